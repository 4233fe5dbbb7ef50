import { describe, expect, test } from "bun:test";
import { conversation } from "../support/conversation.ts";
import { where } from "./spoken/where.ts";

/** The Thursdays of May: the 7th, 14th, 21st and 28th are proposed. */
const ASKED = {
  en: "Hello, we need a room for 20 people on a Thursday in May 2026, from 10 to 16. Which dates do you have?",
  de: "Guten Tag, wir suchen einen Raum für 20 Personen an einem Donnerstag im Mai 2026, von 10 bis 16 Uhr. Welche Daten haben Sie?",
  fr: "Bonjour, nous cherchons une salle pour 20 personnes un jeudi de mai 2026, de 10h à 16h. Quelles dates avez-vous ?",
  it: "Buongiorno, cerchiamo una sala per 20 persone un giovedì di maggio 2026, dalle 10 alle 16. Che date avete?",
};

const after = (language: keyof typeof ASKED, mail: string) => {
  const desk = conversation({ today: "2026-01-13" });
  desk.mail(ASKED[language]);
  desk.mail(mail);
  return where(desk);
};

describe("whoever was given days to choose from (§2.6)", () => {
  test.each([
    ["en", "First date."],
    ["en", "As early as possible please"],
    ["en", "Earliest one, thanks"],
    ["en", "Let's take May 7th, option 1 in your mail"],
    ["de", "Erster Termin."],
    ["de", "so früh wie möglich bitte"],
    ["de", "den frühesten, danke"],
    ["fr", "La première date."],
    ["fr", "le plus tôt possible"],
    ["it", "La prima data."],
    ["it", "il prima possibile"],
  ] as const)("takes the first: %s %s", (language, mail) =>
    expect(after(language, mail)).toMatchObject({ date: "2026-05-07", start: "10:00", end: "16:00", step: 3 }),
  );

  test.each([
    ["en", "The second one is best."],
    ["en", "14th please"],
    ["en", "7th is taken by our AGM, so 14"],
    ["en", "Could we have the 14th? And is there parking?"],
    ["en", "We discussed it and settled on the 14th"],
    ["en", "The 7th doesn't work after all; can we take the 14th?"],
    ["de", "Der zweite passt am besten."],
    ["de", "14. bitte"],
    ["de", "am 7. ist unsere GV, also 14."],
    ["de", "Variante 2"],
    ["de", "Könnten wir den 14. haben? Und gibts Parkplätze?"],
    ["de", "Wir haben es besprochen und uns auf den 14. geeinigt"],
    ["de", "Der 7. geht doch nicht, können wir den 14. nehmen?"],
    ["fr", "Le deuxième nous va le mieux."],
    ["fr", "le 14 svp"],
    ["fr", "le 7 c'est notre AG, donc le 14"],
    ["fr", "On peut avoir le 14 ? Et il y a un parking ?"],
    ["fr", "Nous en avons discuté et avons retenu le 14"],
    ["fr", "Le 7 ne va finalement pas, on peut prendre le 14 ?"],
    ["it", "La seconda è la migliore."],
    ["it", "il 14 per favore"],
    ["it", "il 7 abbiamo l'assemblea, quindi il 14"],
    ["it", "Possiamo avere il 14? E c'è un parcheggio?"],
    ["it", "Ne abbiamo parlato e abbiamo scelto il 14"],
    ["it", "Il 7 alla fine non va, possiamo prendere il 14?"],
  ] as const)("takes the second: %s %s", (language, mail) =>
    expect(after(language, mail)).toMatchObject({ date: "2026-05-14", start: "10:00", end: "16:00", step: 3 }),
  );

  test.each([
    ["en", "the 21st works for everyone"],
    ["en", "Neither the 7th nor the 14th, but the 21st is free for us"],
    ["en", "the 14th is a holiday (Ascension), so the week after"],
    ["en", "I'd take the 21st if the price is the same"],
    ["en", "21 May it is"],
    ["en", "number 3"],
    ["en", "Thanks! My colleague is away on the 7th and I'm travelling on the 14th. That leaves the 21st."],
    ["en", "Why not the 21st?"],
    ["en", "21st, and we will be 24 instead of 20"],
    ["en", "Our chairman says the 21st."],
    ["en", "After asking everyone: May 21"],
    ["en", "The second and the third both work, but the third is a bit better"],
    ["en", "21.5."],
    ["en", "Second to last one"],
    ["de", "am 21. können alle"],
    ["de", "Weder der 7. noch der 14., aber der 21. geht"],
    ["de", "der 14. ist Auffahrt, also eine Woche später"],
    ["de", "Ich nähme den 21., wenn der Preis gleich bleibt"],
    ["de", "Der 21.5. solls sein"],
    ["de", "Nummer 3"],
    ["de", "de 21. wär super"],
    ["de", "Merci! Am 7. ist meine Kollegin weg, am 14. bin ich unterwegs. Bleibt also der 21."],
    ["de", "Warum nicht der 21.?"],
    ["de", "21., und wir sind neu 24 statt 20"],
    ["de", "Der Präsident sagt: 21."],
    ["de", "Nach Rücksprache mit allen: 21. Mai"],
    ["de", "Der zweite und der dritte passen, aber der dritte etwas besser"],
    ["de", "Der vorletzte"],
    ["fr", "le 21 tout le monde peut"],
    ["fr", "Ni le 7 ni le 14, mais le 21 est libre chez nous"],
    ["fr", "le 14 c'est l'Ascension, donc la semaine d'après"],
    ["fr", "Va pour le 21"],
    ["fr", "Numéro 3"],
    ["fr", "Le 21 mai me semble parfait"],
    ["fr", "Merci ! Le 7 ma collègue est absente, le 14 je voyage. Reste le 21."],
    ["fr", "Pourquoi pas le 21 ?"],
    ["fr", "le 21, et nous serons 24 au lieu de 20"],
    ["fr", "Le président dit le 21."],
    ["fr", "Après consultation de tous : 21 mai"],
    ["fr", "Le deuxième et le troisième vont, mais le troisième un peu mieux"],
    ["fr", "L'avant-dernier"],
    ["it", "il 21 possono tutti"],
    ["it", "Né il 7 né il 14, ma il 21 va"],
    ["it", "il 14 è l'Ascensione, quindi la settimana dopo"],
    ["it", "Vada per il 21"],
    ["it", "Numero 3"],
    ["it", "Il 21 maggio mi sembra perfetto"],
    ["it", "Grazie! Il 7 la mia collega è via, il 14 sono in viaggio. Resta il 21."],
    ["it", "Perché non il 21?"],
    ["it", "il 21, e saremo 24 invece di 20"],
    ["it", "Il presidente dice il 21."],
    ["it", "Sentiti tutti: 21 maggio"],
    ["it", "La seconda e la terza vanno, ma la terza un po' meglio"],
    ["it", "La penultima"],
  ] as const)("takes the third: %s %s", (language, mail) =>
    expect(after(language, mail)).toMatchObject({ date: "2026-05-21", start: "10:00", end: "16:00", step: 3 }),
  );

  test.each([
    ["en", "Let's go with the last of these."],
    ["en", "Hmm, the 7th, I think. Or no, the 28th."],
    ["en", "the later the better"],
    ["en", "May 28 suits the speaker, so that's the one"],
    ["en", "Perfect, 28.05. then!"],
    ["en", "ok let's do 28"],
    ["en", "the last thursday"],
    ["en", "Only the 28th works for our speaker."],
    ["de", "Nehmen wir den letzten."],
    ["de", "Hm, der 7., glaub ich. Oder nein, der 28."],
    ["de", "je später, desto besser"],
    ["de", "Perfekt, dann 28.05.!"],
    ["de", "ok nehmen wir den 28."],
    ["de", "den letzten Donnerstag"],
    ["de", "Nur am 28. kann unser Referent."],
    ["fr", "Prenons le dernier."],
    ["fr", "Hmm, le 7 je crois. Ou non, le 28."],
    ["fr", "le plus tard sera le mieux"],
    ["fr", "Parfait, alors 28.05. !"],
    ["fr", "ok on fait le 28"],
    ["fr", "le dernier jeudi"],
    ["fr", "Seul le 28 convient à notre orateur."],
    ["it", "Prendiamo l'ultima."],
    ["it", "Mah, il 7 credo. Anzi no, il 28."],
    ["it", "più tardi è, meglio è"],
    ["it", "Perfetto, allora 28.05.!"],
    ["it", "ok facciamo il 28"],
    ["it", "l'ultimo giovedì"],
    ["it", "Solo il 28 va bene al nostro relatore."],
  ] as const)("takes the last: %s %s", (language, mail) =>
    expect(after(language, mail)).toMatchObject({ date: "2026-05-28", start: "10:00", end: "16:00", step: 3 }),
  );

  test.each([
    ["en", "None of them works, sorry. How about Thursday 11 June?"],
    ["de", "Leider passt keiner. Wie wäre Donnerstag, 11. Juni?"],
    ["fr", "Aucune ne va. Que diriez-vous du jeudi 11 juin ?"],
    ["it", "Nessuna va bene. E giovedì 11 giugno?"],
  ] as const)("takes another: %s %s", (language, mail) =>
    expect(after(language, mail)).toMatchObject({ date: "2026-06-11", start: "10:00", end: "16:00", step: 3 }),
  );

  test.each([
    ["en", "Would 4 June be possible?"],
    ["de", "Ginge auch der 4. Juni?"],
    ["fr", "Le 4 juin serait possible ?"],
    ["it", "Sarebbe possibile il 4 giugno?"],
  ] as const)("takes another: %s %s", (language, mail) =>
    expect(after(language, mail)).toMatchObject({ date: "2026-06-04", start: "10:00", end: "16:00", step: 3 }),
  );

  test.each([
    ["en", "We could do the 7th or the 14th, which do you prefer?"],
    ["en", "Can I tell you on Monday?"],
    ["en", "Not the 7th please"],
    ["en", "Great, thanks, I'll ask the others about the 14th and the 21st"],
    ["en", "Please answer as soon as possible, we're still thinking."],
    ["en", "The 7th or the 21st are both fine with us, you choose"],
    ["en", "Is the 14th a public holiday in Zurich?"],
    ["en", "I'll confirm the date tomorrow"],
    ["en", "Anything but the 14th"],
    ["en", "All of them except the 14th would work."],
    ["en", "Whichever, you pick."],
    ["de", "Uns ginge der 7. oder der 14., was ist Ihnen lieber?"],
    ["de", "Darf ich am Montag Bescheid geben?"],
    ["de", "Bloss nicht der 7."],
    ["de", "Danke, ich frage die anderen wegen dem 14. und 21."],
    ["de", "Bitte antworten Sie so bald wie möglich, wir überlegen noch."],
    ["de", "Der 7. oder der 21., beides ginge, wählen Sie"],
    ["de", "Ist der 14. in Zürich ein Feiertag?"],
    ["de", "Das Datum bestätige ich morgen"],
    ["de", "Alles ausser dem 14."],
    ["de", "Egal, entscheiden Sie."],
    ["de", "Auffahrt ist schlecht, sonst alles gut"],
    ["fr", "On pourrait le 7 ou le 14, vous préférez lequel ?"],
    ["fr", "Je peux vous dire lundi ?"],
    ["fr", "Surtout pas le 7"],
    ["fr", "Merci, je demande aux autres pour le 14 et le 21"],
    ["fr", "Merci de répondre le plus tôt possible, nous réfléchissons encore."],
    ["fr", "Le 7 ou le 21, les deux vont, à vous de choisir"],
    ["fr", "Je confirme la date demain"],
    ["fr", "Tout sauf le 14"],
    ["fr", "Peu importe, choisissez."],
    ["it", "Potremmo il 7 o il 14, cosa preferite?"],
    ["it", "Posso dirvelo lunedì?"],
    ["it", "Non il 7, per carità"],
    ["it", "Grazie, chiedo agli altri per il 14 e il 21"],
    ["it", "Rispondete il prima possibile, stiamo ancora pensando."],
    ["it", "Il 7 o il 21, vanno bene tutti e due, scelga Lei"],
    ["it", "Il 14 è festivo a Zurigo?"],
    ["it", "Confermo la data domani"],
    ["it", "Tutto tranne il 14"],
    ["it", "Fa lo stesso, scegliete voi."],
  ] as const)("has chosen none yet: %s %s", (language, mail) =>
    expect(after(language, mail)).toMatchObject({ date: null, step: 2, people: 20 }),
  );

  test.each([
    ["en", "Please set the number of guests to 14"],
    ["en", "Headcount is 14"],
    ["de", "Bitte ändern Sie die Anzahl Gäste auf 14."],
    ["de", "Anzahl Personen: 14"],
    ["fr", "Nombre de personnes : 14"],
    ["it", "Gli ospiti saranno 14"],
  ] as const)("has told how many come, and chosen none: %s %s", (language, mail) =>
    expect(after(language, mail)).toMatchObject({ date: null, step: 2, people: 14 }),
  );
});
