import { GUARD } from "./lexicon/guard-words.ts";
import { AFTER, any, BEFORE, group } from "./vocabulary.ts";

const NO_BOOKING = new RegExp(
  `${BEFORE}(?<!${GUARD.invites} )(?:${any("negations")}|${group(GUARD.nothing)})(?! ${group(GUARD.notOnly)})(?:\\s*(?<=[\\s'])${group(GUARD.beforeBooking)}(?!\\p{L})){0,5}\\s*$`,
  "u",
);
const NOTHING_AT_ALL = new RegExp(
  `^(?:\\s+\\p{L}+){0,2}\\s+${group([...GUARD.notBehind, ...GUARD.nothing])}(?:\\s+\\p{L}+)?\\s*$|^\\s+${group(GUARD.nothing)}${AFTER}`,
  "u",
);
const BEFOREHAND = new RegExp(`${BEFORE}${group(GUARD.beforehand)}(?:\\s+\\p{L}+){0,3}\\s*$`, "u");
/**
 * "No booking yet", "wir reservieren noch nichts", "avant de réserver": who writes it wants to know something
 * first. Source: spec/workflow.md §2.5.
 * @param part what stands before the word for a booking in its part of the clause, and behind it
 */
export const booksNothing = ({ before, after }: { before: string; after: string }): boolean =>
  NO_BOOKING.test(before) || NOTHING_AT_ALL.test(after) || BEFOREHAND.test(before);
