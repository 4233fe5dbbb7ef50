import { describe, expect, test } from "bun:test";
import type { Language } from "../../src/booking/words.ts";
import { conversation } from "../support/conversation.ts";

const FIRST: Readonly<Record<Language, string>> = {
  en: "Hello, we would like to book Room D on Friday 15 January 2027 from 9 to 12 for 15 people. Please send us an offer.",
  de: "Guten Tag, wir möchten Raum D am Freitag, 15. Januar 2027, von 9 bis 12 Uhr für 15 Personen buchen. Bitte senden Sie uns eine Offerte.",
  fr: "Bonjour, nous souhaitons réserver la salle D le vendredi 15 janvier 2027 de 9h à 12h pour 15 personnes. Merci de nous envoyer une offre.",
  it: "Buongiorno, vorremmo la sala D venerdì 15 gennaio 2027, dalle 9 alle 12, siamo in 15. Ci mandate un'offerta?",
};

const after = (language: Language, mail: string) => {
  const desk = conversation({ today: "2026-08-14" });
  desk.mail(FIRST[language]);
  desk.mail(mail);
  return desk;
};

describe("from the event's own day to another is a move, and no event of eight days (§3.6)", () => {
  test.each<[Language, mail: string, day: string]>([
    [
      "it",
      "Il presidente è dal dentista. Dobbiamo spostare la seduta dal 15 al 22 gennaio, stessa sala.",
      "2027-01-22",
    ],
    ["it", "Possiamo spostare la riunione dal 15 al 22?", "2027-01-22"],
    ["it", "La seduta va spostata da venerdì 15 a venerdì 22 gennaio.", "2027-01-22"],
    ["it", "Cambio di data: dal 15.01.2027 al 22.01.2027, grazie.", "2027-01-22"],
    ["it", "Sarebbe possibile anticipare la seduta dal 15 al 14 gennaio?", "2027-01-14"],
    ["it", "Siamo via dal 15 al 22 gennaio, rimandiamo al 29 gennaio.", "2027-01-29"],
    ["en", "The chairman is at the dentist. We have to move the meeting from the 15th to the 22nd.", "2027-01-22"],
    ["en", "Could we shift from 15 January to 22 January?", "2027-01-22"],
    ["en", "Kindly shift us: Fri 15 Jan → Fri 22 Jan.", "2027-01-22"],
    ["en", "The keynote broke his arm! From the 15th to the 22nd please, everything else unchanged.", "2027-01-22"],
    ["en", "I'd like to push the booking back from Friday the 15th to Friday the 22nd.", "2027-01-22"],
    [
      "de",
      "Der Präsident ist beim Zahnarzt. Wir müssen die Sitzung vom 15. auf den 22. Januar verschieben.",
      "2027-01-22",
    ],
    ["de", "Wir ziehen den Termin vom 15. auf den 13. Januar vor.", "2027-01-13"],
    ["de", "Könnten Sie den Termin von Freitag, 15. auf Freitag, 22. Januar ändern?", "2027-01-22"],
    ["fr", "Le président est chez le dentiste. Nous devons déplacer la séance du 15 au 22 janvier.", "2027-01-22"],
    ["fr", "Pouvez-vous la reporter du 15 au 22 ?", "2027-01-22"],
    ["fr", "La séance est reportée du 15/01 au 22/01.", "2027-01-22"],
    ["fr", "Nous sommes absents du 15 au 22 janvier, merci de reporter au 29 janvier.", "2027-01-29"],
  ])("%s: %s", (language, mail, day) => {
    const desk = after(language, mail);
    expect([desk.fact("date"), desk.fact("end_date"), desk.booking?.offer?.version]).toEqual([day, undefined, 2]);
    expect([desk.fact("start_time"), desk.fact("attendees"), desk.booking?.status]).toEqual(["09:00", 15, "option"]);
  });
});

describe("so long it is to last: the day that stands, and the last one", () => {
  test.each<[Language, mail: string, last: string]>([
    ["it", "Il corso diventa di più giorni: dal 15 al 17 gennaio.", "2027-01-17"],
    ["en", "It should now run over two days, from 15 to 16 January.", "2027-01-16"],
    ["en", "We will extend it: from 15 January to 17 January.", "2027-01-17"],
    ["de", "Wir verlängern: vom 15. bis 17. Januar.", "2027-01-17"],
    ["fr", "Finalement cela dure trois jours, du 15 au 17 janvier.", "2027-01-17"],
  ])("%s: %s", (language, mail, last) => {
    const desk = after(language, mail);
    expect([desk.fact("date"), desk.fact("end_date")]).toEqual(["2027-01-15", last]);
  });
});

describe("what else goes from one number to another moves no day", () => {
  test.each<[Language, mail: string]>([
    ["it", "Dal 15 al 22 sono in ferie, vi scrivo dopo."],
    ["it", "Siete chiusi dal 15 al 22 gennaio?"],
    ["it", "Passiamo da 15 a 22 partecipanti."],
    ["en", "What would it cost to move it from the 15th to the 22nd?"],
    ["en", "Hours: please change from 9-12 to 10-13."],
    ["en", "Are you closed from the 15th to the 22nd?"],
    ["de", "Ich bin vom 15. bis 22. Januar in den Ferien, danach melde ich mich."],
    ["de", "Wir erhöhen von 15 auf 22 Personen."],
    ["fr", "On passe de 15 à 22 personnes."],
    ["fr", "Êtes-vous fermés du 15 au 22 janvier ?"],
  ])("%s: %s", (language, mail) => {
    const desk = after(language, mail);
    expect([desk.fact("date"), desk.fact("end_date")]).toEqual(["2027-01-15", undefined]);
  });
});
