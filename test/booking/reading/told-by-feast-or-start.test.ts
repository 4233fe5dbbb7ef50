import { describe, expect, test } from "bun:test";
import { conversation } from "../../support/conversation.ts";
import { where } from "../spoken/where.ts";

const first = (mail: string) => {
  const desk = conversation({ today: "2026-01-13" });
  const reply = desk.mail(mail);
  const days = [...reply.matchAll(/(\d\d)\.(\d\d)\.(\d{4})/g)].map(([, day, month, year]) => `${year}-${month}-${day}`);
  return { ...where(desk), days };
};

describe("a day that is told by its feast (§3.6)", () => {
  test.each([
    ["On Valentine's Day, 20 people, 18-22", "2026-02-14", "18:00"],
    ["An Silvester, 40 Leute, von 18 bis 23 Uhr", "2026-12-31", "18:00"],
    ["Pour la Saint-Sylvestre, 40 personnes, de 18h à 23h", "2026-12-31", "18:00"],
    ["Per San Valentino, 20 persone, dalle 18 alle 22", "2026-02-14", "18:00"],
    ["On Easter Monday, 20 people, 10-12", "2026-04-06", "10:00"],
  ])("%s", (mail, date, start) => expect(first(mail)).toMatchObject({ date, start }));

  test.each([
    ["A Halloween party for 40 people, 18:00 to 23:00", null],
    ["Our Halloween party is on 24 October 2026, 18:00 to 23:00, 40 people", "2026-10-24"],
    ["Notre fête de la Saint-Valentin, 40 personnes, de 18h à 23h", null],
    ["Una festa di Capodanno per 40 persone, dalle 18 alle 23, il 30 dicembre", "2026-12-30"],
  ])("and not by what is named after it: %s", (mail, date) => expect(first(mail)).toMatchObject({ date, people: 40 }));
});

describe("days from one on (§2.6)", () => {
  test.each([
    ["Not before 15 April, 25 people, 9-17", "2026-04-15"],
    ["Any day after 15 April for 25 people, 9-17", "2026-04-16"],
    ["Frühestens ab dem 15. April, 25 Personen, 9-17 Uhr", "2026-04-15"],
    ["Pas avant le 15 avril, 25 personnes, de 9h à 17h", "2026-04-15"],
    ["Non prima del 15 aprile, 25 persone, dalle 9 alle 17", "2026-04-15"],
  ])("are proposed, and none is taken: %s", (mail, from) => {
    const { date, days, step } = first(mail);
    expect([date, step]).toEqual([null, 2]);
    expect(days.length).toBeGreaterThan(2);
    expect(days.filter((day) => day < from || day > "2026-06-01")).toEqual([]);
  });
});

describe("a number of people behind a month or a length (§3.6, §3.8)", () => {
  test.each([
    ["Heute in drei Wochen, 20 Personen, 10-12 Uhr", { date: "2026-02-03", people: 20, start: "10:00" }],
    ["Inizio settembre, 15 persone, pomeriggio", { date: null, people: 15 }],
    ["Il 20 settembre, 20 persone, dalle 10 alle 12", { date: "2026-09-20", people: 20 }],
    ["20 people, 10-16, 21 May, Room B", { date: "2026-05-21", people: 20, start: "10:00", end: "16:00" }],
    ["May 21, 10-16, 20 people", { date: "2026-05-21", people: 20, start: "10:00", end: "16:00" }],
    ["40 persone, dalle 18 alle 23, il 30 dicembre", { date: "2026-12-30", people: 40, start: "18:00", end: "23:00" }],
    ["Haben Sie an einem Freitag im März 2026 einen Raum für 30 Leute, 9 bis 17 Uhr?", { date: null, people: 30 }],
  ])("is no day: %s", (mail, told) => expect(first(mail)).toMatchObject(told));
});
