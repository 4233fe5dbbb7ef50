import { describe, expect, test } from "bun:test";
import { conversation } from "../support/conversation.ts";

interface Told {
  date: string | null;
  end?: string;
  from?: string;
  to?: string;
  people?: number;
}

/** What a first mail tells of when an event is; of several days only where the client leaves no doubt. */
const told = (mail: string): Told => {
  const desk = conversation({ today: "2026-01-13" });
  desk.mail(mail);
  const [end, from, to, people] = [
    desk.fact("end_date"),
    desk.fact("start_time"),
    desk.fact("end_time"),
    desk.fact("attendees"),
  ];
  return {
    date: desk.fact("date") ?? null,
    ...(end && { end }),
    ...(from && { from }),
    ...(to && { to }),
    ...(people && { people }),
  };
};

const each = (table: readonly (readonly [string, Told])[]): void => {
  test.each(table.map((row) => [...row] as const))("%s", (mail, wanted) => {
    expect(told(mail)).toEqual(wanted);
  });
};

describe("who says a day anew means the latter, whatever stands between (§3.6)", () => {
  each([
    [
      "We're after a space on 14/05, sorry, that's Ascension, nobody would come. Make that 13/05/2026. 30 people.",
      { date: "2026-05-13", people: 30 },
    ],
    [
      "Wir möchten am Dienstag, 21. April – halt, nein, da ist das halbe Team noch müde, ich meine natürlich Mittwoch, den 22. – zu Ihnen kommen.",
      { date: "2026-04-22" },
    ],
    [
      "volevo chiedere una sala per il 16 aprile, anzi no, il 16 abbiamo l'ispettore, facciamo il 17. dalle 8 alle 12 e mezza. siamo 21 maestre.",
      { date: "2026-04-17", from: "08:00", to: "12:30", people: 21 },
    ],
    [
      "Nous prévoyons une fête pour 40 invités le vendredi 5 juin. Pardon, je voulais dire le 12 juin.",
      { date: "2026-06-12", people: 40 },
    ],
    ["Wir planen etwas am Freitag, 5. Juni. Halt, ich meine den 12. Juni.", { date: "2026-06-12" }],
    ["Could we come on 12 May? If that is taken, make it 19 May. 20 people.", { date: null, people: 20 }],
  ]);
});

describe("of several days the one that is said of the event (§3.6)", () => {
  each([
    [
      "Il 5 febbraio siamo già impegnati a Lugano con un altro gruppo, da voi invece verremmo giovedì 12 febbraio, siamo 18.",
      { date: "2026-02-12", people: 18 },
    ],
    ["On 20 April half of us are in Basel, so 21 April it is. 15 people.", { date: "2026-04-21", people: 15 }],
    ["Séance le mardi 5 mai (et non le 4 comme dit au téléphone), 12 personnes.", { date: "2026-05-05", people: 12 }],
    [
      "Sitzung am Dienstag, 5. Mai (nicht am 4., wie am Telefon gesagt), 12 Personen.",
      { date: "2026-05-05", people: 12 },
    ],
    ["the day after Ascension, Friday 15 May, 40 people", { date: "2026-05-15", people: 40 }],
    ["am Freitag nach Auffahrt, 15. Mai, 40 Leute", { date: "2026-05-15", people: 40 }],
    ["Either 5 or 6 November, 40 participants, depends on our speaker.", { date: null, people: 40 }],
    ["Uns ginge der 4. oder der 11. Mai, 20 Personen.", { date: null, people: 20 }],
  ]);
});

describe("what has a day of its own beside the event (§3.6)", () => {
  each([
    [
      "We need a room on 12 May from 9 to 12. The bill should be paid by 30 April. 20 people.",
      { date: "2026-05-12", from: "09:00", to: "12:00", people: 20 },
    ],
    ["Please reply by Friday. 12 May, 20 people.", { date: "2026-05-12", people: 20 }],
    ["Set-up on 11 May, event on 12 May, 20 people.", { date: "2026-05-12", people: 20 }],
    ["Aufbau am 11. Mai, Anlass am 12. Mai, 20 Personen.", { date: "2026-05-12", people: 20 }],
    ["Montaggio l'11 maggio, evento il 12 maggio, 20 persone.", { date: "2026-05-12", people: 20 }],
    ["Non pas le 11 mais le 12 mai, 20 personnes", { date: "2026-05-12", people: 20 }],
    [
      "on aimerait bien la salle B le 25 mars. on est 20. pas la peine de nous faire visiter",
      { date: "2026-03-25", people: 20 },
    ],
  ]);
});

describe("both ends of an event of several days (§3.6)", () => {
  each([
    [
      "Training course, starts Tuesday 14 April 2026, ends Thursday 16 April, eleven participants.",
      { date: "2026-04-14", end: "2026-04-16", people: 11 },
    ],
    ["2. bis und mit 4. Juni 2026, 14 Personen.", { date: "2026-06-02", end: "2026-06-04", people: 14 }],
    [
      "Arrivée jeudi 11 juin, départ vendredi 12 juin, 20 personnes",
      { date: "2026-06-11", end: "2026-06-12", people: 20 },
    ],
    [
      "Comincia l'8 giugno e finisce il 10 giugno. 16 partecipanti.",
      { date: "2026-06-08", end: "2026-06-10", people: 16 },
    ],
    [
      "Corso da lunedì 8 giugno a mercoledì 10 giugno 2026, 16 partecipanti, ogni giorno 9-17",
      { date: "2026-06-08", end: "2026-06-10", from: "09:00", to: "17:00", people: 16 },
    ],
    [
      "Wir möchten vom 3. März, 9 Uhr, bis 4. März, 17 Uhr, einen Raum mieten, 20 Personen",
      { date: "2026-03-03", end: "2026-03-04", from: "09:00", to: "17:00", people: 20 },
    ],
  ]);
});

describe("days that are counted from today (§3.6)", () => {
  each([
    ["three weeks from today, 22 heads", { date: "2026-02-03", people: 22 }],
    ["Our offsite: two weeks from tomorrow, 18 people", { date: "2026-01-28", people: 18 }],
    ["Heute in drei Wochen, 10 Leute", { date: "2026-02-03", people: 10 }],
    ["tre settimane da oggi, 18 persone", { date: "2026-02-03", people: 18 }],
  ]);

  test.each([
    "The week after Easter would suit everybody, 28 of us.",
    "Die Woche nach Ostern würde allen passen, 28 Personen.",
    "La semaine après Pâques conviendrait, 28 personnes.",
    "La settimana dopo Pasqua andrebbe bene, 28 persone.",
  ])("%s", (mail) => {
    const desk = conversation({ today: "2026-01-13" });
    desk.mail(mail);
    expect(desk.fact("date_hint")).toMatchObject({ from: "2026-04-06", to: "2026-04-12" });
    expect(desk.fact("date")).toBeUndefined();
  });
});

describe("how long, and until when (§3.7)", () => {
  each([
    [
      "10 July, starting at 2 in the afternoon, for three and a half hours.",
      { date: "2026-07-10", from: "14:00", to: "17:30" },
    ],
    [
      "16. Mai um 15 Uhr für zweieinhalb Stunden, wir sind neunzehn",
      { date: "2026-05-16", from: "15:00", to: "17:30", people: 19 },
    ],
    [
      "16 mai à 15h pour deux heures et demie, nous sommes dix-neuf",
      { date: "2026-05-16", from: "15:00", to: "17:30", people: 19 },
    ],
    ["16 maggio, ore 15, circa 90 minuti, 19 pers.", { date: "2026-05-16", from: "15:00", to: "16:30", people: 19 }],
    ["3 March, from 9 for four hours, 20 people", { date: "2026-03-03", from: "09:00", to: "13:00", people: 20 }],
    ["3 March after lunch, 1.30 to 5.30, 20 people", { date: "2026-03-03", from: "13:30", to: "17:30", people: 20 }],
    [
      "Le 9 mars, nous sommes dix-sept. Commencer à 9 heures et finir à 4 heures après-midi.",
      { date: "2026-03-09", from: "09:00", to: "16:00", people: 17 },
    ],
    [
      "a supplier day on March 31st, 9 to 5, 20-25 people",
      { date: "2026-03-31", from: "09:00", to: "17:00", people: 25 },
    ],
  ]);
});

describe("how many come, and nobody else (§3.8)", () => {
  each([
    ["jeudi 9 avril. Nous serons 45, pardon je relis ma liste, 38.", { date: "2026-04-09", people: 38 }],
    ["11 January 2027, 80 staff, Room E.", { date: "2027-01-11", people: 80 }],
    ["19 June: we were 60 last year, this year it's more like 40.", { date: "2026-06-19", people: 40 }],
    ["nine of us, 10 Feb, no food no tech, only four walls", { date: "2026-02-10", people: 9 }],
    [
      "Le 12 décembre dernier vous avez accueilli mon collègue avec ses 60 clients. Pour mon équipe : 35 participants, vendredi 13 mars.",
      { date: "2026-03-13", people: 35 },
    ],
    [
      "A colleague told me you had room for their 200 guests in May. Ours is small: 14 people on 3 March.",
      { date: "2026-03-03", people: 14 },
    ],
    ["date: 20 May / guests: 25 adults + 5 kids / room: not sure", { date: "2026-05-20", people: 30 }],
    ["Team of thirty-odd, 19 June", { date: "2026-06-19", people: 30 }],
  ]);
});
