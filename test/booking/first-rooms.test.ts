import { describe, expect, test } from "bun:test";
import { firstMail, type Written } from "../support/first-mail.ts";

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
      "Our chess club holds its AGM for 35 people on Friday the 27th of March at 7.30 pm; we're always done by ten. Room F did nicely last time, could we have it again?",
      { people: 35, start: "19:30", end: "22:00", room: "Room F", date: "2026-03-27" },
    ],
    [
      "Not B again, it was freezing; C this time please. 7 May 2026, 10:00-16:00, 25 people.",
      { people: 25, start: "10:00", end: "16:00", room: "Room C" },
    ],
    [
      "Nicht wieder B, da war es eiskalt; diesmal bitte C. 7. Mai 2026, 10-16 Uhr, 25 Personen.",
      { people: 25, start: "10:00", end: "16:00", room: "Room C" },
    ],
    [
      "Pas la salle B, trop bruyante la dernière fois ; la C cette fois. 7 mai 2026, 10h-16h, 25 personnes.",
      { people: 25, start: "10:00", end: "16:00", room: "Room C" },
    ],
    [
      "Non la sala B, troppo rumorosa; stavolta la C. 7 maggio 2026, dalle 10 alle 16, 25 persone.",
      { people: 25, start: "10:00", end: "16:00", room: "Room C" },
    ],
    [
      "Room B has no daylight, so C please. 7 May 2026, 10:00-16:00, 25 people.",
      { people: 25, start: "10:00", end: "16:00", room: "Room C" },
    ],
    [
      "Im Raum B fehlt uns das Tageslicht, darum C. 7. Mai 2026, 10-16 Uhr, 25 Personen.",
      { people: 25, start: "10:00", end: "16:00", room: "Room C" },
    ],
    [
      "Room B has a piano, so room B please. 7 May 2026, 10:00-16:00, 25 people.",
      { people: 25, start: "10:00", end: "16:00", room: "Room B" },
    ],
    [
      "We need a piano, so B please. 7 May 2026, 10:00-16:00, 25 people.",
      { people: 25, start: "10:00", end: "16:00", room: "Room B" },
    ],
    [
      "La salle B n'a pas de lumière du jour, donc la C s'il vous plaît. 7 mai 2026, 10h-16h, 25 personnes.",
      { people: 25, start: "10:00", end: "16:00", room: "Room C" },
    ],
    [
      "La sala B non ha luce naturale, quindi la C per favore. 7 maggio 2026, dalle 10 alle 16, 25 persone.",
      { people: 25, start: "10:00", end: "16:00", room: "Room C" },
    ],
    [
      "Wieder Raum B bitte, er war letztes Mal nicht zu laut. 7. Mai 2026, 10-16 Uhr, 25 Personen.",
      { people: 25, start: "10:00", end: "16:00", room: "Room B" },
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
      "Taufe am 5. September, 11 bis 17 Uhr. Neunzig Gäste. Ist Raum E der richtige? Dann machen Sie uns bitte ein Angebot dafür.",
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
      "Room B, 7 May 2026, 10:00-16:00, 25 people. What's the bill going to be?",
      { people: 25, start: "10:00", end: "16:00", room: "Room B" },
    ],
    [
      "Raum B, 7. Mai 2026, 10-16 Uhr, 25 Personen. Mit welchem Betrag müssen wir rechnen?",
      { people: 25, start: "10:00", end: "16:00", room: "Room B" },
    ],
    [
      "Salle B, 7 mai 2026, 10h-16h, 25 personnes. On en aurait pour combien ?",
      { people: 25, start: "10:00", end: "16:00", room: "Room B" },
    ],
    [
      "Sala B, 7 maggio 2026, dalle 10 alle 16, 25 persone. Che cifra dobbiamo mettere in conto?",
      { people: 25, start: "10:00", end: "16:00", room: "Room B" },
    ],
  ])("%s", (mail, told) => {
    expect(firstMail(mail)).toMatchObject(told);
  });
});
