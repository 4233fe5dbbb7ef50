import { describe, expect, test } from "bun:test";
import type { ReadingContext } from "../../../src/booking/reading/context.ts";
import { days, reading, values } from "./mail.ts";

const times = (text: string, context?: Partial<ReadingContext>): string[] =>
  values(reading(text, context).times).map(({ start = "", end = "" }) => `${start}-${end}`);

describe("from when to when (§3.7)", () => {
  test.each([
    ["14:00-18:00", "14:00-18:00"],
    ["14:00–18:00", "14:00-18:00"],
    ["14.00-18.00 Uhr", "14:00-18:00"],
    ["14.15 bis 16.45 Uhr", "14:15-16:45"],
    ["from 14:00 to 18:00", "14:00-18:00"],
    ["von 14:00 bis 18:00 Uhr", "14:00-18:00"],
    ["von 14 bis 18 Uhr", "14:00-18:00"],
    ["14-18 Uhr", "14:00-18:00"],
    ["between 14:00 and 18:00", "14:00-18:00"],
    ["zwischen 14 und 18 Uhr", "14:00-18:00"],
    ["18h bis 22h", "18:00-22:00"],
    ["six hours from 10", "10:00-"],
    ["sechs Stunden ab 10", "10:00-"],
    ["10h/16h", "10:00-16:00"],
    ["14 Uhr/18 Uhr", "14:00-18:00"],
    ["9am/5pm", "09:00-17:00"],
    ["1000h to 1600h", "10:00-16:00"],
    ["0830 Uhr bis 1200 Uhr", "08:30-12:00"],
    ["18h30 to 22h", "18:30-22:00"],
    ["from noon to 5pm", "12:00-17:00"],
    ["von Mittag bis 17 Uhr", "12:00-17:00"],
    ["Beginn: 14 Uhr, Schluss: 18 Uhr", "14:00-18:00"],
    ["We arrive at 14:00 and leave at 18:00.", "14:00-18:00"],
    ["Ankunft 14:00, Abreise 18:00", "14:00-18:00"],
  ])("%s", (text, window) => expect(times(text)).toEqual([window]));

  test.each([
    ["2-5pm", "14:00-17:00"],
    ["2 to 5 pm", "14:00-17:00"],
    ["2 pm to 5", "14:00-17:00"],
    ["9am to 5pm", "09:00-17:00"],
    ["11-1pm", "11:00-13:00"],
    ["10 a.m. - 4 p.m.", "10:00-16:00"],
    ["12pm to 3pm", "12:00-15:00"],
    ["12am to 3am", "00:00-03:00"],
    ["12:30 pm - 1:30 pm", "12:30-13:30"],
  ])("%s: a suffix of one side holds for the other", (text, window) => expect(times(text)).toEqual([window]));

  test.each([
    ["from 9 to 5", "09:00-17:00"],
    ["from 12 to 1", "12:00-13:00"],
    ["between 9 and 11", "09:00-11:00"],
  ])("%s: an end that is not after the start is twelve hours later", (text, window) =>
    expect(times(text)).toEqual([window]),
  );

  test.each([
    ["22:00-02:00", "22:00-02:00"],
    ["10 pm to 2 am", "22:00-02:00"],
    ["von 22 bis 2 Uhr", "22:00-02:00"],
    ["from 18:00 to midnight", "18:00-00:00"],
    ["18:00 to 24:00", "18:00-00:00"],
  ])("%s goes on past midnight", (text, window) => expect(times(text)).toEqual([window]));

  test.each([
    ["07.02.2026, 14-18", "14:00-18:00"],
    ["7 February, 9 to 17", "09:00-17:00"],
    ["14.02.26 14.00-18.00", "14:00-18:00"],
    ["2026-02-07 10:00-16:00", "10:00-16:00"],
    ["20.05.2026, 14 bis 18 Uhr", "14:00-18:00"],
    ["on 07.02. from 15 to 17", "15:00-17:00"],
  ])("%s: bare numbers after a date are hours", (text, window) => {
    expect(times(text)).toEqual([window]);
    expect(days(text)).toHaveLength(1);
  });
});

describe("one end alone", () => {
  test.each([
    ["at 2pm", "14:00-"],
    ["at 2 p.m.", "14:00-"],
    ["um 14 Uhr", "14:00-"],
    ["ab 14 Uhr", "14:00-"],
    ["starting at 14:00", "14:00-"],
    ["at noon", "12:00-"],
    ["20.05.2026 14:00", "14:00-"],
    ["on Saturday 14 February at 6pm", "18:00-"],
    ["until 18:00", "-18:00"],
    ["bis 18 Uhr", "-18:00"],
    ["until midnight", "-00:00"],
  ])("%s", (text, window) => expect(times(text)).toEqual([window]));

  test("start and end may stand apart", () => {
    for (const text of ["Start 14:00, end 18:00", "Beginn 14:00, Ende 18:00"])
      expect(times(text).join(" ")).toMatch(/^14:00-.*18:00$/);
  });
});

describe("an answer to our question for the time", () => {
  test.each([
    ["14-18", "14:00-18:00"],
    ["14 bis 18", "14:00-18:00"],
    ["from 10", "10:00-"],
    ["um 9", "09:00-"],
  ])("%s are hours then", (text, window) => expect(times(text, { asked: ["time"] })).toEqual([window]));
  test.each(["14-18", "14 bis 18", "9-5"])("%s alone is nothing while nobody asked", (text) =>
    expect(times(text)).toEqual([]),
  );
});

describe("numbers that are no times", () => {
  test.each([
    "20-25 people",
    "from 20 to 25 people",
    "between 30 and 40 people",
    "25 CHF",
    "CHF 10.30",
    "14 people",
    "for 3 hours",
    "at 25:00",
    "at 14:75",
    "07.02.2026",
    "20.05.",
    "11-12 June 2026",
    "+41 44 123 45 67",
    "044 123 12 30",
    "8001 Zürich",
    "https://example.com/at/14:00",
  ])("%s", (text) => expect(times(text)).toEqual([]));
});

describe("parts of the day", () => {
  const dayparts = (text: string) => values(reading(text).dayparts);
  test.each([
    ["in the morning", "morning"],
    ["am Vormittag", "morning"],
    ["vormittags", "morning"],
    ["Samstagmorgen", "morning"],
    ["in the afternoon", "afternoon"],
    ["Samstagnachmittag", "afternoon"],
    ["some Saturday evening in February", "evening"],
    ["abends", "evening"],
    ["Feierabend-Apéro", "evening"],
    ["tonight", "evening"],
    ["all day", "full_day"],
    ["the whole day", "full_day"],
    ["ganztägig", "full_day"],
    ["den ganzen Tag", "full_day"],
  ] as const)("%s", (text, daypart) => expect(dayparts(text)).toEqual([daypart]));

  test.each([
    "Good morning, we need a room.",
    "Guten Morgen, wir suchen einen Raum.",
    "Guten Abend, wir suchen einen Raum.",
    "We need a room. Have a nice evening!",
    "Wir kommen morgen.",
  ])("a greeting is none, nor is tomorrow: %s", (text) => expect(dayparts(text)).toEqual([]));
});

describe("how long", () => {
  const durations = (text: string) => values(reading(text).durations);
  test.each([
    ["3 hours from 2 pm", 3],
    ["3 Stunden ab 14 Uhr", 3],
    ["drei Stunden", 3],
    ["2,5 Stunden", 2.5],
    ["a 3-hour workshop", 3],
    ["24 hours", 24],
  ])("%s", (text, hours) => expect(durations(text)).toEqual([hours]));
  test.each([
    ["we would start at 8.30 and be finished by 16.30", "08:30-16:30"],
    ["wir möchten um 9 anfangen und um 17 Uhr aufhören", "09:00-17:00"],
    ["the lecture ends at 5 pm", "-17:00"],
  ])("%s: an hour is of the verb that stands nearest to it", (text, window) =>
    expect(times(`On 14 May 2026 ${text}.`)).toEqual([window]),
  );
  test("a length does not take away the start", () => {
    expect(times("3 hours from 2 pm")).toEqual(["14:00-"]);
    expect(times("3 Stunden ab 14 Uhr")).toEqual(["14:00-"]);
  });
  test.each(["48 hours", "3 days", "30 people", "at 3"])("%s is none", (text) => expect(durations(text)).toEqual([]));
});
