import { describe, expect, test } from "bun:test";
import type { Language } from "../../src/booking/words.ts";
import { conversation, taken } from "../support/conversation.ts";
import { ACCEPT, NO_DEPOSIT, offered, types } from "../support/offered.ts";
import { offeredIn } from "../support/offered-in.ts";

/** Room B is somebody else's on 20 May. */
const CALENDAR = [taken("atelier-room-b", "2026-05-20", "08:00", "18:00")];
const MOVED: Readonly<Record<Language, readonly [string, string]>> = {
  en: ["We accept the offer.", "Something has come up, we have to move the event to 20 May 2026, same hours."],
  de: ["Wir nehmen die Offerte an.", "Leider müssen wir den Anlass auf den 20. Mai 2026 verschieben, gleiche Zeiten."],
  fr: ["Nous acceptons l'offre.", "Un imprévu : nous devons déplacer l'événement au 20 mai 2026, mêmes horaires."],
  it: [
    "Accettiamo l'offerta.",
    "Imprevisto in produzione: dobbiamo spostare l'evento al 20 maggio 2026, stessi orari.",
  ],
};
const LANGUAGES: readonly Language[] = ["en", "de", "fr", "it"];

describe("an acceptance falls with the room it was for (§2.3)", () => {
  test.each(LANGUAGES)("%s: moved to a day on which the room is taken", (language) => {
    const desk = offeredIn(language, { calendar: CALENDAR });
    const [yes, move] = MOVED[language];
    desk.mail(yes);
    expect(desk.fact("offer_accepted")).toBe(1);
    desk.mail(move);
    expect(desk.fact("date")).toBe("2026-05-20");
    expect(desk.fact("offer_accepted")).toBeUndefined();
    expect(desk.booking?.offer?.status).toBe("superseded");
    expect(desk.booking?.status).toBe("lead");
    expect(desk.kinds).toContain("rooms");
  });

  test.each(LANGUAGES)("%s: moved to a day on which it is free keeps the room, and is accepted anew", (language) => {
    const desk = offeredIn(language);
    const [yes, move] = MOVED[language];
    desk.mail(yes);
    desk.mail(move);
    expect(desk.fact("offer_accepted")).toBeUndefined();
    expect(desk.booking?.offer).toMatchObject({ version: 2, status: "sent" });
    desk.mail(yes);
    expect(desk.fact("offer_accepted")).toBe(2);
  });
});

describe("what only agrees to our word that we come back to it accepts nothing (§2.9, §3.1)", () => {
  test.each([
    "That's fine.",
    "Passt, danke.",
    "Ça marche, merci.",
    "Va bene così.",
    "Das passt für uns.",
    "That works for us.",
  ])("%s", (mail) => {
    const desk = offered(NO_DEPOSIT);
    desk.mail(`${ACCEPT} Polar Foods AG, Seestrasse 1, 8002 Zürich, Switzerland`);
    desk.decide({ type: "offer_message", verdict: "rejected" });
    desk.mail(mail);
    expect(desk.booking?.offer).toMatchObject({ version: 1, status: "sent" });
    expect(types(desk)).toEqual([]);
  });
});

describe("a street put right in the middle of a sentence (§3.11)", () => {
  const WRONG: readonly (readonly [Language, string, string])[] = [
    [
      "de",
      "Bei der Rechnungsadresse ist mir ein Versehen unterlaufen: Es muss Weinbergstrasse 21 heissen, nicht 12.",
      "Weinbergstrasse 21",
    ],
    [
      "de",
      "Kleine Korrektur, wir sind nicht an der Seestrasse 5 sondern an der Seestrasse 15 zu Hause.",
      "Seestrasse 15",
    ],
    ["de", "Die Hausnummer war falsch, richtig ist Alte Landstrasse 8.", "Alte Landstrasse 8"],
    ["en", "I mixed up the digits, we live at 14 Harbour Road, not 41.", "14 Harbour Road"],
    ["en", "Sorry, typo: the street should read Bahnhofstrasse 7.", "Bahnhofstrasse 7"],
    ["fr", "J'ai inversé les chiffres, il faut lire rue du Lac 21 et pas 12.", "rue du Lac 21"],
    ["fr", "Petite erreur de ma part : chemin des Fleurs 3, pas 5.", "chemin des Fleurs 3"],
    ["it", "Ho fatto una svista: il numero giusto è via Nassa 16, non 61.", "via Nassa 16"],
    ["it", "Errore mio nell'indirizzo di fatturazione, deve essere Via Cantonale 18.", "Via Cantonale 18"],
  ];
  test.each(WRONG)("%s: %s", (language, mail, street) => {
    const desk = offeredIn(language);
    desk.mail("Polar Foods AG, Seestrasse 1, 8002 Zürich, Switzerland");
    desk.mail(mail);
    expect(desk.fact("billing")).toMatchObject({ name_or_company: "Polar Foods AG", street, postal_code: "8002" });
    expect(desk.fact("attendees")).toBe(25);
    expect(desk.booking?.versions).toBe(1);
  });

  test("a number put right that is none of a street leaves the address", () => {
    const desk = conversation();
    desk.mail("Could you send us an offer for Room B on 7 May 2026 from 10:00 to 16:00 for 25 people?");
    desk.mail("Polar Foods AG, Seestrasse 1, 8002 Zürich, Switzerland");
    desk.mail("Correction: we are 24 people, not 42.");
    expect(desk.fact("billing")?.street).toBe("Seestrasse 1");
    expect(desk.fact("attendees")).toBe(24);
  });
});
