import { describe, expect, test } from "bun:test";
import type { Language } from "../../../src/booking/words.ts";
import { observe } from "./labelled/observe.ts";
import { playSituations, type SituationName } from "./labelled/situations.ts";

const SITUATIONS = playSituations();
const heard = (situation: SituationName, language: Language, mail: string): string[] => [
  ...observe(mail, SITUATIONS[situation], language).labels,
];

const NONE: [SituationName, Language, string][] = [
  ["days", "en", "Our trainer is abroad on every single one of those, sorry."],
  ["days", "en", "Our choir is booked up on each of these dates."],
  ["days", "de", "Diese Daten fallen alle in unsere Ferien."],
  ["days", "de", "An all diesen Tagen haben wir schon etwas anderes vor."],
  ["days", "fr", "Hélas ces dates tombent toutes pendant nos vacances scolaires ou nos foires."],
  ["days", "fr", "Tous ces jours sont déjà pris."],
  ["days", "it", "Purtroppo in tutti questi giorni abbiamo già altri impegni."],
  ["days", "it", "Queste date cadono tutte nelle vacanze."],
  ["room", "fr", "Aucune ne correspond vraiment à ce que nous avions en tête."],
];

const NOT_NONE: [SituationName, Language, string][] = [
  ["days", "en", "We're free on all of those days."],
  ["days", "de", "An allen diesen Tagen könnten wir."],
  ["days", "de", "Diese Daten liegen perfekt, wir nehmen das erste."],
  ["days", "fr", "Ces dates tombent bien, prenons la première."],
  ["days", "it", "Queste date cadono bene, prendiamo la prima."],
  ["days", "it", "In tutti questi giorni siamo liberi."],
];

const LATER: [Language, string][] = [
  ["en", "I must ask around first, give me until Monday and you'll have an answer"],
  ["de", "Geben Sie mir bitte bis Montag Zeit."],
  ["fr", "Laissez-moi jusqu'à lundi."],
  ["it", "Datemi tempo fino a lunedì."],
];

const VISITED: [SituationName, Language, string, string][] = [
  [
    "visit_time",
    "en",
    "Hmm, Wednesday has filled up on my side. Let's make the viewing on Friday instead.",
    "2026-05-15",
  ],
  ["visit_time", "de", "lieber am Donnerstag um 10.", "2026-05-14"],
  ["visit_time", "fr", "Plutôt jeudi à 10h pour la visite.", "2026-05-14"],
  ["visit_time", "it", "Meglio venerdì alle 10 per il sopralluogo.", "2026-05-15"],
  ["visited", "en", "Could we do the viewing on Thursday the 12th at 10?", "2026-03-12"],
  ["visited", "de", "Können wir die Besichtigung auf Donnerstag verschieben?", "2026-03-12"],
];

describe("answers to what was proposed (§2.6, §2.7, §2.11)", () => {
  test.each(NONE)("none of them suits: %s %s %s", (situation, language, mail) => {
    const labels = heard(situation, language, mail);
    expect(labels).toContain("reject");
    expect(labels).not.toContain("off_topic");
  });

  test.each(NOT_NONE)("turns nothing down: %s %s %s", (situation, language, mail) =>
    expect(heard(situation, language, mail)).not.toContain("reject"),
  );

  test.each(LATER)("asks for time: %s %s", (language, mail) =>
    expect(heard("days", language, mail)).toContain("postpone"),
  );

  test("a recommendation is followed, be it misspelt", () =>
    expect(heard("room", "en", "Happy to follow your recomendation. What does the rate for it include?")).toEqual(
      expect.arrayContaining(["select", "room=A"]),
    ));

  test("who came round to one day takes it, and not the one that was wished before", () =>
    expect(
      heard("days", "fr", "Ma collègue aurait voulu le 13, finalement elle s'est rangée à l'avis général: mercredi."),
    ).toEqual(expect.arrayContaining(["select", "date=2026-03-25"])));

  test.each(VISITED)("a weekday is one of the week of the visit: %s %s %s", (situation, language, mail, day) => {
    const labels = heard(situation, language, mail);
    expect(labels).toContain(`vday=${day}`);
    expect(labels.filter((label) => label.startsWith("date="))).toEqual([]);
  });

  test("some day before the event is no day yet", () => {
    const labels = heard("offer", "en", "can me and my father come by some day before and look at the room?");
    expect(labels).toContain("visit");
    expect(labels.filter((label) => label.startsWith("vday="))).toEqual([]);
  });
});
