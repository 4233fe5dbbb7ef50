import { type Day, dayOfMonth, weekdayOf } from "../../platform/days.ts";
import { type DayContext, type FoundDay, foundDay } from "./found-day.ts";
import { CHOSEN } from "./lexicon/chosen-day-words.ts";
import { DATES } from "./lexicon/date-words.ts";
import { LEFT_OVER } from "./lexicon/left-over-words.ts";
import { matchesIn } from "./pattern/pattern.ts";
import { LABELS } from "./people.ts";
import { indexOf, placesIn } from "./places.ts";
import { shiftedDays } from "./shifts.ts";
import { offsetBy, partAround, type Span, spanOf, touches } from "./text.ts";
import { AFTER, BEFORE, group, MONTHS, WEEKDAYS } from "./vocabulary.ts";

const SENTENCE = /[.!?](?!\d)\s|\n/u;

/** "The 14th is a holiday, so the week after": from the one day that is named, while the event has none. */
export const movedOn = (days: readonly FoundDay[], folded: string, context: DayContext): readonly FoundDay[] => {
  const only = days.at(-1);
  const isOne = new Set(days.map(({ mention }) => mention.day)).size === 1;
  if (!only || !isOne || context.known !== undefined || context.proposed.length === 0) return days;
  const rest = folded.slice(only.span.end).split(SENTENCE, 1)[0] ?? "";
  const [shift] = shiftedDays(rest, { ...context, known: only.mention.day });
  if (!shift) return days;
  const span = offsetBy(shift.span, only.span.end);
  return foundDay(shift.mention.day, { today: context.today, span, yearless: only.mention.yearless });
};

const N = "(?<n>[1-9]|[12]\\d|3[01])";
/** "So 14", "also 14.": a number by itself that is the day of one that was proposed. */
const CONCLUDED_NUMBER = new RegExp(
  `${BEFORE}${group(CHOSEN.concludes)}(?:\\s+${group(CHOSEN.concludedLead)}){0,2}\\s+${N}(?=\\.?\\s*(?:[.,;!?)]|$|\\n|${group(CHOSEN.polite)}${AFTER}))`,
  "gu",
);
const NUMBERED = new RegExp(
  `${BEFORE}(?:${group(CHOSEN.numbered)})\\s?(?<nth>[1-5])(?![\\d.:/]\\d|\\s*${group(CHOSEN.counted)})${AFTER}`,
  "u",
);
const SOONEST = new RegExp(`${BEFORE}${group(CHOSEN.soonest)}${AFTER}`, "u");
const LATEST = new RegExp(`${BEFORE}${group(CHOSEN.latest)}${AFTER}`, "u");
const ANSWERS = new RegExp(`${BEFORE}${group(CHOSEN.answers)}`, "u");

/** A number at the end of what is said: "ok let's do 28", "der Präsident sagt: 21.". */
const LAST_NUMBER = new RegExp(
  `(?<!${group([...DATES.weAre, ...DATES.forSoMany])} )${BEFORE}(?<![\\d.:/'-])${N}(?=\\.?\\s*(?:[.;!?)]|,(?!\\s*\\d)|$|\\n|${group(CHOSEN.polite)}${AFTER}))`,
  "gu",
);
const MAX_ANSWER_WORDS = 8;
/** "Number of guests: 14": such a number counts who comes. */
const isOfHeads = (folded: string, span: Span): boolean =>
  LABELS.some((form) => matchesIn(folded, form).some((labelled) => touches(spanOf(labelled), span)));

/** Days of those that were proposed, by their number alone: "the 7th is our AGM, so 14", but not "number of guests: 14". */
export const concludedDays = (folded: string, { today, proposed }: DayContext): FoundDay[] =>
  proposed.length < 2
    ? []
    : [...folded.matchAll(isAnswer(folded) ? LAST_NUMBER : CONCLUDED_NUMBER)].flatMap((match) => {
        const n = match.groups?.["n"] ?? "";
        const [day, another] = proposed.filter((each) => dayOfMonth(each) === Number(n));
        const end = match.index + match[0].length;
        const span = { start: end - n.length, end };
        return another === undefined && !isOfHeads(folded, span) ? foundDay(day, { today, span, yearless: true }) : [];
      });

const isAnswer = (folded: string): boolean => folded.trim().split(/\s+/u).length <= MAX_ANSWER_WORDS;

/** A weekday by its name, and no "a Friday in April", whichever that is. */
const WEEKDAY = new RegExp(
  `(?<!${BEFORE}${group(CHOSEN.anyOf)} )${BEFORE}(?<weekday>${WEEKDAYS.pattern})${AFTER}(?! ${group(CHOSEN.ofMonth)} ?${MONTHS.pattern})`,
  "gu",
);
/** The one of the days that were proposed which is on that weekday. */
const proposedOn = ({ groups }: RegExpMatchArray, proposed: readonly Day[]): Day | undefined => {
  const wanted = WEEKDAYS.numberOf(groups?.["weekday"] ?? "");
  const [day, another] = proposed.filter((each) => weekdayOf(each) === wanted);
  return another === undefined ? day : undefined;
};
const weekdaysIn = (folded: string, { today, proposed }: DayContext): FoundDay[] =>
  [...folded.matchAll(WEEKDAY)].flatMap((match) =>
    foundDay(proposedOn(match, proposed), { today, span: spanOf(match), yearless: true }),
  );

/** "Neither the 1st nor the 7th. That leaves the Thursday": a weekday by its name, concluded from what is said of others. */
export const concludedWeekdays = (folded: string, context: DayContext): FoundDay[] =>
  context.proposed.length < 2
    ? []
    : weekdaysIn(folded, context).filter(({ span }) =>
        LEFT.test(folded.slice(Math.max(0, span.start - LEAD), span.start)),
      );
const LEFT = new RegExp(`${BEFORE}${group(LEFT_OVER.before)}\\s*(?:${LEFT_OVER.articles}\\s*){0,3}$`, "u");
const LEAD = 48;

/** Picks out of the days that were proposed: "the second one", "Wednesday works". */
export const pickedDays = (folded: string, context: DayContext): FoundDay[] => {
  const { today, proposed } = context;
  const places = placesIn(folded);
  if (places.length > 0)
    return places.flatMap((place) =>
      foundDay(proposed.at(indexOf(place)), { today, span: place.span, yearless: true }),
    );
  return weekdaysIn(folded, context);
};

/** "Number 3", "variante 2", "je später, desto besser": one of those that were proposed, without its name. */
export const countedOff = (folded: string, { today, proposed }: DayContext): FoundDay[] => {
  if (proposed.length < 2) return [];
  const numbered = NUMBERED.exec(folded);
  if (numbered) {
    const day = proposed[Number(numbered.groups?.["nth"]) - 1];
    return foundDay(day, { today, span: spanOf(numbered), yearless: true });
  }
  const [soon, late] = [SOONEST.exec(folded), LATEST.exec(folded)];
  const found = soon ?? late;
  if (!found || (soon && late)) return [];
  const span = spanOf(found);
  const { start, end } = partAround(folded, span, SENTENCES);
  if (ANSWERS.test(folded.slice(start, end))) return [];
  return foundDay(proposed.at(soon ? 0 : -1), { today, span, yearless: true });
};
const SENTENCES = /[.!?\n]/gu;
