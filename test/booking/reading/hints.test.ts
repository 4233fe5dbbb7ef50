import { describe, expect, test } from "bun:test";
import { matchesHint } from "../../../src/booking/reading/hints.ts";
import { days, reading, TODAY, values } from "./mail.ts";

/** "2026-03-01..2026-03-31", with the weekdays that narrow it. */
const hints = (text: string): string[] =>
  values(reading(text).hints).map(
    ({ from, to, weekdays }) => `${from}..${to}${weekdays.length > 0 ? ` ${weekdays.join()}` : ""}`,
  );

describe("a date that is not yet a day (§3.6)", () => {
  test.each([
    ["in March", "2026-03-01..2026-03-31"],
    ["im März", "2026-03-01..2026-03-31"],
    ["sometime in May", "2026-05-01..2026-05-31"],
    ["irgendwann im Februar 2026", "2026-02-01..2026-02-28"],
    ["in February 2028", "2028-02-01..2028-02-29"],
    ["in January", "2026-01-13..2026-01-31"],
    ["Februar 2027", "2027-02-01..2027-02-28"],
    ["We may come in June.", "2026-06-01..2026-06-30"],
    ["April or May", "2026-04-01..2026-05-31"],
    ["im April oder Mai", "2026-04-01..2026-05-31"],
    ["zwischen März und Mai", "2026-03-01..2026-05-31"],
  ])("%s is a month to choose from", (text, hint) => {
    expect(hints(text)).toEqual([hint]);
    expect(days(text)).toEqual([]);
  });

  test.each([
    ["early March", "2026-03-01..2026-03-10"],
    ["Anfang März", "2026-03-01..2026-03-10"],
    ["mid June", "2026-06-11..2026-06-20"],
    ["Mitte Juni 2026", "2026-06-11..2026-06-20"],
    ["end of March", "2026-03-21..2026-03-31"],
    ["Ende September", "2026-09-21..2026-09-30"],
    ["late February", "2026-02-21..2026-02-28"],
  ])("%s is a third of a month", (text, hint) => expect(hints(text)).toEqual([hint]));

  test.each([
    ["in spring", "2026-03-01..2026-05-31"],
    ["im Frühling", "2026-03-01..2026-05-31"],
    ["this summer", "2026-06-01..2026-08-31"],
    ["im Herbst 2026", "2026-09-01..2026-11-30"],
    ["in winter", "2026-12-01..2027-02-28"],
  ])("%s is a season", (text, hint) => expect(hints(text)).toEqual([hint]));

  test.each([
    ["KW 23", "2026-06-01..2026-06-07"],
    ["in der KW 23", "2026-06-01..2026-06-07"],
    ["week 23", "2026-06-01..2026-06-07"],
    ["KW 53", "2026-12-28..2027-01-03"],
    ["calendar week 2", "2027-01-11..2027-01-17"],
    ["CW 12 2027", "2027-03-22..2027-03-28"],
    ["first week of May", "2026-05-01..2026-05-07"],
    ["second week of December", "2026-12-08..2026-12-14"],
    ["in der zweiten Dezemberwoche", "2026-12-08..2026-12-14"],
    ["in der zweiten Woche im Dezember", "2026-12-08..2026-12-14"],
    ["next week", "2026-01-19..2026-01-25"],
    ["nächste Woche", "2026-01-19..2026-01-25"],
  ])("%s is a week", (text, hint) => {
    expect(hints(text)).toEqual([hint]);
    expect(days(text)).toEqual([]);
  });

  test.each([
    ["next month", "2026-02-01..2026-02-28"],
    ["nächsten Monat", "2026-02-01..2026-02-28"],
    ["this month", "2026-01-13..2026-01-31"],
    ["next year", "2027-01-01..2027-12-31"],
    ["nächstes Jahr", "2027-01-01..2027-12-31"],
  ])("%s is told from today", (text, hint) => expect(hints(text)).toEqual([hint]));

  test.each([
    ["between 10 and 14 June", "2026-06-10..2026-06-14"],
    ["zwischen dem 10. und 14. Juni", "2026-06-10..2026-06-14"],
    ["anytime between 10-14 June", "2026-06-10..2026-06-14"],
  ])("%s is a stretch to choose from, not an event of five days", (text, hint) => {
    expect(hints(text)).toEqual([hint]);
    expect(days(text)).toEqual([]);
  });
});

describe("weekdays narrow it", () => {
  test.each([
    ["a Saturday in February", "2026-02-01..2026-02-28 6"],
    ["some Saturday evening in February", "2026-02-01..2026-02-28 6"],
    ["einen Samstag im Februar", "2026-02-01..2026-02-28 6"],
    ["Samstags im Februar", "2026-02-01..2026-02-28 6"],
    ["Fridays or Saturdays in May", "2026-05-01..2026-05-31 5,6"],
    ["im Mai oder Juni, am liebsten an einem Donnerstag", "2026-05-01..2026-06-30 4"],
    ["jeden Dienstag im März", "2026-03-01..2026-03-31 2"],
    ["weekends in June", "2026-06-01..2026-06-30 6,7"],
    ["an einem Wochenende im Juni", "2026-06-01..2026-06-30 6,7"],
    ["next weekend", "2026-01-24..2026-01-25 6,7"],
  ])("%s", (text, hint) => {
    expect(hints(text)).toEqual([hint]);
    expect(days(text)).toEqual([]);
  });
});

test.each([
  ["Samstag oder Sonntag", [6, 7]],
  ["any Tuesday", [2]],
  ["Fridays or Saturdays", [5, 6]],
])("%s alone is any of the coming weeks", (text, weekdays) => {
  const [hint] = values(reading(text).hints);
  expect(hint?.weekdays).toEqual(weekdays);
  expect(hint && hint.from >= TODAY && hint.from < hint.to).toBe(true);
});

describe("what is no hint at all", () => {
  test.each([
    "I may be late.",
    "the march of the penguins",
    "Last March we were with you.",
    "Letzten Herbst waren wir bei Ihnen.",
    "on 20 May 2026",
    "am 20. Mai",
    "Friday, 13 March",
    "30 people",
  ])("%s", (text) => expect(hints(text)).toEqual([]));
  test("what is over is not mixed with what is wished", () =>
    expect(hints("Last autumn you helped us, now we look for a date in April.")).toEqual(["2026-04-01..2026-04-30"]));
  test("a day that is written out stands beside a hint, and not in it", () => {
    expect(days("on 12 March, or any Friday in April")).toEqual(["2026-03-12"]);
    expect(hints("on 12 March, or any Friday in April")).toEqual(["2026-04-01..2026-04-30 5"]);
  });
});

describe("whether a day fits", () => {
  const saturdays = { from: "2026-02-01", to: "2026-02-28", weekdays: [6] };
  test.each(["2026-02-07", "2026-02-28"])("%s does", (day) => expect(matchesHint(day, saturdays)).toBe(true));
  test.each(["2026-02-08", "2026-01-31", "2026-03-07"])("%s does not", (day) =>
    expect(matchesHint(day, saturdays)).toBe(false),
  );
  test("without weekdays every day of the stretch does", () =>
    expect(matchesHint("2026-02-08", { ...saturdays, weekdays: [] })).toBe(true));
});
