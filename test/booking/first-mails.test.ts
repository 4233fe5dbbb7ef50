import { describe, expect, test } from "bun:test";
import { conversation } from "../support/conversation.ts";
import { type Where, where } from "./spoken/where.ts";

type Written = [mail: string, told: Partial<Where>];

/** Where a first mail leads. */
const firstMail = (mail: string) => {
  const desk = conversation();
  desk.mail(mail);
  return where(desk);
};

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
      "We're coming twenty-four strong on 7 May 2026 from 10 to 16 and would like room B.",
      { people: 24, start: "10:00", end: "16:00", room: "Room B" },
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
    [
      "Room B on 7 May 2026 for 20 people from ten to four.",
      { people: 20, start: "10:00", end: "16:00", room: "Room B" },
    ],
    ["Raum E am 7. Mai 2026 von 10 bis 16 Uhr für hundertzwanzig Gäste bitte.", { people: 120, room: "Room E" }],
    ["Room E on 7 May 2026 from 10 to 16 for a hundred and ten guests please.", { people: 110, room: "Room E" }],
    ["La sala E il 7 maggio 2026 dalle 10 alle 16 per centoquindici ospiti, grazie.", { people: 115, room: "Room E" }],
    ["Salle E le 7 mai 2026 de 10h à 16h pour cent cinq personnes svp.", { people: 105, room: "Room E" }],
    ["Salle E le 7 mai 2026 de 10h à 16h, nous serons cent.", { people: 100, room: "Room E" }],
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
  ])("%s", (mail, told) => {
    expect(firstMail(mail)).toMatchObject(told);
  });
});

describe("what a mail takes back is not meant, whatever is said between (§3.6, §3.8)", () => {
  test.each<Written>([
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
      "Our chess club holds its AGM for 35 people on Friday the 27th of March at 7.30 pm; we're always done by ten. Room F did nicely last time, could we have it again?",
      { people: 35, start: "19:30", end: "22:00", room: "Room F", date: "2026-03-27" },
    ],
  ])("%s", (mail, told) => {
    expect(firstMail(mail)).toMatchObject(told);
  });
});

describe("a room that is found fault with is not wished, and one that was shall be again if that is said (§3.9)", () => {
  test.each<Written>([
    [
      "Den Raum B kennen wir schon, der war uns zu dunkel; diesmal lieber der C. Klausur, 28.3.2026, 9-17 Uhr, 16 Personen.",
      { people: 16, start: "09:00", end: "17:00", room: "Room C", date: "2026-03-28" },
    ],
    [
      "We know Room B already, it was too dark for us; this time C, please. 28 March 2026, 9 to 17, 16 people.",
      { people: 16, start: "09:00", end: "17:00", room: "Room C", date: "2026-03-28" },
    ],
    [
      "La salle B, nous la connaissons, elle était trop sombre ; cette fois plutôt la C. 28 mars 2026, 9h-17h, 16 personnes.",
      { people: 16, start: "09:00", end: "17:00", room: "Room C", date: "2026-03-28" },
    ],
    [
      "La sala B la conosciamo già, era troppo buia; stavolta piuttosto la C. 28 marzo 2026, 9-17, 16 persone.",
      { people: 16, start: "09:00", end: "17:00", room: "Room C", date: "2026-03-28" },
    ],
    [
      "Christmas party on 11 December, 18:00 to 22:00, 57 people. Last time we were in B, that was cosy, the same again please.",
      { people: 57, start: "18:00", end: "22:00", room: "Room B", date: "2026-12-11" },
    ],
    [
      "Weihnachtsfeier am 11. Dezember, 18 bis 22 Uhr, 57 Leute. Letztes Mal waren wir im B, das war gemütlich, bitte wieder.",
      { people: 57, start: "18:00", end: "22:00", room: "Room B", date: "2026-12-11" },
    ],
    [
      "Souper le 11 décembre, 18h à 22h, 57 personnes. La dernière fois nous étions dans la salle B, c'était chaleureux, la même s'il vous plaît.",
      { people: 57, start: "18:00", end: "22:00", room: "Room B", date: "2026-12-11" },
    ],
    [
      "Cena l'11 dicembre, dalle 18 alle 22, 57 persone. L'ultima volta eravamo nella sala B, molto accogliente, la stessa per favore.",
      { people: 57, start: "18:00", end: "22:00", room: "Room B", date: "2026-12-11" },
    ],
    [
      "Christmas party on 11 December, 18:00 to 22:00, 57 people. Last time we were in Room B and it was lovely, but this time anything goes.",
      { people: 57, start: "18:00", end: "22:00", room: null, date: "2026-12-11" },
    ],
    [
      "Weihnachtsfeier am 11. Dezember, 18 bis 22 Uhr, 57 Leute. Letztes Mal waren wir im Raum B, das war gemütlich. Was schlagen Sie vor?",
      { people: 57, start: "18:00", end: "22:00", room: null, date: "2026-12-11" },
    ],
    [
      "Someone told me your room E is wonderful but honestly it's much too grand for our book circle. Which smaller one would you suggest? There'll be fourteen of us, on 5 March, 6 to 8 in the evening.",
      { people: 14, start: "18:00", end: "20:00", room: null, date: "2026-03-05" },
    ],
    [
      "Corso il 10 marzo. Inizio 8.30 e quattro ore di lezione, quindi fino alle 12.30. 14 dipendenti. Sala D, se va bene.",
      { people: 14, start: "08:30", end: "12:30", room: "Room D", date: "2026-03-10" },
    ],
  ])("%s", (mail, told) => {
    expect(firstMail(mail)).toMatchObject(told);
  });
});

describe("what is forwarded with a word is the wish (§3.1)", () => {
  test.each<Written>([
    [
      "Passing on a wish from our Geneva office, see below. Could you deal with it directly?\n\n> Please find us something for the sales kick-off, Mon 9 Feb, 13h-17h30, 55 persons. Room C if we may choose. Thx Luc",
      { people: 55, start: "13:00", end: "17:30", room: "Room C", date: "2026-02-09" },
    ],
    [
      "Guten Tag, ich leite Ihnen die Anfrage aus Genf weiter, siehe unten.\nGruss Eva\n\n-----Ursprüngliche Nachricht-----\nVon: Luc <luc@example.com>\nGesendet: 3. Januar 2026\nBetreff: Raum\n\nBitte Raum C für den Montag, 9. Februar, 13 bis 17:30 Uhr, 55 Personen.\nGruss Luc",
      { people: 55, start: "13:00", end: "17:30", room: "Room C", date: "2026-02-09" },
    ],
    [
      "Bonjour, je vous transmets la demande ci-dessous.\n\n> Merci de nous réserver la salle C le lundi 9 février de 13h à 17h30 pour 55 personnes.\n> Luc",
      { people: 55, start: "13:00", end: "17:30", room: "Room C", date: "2026-02-09" },
    ],
    [
      "Buongiorno, vi inoltro la richiesta qui sotto.\n\n> Vorremmo la sala C lunedì 9 febbraio dalle 13 alle 17:30 per 55 persone.\n> Luca",
      { people: 55, start: "13:00", end: "17:30", room: "Room C", date: "2026-02-09" },
    ],
  ])("%s", (mail, told) => {
    expect(firstMail(mail)).toMatchObject(told);
  });
});

describe("a price is asked for in other words, a room in the same breath as its offer (§2.7)", () => {
  test.each<Written>([
    [
      "Board day on 21 May, 28 of us, half one till half five, B looks about right. What's the damage?",
      { people: 28, start: "13:30", end: "17:30", room: "Room B" },
    ],
    [
      "21 May, 28 people, 13:30 to 17:30, room B. What would that set us back?",
      { people: 28, start: "13:30", end: "17:30", room: "Room B" },
    ],
    [
      "21. Mai, 28 Personen, 13:30 bis 17:30 Uhr, Raum B. Was macht das?",
      { people: 28, start: "13:30", end: "17:30", room: "Room B" },
    ],
    [
      "21 mai, 28 personnes, 13h30 à 17h30, salle B. Ça nous ferait combien ?",
      { people: 28, start: "13:30", end: "17:30", room: "Room B" },
    ],
    [
      "21 maggio, 28 persone, 13:30-17:30, sala B. Quanto ci viene?",
      { people: 28, start: "13:30", end: "17:30", room: "Room B" },
    ],
    [
      "Taufe am 5. September, 11 bis 17 Uhr. Neunzig Gäste. Ist Raum E der passende? Dann machen Sie uns bitte ein Angebot dafür.",
      { people: 90, start: "11:00", end: "17:00", room: "Room E", date: "2026-09-05" },
    ],
    [
      "Christening on 5 September, 11 to 5, ninety guests. Is Room E the right one? If so please make us an offer for it.",
      { people: 90, start: "11:00", end: "17:00", room: "Room E", date: "2026-09-05" },
    ],
    [
      "Baptême le 5 septembre, de 11h à 17h, nonante invités. La salle E est-elle la bonne ? Si oui, faites-nous une offre s'il vous plaît.",
      { people: 90, start: "11:00", end: "17:00", room: "Room E", date: "2026-09-05" },
    ],
    [
      "Battesimo il 5 settembre, dalle 11 alle 17, novanta ospiti. La Sala E è quella giusta? Se sì, fateci un'offerta per favore.",
      { people: 90, start: "11:00", end: "17:00", room: "Room E", date: "2026-09-05" },
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
      "Fête le 4 mars, dès quatorze heures et jusqu'à dix-sept heures. Nous serons nonante.",
      { people: 90, start: "14:00", end: "17:00" },
    ],
    [
      "Formation le 26 février, 14h à 18h, dix-huit inscrits. La salle D, volontiers.",
      { people: 18, start: "14:00", end: "18:00", room: "Room D", date: "2026-02-26" },
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
