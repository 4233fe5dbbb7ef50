import { describe, expect, test } from "bun:test";
import { conversation } from "../support/conversation.ts";
import { where } from "./spoken/where.ts";

const ROOM_A = "Raum A am 7.5.2026 bitte, 10 bis 16 Uhr, 25 Personen, gerne mit Offerte.";
const after = (...mails: string[]) => {
  const desk = conversation({ today: "2026-01-12" });
  for (const mail of [ROOM_A, ...mails]) desk.mail(mail);
  return desk;
};

describe("a yes with the address below it (§2.9, §3.11)", () => {
  test.each([
    [
      "Bene, per me si procede.\n\nDati fattura\nditta: Colnaghi & Soci\nvia: Prova 1\nCAP: 8001\nluogo: Zurigo",
      "Colnaghi & Soci",
    ],
    [
      "La presente vale come accettazione dell'offerta. Fattura all'attenzione di:\nAmici del Museo\nvia Prova 1\n8001 Zurigo",
      "Amici del Museo",
    ],
    ["Perfetto, si parte! Fatturate a Colnaghi SA, via Prova 3, 6900 Lugano.", "Colnaghi SA"],
    ["Bon, moi ça me va comme ça, on fonce.\nFacturation : Durand SA, Rue du Test 12, 1003 Lausanne", "Durand SA"],
    [
      "This serves as our acceptance of the quote. Invoice for the attention of:\nFriends of the Museum\nTest Street 1\n8001 Zurich",
      "Friends of the Museum",
    ],
    [
      "Na dann, von mir aus kann's losgehen. Rechnungsadresse: Wanderclub Steig, Teststrasse 12, 8000 Zürich",
      "Wanderclub Steig",
    ],
  ])("%s", (mail, name) => {
    const desk = after(mail);
    expect(where(desk).accepted).toBe(true);
    expect(desk.fact("billing")?.name_or_company).toBe(name);
    expect(desk.tasks).toEqual([]);
  });

  test.each([
    "Per me si può procedere solo se il prezzo scende.",
    "Bis wann müsste die Annahme der Offerte bei Ihnen sein?",
    "L'acceptation de l'offre suivra lundi.",
  ])("%s is none", (mail) => expect(where(after(mail)).accepted).toBe(false));
});

describe("who is billed, by what he is called and where he is found (§3.11)", () => {
  test.each([
    [
      "Ach ja, das Geschäftliche! Unser Verein nennt sich Schreibkreis Federleicht, zu finden an der Teststrasse 123, 8000 Zürich.\n\nIhre Roswitha Lang",
      "Schreibkreis Federleicht",
      "Teststrasse 123",
    ],
    [
      "Wir heissen Quartierverein Aare und sitzen an der Teststrasse 12 in 3000 Bern.",
      "Quartierverein Aare",
      "Teststrasse 12",
    ],
    [
      "Notre association s'appelle Plume Légère, vous la trouvez à la rue du Test 12, 1003 Lausanne.",
      "Plume Légère",
      "rue du Test 12",
    ],
    [
      "La nostra associazione si chiama Penna Leggera, la trovate in via Prova 3, 6900 Lugano.",
      "Penna Leggera",
      "via Prova 3",
    ],
    [
      "Our club goes by the name of Feather Writers, to be found at Test Street 12, 8000 Zurich.",
      "Feather Writers",
      "Test Street 12",
    ],
  ])("%s", (mail, name, street) =>
    expect(after("Ja, wir nehmen das Angebot an.", mail).fact("billing")).toMatchObject({
      name_or_company: name,
      street,
    }),
  );
});

describe("a thing to be got, and a look that is none (§2.11, §2.13)", () => {
  test.each([
    ["Ließe sich über Sie eine auftreiben? Wir brauchen unbedingt eine Harfe.", "Harfe"],
    ["Could you get hold of one for us? We really do need a harp.", "harp"],
    ["Pourriez-vous en trouver une ? Il nous faut absolument une harpe.", "harpe"],
    ["Riuscite a procurarne una? Ci serve assolutamente un'arpa.", "arpa"],
  ])("%s", (mail, item) => expect(after(mail).fact("sourcing")).toMatchObject({ items: [item] }));

  test.each([
    "Würd ich mir gern einmal mit eigenen Augen ansehen. Lässt sich eine Besichtigung einrichten?",
    "Könnten Sie uns einen Rundgang organisieren?",
    "Could you arrange a walk-round for us?",
    "Can a viewing be arranged?",
    "Pourriez-vous nous organiser une petite visite ?",
    "Si può organizzare un sopralluogo?",
    "Der Vorstand wüsste gern, wie es bei Ihnen aussieht. Kann man vorher zu einer Besichtigung vorbeikommen?",
    "The committee would like to know what it looks like. Can we come round beforehand?",
    "Le comité aimerait savoir à quoi ça ressemble chez vous. On peut passer visiter avant ?",
    "Evviva, sì! E la prossima settimana potremmo passare a dare un'occhiatina? Siamo in due.",
    "Hurra, ja! Und dürfen wir nächste Woche kurz reinschauen? Wir sind zu zweit und fassen nichts an.",
  ])("%s", (mail) => {
    const desk = after(mail);
    expect(desk.kinds).toEqual(["visit_days"]);
    expect(desk.fact("sourcing")).toBeUndefined();
    expect(desk.tasks).toEqual([]);
    expect(where(desk)).toMatchObject({ step: 5, people: 25 });
  });

  test("fewer guests are no visitors", () =>
    expect(where(after("Wir sind jetzt nur noch zu zweit, tut mir leid."))).toMatchObject({ people: 2 }));
});
