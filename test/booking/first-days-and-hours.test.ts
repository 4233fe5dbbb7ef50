import { expect, test } from "bun:test";
import type { Language } from "../../src/booking/words.ts";
import { conversation } from "../support/conversation.ts";
import { type Where, where } from "./spoken/where.ts";

type First = readonly [language: Language, mail: string, wanted: Partial<Where>];

const FIRST: readonly First[] = [
  [
    "en",
    "We need a venue tomorrow week, i.e. on Wednesday 21 January, from 14:00 to 17:30, for 18 people. The hotel cancelled on us. Anything you have, please!",
    { date: "2026-01-21", start: "14:00", people: 18, step: 3 },
  ],
  [
    "it",
    "Posso avere la sala B venerdì di questa settimana, dalle 13 alle 17? Venti persone, niente di speciale. Grazie per un'offerta veloce!",
    { date: "2026-01-16", room: "Room B", step: 5 },
  ],
  [
    "de",
    "Sali, de Nachbar hät mir eu empfohle. Mir bruuchted de Ruum A, am 24. Februar vom 9i am Morge bis am 12i, sind 14 Persone. Chasch mer en Pris mache?",
    { start: "09:00", end: "12:00", room: "Room A", step: 5 },
  ],
  [
    "fr",
    "URGENT svp : est-ce que la salle A serait dispo demain 14.01.2026, 14h-18h ? nous sommes 20, les investisseurs débarquent et nos bureaux sont inondés de cartons. Si oui envoyez l'offre tout de suite, merci !!\n\nYann, envoyé du train",
    { date: "2026-01-14", room: "Room A", step: 5, people: 20 },
  ],
  [
    "en",
    "Can I have Room B on Friday of this week, 1 pm to 5 pm, for 20 people?",
    { date: "2026-01-16", room: "Room B", step: 5 },
  ],
  [
    "de",
    "Kann ich Raum B am Freitag dieser Woche von 13 bis 17 Uhr haben? Wir sind 20 Personen. Bitte um Offerte.",
    { date: "2026-01-16", room: "Room B", step: 5 },
  ],
  [
    "de",
    "Hätten Sie diese Woche Freitag von 13 bis 17 Uhr Raum B frei für 20 Personen? Bitte um eine Offerte.",
    { date: "2026-01-16", room: "Room B", step: 5 },
  ],
  [
    "fr",
    "Auriez-vous la salle B vendredi de cette semaine, de 13h à 17h, pour 20 personnes ? Merci de m'envoyer l'offre.",
    { date: "2026-01-16", room: "Room B", step: 5 },
  ],
  [
    "fr",
    "Il nous faut une salle cette semaine encore, jeudi, de 14h à 17h, pour 18 personnes.",
    { date: "2026-01-15", step: 3 },
  ],
  [
    "it",
    "Ci serve una sala giovedì di questa settimana dalle 14 alle 17 per 18 persone.",
    { date: "2026-01-15", step: 3 },
  ],
  [
    "en",
    "Is there a room this Thursday, 14:00 to 17:00, for 18? Please send an offer for Room A.",
    { date: "2026-01-15", step: 5 },
  ],
  ["en", "Room for 18 needed tomorrow week (21 January), 2 pm to 5 pm.", { date: "2026-01-21", step: 3 }],
  ["en", "We need a venue today week, from 14:00 to 17:30, for 18 people.", { date: "2026-01-20", step: 3 }],
  ["en", "We need a venue a week tomorrow, from 14:00 to 17:30, for 18 people.", { date: "2026-01-21", step: 3 }],
  ["en", "We need a venue Wednesday week, from 14:00 to 17:30, for 18 people.", { date: "2026-01-21", step: 3 }],
  [
    "de",
    "Wir suchen morgen in einer Woche, also am Mittwoch, 21. Januar, von 14 bis 17.30 Uhr einen Raum für 18 Personen.",
    { date: "2026-01-21", step: 3 },
  ],
  [
    "de",
    "Wir suchen heute in einer Woche von 14 bis 17.30 Uhr einen Raum für 18 Personen.",
    { date: "2026-01-20", step: 3 },
  ],
  [
    "fr",
    "Il nous faut une salle demain en huit, soit mercredi 21 janvier, de 14h à 17h30, pour 18 personnes.",
    { date: "2026-01-21", step: 3 },
  ],
  [
    "fr",
    "Il nous faut une salle mercredi en huit, de 14h à 17h30, pour 18 personnes.",
    { date: "2026-01-21", step: 3 },
  ],
  [
    "it",
    "Ci serve una sala domani a otto, cioè mercoledì 21 gennaio, dalle 14 alle 17.30, per 18 persone.",
    { date: "2026-01-21", step: 3 },
  ],
  ["it", "Ci serve una sala mercoledì a otto, dalle 14 alle 17.30, per 18 persone.", { date: "2026-01-21", step: 3 }],
  [
    "de",
    "Hoi zäme, mir sueched en Ruum am 24. Februar vom achti am Morge bis am eis, 14 Lüt.",
    { start: "08:00", end: "13:00", people: 14 },
  ],
  [
    "de",
    "Salü, mir wettid am 24. Februar am halbi zwei bis am sechsi zobig es Seminar mache, sind 14 Persone.",
    { start: "13:30", end: "18:00", people: 14 },
  ],
  ["de", "Grüezi, am 24. Februar vo de 9 bis am 5i, 14 Persone, gönd das?", { start: "09:00", end: "17:00" }],
  [
    "de",
    "Sali, chönd mir de Ruum A am 24. Februar vo 2i bis 6i ha? 14 Persone. Merci für d Offerte.",
    { start: "14:00", end: "18:00" },
  ],
  [
    "fr",
    "la salle B est-elle dispo après-demain 15.01.2026 de 9h à 12h pour 20 personnes ? si oui envoyez-moi l'offre svp",
    { date: "2026-01-15", room: "Room B", step: 5 },
  ],
  [
    "en",
    "is room A free tomorrow 14/01/2026, 2-6 pm? 20 of us. if so please send the offer straight away",
    { date: "2026-01-14", room: "Room A", step: 5 },
  ],
  [
    "de",
    "Wäre Raum A morgen, 14.01.2026, 14-18 Uhr, frei? Wir sind 20. Wenn ja, schicken Sie bitte gleich die Offerte.",
    { date: "2026-01-14", room: "Room A", step: 5 },
  ],
  [
    "it",
    "la sala A sarebbe libera domani 14.01.2026, 14-18? siamo in 20. se sì mandate subito l'offerta",
    { date: "2026-01-14", room: "Room A", step: 5 },
  ],
  ["en", "need somewhere for a team day, march, 25 of us. got anything?", { people: 25, step: 2 }],
  [
    "de",
    "Unser Saisonauftakt fällt heuer auf den 25. März, und wie immer hätten wir gerne Raum B. Wir sind 20. Den Rundgang sparen wir uns, wir kennen das Haus ja.",
    { date: "2026-03-25", people: 20 },
  ],
  [
    "en",
    "Our kick-off falls on 25 March this year and as usual we'd like Room B. There are 20 of us. We'll spare ourselves the tour, we know the house.",
    { date: "2026-03-25", people: 20 },
  ],
  [
    "fr",
    "Cette année, notre lancement tombe le 25 mars et comme d'habitude nous voudrions la salle B. Nous sommes 20. On se passera du tour de la maison, on la connaît.",
    { date: "2026-03-25", people: 20 },
  ],
  [
    "en",
    "My boss decided this morning that his crew of 30 must get out on Sat 14 Feb. Where could you put them?",
    { date: "2026-02-14", start: null, people: 30 },
  ],
  [
    "de",
    "Der Chef hat heute Morgen entschieden, dass seine 30 Leute am Samstag, 14. Februar, rausmüssen. Wo könnten Sie uns unterbringen?",
    { date: "2026-02-14", people: 30 },
  ],
  [
    "fr",
    "Mon chef a décidé ce matin d'inviter 30 personnes le samedi 14 février. Où pourriez-vous nous mettre ?",
    { date: "2026-02-14", people: 30 },
  ],
  [
    "it",
    "Stamattina il mio capo ha deciso di invitare 30 persone sabato 14 febbraio. Dove potreste metterci?",
    { date: "2026-02-14", people: 30 },
  ],
];

test.each(FIRST)("days and hours as people say them in a first mail (§3.6, §3.7) · %s: %s", (_, mail, wanted) => {
  const desk = conversation({ today: "2026-01-13" });
  desk.mail(mail);
  expect(where(desk)).toMatchObject(wanted);
});

test("a month that stands alone in small letters is one, and asks for a day in it", () => {
  const desk = conversation({ today: "2026-01-13" });
  const reply = desk.mail("need somewhere for a team day, march, 25 of us. got anything?");
  expect(where(desk)).toMatchObject({ step: 2, date: null, people: 25 });
  expect(reply).toMatch(/\d\d\.03\.2026/);
});

test("what is taken then, once days were proposed, is no day of another time", () => {
  const desk = conversation({ today: "2026-01-13" });
  desk.mail(
    "We look for a room on a Thursday morning in April, 12 persons, it is a board meeting. Which days do you have?",
  );
  desk.mail("Thank you. Then we take the 23rd of April.\n\nPia");
  expect(where(desk)).toMatchObject({ date: "2026-04-23", people: 12 });
});
