import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import {
  dayAt,
  dayOf,
  daysBetween,
  daysFrom,
  firstOfMonth,
  instantAt,
  isDay,
  isTimeOfDay,
  lastOfMonth,
  minutesOf,
  mondayOf,
  plusDays,
  plusMinutes,
  plusMonths,
  timeAt,
  timeOfMinutes,
  weekdayOf,
} from "../../src/platform/days.ts";

const ZURICH = "Europe/Zurich";
const at = (day: string, time: string, zone = ZURICH) => instantAt(day, time, zone).toISOString();
/** Days of the years a booking may fall in. */
const DAY = fc.integer({ min: 0, max: 20_000 }).map((days) => plusDays("2000-01-01", days));

describe("what is a day", () => {
  test.each(["2026-02-28", "2028-02-29", "2000-02-29", "2026-12-31"])("%s exists", (day) =>
    expect(isDay(day)).toBe(true),
  );
  test.each([
    "2027-02-29",
    "2100-02-29",
    "2026-02-30",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-05-00",
    "2026-5-1",
    "20260501",
    "01.05.2026",
    "2026-05-01T10:00",
    " 2026-05-01",
    "2026-05-01\n",
    "next week",
    "",
  ])("%p is none", (day) => expect(isDay(day)).toBe(false));

  test("a day put together from numbers exists, or is none", () => {
    expect(dayOf(2026, 2, 28)).toBe("2026-02-28");
    expect(dayOf(2026, 2, 29)).toBeUndefined();
    expect(dayOf(2026, 13, 1)).toBeUndefined();
    expect(dayOf(2026, 4, 31)).toBeUndefined();
    expect(dayOf(2026, 1, 0)).toBeUndefined();
  });
});

describe("counting days", () => {
  test("a leap year has its 29 February, the next year goes on to March", () => {
    expect(plusDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(plusDays("2027-02-28", 1)).toBe("2027-03-01");
    expect(plusDays("2028-03-01", -1)).toBe("2028-02-29");
    expect(daysBetween("2028-01-01", "2029-01-01")).toBe(366);
    expect(daysBetween("2100-01-01", "2101-01-01")).toBe(365);
  });
  test("the end of a month stays the end of the next, however short", () => {
    expect(plusMonths("2026-01-31", 1)).toBe("2026-02-28");
    expect(plusMonths("2028-01-31", 1)).toBe("2028-02-29");
    expect(plusMonths("2026-03-31", -1)).toBe("2026-02-28");
    expect(plusMonths("2026-11-30", 3)).toBe("2027-02-28");
  });
  test("a clock change makes a day neither longer nor shorter", () => {
    expect(plusDays("2026-03-28", 2)).toBe("2026-03-30");
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(plusDays("2026-10-24", 2)).toBe("2026-10-26");
  });
  test("backwards it is negative", () => expect(daysBetween("2026-05-20", "2026-05-18")).toBe(-2));
  test("months have their first and their last day", () => {
    expect(firstOfMonth(2026, 2)).toBe("2026-02-01");
    expect([2026, 2028, 2100].map((year) => lastOfMonth(year, 2))).toEqual(["2026-02-28", "2028-02-29", "2100-02-28"]);
  });
  test("a week begins on Monday, Sunday is its seventh day", () => {
    expect(weekdayOf("2026-01-12")).toBe(1);
    expect(weekdayOf("2026-01-18")).toBe(7);
    expect(mondayOf("2026-01-18")).toBe("2026-01-12");
    expect(mondayOf("2026-01-12")).toBe("2026-01-12");
    expect(mondayOf("2026-01-01")).toBe("2025-12-29");
  });
  test("a stretch holds both ends; one that ends before it starts holds nothing", () => {
    expect(daysFrom("2026-02-27", "2026-03-01")).toEqual(["2026-02-27", "2026-02-28", "2026-03-01"]);
    expect(daysFrom("2026-02-27", "2026-02-27")).toEqual(["2026-02-27"]);
    expect(daysFrom("2026-03-01", "2026-02-27")).toEqual([]);
  });

  test("days forth and back are the same day, and sort as text", () => {
    fc.assert(
      fc.property(DAY, fc.integer({ min: -3000, max: 3000 }), (day, days) => {
        const other = plusDays(day, days);
        expect(plusDays(other, -days)).toBe(day);
        expect(daysBetween(day, other)).toBe(days);
        expect(isDay(other)).toBe(true);
        expect(day < other).toBe(days > 0);
      }),
    );
  });
  test("the weekday moves on by one every day", () => {
    fc.assert(fc.property(DAY, (day) => weekdayOf(plusDays(day, 1)) === (weekdayOf(day) % 7) + 1));
  });
});

describe("a venue's day and the clock of the world", () => {
  test.each([
    ["2026-01-13", "10:00", "2026-01-13T09:00:00.000Z"],
    ["2026-07-13", "10:00", "2026-07-13T08:00:00.000Z"],
    ["2026-07-13", "00:30", "2026-07-12T22:30:00.000Z"],
  ])("%s at %s in Zurich is %s", (day, time, instant) => expect(at(day, time)).toBe(instant));

  test("a time that the spring skips moves on by the hour that is lost", () => {
    expect(at("2026-03-29", "01:59")).toBe("2026-03-29T00:59:00.000Z");
    expect(at("2026-03-29", "02:30")).toBe("2026-03-29T01:30:00.000Z");
    expect(timeAt(instantAt("2026-03-29", "02:30", ZURICH), ZURICH)).toBe("03:30");
    expect(at("2026-03-29", "03:00")).toBe("2026-03-29T01:00:00.000Z");
  });
  test("of a time that the autumn has twice the first is meant", () => {
    expect(at("2026-10-25", "02:30")).toBe("2026-10-25T00:30:00.000Z");
    expect(at("2026-10-25", "03:00")).toBe("2026-10-25T02:00:00.000Z");
    expect(timeAt(new Date("2026-10-25T01:30:00.000Z"), ZURICH)).toBe("02:30");
  });
  test("the night of the clock change is an hour shorter or longer", () => {
    const hours = (from: string, to: string) =>
      (instantAt(to, "08:00", ZURICH).getTime() - instantAt(from, "20:00", ZURICH).getTime()) / 3_600_000;
    expect(hours("2026-03-28", "2026-03-29")).toBe(11);
    expect(hours("2026-10-24", "2026-10-25")).toBe(13);
    expect(hours("2026-05-20", "2026-05-21")).toBe(12);
  });
  test("at midnight in London it is already the next day in Zurich", () => {
    const instant = new Date("2026-05-20T23:30:00.000Z");
    expect(dayAt(instant, ZURICH)).toBe("2026-05-21");
    expect(timeAt(instant, ZURICH)).toBe("01:30");
    expect(dayAt(instant, "UTC")).toBe("2026-05-20");
  });
  test("day and time come back from the instant they made", () => {
    fc.assert(
      fc.property(DAY, fc.integer({ min: 4 * 60, max: 24 * 60 - 1 }), (day, minutes) => {
        const instant = instantAt(day, timeOfMinutes(minutes), ZURICH);
        expect([dayAt(instant, ZURICH), timeAt(instant, ZURICH)]).toEqual([day, timeOfMinutes(minutes)]);
      }),
    );
  });
  test("minutes are added to the instant, not to the clock on the wall", () =>
    expect(timeAt(plusMinutes(instantAt("2026-03-29", "01:30", ZURICH), 60), ZURICH)).toBe("03:30"));
});

describe("times of day", () => {
  test.each(["00:00", "08:05", "23:59"])("%s is one", (time) => expect(isTimeOfDay(time)).toBe(true));
  test.each(["24:00", "8:00", "12:60", "-1:00", "12:00:00", "noon", ""])("%p is none", (time) =>
    expect(isTimeOfDay(time)).toBe(false),
  );
  test("minutes and times tell the same, past midnight they begin again", () => {
    expect(minutesOf("23:59")).toBe(1439);
    expect(timeOfMinutes(1439)).toBe("23:59");
    expect(timeOfMinutes(1440)).toBe("00:00");
    expect(timeOfMinutes(-30)).toBe("23:30");
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => minutesOf(timeOfMinutes(minutes)) === minutes),
    );
  });
});

describe("bad input is refused, not guessed", () => {
  test.each([
    ["a day that is none", () => plusDays("tomorrow", 1)],
    ["30 February", () => daysBetween("2026-02-30", "2026-03-01")],
    ["25 o'clock", () => instantAt("2026-05-20", "25:00", ZURICH)],
    ["24 o'clock", () => instantAt("2026-05-20", "24:00", ZURICH)],
    ["a zone that does not exist", () => instantAt("2026-05-20", "10:00", "Mars/Base")],
    ["an instant that is none", () => dayAt(new Date(Number.NaN), ZURICH)],
    ["half a day", () => plusDays("2026-05-20", 0.5)],
    ["month zero", () => firstOfMonth(2026, 0)],
  ])("%s", (_, attempt) => expect(attempt).toThrow(RangeError));
});
