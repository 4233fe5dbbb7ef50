import { describe, expect, test } from "bun:test";
import type { ReadingContext } from "../../../src/booking/reading/context.ts";
import { reading, values } from "./mail.ts";

const OFFERED: Partial<ReadingContext> = { asked: ["answer"], eventDay: "2026-05-20" };
const told = (text: string): string[] =>
  reading(text, OFFERED)
    .days.filter(({ mood, value }) => value.role === "event" && (mood === "statement" || mood === "request"))
    .map(({ value }) => value.day);

describe("the day it is to be instead (§2.3)", () => {
  test.each([
    "We have to move our meeting. Would Tuesday, 14 April 2026 be possible?",
    "Wir müssen unsere Sitzung verschieben: wäre Dienstag, 14. April 2026 möglich?",
    "Nous devons déplacer notre réunion : serait-il possible le mardi 14 avril 2026 ?",
    "Purtroppo dobbiamo spostare la nostra riunione: sarebbe possibile martedì 14 aprile 2026?",
  ])("%s asks for it", (text) => expect(told(text)).toEqual(["2026-04-14"]));

  test.each(["Forse dobbiamo spostare. Sarebbe libero il 14 aprile?", "Quali sale sono libere il 14 aprile?"])(
    "%s only asks",
    (text) => expect(told(text)).toEqual([]),
  );

  test.each([
    "Let's move to 18 July, my sister is away on the 11th.",
    "Lieber der 18. Juli, am 11. ist meine Schwester in den Ferien.",
    "Plutôt le 18 juillet, le 11 ma sœur est en vacances.",
    "Meglio il 18 luglio, l'11 mia sorella è in vacanza.",
  ])("%s: the holiday is of the other day", (text) => expect(told(text)).toEqual(["2026-07-18"]));

  test.each(["Dal 3 al 10 luglio siamo in vacanza.", "Du 3 au 10 juillet, nous sommes en vacances."])(
    "%s names no day of the event",
    (text) => expect(told(text)).toEqual([]),
  );
});

describe("so many as it becomes (§3.8)", () => {
  test.each([
    "My cousins are coming too, that brings us to 31.",
    "Mes cousins viennent aussi, on devient 31.",
    "Mio cognato porta anche i suoi, quindi diventiamo 31.",
  ])("%s", (text) => expect(values(reading(text, OFFERED).people)).toEqual([{ count: 31, mode: "set" }]));

  test.each(["On passe à 2 micros.", "Passiamo a 2 microfoni.", "Passiamo alle 18."])("%s counts nobody", (text) =>
    expect(reading(text, OFFERED).people).toEqual([]),
  );
});

describe("a short word before an enquiry (§3.5)", () => {
  test.each(["D'accord. Et le wifi, c'est dans le prix ?", "D'accordo. E il wifi, è compreso nel prezzo?"])(
    "%s accepts nothing",
    (text) => expect(values(reading(text, OFFERED).signals)).not.toContain("yes"),
  );
});

describe("what is paid back when it is called off (§7.5)", () => {
  test.each([
    "if i cancel three weeks before how much do i get back?",
    "wenn ich drei wochen vorher absage wie viel bekomme ich zurück?",
    "se disdico tre settimane prima quanto mi tornate indietro?",
  ])("%s is asked as a whole, and moves nothing", (text) => {
    const { asks, signals } = reading(text, OFFERED);
    expect(values(asks).map(({ topic }) => topic)).toEqual(["cancellation"]);
    expect(values(signals)).not.toContain("cancel");
    expect(told(text)).toEqual([]);
  });
});
