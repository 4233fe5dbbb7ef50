import { describe, expect, test } from "bun:test";
import { conversation } from "../support/conversation.ts";
import { firstMail, type Written } from "../support/first-mail.ts";

describe("numbers that count the lines of a list are no part of what the lines say (§3.6, §3.8)", () => {
  test.each<Written>([
    [
      "Hallo,\n\n1. Raum A\n2. 22.04.2026\n3. 09:00–13:00\n4. 25 Personen\n\nIch bitte um ein Angebot. Grund: Wartungsschulung, nichts Spezielles.\n\nO. Strebel",
      { room: "Room A", date: "2026-04-22", start: "09:00", end: "13:00", people: 25 },
    ],
    [
      "1. Room A\n2. 22.04.2026\n3. 09:00-13:00\n4. 25 people\n\nPlease send an offer.",
      { room: "Room A", date: "2026-04-22", start: "09:00", end: "13:00", people: 25 },
    ],
    [
      "Hello,\n1) 22 April 2026\n2) 9:00 to 13:00\n3) 25 people\n4) Room A\nThanks for an offer",
      { room: "Room A", date: "2026-04-22", start: "09:00", end: "13:00", people: 25 },
    ],
    [
      "(1) Room A (2) 22.4.2026 (3) 9-13 h (4) 25 people. Offer please.",
      { room: "Room A", date: "2026-04-22", start: "09:00", end: "13:00", people: 25 },
    ],
    [
      "a) 22.04.2026\nb) Raum A\nc) 9 bis 13 Uhr\nd) 25 Personen\nBitte um Offerte.",
      { room: "Room A", date: "2026-04-22", start: "09:00", end: "13:00", people: 25 },
    ],
    [
      "1. 22.04.2026\n2. 9-13 Uhr\n3. 25 Personen\n4. Raum A\nBitte Offerte.",
      { room: "Room A", date: "2026-04-22", start: "09:00", end: "13:00", people: 25 },
    ],
    [
      "1. 22. April\n2. 09.00-13.00 Uhr\n3. 25 Personen\n4. Raum A\nBitte Offerte.",
      { room: "Room A", date: "2026-04-22", start: "09:00", end: "13:00", people: 25 },
    ],
    [
      "1. salle A\n2. 22.04.2026\n3. 9h-13h\n4. 25 personnes\nMerci de nous faire une offre.",
      { room: "Room A", date: "2026-04-22", start: "09:00", end: "13:00", people: 25 },
    ],
    [
      "1) salle A\n2) 22/04/2026\n3) 9h à 13h\n4) 25 personnes\nMerci de nous faire une offre.",
      { room: "Room A", date: "2026-04-22", start: "09:00", end: "13:00", people: 25 },
    ],
    [
      "1. sala A\n2. 22.04.2026\n3. 9-13\n4. 25 persone\nAttendiamo la vostra offerta.",
      { room: "Room A", date: "2026-04-22", start: "09:00", end: "13:00", people: 25 },
    ],
    [
      "1 - sala A\n2 - 22.4.2026\n3 - dalle 9 alle 13\n4 - 25 persone",
      { room: "Room A", date: "2026-04-22", start: "09:00", end: "13:00", people: 25 },
    ],
    [
      "1: Raum A\n2: 22.4.26\n3: 9-13 Uhr\n4: 25 Pers.",
      { room: "Room A", date: "2026-04-22", start: "09:00", end: "13:00", people: 25 },
    ],
    [
      "1. Raum A 2. 22.04.2026 3. 9:00-13:00 4. 25 Personen. Offerte bitte.",
      { room: "Room A", date: "2026-04-22", start: "09:00", end: "13:00", people: 25 },
    ],
    [
      "Wir kommen am\n2. 5. 2026\nvon 9 bis 13 Uhr, 25 Personen, Raum A.",
      { room: "Room A", date: "2026-05-02", start: "09:00", end: "13:00", people: 25 },
    ],
    [
      "1. Mai 2026\n9-13 Uhr\n25 Personen\nRaum A",
      { room: "Room A", date: "2026-05-01", start: "09:00", end: "13:00", people: 25 },
    ],
    [
      "Wir könnten am\n1. Mai 2026\n2. Mai 2026\n3. Mai 2026\nkommen, 25 Personen, 9-13 Uhr.",
      { date: null, people: 25 },
    ],
  ])("%s", (mail, told) => {
    expect(firstMail(mail)).toMatchObject(told);
  });
});

describe("a head count by whatever label (§3.8)", () => {
  test.each<Written>([
    [
      "Hi,\n\nWe are a robotics club and planning a public demo day. Preferred hall is Room E. Date: 07/02/2026 (Saturday, 7 Feb). Timing: 12 noon to 6 pm. Strength: 60. Please share the offer.\n\nNaveen Rao",
      { room: "Room E", people: 60, start: "12:00", end: "18:00" },
    ],
    [
      "Room E, 7 Feb 2026, 12 noon to 6 pm. Strength: 60. Kindly quote.",
      { room: "Room E", people: 60, start: "12:00", end: "18:00" },
    ],
    [
      "Venue: Room E\nDate: 7 Feb 2026\nTiming: 12-18\nHeads: 60",
      { room: "Room E", people: 60, start: "12:00", end: "18:00" },
    ],
    ["Room: E\nDate: 7 Feb 2026\nTime: 12:00-18:00\nPAX - 60", { room: "Room E", people: 60 }],
    ["Room E, 7 Feb 2026, 12:00-18:00, expected turnout: 60", { room: "Room E", people: 60 }],
    ["Room E, 7 Feb 2026, 12:00-18:00. Group size 60.", { room: "Room E", people: 60 }],
    ["Room E, 7 Feb 2026, 12:00-18:00. Capacity needed: 60", { room: "Room E", people: 60 }],
    ["Raum E, 7.2.2026, 12-18 Uhr. Teilnehmerzahl: 60", { room: "Room E", people: 60 }],
    ["Raum E, 7.2.2026, 12-18 Uhr. Gruppengrösse: 60", { room: "Room E", people: 60 }],
    ["Raum E, 7.2.2026, 12-18 Uhr. Anzahl: 60", { room: "Room E", people: 60 }],
    ["Raum E, 7.2.2026, 12-18 Uhr. Köpfe: 60", { room: "Room E", people: 60 }],
    ["Salle E, 7 février 2026, 12h-18h. Effectif : 60", { room: "Room E", people: 60 }],
    ["Salle E, 7 février 2026, 12h-18h. Nombre : 60", { room: "Room E", people: 60 }],
    ["Salle E, 7 février 2026, 12h-18h. Jauge : 60", { room: "Room E", people: 60 }],
    ["Sala E, 7 febbraio 2026, 12-18. Presenze: 60", { room: "Room E", people: 60 }],
    ["Sala E, 7 febbraio 2026, 12-18. Numero: 60", { room: "Room E", people: 60 }],
    ["Sala E, 7 febbraio 2026, 12-18. Coperti: 60", { room: "Room E", people: 60 }],
    ["Sala E, 7 febbraio 2026, 12-18. Capienza: 60", { room: "Room E", people: 60 }],
    ["Room E, 7 Feb 2026, 12:00-18:00, 60 people. Floor: 2. Budget: 900. Projector: 1", { room: "Room E", people: 60 }],
    ["Room E, 7 Feb 2026, 12:00-18:00. Flat: 60. We are 45.", { room: "Room E", people: 45 }],
    ["Ritrovo degli ex allievi: 30 persone. Sala A, 15 marzo 2026, 10-16.", { room: "Room A", people: 30 }],
    ["Treffen der Ehemaligen: 30 Personen. Raum A, 15. März 2026, 10-16 Uhr.", { room: "Room A", people: 30 }],
    ["Réunion des anciens élèves : 30 personnes. Salle A, 15 mars 2026, 10h-16h.", { room: "Room A", people: 30 }],
    ["Alumni reunion: 30 people. Room A, 15 March 2026, 10-16.", { room: "Room A", people: 30 }],
  ])("%s", (mail, told) => {
    expect(firstMail(mail)).toMatchObject(told);
  });
});

describe("a thing by itself in a row of what is wanted is wished (§3.10)", () => {
  const wished = (mail: string) => {
    const desk = conversation({ today: "2026-01-13" });
    desk.mail(mail);
    return (desk.fact("products") ?? []).map(({ id, quantity }) => `${id} ${quantity ?? "-"}`);
  };
  test.each([
    "10.09.2026\n9h-16h\n28 personnes\nprojecteur\n2 flipcharts",
    "10.09.2026 / 9h-16h / 28 personnes / projecteur / 2 flipcharts",
    "10.9.26, 28 persone, proiettore + 2 flipchart. Prezzo?",
  ])("%s", (mail) => expect(wished(mail)).toEqual(["equipment-projector -", "equipment-flipchart 2"]));
  test.each([
    "Room C, 19 April 2026, 11 am - 4 pm, 60 people, one Lunch Package per head",
    "Raum C, 19. April 2026, 11-16 Uhr, 60 Personen, pro Person ein Lunch Package",
    "salle C, 19 avril 2026, 11h-16h, 60 personnes, un Lunch Package par personne",
    "sala C, 19 aprile 2026, 11-16, 60 persone, un Lunch Package a testa",
  ])("%s", (mail) => expect(wished(mail)).toEqual(["catering-lunch-package -"]));
  test("what a signature names is no wish", () =>
    expect(
      wished("We need a room for 28 people on 10 September 2026.\n\nSamuel Beamer AG\nBeamer\n044 555 11 22"),
    ).toEqual([]));
});
