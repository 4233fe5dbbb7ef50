import { t } from "elysia";
import { type Day, MONTH_NAMES } from "../platform/days.ts";
import { errors } from "../platform/errors.ts";
import { parseDay } from "../turns/days.ts";
import { wholeNumber, within } from "../wire/paging.ts";
import { words } from "../wire/schemas.ts";

const MAX_CAPACITY = 10_000;
const MAX_COURSES = 20;
const flag = t.Optional(words(["true", "false", "1", "0"]));
const text = t.Optional(t.String({ maxLength: 60 }));

/** The filters of questions and test data, as a query has them. Source: spec/http-api.md §13. */
export const FILTERS = {
  category: text,
  date: text,
  month: t.Optional(t.String({ maxLength: 20, description: "1..12, or an English month" })),
  capacity: wholeNumber(1, MAX_CAPACITY),
  room: text,
  vegetarian: flag,
  vegan: flag,
  wine_pairing: flag,
  courses: wholeNumber(1, MAX_COURSES),
} as const;

interface Query {
  category?: string;
  date?: string;
  month?: string;
  capacity?: number;
  room?: string;
  vegetarian?: string;
  vegan?: string;
  wine_pairing?: string;
  courses?: number;
}

/** Filters that were read; what nobody asked for is left out. */
export interface Filters {
  category?: string;
  date?: Day;
  /** 1..12 */
  month?: number;
  capacity?: number;
  room?: string;
  vegetarian?: boolean;
  vegan?: boolean;
  wine_pairing?: boolean;
  courses?: number;
}

/** Reads filters. @throws Failure 422 that names every one that cannot be read, and repeats none */
export const filtersFrom = (query: Query): Filters => {
  const unreadable: Record<string, string> = {};
  const date = query.date === undefined ? undefined : parseDay(query.date.trim());
  if (query.date !== undefined && date === undefined) unreadable["date"] = "expected YYYY-MM-DD or DD.MM.YYYY";
  const month = query.month === undefined ? undefined : monthFrom(query.month);
  if (query.month !== undefined && month === undefined) unreadable["month"] = "expected 1..12 or an English month";
  if (Object.keys(unreadable).length > 0) throw errors.validationFailed(unreadable);
  const read: Filters = {
    category: query.category?.trim().toLowerCase() || undefined,
    date,
    month,
    capacity: within("capacity", query.capacity, 1, MAX_CAPACITY),
    room: query.room?.trim() || undefined,
    vegetarian: isSet(query.vegetarian),
    vegan: isSet(query.vegan),
    wine_pairing: isSet(query.wine_pairing),
    courses: within("courses", query.courses, 1, MAX_COURSES),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
};

/** A box that is not ticked filters nothing. */
const isSet = (word: string | undefined): boolean | undefined => (word === "true" || word === "1" ? true : undefined);

const SHORTEST_NAME = 3;

const monthFrom = (given: string): number | undefined => {
  const word = given.trim().toLowerCase();
  const number = /^\d{1,2}$/.test(word)
    ? Number(word)
    : 1 + MONTH_NAMES.findIndex((name) => word.length >= SHORTEST_NAME && name.toLowerCase().startsWith(word));
  return number >= 1 && number <= MONTH_NAMES.length ? number : undefined;
};
