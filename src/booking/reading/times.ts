import { timeOfMinutes } from "../../platform/days.ts";
import { uncorrected } from "./corrections.ts";
import { HOUR_LABEL, isApart, isPlaced } from "./hour-places.ts";
import { type Groups, type Hour, hourOf, inHalf, loneHour, side, soundsLate, windowOf } from "./hours.ts";
import { FOREIGN_MONEY, MONEY_UNITS } from "./lexicon/bargain-words.ts";
import { DATES, HOURS } from "./lexicon/date-words.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { PEOPLE } from "./lexicon/people-words.ts";
import { DAY_UNITS, SHIFT } from "./lexicon/shift-words.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { WISH } from "./lexicon/wish-words.ts";
import { pattern } from "./pattern/pattern.ts";
import type { TimeMention } from "./reading.ts";
import { type Span, spanOf, touches, words } from "./text.ts";
import { besideOthers, type FoundHour, type FoundTime, isShifted, paired, turnOf, withPartners } from "./time-ends.ts";
import { AFTER, any, BEFORE, group, NUMBER } from "./vocabulary.ts";

/** What makes "9 to 17" people, days or money instead of hours. */
export const NOT_HOURS = `(?![:.][0-5]\\d|[^\\S\\n]?(?:${any("people")}|${any("hours")}|${group(LEXICONS.flatMap(({ months }) => months.flat()))}|${group([...Object.keys(DAY_UNITS), ...DATES.longUnits])}(?!\\p{L})|${group(HOURS.ages)}|%|${group([...MONEY_UNITS, ...FOREIGN_MONEY])}|fr${AFTER}|\\.\\d|/\\d))`;

/** "dalle 9", "dall'una". */
const GAP = "(?: |(?<='))";
const RANGE = pattern(
  `${BEFORE}(?<from>(?:${any("from")}|${any("hourBefore")})${GAP}|${HOUR_LABEL})?${side("A")}\\s?(?:${any("to")}|(?<=(?:[:.h](?:00|15|30|45)|\\d\\s?${group(["am", "pm", ...LEXICONS.flatMap(({ clock }) => clock)])})\\s?)/)\\s?${side("B")}${AFTER}${NOT_HOURS}`,
);
const SINGLE = pattern(
  `${BEFORE}(?:(?<hourWord>${any("hourBefore")})${GAP}|(?<from>${any("from")})${GAP}|(?<until>${any("until")})${GAP}|(?<at>${any("at")})\\s?|(?<shift>${group(HOURS.shift)}) )?${loneHour("A")}${AFTER}${NOT_HOURS}`,
);

/** More than anybody names in one mail; numbers that are no times are counted too. */
const MAX_TIMES = 200;

/** What bare numbers may answer. */
export type Answers = "time" | "people" | undefined;

const AFTERNOON = words(LEXICONS.flatMap(({ dayparts }) => [...dayparts.afternoon, ...dayparts.evening]));

/** "Nous serons entre 15 et 20": so many come. */
const COMERS = new RegExp(`${BEFORE}${any("comers")}\\s*$`, "u");
const MAX_COMER = 24;
const countsPeople = (text: string, { start }: Span): boolean =>
  COMERS.test(text.slice(Math.max(0, start - MAX_COMER), start));
/** "Gruppe von 18": so many are in it, and it is no hour. */
const PARTY = new RegExp(`${BEFORE}${group(PEOPLE.parties)}\\s+$`, "u");
const isParty = (text: string, { start }: Span): boolean =>
  PARTY.test(text.slice(Math.max(0, start - MAX_COMER), start));
const isAllTold = (text: string, { start, end }: Span): boolean => !/\d/.test(text.slice(0, start) + text.slice(end));
/** "Il 22 alle 14", "le 15 à 16h": the first number is a day. */
const isDay = (text: string, { start }: Span): boolean => DAY_BEFORE.test(text.slice(Math.max(0, start - 8), start));
const DAY_BEFORE = new RegExp(`(?<!\\p{L})${group([...DATES.article, ...HOURS.dayBefore])}\\s$`, "u");
const HOUR_BEFORE = new RegExp(`^(?:${any("hourBefore")}${GAP}|${HOUR_LABEL})$`, "u");
/** "inizio alle 10", "a partire dalle 18": what stands last before the hour. */
const HOUR_BEFORE_LAST = new RegExp(`${BEFORE}${any("hourBefore")}$`, "u");

interface Range {
  a: Hour;
  b: Hour;
  from: string | undefined;
  answers: Answers;
  /** Nothing belongs to them, in a mail that names a day. */
  isAlone: boolean;
}

/** Two numbers that look like hours and are people, or a day and an hour. */
const countsOrDates = (text: string, span: Span, { a, b, from = "", answers, isAlone }: Range): boolean => {
  if (a.marked || b.marked || HOUR_BEFORE.test(from)) return from === "" && isDay(text, span);
  const isCount = (answers === "people" && isAllTold(text, span)) || countsPeople(text, span) || isParty(text, span);
  return ((a.isLarge || b.isLarge) && !isAlone) || isCount || (from === "" && isDay(text, span));
};

/** "2 to 5 in the afternoon", "tonight from 6 to 10". */
const isNearAfternoon = (text: string, { start, end }: Span): boolean => {
  const before = text
    .slice(Math.max(0, start - DAYPART_REACH), start)
    .split(/[.!?;,\n]/u)
    .at(-1);
  return (
    text.slice(end, end + DAYPART_REACH).search(AFTERNOON) >= 0 ||
    (before !== undefined && EVENING_BEFORE.test(before.trimEnd()))
  );
};
const DAYPART_REACH = 30;
const EVENING_BEFORE = new RegExp(`${BEFORE}${group(LEXICONS.flatMap(({ dayparts }) => dayparts.evening))}$`, "u");

const JOINED_HOURS = new RegExp(`\\d\\s?${group(SMALL.and)}\\s?\\d`, "u");

/** "Inizio 8.30 e quattro ore di lezione": how long it takes. */
const AND_SO_LONG = new RegExp(`(?<!${any("hours")})\\s${group(SMALL.and)}\\s\\S+\\s${any("hours")}$`, "u");

const ranges = (text: string, dates: readonly Span[], answers: Answers): FoundTime[] =>
  [...text.matchAll(RANGE).take(MAX_TIMES)].flatMap((match) => {
    const groups = match.groups ?? {};
    const [a, b] = [hourOf(groups, "A"), hourOf(groups, "B")];
    const span = spanOf(match);
    if (!a || !b) return [];
    const isAlone = isApart(text, span, dates);
    const isTime =
      a.marked ||
      b.marked ||
      groups["from"] !== undefined ||
      isPlaced(text, span, dates) ||
      isAlone ||
      answers === "time";
    if (countsOrDates(text, span, { a, b, from: groups["from"], answers, isAlone })) return [];
    const usesAnd = JOINED_HOURS.test(match[0]);
    if (!isTime || (usesAnd && !groups["from"] && !(a.marked && b.marked))) return [];
    if (!a.marked && !b.marked && OF_DAYS.test(groups["from"] ?? "")) return [];
    if (groups["from"] === undefined && AND_SO_LONG.test(match[0])) return [];
    const isLate = a.half === undefined && b.half === undefined && isNearAfternoon(text, span);
    return [{ mention: windowOf(a, b, isLate), span }];
  });

/** "Dal 15 al 22", "du 15 au 22": days, as hours have another article. */
const OF_DAYS = new RegExp(`^${group(DATES.dayFrom)}\\s$`, "u");

/** "0900-1700", "1000h until 1600h", "ore 1000 - ore 1600"; "2020-2025" are years. */
const FOUR_DIGITS = `(?<hour@>[01]\\d|2[0-4])(?<minute@>[0-5][05])(?:\\s?(?:${any("clock")}))?`;
const COMPACT = pattern(
  `${BEFORE}(?:(?:${any("from")}|${any("hourBefore")})${GAP})?${FOUR_DIGITS.replaceAll("@", "A")}\\s?(?:${any("to")})\\s?(?:${any("hourBefore")}${GAP})?${FOUR_DIGITS.replaceAll("@", "B")}${AFTER}`,
);
const YEARS = /20[2-4]\d\D+20[2-4]\d/u;

const compact = (text: string): FoundTime[] =>
  [...text.matchAll(COMPACT).take(MAX_TIMES)].flatMap((match) => {
    const [a, b] = [hourOf(match.groups ?? {}, "A"), hourOf(match.groups ?? {}, "B")];
    return a && b && !YEARS.test(match[0]) ? [{ mention: windowOf(a, b, false), span: spanOf(match) }] : [];
  });

const LENGTH_WORD = new RegExp(`^${any("hours")}$`, "u");
const LENGTH_BEFORE = new RegExp(`^${any("lengthBefore")}$`, "u");

/** "4 heures", "a meeting of 3 hrs": a word that tells the time as well as a length tells the time behind its preposition. */
const isLength = (groups: Groups): boolean =>
  LENGTH_WORD.test(groups["clockA"] ?? groups["spokenClockA"] ?? groups["tailClockA"] ?? "") &&
  groups["minuteA"] === undefined &&
  groups["until"] === undefined &&
  groups["at"] === undefined &&
  (groups["from"] === undefined || LENGTH_BEFORE.test(groups["from"]));

/** Asked for the time, or behind a day, "fourteen hours" is one; fewer may be how long. */
const EARLIEST_BARE = 10 * 60;
const numbersOf = ({ numbers, hourNumbers }: (typeof LEXICONS)[number]): string[] => [
  ...Object.keys(numbers),
  ...Object.keys(hourNumbers),
];
const BARE_HOURS = new Set(LEXICONS.filter(({ hoursNeedClock }) => !hoursNeedClock).flatMap(numbersOf));
const NEEDS_CLOCK = new Set(
  LEXICONS.filter(({ hoursNeedClock }) => hoursNeedClock)
    .flatMap(numbersOf)
    .filter((word) => !BARE_HOURS.has(word)),
);

/**
 * A length, a number of people or the noon of a meal.
 * @param mayBeLate where it stands it tells the time, unless that would be too early
 */
const isOther = (groups: Groups, hour: Hour, mayBeLate: boolean): boolean =>
  (isLength(groups) && !(mayBeLate && hour.minutes >= EARLIEST_BARE)) ||
  (!hour.marked && NEEDS_CLOCK.has(groups["spokenA"] ?? "")) ||
  (groups["noonA"] !== undefined && !groups["from"] && !groups["until"] && !groups["at"]);

/** "Um 1900 gebaut, um 1950 renoviert": years, unless an hour that can be none is written the same way. */
const YEAR = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/u;
const NO_YEAR = /(?<!\d)(?:0\d|1[0-7]|2[1-4])[0-5][05](?!\d)/u;
const isYear = ({ packedA, clockA }: Groups, { 0: said, input }: RegExpExecArray): boolean =>
  packedA !== undefined && clockA === undefined && YEAR.test(said) && !NO_YEAR.test(input);

const singles = (text: string, dates: readonly Span[], taken: readonly FoundTime[], answers: Answers): FoundHour[] =>
  [...text.matchAll(SINGLE).take(MAX_TIMES)].flatMap((match) => {
    const groups = match.groups ?? {};
    const hour = hourOf(groups, "A");
    const span = spanOf(match);
    if (!hour || isParty(text, span) || taken.some((other) => touches(other.span, span))) return [];
    const isAt =
      (groups["at"] ?? groups["until"]) !== undefined &&
      (isPlaced(text, span, dates) || turnOf(text, span) !== undefined || HELD.test(text.slice(0, span.start)));
    const isShift = groups["shift"] !== undefined && isShifted(text, span);
    const lead = groups["from"] ?? groups["until"] ?? groups["at"];
    const isHourWord = groups["hourWord"] !== undefined || HOUR_BEFORE_LAST.test(lead ?? "");
    const isHeld = groups["from"] !== undefined && HELD.test(text.slice(0, span.start));
    const isMarked = hour.marked || isHourWord || isAt || isHeld || isShift || isOfLength(text, span, groups);
    const isAnswer = answers === "time" && lead !== undefined && !countsPeople(text, span);
    if (
      isNoHour(match, hour, mayBeLate(text, span, dates, answers)) ||
      (!isMarked && (lead === undefined || hour.isLarge))
    )
      return [];
    const mention = mentionOf(hour, groups, text, span);
    return [{ mention, span, isSure: isMarked || isAnswer }];
  });

/** "Don't begin until eleven": it begins then. */
const NOT_BEFORE = new RegExp(`(?<!\\p{L})${group([...SMALL.not, "ne"])}(?: [\\p{L}']+){0,5}\\s+$`, "u");
const isNotUntil = (text: string, span: Span): boolean =>
  turnOf(text, span) === "begins" && NOT_BEFORE.test(text.slice(Math.max(0, span.start - MAX_NOT), span.start));
const MAX_NOT = 50;

const mentionOf = (hour: Hour, groups: Groups, text: string, span: Span): TimeMention =>
  (isNotUntil(text, span) ? undefined : endOf(hour, groups, turnOf(text, span), isExtended(text, span))) ??
  startOf(hour);

/** "Could you extend our slot to 7?": an event is made longer at its end. */
const EXTENDS = pattern(`${BEFORE}${group(SHIFT.extends)}`);
const isExtended = (text: string, { start, end }: Span): boolean =>
  text.slice(Math.max(0, start - MAX_NOT), end + MAX_NOT).search(EXTENDS) >= 0;

/** "Six hours from 10". */
const BEHIND_LENGTH = new RegExp(`${any("hours")}\\s+$`, "u");
const BEFORE_LENGTH = new RegExp(
  `^,?\\s*(?:${WISH.during}\\s+)?(?:${any("about")}\\s+)*${NUMBER}[\\s-]*${any("hours")}${AFTER}`,
  "u",
);
const isOfLength = (text: string, { start, end }: Span, groups: Groups): boolean =>
  groups["from"] !== undefined && (BEHIND_LENGTH.test(text.slice(0, start)) || BEFORE_LENGTH.test(text.slice(end)));

const isNoHour = (match: RegExpExecArray, hour: Hour, isLate: boolean): boolean =>
  isYear(match.groups ?? {}, match) || isOther(match.groups ?? {}, hour, isLate);

/** Where we asked for the time, and right behind a day. */
const mayBeLate = (text: string, span: Span, dates: readonly Span[], answers: Answers): boolean =>
  answers === "time" || isPlaced(text, span, dates);

/** "The room till five", "den Raum schon ab 9". */
const HELD = new RegExp(`${BEFORE}${any("roomWords")}\\s+(?:${group(HOURS.already)}\\s+)?$`, "u");
const UNTIL = new RegExp(`^(?:${any("until")})`, "u");
/** "Finiamo alle 15.30": a word before an hour that tells neither from when nor until when. */
const AT_WORD = new RegExp(`^(?!${any("from")}|${any("until")})(?:${any("hourBefore")})$`, "u");
const endOf = (
  hour: Hour,
  groups: Groups,
  turn: "begins" | "ends" | undefined,
  isExtended: boolean,
): TimeMention | undefined =>
  groups["until"] !== undefined ||
  (turn === "ends" && isExtended && groups["from"] === undefined) ||
  UNTIL.test(groups["hourWord"] ?? "") ||
  (turn === "ends" && (groups["at"] !== undefined || AT_WORD.test(groups["hourWord"] ?? "")))
    ? { start: undefined, end: timeOfMinutes(inHalf(hour, soundsLate(hour) ? "pm" : undefined)) }
    : undefined;
const startOf = (hour: Hour): TimeMention => ({
  start: timeOfMinutes(inHalf(hour, soundsLate(hour) ? "pm" : undefined)),
  end: undefined,
});

/**
 * Times of day in a text whose dates are blanked out.
 * @param answers what we asked for: the time, so that bare numbers may be hours, or how many come
 */
export const readTimes = (text: string, dates: readonly Span[], answers: Answers): FoundTime[] => {
  const isKept = ({ span: { start, end } }: FoundTime): boolean => {
    const lead = /^\p{L}+\s/u.exec(text.slice(start, end))?.[0].length ?? 0;
    return !WITHDRAWN.test(text.slice(Math.max(0, start - 30), start + lead));
  };
  const packed = compact(text);
  const isElse = ({ span }: FoundTime): boolean => !packed.some((other) => touches(other.span, span));
  const found = [...packed, ...ranges(text, dates, answers).filter(isElse)];
  const hours = besideOthers(text, singles(text, dates, found, answers).filter(isKept));
  const rest = paired(text, withPartners(text, hours, dates.length > 0 || answers === "time"));
  const inOrder = [...found, ...rest].filter(isKept).sort((a, b) => a.span.start - b.span.start);
  return saidAnew(inOrder, text);
};

/** "9 to 5, sorry, 9 to 4", "9h à 17h, pardon, 16h": the latter, or the one end that is said anew. */
const saidAnew = (found: readonly FoundTime[], text: string): FoundTime[] => {
  const meant = uncorrected(found, text);
  return meant.map((each) => {
    const before = found[found.indexOf(each) - 1];
    const { start, end } = each.mention;
    if (!before || meant.includes(before) || (start !== undefined && end !== undefined)) return each;
    const { start: from, end: to } = before.mention;
    const said = start ?? end ?? "";
    const isEnd = from !== undefined && to !== undefined && said > from;
    const mention = isEnd ? { start: from, end: said } : { start: start ?? from, end: end ?? to };
    return { mention, span: { start: before.span.start, end: each.span.end } };
  });
};

/** "Lunch at noon" is when it is served, not when the event begins. */
export const besidesMeals = (times: readonly FoundTime[], folded: string, dishes: readonly Span[]): FoundTime[] =>
  times.filter(
    ({ mention, span }) =>
      mention.end !== undefined ||
      mention.start !== "12:00" ||
      !dishes.some(({ end }) => end <= span.start && folded.slice(end, span.start).trim() === ""),
  );

/** "at 8:30 instead of 9": the hour behind is the one that was. */
const WITHDRAWN = new RegExp(
  `${BEFORE}${group([...WISH.dropsBefore, ...HOURS.notAt])}[^\\S\\n]{0,2}${group(HOURS.oldHour)}?[^\\S\\n]{0,2}$`,
  "u",
);

const WITHDRAWS = new RegExp(`${BEFORE}${group(HOURS.notAt)}\\s*${group(HOURS.oldHour)}?\\s*\\d`, "u");
/** "From 9, not from 10": one hour is named against another. */
export const withdrawsHour = (folded: string): boolean => WITHDRAWS.test(folded);
