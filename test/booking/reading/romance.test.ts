import { describe, expect, test } from "bun:test";
import { CATALOGUE } from "../../support/venue.ts";
import { reading, values } from "./mail.ts";

describe("an inquiry in French and Italian reads as it would in English", () => {
  test.each([
    ["Nous cherchons une salle pour une trentaine de personnes le 20 mai 2027 de 14h00 à 18h00.", 30],
    ["Saremo in 30, il 20 maggio 2027 dalle 14 alle 18, cerchiamo una sala.", 30],
    ["Serait-il possible de réserver le jeudi 20 mai 2027, 14 h à 18 h, env. 25-30 personnes ?", 30],
    ["Vorremmo prenotare per una trentina di ospiti: 20.05.2027, dalle ore 14.00 alle ore 18.00", 30],
  ])("%s", (text, people) => {
    const { days, times, people: counts } = reading(text);
    expect(days.map(({ value }) => value.day)).toEqual(["2027-05-20"]);
    expect(times.map(({ value }) => value)).toEqual([{ start: "14:00", end: "18:00" }]);
    expect(counts.map(({ value }) => value.count)).toEqual([people]);
  });
  test.each([
    ["fin mai", "2026-05-21", "2026-05-31"],
    ["à la mi-juin", "2026-06-11", "2026-06-20"],
    ["a metà giugno", "2026-06-11", "2026-06-20"],
    ["a fine maggio", "2026-05-21", "2026-05-31"],
    ["la semaine prochaine", "2026-01-19", "2026-01-25"],
    ["la settimana prossima", "2026-01-19", "2026-01-25"],
    ["en semaine 23", "2026-06-01", "2026-06-07"],
    ["nella settimana 23", "2026-06-01", "2026-06-07"],
  ])("%s is a stretch of days", (text, from, to) =>
    expect(reading(`Pour 20 personnes, ${text}.`).hints.map(({ value }) => [value.from, value.to])).toEqual([
      [from, to],
    ]),
  );
  test.each([
    ["le premier samedi de juin", "2026-06-06"],
    ["il primo sabato di giugno", "2026-06-06"],
    ["vendredi prochain", "2026-01-23"],
    ["venerdì prossimo", "2026-01-23"],
    ["le 1er mai", "2026-05-01"],
    ["il 1° maggio", "2026-05-01"],
  ])("%s is a day", (text, day) =>
    expect(reading(`Pour 20 personnes: ${text}.`).days.map(({ value }) => value.day)).toEqual([day]),
  );
});

describe("what a client means", () => {
  test.each([
    ["accept", "Nous acceptons votre offre."],
    ["accept", "C'est parfait pour nous, merci."],
    ["accept", "Accettiamo volentieri la vostra offerta."],
    ["accept", "Va bene per noi."],
    ["decline", "Nous n'acceptons pas cette offre."],
    ["decline", "Non accettiamo l'offerta."],
    ["decline", "Malheureusement c'est trop cher, nous renonçons."],
    ["decline", "Purtroppo è troppo caro, rinunciamo."],
    ["cancel", "Nous devons malheureusement annuler notre réservation."],
    ["cancel", "Dobbiamo annullare la prenotazione."],
    ["change", "Pourrions-nous déplacer l'événement au 27 mai ?"],
    ["change", "Possiamo spostare l'evento al 27 maggio?"],
    ["paid", "L'acompte a été versé hier."],
    ["paid", "Abbiamo versato l'acconto ieri."],
    ["person", "J'aimerais parler à un responsable."],
    ["person", "Vorrei parlare con un responsabile."],
    ["visit", "Nous aimerions visiter la salle avant."],
    ["visit", "Vorremmo visitare la sala prima."],
    ["postpone", "Nous devons d'abord en discuter avec le comité."],
    ["postpone", "Dobbiamo parlarne, vi faremo sapere."],
  ])("%s: %s", (signal, text) => expect(reading(text).signals.map(({ value }) => value as string)).toContain(signal));
  test.each([
    ["Nous n'acceptons pas cette offre.", ["accept"]],
    ["Non accettiamo l'offerta.", ["accept"]],
    ["Si la direction est d'accord, nous accepterons.", ["accept", "decline"]],
    ["L'acompte sera versé demain.", ["paid"]],
    ["L'acconto sarà versato domani.", ["paid"]],
    ["Quelles sont vos conditions d'annulation ?", ["cancel"]],
    ["Quali sono le condizioni di annullamento?", ["cancel"]],
    ["Le directeur a approuvé le budget.", ["accept"]],
    ["Non vogliamo cambiare la data.", ["change"]],
    ["Annulez le déjeuner, s'il vous plaît.", ["cancel"]],
  ])("%s is none of %j", (text, signals) => {
    const found = reading(text).signals.map(({ value }) => value as string);
    for (const signal of signals) expect(found).not.toContain(signal);
  });
});

describe("what a client asks", () => {
  test.each([
    ["parking", "Y a-t-il des places de parc ?"],
    ["parking", "C'è un parcheggio?"],
    ["cancellation", "Si c'est annulé, sommes-nous remboursés ?"],
    ["opening_hours", "Jusqu'à quelle heure peut-on rester ?"],
    ["opening_hours", "Fino a che ora possiamo restare?"],
    ["accessibility", "La salle est-elle accessible en fauteuil roulant ?"],
    ["accessibility", "La sala è accessibile in sedia a rotelle?"],
    ["prices", "Combien coûte la salle B ?"],
    ["prices", "Quanto costa la sala B?"],
    ["own_caterer", "Peut-on venir avec notre propre traiteur ?"],
    ["own_caterer", "Possiamo portare la nostra torta?"],
    ["deposit", "Demandez-vous un acompte ?"],
    ["deposit", "Chiedete un acconto?"],
    ["transport", "Comment venir en train ?"],
    ["transport", "Come si arriva con i mezzi pubblici?"],
  ])("%s: %s", (topic, text) => expect(reading(text).asks.map(({ value }) => value.topic as string)).toContain(topic));
});

test.each([
  ["avec un micro sans fil", "Wireless Microphone"],
  ["con un microfono senza fili", "Wireless Microphone"],
  ["avec un déjeuner pour tous", "Lunch Package"],
  ["con il pranzo per tutti", "Lunch Package"],
])("%s is what the catalogue calls %s", (text, name) => {
  const { products } = reading(`Salle B le 20 mai 2027 de 9h à 17h, 25 personnes, ${text}.`);
  const known = new Map(CATALOGUE.products.map((product) => [product.id, product.name]));
  expect(products.map(({ value }) => known.get(value.id))).toEqual([name]);
});

describe("turns of phrase of French and Italian clients", () => {
  const products = (text: string) =>
    values(reading(text).products).map(({ id, quantity }) => `${id} ${quantity ?? ""}`.trim());
  const signals = (text: string) => values(reading(text, { asked: ["answer"] }).signals);
  const billing = (text: string) => values(reading(text, { asked: ["billing"] }).billing).map(({ address }) => address);

  test("a line of a list that begins with how many orders so many", () => {
    expect(products("Pour notre soirée :\n- salle E\n- 60 personnes\n- 1 beamer")).toEqual(["equipment-projector 1"]);
    expect(products("Vi prego:\n- 2 microfoni senza fili")).toEqual(["equipment-wireless-mics 2"]);
  });

  test.each(["Merci, d'accord pour cette nouvelle offre.", "Siamo d'accordo con questa nuova offerta."])(
    "%s accepts",
    (text) => expect(signals(text)).toContain("accept"),
  );

  test("another room is moved to", () => {
    expect(signals("Alors passez-nous dans la salle B, c'est plus sûr.")).toContain("change");
    const [room] = reading("Tout compte fait on préfère la salle B.", { asked: ["answer"] }).rooms;
    expect(room?.value).toMatchObject({ name: "Room B", hedged: false });
  });

  test("a bill is headed in one word", () => {
    expect(billing("Intestazione: Fontana SA, Corso Elvezia 3, 6900 Lugano")).toMatchObject([
      { name_or_company: "Fontana SA", street: "Corso Elvezia 3", postal_code: "6900", city: "Lugano" },
    ]);
    expect(billing("Facture : Keller SA, Rue du Lac 12, 1003 Lausanne")).toMatchObject([
      { name_or_company: "Keller SA", street: "Rue du Lac 12", postal_code: "1003", city: "Lausanne" },
    ]);
  });

  test("teachers who are two are no head count", () =>
    expect(reading("Aggiungete un microfono: i docenti sono due.").people).toEqual([]));

  test("a stretch inside a week that is named is no event of so many days", () =>
    expect(reading("Data: settimana 23, 1-5 giugno 2026, giorno ancora aperto").days).toEqual([]));
});
