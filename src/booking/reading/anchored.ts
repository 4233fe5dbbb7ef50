import { CLAUSE } from "./lexicon/clause-words.ts";
import { AFTER, group } from "./vocabulary.ts";

/** What may stand before the first words of a clause: "and", "oh". */
export const LEADS = `^\\W*(?:${group(CLAUSE.leads)}[\\s,:!-]+)*`;

/** Matches a clause that starts with one of the fragments. */
export const anchored = (fragments: readonly string[]): RegExp =>
  new RegExp(`${LEADS}${group(fragments)}${AFTER}`, "u");
