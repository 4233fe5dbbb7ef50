import { de, en, fr, it, type ParsedComponents, type ParsedResult } from "chrono-node";
import { type Day, dayOf, dayOfMonth, monthOf, yearOf } from "../../platform/days.ts";
import { type DayContext, type FoundDay, foundDay, MAX_DAYS, nextOccurrence } from "./found-day.ts";
import { DATES } from "./lexicon/date-words.ts";
import { DAY_UNITS, MINUTE_UNITS, SHIFT } from "./lexicon/shift-words.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { saysShift } from "./shifts.ts";
import { type Span, words } from "./text.ts";
import { AFTER, any, BEFORE, group, MONTHS, NUMBER } from "./vocabulary.ts";

/** "3 hours", "for 2 weeks": how long, not when. "In 2 weeks" is a day. */
const LENGTH = new RegExp(`^\\D{0,4}\\d{1,2}\\s?h$|${BEFORE}${group(Object.keys(MINUTE_UNITS))}${AFTER}`, "u");
const SPELL = new RegExp(
  `${BEFORE}(?:${NUMBER}|${SHIFT.one}|${group(SHIFT.some)})\\s+${group([...Object.keys(DAY_UNITS), ...DATES.longUnits])}${AFTER}`,
  "u",
);
const OFFSET = new RegExp(`^${group(DATES.offsetBefore)}${AFTER}|${BEFORE}${group(DATES.offsets)}${AFTER}`, "u");

const STRETCH = group(Object.values(DATES.stretches).flat());
/** Stretches such as "next week" name no day, and "now" no date. */
const NO_DAY = new RegExp(
  `^(?:${group(DATES.now)}|${group(DATES.stretchArticle)}?${any("next")}? ?(?:${any("this")}|${any("last")})? ?${STRETCH}\\b.*)$`,
  "u",
);
const MONTH_NAME = words([MONTHS.pattern]);

const componentDay = (components: ParsedComponents, today: Day): Day | undefined => {
  const [day, month, year] = [components.get("day"), components.get("month"), components.get("year")];
  if (day === null || month === null || year === null) return undefined;
  return components.isCertain("year") ? dayOf(year, month, day) : nextOccurrence(month, day, today);
};

const isFullDay = (components: ParsedComponents) => components.isCertain("day") && components.isCertain("month");

/** "8.30-12", "9-16.30", "9.15 bis 11.30 Uhr": minutes with a full stop are no day and month. */
const HOURS_ONLY = new RegExp(
  `^(?:[01]?\\d|2[0-4])(?:[.:][0-5]\\d)?\\s?${group(SMALL.upTo)}\\s?(?:[01]?\\d|2[0-4])(?:[.:][0-5]\\d)?$`,
  "u",
);
const IS_HOURS = new RegExp(`[.:](?:00|1[3-9]|[2-5]\\d)(?!\\d)|${any("clock")}${AFTER}`, "u");

/** The language of the mail first; a foreign one may still name a day in it. */
const PARSERS = { en: [en.GB, de], de: [de, en.GB], fr: [fr, en.GB], it: [it, en.GB] } as const;

/** Chrono looks back to the start of a text at each number; written dates are read by ours however long a mail is. */
const MAX_SPOKEN = 4_000;

/** Chrono's work grows with the square of what it is given, so that it is given pieces: whole lines, if they are short. */
const MAX_PIECE = 400;

const piecesOf = (text: string): Span[] => {
  const pieces: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const end = endOfPiece(text, start);
    pieces.push({ start, end });
    start = end;
  }
  return pieces.filter(({ start, end }) => text.slice(start, end).trim() !== "");
};

/** The last line break, else the last end of a sentence, else the last space that still fits. */
const endOfPiece = (text: string, start: number): number => {
  const full = text.slice(start, start + MAX_PIECE);
  if (start + full.length >= text.length) return text.length;
  const breaks = ["\n", ". ", " "].map((mark) => full.lastIndexOf(mark)).filter((at) => at > MAX_PIECE / 4);
  return start + (breaks[0] ?? full.length - 1) + 1;
};

/** What chrono reads, corrected where it guesses: years, "now", stretches of time. */
export const chronoDays = (text: string, folded: string, { today, language }: DayContext): FoundDay[] => {
  const reference = new Date(yearOf(today), monthOf(today) - 1, dayOfMonth(today), 12);
  // Chrono tries every run of spaces from each of its places; what was blanked out is filled with a mark instead.
  const plain = text.slice(0, MAX_SPOKEN).replace(/ {3,}/g, (gap) => ` ${"·".repeat(gap.length - 2)} `);
  const [own, foreign] = PARSERS[language ?? "en"];
  const pieces = piecesOf(plain);
  let namesDay = false;
  const readBy = (parser: typeof own): FoundDay[] => {
    const results = pieces
      .values()
      .flatMap(({ start, end }) =>
        parser
          .parse(plain.slice(start, end), reference)
          .map((result) => Object.assign(result, { index: result.index + start })),
      );
    const days = results.flatMap((result) => {
      namesDay ||= isFullDay(result.start);
      return dayOfResult(result, folded, today);
    });
    return [...days.take(MAX_DAYS)];
  };
  const found = readBy(own);
  return namesDay ? found : readBy(foreign);
};

const dayOfResult = (result: ParsedResult, folded: string, today: Day): FoundDay[] => {
  const whole = { start: result.index, end: result.index + result.text.length };
  const heads = headsBehind(folded, whole);
  const span = { start: whole.start, end: whole.end - heads.length };
  const phrase = folded.slice(span.start, span.end).trim();
  if (heads !== "" && !/\d/.test(phrase) && phrase.search(MONTH_NAME) >= 0) return [];
  const isStretch = !/\d/.test(phrase) && phrase.search(MONTH_NAME) >= 0;
  const isHours = HOURS_ONLY.test(phrase) && IS_HOURS.test(phrase + folded.slice(span.end, span.end + 5));
  const isSize = SQUARED.test(folded.slice(span.end, span.end + 1));
  const isCount = OF_MONTH.test(phrase) && COUNTED.test(folded.slice(span.end, span.end + 4));
  const isLength = isHours || isSize || isCount || LENGTH.test(phrase) || (SPELL.test(phrase) && !OFFSET.test(phrase));
  if (!isFullDay(result.start) || isStretch || isLength || NO_DAY.test(phrase) || saysShift(phrase)) return [];
  if (MORNING.test(phrase) && OF_MORNING.test(folded.slice(Math.max(0, span.start - 16), span.start))) return [];
  const day = componentDay(result.start, today);
  if (day === today && !/\d/.test(phrase) && !nearTime(folded, span)) return [];
  const end = result.end && isFullDay(result.end) ? componentDay(result.end, today) : undefined;
  const last = day !== undefined && end !== undefined && end > day ? end : undefined;
  return foundDay(day, { today, span, yearless: !result.start.isCertain("year"), last });
};

/** "In drei Wochen, 20 Personen", "inizio settembre, 15 persone": the number is that of the people, and no day or hour. */
const headsBehind = (folded: string, { start, end }: Span): string =>
  PEOPLE_BEHIND.test(folded.slice(end, end + 24)) ? (LAST_NUMBER.exec(folded.slice(start, end))?.[0] ?? "") : "";
const LAST_NUMBER = /[\s,;]+\d{1,3}$/u;
const PEOPLE_BEHIND = new RegExp(`^\\s?${any("people")}${AFTER}`, "u");

/** "Una sera di maggio, 18 persone": behind a comma, so many of something. */
const OF_MONTH = new RegExp(`^${MONTHS.pattern},\\s?\\d{1,2}$`, "u");
const COUNTED = /^ \p{L}{3}/u;

/** "For 80 m²" is how large, not how many minutes from now. */
const SQUARED = /^[²³]/u;

/** "Nicht am Morgen", "am Morgen um zehn": a time of the day; "morgen" by itself is the next day. */
const MORNING = new RegExp(`^${DATES.morning}`, "u");
const OF_MORNING = new RegExp(`${BEFORE}${group(DATES.ofMorning)}\\s+$`, "u");

/** "Today" is told of many things; it is a date for an event beside a time, a room or another word for the date. */
const nearTime = (folded: string, { start, end }: Span): boolean =>
  TONIGHT.test(folded.slice(start, end)) || BESIDE_TODAY.test(folded.slice(end, end + 16));
const TONIGHT = new RegExp(group(DATES.tonight), "u");
const BESIDE_TODAY = new RegExp(
  `^[\\s,(]*(?:\\d|(?:${any("from")}|${any("at")})\\s+\\d|${group(DATES.besideToday)})`,
  "u",
);
