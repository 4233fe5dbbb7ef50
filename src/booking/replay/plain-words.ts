import { isDay, isTimeOfDay } from "../../platform/days.ts";
import { isUuid } from "../../platform/ids.ts";
import { oncePer } from "../../platform/once.ts";
import type { Catalogue } from "../catalogue.ts";

/** What the venue calls its rooms, products and menus: texts that may be stored and shown. */
export interface VenueNames {
  byId: ReadonlyMap<string, string>;
  all: ReadonlySet<string>;
}

export const venueNames = oncePer(({ rooms, products, menus }: Catalogue): VenueNames => {
  const named = [...rooms, ...products, ...menus];
  return { byId: new Map(named.map(({ id, name }) => [id, name])), all: new Set(named.map(({ name }) => name)) };
});

/** Keys whose values are words of closed sets, in the rules' own spelling. */
const WORD_KEYS: ReadonlySet<string> = new Set([
  "asked",
  "daypart",
  "dayparts",
  "diets",
  "event_type",
  "eventTypes",
  "feature",
  "features",
  "flags",
  "groups",
  "kind",
  "language",
  "layout",
  "layouts",
  "missing",
  "mode",
  "role",
  "signals",
  "state",
  "status",
  "topic",
  "topics",
  "trouble",
  "type",
  "unit",
  "what",
]);
const WORD = /^[A-Za-z][A-Za-z0-9_]*$/;
const CURRENCY = /^[A-Z]{3}$/;

/**
 * Whether a text names nobody and quotes nobody: a day, a time, an id, a word of the rules, a name of the catalogue.
 * What is not known to be harmless is not: a part or fact that is added later is hidden until somebody says otherwise.
 */
export const isPlain = (text: string, key: string, { all }: VenueNames): boolean =>
  isDay(text) ||
  isTimeOfDay(text) ||
  isUuid(text) ||
  all.has(text) ||
  (WORD_KEYS.has(key) && WORD.test(text)) ||
  (key === "currency" && CURRENCY.test(text));

/** What stands for a text that may not be stored. */
export const HIDDEN = "(text)";

/** A stored value without any text but plain ones; its shape stays. */
export const onlyPlain = (value: unknown, names: VenueNames, key = ""): unknown => {
  if (typeof value === "string") return isPlain(value, key, names) ? value : HIDDEN;
  if (Array.isArray(value)) return value.map((item) => onlyPlain(item, names, key));
  if (value === null || typeof value !== "object" || "$money" in value || "$instant" in value) return value;
  return Object.fromEntries(Object.entries(value).map(([inner, item]) => [inner, onlyPlain(item, names, inner)]));
};
