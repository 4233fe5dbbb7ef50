import { describe, expect, test } from "bun:test";
import type { ReadingContext } from "../../../src/booking/reading/context.ts";
import type { SignalKind } from "../../../src/booking/reading/lexicon/lexicon.ts";
import { reading, values } from "./mail.ts";

const signals = (text: string, context?: Partial<ReadingContext>): SignalKind[] =>
  values(reading(text, context).signals);

describe("what people say in other words than the usual ones (§3.5)", () => {
  test.each<[SignalKind, readonly string[]]>([
    ["postpone", ["Je vous écris aussitôt que j'ai la liste.", "Ve lo comunicherò appena possibile."]],
    ["paid", ["Acompte réglé !", "Acconto saldato!", "The CHF 225 were wired to you yesterday."]],
    [
      "noVisit",
      ["Inutile de m'attendre le 10 mars.", "Non vengo più a visitare.", "I won't be coming to see the room."],
    ],
    ["without", ["La harpe n'est pas indispensable.", "L'arpa non è indispensabile."]],
    ["hypothetical", ["Si un jour on devient cent, il faudra la grande salle.", "Se un giorno fossimo cento?"]],
    [
      "thirdParty",
      ["J'écris pour le compte de mon frère.", "Scrivo per conto di mio fratello.", "I write on behalf of my sister."],
    ],
    ["noExtras", ["La A, sans aucun supplément.", "Quella, senza nessun supplemento.", "Ohne jegliche Extras."]],
    ["person", ["J'aimerais parler directement à l'un de vos collaborateurs."]],
    [
      "accept",
      ["Le comité marque son accord avec la nouvelle offre.", "Vi do il nostro benestare.", "Nous la validons."],
    ],
  ])("%s", (kind, texts) => {
    for (const text of texts) expect(signals(text), text).toContain(kind);
  });

  test.each<[SignalKind, readonly string[]]>([
    ["paid", ["Acompte à régler ?", "Acconto da saldare entro quando?", "The deposit will be wired to you tomorrow."]],
    ["thirdParty", ["J'écris au nom de notre association.", "Scrivo a nome della nostra ditta."]],
    ["accept", ["Le comité doit encore donner son accord.", "Se ci date il vostro benestare."]],
    ["person", ["Malgré ce que mon collègue a pu vous dire au téléphone, rien ne change."]],
    ["cancel", ["Pourriez-vous nous laisser la salle jusqu'à 23h ?", "Date la sala anche il sabato?"]],
  ])("no %s", (kind, texts) => {
    for (const text of texts) expect(signals(text), text).not.toContain(kind);
  });

  test.each(["ok top merci. et si on était 30 ?", "ok great thanks. and what if there were 30 of us?"])(
    "%s: a word of praise before a question accepts nothing",
    (text) => expect(signals(text, { asked: ["answer"] })).not.toContain("accept"),
  );
});

describe("things to be found (§2.13)", () => {
  test.each([
    ["Un accordéoniste ne figure pas dans votre catalogue ; pourriez-vous nous en dénicher un ?", "accordéoniste"],
    ["Un trampolino nei vostri elenchi non c'è. Riuscireste a rimediarcene uno?", "trampolino"],
    ["Nos hôtes rêvent d'entendre un alphorn. Vous n'en avez pas, mais pourriez-vous nous en trouver un ?", "alphorn"],
  ])("%s", (text, item) => expect(values(reading(text).sourcing)).toEqual([item]));

  test("no thing is made of a word that stands for one", () =>
    expect(values(reading("Il ne manque qu'une chose. Pouvez-vous nous en procurer un ?").sourcing)).toEqual([]));
});

describe("hours (§3.7)", () => {
  const times = (text: string) =>
    values(reading(text, { asked: ["visit_time"] }).times).map(({ start = "", end = "" }) => `${start}-${end}`);
  test("people in French are no hours", () => {
    expect(times("Nous viendrons à deux, le mercredi à 10 heures.")).toEqual(["10:00-"]);
    expect(times("Le plus tard des trois : seize heures.")).toEqual(["16:00-"]);
  });
  test("an Italian 'le due' stays one", () => expect(times("Alle due, per favore.")).toEqual(["14:00-"]));
});

describe("prices (§2.9)", () => {
  const prices = (text: string) => values(reading(text).counters).map(({ proposedMinor }) => proposedMinor);
  test("what was paid long ago is not what is offered now", () => {
    expect(prices("En 2023 nous avions payé 720 francs. Faites-nous un prix de 700 tout rond.")).toEqual([70_000]);
    expect(prices("Nel 2023 avevamo pagato 720 franchi. Fateci un prezzo di 700.")).toEqual([70_000]);
  });
  test("metres are no price", () =>
    expect(prices("Une autre maison, à 200 mètres, nous demande moins ; notre limite est à 680 francs.")).toEqual([
      68_000,
    ]));
});
