import { describe, expect, test } from "bun:test";
import type { Language } from "../../src/booking/words.ts";
import { conversation } from "../support/conversation.ts";
import { offeredIn } from "../support/offered-in.ts";
import { type Where, where } from "./spoken/where.ts";

const HOURS: readonly (readonly [mail: string, wanted: Partial<Where>])[] = [
  [
    "Sono una maestra in pensione e con le ex colleghe organizzo ogni anno una giornata di studio. Quest'anno tocca al 07.02.2026, cominciamo alle 9 e alle 17 si va tutti a casa. Saremo in trenta e a mezzogiorno vorremmo il Lunch Package per tutti quanti.",
    { date: "2026-02-07", start: "09:00", end: "17:00", people: 30 },
  ],
  [
    "Siamo un coro di 22 persone, l'11 aprile 2026. Si parte alle 14 e alle 18.30 ognuno va per la sua strada.",
    { date: "2026-04-11", start: "14:00", end: "18:30", people: 22 },
  ],
  [
    "Vorremmo una sala il 12.03.2026: iniziamo alle 10 e alle 15 si torna a casa. Saremo in 18.",
    { date: "2026-03-12", start: "10:00", end: "15:00", people: 18 },
  ],
  [
    "Il 20 marzo 2026 ci troviamo alle 9, alle 16 è tutto finito. Siamo 30 persone.",
    { date: "2026-03-20", start: "09:00", end: "16:00", people: 30 },
  ],
  [
    "On 20 March 2026 there are 30 of us. We get going at 9 and at 5 everybody goes home.",
    { date: "2026-03-20", start: "09:00", end: "17:00", people: 30 },
  ],
  [
    "20 March 2026, 24 people: we kick off at ten and by four we're all on the train home.",
    { date: "2026-03-20", start: "10:00", end: "16:00", people: 24 },
  ],
  [
    "We'd be 16 on 14 April 2026, doors at 18:00, lights out at 22:30.",
    { date: "2026-04-14", start: "18:00", end: "22:30", people: 16 },
  ],
  [
    "Am 20. März 2026 treffen wir uns zu dreissig. Um 9 geht es los und um 17 Uhr gehen alle heim.",
    { date: "2026-03-20", start: "09:00", end: "17:00", people: 30 },
  ],
  [
    "Wir sind 28, es soll der 14.04.2026 sein, Beginn um 8.30, um 12 machen wir uns alle vom Acker.",
    { date: "2026-04-14", start: "08:30", end: "12:00", people: 28 },
  ],
  [
    "Los gehts am 12.03.2026 um 13 Uhr, und um 18 Uhr ist Feierabend. 20 Leute.",
    { date: "2026-03-12", start: "13:00", end: "18:00", people: 20 },
  ],
  [
    "Le 20 mars 2026, nous serons 30. On commence à 9h et à 17h tout le monde rentre à la maison.",
    { date: "2026-03-20", start: "09:00", end: "17:00", people: 30 },
  ],
  [
    "Nous serions 18 le 12 mars 2026 : on démarre à 10 heures, à 15 heures chacun repart chez soi.",
    { date: "2026-03-12", start: "10:00", end: "15:00", people: 18 },
  ],
  [
    "C'est pour le 14 avril 2026, 26 personnes. Accueil à 13h30, à 18h on plie bagage.",
    { date: "2026-04-14", start: "13:30", end: "18:00", people: 26 },
  ],
  [
    "Il 14 aprile 2026, 26 persone. Ritrovo alle 13.30, alle 18 si smonta e si va.",
    { date: "2026-04-14", start: "13:30", end: "18:00", people: 26 },
  ],
  [
    "Tocca al 07.02.2026, cominciamo alle 9 e alle 17 si va tutti a casa. Saremo in trenta e a mezzogiorno vorremmo il Lunch Package.",
    { date: "2026-02-07", start: "09:00", end: "17:00", people: 30 },
  ],
  [
    "Il 7 marzo 2026 iniziamo alle 9, pranzo alle 12.30, e alle 17 tutti a casa. Saremo in 30.",
    { date: "2026-03-07", start: "09:00", end: "17:00", people: 30 },
  ],
  [
    "Il 7 marzo 2026 si comincia alle 9 e alle 16 ci salutiamo. Pausa alle 12. In 30.",
    { date: "2026-03-07", start: "09:00", end: "16:00", people: 30 },
  ],
  [
    "On 7 March 2026 we start at 9 and at 5 we all go home. There'll be 30 of us, and at noon we'd like the Lunch Package.",
    { date: "2026-03-07", start: "09:00", end: "17:00", people: 30 },
  ],
  [
    "7 March 2026: start at 9, lunch at 12:30, home at 17:00. 30 people.",
    { date: "2026-03-07", start: "09:00", end: "17:00", people: 30 },
  ],
  [
    "We begin at ten on 7 March 2026, eat at one and are done at four; 18 people.",
    { date: "2026-03-07", start: "10:00", end: "16:00", people: 18 },
  ],
  [
    "Am 7. März 2026 beginnen wir um 9 und um 17 Uhr gehen alle nach Hause. Wir sind dreissig und möchten um 12 Uhr das Lunch Package.",
    { date: "2026-03-07", start: "09:00", end: "17:00", people: 30 },
  ],
  [
    "Am 7. März 2026 um 9 Uhr Beginn, 12 Uhr Mittagessen, 17 Uhr Schluss, 30 Personen.",
    { date: "2026-03-07", start: "09:00", end: "17:00", people: 30 },
  ],
  [
    "7.3.2026, Start 9 Uhr, Zmittag 12.15 Uhr, Heimreise 16.30 Uhr, 30 Leute.",
    { date: "2026-03-07", start: "09:00", end: "16:30", people: 30 },
  ],
  [
    "Le 7 mars 2026 nous commençons à 9h et à 17h tout le monde rentre. Nous serons trente et à midi nous aimerions le Lunch Package.",
    { date: "2026-03-07", start: "09:00", end: "17:00", people: 30 },
  ],
  [
    "7 mars 2026 : début à 9h, repas à 12h30, fin à 17h. 30 personnes.",
    { date: "2026-03-07", start: "09:00", end: "17:00", people: 30 },
  ],
  [
    "Le 7 mars 2026, on attaque à 9h, on mange à midi et à 16h on se dit au revoir. On sera 30.",
    { date: "2026-03-07", start: "09:00", end: "16:00", people: 30 },
  ],
  [
    "7 March 2026, 30 people. The band arrives at 17:00, we start at 19:00 and finish at 23:00.",
    { date: "2026-03-07", start: "19:00", end: "23:00", people: 30 },
  ],
  [
    "7. März 2026, 30 Personen. Die Band kommt um 17 Uhr, wir beginnen um 19 Uhr, Ende 23 Uhr.",
    { date: "2026-03-07", start: "19:00", end: "23:00", people: 30 },
  ],
  [
    "7 March 2026, 30 people, from 9 to 17, coffee at 10:30.",
    { date: "2026-03-07", start: "09:00", end: "17:00", people: 30 },
  ],
  [
    "Il 7 marzo 2026 saremo 30: la mattina si parte alle 8.30, alle 12 aperitivo e poi tutti liberi.",
    { date: "2026-03-07", start: "08:30", people: 30 },
  ],
  [
    "We meet at 9 on 7 March 2026 and our train home leaves at 17:30. 30 people.",
    { date: "2026-03-07", start: "09:00", people: 30 },
  ],
];

const HEADS: readonly (readonly [mail: string, wanted: Partial<Where>])[] = [
  [
    "Room for one morning in the week of 15 June, 8:30 to 12:00, 32 nurses. Which morning depends on our lecturer.",
    { people: 32 },
  ],
  ["We are looking at some evening in May, 18 librarians, the speaker decides which.", { people: 18 }],
  [
    "Ein Vormittag in der Woche vom 22. Juni, 9 bis 12.30 Uhr, 28 Lehrerinnen. Welcher, hängt von der Referentin ab.",
    { people: 28 },
  ],
  ["Einen Abend im Mai, 18 Bibliothekare, welcher entscheidet der Redner.", { people: 18 }],
  ["Un matin de la semaine du 22 juin, 9h à 12h30, 28 enseignants. Lequel, cela dépend de l'orateur.", { people: 28 }],
  ["Une soirée en mai, 18 infirmières, l'oratrice choisira laquelle.", { people: 18 }],
  ["Una mattina della settimana del 22 giugno, 9-12.30, 28 insegnanti. Quale dipende dal relatore.", { people: 28 }],
  ["Una sera di maggio, 18 bibliotecari, il relatore sceglie quale.", { people: 18 }],
  [
    "It's 23 plumbers and one morning, 12 May 2026, 8 till 11.",
    { people: 23, date: "2026-05-12", start: "08:00", end: "11:00" },
  ],
  ["Am 12. Mai 2026 brauchen 23 Schreiner einen Raum, 8 bis 11 Uhr.", { people: 23, date: "2026-05-12" }],
  [
    "My brother runs a school with 28 teachers, that's how I know you. We are 12 on 12 May 2026, 9 to 12.",
    { people: 12 },
  ],
  [
    "Bonjour, pardon mon français. Nous groupe 15 personnes, visite du musée le matin et après travail chez vous, le 22 avril, 14h00 à 17h00. Merci.",
    { date: "2026-04-22", start: "14:00", end: "17:00", people: 15 },
  ],
  [
    "Hello, my english not good. We 14 person from Brazil, visit of factory and after meeting in your house, 21 april, 15:00 to 18:00. Which room you give? Thank you",
    { date: "2026-04-21", start: "15:00", end: "18:00", people: 14 },
  ],
  [
    "Guten Tag, ich nicht gut deutsch. Wir 12 Person aus Portugal, Besuch von Fabrik und nachher Sitzung bei Ihnen, 21. April, 15:00 bis 18:00. Welche Raum? Danke",
    { date: "2026-04-21", start: "15:00", end: "18:00", people: 12 },
  ],
  [
    "Buongiorno, io poco italiano. Noi 12 persone da Portogallo, visita di fabbrica e dopo riunione da voi, il 21 aprile, 15:00 a 18:00. Quale sala date? Grazie",
    { date: "2026-04-21", start: "15:00", end: "18:00", people: 12 },
  ],
  [
    "We visit the castle in the morning of 21 April 2026 and then need a room from 2pm to 5pm for 20 people.",
    { date: "2026-04-21", start: "14:00", end: "17:00", people: 20 },
  ],
  [
    "Nach dem Besuch der Brauerei am 21. April 2026 möchten wir bei Ihnen tagen, 15 bis 18 Uhr, 20 Personen.",
    { date: "2026-04-21", start: "15:00", end: "18:00", people: 20 },
  ],
  ["Could we come and visit the house on 21 April 2026 at 15:00? We plan a party for 40 people.", { date: null }],
  ["Peut-on visiter vos salles le 21 avril 2026 à 15h ? Ce serait pour une fête de 40 personnes.", { date: null }],
  [
    "Please pencil us in for one morning in the week of 22 June, 9:00 to 12:30, 28 teachers. Which of the mornings it will be depends on our speaker, who never answers mail.",
    { people: 28 },
  ],
  [
    "Bitte merken Sie uns für einen Vormittag in der Woche vom 22. Juni vor, 9 bis 12.30 Uhr, 28 Lehrpersonen.",
    { people: 28 },
  ],
  ["Notez-nous pour une matinée de la semaine du 22 juin, 9h à 12h30, 28 profs.", { people: 28 }],
  ["Segnateci per una mattina della settimana del 22 giugno, 9-12.30, 28 maestre.", { people: 28 }],
  ["Something for one evening in May, 18 singers.", { people: 18 }],
  ["Etwas für einen Abend im Mai, 18 Sängerinnen.", { people: 18 }],
  ["Quelque chose pour un soir de mai, 18 chanteurs.", { people: 18 }],
  ["Qualcosa per una sera di maggio, 18 cantanti.", { people: 18 }],
  ["Una sera di maggio, 18 persone, sala A.", { people: 18, date: null }],
  [
    "Bonjour, moi pas bien français. Nous 12 personnes de Portugal, visite de usine et après réunion chez vous, le 21 avril, 15h00 à 18h00. Quel salle vous donne ? Merci beaucoup",
    { date: "2026-04-21", start: "15:00", end: "18:00", people: 12 },
  ],
  [
    "Am 21. April 2026 besichtigen wir am Morgen die Schokoladenfabrik und brauchen dann von 14 bis 17 Uhr einen Raum für 20.",
    { date: "2026-04-21", start: "14:00", end: "17:00", people: 20 },
  ],
  [
    "After a tour of the old town on 21 April 2026 we need a room from 2pm to 5pm, 20 people.",
    { date: "2026-04-21", start: "14:00", end: "17:00", people: 20 },
  ],
  [
    "Dopo la visita al museo il 21 aprile 2026 ci serve una sala dalle 14 alle 17, in 20.",
    { date: "2026-04-21", start: "14:00", end: "17:00", people: 20 },
  ],
  ["Dürften wir Ihr Haus am 21. April 2026 um 15 Uhr besichtigen? Es geht um ein Fest mit 40 Leuten.", { date: null }],
  [
    "Potremmo visitare la sala il 21 aprile 2026 alle 15? È per una festa di 40 persone della nostra scuola.",
    { date: null },
  ],
  [
    "Pourrions-nous visiter la salle pour notre école le 21 avril 2026 à 15h ? C'est pour 40 personnes.",
    { date: null },
  ],
];

const TOTALS: readonly (readonly [mail: string, wanted: Partial<Where>, language: Language])[] = [
  [
    "Guten Tag, das Nachbarschulhaus kommt auch, es sind also 10 Personen mehr als gedacht, total 35.",
    { people: 35 },
    "de",
  ],
  ["Es sind nun 5 Leute mehr als geplant, insgesamt 30.", { people: 30 }, "de"],
  ["Wir sind 3 Personen weniger als gemeldet, total 22.", { people: 22 }, "de"],
  ["Zehn mehr als gedacht, also 35 total.", { people: 35 }, "de"],
  ["Es kommen 4 Gäste mehr als erwartet.", { people: 29 }, "de"],
  ["It's ten people more than we thought, 35 in total.", { people: 35 }, "en"],
  ["We are 5 more than planned, so 30 all told.", { people: 30 }, "en"],
  ["That's 6 guests fewer than expected, total 19.", { people: 19 }, "en"],
  ["There will be 4 people more than I told you.", { people: 29 }, "en"],
  ["Nous sommes donc 10 personnes de plus que prévu, au total 35.", { people: 35 }, "fr"],
  ["Il y aura 5 invités de plus que ce que je pensais.", { people: 30 }, "fr"],
  ["3 personnes de moins que prévu, donc 22 en tout.", { people: 22 }, "fr"],
  ["Siamo quindi 10 persone in più del previsto, in totale 35.", { people: 35 }, "it"],
  ["Saranno 5 ospiti in più di quanto pensassi.", { people: 30 }, "it"],
  ["3 persone in meno del previsto, totale 22.", { people: 22 }, "it"],
  ["Es haben sich 10 Leute mehr angemeldet als gedacht, zusammen sind wir 35.", { people: 35 }, "de"],
];

describe("what eats, arrives or travels is no end of the event (§3.7)", () => {
  test.each(HOURS)("%s", (mail, wanted) => {
    const desk = conversation();
    desk.mail(mail);
    expect(where(desk)).toMatchObject(wanted);
  });
});

describe("who comes is counted by what he is, and who visits a factory visits no house (§2.11, §3.8)", () => {
  test.each(HEADS)("%s", (mail, wanted) => {
    const desk = conversation();
    desk.mail(mail);
    expect(where(desk)).toMatchObject(wanted);
  });
});

describe("so many more than was thought are no total (§3.8)", () => {
  test.each(TOTALS)("%s", (mail, wanted, language) => {
    const desk = offeredIn(language);
    desk.mail(mail);
    expect(where(desk)).toMatchObject({ date: "2026-05-07", start: "10:00", end: "16:00", ...wanted });
  });
});
