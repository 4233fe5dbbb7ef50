import { describe, expect, test } from "bun:test";
import { firstMail, type Written } from "../support/first-mail.ts";

describe("what a mail takes back is not meant, whatever is said between (§3.6, §3.8)", () => {
  test.each<Written>([
    [
      "We're coming twenty-four strong on 7 May 2026 from 10 to 16 and would like room B.",
      { people: 24, start: "10:00", end: "16:00", room: "Room B" },
    ],
    [
      "Hallo, wir sind 45 Leute, äh Moment, mit den Begleitpersonen 51. Datum: 31. Mai. Brunch von 10 bis 14 Uhr. Raum B bitte.",
      { people: 51, start: "10:00", end: "14:00", room: "Room B" },
    ],
    [
      "We are 45 people, sorry, with the partners 51. 31 May, 10 to 14, room B please.",
      { people: 51, start: "10:00", end: "14:00", room: "Room B" },
    ],
    [
      "Nous sommes 45 personnes, pardon, avec les conjoints 51. Le 31 mai, de 10h à 14h, salle B svp.",
      { people: 51, start: "10:00", end: "14:00", room: "Room B" },
    ],
    [
      "Siamo 45 persone, anzi, con gli accompagnatori 51. Il 31 maggio dalle 10 alle 14, sala B grazie.",
      { people: 51, start: "10:00", end: "14:00", room: "Room B" },
    ],
    [
      "Team offsite on March 11 - no wait, that's when Ana's away, so March 12. 9:30 to 17:00, 18 heads, room A please.",
      { people: 18, start: "09:30", end: "17:00", room: "Room A", date: "2026-03-12" },
    ],
    [
      "Klausur am 11. März - nein halt, da ist Ana weg, also am 12. März. 9:30 bis 17 Uhr, 18 Leute, Raum A bitte.",
      { people: 18, start: "09:30", end: "17:00", room: "Room A", date: "2026-03-12" },
    ],
    [
      "Séminaire le 11 mars - non attendez, Ana n'est pas là ce jour-là, donc le 12 mars. 9h30 à 17h, 18 personnes, salle A svp.",
      { people: 18, start: "09:30", end: "17:00", room: "Room A", date: "2026-03-12" },
    ],
    [
      "Ritiro l'11 marzo - no aspetti, quel giorno Ana non c'è, quindi il 12 marzo. Dalle 9:30 alle 17, 18 persone, sala A grazie.",
      { people: 18, start: "09:30", end: "17:00", room: "Room A", date: "2026-03-12" },
    ],
    [
      "Room B on 7 May, oh no, that's a holiday for us, so rather 8 May, 10:00-16:00, 20 people please.",
      { people: 20, start: "10:00", end: "16:00", room: "Room B", date: "2026-05-08" },
    ],
    [
      "Raum B am 7. Mai, ach nein, das ist bei uns ein Feiertag, also lieber 8. Mai, 10-16 Uhr, 20 Personen.",
      { people: 20, start: "10:00", end: "16:00", room: "Room B", date: "2026-05-08" },
    ],
    [
      "Salle B le 7 mai, non pardon, c'est férié chez nous, donc plutôt le 8 mai, 10h-16h, 20 personnes.",
      { people: 20, start: "10:00", end: "16:00", room: "Room B", date: "2026-05-08" },
    ],
    [
      "Sala B il 7 maggio, no scusate, da noi è festa, quindi meglio l'8 maggio, dalle 10 alle 16, 20 persone.",
      { people: 20, start: "10:00", end: "16:00", room: "Room B", date: "2026-05-08" },
    ],
    [
      "Room B on 7 May 2026 for 20 people, 10 - sorry, 11 to 16.",
      { people: 20, start: "11:00", end: "16:00", room: "Room B" },
    ],
    [
      "Room B on 7 May 2026, 10:00-16:00 for 20, no, hang on, 24 people.",
      { people: 24, start: "10:00", end: "16:00", room: "Room B" },
    ],
    [
      "Raum B am 7. Mai 2026, 10-16 Uhr, 20 Leute - halt, mit den Kindern sind es 24.",
      { people: 24, start: "10:00", end: "16:00", room: "Room B" },
    ],
    [
      "Salle B, 7 mai 2026, 10h-16h, 20 personnes, euh non, 24 avec les enfants.",
      { people: 24, start: "10:00", end: "16:00", room: "Room B" },
    ],
    [
      "Sala B, 7 maggio 2026, dalle 10 alle 16, 20 persone, anzi no, 24 con i bambini.",
      { people: 24, start: "10:00", end: "16:00", room: "Room B" },
    ],
  ])("%s", (mail, told) => {
    expect(firstMail(mail)).toMatchObject(told);
  });
});

describe("hours are told in words as well (§3.7)", () => {
  test.each<Written>([
    [
      "Room B on 7 May 2026 for 20 people, six thirty pm to ten pm please.",
      { people: 20, start: "18:30", end: "22:00", room: "Room B" },
    ],
    [
      "Raum B am 7. Mai 2026 für 20 Personen, von neunzehn Uhr dreissig bis zweiundzwanzig Uhr bitte.",
      { people: 20, start: "19:30", end: "22:00", room: "Room B" },
    ],
    [
      "Salle B le 7 mai 2026 pour 20 personnes, de dix-huit heures trente à vingt-deux heures svp.",
      { people: 20, start: "18:30", end: "22:00", room: "Room B" },
    ],
    [
      "Sala B il 7 maggio 2026 per 20 persone, dalle diciotto e trenta alle ventidue, grazie.",
      { people: 20, start: "18:30", end: "22:00", room: "Room B" },
    ],
    [
      "Raum B am 7. Mai 2026 für 20 Personen, um halb fünf am Nachmittag geht es los und um elf Uhr nachts ist Schluss.",
      { people: 20, start: "16:30", end: "23:00", room: "Room B" },
    ],
    [
      "Raum B am 7. Mai 2026 für 20 Personen, fünf Uhr nachmittags bis elf Uhr abends.",
      { people: 20, start: "17:00", end: "23:00", room: "Room B" },
    ],
    [
      "Corso il 10 marzo. Inizio 8.30 e quattro ore di lezione, quindi fino alle 12.30. 14 dipendenti. Sala D, se va bene.",
      { people: 14, start: "08:30", end: "12:30", room: "Room D", date: "2026-03-10" },
    ],
    [
      "Fête le 4 mars, dès quatorze heures et jusqu'à dix-sept heures. Nous serons nonante.",
      { people: 90, start: "14:00", end: "17:00" },
    ],
    [
      "Formation le 26 février, 14h à 18h, dix-huit inscrits. La salle D, volontiers.",
      { people: 18, start: "14:00", end: "18:00", room: "Room D", date: "2026-02-26" },
    ],
    [
      "Room B on 7 May 2026, half seven to nine in the morning, 20 people.",
      { people: 20, start: "07:30", end: "09:00", room: "Room B" },
    ],
    [
      "Room B on 7 May 2026 for 20 people, from quarter past seven to quarter to ten in the evening.",
      { people: 20, start: "19:15", end: "21:45", room: "Room B" },
    ],
    [
      "Room B for our evening concert on 7 May 2026, seven to ten in the evening, 20 people.",
      { people: 20, start: "19:00", end: "22:00", room: "Room B" },
    ],
    [
      "Dinner in Room B on 7 May 2026 for 20 people, six to ten.",
      { people: 20, start: "18:00", end: "22:00", room: "Room B" },
    ],
    [
      "Abendessen im Raum B am 7. Mai 2026, 20 Personen, halb acht bis halb elf abends.",
      { people: 20, start: "19:30", end: "22:30", room: "Room B" },
    ],
    [
      "Raum B am 7. Mai 2026, 20 Personen, ab vierzehn Uhr bis siebzehn Uhr.",
      { people: 20, start: "14:00", end: "17:00", room: "Room B" },
    ],
    [
      "Raum B am 7. Mai 2026, 20 Personen, von zwanzig Uhr bis dreiundzwanzig Uhr.",
      { people: 20, start: "20:00", end: "23:00", room: "Room B" },
    ],
    [
      "Salle B le 7 mai 2026, vingt personnes, à partir de quatorze heures jusqu'à dix-sept heures.",
      { people: 20, start: "14:00", end: "17:00", room: "Room B" },
    ],
    [
      "Salle B le 7 mai 2026, 20 personnes, de sept heures et demie à dix heures et demie du soir.",
      { people: 20, start: "19:30", end: "22:30", room: "Room B" },
    ],
    [
      "Sala B il 7 maggio 2026, 20 persone, dalle quattordici alle diciassette.",
      { people: 20, start: "14:00", end: "17:00", room: "Room B" },
    ],
    [
      "Sala B il 7 maggio 2026, 20 persone, dalle sette e mezza alle dieci e mezza di sera.",
      { people: 20, start: "19:30", end: "22:30", room: "Room B" },
    ],
    [
      "Salle B le 7 mai 2026, 20 personnes, de sept heures à dix heures du matin.",
      { people: 20, start: "07:00", end: "10:00", room: "Room B" },
    ],
    [
      "Salle B le 7 septembre, 20 personnes, de sept heures et demie à dix heures et demie du soir.",
      { people: 20, start: "19:30", end: "22:30", room: "Room B", date: "2026-09-07" },
    ],
  ])("%s", (mail, told) => {
    expect(firstMail(mail)).toMatchObject(told);
  });
});
