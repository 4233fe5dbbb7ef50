import { ABSENCE } from "./lexicon/absence-words.ts";
import { words } from "./text.ts";
import { group } from "./vocabulary.ts";

const TITLED = new RegExp(`^\\W*${group(ABSENCE.titles)}(?!\\p{L})`, "u");
const AWAY = words(ABSENCE.away);
const MEANWHILE = words(ABSENCE.meanwhile);
const UNTIL = words(ABSENCE.until);
const SPEAKS = words(ABSENCE.ofBooking);

/**
 * Whether a program wrote that somebody is away: nothing in it is told of the booking, whatever numbers it holds.
 * Source: spec/workflow.md §3.8.
 */
export const isAbsenceNote = (folded: string): boolean =>
  TITLED.test(folded) ||
  (folded.search(AWAY) >= 0 &&
    folded.search(UNTIL) >= 0 &&
    folded.search(MEANWHILE) >= 0 &&
    folded.search(SPEAKS) < 0 &&
    !folded.includes("?"));
