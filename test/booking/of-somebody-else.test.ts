import { describe, expect, test } from "bun:test";
import type { Language } from "../../src/booking/words.ts";
import { offeredIn } from "../support/offered-in.ts";
import { type Where, where } from "./spoken/where.ts";

type Mail = readonly [language: Language, mail: string];
type Change = readonly [language: Language, mail: string, wanted: Partial<Where>];

const OFFERED = { date: "2026-05-07", start: "10:00", end: "16:00", room: "Room B", people: 25 };

const DONE_BY_SOMEBODY: readonly Mail[] = [
  [
    "en",
    "Not sure yet. Half of the team would rather do it in the mountains. We're voting on Friday and I'll report back.",
  ],
  [
    "fr",
    "Si ma collègue de Fribourg est d'accord, ce sera bon pour nous. Je n'arrive pas à la joindre aujourd'hui, je réessaie demain.",
  ],
  ["en", "Thanks for the swift change! I'll show the new offer round on Monday and then let you know.\n\nPetra"],
  ["en", "We move offices from the 15th to the 22nd, so please send any post to the new address afterwards."],
  ["de", "In der Nacht vom 15. auf den 16. sind wir im Zug, danach melde ich mich."],
  ["de", "Damals, am 9. Juni, hatten wir den Raum von 18 bis 23 Uhr, das war super."],
  ["de", "Letztes Mal, am 9. Juni, ging es von 18 bis 23 Uhr."],
  ["en", "Thanks for changing that so quickly! The treasurer reads everything on Sunday, you'll hear from us."],
  ["en", "Slight change of plan here: our secretary retires on 30 January, so from then on please write to me."],
  ["en", "The rest of us would rather go hiking, ha. On Tuesday we toss a coin and I'll write again."],
  ["en", "Sorry for the wrong phone number. I fly to Oslo tomorrow and am only on mail."],
  ["en", "Actually I'm at the dentist on Monday, so give me until the end of the week."],
  ["de", "Danke für die schnelle Änderung! Ich zeige die neue Offerte am Montag in der Runde und melde mich dann."],
  ["de", "Die Hälfte will doch lieber in die Berge. Am Freitag stimmen wir ab, dann schreibe ich Ihnen."],
  ["de", "Das kann ich leider nicht allein entscheiden. Meine Chefin liest es morgen im Zug."],
  ["de", "Kleiner Wechsel bei uns: Ab 1. März betreut Frau Hug die Sache, bis dahin bin ich da."],
  ["de", "Entschuldigung, falsche Nummer! Ich fliege am Donnerstag nach Wien und bin nur per Mail da."],
  ["fr", "Merci pour le changement ! Je fais circuler la nouvelle offre lundi et je reviens vers vous."],
  ["fr", "La moitié préférerait plutôt la montagne. On vote vendredi, je vous dis."],
  ["fr", "Je n'ai pas encore pu voir ma directrice, elle lit tout ça demain dans le train."],
  ["fr", "Petite erreur dans mon numéro de téléphone, désolée. Mardi je pars à Lyon, écrivez-moi plutôt."],
  ["it", "Grazie per la modifica! Lunedì faccio girare la nuova offerta e poi vi dico."],
  ["it", "Metà del gruppo preferirebbe invece la montagna. Venerdì votiamo e vi scrivo."],
  ["it", "Non riesco a trovare la collega oggi, riprovo domani."],
  ["it", "Scusate, ho sbagliato il numero di telefono. Martedì parto per Roma, meglio una mail."],
  ["en", "Thanks for the change! We'll talk about it next week."],
  ["de", "Danke für die Anpassung, wir besprechen das nächste Woche."],
  ["fr", "Merci pour la correction, on en discute la semaine prochaine."],
  ["it", "Grazie della correzione, ne parliamo la settimana prossima."],
  ["en", "Back then, on 9 June, we ran from 6 pm to 11 pm and it was great. No change needed now."],
  ["fr", "À l'époque, le 9 juin, on avait la salle de 18h à 23h, c'était génial."],
  ["it", "L'altra volta, il 9 giugno, siamo stati da voi dalle 18 alle 23, bellissimo."],
  ["en", "We move offices from the 15th to the 22nd, please use my private mail then."],
  ["de", "Wir zügeln vom 15. bis 22. unser Büro, bitte schreiben Sie mir dann privat."],
  ["de", "In der Nacht vom 15. auf den 16. wechseln wir das Mailsystem, eventuell antworte ich später."],
  ["fr", "Nous déménageons nos bureaux du 15 au 22, notre ligne sera coupée."],
  ["it", "Traslochiamo l'ufficio dal 15 al 22, scrivete al mio indirizzo privato."],
  [
    "en",
    "Hi, just to let you know the offer goes before our council next Tuesday; I'd prefer not to say anything until then.",
  ],
  ["en", "Oh, that's rather more than we thought. Dad's back on Sunday, he decides such things."],
  ["en", "Thank you for correcting the number. Our auditor looks at all offers on 2 February."],
  ["en", "By the way, we changed banks; from 1 February the IBAN is another one."],
  ["en", "Sorry, I was too quick. Give me until Thursday."],
  ["en", "Actually, my deputy is in charge from 20 January, please copy her in."],
  ["en", "We'd like to stick to it. Jenny marries on 9 June, so please don't move us into June, ha."],
  ["en", "I've changed jobs: from 1 June my successor will handle this."],
  ["en", "Our speaker lands in Zurich on 6 May and flies on on 8 May."],
  ["en", "The choir sings in Bern on 5 June, the week after we're in Graz."],
  ["de", "Das ist doch etwas mehr als gedacht. Papa kommt am Sonntag zurück, er entscheidet so was."],
  ["de", "Übrigens haben wir die Bank gewechselt, ab dem 1. Februar gilt eine andere IBAN."],
  ["de", "Danke für die Korrektur. Unser Revisor schaut sich alle Offerten am 2. Februar an."],
  ["de", "Eigentlich bin ich ab Montag in den Ferien, bitte also an meinen Stellvertreter."],
  ["de", "Unser Chor singt am 5. Juni in Bern, danach bin ich wieder erreichbar."],
  ["de", "Ich habe die Stelle gewechselt, ab 1. Juni betreut Sie Herr Meier."],
  ["de", "Ich bespreche das lieber noch mit dem Vorstand, der kommt am 20. Januar zusammen."],
  ["de", "Morgen um 9 telefoniere ich mit der Referentin, sie möchte lieber einen anderen Beamer."],
  ["fr", "C'est quand même plus cher que prévu. Papa rentre dimanche, c'est lui qui décide."],
  ["fr", "Au fait, nous avons changé de banque ; dès le 1er février l'IBAN est différent."],
  ["fr", "Merci pour la correction. Notre réviseur regarde toutes les offres le 2 février."],
  ["fr", "En fait je suis en vacances dès lundi, écrivez plutôt à ma remplaçante."],
  ["fr", "La chorale chante à Berne le 5 juin, après je serai de nouveau joignable."],
  ["fr", "Désolée pour l'erreur d'adresse. Le facteur repasse mercredi."],
  ["it", "È un po' più del previsto. Papà torna domenica, decide lui."],
  ["it", "A proposito, abbiamo cambiato banca: dal 1° febbraio l'IBAN è un altro."],
  ["it", "Grazie della correzione. Il nostro revisore guarda tutte le offerte il 2 febbraio."],
  ["it", "In realtà da lunedì sono in ferie, scrivete piuttosto alla mia sostituta."],
  ["it", "Il coro canta a Berna il 5 giugno, poi sono di nuovo raggiungibile."],
  ["it", "Preferirei sentire prima il comitato, che si trova il 20 gennaio alle 18."],
  ["en", "I'm free for a call at 14:30 if you have questions."],
  ["en", "The lift technician comes at 11, just so you know."],
  ["de", "Um 11 kommt noch ein Fotograf vorbei, nur zur Info."],
  ["fr", "Un photographe passe à 11h, juste pour info."],
  ["it", "Alle 11 passa un fotografo, solo per informazione."],
  ["fr", "La dernière fois, le 9 juin, c'était de 18h à 23h ; cette fois 10h-16h, c'est parfait."],
];

const MOVED: readonly Change[] = [
  [
    "en",
    "The 7th of May won't work after all, as 9 of our 25 people are at a trade fair in Milan from 5 to 8 May. Please make it Tuesday 2 June.",
    { date: "2026-06-02" },
  ],
  [
    "de",
    "Unser Referent hat am 7. Mai plötzlich einen Gerichtstermin. Wir weichen deshalb auf Dienstag, den 9. Juni, aus. Uhrzeit, Raum und Anzahl bleiben.",
    { date: "2026-06-09" },
  ],
  [
    "de",
    "Von unseren 25 Leuten sind 11 vom 5. bis 8. Mai an der Messe in Hannover, das hat mir natürlich niemand gesagt. Neuer Wunschtermin wäre daher Mittwoch, 27. Mai. Bitte entsprechend offerieren.",
    { date: "2026-05-27" },
  ],
  [
    "fr",
    "Gros souci : sur nos 25 participants, 12 ont un examen à Berne entre le 4 et le 8 mai. Il nous faut donc le mercredi 10 juin. Pouvez-vous refaire l'offre pour ce jour-là ?",
    { date: "2026-06-10" },
  ],
  [
    "it",
    "Il 7 maggio purtroppo salta: 11 dei nostri sono in fiera a Bologna dal 5 all'8 maggio. Prenda mercoledì 27 maggio, per piacere.",
    { date: "2026-05-27" },
  ],
  [
    "it",
    "Novità: siamo in 40, quindi la sala C, e giovedì 28 maggio.",
    { people: 40, room: "Room C", date: "2026-05-28" },
  ],
  [
    "en",
    "7 May is no good any more: 8 of the 25 are on a course in Basel from 6 to 9 May. We'd take Wednesday 10 June instead.",
    { date: "2026-06-10" },
  ],
  [
    "de",
    "Am 7. Mai klappt es leider nicht, 9 von unseren 25 sind vom 5. bis 8. Mai an einer Messe. Bitte nehmen Sie Dienstag, 2. Juni.",
    { date: "2026-06-02" },
  ],
  ["de", "Am 7. Mai haben 10 von uns Prüfung. Daher bitte neu am Mittwoch, 3. Juni.", { date: "2026-06-03" }],
  [
    "de",
    "Die Hälfte der Truppe ist vom 4. bis 8. Mai im WK. Wir müssen auf den 16. Juni ausweichen, Rest wie gehabt.",
    { date: "2026-06-16" },
  ],
  [
    "fr",
    "Le 7 mai ne joue plus : 9 de nos 25 personnes sont à un salon du 5 au 8 mai. Prenons plutôt le mardi 2 juin.",
    { date: "2026-06-02" },
  ],
  [
    "fr",
    "Neuf collègues sont en formation à Lyon du 5 au 8 mai. Nous nous rabattons donc sur le mardi 9 juin, tout le reste demeure.",
    { date: "2026-06-09" },
  ],
  [
    "it",
    "Il 7 maggio non va più: 9 dei nostri 25 sono in fiera dal 5 all'8 maggio. Facciamo martedì 2 giugno.",
    { date: "2026-06-02" },
  ],
  [
    "it",
    "Dal 4 all'8 maggio 11 dei nostri 25 sono a Bologna. Ci serve quindi mercoledì 27 maggio.",
    { date: "2026-05-27" },
  ],
  [
    "en",
    "News: there are 40 of us now, so Room C, and Thursday 28 May.",
    { people: 40, room: "Room C", date: "2026-05-28" },
  ],
  [
    "de",
    "Neuigkeiten: wir sind 40, also Raum C, und Donnerstag, 28. Mai.",
    { people: 40, room: "Room C", date: "2026-05-28" },
  ],
  [
    "fr",
    "Du nouveau : nous sommes 40, donc la salle C, et le jeudi 28 mai.",
    { people: 40, room: "Room C", date: "2026-05-28" },
  ],
  ["en", "We'd like Tuesday 9 June instead.", { date: "2026-06-09" }],
  ["de", "Wir weichen auf den 9. Juni aus.", { date: "2026-06-09" }],
  ["de", "Neu wäre es der 9. Juni, sonst bleibt alles.", { date: "2026-06-09" }],
  ["fr", "Finalement ce sera le 9 juin.", { date: "2026-06-09" }],
  ["it", "Alla fine sarà il 9 giugno.", { date: "2026-06-09" }],
  [
    "en",
    "Bit of a pickle: the whole dev team is at a conference in Lisbon from 6 to 8 May. How about Wednesday 20 May instead?",
    { date: "2026-05-20" },
  ],
  ["en", "Could you shift us to 20 May?", { date: "2026-05-20" }],
  ["en", "Wrong month, sorry! 7 June.", { date: "2026-06-07" }],
  ["en", "Our boss only has time on 20 May, so let's do it then.", { date: "2026-05-20" }],
  ["en", "Turns out the 7th is election day for us. Put us down for 21 May, would you?", { date: "2026-05-21" }],
  ["en", "New date: 21 May. Everything else as agreed.", { date: "2026-05-21" }],
  ["en", "We've had to move the team day to 21 May. Same room, same hours.", { date: "2026-05-21" }],
  ["en", "The team day now falls on 21 May, all else unchanged.", { date: "2026-05-21" }],
  [
    "de",
    "Blöd gelaufen: das ganze Team ist vom 6. bis 8. Mai an einer Tagung in Lissabon. Ginge stattdessen der 20. Mai?",
    { date: "2026-05-20" },
  ],
  ["de", "Wir haben den Teamtag auf den 21. Mai gelegt, alles andere bleibt.", { date: "2026-05-21" }],
  ["de", "Die Chefin hat nur am 20. Mai Zeit, machen wir es also dann.", { date: "2026-05-20" }],
  ["de", "Falscher Monat, pardon! 9. Juni.", { date: "2026-06-09" }],
  ["de", "Am 7. Mai sind bei uns Wahlen. Tragen Sie uns doch bitte für den 21. Mai ein.", { date: "2026-05-21" }],
  ["de", "Der Anlass rutscht auf den 21. Mai.", { date: "2026-05-21" }],
  ["de", "Wir tauschen den 7. Mai gegen den 21. Mai, der Rest bleibt.", { date: "2026-05-21" }],
  ["de", "Statt am 7. kommen wir am 21. Mai.", { date: "2026-05-21" }],
  [
    "fr",
    "Pas de chance, toute l'équipe est à un congrès à Lisbonne du 6 au 8 mai. Le 20 mai serait-il possible à la place ?",
    { date: "2026-05-20" },
  ],
  ["fr", "Nous avons déplacé la journée d'équipe au 21 mai, le reste ne change pas.", { date: "2026-05-21" }],
  ["fr", "Mauvais mois, pardon ! Le 9 juin.", { date: "2026-06-09" }],
  ["fr", "Le 7 mai, c'est jour d'élection chez nous. Inscrivez-nous plutôt pour le 21 mai.", { date: "2026-05-21" }],
  ["fr", "La patronne n'a du temps que le 20 mai, faisons-le donc ce jour-là.", { date: "2026-05-20" }],
  ["fr", "On échange le 7 mai contre le 21 mai, tout le reste demeure.", { date: "2026-05-21" }],
  [
    "it",
    "Che sfortuna: tutta la squadra è a un congresso a Lisbona dal 6 all'8 maggio. Sarebbe possibile il 20 maggio al suo posto?",
    { date: "2026-05-20" },
  ],
  ["it", "Abbiamo spostato la giornata di squadra al 21 maggio, il resto non cambia.", { date: "2026-05-21" }],
  ["it", "Mese sbagliato, scusate! 9 giugno.", { date: "2026-06-09" }],
  ["it", "Il 7 maggio da noi si vota. Segnateci piuttosto per il 21 maggio.", { date: "2026-05-21" }],
  ["it", "La direttrice ha tempo solo il 20 maggio, facciamolo quindi quel giorno.", { date: "2026-05-20" }],
  ["it", "Al posto del 7 veniamo il 21 maggio.", { date: "2026-05-21" }],
];

const reads = (language: Language, mail: string): Where => {
  const desk = offeredIn(language);
  desk.mail(mail);
  expect(desk.booking?.status).not.toBe("cancelled");
  return where(desk);
};

describe("a day or an hour on which somebody does something is none of the event (§2.3)", () => {
  test.each(DONE_BY_SOMEBODY)("%s: %s", (language, mail) => {
    expect(reads(language, mail)).toMatchObject(OFFERED);
  });
});

describe("the day that is asked for counts, whoever is elsewhere on others (§2.3)", () => {
  test.each(MOVED)("%s: %s", (language, mail, wanted) => {
    expect(reads(language, mail)).toMatchObject({ ...OFFERED, ...wanted });
  });
});
