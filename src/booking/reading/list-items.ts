import { TOLD_THINGS } from "./lexicon/told-thing-words.ts";
import { WISH } from "./lexicon/wish-words.ts";
import type { Clause } from "./reading.ts";
import { AFTER, BEFORE, group } from "./vocabulary.ts";

/** A line of a list, and what leads to it: "We would like to add:". */
export interface ListItem {
  /** What leads to the list, folded; empty where nothing does. */
  lead: string;
}

/** What begins a line of a list; a number that counted it is blanked out by now, and left its room. */
const BULLET = /^(?:\s{2,}|\s*(?:[-*•+–]|\(?[a-h]\))\s*)/u;
const LEADS = /:\s*$/u;
/** More lines than anybody lists. */
const MAX_LINES = 40;

const isLine = (folded: string, { start }: Clause): boolean => start === 0 || folded[start - 1] === "\n";

/** A day, hours and a head count, or two of them, make a list of what is wanted. */
const FEWEST_NUMBERED = 2;
const isShort = (part: string, maxWords: number): boolean => part.trim().split(/\s+/u).length <= maxWords;
/** Whether parts are a row of what is wanted: several short ones with numbers among them. Longer parts tell something. */
export const isRow = (parts: readonly string[], maxWords: number): boolean =>
  parts.filter((part) => isShort(part, maxWords) && /\d/u.test(part)).length >= FEWEST_NUMBERED;

const MAX_LINE_WORDS = 4;
/** "10.09.2026", "9h-16h", "28 personnes", "projecteur": a line among short ones with numbers, and no empty one between. */
const isRowOfLines = (folded: string, { start, end }: Clause): boolean => {
  if (!isShort(folded.slice(start, end), MAX_LINE_WORDS)) return false;
  const above =
    folded
      .slice(Math.max(0, start - MAX_ROW), start)
      .split("\n\n")
      .at(-1) ?? "";
  const below = folded.slice(end, end + MAX_ROW).split("\n\n", 1)[0] ?? "";
  return isRow(`${above}${folded.slice(start, end)}${below}`.split("\n"), MAX_LINE_WORDS);
};
/** Characters on either side of a line in which the others of its row stand. */
const MAX_ROW = 400;

/**
 * Whether a clause is a line of a list: it has a bullet, or a line with a colon leads to it and no empty line stands
 * between. `undefined`: it is a sentence.
 */
export const listItemOf = (folded: string, clause: Clause, clauses: readonly Clause[]): ListItem | undefined => {
  if (!isLine(folded, clause)) return undefined;
  const at = clauses.findIndex(({ start }) => start === clause.start);
  const above = clauses.slice(Math.max(0, at - MAX_LINES), at);
  const nth = above.findLastIndex(({ start, end }) => LEADS.test(folded.slice(start, end)));
  const lead = above[nth];
  const isLed =
    lead !== undefined &&
    above.slice(nth + 1).every((each) => isLine(folded, each)) &&
    !/\n\s*\n/u.test(folded.slice(lead.end, clause.start));
  if (isLed) return { lead: folded.slice(lead.start, lead.end).trim() };
  if (isRowOfLines(folded, clause)) return { lead: "" };
  return BULLET.test(folded.slice(clause.start, clause.end)) ? { lead: "" } : undefined;
};

const BROUGHT = new RegExp(
  `${BEFORE}(?:${group(WISH.tells)}|${group(WISH.brings)}|${group(TOLD_THINGS.listed)})${AFTER}`,
  "u",
);
/** "What we bring ourselves:", "already in the room:": what is listed behind it is told of. */
export const leadsToTold = ({ lead }: ListItem): boolean => BROUGHT.test(lead);
