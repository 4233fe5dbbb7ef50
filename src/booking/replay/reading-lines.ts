import { canonicalJson } from "../../platform/ids.ts";
import type { Found, Reading } from "../reading/reading.ts";
import type { VenueNames } from "./plain-words.ts";
import { shownValue } from "./shown-values.ts";

/** A line of a list: what tells it from others, and what may be shown of it. */
export interface Line {
  key: string;
  shown: string;
}

/** The text itself, and where its sentences begin and end: what was found in them stands in the other keys. */
const SKIPPED: ReadonlySet<string> = new Set(["text", "clauses"]);

const isFound = (item: unknown): item is Found<unknown> =>
  item !== null && typeof item === "object" && "value" in item && "mood" in item;

/** What was found, its mood and how sure it is; where it stands in the text is no part of it. */
const foundLine = (name: string, { value, mood, confidence }: Found<unknown>, names: VenueNames): Line => ({
  key: canonicalJson([name, value, mood, confidence]),
  shown: [name, shownValue(value, name, names), `(${mood}, ${confidence})`].filter(Boolean).join(" "),
});

/**
 * A reading as lines to compare, whatever it holds: a key that is added to readings later is compared as well. A reading
 * that was stored before a key existed has no lines for it.
 */
export const readingLines = (reading: Reading, names: VenueNames): Line[] =>
  Object.entries(reading).flatMap(([name, value]: [string, unknown]): Line[] => {
    if (SKIPPED.has(name) || value === undefined || value === null || value === false) return [];
    if (value === true) return [{ key: name, shown: name }];
    if (Array.isArray(value))
      return value.map((item: unknown) => (isFound(item) ? foundLine(name, item, names) : { key: name, shown: name }));
    if (typeof value === "object")
      return Object.entries(value).map(([inner, told]) => ({
        key: canonicalJson([name, inner, told]),
        shown: `${name}.${inner}`,
      }));
    return [{ key: canonicalJson([name, value]), shown: `${name} ${shownValue(value, name, names)}` }];
  });
