import { describe, expect, test } from "bun:test";
import { days, reading, TODAY, values } from "./mail.ts";

describe("a day that is written out (§3.6)", () => {
  test.each([
    ["20.05.2026", "2026-05-20"],
    ["20.5.26", "2026-05-20"],
    ["20/05/2026", "2026-05-20"],
    ["02/03/26", "2026-03-02"],
    ["2026-05-20", "2026-05-20"],
    ["14. 2. 2026", "2026-02-14"],
    ["14-Feb-2026", "2026-02-14"],
    ["20 May 2026", "2026-05-20"],
    ["20th of May 2026", "2026-05-20"],
    ["on the 20th of May", "2026-05-20"],
    ["on May 20th, 2026", "2026-05-20"],
    ["on Feb 14", "2026-02-14"],
    ["May 20, 25 people", "2026-05-20"],
    ["on May 20th, 25 of us", "2026-05-20"],
    ["Sept 5", "2026-09-05"],
    ["5. Sept. 2026", "2026-09-05"],
    ["20. Mai 2026", "2026-05-20"],
    ["den 3. März", "2026-03-03"],
    ["am 3. Maerz 2026", "2026-03-03"],
    ["14.Februar", "2026-02-14"],
    ["31. Dez.", "2026-12-31"],
    ["Fri, 13 March", "2026-03-13"],
    ["Friday, 13th of March", "2026-03-13"],
    ["Saturday 14 February 2026", "2026-02-14"],
    ["Samstag, 14. Februar 2026", "2026-02-14"],
    ["Fr., 13.03.", "2026-03-13"],
  ])("%s", (text, day) => expect(days(text)).toEqual([day]));

  test.each([
    ["14.2.", "2026-02-14"],
    ["14.02.", "2026-02-14"],
    ["14. Februar", "2026-02-14"],
    ["13 January", "2026-01-13"],
    ["12 January", "2027-01-12"],
    ["12. Januar", "2027-01-12"],
    ["1 December", "2026-12-01"],
    ["29 February", "2028-02-29"],
    ["29. Februar", "2028-02-29"],
  ])("without a year, %s is the next one to come, today included", (text, day) => {
    expect(days(text)).toEqual([day]);
    expect(values(reading(text).days)[0]).toMatchObject({ yearless: true, isPast: false });
  });

  test.each([
    "31.04.2026",
    "32.05.2026",
    "00.05.2026",
    "20.13.2026",
    "29.02.2027",
    "2026-02-30",
    "30.02.",
    "31/04/2026",
  ])("%s exists in no calendar and is no day", (text) => expect(days(text)).toEqual([]));

  test.each([
    ["12.01.2026", "2026-01-12"],
    ["We would like 3 March 2025.", "2025-03-03"],
    ["Am 3. März 2025, bitte.", "2025-03-03"],
  ])("with its year, %s is past and stays so", (text, day) => {
    const [found] = values(reading(text).days);
    expect(found).toMatchObject({ day, isPast: true, yearless: false });
  });
});

describe("several days", () => {
  test.each([
    ["June 11-12, 2026", "2026-06-11..2026-06-12"],
    ["11-12 June 2026", "2026-06-11..2026-06-12"],
    ["11.-12. Juni 2026", "2026-06-11..2026-06-12"],
    ["11./12. Juni", "2026-06-11..2026-06-12"],
    ["11.-12.06.2026", "2026-06-11..2026-06-12"],
    ["from 11 to 13 June 2026", "2026-06-11..2026-06-13"],
    ["vom 11. bis 13. Juni 2026", "2026-06-11..2026-06-13"],
    ["11 June to 13 June 2026", "2026-06-11..2026-06-13"],
    ["11.06.2026 bis 13.06.2026", "2026-06-11..2026-06-13"],
    ["20.5. - 22.5.", "2026-05-20..2026-05-22"],
    ["June 30 to July 2", "2026-06-30..2026-07-02"],
    ["30.06.-02.07.2026", "2026-06-30..2026-07-02"],
    ["28. Dezember bis 2. Januar", "2026-12-28..2027-01-02"],
    ["31 December - 1 January", "2026-12-31..2027-01-01"],
    ["12 and 13 March", "2026-03-12..2026-03-13"],
    ["14. & 15. Februar", "2026-02-14..2026-02-15"],
  ])("%s are the two ends of one event", (text, range) => expect(days(text)).toEqual([range]));

  test.each([
    ["12 or 13 March", ["2026-03-12", "2026-03-13"]],
    ["12, 19 or 26 March 2026", ["2026-03-12", "2026-03-19", "2026-03-26"]],
    ["either March 12 or March 19", ["2026-03-12", "2026-03-19"]],
    ["12. oder 19. März", ["2026-03-12", "2026-03-19"]],
    ["12.03. oder 19.03.", ["2026-03-12", "2026-03-19"]],
    ["3., 10. und 17. Mai", ["2026-05-03", "2026-05-10", "2026-05-17"]],
    ["14 and 21 February", ["2026-02-14", "2026-02-21"]],
    ["12 March, 19 March or 2 April", ["2026-03-12", "2026-03-19", "2026-04-02"]],
  ])("%s are days to choose from, not a stretch", (text, each) => expect(days(text)).toEqual(each));
});

describe("a day that is told from today, Tuesday 13 January 2026", () => {
  test.each([
    ["tomorrow", "2026-01-14"],
    ["morgen", "2026-01-14"],
    ["the day after tomorrow", "2026-01-15"],
    ["übermorgen", "2026-01-15"],
    ["in 3 days", "2026-01-16"],
    ["in 10 Tagen", "2026-01-23"],
    ["in two weeks", "2026-01-27"],
    ["in zwei Wochen", "2026-01-27"],
    ["this Friday", "2026-01-16"],
    ["on Friday", "2026-01-16"],
    ["am Freitag", "2026-01-16"],
    ["kommenden Freitag", "2026-01-16"],
    ["next Friday", "2026-01-23"],
    ["nächsten Freitag", "2026-01-23"],
    ["on Tuesday", "2026-01-20"],
    ["tonight", TODAY],
    ["heute Abend", TODAY],
    ["morgen Abend", "2026-01-14"],
  ])("%s", (text, day) => expect(days(text)).toEqual([day]));

  test.each([
    ["the first Saturday of March 2027", "2027-03-06"],
    ["first Saturday in March", "2026-03-07"],
    ["am ersten Samstag im März", "2026-03-07"],
    ["2. Samstag im Juni", "2026-06-13"],
    ["am dritten Donnerstag im Mai 2026", "2026-05-21"],
    ["last Friday in June", "2026-06-26"],
    ["letzten Freitag im Juni", "2026-06-26"],
    ["second Monday of January", "2027-01-11"],
    ["the fifth Saturday in May", "2026-05-30"],
  ])("%s", (text, day) => expect(days(text)).toEqual([day]));

  test("a fifth Saturday that a month does not have is no day", () =>
    expect(days("the fifth Saturday in February")).toEqual([]));

  test("a number alone is a day of the month that was proposed last", () => {
    const proposedDays = ["2026-03-07", "2026-03-14"];
    expect(days("The 14th, please.", { proposedDays })).toEqual(["2026-03-14"]);
    expect(days("Am 7. passt es.", { proposedDays })).toEqual(["2026-03-07"]);
    expect(days("the 21st would be better", { proposedDays })).toEqual(["2026-03-21"]);
    expect(days("am 20.")).toEqual(["2026-01-20"]);
  });
});

describe("numbers that are no days", () => {
  test.each([
    "30 people",
    "8001 Zürich",
    "044 123 45 67",
    "CHF 12.50",
    "UID CHE-123.456.789",
    "version 1.2.3",
    "from 14:00 to 18:00",
    "14.15 bis 16.45 Uhr",
    "2026",
    "50/50",
    "we may come",
    "now",
    "all day",
    "We need a room for 80 m² of exhibition.",
  ])("%s", (text) => expect(days(text)).toEqual([]));
  test("a link or an address with a date in it", () => {
    expect(days("see https://example.com/events/2026-05-20?d=21.05.2026")).toEqual([]);
    expect(days("write to team-20.05.2026@example.com")).toEqual([]);
  });
});

describe("what a day is about (§2.3, §3.6)", () => {
  test.each([
    ["We paid the deposit on 10 January 2026.", "2026-01-10 payment"],
    ["Wir haben am 10.01.2026 überwiesen.", "2026-01-10 payment"],
    ["We will transfer the deposit by 1 February.", "2026-02-01 payment"],
    ["Die Rechnung bezahlen wir am 5. Februar.", "2026-02-05 payment"],
    ["Please let us know by 20 January.", "2026-01-20 deadline"],
    ["We need your answer before 20 January.", "2026-01-20 deadline"],
    ["Please send the offer by tomorrow.", "2026-01-14 deadline"],
    ["Wir möchten am 20. Januar vorbeikommen.", "2026-01-20 visit"],
    ["Could we have a tour on 9 March at 14:00?", "2026-03-09 visit"],
    ["Last year we were with you on 14 March 2025.", "2025-03-14 past"],
  ])("%s", (text, day) => expect(days(text)).toEqual([day]));

  test("a deadline beside the event is not the event", () =>
    expect(days("We need the offer by 20 January for our event on 14 February.")).toEqual([
      "2026-01-20 deadline",
      "2026-02-14",
    ]));
  test("moving a booking to a new day is about the event", () => {
    expect(days("Please move it to 15 May.")).toEqual(["2026-05-15"]);
    expect(days("Könnten wir bitte auf den 12. März verschieben?")).toEqual(["2026-03-12"]);
    expect(days("Wir möchten vom 7. Mai auf den 15. Mai verschieben.")).toContain("2026-05-15");
  });
});

describe("days at which somebody is near (§3.6)", () => {
  const roles = (text: string) => values(reading(text).days).map(({ role }) => role);
  test.each([
    "In the week of 16 to 22 February we'd be around and would gladly have a look at the rooms.",
    "In der Woche vom 16. bis 22. Februar wären wir in der Nähe und würden uns gerne die Räume anschauen.",
    "La semaine du 16 au 22 février nous serons dans le coin et jetterions volontiers un coup d'oeil aux salles.",
    "Nella settimana dal 16 al 22 febbraio saremmo in zona e daremmo volentieri un'occhiata ai locali.",
  ])("are those of a visit, if a look is what is wished: %s", (text) => expect(roles(text)).toEqual(["visit"]));
  test.each([
    "In der Woche vom 16. bis 22. Februar sind wir in der Nähe und brauchen einen Raum für 20 Personen.",
    "On 3 March we'll be in town and need a room for 20 from 9 to 12. Could we see the rooms before?",
  ])("else those of the event: %s", (text) => expect(roles(text)).toEqual(["event"]));
  test("the days of a stretch may have their noughts", () =>
    expect(days("Schulung 08.–09.09.2026 / 24 Teilnehmende")).toEqual(days("Schulung 8.–9.9.2026 / 24 Teilnehmende")));
});
