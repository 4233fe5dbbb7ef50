import { describe, expect, test } from "bun:test";
import { reading } from "./mail.ts";

const moods = (text: string) => reading(text).clauses.map(({ mood }) => mood);

describe("what a sentence is there for (§3.5, §3.13)", () => {
  test.each([
    "We are 30 people.",
    "Please send us an offer for Room B.",
    "Yes, 12 March.",
    "We take Room A.",
    "I don't know what to say.",
    "That is how we did it last time.",
    "Wir sind 30 Personen.",
    "Das ist, was wir brauchen.",
    "Raum A bitte",
  ])("%s states something", (text) => expect(moods(text)).toEqual(["statement"]));

  test.each([
    "Can we book Room A on 12 March?",
    "Could we have Room A for 20 people?",
    "Can you also add a projector?",
    "Could you please send us the offer?",
    "Would it be possible to move to 12 March?",
    "I wonder if we could move to 12 March",
    "Können wir Raum A nehmen?",
    "Könnten wir bitte auf den 12. März verschieben?",
    "Könnten Sie mir bitte eine Offerte senden?",
    "Wäre es möglich, den 12. März zu nehmen?",
  ])("%s asks for something to be done", (text) => expect(moods(text)).toEqual(["request"]));

  test.each([
    "Is Room A free on 12 March?",
    "Do you have a room for 30 people?",
    "Which rooms are free on 12 March?",
    "Could you host 60 people?",
    "Any chance for Room A on 12 March?",
    "12 March?",
    "Haben Sie am 12. März einen Raum frei?",
    "Hätten Sie am 12. März noch Platz für 30 Personen?",
    "Welche Räume sind am 12. März frei?",
    "Und am 12. März?",
  ])("%s asks what can be had", (text) => expect(moods(text)).toEqual(["enquiry"]));

  test.each([
    "Where can guests park?",
    "How many people fit into Room A?",
    "Does Room A have a projector?",
    "Do you have parking?",
    "Do you have a DJ?",
    "Is there Wi-Fi?",
    "What does Room B offer?",
    "How much is Room A for 60 people?",
    "What if we were 60 people?",
    "Should we take Room A or Room B?",
    "Where can guests park",
    "Wo können die Gäste parkieren?",
    "Wie viele Personen passen in Raum A?",
    "Hat Raum A einen Beamer?",
    "Haben Sie einen DJ?",
    "Gibt es WLAN?",
    "Was wäre, wenn wir 60 Personen wären?",
    "Was sind die Stornobedingungen?",
  ])("%s asks for information and tells nothing", (text) => {
    expect(moods(text)).toEqual(["question"]);
    expect(reading(text).questions).toHaveLength(1);
  });
});

describe("a mail that does both", () => {
  test.each([
    "We take Room A. What does it include?",
    "We take Room A, but what does it include?",
    "07.02.2026, 14-18 works – can guests park?",
    "The 14th works - where can guests park?",
    "7. Februar passt, aber wo können die Gäste parkieren?",
    "Raum A bitte. Was ist im Preis inbegriffen?",
  ])("%s", (text) => expect(moods(text)).toEqual(["statement", "question"]));

  test("what is stated counts, what is asked does not", () => {
    const found = reading("07.02.2026, 14-18 works for our 20 guests – can 60 guests park?");
    expect(found.days.map(({ value, mood }) => [value.day, mood])).toEqual([["2026-02-07", "statement"]]);
    expect(found.people.map(({ value, mood }) => [value.count, mood])).toEqual([
      [20, "statement"],
      [60, "question"],
    ]);
    expect(found.questions).toHaveLength(1);
  });
});

describe("where a sentence ends", () => {
  test.each([
    ["Am 14. Februar 2026 um 14 Uhr.", 1],
    ["Wir kommen ca. 30 Minuten früher.", 1],
    ["CHF 1200.50 are fine.", 1],
    ["We start at 2 p.m. and end at 5 p.m.", 1],
    ["We are 30. We need Room A.", 2],
    ["Wir sind 30 Personen. Wir brauchen Raum A!", 2],
    ["Room A\nRoom B", 2],
    ["- 30 people\n- Room A\n- 14 February", 3],
    ["", 0],
    ["...", 0],
  ])("%p", (text, count) => expect(moods(text)).toHaveLength(count));
  test("a line that was only wrapped goes on", () =>
    expect(
      moods("We would like to book a room for our yearly meeting with all of our\npartners from abroad."),
    ).toHaveLength(1));
});

describe("who ends with what the house would have for him asks for nothing else (§3.13)", () => {
  test.each([
    "Wir möchten am 23. Januar feiern, 25 Leute. Was hättet ihr?",
    "Nous voulons faire une fête le 23 janvier, 25 personnes. Vous auriez quoi ?",
    "Vogliamo fare una festa il 23 gennaio, 25 persone. Cosa avreste?",
    "We'd like a party on 23 January, 25 people. What would you have?",
  ])("%s", (text) => expect(reading(text).questions).toEqual([]));
});
