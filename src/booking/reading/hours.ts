import { timeOfMinutes } from "../../platform/days.ts";
import { HOURS } from "./lexicon/date-words.ts";
import { LEXICONS } from "./lexicon/index.ts";
import type { TimeMention } from "./reading.ts";
import { any, COMPOSED_NUMBER, group, numberOf } from "./vocabulary.ts";

const LAST_HOUR = 24;
/** Number words that can be an hour. */
const HOUR_WORDS = Object.fromEntries(
  LEXICONS.flatMap(({ numbers, hourNumbers }) => [...Object.entries(numbers), ...Object.entries(hourNumbers)]).filter(
    ([word, value]) => value <= LAST_HOUR && /^[a-z]+(?:-[a-z]+)?$/.test(word),
  ),
);
/** "vingt-trois", "einundzwanzig", "ventuno": the hours of two parts. */
const HOUR_PAIRS = LEXICONS.map(({ numberPairs: { first, between, second } }) => {
  const fitting = (side: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>) =>
    group(Object.keys(side).filter((name) => (side[name] ?? 0) + Math.min(...Object.values(other)) <= LAST_HOUR));
  return `${fitting(first, second)}${between}${fitting(second, first)}`;
});
const PARTS_OF_HOUR: Record<string, number> = Object.assign({}, ...LEXICONS.map(({ partsOfHour }) => partsOfHour));

const PARTS_AFTER_HOUR = LEXICONS.flatMap(({ partsAfterHour }) => Object.entries(partsAfterHour)).map(
  ([name, minutes]) => ({ exact: new RegExp(`^${name}$`, "u"), minutes }),
);
/** "12 e mezza": a part that says itself that it belongs to the hour. */
const JOINS_PART = new RegExp(`^${group(HOURS.joinsPart)} `, "u");
const JOINED_PART = group(
  LEXICONS.flatMap(({ partsAfterHour }) => Object.keys(partsAfterHour)).filter((name) => JOINS_PART.test(name)),
);
const NO_MORE = "(?!\\p{L}|\\s?d'|\\s?di\\s)";
const PART_AFTER = group(LEXICONS.flatMap(({ partsAfterHour }) => Object.keys(partsAfterHour)));

const HALF = `(?<half@>${group(LEXICONS.flatMap(({ hoursBeforeNoon, hoursAfterNoon }) => [...hoursBeforeNoon, ...hoursAfterNoon]).concat(HOURS.anyAfternoon))})`;
const FORENOON = new RegExp(`^${any("hoursBeforeNoon")}$`, "u");
/** "4 heures après-midi"; "le matin 9h l'après-midi 14h" names another hour's. */
const ANY_AFTERNOON = new RegExp(`^${group(HOURS.anyAfternoon)}$`, "u");
const LAST_AFTER_NOON = 7;
const NIGHT = new RegExp(`^${group(HOURS.night)}$`, "u");
/** The night has its hours before midnight and behind it. */
const LAST_OF_NIGHT = 6;
const halfNamed = (said: string | undefined, hour: number): "am" | "pm" | undefined => {
  if (said === undefined) return undefined;
  if (ANY_AFTERNOON.test(said) && hour > LAST_AFTER_NOON) return undefined;
  const isPastMidnight = NIGHT.test(said) && (hour < LAST_OF_NIGHT || hour === 12);
  return FORENOON.test(said) || isPastMidnight ? "am" : "pm";
};
const CLOCK = any("clock");
const CLOCK_BEHIND = `(?=\\s?${CLOCK}(?!\\p{L}))`;
const PACKED = `(?<packed@>[0-5]\\d)${CLOCK_BEHIND}`;
/** An hour with everything that may follow it, be it "1000h"; `@` stands for the side of a range. */
const DIGITS = `(?<hour@>[01]?\\d|2[0-4])(?:(?:[:.h]|\\s?${CLOCK}\\s|\\s${HOURS.and}\\s(?=(?:15|30|45)(?!\\d)))(?<minute@>[0-5]\\d)|(?<=(?<!\\d)\\d{2})${PACKED})?(?:\\s?(?<clock@>${CLOCK}))?(?:(?<=\\d)\\s(?<digitTail@>${JOINED_PART})${NO_MORE}|(?<=\\p{L})\\s(?<clockTail@>${PART_AFTER})${NO_MORE})?(?:\\s?${HALF})?`;
/** "Dix-sept" is no range from ten to seven. */
const COMPOSED_HOUR = `${group([...Object.keys(HOUR_WORDS).filter((name) => name.includes("-")), ...HOUR_PAIRS])}(?!\\p{L})`;
/** "halb neun", "quarter past two", "nine". */
const SPOKEN = `(?:(?<part@>${group(Object.keys(PARTS_OF_HOUR))})\\s)?(?!${HOURS.noHour})(?<spoken@>${COMPOSED_HOUR}|(?!${COMPOSED_NUMBER}(?!\\p{L}))${group(Object.keys(HOUR_WORDS))})(?:\\s(?:(?<tailClock@>${CLOCK})\\s)?(?<tail@>${PART_AFTER}))?(?:\\s?(?<spokenClock@>${CLOCK}))?(?:\\s?${HALF.replace("half", "spokenHalf")})?`;
const TIME = `(?:${DIGITS}|${SPOKEN}|(?<noon@>${any("noon")})|(?<midnight@>${any("midnight")}))`;
/** The pattern of an hour, its groups named for a side of a range: `A` or `B`. */
export const side = (name: string) => TIME.replaceAll("@", name);
/** The same by itself, where no word of hours need follow: "at 1000". */
export const loneHour = (name: string) =>
  TIME.replace(PACKED, `(?<packed@>[0-5](?:[05]|\\d${CLOCK_BEHIND}))`).replaceAll("@", name);

export type Groups = Record<string, string | undefined>;

/** An hour as it was said. */
export interface Hour {
  minutes: number;
  /** Something beside the bare number says that it is a time. */
  marked: boolean;
  /** Said as people say an hour, who leave out which half of the day it is: "from two to six". */
  isSpoken: boolean;
  /** Written without a nought before it: "1.30". */
  isSingleDigit: boolean;
  half: "am" | "pm" | undefined;
  /** A number word above twelve, which counts people more often than hours. */
  isLarge: boolean;
}

/** The hour that matched on a side; `undefined` where none did, or none that there is. */
export const hourOf = (groups: Groups, name: "A" | "B"): Hour | undefined => {
  if (groups[`noon${name}`])
    return { minutes: 12 * 60, marked: true, isSpoken: false, isSingleDigit: false, half: "pm", isLarge: false };
  if (groups[`midnight${name}`])
    return { minutes: 24 * 60, marked: true, isSpoken: false, isSingleDigit: false, half: "am", isLarge: false };
  const word = groups[`spoken${name}`];
  if (word !== undefined) return spokenHour(word, groups, name);
  const hour = Number(groups[`hour${name}`]);
  const minute = groups[`minute${name}`] ?? groups[`packed${name}`];
  const half = halfNamed(groups[`half${name}`], hour);
  if (Number.isNaN(hour)) return undefined;
  if (half === "am" && hour * 60 > NOON) return undefined;
  const part = partAfter(groups[`digitTail${name}`] ?? groups[`clockTail${name}`]);
  return {
    minutes: hour * 60 + Number(minute ?? part ?? 0),
    marked: [minute, part, half].some((each) => each !== undefined) || groups[`clock${name}`] !== undefined,
    isSingleDigit: /^[1-5]$/.test(groups[`hour${name}`] ?? ""),
    isSpoken: /^[1-5]$/.test(groups[`hour${name}`] ?? "") && minute === undefined && part === undefined,
    half: half === "pm" && hour * 60 > NOON ? undefined : half,
    isLarge: false,
  };
};

const partAfter = (tail: string | undefined): number | undefined =>
  tail === undefined ? undefined : PARTS_AFTER_HOUR.find(({ exact }) => exact.test(tail))?.minutes;

const spokenHour = (word: string, groups: Groups, name: "A" | "B"): Hour => {
  const tail = groups[`tail${name}`];
  const part = PARTS_OF_HOUR[groups[`part${name}`] ?? ""] ?? partAfter(tail);
  const written = groups[`spokenHalf${name}`];
  const hour = HOUR_WORDS[word] ?? numberOf(word) ?? 0;
  return {
    minutes: hour * 60 + (part ?? 0),
    marked: part !== undefined || written !== undefined || groups[`spokenClock${name}`] !== undefined,
    isSpoken: true,
    isSingleDigit: false,
    half: halfNamed(written, hour),
    isLarge: hour > 12,
  };
};

export const NOON = 12 * 60;
/** Minutes of the day, in the half that was named, else in the other one's. */
export const inHalf = ({ minutes, half }: Hour, other: Hour["half"]): number => {
  const effective = half ?? other;
  if (effective === "pm" && minutes < NOON) return minutes + NOON;
  if (effective === "am" && minutes >= NOON && minutes < NOON + 60) return minutes - NOON;
  return minutes;
};

/** Nobody begins before this hour; "from two to six" is in the afternoon. */
const EARLIEST = 7 * 60;
export const soundsLate = ({ isSpoken, minutes, half }: Hour): boolean =>
  isSpoken && minutes > 0 && minutes < EARLIEST && half === undefined;
/** Nobody begins in the middle of the night, whatever minutes are told. */
const isTooEarly = ({ isSingleDigit, minutes, half }: Hour): boolean =>
  isSingleDigit && half === undefined && minutes < LATEST_SMALL;
const LATEST_SMALL = 6 * 60;
const isAfternoonBySound = (a: Hour, b: Hour): boolean =>
  (soundsLate(a) || isTooEarly(a)) && b.half === undefined && b.minutes < NOON;

/** "2 to 5 pm", "9 to 5", "18h bis 22h": a suffix of one side holds for the other; an end before the start is 12 h later. */
export const windowOf = (a: Hour, b: Hour, isNearAfternoon: boolean): TimeMention => {
  const isAfternoon = isNearAfternoon || isAfternoonBySound(a, b);
  const end = inHalf(b, isAfternoon && b.minutes < NOON ? "pm" : undefined);
  let start = inHalf(
    a,
    b.half === "pm" && a.half === undefined && a.minutes <= b.minutes
      ? "pm"
      : isAfternoon && a.minutes < NOON
        ? "pm"
        : undefined,
  );
  if (a.half === undefined && b.half === "pm" && start > end) start = a.minutes;
  const later = end <= start && b.half === undefined && end + NOON <= 24 * 60 && end + NOON > start ? end + NOON : end;
  return { start: timeOfMinutes(start), end: timeOfMinutes(later) };
};
