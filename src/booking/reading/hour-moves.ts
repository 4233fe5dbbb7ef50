import type { Askable } from "../world.ts";
import type { ReadingContext } from "./context.ts";
import { isOfThen } from "./date-roles.ts";
import { AGREEMENT } from "./lexicon/agreement-words.ts";
import { HOURS } from "./lexicon/date-words.ts";
import { HOUR_MOVE } from "./lexicon/hour-move-words.ts";
import { LEXICONS } from "./lexicon/index.ts";
import type { SignalKind } from "./lexicon/lexicon.ts";
import { MOVE } from "./lexicon/move-words.ts";
import { SHIFT } from "./lexicon/shift-words.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { WISH } from "./lexicon/wish-words.ts";
import { pattern } from "./pattern/pattern.ts";
import { ASKING, says } from "./questions/asking-words.ts";
import type { Clause, DayMention, Found } from "./reading.ts";
import { type KnownTimes, movesHours } from "./shifts.ts";
import { blank, type Span, spanOf, touches, words, wordsAround } from "./text.ts";
import { type FoundTime, isTurning, turnOf } from "./time-ends.ts";
import { type Answers, withdrawsHour } from "./times.ts";
import { any, group, NUMBER_WORD, numberOf, VISIT } from "./vocabulary.ts";

const MAY_WE = words(HOUR_MOVE.mayWe);
const IF_YOU_AGREE = words([...LEXICONS.flatMap(({ politeIfs }) => politeIfs), ...HOUR_MOVE.ifYouAgree]);
const NEEDS = words(HOUR_MOVE.needs);
const WE = words(HOUR_MOVE.we);
const HOLDS = words(HOUR_MOVE.holds);
const RULES = words(HOUR_MOVE.asksRules);
const OF_ELSE = words([...HOUR_MOVE.ofElse, ...MOVE.ofElse, any("catering")]);
const BESIDES = words(SHIFT.besides);
const INSTEAD = words([...MOVE.instead, ...WISH.insteadOf]);
const PAST = words(HOUR_MOVE.past);
const FILLERS = words(HOUR_MOVE.fillers);
const SUPPOSED = words(LEXICONS.flatMap(({ signals }) => signals.hypothetical));
const CONDITION = words(LEXICONS.flatMap(({ conditions }) => conditions));
const TO_HOUR = new RegExp(`(?<!\\p{L})${group(HOURS.moves)}`, "u");
/** "Make it nine to five": two hours in words, and nobody who is counted behind them. */
const HOUR_WORD = `(?:\\d{1,2}|${NUMBER_WORD}|${any("noon")})`;
const FROM_TO = new RegExp(
  `(?<!\\p{L})(?<sets>${group(HOUR_MOVE.sets)}(?: ${any("from")})? )?(?<first>${HOUR_WORD}) ${any("to")} (?<last>${HOUR_WORD})(?![\\p{L}])(?!,? ${WISH.of}|,? (?:\\p{L}+ )?${any("people")})`,
  "u",
);
/** Whether hours are set by their numbers alone. */
export const setsHours = (folded: string): boolean => {
  const { sets, first = "", last = "" } = FROM_TO.exec(folded)?.groups ?? {};
  const isHour = (said: string, latest: number): boolean => (numberOf(said) ?? 0) <= latest;
  return sets !== undefined && isHour(first, LATEST_START) && isHour(last, LATEST_END);
};
/** "Make it twenty to thirty" counts people. */
const LATEST_START = 12;
const LATEST_END = 24;
const BUT = new RegExp(`(?<!\\p{L})${group([...SMALL.but, ...AGREEMENT.yet])}(?!\\p{L})`, "u");
/** A comma, a "but" or a reason. */
const PART = pattern(
  `[,;:.!?()](?!\\d)|\\s-\\s|(?<!\\p{L})${group([...SMALL.but, ...HOURS.so, ...MOVE.because])}(?!\\p{L})`,
);

/** What a mail makes of the hours that stand. */
export interface HourMove {
  /** The clauses, with those that ask for other hours among what is to be done. */
  clauses: readonly Clause[];
  /** Where other hours are named that are meant in their place. */
  moved: readonly Span[];
  /** Where the hour of something else is named, or one that was. */
  ofElse: readonly Span[];
}

/** What has been read of a mail already. */
interface Mail {
  times: readonly FoundTime[];
  /** Of them, those that are named against an hour of the event. */
  swaps: readonly FoundTime[];
  days: readonly Found<DayMention>[];
  said: readonly Found<SignalKind>[];
  /** The day of the event. */
  known: string | undefined;
  /** From when to when the event is; nothing moves while that is not known. */
  hours: KnownTimes | undefined;
  /** We asked for the hour of a visit. */
  isVisitAsked: boolean;
}

/**
 * Once the hours of the event are known, others that the guests ask for, need or hold against a yes are meant in their
 * place: "may we stay until 17:30?", "we accept, but from 9:30". What else has its hour moves nothing, nor what is
 * conditioned, priced or past. Source: spec/workflow.md §2.3, §2.9, §3.5 (a revision beats a yes).
 */
export const hourMoveIn = (folded: string, clauses: readonly Clause[], mail: Mail): HourMove => {
  const { times, swaps, days, said, known, hours, isVisitAsked } = mail;
  if (hours?.start === undefined || hours.end === undefined || isVisitAsked) return { clauses, moved: [], ofElse: [] };
  /** The hours beside another day of an event are of that day. */
  const otherDays = days.filter(({ value: { role, day } }) => role === "event" && day !== known);
  const others = times.filter(
    ({ mention: { start, end }, span }) =>
      ((start !== undefined && start !== hours.start) || (end !== undefined && end !== hours.end)) &&
      !clauses.some((clause) => touches(span, clause) && otherDays.some((day) => touches(day.span, clause))),
  );
  const clauseOf = ({ span }: FoundTime) => clauses.find((clause) => touches(span, clause));
  const isOfElse = (found: FoundTime): boolean => {
    const clause = clauseOf(found);
    if (!clause) return false;
    const { end } = found.mention;
    const part = wordsAround(folded, found.span, clause, PART);
    const lead = folded.slice(clause.start, Math.max(clause.start, found.span.start));
    const around = end !== undefined || isTurning(part) ? part : folded.slice(clause.start, clause.end);
    return (
      part.search(PAST) >= 0 ||
      isOfThen(lead) ||
      around.search(BESIDES) >= 0 ||
      (!isRange(found) && part.search(OF_ELSE) >= 0)
    );
  };
  const isNamedAgainst = (found: FoundTime, text: string): boolean => swaps.includes(found) || withdrawsHour(text);
  const isMeant = (found: FoundTime): boolean => {
    const clause = clauseOf(found);
    if (!clause) return false;
    const { start, end } = found.mention;
    const text = folded.slice(clause.start, clause.end);
    if ([VISIT, SUPPOSED].some((form) => text.search(form) >= 0) || says(text, ASKING.prices)) return false;
    const isSet = start !== undefined && end !== undefined && setsHours(text);
    const isOfEvent = isSet || turnsInto(folded, found) || movesHours(text) || text.search(HOLDS) >= 0;
    const polite = [...text.matchAll(IF_YOU_AGREE)].map(spanOf);
    const rest = blank(blank(folded, [found.span]).slice(clause.start, clause.end), polite);
    if (clause.mood !== "statement") return isAskedFor(rest, isOfEvent);
    const lead = folded.slice(clause.start, found.span.start);
    const yes = said.find(
      ({ value, span }) => AGREES.has(value) && touches(span, clause) && span.end <= found.span.start,
    );
    if (yes && BUT.test(lead.slice(yes.span.end - clause.start))) return true;
    if (rest.search(CONDITION) >= 0) return false;
    const part = wordsAround(folded, found.span, clause, PART);
    const beside = part.replace(folded.slice(found.span.start, found.span.end), " ").replaceAll(FILLERS, " ");
    if (beside.search(/\p{L}/u) < 0) return text.search(OF_ELSE) < 0;
    return isNamedAgainst(found, text) || (isOfEvent && (text.search(NEEDS) >= 0 || part.search(WE) >= 0));
  };
  /** "We need to be out by three, the coach leaves at 3.30": beside an hour of ours, one of which nothing is ours. */
  const isOurs = (found: FoundTime): boolean => {
    const clause = clauseOf(found);
    if (!clause || swaps.includes(found)) return true;
    const part = wordsAround(folded, found.span, clause, PART);
    const beside = part.replace(folded.slice(found.span.start, Math.min(found.span.end, clause.end)), " ");
    const isBare = beside.replaceAll(FILLERS, " ").search(/\p{L}/u) < 0;
    return isBare || [WE, NEEDS, HOLDS, MAY_WE].some((form) => part.search(form) >= 0);
  };
  /** "Out by three … could you put three in the offer?": an end that is told once more by its hour. */
  const isToldAgain = ({ mention: { start, end } }: FoundTime): boolean =>
    end === undefined && times.some(({ mention }) => mention.start === undefined && mention.end === start);
  /** The words around it begin or end something, or change it. */
  const isTurned = (found: FoundTime): boolean => {
    const clause = clauseOf(found);
    return (
      clause?.mood !== "statement" ||
      turnOf(folded, found.span) !== undefined ||
      said.some(({ value, span }) => TURNS.has(value) && touches(span, clause))
    );
  };
  const hasOurs = times.some((found) => isOurs(found) && !isOfElse(found));
  const elsewhere = others.filter(
    (found) =>
      isOfElse(found) || isToldAgain(found) || (!isRange(found) && !isOurs(found) && (hasOurs || !isTurned(found))),
  );
  const meant = others.filter((found) => !elsewhere.includes(found) && isMeant(found));
  const asked = clauses.map((clause) => {
    const isAsked = clause.mood !== "statement" && meant.some((found) => clauseOf(found) === clause);
    return isAsked ? { ...clause, mood: "request" as const } : clause;
  });
  const spans = (found: readonly FoundTime[]): Span[] => found.map(({ span }) => span);
  return { clauses: asked, moved: spans(meant), ofElse: spans(elsewhere) };
};

const isRange = ({ mention: { start, end } }: FoundTime): boolean => start !== undefined && end !== undefined;

const TURNS: ReadonlySet<SignalKind> = new Set([
  "change",
  "revision",
  "choice",
  "preference",
  "booking",
  "accept",
  "yes",
]);
const AGREES: ReadonlySet<SignalKind> = new Set(["yes", "accept"]);

/** "May we stay until six?", "andrebbe dalle 12 alle 18 invece che dalle 10 alle 16?": whether we may asks for it. */
const isAskedFor = (text: string, isOfEvent: boolean): boolean => {
  if (text.search(RULES) >= 0) return false;
  const replaces = text.search(INSTEAD) >= 0 && text.search(CONDITION) < 0;
  return replaces || (isOfEvent && text.search(MAY_WE) >= 0 && !isConditional(text));
};

/** "Would it be all right if we stayed until six?" asks whether we may; "can we stay if it rains?" does not. */
const isConditional = (text: string): boolean => {
  const asked = text.search(MAY_WE);
  const behind = text.slice(asked).replace(MAY_WE_IF, " ");
  return behind.search(CONDITION) >= 0;
};
const MAY_WE_IF = pattern(`${group(HOUR_MOVE.mayWe)}(?: \\p{L}+)? ${group(HOUR_MOVE.ifWe)}(?!\\p{L})`);

/** Whether the verb beside an hour begins, ends or moves the event at the end that is named. */
const turnsInto = (folded: string, { mention: { start, end }, span }: FoundTime): boolean => {
  const turn = turnOf(folded, span);
  if (start !== undefined && end !== undefined) return turn !== undefined || TO_HOUR.test(folded);
  return turn === "ends" ? end !== undefined : turn === "begins" && start !== undefined;
};

/** After these a bare number may be an hour. */
const ASKS_TIME: readonly Askable[] = ["time", "visit_day", "visit_time", "visit_confirm"];

/** Who moves the hours names hours as though we had asked for them. */
export const answersOf = (text: string, { asked, eventTimes }: ReadingContext): Answers =>
  (eventTimes?.start !== undefined && (movesHours(text) || setsHours(text))) ||
  ASKS_TIME.some((each) => asked.includes(each))
    ? "time"
    : asked.includes("people")
      ? "people"
      : undefined;
