import { speaksOfCall } from "./date-roles.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { MOVE } from "./lexicon/move-words.ts";
import { ASKING, says } from "./questions/asking-words.ts";
import type { Clause, DayMention, Found } from "./reading.ts";
import { type Span, touches, words } from "./text.ts";
import { VISIT } from "./vocabulary.ts";

const THAT_DAY = words(MOVE.thatDay);
const SUPPOSED = words(LEXICONS.flatMap(({ signals }) => signals.hypothetical));
const PAYMENT = words(LEXICONS.flatMap(({ payment }) => payment));
const isElse = (text: string): boolean =>
  [VISIT, SUPPOSED, PAYMENT, ASKING.prices].some((form) => says(text, form)) || speaksOfCall(text);

/** Days of a mail, with those that it comes back to. */
interface Pointed {
  days: readonly Found<DayMention>[];
  clauses: readonly Clause[];
  /** Where the days stand that are meant so. */
  meant: readonly Span[];
}

/**
 * "She'll be back by Friday the 20th, so might we have that day instead?", "we cannot before the 20th. Could we move to that
 * day?": whatever a day was named for, the event is to be on it where the next words point to it and wish for it.
 * Source: spec/workflow.md §2.3 (an anaphor binds a change).
 * @param known the day of the event
 */
export const pointedDays = (
  folded: string,
  clauses: readonly Clause[],
  days: readonly Found<DayMention>[],
  known: string | undefined,
): Pointed => {
  const pointing = clauses.filter(({ start, end }) => says(folded.slice(start, end), THAT_DAY));
  if (known === undefined || pointing.length === 0) return { days, clauses, meant: [] };
  const meant: Span[] = [];
  const wishing: Clause[] = [];
  for (const clause of pointing) {
    const text = folded.slice(clause.start, clause.end);
    const at = clause.start + text.search(THAT_DAY);
    const from = Math.max(0, ...clauses.filter(({ end }) => end <= clause.start).map(({ start }) => start));
    const named = days.filter(({ span }) => span.start >= from && span.end <= at).at(-1);
    if (!named || named.value.isPast || named.value.day === known || isElse(folded.slice(from, clause.end))) continue;
    meant.push(named.span);
    wishing.push(clause);
  }
  const isMeant = (span: Span): boolean => meant.includes(span);
  const asEvent = ({ refused: _, ...value }: DayMention): DayMention => ({ ...value, role: "event" });
  return {
    days: days.map((found) => (isMeant(found.span) ? { ...found, value: asEvent(found.value) } : found)),
    clauses: clauses.map((clause) => {
      const isWish = wishing.includes(clause) || meant.some((span) => touches(span, clause));
      return isWish ? { ...clause, mood: "request" as const } : clause;
    }),
    meant,
  };
};
