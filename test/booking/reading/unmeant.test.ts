import { describe, expect, test } from "bun:test";
import { observe } from "./labelled/observe.ts";
import { playSituations, type SituationName } from "./labelled/situations.ts";

const situations = playSituations();
const labelsOf = (language: "de" | "en" | "fr" | "it", situation: SituationName, text: string): string[] =>
  [...observe(text, situations[situation], situation === "first" ? undefined : language).labels].sort();

describe("what must not be read", () => {
  test("a thing that a speaker needs is asked for, where a question follows whether it is there", () => {
    expect(labelsOf("de", "offer", "Die Rednerin braucht ein Rednerpult.")).toContain("product=equipment-lectern");
    expect(labelsOf("de", "offer", "Die Rednerin braucht ein Rednerpult. Gibt es eines?")).not.toContain(
      "product=equipment-lectern",
    );
  });
  test.each([
    ["de", "Super. Ein Beamer ist in Raum B schon dabei, oder?"],
    ["en", "Great. A projector is already part of Room B, right?"],
    ["fr", "Super. Un projecteur est déjà compris dans la salle B, non ?"],
    ["it", "Ottimo. Un proiettore è già compreso nella sala B, vero?"],
    ["de", "Der Vorstand hat Ihrer Offerte noch nicht zugestimmt."],
    ["de", "Der Vorstand muss der Offerte zuerst noch zustimmen."],
    ["en", "The board has not agreed to your offer yet."],
    ["fr", "Le comité n'a pas encore approuvé votre offre."],
    ["it", "Il comitato non ha ancora approvato la vostra offerta."],
    ["en", "Imagine we accepted your offer, that would be something."],
    ["de", "Laut gedacht: wir nehmen die Offerte an."],
  ] as const)("nothing is accepted (%s): %s", (language, text) => {
    expect(labelsOf(language, "offer", text)).not.toContain("accept");
  });
  test.each([
    ["de", "Wäre Raum B am 20. Mai auch für 30 Personen frei?"],
    ["de", "Könnten wir 30 statt 25 sein?"],
    ["en", "If you like, we could be 30."],
  ] as const)("a question or an offer of one's own is no thought (%s): %s", (language, text) => {
    expect(labelsOf(language, "offer", text)).not.toContain("hypothetical");
  });
  test.each([
    ["de", "Wir sind eine SEO-Agentur und suchen am 20. Mai 2026 einen Raum für 25 Personen."],
    ["de", "Für einen Bewerbungskurs suchen wir am 20. Mai 2026 einen Raum, 15 Leute auf Stellensuche nehmen teil."],
    ["en", "We hold a CV clinic on 20 May 2026 and need a room for 20 people looking for a job."],
  ] as const)("who works with websites or applications may well book (%s): %s", (language, text) => {
    const labels = labelsOf(language, "first", text);
    expect(labels).toContain("inquiry");
    expect(labels).not.toContain("off_topic");
  });
  test("another room is no other house", () => {
    expect(labelsOf("de", "offer", "Unsere Wahl ist auf einen anderen Raum gefallen.")).not.toContain("decline");
    expect(labelsOf("fr", "offer", "Notre choix s'est porté sur une autre salle.")).not.toContain("decline");
  });
  test("what is brought along is not ordered", () => {
    expect(labelsOf("de", "offer", "Wir möchten eine Torte selber mitbringen.")).not.toContain(
      "product=addon-birthday-cake",
    );
  });
  test("the morning is no tomorrow", () => {
    expect(labelsOf("de", "offer", "Bitte von 13:30 bis 16:30, nicht am Morgen.")).not.toContain("date=2026-01-14");
  });
  test("who is told of beside us books nothing", () => {
    expect(
      labelsOf(
        "de",
        "offer",
        "Meine Schwägerin sucht auch etwas, für 60 Personen. Sie wird sich selber bei Ihnen melden.",
      ),
    ).not.toContain("people=60");
    expect(labelsOf("de", "offer", "Mein Kollege meint, wir sind nun 30 Personen.")).toContain("people=30");
  });
});
