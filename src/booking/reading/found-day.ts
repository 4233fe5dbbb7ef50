import { type Day, dayOf, yearOf } from "../../platform/days.ts";
import type { Language } from "../words.ts";
import type { DayMention } from "./reading.ts";
import type { Span } from "./text.ts";

export interface FoundDay {
  mention: Omit<DayMention, "role">;
  span: Span;
}

/** More than anybody names in one mail; the rest is not read, so that a flood of dates costs no more. */
export const MAX_DAYS = 60;

export interface DayContext {
  today: Day;
  language: Language | undefined;
  /** Days that were proposed last, for "the 14th". */
  proposed: readonly Day[];
  /** The day of the event, for the same. */
  known: Day | undefined;
}

interface DaySource {
  today: Day;
  span: Span;
  yearless: boolean;
  last?: Day | undefined;
  monthless?: boolean;
  movedBy?: number;
  weekdayOnly?: boolean;
}

/** A day as it was read; nothing when there is no such day. */
export const foundDay = (
  day: Day | undefined,
  { today, span, yearless, last, monthless = false, movedBy, weekdayOnly = false }: DaySource,
): FoundDay[] =>
  day === undefined
    ? []
    : [
        {
          mention: {
            day,
            last,
            isPast: day < today,
            yearless,
            ...(monthless && { monthless }),
            ...(weekdayOnly && { weekdayOnly }),
            ...(movedBy !== undefined && { movedBy }),
          },
          span,
        },
      ];

/** 29 February may be up to eight years away. */
const MAX_YEARS_AHEAD = 8;

/** A day without year is the next one, today included. Source: spec/workflow.md §3.6. */
export const nextOccurrence = (month: number, day: number, today: Day): Day | undefined => {
  for (let ahead = 0; ahead <= MAX_YEARS_AHEAD; ahead++) {
    const found = dayOf(yearOf(today) + ahead, month, day);
    if (found !== undefined && found >= today) return found;
  }
  return undefined;
};

/** A day of a month, in the year that is written in two or four digits, else the next one. */
export const dayIn = (year: string | undefined, month: number, day: number, today: Day): Day | undefined =>
  year === undefined
    ? nextOccurrence(month, day, today)
    : dayOf(Number(year.length === 2 ? `20${year}` : year), month, day);
