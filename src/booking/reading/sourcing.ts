import type { SignalKind } from "./lexicon/lexicon.ts";
import { NO_THINGS, SOURCING } from "./lexicon/sourcing-words.ts";
import { pattern } from "./pattern/pattern.ts";
import { type Clause, carriesFacts, type Found, signalsIn } from "./reading.ts";
import { fold, offsetBy, type Span, spanOf, touches } from "./text.ts";
import { any, BEFORE, group, VISIT } from "./vocabulary.ts";

export interface FoundItem {
  item: string;
  span: Span;
}

const STOP = `${group(SOURCING.stops)}(?!\\p{L})`;
const NOUN = `(?<item>(?!${STOP})\\p{L}[\\p{L}-]+(?: (?:${group(SOURCING.links)} [\\p{L}-]{3,}|d'[\\p{L}-]{3,}|(?!${STOP})[\\p{L}-]{3,}))?)`;
/** "a harp", "eine Nebelmaschine": an article or a number, up to two words, and the noun. */
const THING = pattern(
  `(?<!(?<!\\p{L})${group(SOURCING.purposes)} )(?<![\\p{L}]|(?<!(?<!\\p{L})d)')(?:${group(SOURCING.some)}(?: |(?<='))|(?<=${group(SOURCING.noneOf)} )(?:de |d'))(?!${group(SOURCING.verbs)})${NOUN}`,
);
const VAGUE = new RegExp(`^${group(SOURCING.vague)}(?!\\p{L})`, "u");
const SPEAKS_OF_NEED = [new RegExp(group(SOURCING.needs), "u"), new RegExp(`${BEFORE}${group(SOURCING.lacking)}`, "u")];
/** "Could you get one?": what was named right before, be it needed by no word. */
const GET_ONE = new RegExp(`${BEFORE}${group(SOURCING.getsOne)}(?!\\p{L})`, "u");
const NO_THING: ReadonlySet<string> = new Set(NO_THINGS);
const PEOPLE = new RegExp(`^${any("people")}$`, "u");

/**
 * Things that the catalogue lacks and that we are asked to get, by the client's word for them: in the clause that asks
 * ("arrange a harp"), or in the one before it ("we need a harp. Could you arrange one?"), or behind it.
 * A look at the house is no thing, be it ever so arranged. Source: spec/workflow.md §2.13.
 * @param text the mail's words, @param folded the same folded, @param known spans of what the venue has or knows
 */
export const readSourcing = (
  text: string,
  folded: string,
  clauses: readonly Clause[],
  signals: readonly Found<SignalKind>[],
  known: readonly Span[],
): FoundItem[] =>
  clauses.flatMap((clause, index) => {
    if (!signalsIn({ signals }, clause, "arrange")) return [];
    const own = thingsIn(text, folded, clause, known);
    if (own.length > 0) return own;
    const before = [clauses[index - 1], clauses[index - 2]].filter((each) => each !== undefined);
    const around = [...before, clauses[index + 1]].filter((each) => each !== undefined);
    const needed = around.filter(({ start, end }) =>
      SPEAKS_OF_NEED.some((form) => form.test(folded.slice(start, end))),
    );
    const pointed = GET_ONE.test(folded.slice(clause.start, clause.end))
      ? before.filter(({ mood }) => carriesFacts(mood))
      : [];
    return (
      [...needed, ...pointed].map((each) => thingsIn(text, folded, each, known)).find((found) => found.length > 0) ?? []
    );
  });

const thingsIn = (text: string, folded: string, { start, end }: Clause, known: readonly Span[]): FoundItem[] => {
  const said = folded.slice(start, end);
  const visits = [...said.matchAll(VISIT)].map(spanOf);
  return [...said.matchAll(THING)].flatMap((match) => {
    const item = match.groups?.["item"] ?? "";
    const at = start + match.index + match[0].lastIndexOf(item);
    const span = { start: at, end: at + item.length };
    const last = item.split(" ").at(-1) ?? "";
    const isThing = !NO_THING.has(item) && !VAGUE.test(fold(item)) && !NO_THING.has(last) && !PEOPLE.test(last);
    const isVisit = visits.some((visit) => touches(offsetBy(visit, start), span));
    return isThing && !isVisit && !known.some((other) => touches(other, span))
      ? [{ item: text.slice(at, at + item.length), span }]
      : [];
  });
};
