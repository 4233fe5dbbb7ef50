import { describe, expect, test } from "bun:test";
import { firstMail, type Written } from "../support/first-mail.ts";

describe("two bare numbers are hours behind a word for hours or where nothing belongs to them, and a day is no telephone number (§3.6, §3.7)", () => {
  test.each<Written>([
    [
      "Buonasera.\n\nRichiesta di riservazione:\n- sala B\n- giovedì 7 maggio 2026\n- orario 10-16\n- 25 partecipanti (workshop tecnico)\n\nAttendo l'offerta.\n\nIng. Paolo Quadri",
      { room: "Room B", start: "10:00", end: "16:00", people: 25 },
    ],
    [
      "Buongiorno, dovrei riservare la sala B per il 7 febbraio 2026, orario 9-17, 18 persone. Mi fate avere l'offerta? Grazie, Lorena Giudici",
      { room: "Room B", start: "09:00", end: "17:00", people: 18 },
    ],
    [
      "Hola, anzi ciao! Startup in crescita cerca tetto: sala B, 07/05/2026, h 10-16, 25 persone. Mi giri un'offerta? Federico",
      { room: "Room B", start: "10:00", end: "16:00", people: 25 },
    ],
    [
      "bonjour je prépare la journée des donateurs de notre refuge, 60 personnes le 07.02.2026 10h-16h, salle E si elle est libre. une offre svp? geneviève amaudruz",
      { room: "Room E", date: "2026-02-07", start: "10:00", end: "16:00", people: 60 },
    ],
    [
      "Buongiorno, vorrei riservare la sala B per il 7 febbraio 2026, orario 9-17, 18 persone. Grazie",
      { room: "Room B", start: "09:00", end: "17:00", people: 18 },
    ],
    ["Sala B, 07/05/2026, h 10-16, 25 persone.", { room: "Room B", start: "10:00", end: "16:00", people: 25 }],
    ["Sala B, 07/05/2026, h. 10-16, 25 persone.", { room: "Room B", start: "10:00", end: "16:00", people: 25 }],
    [
      "Sala B, 25 persone, 7 maggio 2026 orario continuato 10-16.",
      { room: "Room B", start: "10:00", end: "16:00", people: 25 },
    ],
    [
      "Chiedo la sala B:\n- data 7 maggio 2026\n- fascia oraria 10-16\n- persone 25",
      { room: "Room B", start: "10:00", end: "16:00", people: 25 },
    ],
    ["Sala B il 7 maggio 2026, ore 10-16, siamo in 25.", { room: "Room B", start: "10:00", end: "16:00", people: 25 }],
    [
      "Sala B, 7 maggio 2026, con orario 10-16, 25 persone.",
      { room: "Room B", start: "10:00", end: "16:00", people: 25 },
    ],
    [
      "Room B please, 7 May 2026, hours 10-16, 25 people.",
      { room: "Room B", start: "10:00", end: "16:00", people: 25 },
    ],
    [
      "Room B please, 7 May 2026, time 10 to 16, 25 people.",
      { room: "Room B", start: "10:00", end: "16:00", people: 25 },
    ],
    [
      "Room B please:\n- 7 May 2026\n- timing 10-16\n- 25 people",
      { room: "Room B", start: "10:00", end: "16:00", people: 25 },
    ],
    [
      "Room B please:\n- 7 May 2026\n- time slot 10-16\n- 25 people",
      { room: "Room B", start: "10:00", end: "16:00", people: 25 },
    ],
    ["Raum B, 7. Mai 2026, Zeit 10-16, 25 Personen.", { room: "Room B", start: "10:00", end: "16:00", people: 25 }],
    [
      "Anfrage:\n- Raum B\n- 7. Mai 2026\n- Zeitrahmen 10-16\n- 25 Personen",
      { room: "Room B", start: "10:00", end: "16:00", people: 25 },
    ],
    [
      "Anfrage: Raum B, 7. Mai 2026, Uhrzeit 10-16, 25 Personen",
      { room: "Room B", start: "10:00", end: "16:00", people: 25 },
    ],
    ["Salle B, 7 mai 2026, horaire 10-16, 25 personnes.", { room: "Room B", start: "10:00", end: "16:00", people: 25 }],
    [
      "Demande :\n- salle B\n- 7 mai 2026\n- horaires 10-16\n- 25 personnes",
      { room: "Room B", start: "10:00", end: "16:00", people: 25 },
    ],
    [
      "Demande :\n- salle B\n- 7 mai 2026\n- plage horaire 10-16\n- 25 personnes",
      { room: "Room B", start: "10:00", end: "16:00", people: 25 },
    ],
    [
      "60 personnes le 07/02/2026 10h à 16h, salle E",
      { date: "2026-02-07", start: "10:00", end: "16:00", people: 60, room: "Room E" },
    ],
    [
      "on serait 60 le 7.2.2026 9h30-16h salle E svp",
      { date: "2026-02-07", start: "09:30", end: "16:00", people: 60, room: "Room E" },
    ],
    [
      "60 personnes, 07-02-2026 10h-16h, salle E",
      { date: "2026-02-07", start: "10:00", end: "16:00", people: 60, room: "Room E" },
    ],
    [
      "60 personnes le 7 février 2026 10h-16h, salle E",
      { date: "2026-02-07", start: "10:00", end: "16:00", people: 60, room: "Room E" },
    ],
    [
      "60 Personen am 07.02.2026 10h-16h, Raum E",
      { date: "2026-02-07", start: "10:00", end: "16:00", people: 60, room: "Room E" },
    ],
    [
      "60 persone il 07.02.2026 10h-16h, sala E",
      { date: "2026-02-07", start: "10:00", end: "16:00", people: 60, room: "Room E" },
    ],
    [
      "60 people on 07.02.2026 10h-16h, room E",
      { date: "2026-02-07", start: "10:00", end: "16:00", people: 60, room: "Room E" },
    ],
    [
      "60 people on 2026-02-07 10-16, room E",
      { date: "2026-02-07", start: "10:00", end: "16:00", people: 60, room: "Room E" },
    ],
    [
      "Raum B am 7. Mai 2026, 25 Personen. Die Stunden 10-16 sind gesetzt, 3 Stunden davon arbeiten wir in Gruppen zu 5-6.",
      { room: "Room B", start: "10:00", end: "16:00", people: 25 },
    ],
    ["Corso per ragazzi di età 10-16, sala B, 7 maggio 2026, 25 persone.", { start: null, people: 25 }],
    ["A course for kids aged 10-16, room B, 7 May 2026, 25 people.", { start: null, people: 25 }],
    ["Kurs für Kinder von 10-16 Jahren, Raum B, 7. Mai 2026, 25 Personen.", { start: null, people: 25 }],
    [
      "- location: Room B\n- day: Thu 7 May 2026\n- slot: 1000h to 1600h\n- headcount: 25",
      { room: "Room B", start: "10:00", end: "16:00", people: 25 },
    ],
    [
      "Lifeboat reunion, 20 old salts. We muster on Sunday 15 March 2026 at 1000 and cast off at 1600. Room A, please.",
      { room: "Room A", start: "10:00", end: "16:00", people: 20 },
    ],
    ["Raum A, 20 Personen, 15. März 2026, Beginn 0930 Uhr, Ende 1600 Uhr.", { start: "09:30", end: "16:00" }],
    ["Salle A, 20 personnes, 15 mars 2026, arrivée à 1000 et départ à 1600.", { start: "10:00", end: "16:00" }],
    ["Sala A, 20 persone, 15 marzo 2026, ore 1000 - ore 1600.", { start: "10:00", end: "16:00" }],
    ["Raum A, 20 Personen, 15. März 2026. Das Haus wurde um 1900 gebaut und um 1950 renoviert.", { start: null }],
    ["Room A, 20 people, 15 March 2026. Our club was founded in 1920 and renamed in 1950.", { start: null }],
    ["Cours pour enfants de 10-16 ans, salle B, 7 mai 2026, 25 personnes.", { start: null, people: 25 }],
  ])("%s", (mail, told) => {
    expect(firstMail(mail)).toMatchObject(told);
  });
});
