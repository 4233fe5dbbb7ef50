import { anchored } from "./anchored.ts";
import { CLAUSE } from "./lexicon/clause-words.ts";
import { DATES } from "./lexicon/date-words.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { EVENT_TYPES, type SignalKind } from "./lexicon/lexicon.ts";
import { MOVE } from "./lexicon/move-words.ts";
import { SHIFT } from "./lexicon/shift-words.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { pattern } from "./pattern/pattern.ts";
import { ASKING, says } from "./questions/asking-words.ts";
import { isAboutTheHouse } from "./questions/indirect.ts";
import { speaksOfStoring } from "./questions/reported.ts";
import { type Clause, carriesFacts, type DayMention, type Found } from "./reading.ts";
import { type Span, touches, words, wordsAround } from "./text.ts";
import { AFTER, group, VISIT } from "./vocabulary.ts";

const HEDGED = words(LEXICONS.flatMap(({ hedges }) => hedges));
const CONDITION = words(LEXICONS.flatMap(({ conditions }) => conditions));
const AGAINST = words([...MOVE.against, ...CLAUSE.calledOff.map((beginning) => `${beginning}\\p{L}*`)]);
const SUPPOSED = words(LEXICONS.flatMap(({ signals }) => signals.hypothetical));
const INSTEAD = words(MOVE.instead);
const ASKS_ELSE = anchored(MOVE.asksElse);
const PART = pattern(`[,;:.!?()]\\s|\\s-\\s|(?<!\\p{L})${group([...SMALL.but, ...MOVE.because])}(?!\\p{L})`);
const OF_ELSE = words([...MOVE.ofElse, ...SHIFT.besides]);
const GOES = words(MOVE.moves);
const ITSELF = words(MOVE.itself);
const SETS = new RegExp(`(?<!\\p{L})${group(MOVE.sets)}${AFTER}`, "u");
const MOVES = words([...SHIFT.postpones, ...SHIFT.advances]);
/** "Neu: 15.05.", "nouvelle date = 15 mai": right before a day, in a table of what was and what shall be. */
const LABEL = new RegExp(
  `(?:^|[\\s,;(*•-])${group(MOVE.labels)}\\s?(?::|=|->|→)?\\s*(?:${group(DATES.article)} )?$`,
  "u",
);
const MAX_LABEL = 40;
const EVENT = words([
  ...MOVE.event,
  ...LEXICONS.flatMap(({ eventTypes }) => EVENT_TYPES.flatMap((type) => eventTypes[type])),
]);

/** What a mail makes of the day that stands. */
export interface EventMove {
  /** The clauses, with those that ask for another day among what is to be done. */
  clauses: readonly Clause[];
  /** Where the day is named that is asked, wished or stated in its place. */
  days: readonly Span[];
  /** Where a day is named to say that it is not possible either. */
  refused: readonly Span[];
  /** Clauses that are about the event's own day, whatever else is spoken of. */
  ofEvent: readonly Clause[];
}

/** What has been read of a mail already. */
interface Mail {
  days: readonly Found<DayMention>[];
  said: readonly Found<SignalKind>[];
  /** It counts the guests of an event of its own. */
  isInquiry: boolean;
  /** We asked for the day of a visit: what is not said to be of the event is of that. */
  isVisitAsked: boolean;
  /** Where days stand that the mail comes back to for the event. */
  meant: readonly Span[];
  /** The day of the event. */
  known: string | undefined;
}

/**
 * Where the day of the event is said to be impossible, wrong or moved, another day in the same mail takes its place, be it
 * asked for, wished or stated. A thought before it moves nothing, nor does a question about another day by itself.
 * Source: spec/workflow.md §2.3, §9.2 (018: a change phrased as a question).
 */
export const eventMoveIn = (folded: string, clauses: readonly Clause[], mail: Mail): EventMove => {
  const { days, said, known, isInquiry, isVisitAsked, meant } = mail;
  const textOf = ({ start, end }: Span): string => folded.slice(start, end);
  const has = (clause: Clause, form: RegExp): boolean => textOf(clause).search(form) >= 0;
  const daysIn = (clause: Clause) => days.filter(({ span }) => touches(span, clause));
  const signals = (clause: Clause, kind: SignalKind) =>
    said.some(({ value, span }) => value === kind && touches(span, clause));
  const isAnother = ({ value }: Found<DayMention>): boolean =>
    value.role === "event" && !value.isPast && value.day !== known;
  const partOf = ({ span }: Found<DayMention>): string => wordsAround(folded, span, clauseOf(clauses, span), PART);
  const isKnown = ({ value }: Found<DayMention>): boolean => value.role === "event" && value.day === known;
  /** "Nobody can come on the 15th": said against that day, and not against the one that stands. */
  const refused =
    known === undefined || isInquiry
      ? []
      : days.filter((found) => {
          const part = partOf(found);
          const namesKnown = days.some((other) => isKnown(other) && partOf(other) === part);
          return (
            isAnother(found) &&
            !meant.includes(found.span) &&
            !namesKnown &&
            part.search(AGAINST) >= 0 &&
            part.search(INSTEAD) < 0
          );
        });
  const isOther = (found: Found<DayMention>): boolean =>
    meant.includes(found.span) ||
    (isAnother(found) && !found.value.refused && !refused.includes(found) && partOf(found).search(OF_ELSE) < 0);
  const namesOther = (clause: Clause): boolean => daysIn(clause).some(isOther) && !signals(clause, "decline");
  const refusesKnown = (clause: Clause): boolean =>
    daysIn(clause).some((found) => isKnown(found) && found.value.refused);
  const keepsKnown = (clause: Clause): boolean =>
    signals(clause, "unchanged") && daysIn(clause).some((found) => isKnown(found) && !found.value.refused);
  const saysAgainst = (clause: Clause): boolean =>
    known !== undefined &&
    !isInquiry &&
    has(clause, AGAINST) &&
    (!isVisitAsked || has(clause, EVENT)) &&
    !says(textOf(clause), ASKING.prices) &&
    !daysIn(clause).some((found) => refused.includes(found));
  /** "The party itself has to move", "unsere Feier rutscht auf den 22.": of the event, whatever visit is being arranged. */
  const goesElsewhere = (clause: Clause): boolean =>
    known !== undefined &&
    !isInquiry &&
    has(clause, EVENT) &&
    !daysIn(clause).some(isKnown) &&
    has(clause, GOES) &&
    (has(clause, ITSELF) || daysIn(clause).some(isOther));
  const isAgainst = (clause: Clause): boolean => {
    if (!carriesFacts(clause.mood) || [HEDGED, VISIT].some((form) => has(clause, form))) return false;
    if (signals(clause, "change") || signals(clause, "cancel")) return true;
    return (refusesKnown(clause) || saysAgainst(clause) || goesElsewhere(clause)) && !has(clause, CONDITION);
  };
  const isMoved = clauses.some(isAgainst) && !clauses.some(keepsKnown);
  /** "Would Friday work?": whether a day can be had, and nothing else. */
  const asksForDay = (clause: Clause): boolean =>
    (clause.mood === "enquiry" || clause.mood === "question") &&
    !ASKS_ELSE.test(textOf(clause)) &&
    !speaksOfStoring(textOf(clause)) &&
    !has(clause, SUPPOSED) &&
    !says(textOf(clause), ASKING.prices);
  /** "Could everything slide back by a week?": whoever asks for a move by so much wants it. */
  const shifts = (clause: Clause): boolean =>
    daysIn(clause).some((found) => found.value.movedBy !== undefined && partOf(found).search(MOVES) >= 0);
  const asksFor = (clause: Clause): boolean =>
    asksForDay(clause) &&
    namesOther(clause) &&
    (isMoved || has(clause, INSTEAD) || (shifts(clause) && !has(clause, CONDITION)));
  const told = clauses.map((clause) => {
    if (asksFor(clause)) return { ...clause, mood: "request" as const };
    const isOfDay =
      known !== undefined && asksForDay(clause) && daysIn(clause).length > 0 && !isAboutTheHouse(textOf(clause));
    return isOfDay ? { ...clause, mood: "enquiry" as const } : clause;
  });
  const isLabelled = (clause: Clause): boolean =>
    daysIn(clause).some(
      (found) =>
        isOther(found) &&
        LABEL.test(folded.slice(Math.max(clause.start, found.span.start - MAX_LABEL), found.span.start)),
    );
  const places = told.filter(
    (clause) =>
      carriesFacts(clause.mood) &&
      namesOther(clause) &&
      (isMoved ||
        daysIn(clause).some(({ span }) => meant.includes(span)) ||
        shifts(clause) ||
        (!isVisitAsked && (has(clause, INSTEAD) || (!isInquiry && (has(clause, SETS) || isLabelled(clause)))))),
  );
  /** "They can't make the 15th, so it has to be the 22nd instead": the day of the event, and what takes its place. */
  const replacesKnown = (clause: Clause): boolean =>
    daysIn(clause).some(isKnown) && places.includes(clause) && [INSTEAD, AGAINST].some((form) => has(clause, form));
  const isOfEvent = (clause: Clause): boolean =>
    refusesKnown(clause) ||
    replacesKnown(clause) ||
    (has(clause, EVENT) && !has(clause, VISIT) && (isAgainst(clause) || (isMoved && places.includes(clause))));
  const first = told.findIndex(isOfEvent);
  return {
    clauses: told,
    days: known === undefined ? [] : places.flatMap((clause) => daysIn(clause).filter(isOther)).map(({ span }) => span),
    refused: refused.map(({ span }) => span),
    ofEvent: first < 0 ? [] : told.slice(first).filter((clause) => !has(clause, VISIT)),
  };
};

const clauseOf = (clauses: readonly Clause[], span: Span): Span =>
  clauses.find((clause) => touches(span, clause)) ?? span;
