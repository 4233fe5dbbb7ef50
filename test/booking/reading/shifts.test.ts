import { describe, expect, test } from "bun:test";
import { days, reading, values } from "./mail.ts";

/** A Wednesday, from 14:00 to 18:00. */
const KNOWN = { eventDay: "2026-05-20", eventTimes: { start: "14:00", end: "18:00" } } as const;

const times = (text: string): string[] =>
  values(reading(text, KNOWN).times).map(({ start = "", end = "" }) => `${start}-${end}`);

describe("a day told by how far it is from the known one (§2.3, §3.6)", () => {
  test.each([
    ["Could we do it a week later?", "2026-05-27"],
    ["One day earlier would be better.", "2026-05-19"],
    ["Please push it back by two weeks.", "2026-06-03"],
    ["Can you move it forward by a day?", "2026-05-19"],
    ["Would the day after be possible?", "2026-05-21"],
    ["We need to postpone our workshop by a week.", "2026-05-27"],
    ["How about the following week, same weekday?", "2026-05-27"],
    ["Ginge es auch einen Tag später?", "2026-05-21"],
    ["Wir müssen um eine Woche schieben, gleicher Wochentag.", "2026-05-27"],
    ["Können wir das Ganze um zwei Tage vorziehen?", "2026-05-18"],
    ["Am Tag danach ginge es besser.", "2026-05-21"],
    ["Lieber eine Woche früher.", "2026-05-13"],
    ["Lieber in der Woche darauf.", "2026-05-27"],
    ["Serait-ce possible une semaine plus tard ?", "2026-05-27"],
    ["Nous devons reporter l'événement d'une semaine.", "2026-05-27"],
    ["Le lendemain nous conviendrait mieux.", "2026-05-21"],
    ["Pouvons-nous avancer la réunion de deux jours ?", "2026-05-18"],
    ["Sarebbe possibile una settimana dopo?", "2026-05-27"],
    ["Dobbiamo spostare l'evento di una settimana.", "2026-05-27"],
    ["Meglio il giorno prima.", "2026-05-19"],
    ["Possiamo anticipare di due giorni?", "2026-05-18"],
  ])("%s", (text, day) => expect(days(text, KNOWN)).toEqual([day]));

  test.each([
    "Can we set up the day before?",
    "We will collect our things a day later.",
    "The day before the event I will call you.",
    "Dürfen wir am Tag davor aufbauen?",
    "Wir holen das Material am Tag danach ab, abholen geht doch?",
    "Pouvons-nous installer la veille ?",
    "La veille de l'événement, je vous appelle.",
    "Possiamo allestire il giorno prima?",
    "Il giorno prima dell'evento vi chiamo.",
    "We stay for two weeks.",
  ])("%s moves nothing", (text) => expect(days(text, KNOWN)).toEqual([]));

  test("while no day is known, nothing can be moved", () => expect(days("Rather a week later, please.")).toEqual([]));

  test("a day that is named beside the length is the one that is meant", () =>
    expect(days("Let's postpone by a week, to 28 May.", KNOWN)).toEqual(["2026-05-28"]));
});

describe("hours told by how far they are from the known ones (§2.3, §3.7)", () => {
  test.each([
    ["An hour later please, the whole thing.", "15:00-19:00"],
    ["Could we start half an hour earlier?", "13:30-"],
    ["Could we stay one hour longer?", "-19:00"],
    ["Please push everything back by two hours.", "16:00-20:00"],
    ["Bitte alles eine Stunde nach hinten.", "15:00-19:00"],
    ["Können wir eine Stunde früher anfangen?", "13:00-"],
    ["Wir würden gerne zwei Stunden länger bleiben.", "-20:00"],
    ["Eine halbe Stunde kürzer reicht auch.", "-17:30"],
    ["Une heure plus tard, ce serait mieux.", "15:00-19:00"],
    ["Pourrions-nous commencer une demi-heure plus tôt ?", "13:30-"],
    ["Nous aurions besoin d'une heure de plus.", "-19:00"],
    ["Possiamo spostare tutto di un'ora?", "15:00-19:00"],
    ["Vorremmo iniziare mezz'ora prima.", "13:30-"],
    ["Ci serve un'ora in più.", "-19:00"],
  ])("%s", (text, window) => expect(times(text)).toEqual([window]));

  test.each([
    "Can we come in an hour earlier to set up?",
    "Dürfen wir eine Stunde früher rein, um zu dekorieren?",
    "Pouvons-nous entrer une heure plus tôt pour installer ?",
    "Possiamo entrare un'ora prima per allestire?",
  ])("%s moves nothing", (text) => expect(times(text)).toEqual([]));

  test("hours that the mail names are the ones that are meant", () =>
    expect(times("Could we start an hour later, 3pm to 7pm?")).toEqual(["15:00-19:00"]));

  test("a length by which the event moves is no length of the event", () =>
    expect(reading("We would like to stay one hour longer.", KNOWN).durations).toEqual([]));
});
