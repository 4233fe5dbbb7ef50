import { describe, expect, test } from "bun:test";
import { firstMail, type Written } from "../support/first-mail.ts";

describe("first mails in the plainest Italian are understood", () => {
  test.each<Written>([
    [
      "Buongiorno, avremmo bisogno della sala B il 7 maggio 2026 dalle ore 10 alle ore 16 per 25 persone. Attendo vostra offerta.",
      { room: "Room B", start: "10:00", end: "16:00", people: 25 },
    ],
    [
      "Salve, mi servirebbe la sala B per giovedì 7 maggio 2026 (10.00-16.00), siamo 25. Quanto viene?",
      { room: "Room B", start: "10:00", end: "16:00", people: 25 },
    ],
    [
      "Gentili signori, con la presente chiediamo la disponibilità della sala B per il giorno 07.05.2026, orario 10.00 - 16.00, n. 25 partecipanti.",
      { room: "Room B", start: "10:00", end: "16:00", people: 25 },
    ],
    [
      "ciao! sala b libera il 7 maggio 2026? orario 10-16, siamo 25. mi mandate un preventivo?",
      { room: "Room B", start: "10:00", end: "16:00", people: 25 },
    ],
    [
      "Oggetto: riservazione\nSala: B\nData: 7.5.2026\nOrario: 10-16\nPersone: 25",
      { room: "Room B", start: "10:00", end: "16:00", people: 25 },
    ],
    [
      "Vorrei prenotare per il 7/5/2026 la sala B, h 10.00/16.00, pax 25.",
      { room: "Room B", people: 25, date: "2026-05-07" },
    ],
    [
      "Si richiede sala B, 7 maggio 2026, 25 pers., dalle 10:00 alle 16:00. Inviare offerta.",
      { room: "Room B", start: "10:00", end: "16:00", people: 25 },
    ],
    [
      "Dobbiamo organizzare un corso: 25 persone, 7 maggio 2026, 10-16. La sala B andrebbe benissimo.",
      { room: "Room B", start: "10:00", end: "16:00", people: 25 },
    ],
    [
      "Mi chiamo Luca e devo fissare la sala B: 7 maggio 2026, tutto dalle 10 alle 16, una ventina e mezza no, siamo 25.",
      { people: 25, start: "10:00", end: "16:00" },
    ],
    [
      "Bisognerebbe riservare la sala B per il 7 maggio 2026, dalle 10 alle 16; saremo in 25.",
      { room: "Room B", start: "10:00", end: "16:00", people: 25 },
    ],
  ])("%s", (mail, told) => {
    expect(firstMail(mail)).toMatchObject(told);
  });
});

describe("first mails in the plainest words are understood in the other languages", () => {
  test.each<Written>([
    [
      "Need Room B 7 May 2026 10-16 for 25 people, quote pls",
      { room: "Room B", start: "10:00", end: "16:00", people: 25 },
    ],
    ["room b / 7 may 2026 / 10-16 / 25 pax", { room: "Room B", start: "10:00", end: "16:00", people: 25 }],
    [
      "We have to book Room B. 7 May 2026, time: 10-16, heads: 25.",
      { room: "Room B", start: "10:00", end: "16:00", people: 25 },
    ],
    [
      "Room B, 7th May 2026, 25 of us, 10 till 4. How much?",
      { room: "Room B", start: "10:00", end: "16:00", people: 25 },
    ],
    [
      "Requirement: Room B. Date: 07/05/2026. Slot: 10:00-16:00. No. of persons: 25.",
      { room: "Room B", start: "10:00", end: "16:00", people: 25 },
    ],
    ["raum b, 7.5.2026, 10-16, 25 pers, offerte bitte", { room: "Room B", start: "10:00", end: "16:00", people: 25 }],
    [
      "Ich müsste den Raum B reservieren: 7. Mai 2026, Zeit: 10-16, Personen: 25",
      { room: "Room B", start: "10:00", end: "16:00", people: 25 },
    ],
    [
      "Wir sollten am 7. Mai 2026 den Raum B haben, 25 Leute, 10-16 Uhr.",
      { room: "Room B", start: "10:00", end: "16:00", people: 25 },
    ],
    ["Termin 7.5.26 10h-16h Raum B 25 Personen", { room: "Room B", start: "10:00", end: "16:00", people: 25 }],
    [
      "Reservation Raum B\nDatum 07.05.2026\nZeit 10-16\nAnzahl 25",
      { room: "Room B", start: "10:00", end: "16:00", people: 25 },
    ],
    [
      "il me faudrait la salle b le 7 mai 2026 10h-16h pour 25, merci pour un devis",
      { room: "Room B", start: "10:00", end: "16:00", people: 25 },
    ],
    [
      "Nous devons réserver la salle B : jeudi 7 mai 2026, horaire 10-16, effectif 25.",
      { room: "Room B", start: "10:00", end: "16:00", people: 25 },
    ],
    ["salle B, jeu 7.5.26, 10-16h, 25 p.", { room: "Room B", start: "10:00", end: "16:00", people: 25 }],
    [
      "Besoin de la salle B (25 pers.) le 07.05.2026 de 10 à 16 heures.",
      { room: "Room B", start: "10:00", end: "16:00", people: 25 },
    ],
    [
      "Demande de réservation\nSalle B\n07.05.2026\n10h - 16h\n25 personnes",
      { room: "Room B", start: "10:00", end: "16:00", people: 25 },
    ],
  ])("%s", (mail, told) => {
    expect(firstMail(mail)).toMatchObject(told);
  });
});

describe("what stands beside hours, lists, rooms and things is not taken for them (§3.6 to §3.10)", () => {
  test.each<Written>([
    [
      "Room B, 7 May 2026, 10:00-16:00, 25 people. Ages 8-12, and we play in teams of 4-6.",
      { start: "10:00", end: "16:00", people: 25 },
    ],
    [
      "Raum B, 7. Mai 2026, 10-16 Uhr, 25 Personen. Klassen 7-9, Seiten 10-16 lesen wir vorher.",
      { start: "10:00", end: "16:00", people: 25 },
    ],
    ["Salle B, 7 mai 2026, 25 personnes de 10-16 ans.", { start: null, people: 25 }],
    ["Sala B, 7 maggio 2026, 25 ragazzi, età 10-16.", { start: null, people: 25 }],
    ["Sala B, 7 maggio 2026, 25 ragazzi; fascia d'età: 10-16.", { start: null, people: 25 }],
    ["Room B, 7 May 2026, 25 kids, age: 10-16.", { start: null, people: 25 }],
    ["Raum B, 7. Mai 2026, 25 Kinder, Alter: 10-16.", { start: null, people: 25 }],
    ["Room B on 7 May 2026, 20-24 people.", { start: null, people: 24 }],
    ["This time we are 10 to 16, Room A, 7 May 2026.", { start: null, people: 16 }],
    ["Siamo 12-16, sala A, 7 maggio 2026.", { start: null, people: 16 }],
    ["Wir sind 12-16, Raum A, 7. Mai 2026.", { start: null, people: 16 }],
    ["Nous sommes 12-16, salle A, 7 mai 2026.", { start: null, people: 16 }],
    [
      "Room A, 7 May 2026, 10:00-16:00, 25 people. Our firm is at Bahnhofstrasse 10-16, Zurich.",
      { start: "10:00", end: "16:00", people: 25 },
    ],
    [
      "Room A, 7 May 2026, 10:00-16:00, 25 people. Call me on 079 123 45 67.",
      { start: "10:00", people: 25, room: "Room A" },
    ],
    [
      "Room A, 7 May 2026, 10:00-16:00, 25 people. Phone: 01.12.20.26.34",
      { date: "2026-05-07", people: 25, room: "Room A" },
    ],
    ["Can you tell us whether Room B is quiet? 7 May 2026, 10:00-16:00, 25 people.", { room: null }],
    ["Could you send us photos of Room B? 7 May 2026, 10:00-16:00, 25 people.", { room: null }],
    ["Könnten Sie uns Bilder von Raum B schicken? 7. Mai 2026, 10-16 Uhr, 25 Personen.", { room: null }],
    ["Pourriez-vous nous envoyer le plan de la salle B ? 7 mai 2026, 10h-16h, 25 personnes.", { room: null }],
    ["Potete mandarci qualche foto della sala B? 7 maggio 2026, 10-16, 25 persone.", { room: null }],
    ["Would you recommend Room B for us? 7 May 2026, 10:00-16:00, 25 people.", { room: null }],
    ["Würden Sie uns Raum B empfehlen? 7. Mai 2026, 10-16 Uhr, 25 Personen.", { room: null }],
    ["Last year we had Room A because Room B was taken. 7 May 2026, 10:00-16:00, 25 people.", { room: null }],
    [
      "Letztes Jahr hatten wir den Raum A, weil der Raum B besetzt war. 7. Mai 2026, 10-16 Uhr, 25 Personen.",
      { room: null },
    ],
    [
      "We were in Room A last year and everybody would have liked it bigger. 7 May 2026, 10:00-16:00, 25 people.",
      { room: null },
    ],
    ["We had Room A last year and would like to try another one. 7 May 2026, 10:00-16:00, 25 people.", { room: null }],
    ["Avevamo la sala A l'anno scorso e vorremmo cambiarla. 7 maggio 2026, 10-16, 25 persone.", { room: null }],
    [
      "L'an dernier nous avions la salle A et nous voudrions en changer. 7 mai 2026, 10h-16h, 25 personnes.",
      { room: null },
    ],
    [
      "Letztes Jahr hatten wir Raum A und möchten dieses Mal etwas anderes nehmen. 7. Mai 2026, 10-16 Uhr, 25 Personen.",
      { room: null },
    ],
    ["1. Mai oder 2. Mai 2026, 9-13 Uhr, 25 Personen.", { people: 25 }],
    ["Möglich wären\n1. 5. 2026\n2. 5. 2026\nje 9-13 Uhr, 25 Personen", { people: 25, date: null }],
    [
      "Two questions:\n1. Is Room B free on 7 May 2026, 10:00-16:00, for 25 people?\n2. Is there parking?",
      { people: 25, date: "2026-05-07" },
    ],
    ["Wir kommen zu 25 am 7. Mai 2026, 10-16 Uhr, Raum B. Stühle bringen wir selbst mit.", { total: 750 }],
    ["7 May 2026, 10:00-16:00, 25 people, Room B. 25 chairs in a circle please.", { total: 750 }],
    ["7. Mai 2026, 10-16 Uhr, 25 Personen, Raum B. Bitte 25 Stühle im Kreis.", { total: 750 }],
  ])("%s", (mail, told) => {
    expect(firstMail(mail)).toMatchObject(told);
  });
});
