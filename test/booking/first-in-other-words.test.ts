import { describe, expect, test } from "bun:test";
import { conversation } from "../support/conversation.ts";
import { where } from "./spoken/where.ts";

const EVENT = { date: "2026-05-07", start: "10:00", end: "16:00", people: 25 };

const WISHES_ROOM_B = [
  "Hiya, our crew of 25 is after Room B on the seventh of May, ten till four. What's the damage?\nMo",
  "Subject: Room B\n\n7 May 2026 / 10-16 / 25 pax / please quote",
  "Dear Sirs, kindly let us have your terms for Room B for Thursday 7th May (25 persons, 10 a.m. to 4 p.m.). Yours, P. Dale",
  "We're twenty-five and we'd be with you from ten o'clock in the morning to four in the afternoon on 07/05/2026. We fancy Room B.",
  "Would B be available for us on Thu 7 May? Doors 10, out by 16h, 25 of us. An offer would be lovely.",
  "My boss says: Room B, May 7th, 25 people, six hours from 10. Can you send an offer?",
  "25 colleagues, one workshop, Room B, May 7, 10:00 - 16:00. Offer?",
  "I am writing on behalf of the Hillside Choir. There will be 25 singers on 7 May 2026 in Room B; we sing from 10 and leave at 16:00. Please make us an offer.",
  "Salut, nous voudrions la B le 7 mai, de dix heures à seize heures, à 25. Vous nous faites une offre ?",
  "Bonjour, 25 collègues, jeudi 7 mai, 10h-16h, salle B : que nous proposez-vous comme prix ?",
  "Madame, Monsieur, notre association souhaiterait disposer de la salle B le 7 mai 2026 entre 10h et 16h. Nous serons vingt-cinq. Veuillez nous adresser une offre.",
  "coucou, on cherche à caser 25 personnes le 7 mai, 10 à 16h, idéalement en salle B. offre svp",
  "Le 7 mai prochain, nous organisons un atelier (25 participants). La salle B nous plairait bien, de 10h00 à 16h00. Merci pour votre offre.",
  "Nous sommes une classe de 25 et il nous faudrait la salle B, le 7.5.2026, de 10 h jusqu'à 16 h. Un devis s'il vous plaît.",
  "Ciao, in 25 il 7 maggio dalle dieci alle sedici, sala B. Mi fate un preventivo?",
  "Buongiorno, la nostra ditta vorrebbe la sala B giovedì 7 maggio (10-16), venticinque persone. Attendo la vostra offerta.",
  "Egregi signori, con la presente chiediamo un'offerta per la sala B in data 7 maggio 2026, ore 10:00-16:00, per 25 partecipanti.",
  "siamo un gruppo di 25, ci servirebbe la B il 7/5 dalle 10 fino alle 16, quanto viene?",
  "Per il 7.5.2026 cercherei la sala B: arriviamo alle 10, andiamo via alle 16, 25 teste. Offerta?",
  "Avrei bisogno della vostra sala B per il corso del 7 maggio, 25 iscritti, 10-16. Grazie per un preventivo.",
  "Hoi zäme, mir bruuche dr Raum B am 7. Mai vo 10 bis 16 Uhr für 25 Lüt. Chönd ihr es Aagebot mache?",
  "Guten Tag, 25 Leute, Raum B, Do 7.5., 10 bis 16 Uhr. Was kostet der Spass? Bitte Offerte.",
  "Sehr geehrte Damen und Herren, wir beabsichtigen, am 7. Mai 2026 in Ihrem Raum B von 10.00 bis 16.00 Uhr eine Schulung mit 25 Teilnehmenden durchzuführen, und bitten um Ihr Angebot.",
  "moin, brauch raum b am 7.5. von 10-16 für 25 leute, schickt ihr mir ein angebot?",
  "Unser Team (25) würde sich am 7. Mai gern bei Ihnen im Raum B treffen, zehn bis sechzehn Uhr. Machen Sie uns eine Offerte?",
  "Wir hätten am Donnerstag, 7. Mai, gern Raum B: ab 10 Uhr, Ende 16 Uhr, 25 Personen. Offerte erwünscht.",
  "Für eine Klausur mit fünfundzwanzig Personen am siebten Mai, 10-16 Uhr, käme uns Raum B gelegen. Bitte um Offerte.",
  "Für 25 Nasen den Raum B am 7. Mai, 10 bis 16 Uhr - was macht das?",
];

/** No room is named, or one that is only asked about or told of. */
const WISHES_NO_ROOM = [
  "We need somewhere for 25 on 7 May 2026, ten to four.",
  "Haben Sie am 7. Mai 2026 von 10 bis 16 Uhr Platz für 25 Personen?",
  "Auriez-vous de la place le 7 mai 2026 de 10h à 16h pour 25 personnes ?",
  "Avete posto il 7 maggio 2026 dalle 10 alle 16 per 25 persone?",
  "We are 25 on 7 May 2026, 10:00 to 16:00. Does Room A have a projector?",
  "Wir sind 25 am 7. Mai 2026, 10 bis 16 Uhr. Wie viele haben im Raum C Platz?",
  "Nous serons 25 le 7 mai 2026 de 10h à 16h. La salle A a-t-elle un écran ?",
  "Siamo 25 il 7 maggio 2026 dalle 10 alle 16. La sala C com'è?",
  "25 people, 7 May 2026, 10 to 16. Friends of ours were in Room A and loved it.",
];

const afterFirst = (mail: string) => {
  const desk = conversation({ today: "2026-01-13" });
  desk.mail(mail);
  return where(desk);
};

describe("a first mail as people write it (§2.6, §2.7)", () => {
  test.each(WISHES_ROOM_B)("is answered with an offer: %s", (mail) =>
    expect(afterFirst(mail)).toMatchObject({ ...EVENT, room: "Room B", step: 5 }),
  );

  test.each(WISHES_NO_ROOM)("is answered with rooms to choose from: %s", (mail) =>
    expect(afterFirst(mail)).toMatchObject({ ...EVENT, room: null, step: 3 }),
  );
});
