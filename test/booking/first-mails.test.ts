import { describe, expect, test } from "bun:test";
import { firstMail, type Written } from "../support/first-mail.ts";

describe("how many come is told by a number beside a noun that no list has, or by itself (§3.8)", () => {
  test.each<Written>([
    [
      "Workshop with 22 yodellers on 7 May 2026, 10:00-16:00, room B please.",
      { people: 22, start: "10:00", end: "16:00", room: "Room B" },
    ],
    [
      "22 beekeepers, room B, 7 May 2026, 10 to 16, quote pls",
      { people: 22, start: "10:00", end: "16:00", room: "Room B" },
    ],
    [
      "Room B on 7 May 2026 from 10 to 16, we number twenty-six.",
      { people: 26, start: "10:00", end: "16:00", room: "Room B" },
    ],
    [
      "Wir tagen mit 22 Imkern am 7. Mai 2026, 10-16 Uhr, Raum B bitte.",
      { people: 22, start: "10:00", end: "16:00", room: "Room B" },
    ],
    [
      "18 Treuhänder, Raum B, 7.5.2026, 10-16 Uhr, Offerte bitte",
      { people: 18, start: "10:00", end: "16:00", room: "Room B" },
    ],
    [
      "Wir möchten am 7. Mai 2026 zu zwölft von 10 bis 16 Uhr tagen, im Raum B.",
      { people: 12, start: "10:00", end: "16:00", room: "Room B" },
    ],
    [
      "Wir kommen am 7. Mai 2026 zu 30, von 10 bis 16 Uhr, Raum B bitte.",
      { people: 30, start: "10:00", end: "16:00", room: "Room B" },
    ],
    [
      "Stage avec 22 yogis le 7 mai 2026, de 10h à 16h, salle B svp.",
      { people: 22, start: "10:00", end: "16:00", room: "Room B" },
    ],
    [
      "Nous viendrons le 7 mai 2026, de 10h à 16h, à trente. Salle B s'il vous plaît.",
      { people: 30, start: "10:00", end: "16:00", room: "Room B" },
    ],
    [
      "28 notaires, salle B, 7 mai 2026, 10h-16h, devis svp",
      { people: 28, start: "10:00", end: "16:00", room: "Room B" },
    ],
    [
      "Ritiro con 22 yogi il 7 maggio 2026, dalle 10 alle 16, sala B grazie.",
      { people: 22, start: "10:00", end: "16:00", room: "Room B" },
    ],
    [
      "In quattordici vorremmo venire il 7 maggio 2026 dalle 10 alle 16, sala B.",
      { people: 14, start: "10:00", end: "16:00", room: "Room B" },
    ],
    [
      "Vorremmo la sala B il 7 maggio 2026 dalle 10 alle 16, siamo in venti.",
      { people: 20, start: "10:00", end: "16:00", room: "Room B" },
    ],
    ["16 notai, sala A, 7 maggio 2026, dalle 10 alle 16", { people: 16, start: "10:00", end: "16:00", room: "Room A" }],
    [
      "Siamo in sei e vorremmo la sala A il 7 maggio 2026 dalle 10 alle 16.",
      { people: 6, start: "10:00", end: "16:00", room: "Room A" },
    ],
    ["Raum E am 7. Mai 2026 von 10 bis 16 Uhr für hundertzwanzig Gäste bitte.", { people: 120, room: "Room E" }],
    ["Room E on 7 May 2026 from 10 to 16 for a hundred and ten guests please.", { people: 110, room: "Room E" }],
    ["La sala E il 7 maggio 2026 dalle 10 alle 16 per centoquindici ospiti, grazie.", { people: 115, room: "Room E" }],
    ["Salle E le 7 mai 2026 de 10h à 16h pour cent cinq personnes svp.", { people: 105, room: "Room E" }],
    ["Salle E le 7 mai 2026 de 10h à 16h, nous serons cent.", { people: 100, room: "Room E" }],
    [
      "Room B on 7 May 2026 for 20 people from ten to four.",
      { people: 20, start: "10:00", end: "16:00", room: "Room B" },
    ],
    [
      "festa ven 6 marzo, dalle 19 alle 23, 80 pers, sala e per favore, quanto costa??",
      { people: 80, start: "19:00", end: "23:00", room: "Room E", date: "2026-03-06" },
    ],
    [
      "Room B please on 7 May from 10 to 16 for 30 people, it's not too dark there I hope.",
      { people: 30, start: "10:00", end: "16:00", room: "Room B", date: "2026-05-07" },
    ],
    [
      "Raum B bitte am 7. Mai von 10 bis 16 Uhr, wir sind zu dreissig, er ist uns empfohlen worden.",
      { people: 30, start: "10:00", end: "16:00", room: "Room B", date: "2026-05-07" },
    ],
    [
      "We'd like to enquire about a christening lunch on Sunday 26 April for two dozen guests; the times we can settle later.",
      { people: 24, room: null, date: "2026-04-26" },
    ],
    [
      "My mother passed away on Sunday and the service at St Mary's is on Tuesday 20 January at two o'clock. We would like room B afterwards, say from half past three to six. There'll be about thirty of us.",
      { people: 30, start: "15:30", end: "18:00", room: "Room B", date: "2026-01-20" },
    ],
    [
      "Training: 19 May 2026, 08:15 to 11:45, ten trainees and a trainer, i.e. 11 persons. Room D or, failing that, A.",
      { people: 11, start: "08:15", end: "11:45", room: "Room D", date: "2026-05-19" },
    ],
    [
      "Good morning, 35 librarians of our canton meet on 7 May 2026, 10 till 4. Room B please.",
      { people: 35, start: "10:00", end: "16:00", room: "Room B" },
    ],
    [
      "Our quilting bee would like Room B on 7 May 2026, 10am-4pm. Forty quilters will be there.",
      { people: 40, start: "10:00", end: "16:00", room: "Room B" },
    ],
    [
      "Room B, 7 May 2026, 10:00-16:00. Eighteen all told.",
      { people: 18, start: "10:00", end: "16:00", room: "Room B" },
    ],
    [
      "Room B on 7 May 2026 10:00-16:00, party of 33, cheers",
      { people: 33, start: "10:00", end: "16:00", room: "Room B" },
    ],
    [
      "We'll come with 21 apprentices to Room B on 7 May 2026, 10:00-16:00.",
      { people: 21, start: "10:00", end: "16:00", room: "Room B" },
    ],
    ["Room B, 7 May 2026, 10am to 4pm, headcount 25", { people: 25, start: "10:00", end: "16:00", room: "Room B" }],
    [
      "7 May 2026, 10am to 4pm, Room B, 25 pax + quote pls",
      { people: 25, start: "10:00", end: "16:00", room: "Room B" },
    ],
    ["Raum B, 7. Mai 2026, 10 bis 16 Uhr. 34 Hebammen.", { people: 34, start: "10:00", end: "16:00", room: "Room B" }],
    [
      "Wir sind ein Chor von 34 Stimmen und möchten den Raum B am 7. Mai 2026 von 10 bis 16 Uhr.",
      { people: 34, start: "10:00", end: "16:00", room: "Room B" },
    ],
    [
      "Raum B am 7. Mai 2026, 10-16 Uhr, dreiundzwanzig Nasen.",
      { people: 23, start: "10:00", end: "16:00", room: "Room B" },
    ],
    [
      "Angemeldet haben sich 40. Raum B, 7. Mai 2026, 10-16 Uhr bitte.",
      { people: 40, start: "10:00", end: "16:00", room: "Room B" },
    ],
    [
      "Unser Trupp zählt 27. Raum B am 7. Mai 2026 von 10 bis 16 Uhr bitte.",
      { people: 27, start: "10:00", end: "16:00", room: "Room B" },
    ],
    [
      "Nous venons à une trentaine, salle B, 7 mai 2026, de 10h à 16h.",
      { people: 30, start: "10:00", end: "16:00", room: "Room B" },
    ],
    [
      "La salle B, le 7 mai 2026 de 10h à 16h. Vingt-six sages-femmes.",
      { people: 26, start: "10:00", end: "16:00", room: "Room B" },
    ],
    [
      "Se sont inscrits 31. Salle B, 7 mai 2026, 10h à 16h svp.",
      { people: 31, start: "10:00", end: "16:00", room: "Room B" },
    ],
    [
      "Notre groupe compte 29 randonneurs ; salle B, 7 mai 2026, 10h-16h.",
      { people: 29, start: "10:00", end: "16:00", room: "Room B" },
    ],
    [
      "Sala B, 7 maggio 2026, dalle 10 alle 16. Trentotto ostetriche.",
      { people: 38, start: "10:00", end: "16:00", room: "Room B" },
    ],
    [
      "Veniamo in diciannove nella sala B il 7 maggio 2026 dalle 10 alle 16.",
      { people: 19, start: "10:00", end: "16:00", room: "Room B" },
    ],
    [
      "Ci siamo iscritti in 25, sala B, 7 maggio 2026, 10-16.",
      { people: 25, start: "10:00", end: "16:00", room: "Room B" },
    ],
    [
      "Il nostro gruppo conta 28 escursionisti; sala B, 7 maggio 2026, dalle 10 alle 16.",
      { people: 28, start: "10:00", end: "16:00", room: "Room B" },
    ],
    ["salle a svp, 7 mai 2026, 10h-16h, 25 personnes", { people: 25, start: "10:00", end: "16:00", room: "Room A" }],
    [
      "Room B on 7 sept 2026 for 20 people, 10 to 16.",
      { people: 20, start: "10:00", end: "16:00", room: "Room B", date: "2026-09-07" },
    ],
    [
      "We are twenty and would like the room B on 7 May 2026, ten to four. Not too bright, please.",
      { people: 20, start: "10:00", end: "16:00", room: "Room B" },
    ],
    [
      "Raum B, 7. Mai 2026, 10-16 Uhr. Teilnehmen werden 22.",
      { people: 22, start: "10:00", end: "16:00", room: "Room B" },
    ],
    [
      "Salle B le 7 mai 2026 de 10h à 16h pour sept personnes.",
      { people: 7, start: "10:00", end: "16:00", room: "Room B" },
    ],
    [
      "Salle B le 7 sept. 2026 de 10h à 16h pour 20 personnes.",
      { people: 20, start: "10:00", end: "16:00", room: "Room B", date: "2026-09-07" },
    ],
    [
      "Raum B am 7. Sept. 2026 von 10 bis 16 Uhr für 20 Personen.",
      { people: 20, start: "10:00", end: "16:00", room: "Room B", date: "2026-09-07" },
    ],
  ])("%s", (mail, told) => {
    expect(firstMail(mail)).toMatchObject(told);
  });
});

describe("a number of things, of years or of few is no head count (§3.8)", () => {
  test.each<Written>([
    ["We'd like room B with 20 chairs on 7 May 2026 from 10 to 16.", { people: null, start: "10:00", end: "16:00" }],
    ["We'd like a room with 6 tables on 7 May 2026 from 10 to 16.", { people: null, start: "10:00", end: "16:00" }],
    ["Raum mit 20 Stühlen am 7. Mai 2026 von 10 bis 16 Uhr gesucht.", { people: null, start: "10:00", end: "16:00" }],
    [
      "Nous cherchons une salle avec 20 chaises le 7 mai 2026 de 10h à 16h.",
      { people: null, start: "10:00", end: "16:00" },
    ],
    [
      "Cerchiamo una sala con 20 sedie il 7 maggio 2026 dalle 10 alle 16.",
      { people: null, start: "10:00", end: "16:00" },
    ],
    ["Grandad turns 80! A room on 7 May 2026 from 10 to 16 please.", { people: null, start: "10:00", end: "16:00" }],
    ["Mein Mann wird 50, wir feiern am 7. Mai 2026 von 10 bis 16 Uhr.", { people: null, start: "10:00", end: "16:00" }],
    [
      "Mia moglie compie 60 anni, festa il 7 maggio 2026 dalle 10 alle 16.",
      { people: null, start: "10:00", end: "16:00" },
    ],
    ["Mon père aura 70 ans, fête le 7 mai 2026 de 10h à 16h.", { people: null, start: "10:00", end: "16:00" }],
    ["40th anniversary of our choir: 7 May 2026, 10 to 16.", { people: null, start: "10:00", end: "16:00" }],
    ["Workshop with 3 trainers on 7 May 2026 from 10 to 16.", { people: null, start: "10:00", end: "16:00" }],
    [
      "With 20 years of experience we run courses; room for one on 7 May 2026 from 10 to 16?",
      { people: null, start: "10:00", end: "16:00" },
    ],
    ["Menu à 45, salle le 7 mai 2026 de 10h à 16h.", { people: null, start: "10:00", end: "16:00" }],
    [
      "Room B on 7 May 2026, 10:00-16:00. We'd need 30 minutes beforehand to set up.",
      { people: null, start: "10:00", end: "16:00" },
    ],
    ["Room B, 7 May 2026, 10:00-16:00, 3 break-out sessions.", { people: null, start: "10:00", end: "16:00" }],
    ["Raum B, 7. Mai 2026, 10-16 Uhr, 4 Flipcharts, 2 Beamer.", { people: null, start: "10:00", end: "16:00" }],
    ["Raum B, 7. Mai 2026, 10-16 Uhr, mit 5 Pinnwänden.", { people: null, start: "10:00", end: "16:00" }],
    ["Salle B, 7 mai 2026, 10h-16h, avec 5 rallonges et 3 écrans.", { people: null, start: "10:00", end: "16:00" }],
    ["Sala B, 7 maggio 2026, dalle 10 alle 16, con 5 prolunghe.", { people: null, start: "10:00", end: "16:00" }],
    ["Sala B, 7 maggio 2026, dalle 10 alle 16, divisi in tre gruppi.", { people: null, start: "10:00", end: "16:00" }],
    [
      "Room B on 7 May 2026, 10:00-16:00; we are in the building at number 14.",
      { people: null, start: "10:00", end: "16:00" },
    ],
    [
      "Salle B le 7 mai 2026 de 10h à 16h, nous habitons rue du Lac 14, à 5 minutes.",
      { people: null, start: "10:00", end: "16:00" },
    ],
  ])("%s", (mail, told) => {
    expect(firstMail(mail)).toMatchObject(told);
  });
});

describe("a weekday with its part of the day is the day beside it", () => {
  test.each([
    "There'll be 25 of us on Wednesday morning, the 22nd of April 2026, 9 to 1. An offer for Room A, please.",
    "Wir kommen am Mittwochmorgen, dem 22. April 2026, zu 25. Bitte um Offerte für Raum A.",
    "Nous venons mercredi matin, le 22 avril 2026, à 25. Une offre pour la salle A svp.",
    "Veniamo mercoledì mattina, il 22 aprile 2026, in 25. Un'offerta per la sala A per favore.",
  ])("%s", (mail) => expect(firstMail(mail)).toMatchObject({ date: "2026-04-22", people: 25, room: "Room A" }));

  test("what an event lasts is no day", () =>
    expect(
      firstMail("A course for 25 people on 7 May 2026. It lasts from 10.00 to 16.00. Room B, please quote."),
    ).toMatchObject({ date: "2026-05-07", start: "10:00", end: "16:00", room: "Room B" }));
});
