import { describe, expect, test } from "bun:test";
import { conversation } from "../support/conversation.ts";

const WISH = "Hello, please send us an offer for Room B for 25 people on 20 May 2026 from 14:00 to 18:00.";
const MIC = WISH.replace(/\.$/, ", with one wireless microphone.");
const LUNCH = WISH.replace(/\.$/, ", with the Lunch Package.");

const after = (...mails: string[]) => {
  const desk = conversation();
  for (const mail of mails) desk.mail(mail);
  return desk;
};

describe("somebody accepts our offer, by whoever tells it (§2.9, §3.5)", () => {
  test.each([
    "Dr Shah accepts your offer.",
    "The foundation approves your proposal, please go ahead.",
    "We are delighted to confirm your offer.",
    "Die Stiftung genehmigt Ihre Offerte.",
    "Unsere Direktorin heisst Ihre Offerte gut.",
    "Wir freuen uns, Ihre Offerte bestätigen zu können.",
    "Me Dubuis approuve votre offre ; vous pouvez aller de l'avant.",
    "La fondation accepte votre offre.",
    "Nous avons le plaisir de confirmer votre offre.",
    "nickel, on accepte l'offre, vous pouvez y aller\n\nnoé",
    "vi comunico che lo studio accetta l'offerta.",
    "La direttrice approva la vostra proposta.",
    "siamo lieti di confermare la vostra offerta",
  ])("%s", (mail) => expect(after(WISH, mail).booking?.offer?.status).toBe("accepted"));

  test.each([
    "The foundation approves offers like yours only in March.",
    "If the committee accepts your offer, we will tell you.",
    "Once the board approves your offer we will write.",
    "We hope that Ms Lang accepts your offer.",
    "Sobald der Vorstand zustimmt, melden wir uns.",
    "Wenn die Chefin Ihre Offerte genehmigt, melden wir uns.",
    "Der Stiftungsrat genehmigt Offerten wie Ihre nur im März.",
    "Si Me Dubuis approuve votre offre, nous vous écrirons.",
    "Le comité n'approuve pas votre offre.",
    "Dès que la directrice accepte votre offre, je vous écris.",
    "Il comitato non accetta l'offerta.",
    "Appena la direzione approva l'offerta ve lo diciamo.",
    "La direzione accetta l'offerta?",
  ])("but not yet: %s", (mail) => expect(after(WISH, mail).booking?.offer?.status).not.toBe("accepted"));
});

describe("who comes to look at the house (§2.11)", () => {
  test("is no guest of the event", () => {
    const mail = "Two of us would like to come and view the house. Would Tuesday, 10 March, be agreeable?";
    expect(after(WISH, mail).fact("attendees")).toBe(25);
  });
  test("while guests who look at it before are counted", () =>
    expect(
      after("Four of us are meeting on 12 May 2026 and would like to view the room beforehand.").fact("attendees"),
    ).toBe(4));
  test.each([
    "Could we discover the house in person on 10 March at 14:00?",
    "Wir möchten das Haus gerne vor Ort kennenlernen, am 10. März um 14 Uhr.",
    "Nous aimerions découvrir la maison sur place le mardi 10 mars à 14 heures. Possible ?",
    "Ci piacerebbe conoscere la casa di persona martedì 10 marzo alle 14.",
  ])("%s", (mail) => {
    const desk = after(WISH, mail);
    expect(desk.position.world.visit.status).not.toBe("idle");
    expect(desk.fact("date")).toBe("2026-05-20");
  });
});

describe("things come and go (§2.8, §3.10)", () => {
  test.each([
    "My brother in law wants to speak as well so one more of those microphones please",
    "Make that one more on top, since there'll be two of them talking.",
    "Please give us one more of the wireless microphones.",
    "Noch eines vom gleichen, bitte.",
    "Encore un pareil, s'il vous plaît.",
    "E ne aggiungerei un altro ancora, visto che i relatori sono due.",
    "E ancora uno uguale, grazie: i relatori sono due.",
  ])("one more: %s", (mail) => expect(after(MIC, mail).fact("products")).toMatchObject([{ quantity: 2 }]));

  test.each([
    "They are asking for a wireless microphone again. Please add it.",
    "Now my co-host wants a mic after all. One wireless one, please.",
    "Man fragt mich wieder nach einem Funkmikrofon. Fügen Sie es bitte hinzu.",
    "Ein Funkmikrofon hätten wir nun auch wieder gern dabei.",
    "On me redemande un micro sans fil. Ajoutez-le, s'il vous plaît.",
    "Mi chiedono di nuovo un microfono senza fili. Aggiungetelo, per cortesia.",
  ])("what the sentence before names: %s", (mail) => expect(after(WISH, mail).fact("products")).toHaveLength(1));

  test.each(["Das Catering nehmen Sie bitte wieder heraus.", "Den Lunch nehmen wir wieder raus."])("%s", (mail) =>
    expect(after(LUNCH, mail).fact("products") ?? []).toHaveLength(0),
  );
  test.each([
    "Nehmen Sie den Lunch bitte nicht heraus.",
    "Wir haben ein eigenes Mikrofon. Nehmen Sie es mit auf Ihre Liste?",
  ])("%s changes nothing", (mail) => expect(after(LUNCH, mail).fact("products")).toHaveLength(1));
});

describe("the day is moved by a request (§2.3)", () => {
  const HEAD =
    "\n\nThomas Aeby\n\n________________________________\nDe : The Atelier <events@example.ch>\nEnvoyé : mardi 13 janvier 2026 10:31\nObjet : RE: Cours\n\nBonjour,\n\nMerci.";
  test.each([
    "Please change the date of the event to 27 May 2026.",
    "Ändern Sie bitte das Datum der Veranstaltung auf den 27. Mai 2026.",
    "Changez s'il vous plaît la date de l'événement au 27 mai 2026.",
    "Cambiate per favore la data dell'evento al 27 maggio 2026.",
  ])("%s", (mail) => {
    const visited = after(WISH, "Could we visit you first?", mail);
    expect(visited.fact("date")).toBe("2026-05-27");
  });
  test.each([
    `Serait-il possible de décaler au mercredi 27 mai 2026 ?${HEAD}`,
    `Notre intervenant s'est cassé une jambe. Est-ce qu'on pourrait plutôt faire ça le mercredi 27 mai ?${HEAD}`,
  ])("above the head of the mail that is answered: %s", (mail) =>
    expect(after(WISH, mail).fact("date")).toBe("2026-05-27"),
  );
});

test.each([
  "NPA e luogo: 8001 Zurigo",
  "CAP e città: 8001 Zurigo",
  "PLZ und Ort: 8001 Zurigo",
  "NPA et lieu : 8001 Zurigo",
])("code and town on one line: %s", (line) => {
  const desk = after(
    WISH,
    `Yes, we accept. Invoice:\n\nDitta: Rifugio Gatti\nVia: Teststrasse 1\n${line}\nPaese: Svizzera`,
  );
  expect(desk.fact("billing")).toMatchObject({ postal_code: "8001", city: "Zurigo" });
});
