import { type Day, dayOfMonth } from "../../platform/days.ts";
import { tellsAnother } from "./clause-notes.ts";
import { DATES, HOURS } from "./lexicon/date-words.ts";
import { EVENT_DAY } from "./lexicon/event-day-words.ts";
import { HOUR_MOVE } from "./lexicon/hour-move-words.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { EVENT_TYPES, type SignalKind } from "./lexicon/lexicon.ts";
import { MOVE } from "./lexicon/move-words.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { WISH } from "./lexicon/wish-words.ts";
import { pattern } from "./pattern/pattern.ts";
import { says } from "./questions/asking-words.ts";
import type { Clause, DayMention, Found } from "./reading.ts";
import { offsetBy, partAround, type Span, touches, words } from "./text.ts";
import { AFTER, any, BEFORE, group } from "./vocabulary.ts";

const BREAK = pattern(
  `(?:[,;:!?()]|(?<!\\d)\\.)(?:\\s|$)|\\s-\\s|\\n|${BEFORE}${group([...SMALL.but, ...SMALL.and, ...MOVE.because])}${AFTER}`,
);
const PLACES = words([...EVENT_DAY.places, ...EVENT_DAY.names, ...EVENT_DAY.is, ...EVENT_DAY.suits]);
const TYPES = group(LEXICONS.flatMap(({ eventTypes }) => EVENT_TYPES.flatMap((type) => eventTypes[type])));
/** "Unser Workshop": the event itself; "an der Tagung", "on a course" is where somebody is. */
const NAMES = words([
  ...MOVE.event,
  `(?<!${BEFORE}${group(EVENT_DAY.at)} )${group(EVENT_DAY.our)} ?(?:\\p{L}+ )?${TYPES}`,
]);
const SETS = new RegExp(
  `(?<!\\p{L})(?:${group(MOVE.sets)}${AFTER}|${group(MOVE.labels)}\\s?(?::|=|->|→)?\\s*(?:${group(DATES.article)} )?x(?!\\p{L}))`,
  "u",
);
const NOT_THEN = new RegExp(
  `(?<!\\p{L})${group([...HOURS.notAt, ...WISH.insteadOf, any("insteadOf")])}(?: ?${group([...DATES.article, "on", "am", "an", "al"])})?\\s*$`,
  "u",
);
const ASKS = words(EVENT_DAY.asks);
/** "Set-up on 11 May": what is done before an event, and behind it. */
const AROUND = words(EVENT_DAY.around);
const BACK = words(EVENT_DAY.back);
const TELLS = new RegExp(`${BEFORE}${group(EVENT_DAY.tells)}`, "u");
const WHO = words(EVENT_DAY.who);
/** "The day after, the 8th of May". */
const ITS_ARTICLE = new RegExp(`(?<!\\p{L})${group(DATES.article)} x(?!\\p{L})`, "u");
/** "Our speaker lands the day before": a day that is counted from the event's, on which somebody does something. */
const OF_THEIRS = new RegExp(`^${group(EVENT_DAY.theirs)} \\p{L}+ \\p{L}`, "u");
const ONTO = new RegExp(`${BEFORE}${group(EVENT_DAY.onto)} x(?!\\p{L})`, "u");
/** "In der Nacht vom 15. auf den 16.": from another day than the event's. */
const FROM_ONTO = new RegExp(`(?<day>\\d{1,2})(?:\\.|st|nd|rd|th)? ${group(EVENT_DAY.onto)} x(?!\\p{L})`, "u");
const LOOKS_ON = new RegExp(`${BEFORE}${group(EVENT_DAY.looksOn)}`, "u");
/** "Also" in English adds. */
const SO = words(HOURS.so.filter((word) => !word.endsWith("also")));
const AGAINST = words(MOVE.against);
const FILLERS = words(HOUR_MOVE.fillers);
const SMALL_WORD = /(?<!\p{L})(?:x|\p{L}{1,3})(?!\p{L})/gu;

/** What is signalled of a day where it is told to be the event's. */
const OF_EVENT: ReadonlySet<SignalKind> = new Set(["change", "choice", "preference", "booking", "unchanged"]);

/** What a mail says of its days beside that of the event. */
export interface ToldDays {
  days: readonly Found<DayMention>[];
  /** The parts of it that tell what somebody does, or where he is, on a day that is not the event's. */
  elsewhere: readonly Span[];
  /** Where days stand that the event is said to go to. */
  meant: readonly Span[];
}

interface Mail {
  said: readonly { value: SignalKind; span: Span }[];
  /** The day of the event; nothing is told apart while it is not known. */
  known: Day | undefined;
  /** A stretch of days that is named. */
  hint: Span | undefined;
  /** Where days stand that the next words come back to. */
  pointed: readonly Span[];
  /** Whether a clause tells all of an event: its hours, and how many come. */
  isWhole: (clause: Clause) => boolean;
  /** We asked for a day. */
  isAsked: boolean;
}

/**
 * "We're voting on Friday", "9 of our 25 people are at a fair from 5 to 8 May": once the event has its day, another one is
 * the event's only where it is said of the event, wished for it or named by itself. On any other day somebody does
 * something, whatever the verb, and neither that day nor an hour or a number beside it changes anything.
 * Source: spec/workflow.md §2.3.
 */
export const apartFromEvent = (
  folded: string,
  clauses: readonly Clause[],
  days: readonly Found<DayMention>[],
  { said, known, hint, pointed, isWhole, isAsked }: Mail,
): ToldDays => {
  if (known === undefined || isAsked) return { days, elsewhere: [], meant: [] };
  const visits = said.filter(({ value }) => value === "visit");
  /** A visit that is wished around it, or another event, has a day of its own. */
  const isOfElse = (span: Span): boolean => {
    const at = clauses.findIndex((clause) => touches(span, clause));
    return clauses
      .slice(Math.max(0, at - 1), at + 2)
      .some(
        (clause) =>
          visits.some((each) => touches(each.span, clause)) ||
          tellsAnother(textIn(folded, clause)) ||
          (touches(span, clause) && isWhole(clause)),
      );
  };
  const others = days
    .filter(
      ({ value, mood, span }) =>
        value.role === "event" &&
        value.day !== known &&
        !value.isNew &&
        mood === "statement" &&
        !pointed.includes(span) &&
        !isOfElse(span),
    )
    .map(({ value, span }) => ({ ...toldOf(folded, clauses, span, { said, known }), value, span }));
  const refusesKnown = days.some(({ value }) => value.day === known && value.refused);
  const isAnother = ({ value }: Found<DayMention>): boolean =>
    value.role === "event" && value.day !== known && !value.refused;
  const isSaid = days.some(
    (found) =>
      isAnother(found) && (found.mood === "request" || toldOf(folded, clauses, found.span, { said, known }).isOfEvent),
  );
  /** "It's the 12th we come, not the 7th": the day of the event is named to say that it is another. */
  const isNamedAgainst = (span: Span): boolean =>
    days.some(
      (old) =>
        old.value.day === known &&
        old.span.start > span.end &&
        NOT_THEN.test(folded.slice(span.end, old.span.start)) &&
        !/[.!?\n]\s/u.test(folded.slice(span.end, old.span.start)),
    );
  const keeps = said.some(({ value }) => value === "unchanged");
  const isElsewhere = ({ isOfEvent, span }: Told, isMoved: boolean): boolean =>
    !isOfEvent && !isMoved && (isSaid || !refusesKnown || isSpoken(folded, span));
  const elsewhere = others.filter(
    (each) => !each.value.refused && isElsewhere(each, each.value.movedBy !== undefined && !OF_THEIRS.test(each.text)),
  );
  const stretches = (hint ? [toldOf(folded, clauses, hint, { said, known })] : []).filter((each) =>
    isElsewhere(each, false),
  );
  const isApart = ({ span }: Found<DayMention>): boolean => elsewhere.some((each) => each.span === span);
  return {
    days: days.map((found) => (isApart(found) ? { ...found, value: { ...found.value, role: "aside" } } : found)),
    elsewhere: [...elsewhere, ...stretches].map(({ part }) => part),
    meant: others
      .filter(({ isOnto, isOfEvent, text, value, span }) => {
        const isConcluded = isOfEvent && (says(text, SO) || isNamedAgainst(span));
        const isWanted = isOnto || isConcluded || (keeps && isOfEvent);
        return isWanted && !value.refused && !value.isPast && text.search(AGAINST) < 0;
      })
      .map(({ span }) => span),
  };
};

/**
 * "On 5 February we are in Lugano, we'd come to you on the 12th": of several days of a mail from which the event has none yet
 * those on which something else is done give way to those that are said of the event, with what stands beside them.
 */
export const apartFromFirst = (
  folded: string,
  clauses: readonly Clause[],
  days: readonly Found<DayMention>[],
  said: Mail["said"],
): ToldDays => {
  const told = days
    .filter(({ value, mood }) => value.role === "event" && !value.refused && !value.isPast && mood !== "aside")
    .map((found) => {
      const told = toldOf(folded, clauses, found.span, { said, known: undefined });
      return { found, ...told, isOfEvent: told.isOfEvent && !says(told.text, AROUND) };
    });
  const own = told.filter(({ isOfEvent }) => isOfEvent);
  const isOwn = ({ found, part }: (typeof told)[number]): boolean =>
    own.some((each) => each.found.value.day === found.value.day || touches(each.part, part));
  const others = told.filter((each) => !isOwn(each));
  if (own.length === 0 || others.length === 0) return { days, elsewhere: [], meant: [] };
  const isElse = (found: Found<DayMention>): boolean => others.some((each) => each.found === found);
  return {
    days: days.map((found) => (isElse(found) ? { ...found, value: { ...found.value, role: "aside" } } : found)),
    elsewhere: others.map(({ part }) => part),
    meant: [],
  };
};

interface Told {
  span: Span;
  /** The part of its clause that it stands in, and its words with an "x" for what stands there. */
  part: Span;
  text: string;
  isOnto: boolean;
  isOfEvent: boolean;
}

/** "This time to Wednesday, 3 June": nobody does anything in so few words. */
const MAX_BESIDE = 2;

/** "Tomorrow", "on Friday": soon, as what people do is. */
const isSpoken = (folded: string, span: Span): boolean => !/\d/u.test(textIn(folded, span));

const textIn = (folded: string, { start, end }: Span): string => folded.slice(start, end);

/** What is told of a day, or of a stretch of days, by the words around it. */
const toldOf = (
  folded: string,
  clauses: readonly Clause[],
  span: Span,
  { said, known }: { said: Mail["said"]; known: Day | undefined },
): Told => {
  const clause = clauses.find((each) => touches(span, each)) ?? span;
  const own = offsetBy(span, -clause.start);
  const part = offsetBy(partAround(textIn(folded, clause), own, BREAK), clause.start);
  const text = `${folded.slice(part.start, span.start).trim()} x ${folded.slice(span.end, part.end).trim()}`;
  const isSignalled = said.some(
    (each) => OF_EVENT.has(each.value) && touches(each.span, part) && !touches(each.span, span),
  );
  const from = FROM_ONTO.exec(text)?.groups?.["day"];
  const isFromElse = from !== undefined && known !== undefined && Number(from) !== dayOfMonth(known);
  const isOnto = !isFromElse && ONTO.test(text) && !LOOKS_ON.test(text);
  const isAskedOfHouse = says(text, ASKS) && !TELLS.test(text);
  const beside = [FILLERS, SO, SMALL_WORD].reduce((rest, form) => rest.replaceAll(form, " "), text);
  const isBare =
    (beside.match(/\p{L}+/gu) ?? []).length <= (isSpoken(folded, span) ? 0 : MAX_BESIDE) &&
    !says(known === undefined ? text : text.replace(ITS_ARTICLE, "x"), WHO);
  const isPlaced = isOnto || [PLACES, NAMES, SETS].some((form) => says(text, form));
  return {
    span,
    part,
    text,
    isOnto,
    isOfEvent: !isFromElse && !says(text, BACK) && (isSignalled || isPlaced || isAskedOfHouse || isBare),
  };
};
