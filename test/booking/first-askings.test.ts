import { describe, expect, test } from "bun:test";
import { firstMail, type Written } from "../support/first-mail.ts";

describe("who asks whether we can put him into a room asks for it, and who asks about it does not (§3.9, §3.13)", () => {
  test.each<Written>([
    [
      "Hi,\n\nBit of a crisis. The heating in our building died over the weekend and we've a workshop on Wednesday 21 January, 9 to 5. Can you squeeze us into Room B? We'd be 25. And roughly what's the damage?\n\nGareth Pugh\nPugh Translations",
      { room: "Room B", people: 25 },
    ],
    [
      "Hallo ins Atelier,\n\nich plane für unsere Münchner Zentrale einen Ausflug in die Schweiz, mit Arbeitstag am Donnerstag, 7. Mai 2026. Könnten Sie mir Raum B anbieten? Wir wären 25 und blieben von 10:00 Uhr bis zur Abfahrt unseres Busses um 16:00 Uhr.\n\nViele Grüße\nSimone Gruber",
      { room: "Room B", people: 25, start: "10:00", end: "16:00" },
    ],
    [
      "Help! Our roof is leaking and we have a workshop on 21 January 2026, 9 to 17. Could you fit us into Room B? We're 25. What would it cost?",
      { room: "Room B", people: 25, date: "2026-01-21" },
    ],
    [
      "Emergency: burst pipe here. Any chance you could put us up in Room B on 21 January 2026, 9-17, 25 people? What's the price?",
      { room: "Room B", people: 25 },
    ],
    ["Can you squeeze us into Room B on 7 May 2026, 10:00-16:00? There are 25 of us.", { room: "Room B", people: 25 }],
    [
      "Might you be able to accommodate us in Room B? 7 May 2026, 10:00-16:00, 25 people.",
      { room: "Room B", people: 25 },
    ],
    ["Would you let us have Room B on 7 May 2026 from 10 to 4pm? 25 people.", { room: "Room B", people: 25 }],
    ["Könnten Sie mir Raum B anbieten? 7. Mai 2026, 10-16 Uhr, 25 Personen.", { room: "Room B", people: 25 }],
    [
      "Könnten Sie uns am 7. Mai 2026 von 10 bis 16 Uhr im Raum B unterbringen? Wir sind 25.",
      { room: "Room B", people: 25 },
    ],
    [
      "Kriegt ihr uns am 7. Mai 2026 von 10 bis 16 Uhr noch in den Raum B rein? Wir sind 25.",
      { room: "Room B", people: 25 },
    ],
    ["Können Sie uns den Raum B überlassen? 7. Mai 2026, 10-16 Uhr, 25 Personen", { room: "Room B", people: 25 }],
    ["Würden Sie uns Raum B reservieren? 7. Mai 2026, 10-16 Uhr, 25 Personen", { room: "Room B", people: 25 }],
    ["Pourriez-vous nous proposer la salle B ? Le 7 mai 2026, 10h-16h, 25 personnes.", { room: "Room B", people: 25 }],
    [
      "Pouvez-vous nous caser dans la salle B ? Ce serait le 7 mai 2026 de 10h à 16h, nous sommes 25.",
      { room: "Room B", people: 25 },
    ],
    [
      "Pourriez-vous nous accueillir dans la salle B le 7 mai 2026 de 10h à 16h ? Nous serons 25.",
      { room: "Room B", people: 25 },
    ],
    ["Potete offrirci la sala B? 7 maggio 2026, dalle 10 alle 16, 25 persone.", { room: "Room B", people: 25 }],
    [
      "Riuscireste a sistemarci nella sala B il 7 maggio 2026 dalle 10 alle 16? Siamo in 25.",
      { room: "Room B", people: 25 },
    ],
    ["Ci potete ospitare nella sala B? 7 maggio 2026, 10-16, 25 persone.", { room: "Room B", people: 25 }],
    ["Is there a whiteboard in Room B? 7 May 2026, 10:00-16:00, 25 people.", { room: null, people: 25 }],
    ["Can Room B hold 25 people? We'd come on 7 May 2026, 10:00-16:00.", { room: null }],
    ["Does Room B seat 25? 7 May 2026, 10:00-16:00.", { room: null }],
    ["Hat Raum B eine Leinwand? 7. Mai 2026, 10-16 Uhr, 25 Personen.", { room: null }],
    ["Können Sie mir sagen, was Raum B kann? 7. Mai 2026, 10-16 Uhr, 25 Personen.", { room: null }],
    ["Pouvez-vous me dire si la salle B a un écran ? 7 mai 2026, 10h-16h, 25 personnes.", { room: null }],
    ["Potete dirmi se la sala B ha uno schermo? 7 maggio 2026, 10-16, 25 persone.", { room: null }],
  ])("%s", (mail, told) => {
    expect(firstMail(mail)).toMatchObject(told);
  });
});
