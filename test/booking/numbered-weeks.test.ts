import { describe, expect, test } from "bun:test";
import type { Language } from "../../src/booking/words.ts";
import { conversation } from "../support/conversation.ts";
import { offeredIn } from "../support/offered-in.ts";
import { type Where, where } from "./spoken/where.ts";

const OFFERED = { date: "2026-05-07", start: "10:00", end: "16:00", room: "Room B", people: 25, accepted: false };

const FIRST: readonly (readonly [mail: string, wanted: Partial<Where>])[] = [
  [
    "Wir suchen was für den Dienstag in KW 23, 14 Uhr bis 17 Uhr, 17 Nasen, Projekt-Review. Beamer wäre nett.",
    { date: "2026-06-02", start: "14:00", end: "17:00", people: 17, room: null, step: 3 },
  ],
  [
    "Für 17 Personen am Dienstag der KW 23 von 14 bis 17 Uhr bräuchten wir einen Raum.",
    { date: "2026-06-02", start: "14:00", end: "17:00", people: 17 },
  ],
  [
    "KW 23, Mittwoch, 9-12 Uhr, 20 Personen, Raum A bitte.",
    { date: "2026-06-03", start: "09:00", end: "12:00", people: 20, room: "Room A" },
  ],
  [
    "In der Kalenderwoche 23 am Donnerstag, 13-17 Uhr, 12 Personen.",
    { date: "2026-06-04", start: "13:00", end: "17:00", people: 12 },
  ],
  ["Do KW22, 10:00-16:00, 14 Pers.", { date: "2026-05-28", start: "10:00", end: "16:00", people: 14 }],
  [
    "Freitag in der 23. Kalenderwoche, 10-16 Uhr, 15 Leute.",
    { date: "2026-06-05", start: "10:00", end: "16:00", people: 15 },
  ],
  ["Thursday of week 22, 9 to 12, 15 people please.", { date: "2026-05-28", start: "09:00", end: "12:00", people: 15 }],
  [
    "We'd like week 23, Tuesday, from 2pm to 5pm for 17 people.",
    { date: "2026-06-02", start: "14:00", end: "17:00", people: 17 },
  ],
  [
    "Tuesday in calendar week 23, 14:00-17:00, 17 people.",
    { date: "2026-06-02", start: "14:00", end: "17:00", people: 17 },
  ],
  [
    "On the Wednesday of wk 23 we are 20 people, 10:00 to 15:00.",
    { date: "2026-06-03", start: "10:00", end: "15:00", people: 20 },
  ],
  [
    "Le mardi de la semaine 23, de 14h à 17h, 17 personnes.",
    { date: "2026-06-02", start: "14:00", end: "17:00", people: 17 },
  ],
  ["Semaine 23, jeudi, 9h-12h, 20 personnes.", { date: "2026-06-04", start: "09:00", end: "12:00", people: 20 }],
  [
    "Nous cherchons une salle le vendredi en semaine 22 de 10h à 16h pour 15 personnes.",
    { date: "2026-05-29", start: "10:00", end: "16:00", people: 15 },
  ],
  [
    "Martedì della settimana 23, dalle 14 alle 17, 17 persone.",
    { date: "2026-06-02", start: "14:00", end: "17:00", people: 17 },
  ],
  ["Settimana 22, giovedì, dalle 9 alle 12, in 20.", { date: "2026-05-28", start: "09:00", end: "12:00", people: 20 }],
  [
    "Vorrei il mercoledì nella settimana numero 23, 10-16, 15 persone.",
    { date: "2026-06-03", start: "10:00", end: "16:00", people: 15 },
  ],
  ["Irgendwann in KW 23, 14-17 Uhr, 17 Personen.", { date: null, people: 17 }],
  ["Sometime in week 23, Tuesday or Thursday, 17 people.", { date: null, people: 17 }],
  ["KW 23, Dienstag oder Donnerstag, 14-17 Uhr, 17 Personen", { date: null, people: 17 }],
];

const LATER: readonly (readonly [mail: string, wanted: Partial<Where>, language: Language])[] = [
  [
    "Korrektur unsererseits:\nTermin neu Donnerstag KW 22 statt 7.5.\nPersonenzahl neu 28\nRaum und Zeiten bleiben",
    { date: "2026-05-28", people: 28 },
    "de",
  ],
  ["Bitte neu Dienstag KW 23, Rest bleibt gleich.", { date: "2026-06-02" }, "de"],
  ["Wir müssen schieben: Mittwoch in KW 21 statt wie abgemacht.", { date: "2026-05-20" }, "de"],
  ["Termin: Do, KW 22 (nicht 7.5.)", { date: "2026-05-28" }, "de"],
  ["Could we move it to Thursday of week 22 please?", { date: "2026-05-28" }, "en"],
  ["Date now Tuesday wk 23 instead of 7 May. Everything else stays.", { date: "2026-06-02" }, "en"],
  ["Nous devons déplacer au jeudi de la semaine 22, le reste ne change pas.", { date: "2026-05-28" }, "fr"],
  ["Nouvelle date : mardi semaine 23 au lieu du 7 mai.", { date: "2026-06-02" }, "fr"],
  ["Spostiamo al giovedì della settimana 22, il resto rimane.", { date: "2026-05-28" }, "it"],
  ["Nuova data: martedì settimana 23 invece del 7 maggio.", { date: "2026-06-02" }, "it"],
  ["Unsere Präsidentin ist am Dienstag in KW 23 wieder da, dann lesen wir die Offerte.", {}, "de"],
  ["I'm back on Thursday of week 22 and will read it then.", {}, "en"],
  ["Je rentre le mardi de la semaine 7 et je vous réponds.", {}, "fr"],
  ["Torno martedì della settimana 7 e vi rispondo.", {}, "it"],
];

describe("a weekday of a week that is told by its number is a day (§3.6)", () => {
  test.each(FIRST)("%s", (mail, wanted) => {
    const desk = conversation();
    desk.mail(mail);
    expect(where(desk)).toMatchObject(wanted);
  });

  test.each(LATER)("once an offer stands: %s", (mail, wanted, language) => {
    const desk = offeredIn(language);
    desk.mail(mail);
    expect(where(desk)).toMatchObject({ ...OFFERED, ...wanted });
  });
});
