import { describe, expect, test } from "bun:test";
import { reading, values } from "./mail.ts";

/** "30", "add 10", "remove 5". */
const people = (text: string): string[] =>
  values(reading(text).people).map(({ count, mode }) => (mode === "set" ? String(count) : `${mode} ${count}`));

describe("how many come (§3.8)", () => {
  test.each([
    "people",
    "persons",
    "ppl",
    "pax",
    "guests",
    "attendees",
    "participants",
    "colleagues",
    "employees",
    "students",
    "Personen",
    "Gäste",
    "Gästen",
    "Leute",
    "Teilnehmer",
    "Teilnehmende",
    "TeilnehmerInnen",
    "Teilnehmer:innen",
    "Mitarbeitende",
    "Kolleginnen und Kollegen",
  ])("30 %s", (noun) => expect(people(`30 ${noun}`)).toEqual(["30"]));

  test.each([
    "Please change the number of guests to 30.",
    "Please increase the number of participants from 20 to 30.",
    "The headcount is now 30.",
    "Bitte ändern Sie die Anzahl Gäste auf 30.",
    "Bitte erhöhen Sie die Personenzahl von 20 auf 30.",
    "Die Anzahl der Teilnehmenden ist neu 30.",
  ])("a count by its name: %s", (text) => expect(people(text)).toEqual(["30"]));

  test.each([
    ["thirty people", "30"],
    ["dreissig Personen", "30"],
    ["a dozen people", "12"],
    ["two dozen guests", "24"],
    ["a hundred people", "100"],
    ["about 30 people", "30"],
    ["ca. 30 Personen", "30"],
    ["~30 people", "30"],
    ["30 very happy people", "30"],
    ["max 30 people", "30"],
    ["We are 30.", "30"],
    ["We're 45 now.", "45"],
    ["There will be 15 of us.", "15"],
    ["We expect 30.", "30"],
    ["Make it 40, please.", "40"],
    ["party of 12", "12"],
    ["a group of 15", "15"],
    ["eine Gruppe von 15", "15"],
    ["eine Gruppe mit 30 Leuten", "30"],
    ["Team von 25", "25"],
    ["Wir sind 30 und kommen am 5. Mai.", "30"],
    ["Wir rechnen mit 30", "30"],
    ["Es werden 40", "40"],
    ["Wir sind zu zwölft", "12"],
    ["headcount: 40", "40"],
    ["Anzahl Personen: 40", "40"],
    ["Personen: 30", "30"],
    ["Room B for 25, please.", "25"],
    ["a room for thirty", "30"],
    ["dinner for 30", "30"],
    ["Apéro für 30", "30"],
    ["Platz für 30", "30"],
    ["für 25 im Mai", "25"],
    ["999 people", "999"],
  ])("%s", (text, count) => expect(people(text)).toEqual([count]));

  test.each([
    ["20-25 people", "25"],
    ["20 to 25 people", "25"],
    ["20 bis 25 Personen", "25"],
    ["between 30 and 40 people", "40"],
    ["zwischen 30 und 40 Personen", "40"],
    ["30 or 40 people", "40"],
  ])("of %s the upper end counts", (text, count) => expect(people(text)).toEqual([count]));

  test.each([
    ["30 adults and 8 children", "38"],
    ["30 Erwachsene und 8 Kinder", "38"],
    ["8 children and 30 adults", "38"],
    ["20 guests and 3 speakers", "23"],
    ["We are 20 plus 3 speakers.", "23"],
    ["Wir sind 20 und 3 Referenten.", "23"],
    ["Nous sommes 20 plus 3 orateurs.", "23"],
    ["Siamo in 20 più 2 relatori.", "22"],
    ["20 people plus 3 flipcharts", "20"],
    ["We are 20, plus or minus 3.", "20"],
    ["30 adults, 8 children", "38"],
  ])("%s all need a seat", (text, count) => expect(people(text)).toEqual([count]));
});

describe("a number that takes the place of another", () => {
  test.each([
    ["We will be 50 instead of 30.", "50"],
    ["50 instead of 30", "50"],
    ["We will be 50, not 30.", "50"],
    ["40 rather than 30 people", "40"],
    ["Instead of 30 we are 40.", "40"],
    ["Statt 30 sind wir 40", "40"],
    ["We are not 30 but 40 people.", "40"],
    ["not 30 but 40 people", "40"],
    ["Wir sind nicht 30, sondern 40 Personen.", "40"],
    ["We go from 30 to 40 people.", "40"],
    ["Wir sind jetzt 45", "45"],
  ])("%s", (text, count) => expect(people(text)).toEqual([count]));

  test.each([
    ["10 more people", "add 10"],
    ["another 10 people", "add 10"],
    ["5 additional guests", "add 5"],
    ["10 weitere Personen", "add 10"],
    ["5 fewer people", "remove 5"],
  ])("%s is told from what is known", (text, change) => expect(people(text)).toEqual([change]));
});

describe("numbers that are nobody", () => {
  test.each([
    "2026 guests",
    "0 people",
    "1000 people",
    "fiftyish",
    "around fiftyish people",
    "our 50th birthday",
    "der 60. Geburtstag",
    "50 years anniversary of our company",
    "CHF 30",
    "for 20 CHF",
    "for 14.2.",
    "for 25 May",
    "for 14:00",
    "for 4 courses",
    "We need 80 square metres on 20 March.",
    "Which rooms with 80 m² are free on 20 March?",
    "Wir suchen Platz für 80 m² Ausstellung.",
    "Wir brauchen 80 qm am 20. März.",
    "Quelles salles de 80 m² sont libres le 20 mars ?",
    "Ci servono 80 mq il 20 marzo.",
    "for 10 years",
    "8001 Zürich",
    "Bahnhofstrasse 30",
    "+41 44 123 45 67",
    "30 %",
    "14:00-18:00",
    "20.05.2026",
    "KW 23",
    "https://example.com/?people=50",
    "2 wireless microphones",
    "5 flipcharts",
  ])("%s", (text) => expect(people(text)).toEqual([]));

  test("neither the date nor the time beside a head count is one", () =>
    expect(people("For 25 people on 20 May 2026 from 14:00 to 18:00.")).toEqual(["25"]));
  test("part of the guests is not all of them", () => {
    expect(people("Three of our singers are children, we are 40 people.")).toEqual(["40"]);
    expect(people("We are 30, 5 of them vegan.")).toEqual(["30"]);
    expect(people("30 people, 8 of them children")).toEqual(["30"]);
  });
});

describe("numbers in a question (§3.13, §4.1)", () => {
  test.each([
    "Do 60 people fit into Room A?",
    "What if we were 60 people?",
    "Was wäre, wenn wir 60 Personen wären?",
    "How much is Room A for 60 people?",
    "Can 40 people fit in Room A if we stand?",
  ])("%s tells nothing about the event", (text) => {
    expect(reading(text).people.every(({ mood }) => mood === "question")).toBe(true);
  });
  test.each([
    ["Could we have Room A for 20 people?", "request"],
    ["Haben Sie einen Raum für 30 Personen frei?", "enquiry"],
    ["We are 30 people. Is there parking?", "statement"],
  ] as const)("%s does", (text, mood) => expect(reading(text).people.map((found) => found.mood)).toEqual([mood]));
});
