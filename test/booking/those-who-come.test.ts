import { describe, expect, test } from "bun:test";
import { conversation } from "../support/conversation.ts";
import { offeredIn } from "../support/offered-in.ts";
import { where } from "./spoken/where.ts";

const first = (mail: string) => {
  const desk = conversation({ today: "2026-01-13" });
  desk.mail(mail);
  return where(desk);
};

describe("the number of those who come counts, not the number of the whole (§3.8)", () => {
  test.each<[people: number, mail: string]>([
    [
      26,
      "The company counts 140 employees in 6 offices, don't worry, they're not all coming! Just the 26 from the Zurich office, on 16 June, 10:00 to 16:00, Room B please.",
    ],
    [
      20,
      "Our choir has 64 members but on the course only about 20 take part. Tuesday 12 May 2026, 9:00 to 12:00, Room B.",
    ],
    [34, "We employ 300 people nationwide. On 16 June 2026, 9am to 5pm, we need Room B for the 34 from head office."],
    [28, "We are a school with 400 pupils. 28 parents are coming on 16 June 2026, 18:00 to 21:00, Room B please."],
    [40, "We are 40 members. Room B on 16 June 2026 from 10:00 to 16:00, please."],
    [35, "Our club has 35 members, all of them will be there. Room B, 16 June 2026, 10:00-16:00. It is 25 years old."],
    [
      30,
      "Als Präsidentin der Ortsgruppe (wir sind 112 Mitglieder, kommen tun erfahrungsgemäss die immer gleichen 30) möchte ich für den 19. Mai 2026, 14 bis 17 Uhr, Ihren Raum B reservieren.",
    ],
    [
      26,
      "Unsere Firma zählt 140 Mitarbeitende an 6 Standorten, es kommen nicht alle! Nur die 26 aus Zürich, am 16. Juni 2026, 10 bis 16 Uhr, gern in Raum B.",
    ],
    [40, "Wir sind ein Verein mit 95 Mitgliedern, an die GV kommen so 40. Raum B, 19. Mai 2026, 18 bis 21 Uhr bitte."],
    [18, "Bei uns arbeiten 80 Leute, eingeladen sind bloss die 18 vom Kader. Raum B am 19. Mai 2026 von 9 bis 12 Uhr."],
    [24, "Wir sind 24 Mitglieder und möchten am 19. Mai 2026 von 14 bis 17 Uhr in Raum B tagen."],
    [
      21,
      "Nous avons 3 garderies et 58 employées, mais cette fois seules les 21 responsables de groupe se forment. Salle B, le 9 juin 2026, de 13h30 à 17h.",
    ],
    [
      26,
      "Notre entreprise compte 140 collaborateurs, ils ne viennent pas tous ! Seulement les 26 de Zurich, le 16 juin 2026, de 10h à 16h, salle B.",
    ],
    [
      30,
      "Nous sommes 112 membres, mais à l'assemblée on est toujours une trentaine. Salle B le 19 mai 2026, de 14h à 17h.",
    ],
    [22, "Le club a 70 adhérents, dont 22 suivront le cours du 19 mai 2026 de 9h à 12h. Salle B svp."],
    [
      26,
      "La nostra ditta conta 140 dipendenti, ma non vengono mica tutti! Solo i 26 di Zurigo, il 16 giugno 2026, dalle 10 alle 16, sala B.",
    ],
    [30, "Siamo 112 soci, ma a venire sono sempre gli stessi 30. Sala B il 19 maggio 2026 dalle 14 alle 17."],
    [35, "We've got 230 members on paper, realistically 35 turn up. AGM, 12 May 2026, 18:00-21:00, Room B, quote pls"],
    [24, "The department is 80 strong; of these, 24 will attend. 12 May 2026, 9-12, Room B. Please send us an offer."],
    [25, "Workshop for our 25 employees, 12 May 2026, 9:00-12:00, Room B. We also need 12 pens."],
    [45, "Von unseren 210 Genossenschafterinnen kommen jeweils so um die 45. 12. Mai 2026, 18 bis 21 Uhr, Raum B."],
    [18, "In der Firma sind wir rund 150, beim Kaderseminar aber 18 Leute. 12. Mai 2026, 9 bis 16 Uhr, Raum B bitte."],
    [25, "Kurs für 25 Mitarbeitende am 12. Mai 2026, 9-12 Uhr, in Raum B. Wir bringen 10 Laptops mit."],
    [
      17,
      "Nous sommes une PME de 90 personnes ; pour ce séminaire, comptez 17 personnes. 12 mai 2026, 9h-16h, salle B.",
    ],
    [40, "Sur nos 200 membres, une quarantaine vient d'habitude. AG du 12 mai 2026, 18h-21h, salle B."],
    [40, "Dei nostri 200 soci di solito ne vengono 40. Assemblea il 12 maggio 2026, 18-21, sala B."],
    [20, "Una cena per 20 dipendenti, 12 maggio 2026, 19-22, sala B. L'azienda esiste da 30 anni."],
    [21, "Abbiamo 58 impiegate, stavolta si formano soltanto le 21 responsabili. Sala B, 9 giugno 2026, 13.30-17."],
  ])("%i: %s", (people, mail) => expect(first(mail)).toMatchObject({ people, room: "Room B" }));
});

describe("how many come now, beside how many came then (§3.8)", () => {
  test.each([
    "hey its jonas again, we had 40 people at yours in november which was lovely. this time its only 22, room B pls, friday 6 march from half past nine till four in the afternoon",
    "hi, last autumn 40 of us were at yours. this time it's just 22, room B, friday 6 march, 9:30 to 16:00",
    "2024 waren wir mit 48 Personen im Raum C. Diesmal sind's nur 22, Raum B, Freitag 6. März 2026, 9.30 bis 16 Uhr",
    "hoi, ich wär die wo letscht jahr am 3. juni mit 35 lüt bi eu gsi isch :) das mal simmer 22, ruum b, 6. märz 2026, 9.30 bis 16 uhr",
    "on avait fait notre séance chez vous en septembre 2024 (48 personnes, salle c). là c'est plus modeste : 22, salle b, vendredi 6 mars 2026, 9h30-16h",
    "l'anno scorso eravamo in 48 nella sala C. stavolta siamo 22, sala B, venerdì 6 marzo 2026, 9.30-16",
  ])("%s", (mail) => expect(first(mail)).toMatchObject({ people: 22, room: "Room B", date: "2026-03-06" }));

  test.each<["de" | "fr" | "en", string]>([
    ["en", "This year there are only 22 of us, please change it."],
    ["de", "Letztes Jahr waren wir 40, dieses Jahr sind es nur 22. Bitte anpassen."],
    ["fr", "L'an passé nous étions 40, cette fois seulement 22. Pouvez-vous corriger ?"],
  ])("with an offer on the table, whose day stands · %s: %s", (language, mail) => {
    const desk = offeredIn(language);
    desk.mail(mail);
    expect(where(desk)).toMatchObject({ people: 22, date: "2026-05-07", room: "Room B" });
  });

  test("a club that was founded in some year is the one that comes", () =>
    expect(
      first("We were founded in 1998 and are a team of 25. Room B on 16 June 2026, 10:00 to 16:00 please."),
    ).toMatchObject({ people: 25, room: "Room B" }));
});

describe("a number by itself that counts heads (§3.8)", () => {
  test.each<[people: number, mail: string]>([
    [
      48,
      "Subject: space for a lecture\n\nWhen: 12 November 2026, 19:00-21:30\nAudience: 48\nRoom: whichever you recommend",
    ],
    [48, "Anlass: Lesung\nDatum: 12.11.2026, 19-21.30 Uhr\nZuhörer: 48\nRaum: was Sie empfehlen"],
    [48, "Objet : conférence\nDate : 12 novembre 2026, 19h-21h30\nAuditoire : 48\nSalle : selon votre conseil"],
    [48, "Oggetto: conferenza\nData: 12 novembre 2026, 19-21.30\nUditorio: 48\nSala: quella che consigliate"],
    [28, "Per un seminario in 28 ci piacerebbe tanto la sala B. In quali giorni è ancora libera?"],
    [28, "À 28 nous aimerions faire un séminaire chez vous, quels jours sont libres ?"],
    [28, "Zu 28 möchten wir bei Ihnen ein Seminar abhalten. Welche Tage sind frei?"],
    [
      30,
      "Vorrei una rimpatriata della mia classe: una trentina no, proprio 30, li ho contati. Che cosa vi occorre sapere?",
    ],
    [31, "Class reunion on 6 June 2026, 6pm-11pm: thirty or so - no, exactly 31, I counted. What have you got?"],
    [31, "Klassentreffen am 6. Juni 2026, 18-23 Uhr: etwa dreissig, nein, genau 31, ich habe sie gezählt."],
    [14, "Sali, mir bruuchted de Ruum A, am 24. Februar vom 9i am Morge bis am 12i, sind 14 Persone."],
  ])("%i: %s", (people, mail) => expect(first(mail).people).toBe(people));

  test.each([
    "la mia responsabile vuole fare un workshop con 26 collaboratori ma non mi ha ancora detto quando. intanto mi può far sapere cosa offrite?",
    "my boss wants to hold a workshop with 26 staff but hasn't told me when yet. what can you offer meanwhile?",
    "meine chefin will einen workshop mit 26 mitarbeitenden machen, hat mir aber noch nicht gesagt wann. was können sie uns anbieten?",
    "ma responsable veut faire un atelier avec 26 collaborateurs mais elle ne m'a pas encore dit quand. que proposez-vous en attendant ?",
  ])("and what is still open tells an event all the same: %s", (mail) =>
    expect(first(mail)).toMatchObject({ step: 2, people: 26 }),
  );
});
