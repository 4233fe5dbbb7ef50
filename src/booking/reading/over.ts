import { type Day, yearOf } from "../../platform/days.ts";
import type { ReadingContext } from "./context.ts";
import { type OtherDays, roleOf } from "./date-roles.ts";
import type { FoundDay } from "./found-day.ts";
import { DATE_ROLE } from "./lexicon/date-role-words.ts";
import type { SignalKind } from "./lexicon/lexicon.ts";
import { PEOPLE } from "./lexicon/people-words.ts";
import { pattern } from "./pattern/pattern.ts";
import type { Clause, Found, Mood } from "./reading.ts";
import { type Span, spanOf, touches } from "./text.ts";
import { AFTER, BEFORE, group } from "./vocabulary.ts";

const OF_NOW = new RegExp(`${BEFORE}${group([...PEOPLE.now, ...DATE_ROLE.ofNow])}${AFTER}`, "u");
const PART_END = pattern(`;|\\s-\\s|$`);
/** "Our 2024 summer do", "unser Sommerfest 2024". */
const IN_YEAR = pattern(
  `${BEFORE}${group(DATE_ROLE.ofYear)} (?:[\\p{L}'-]+ ){0,3}?(?<year>(?:19|20)\\d\\d)(?![\\d.:/-]\\d|\\d)`,
);

const isOfYear = (text: string, form: RegExp, today: Day): boolean =>
  [...text.matchAll(form)].some(({ groups }) => Number(groups?.["year"]) < yearOf(today));
/** "Petra used Room C in 2024", "2024 waren wir im Raum C": what was done then; a club that was founded in 1998 still is. */
const YEAR = pattern(`${BEFORE}(?<![\\d.:/-])(?<year>(?:19|20)\\d\\d)(?![\\d.:/-]\\d|\\d)`);
const DONE_THEN = new RegExp(`${BEFORE}${group(DATE_ROLE.doneThen)}${AFTER}`, "u");
const SINCE = new RegExp(`${BEFORE}${group(DATE_ROLE.since)}`, "u");

/** The parts of a clause that stand for themselves: "make it 26; in May 2025 we were 15". */
const partsOf = (folded: string, { start, end }: Clause): Span[] => {
  const ends = [...folded.slice(start, end).matchAll(PART_END)].map((match) => start + spanOf(match).end);
  return ends.map((to, nth) => ({ start: ends[nth - 1] ?? start, end: to }));
};

/** Whether the event has another day than one that is over: it is known, or named beside it. */
export const daysBeside = (days: readonly FoundDay[], { eventDay }: Pick<ReadingContext, "eventDay">): OtherDays => ({
  isElse: eventDay !== undefined || days.some(({ mention }) => !mention.isPast),
  isKnown: eventDay !== undefined,
});

/** "Yesterday we went through the list" tells of now. */
const isWritten = ({ span }: FoundDay, folded: string): boolean => /\d/u.test(folded.slice(span.start, span.end));

/**
 * What is told of something that was: "at our 2024 summer do (22 June 2024, 90 guests) nobody found a parking spot". Nothing
 * in it is of the event, whose own day is another. Source: spec/workflow.md §2.3, §3.6, §3.8.
 */
export const partsOfWhatWas = (
  folded: string,
  clauses: readonly Clause[],
  days: readonly FoundDay[],
  { today, eventDay }: Pick<ReadingContext, "today" | "eventDay">,
): Span[] => {
  const of = daysBeside(days, { eventDay });
  const isOver = (part: Span, clause: Clause): boolean => {
    const text = folded.slice(part.start, part.end);
    const inside = days.filter((found) => touches(found.span, part) && isWritten(found, folded));
    const isRelative = days.some(({ span }) => touches(span, part));
    if (OF_NOW.test(text)) return false;
    if (inside.length > 0) return inside.every((found) => roleOf(found, folded, clause, of) === "past");
    const isDone = of.isElse && DONE_THEN.test(text) && !SINCE.test(text) && isOfYear(text, YEAR, today);
    if (isRelative) return isDone;
    return isDone || (eventDay !== undefined && isOfYear(text, IN_YEAR, today));
  };
  return clauses
    .filter(({ mood }) => mood === "statement")
    .flatMap((clause) => partsOf(folded, clause).filter((part) => isOver(part, clause)));
};

/** Places what was found, as an aside where it stands in one of the parts. */
export const asideIn =
  (parts: readonly Span[], place: <T>(value: T, span: Span) => Found<T>) =>
  <T>(value: T, span: Span): Found<T> => {
    const found = place(value, span);
    const aside: Mood = "aside";
    return found.mood === "statement" && parts.some((part) => touches(part, span)) ? { ...found, mood: aside } : found;
  };

/** Several words in quotation marks, in a line with others around them. */
const QUOTED = /(?<=\p{L}[^"\n]{0,80})"[^"\n]{2,80} [^"\n]{2,80}"(?=[^"\n]{0,5}\p{L})/gu;
/** "My colleague's words «we cancel everything» were about a course of hers": what is quoted is told of. */
export const quotedIn = (folded: string): Span[] => [...folded.matchAll(QUOTED)].map(spanOf);

const ENDS: ReadonlySet<SignalKind> = new Set(["decline", "cancel"]);
/** "In 2023 we had to call it off the day before": what ended then ends nothing now. */
export const endingNow = <T extends Found<SignalKind>>(signals: readonly T[], over: readonly Span[]): T[] =>
  signals.filter(({ value, span }) => !(ENDS.has(value) && over.some((part) => touches(part, span))));
