import type { FactKey, Facts } from "../booking/facts.ts";
import { onlyPlain, type VenueNames } from "../booking/replay/plain-words.ts";
import { isStoredInstant, isStoredMoney, toStored } from "../booking/replay/stored-values.ts";

/** A value that any developer may read: names of the house instead of ids, no text that is not plain. */
export const shown = (value: unknown, key: string, names: VenueNames): unknown =>
  readable(onlyPlain(toStored(value), names, key), names);

const MINOR_UNITS = 100;

const readable = (value: unknown, names: VenueNames): unknown => {
  if (typeof value === "string") return names.byId.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => readable(item, names));
  if (value === null || typeof value !== "object") return value;
  if (isStoredInstant(value)) return value.$instant;
  if (isStoredMoney(value)) return { amount: value.$money[0] / MINOR_UNITS, currency: value.$money[1] };
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, readable(item, names)]));
};

/** What is known of a booking, key by key. */
export const shownFacts = (facts: Facts, names: VenueNames): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([key, fact]) => (fact ? [[key, shown(fact.value, key, names)] as const] : [])),
  );

/** The keys of facts, as the rules name them. */
export const factKeys = (facts: Facts): FactKey[] => Object.keys(facts) as FactKey[];
