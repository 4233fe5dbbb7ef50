import { describe, expect, test } from "bun:test";
import type { Language } from "../../src/booking/words.ts";
import { conversation, taken } from "../support/conversation.ts";
import { where } from "./spoken/where.ts";

/** Somebody has Room C on the day to which the event moves. */
const CALENDAR = [taken("atelier-room-c", "2026-03-19", "08:00", "18:00")];
const MOVED: Readonly<Record<Language, readonly [string, string]>> = {
  de: [
    "Guten Tag, wir möchten den Raum C am 12.03.2026 von 9 bis 17 Uhr buchen, 50 Personen. Bitte senden Sie uns die Offerte.",
    "Wir müssen um eine Woche auf den 19.03.2026 verschieben.",
  ],
  en: [
    "Hello, we'd like to book Room C on 12 March 2026 from 9am to 5pm, 50 people. Please send the offer.",
    "We have to move to 19 March 2026.",
  ],
  fr: [
    "Bonjour, nous voulons réserver la salle C le 12 mars 2026 de 9h à 17h pour 50 personnes. Merci d'envoyer l'offre.",
    "Nous devons déplacer au 19 mars 2026.",
  ],
  it: [
    "Buongiorno, vorremmo prenotare la sala C il 12 marzo 2026 dalle 9 alle 17 per 50 persone. Mandateci l'offerta.",
    "Dobbiamo spostare al 19 marzo 2026.",
  ],
};
const lost = (language: Language) => {
  const desk = conversation({ calendar: CALENDAR });
  for (const mail of MOVED[language]) desk.mail(mail);
  return desk;
};

describe("a room that was lost, named beside one that is offered, is not meant (§2.7, §3.9)", () => {
  const REGRETS: readonly [Language, string, string][] = [
    ["de", "Schade, der C war so schön. Dann halt Raum B.", "Room B"],
    ["de", "Schade um den C. Wir nehmen B.", "Room B"],
    ["de", "Raum C wäre unser Traum gewesen, aber gut: Raum E.", "Room E"],
    ["de", "Wenn C weg ist, nehmen wir eben Raum B.", "Room B"],
    ["de", "Mist, ich hatte allen schon Raum C versprochen! Na gut, B.", "Room B"],
    ["de", "C hatte halt die Bar... Egal, Raum E tut's auch.", "Room E"],
    ["en", "Shame, Room C was perfect. Room B then.", "Room B"],
    ["en", "Too bad about C. We'll take B.", "Room B"],
    ["en", "Pity that Room C is gone, let's go for Room E instead.", "Room E"],
    ["en", "C would have been ideal, but B it is.", "Room B"],
    ["en", "We loved the bar in Room C. Oh well, make it Room B.", "Room B"],
    ["fr", "Dommage, la salle C nous plaisait tant. Alors la salle B.", "Room B"],
    ["fr", "Tant pis pour la C, prenons la B.", "Room B"],
    ["fr", "La salle C était si belle... Bon, va pour la salle E.", "Room E"],
    ["fr", "La C aurait été parfaite, mais ce sera la B.", "Room B"],
    ["it", "Peccato, la sala C era bellissima. Allora la sala B.", "Room B"],
    ["it", "Peccato per la C. Va bene la sala E.", "Room E"],
    ["it", "La C mi sarebbe piaciuta di più, ma prendiamo la B.", "Room B"],
    ["it", "Avevo già promesso a tutti la sala C! Vabbè, la sala B.", "Room B"],
  ];
  test.each(REGRETS)("%s: %s", (language, mail, room) => {
    const desk = lost(language);
    desk.mail(mail);
    expect(where(desk)).toMatchObject({ room, step: 5, date: "2026-03-19", people: 50, status: "option" });
    expect(desk.kinds).not.toContain("room_trouble");
  });

  test("named by itself it is still not to be had, and the others are shown again", () => {
    const desk = lost("en");
    desk.mail("But we really want Room C.");
    expect(where(desk)).toMatchObject({ room: null, step: 3 });
    expect(desk.part("room_trouble")).toMatchObject({ room: "Room C" });
  });
  test("between two that are offered nothing is chosen", () => {
    const desk = lost("en");
    desk.mail("Room B or Room E, we are still thinking.");
    expect(where(desk).room).toBeNull();
  });
});

describe("a room that was lost and is won back is offered anew (§2.3)", () => {
  const BLOCKED = [taken("atelier-room-b", "2026-05-12", "12:00", "18:00", "blocked")];
  test.each([
    [
      "Bonjour, salle B le 12 mai 2026 de 8h à 11h30, 24 personnes. Merci de m'envoyer une offre.",
      "Nous devons prolonger : de 8h à 12h au lieu de 11h30.",
      "Non, alors revenons à 11h30 : de 8h à 11h30 dans la salle B, comme avant.",
    ],
    [
      "Buongiorno, sala B il 12 maggio 2026, dalle 8:00 alle 11:30, 24 persone. Attendo la vostra offerta.",
      "Dobbiamo prolungare: dalle 8:00 alle 12:00 invece che fino alle 11:30.",
      "No, allora torniamo alle 11:30: dalle 8:00 alle 11:30 nella sala B, come prima.",
    ],
    [
      "Hello, Room B on 12 May 2026 from 8:00 to 11:30, 24 people. Please send an offer.",
      "We have to stay longer: 8:00 to 12:00 instead of 11:30.",
      "No, then back to 8:00 to 11:30 in Room B, as before.",
    ],
    [
      "Guten Tag, Raum B am 12. Mai 2026 von 8 bis 11.30 Uhr, 24 Personen. Bitte um eine Offerte.",
      "Wir müssen verlängern: 8 bis 12 Uhr statt bis 11.30 Uhr.",
      "Dann halt zurück auf 8 bis 11.30 Uhr im Raum B, wie vorher.",
    ],
  ])("%s", (first, longer, back) => {
    const desk = conversation({ calendar: BLOCKED });
    desk.mail(first);
    expect(where(desk)).toMatchObject({ room: "Room B", total: 750 });
    desk.mail(longer);
    expect(where(desk)).toMatchObject({ room: null, step: 3, end: "12:00" });
    desk.mail(back);
    expect(where(desk)).toMatchObject({ room: "Room B", step: 5, end: "11:30", total: 750, accepted: false });
    expect(desk.booking?.offer).toMatchObject({ version: 2, status: "sent" });
    expect(desk.kinds).toContain("offer");
  });
});
