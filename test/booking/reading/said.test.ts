import { describe, expect, test } from "bun:test";
import type { ReadingContext } from "../../../src/booking/reading/context.ts";
import { days, reading, values } from "./mail.ts";

const times = (text: string, context?: Partial<ReadingContext>): string[] =>
  values(reading(text, context).times).map(({ start = "", end = "" }) => `${start}-${end}`);
const people = (text: string, context?: Partial<ReadingContext>): string[] =>
  values(reading(text, context).people).map(({ count, mode }) => (mode === "set" ? `${count}` : `${mode} ${count}`));

describe("hours as they are said (§3.7)", () => {
  test.each([
    ["dalle due e mezza alle sei", "14:30-18:00"],
    ["dalle sette di sera alle undici", "19:00-23:00"],
    ["de 7 heures du soir à 11 heures", "19:00-23:00"],
    ["von 7 Uhr abends bis 11 Uhr", "19:00-23:00"],
    ["from 8 in the morning to noon", "08:00-12:00"],
  ])("%s", (text, window) => expect(times(`Il 30 aprile, ${text}.`)).toEqual([window]));

  test("'sei' is an hour only where an hour stands", () => {
    expect(times("Sei gentile, grazie. Sei persone in più.")).toEqual([]);
    expect(people("Tu sei libero?")).toEqual([]);
  });

  test("a length before its start is no start", () => {
    expect(times("Trois heures à partir de 17 heures.", { asked: ["time"] })).toEqual(["17:00-"]);
    expect(values(reading("Trois heures à partir de 17 heures.").durations)[0]).toBe(3);
  });

  test("the noon of a meal is when it is served", () => {
    expect(times("24 participants, Lunch Package à midi.")).toEqual([]);
    expect(times("24 participants, dès midi.")).toEqual(["12:00-"]);
  });
});

describe("people who join and people who leave (§3.8)", () => {
  test.each([
    ["Six personnes se sont désistées.", "remove 6"],
    ["Tre persone hanno rinunciato.", "remove 3"],
    ["Fünf Gäste haben leider abgesagt.", "remove 5"],
    ["Four guests have dropped out.", "remove 4"],
    ["Es haben sich noch sieben Personen nachgemeldet.", "add 7"],
    ["Quatre collègues se sont encore inscrits.", "add 4"],
    ["Due colleghi si sono aggiunti.", "add 2"],
  ])("%s", (text, said) => expect(people(text)).toEqual([said]));

  test.each([
    ["Six personnes se sont désistées, nous ne serons donc plus que 19.", "19"],
    ["Tre persone hanno rinunciato, quindi restiamo in 22.", "22"],
    ["mind. 40, höchstens 50", "50"],
    ["Zwei Dutzend Gäste", "24"],
    ["una settantina di soci", "70"],
  ])("%s", (text, count) => expect(people(text)).toEqual([count]));

  test("a bare number may be followed by what is to say about it", () => {
    expect(people("Thirty-three, counting the speakers.", { asked: ["people"] })).toEqual(["33"]);
    expect(people("Thirty-three, counting the speakers.")).toEqual([]);
  });
});

describe("who signs without a greeting (§3.1)", () => {
  test("a name and a firm apart at the end are the signature", () => {
    const { contact, text } = reading("24 participants le 18 mars.\n\nSandrine Jordan\nNovatech Sàrl");
    expect(contact).toMatchObject({ name: "Sandrine Jordan", company: "Novatech Sàrl" });
    expect(text).toBe("24 participants le 18 mars.");
  });

  test.each([
    "La facture est à adresser à :\n\nSandrine Jordan",
    "Voici l'adresse.\n\nSandrine Jordan\nRue du Lac 3\n1003 Lausanne",
    "Nous hésitons.\n\nPlutôt la Salle B",
  ])("but not what is part of the mail: %s", (mail) => expect(reading(mail).contact).toEqual({}));
});

test("a supposition is a thought from beginning to end", () => {
  const { people: heads, questions } = reading("Mal angenommen, es kämen 50 statt 25 Leute: was würde das kosten?");
  expect(questions).toHaveLength(1);
  expect(heads.filter(({ mood }) => mood === "statement")).toEqual([]);
});

test("'Fr. 5.6.' is a Friday, 'Fr. 560.–' an amount", () => {
  expect(days("Die Versammlung ist am Fr. 5.6. ab 19.30 Uhr.")).toEqual(["2026-06-05"]);
  expect(days("Die Versammlung kostet Fr. 560.–.")).toEqual([]);
});
