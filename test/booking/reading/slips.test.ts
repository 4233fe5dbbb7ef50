import { describe, expect, test } from "bun:test";
import { mend } from "../../../src/booking/reading/mended.ts";
import { CATALOGUE } from "../../support/venue.ts";
import { days, reading, values } from "./mail.ts";

const mended = (text: string): string => mend(text, [], CATALOGUE).text;

describe("one wrong letter in a long word is read as it was meant", () => {
  test.each([
    ["Wir mussten die Besichtigng verschieben", "Wir mussten die Besichtigung verschieben"],
    ["eine Reservatoin", "eine Reservation"],
    ["The reservaton is confimed", "The reservation is confirmed"],
    ["next Wednsday", "next Wednesday"],
    ["les participans", "les participants"],
    ["une rèservation", "une rèservation"],
    ["avant la confrence", "avant la conference"],
    ["il prevntivo", "il preventivo"],
    ["vorremmo prenotre", "vorremmo prenotare"],
  ])("%s", (written, meant) => expect(mended(written)).toBe(meant));

  test.each([
    ["en", "We are 30 attendes on 20 May 2026.", 30],
    ["de", "Wir rechnen am 20. Mai 2026 mit 30 Teilnehmmern.", 30],
    ["fr", "Nous serons 30 particpants le 20 mai 2026.", 30],
    ["it", "Saremo 30 partecipnti il 20 maggio 2026.", 30],
  ])("a head count, %s", (_language, text, count) => {
    const read = reading(text);
    expect(values(read.people)).toEqual([{ count, mode: "set" }]);
    expect(read.text).toBe(text);
  });

  test.each([
    ["3 Decembr 2026", "2026-12-03"],
    ["3. Dezembr 2026", "2026-12-03"],
    ["le 3 decmbre 2026", "2026-12-03"],
    ["il 3 settemrbe 2026", "2026-09-03"],
  ])("a month: %s", (text, day) => expect(days(text)).toEqual([day]));

  test("spans tell where it is written", () => {
    const text = "Die Besichtigng ist gut, wir kommen mit 30 Persoenn am 3. Dezembr 2026.";
    const read = reading(text);
    const [people] = read.people;
    const [day] = read.days;
    expect(text.slice(people?.span.start, people?.span.end)).toBe("30 Persoenn");
    expect(text.slice(day?.span.start, day?.span.end)).toBe("3. Dezembr 2026");
    expect(read.clauses.at(-1)?.end).toBe(text.length);
  });
});

describe("what is no slip stays", () => {
  test.each([
    // Words of their own, one letter beside another.
    "Bitte berichtigen Sie die Offerte",
    "our convert to the concept conforms to it",
    "le personnel doit préserver cela",
    "accertare, mandarci, inviarci",
    // Forms that are on no list.
    "prevedete, consigliamo, decorare, vegetariano, streamen, Parkplätzen, Funkmikrofonen, closings",
    // Names, addresses, numbers and codes.
    "Frau Sitzunger von der Konferens AG",
    "Firma Reservatio GmbH",
    "reservaton@example.com und www.confrence.example.com/reservaton",
    "reservaton_id, x-reservaton, RESERVATON",
    // Too short, or too far.
    "der Apreo, die Pauze",
    "die Bsichtigng",
  ])("%s", (text) => expect(mended(text)).toBe(text));

  test("of two words that may be meant neither is taken", () => {
    expect(mended("die Sitzung und die Setzung, accertare und accettare")).toBe(
      "die Sitzung und die Setzung, accertare und accettare",
    );
  });
});
