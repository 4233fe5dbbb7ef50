import { describe, expect, test } from "bun:test";
import { LANGUAGES } from "../../src/booking/words.ts";
import { conversation } from "../support/conversation.ts";
import { asked, askedIn, isStored, offered, STANDS, TAKEN } from "./asked/standing.ts";
import { where } from "./spoken/where.ts";

for (const language of LANGUAGES) {
  const told = await askedIn(`told/${language}.json`);

  describe(`what somebody is told to ask is answered, and nothing else happens (§4.1) · ${language}`, () => {
    test.each(told)("%s", (text, topics) => {
      const desk = asked(language, text, topics);
      expect(desk.tasks.map(({ type }) => type)).toEqual(isStored(topics) ? [] : ["message_manager"]);
      expect(desk.kinds).not.toContain("small_talk");
    });
  });

  describe(`and takes no acceptance back (§3.13) · ${language}`, () => {
    test.each(told)("%s", (text) => {
      const desk = offered(language);
      desk.mail(`${TAKEN[language]} ${text}`);
      expect(where(desk)).toMatchObject(STANDS);
    });
  });
}

describe("who is said to want something done gets it done (§3.13)", () => {
  const changed = (language: (typeof LANGUAGES)[number], text: string) => {
    const desk = offered(language);
    desk.mail(text);
    return desk;
  };

  test.each([
    ["fr", "Je me demande si on ne prendrait pas plutôt la salle B."],
    ["en", "My colleague would like Room B instead."],
  ] as const)("%s: %s", (language, text) => {
    expect(where(changed(language, text))).toMatchObject({ room: "Room B", total: 750 });
  });

  test.each([
    ["en", "We accept the offer and my boss just wonders whether there is parking."],
    ["en", "Fine, we accept, my boss only asks whether dogs are allowed."],
    ["de", "Wir nehmen das Angebot an, mein Chef will nur noch wissen, ob es Parkplätze hat."],
    ["fr", "Nous acceptons l'offre, mon chef voudrait juste savoir s'il y a des places de parc."],
    ["it", "Accettiamo l'offerta, il mio capo vorrebbe solo sapere se ci sono posteggi."],
  ] as const)("an acceptance before it stands · %s: %s", (language, text) => {
    expect(where(changed(language, text)).accepted).toBe(true);
  });

  test.each([
    ["en", "My boss asked me to find out whether you have a room for 30 people on 12 May 2026, 10 to 16."],
    ["de", "Mein Verein möchte wissen, ob am 12. Mai 2026 ein Raum für 30 Personen frei wäre."],
    ["fr", "Mon association voudrait savoir si vous avez une salle pour 30 personnes le 12 mai 2026."],
    ["it", "La mia associazione vorrebbe sapere se avete una sala per 30 persone il 12 maggio 2026."],
  ] as const)("a first mail that asks for a place is an inquiry · %s", (_, text) => {
    const desk = conversation();
    desk.mail(text);
    expect(where(desk)).toMatchObject({ date: "2026-05-12", people: 30 });
  });

  test.each([
    ["en", "Hello, I search a room for the 7 May 2026, from 10:00 to 16:00, we are 25. You have something for us?"],
    ["de", "Hallo, ich suche einen Raum am 7. Mai 2026 von 10 bis 16 Uhr, wir sind 25. Ihr habt etwas für uns?"],
    ["fr", "Bonjour, je cherche une salle le 7 mai 2026 de 10h à 16h, nous sommes 25. Vous avez quelque chose ?"],
    ["it", "Buongiorno, cerco una sala per il 7 maggio 2026 dalle 10 alle 16, siamo 25. Avete qualcosa per noi?"],
  ] as const)("whether there is something for the client is no question for a person · %s", (_, text) => {
    const desk = conversation();
    desk.mail(text);
    expect(desk.tasks).toEqual([]);
    expect(desk.kinds).toContain("rooms");
  });

  test.each([
    ["en", "Let me know what you need from us."],
    ["de", "Sagen Sie mir, was Sie noch von uns brauchen."],
    ["fr", "Dites-nous ce qu'il vous faut encore."],
    ["it", "Diteci cosa vi serve ancora."],
  ] as const)("how things go on is no question about the house · %s", (language, text) => {
    const desk = changed(language, text);
    expect(desk.tasks).toEqual([]);
    expect(desk.kinds).not.toContain("question_noted");
  });
});

describe("what is of somebody else stays with him (§4.1)", () => {
  const open = {
    en: "Hello, we are 20 people and would like to book a room some day in May 2026.",
    de: "Guten Tag, wir sind 20 Personen und möchten irgendwann im Mai 2026 einen Raum buchen.",
    fr: "Bonjour, nous sommes 20 personnes et souhaitons réserver une salle en mai 2026.",
    it: "Buongiorno, siamo 20 persone e vorremmo prenotare una sala a maggio 2026.",
  };

  test.each([
    ["en", "A friend is looking at something in April, what days have you still got?"],
    ["de", "eine kollegin sucht auch was im märz, welche tage habt ihr da noch offen?"],
    ["fr", "Une collègue cherche aussi quelque chose en mars, quels jours avez-vous encore ?"],
    ["it", "Una amica vuole fare qualcosa di suo e domanda: quali date sono ancora libere nel marzo? Grazie!"],
  ] as const)("another month for another event · %s", (language, text) => {
    const desk = conversation();
    desk.mail(open[language]);
    const before = desk.booking?.facts;
    desk.mail(text);
    expect(desk.booking?.facts).toEqual(before);
    expect(desk.part("free_days")).toBeDefined();
  });

  test.each([
    "Did you watch the match on Sunday as well? My brother-in-law nearly threw the telly out of the window.",
    "Sagt, habt ihr am Sonntag auch das Spiel geschaut? Mein Schwager hat fast den Fernseher aus dem Fenster geworfen.",
  ])("small talk with a day in it is small talk (§3.3): %s", (text) => {
    const desk = conversation();
    desk.mail(open.de);
    desk.mail(text);
    expect(desk.kinds).toContain("small_talk");
    expect(desk.tasks).toEqual([]);
  });
});
