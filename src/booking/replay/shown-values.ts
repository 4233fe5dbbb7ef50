import { Money } from "../../platform/money.ts";
import { formatMoney } from "../composing/forms.ts";
import { HIDDEN, isPlain, type VenueNames } from "./plain-words.ts";
import { isStoredInstant, isStoredMoney } from "./stored-values.ts";

/** One value inside another, by the keys that lead to it. */
export interface Leaf {
  path: string;
  /** The last key that is no position in a list. */
  key: string;
  value: unknown;
}

/** The single values of a stored value; an empty list or object has none. */
export const leavesOf = (value: unknown, path = "", key = ""): Leaf[] => {
  if (value === undefined) return [];
  if (value === null || typeof value !== "object" || isStoredMoney(value) || isStoredInstant(value))
    return [{ path, key, value }];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([name, item]) =>
    leavesOf(item, path === "" ? name : `${path}.${name}`, isList ? key : name),
  );
};

/** A single value for people to read: ids by their name, and no text that is not plain. */
export const shownLeaf = ({ key, value }: Leaf, names: VenueNames): string => {
  if (typeof value === "string") return names.byId.get(value) ?? (isPlain(value, key, names) ? value : HIDDEN);
  if (value === null || typeof value !== "object") return String(value);
  if (isStoredInstant(value)) return value.$instant;
  return isStoredMoney(value) ? formatMoney(Money.of(...value.$money), ",") : HIDDEN;
};

/** A whole value on one line, without what is hidden, unset or false. */
export const shownValue = (value: unknown, key: string, names: VenueNames): string =>
  leavesOf(value, "", key)
    .filter((leaf) => leaf.value !== false && leaf.value !== null)
    .map((leaf) => ({ path: leaf.path, shown: shownLeaf(leaf, names) }))
    .filter(({ shown }) => shown !== HIDDEN)
    .map(({ path, shown }) => (path === "" ? shown : `${path} ${shown}`))
    .join(", ");
