import { describe, expect, test } from "bun:test";
import type { Language } from "../../src/booking/words.ts";
import { offeredIn } from "../support/offered-in.ts";
import { type Where, where } from "./spoken/where.ts";

const OFFERED = { date: "2026-05-07", start: "10:00", end: "16:00", room: "Room B", people: 25, accepted: false };

const TOLD: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "Good morning! What a week. First the boiler, then the dog ate a USB stick. And our other do, the one at the lakeside place, has grown to 40 people and is now on 12 May in their Room C. Not your problem at all, just sharing my pain before I sit down to your papers.",
    "My sister is having 40 people over on 14 May, from noon to eight, all in one room, poor thing. Do you have a coat rack?",
    "Our Bern branch has moved theirs to 21 May, in Room A of the parish hall, 18 of them. Just telling you. I'll read your papers on Sunday.",
    "My brother-in-law booked somewhere else, 40 people on 12 May in a Room C without windows. All I wanted to know is whether you have a cloakroom.",
    "The neighbours are doing their jubilee on 9 May with 80 guests in the barn, from 14:00 to 23:00. I'll get to your offer tonight.",
    "Last week there were 14 of us round the kitchen table and the oven died. Do you have a cake without nuts?",
    "Our other event, the one up in the mountains, is down to 12 people and now starts at 9. Nothing to do with you!",
    "My daughter's class, 22 kids, goes to the zoo on 8 May. Is there a bus stop at yours?",
    "The choir next door rehearses in their Room D on 12 May, 30 voices, 18:00 to 20:00. How I envy them. I'll be in touch.",
    "In the quote for the ski camp I found eleven mistakes. I'm still going through yours.",
    "A friend of mine got 50 people into Room E of some hotel on 22 May. Astonishing. Do you allow candles?",
    "We had 60 at the wedding last summer, in a tent. Is parking free at yours?",
    "Head office meets on 20 May at their place, with 35 people, from 9 to 12. I'm not invited. Your papers are on my desk.",
    "Half the village is off to a wedding on 9 May, 120 guests, so it'll be quiet here. I'm still waiting for our treasurer.",
    "There were 200 pupils on the train, I could hardly read. More tomorrow.",
  ],
  de: [
    "Guten Abend Frau Keller. Entschuldigen Sie, dass ich mich so spät rühre, bei uns geht es zu wie im Bienenhaus. Letzte Woche waren 14 Leute zum Znacht da und der Herd gab den Geist auf. Mein Sohn hat am 8. Mai Matur und mein Mann am 6. den Zahnarzt, ein Mai ist das wieder. Gibt es bei Ihnen eigentlich Kuchen ohne Nüsse?",
    "Meine Schwägerin erwartet am 14. Mai 40 Leute bei sich, von 12 bis 20 Uhr, alle in einem Raum, die Arme. Haben Sie eine Garderobe?",
    "Unsere Sektion Bern geht jetzt am 21. Mai in den Saal A ihrer Kirchgemeinde, zu achtzehnt. Ich lese Ihr Papier am Wochenende.",
    "Mein Schwager hat anderswo gebucht, 40 Personen am 12. Mai in einem Raum C ohne Fenster. Ich wollte nur wissen, ob es bei Ihnen eine Garderobe gibt.",
    "Unser anderer Anlass, der am See, ist auf 40 Personen gewachsen und ist jetzt am 12. Mai in deren Raum C. Das muss Sie nicht kümmern.",
    "Vorgestern sassen 14 Leute bei uns am Tisch und der Herd gab den Geist auf. Gibt es bei Ihnen Kuchen ohne Nüsse?",
    "Bei der Offerte fürs Skilager waren es elf Fehler. Ihre lese ich noch.",
    "Die Nachbarn feiern am 9. Mai mit 80 Gästen in der Scheune, 14 bis 23 Uhr. Ihr Papier nehme ich mir heute Abend vor.",
    "Die Klasse meiner Tochter, 22 Kinder, geht am 8. Mai in den Zoo. Hat es bei Ihnen eine Bushaltestelle?",
    "Der Chor nebenan probt am 12. Mai in ihrem Raum D, 30 Stimmen, 18 bis 20 Uhr. Ich melde mich.",
    "Der Hauptsitz trifft sich am 20. Mai bei sich, 35 Leute, von 9 bis 12. Mich haben sie nicht eingeladen. Ihre Papiere liegen auf meinem Tisch.",
    "Letzten Sommer waren wir an der Hochzeit sechzig, in einem Zelt. Ist das Parkieren bei Ihnen gratis?",
    "Ein Bekannter hat am 22. Mai 50 Leute in den Raum E irgendeines Hotels gebracht. Erlauben Sie Kerzen?",
    "Im Zug sassen heute 200 Schüler, ich kam kaum zum Lesen. Morgen mehr.",
  ],
  fr: [
    "Bonjour à vous et bonne année, santé surtout. Ici il fait moins 12 et la voiture ne veut rien savoir. Ma belle-sœur attend 40 personnes chez elle le 14 mai, de midi à 20h, dans une seule salle, la pauvre. Bref. Est-ce qu'il y a une prise pour un percolateur chez vous ?",
    "Notre section de Neuchâtel a changé d'avis et va maintenant le 21 mai dans la salle A de leur paroisse, à 18. Eux c'est eux, nous c'est nous, je vous le raconte pour rire. Je lis votre papier ce week-end.",
    "Ma sœur reçoit 40 personnes le 14 mai, de midi à 20h, dans une seule salle. Avez-vous un vestiaire ?",
    "Notre autre fête, celle au bord du lac, a grandi à 40 personnes et se tient maintenant le 12 mai dans leur salle C. Cela ne vous regarde pas.",
    "Mon beau-frère a réservé ailleurs, 40 personnes le 12 mai dans une salle C sans fenêtres. Je voulais juste savoir si vous avez un vestiaire.",
    "Les voisins fêtent le 9 mai avec 80 invités dans la grange, de 14h à 23h. Je regarde vos papiers ce soir.",
    "La semaine dernière on était 14 à table et le four a rendu l'âme. Y a-t-il du gâteau sans noix ?",
    "Dans l'offre pour le camp de ski il y avait onze fautes. Je lis encore la vôtre.",
    "La classe de ma fille, 22 enfants, va au zoo le 8 mai. Y a-t-il un arrêt de bus chez vous ?",
    "Le siège se réunit le 20 mai chez eux, à 35, de 9h à 12h. Je ne suis pas invité. Vos papiers sont sur mon bureau.",
    "L'été passé nous étions soixante au mariage, sous tente. Le parking est-il gratuit chez vous ?",
    "Le chœur d'à côté répète le 12 mai dans leur salle D, 30 voix, de 18h à 20h. Je reviens vers vous.",
    "Mon mari part le 12 mai avec 30 collègues à Lyon. Je relis tout demain.",
    "Il y avait 200 écoliers dans le train, impossible de lire. À demain.",
  ],
  it: [
    "Buongiorno e scusate il ritardo, ho avuto l'idraulico in casa due giorni. Ha trovato tre perdite e ne ha fatte altre due. Le vostre carte sono sul tavolo, sotto il gatto. Mio cognato invece ha prenotato altrove, 40 persone il 12 maggio in una sala C senza finestre, contento lui. Io volevo solo sapere se da voi c'è il guardaroba.",
    "Mia sorella aspetta 40 persone da lei il 14 maggio, da mezzogiorno alle 20, in una sola sala. Avete un guardaroba?",
    "La nostra sezione di Locarno va adesso il 21 maggio nella sala A della loro parrocchia, in 18. Leggo le vostre carte nel fine settimana.",
    "L'altra nostra festa, quella al lago, è cresciuta a 40 persone ed è ora il 12 maggio nella loro sala C. Non vi riguarda.",
    "I vicini festeggiano il 9 maggio con 80 ospiti nel fienile, dalle 14 alle 23. Guardo la vostra offerta stasera.",
    "La settimana scorsa eravamo in 14 a tavola e il forno è morto. Avete una torta senza noci?",
    "Nell'offerta per il campo di sci c'erano undici errori. La vostra la sto ancora leggendo.",
    "La classe di mia figlia, 22 bambini, va allo zoo l'8 maggio. C'è una fermata del bus da voi?",
    "La sede centrale si riunisce il 20 maggio da loro, in 35, dalle 9 alle 12. Io non sono invitato. Le vostre carte sono sulla mia scrivania.",
    "Il coro accanto prova il 12 maggio nella loro sala D, 30 voci, dalle 18 alle 20. Mi faccio vivo io.",
    "L'estate scorsa al matrimonio eravamo in sessanta, in una tenda. Il parcheggio è gratuito?",
    "Sul treno c'erano 200 scolari, non ho potuto leggere niente. A domani.",
  ],
};

const OURS: readonly (readonly [mail: string, wanted: Partial<Where>, language: Language])[] = [
  [
    "Chère Madame, j'ai bien reçu votre courrier, merci pour la rapidité. Je l'ai lu dans le train entre Morges et Renens, debout, avec 200 écoliers. Et là, horreur. J'ai confondu avec l'année passée, quelle gourde ! C'est le vendredi 8 mai qu'il nous faut, pas le jeudi. Mes excuses à votre collègue si gentil du téléphone.",
    { date: "2026-05-08" },
    "fr",
  ],
  [
    "J'ai relu dans le bus, assis à côté de 60 scouts. C'est le vendredi 8 mai qu'il nous faut, pas le jeudi.",
    { date: "2026-05-08" },
    "fr",
  ],
  ["C'est bien le mardi 12 mai qu'il faut retenir et non le 7.", { date: "2026-05-12" }, "fr"],
  ["Silly me. It's the Friday, 8 May, we want, not the Thursday.", { date: "2026-05-08" }, "en"],
  ["Ich Esel: es ist der Freitag, 8. Mai, den wir brauchen, nicht der Donnerstag.", { date: "2026-05-08" }, "de"],
  ["Che sbadata, è il 12 maggio che veniamo, non il 7.", { date: "2026-05-12" }, "it"],
  ["My colleague counted again: there are 31 of us.", { people: 31 }, "en"],
  ["My boss would rather have 12 May, can you move us there?", { date: "2026-05-12" }, "en"],
  ["The speakers can only do 12 May, so please make it that day.", { date: "2026-05-12" }, "en"],
  ["It's going to be 40 people, and 12 May instead of the 7th.", { people: 40, date: "2026-05-12" }, "en"],
  ["Meine Kollegin hat nachgezählt: Wir sind 31.", { people: 31 }, "de"],
  ["Mein Chef will auf den 12. Mai wechseln, bitte umbuchen.", { date: "2026-05-12" }, "de"],
  ["Ma collègue a recompté : nous sommes 31.", { people: 31 }, "fr"],
  ["Mon chef veut passer au 12 mai, merci de déplacer la réservation.", { date: "2026-05-12" }, "fr"],
  ["Il nostro gruppo è cresciuto a 40 persone, per favore adattate.", { people: 40 }, "it"],
  ["La nostra presidente preferisce la sala C, per favore cambiate.", { room: "Room C" }, "it"],
  ["La sezione di Locarno viene anche lei, saremo quindi in 33.", { people: 33 }, "it"],
  ["Meine Frau führt die Liste und sagt: 40 Gäste.", { people: 40 }, "de"],
  ["Meine Schwester kann am 7. nicht, also lieber am 14. Mai.", { date: "2026-05-14" }, "de"],
  ["Mia sorella non può il 7, facciamo il 14 maggio.", { date: "2026-05-14" }, "it"],
  ["Angemeldet haben sich 28 Leute, die Liste ist zu.", { people: 28 }, "de"],
  ["Si sono iscritte 28 persone, la lista è chiusa.", { people: 28 }, "it"],
  ["Everyone from the office is coming, 34 people.", { people: 34 }, "en"],
  ["Tout le bureau vient, 34 personnes.", { people: 34 }, "fr"],
  ["Our guests are 28 pupils and nobody else.", { people: 28 }, "en"],
  ["Es kommen jetzt doch 32 Schüler statt 25.", { people: 32 }, "de"],
];

describe("what somebody else does, at another place or lately, moves nothing (§2.3)", () => {
  for (const language of ["en", "de", "fr", "it"] as const) {
    test.each([...TOLD[language]])("%s", (mail) => {
      const desk = offeredIn(language);
      desk.mail(mail);
      expect(where(desk)).toMatchObject(OFFERED);
      expect(desk.tasks.map(({ type }) => type)).not.toContain("cancellation_request");
    });
  }
});

describe("what is said for us, by whomever, is ours (§2.3, §3.8)", () => {
  test.each(OURS)("%s", (mail, wanted, language) => {
    const desk = offeredIn(language);
    desk.mail(mail);
    expect(where(desk)).toMatchObject({ ...OFFERED, ...wanted });
  });
});
