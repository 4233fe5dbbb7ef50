import { describe, expect, test } from "bun:test";
import type { ReadingContext } from "../../../src/booking/reading/context.ts";
import { reading, values } from "./mail.ts";

/** "30", "add 10", "remove 5". */
const people = (text: string, context?: Partial<ReadingContext>): string[] =>
  values(reading(text, context).people).map(({ count, mode }) => (mode === "set" ? String(count) : `${mode} ${count}`));

describe("a number before what people are, whatever that is, says how many come", () => {
  test.each([
    ["Room B on 7 May, 25 trainee tram drivers", "25"],
    ["Group: 25 newly hired tram drivers.", "25"],
    ["We are holding a theory course for 25 apprentice tram drivers.", "25"],
    ["22 novice beekeepers will be there.", "22"],
    ["35 retired postmen meet every year.", "35"],
    ["nine young violinists and their teacher are rehearsing", "9"],
    ["We're expecting 40 budding photographers.", "40"],
    ["We have 25 registrations.", "25"],
    ["So far 28 sign-ups.", "28"],
    ["16 pairs of ears are waiting.", "16"],
    ["a tax course, 25 heads", "25"],
    ["we're a band of 24", "24"],
    ["Wir schulen 25 angehende Tramfahrerinnen und Tramfahrer.", "25"],
    ["25 Imker treffen sich zur Jahresversammlung.", "25"],
    ["Zwölf pensionierte Lokführer wollen fachsimpeln.", "12"],
    ["Die 35 frischgebackenen Elektroinstallateure feiern ihren Abschluss.", "35"],
    ["14 junge Cellisten", "14"],
    ["Sechzig Turnerinnen suchen einen Saal.", "60"],
    ["Bis jetzt haben wir 24 Anmeldungen.", "24"],
    ["Wir sind unser 20.", "20"],
    ["18 Nasen", "18"],
    ["25 futurs conducteurs de tram vont apprendre le métier.", "25"],
    ["Nos 25 apprentis ont droit à un cours.", "25"],
    ["Nous attendons 25 participants.", "25"],
    ["Trente jeunes cuisinières viendront pour un concours.", "30"],
    ["Nous attendons 22 randonneuses.", "22"],
    ["18 inscriptions à ce jour", "18"],
    ["une salle à 25 personnes", "25"],
    ["25 futuri conducenti di tram", "25"],
    ["dodici musicologi si incontrano", "12"],
    ["Aspettiamo 22 escursionisti.", "22"],
    ["Finora 18 iscrizioni.", "18"],
    ["venti teste e altrettante opinioni", "20"],
    ["un'offerta per la sala B? in 25, corso per autisti", "25"],
    ["siamo in trenta", "30"],
  ])("%s", (text, count) => expect(people(text)).toEqual([count]));

  test.each([
    ["on 3 March: eight of us and six from the bank", "14"],
    ["We'll come as six plus the five from Basel.", "11"],
    ["20 people plus three from the press", "23"],
    ["acht von uns und sechs von der Treuhand", "14"],
    ["Wir kommen mit zwölf Leuten plus drei aus Genf.", "15"],
    ["Quelque chose de calme : huit de chez nous et six de la fiduciaire.", "14"],
    ["otto dei nostri e sei della fiduciaria", "14"],
    ["on 3 March: 20 people and 3 of them vegan", "20"],
    ["20 Personen am 3. März und 2 von den Gästen sind vegan", "20"],
    ["20 personnes et 2 de nos invités sont véganes", "20"],
    ["20 people, 5 from Basel", "20"],
  ])("ours and those who come from elsewhere are counted together, some of ours are not: %s", (text, count) =>
    expect(people(text)).toEqual([count]),
  );

  test.each([
    ["We're 4 students planning a hackathon night, 60 participants.", "60"],
    ["We are 30 students and look for a room on 3 March.", "30"],
  ])("who plans it is no guest beside guests: %s", (text, count) => expect(people(text)).toEqual([count]));

  test("who came before is none of those who come", () =>
    expect(people("Vergangenes Mal waren es 45, diesmal kommen höchstens dreissig.", { asked: ["people"] })).toEqual([
      "30",
    ]));

  test.each([
    "Our number rises from 30 to 50.",
    "we've grown from 30 to 50",
    "The number goes up from 30 to 50.",
    "Wir sind von 30 auf 50 gewachsen.",
    "Die Gruppe wächst von 30 auf 50.",
    "Notre nombre passe de 30 à 50.",
    "Il nostro numero sale da 30 a 50.",
  ])("where it rises, the new one counts: %s", (text) => expect(people(text)).toEqual(["50"]));

  test.each([
    "Fifty years married! We are roughly 30 relatives.",
    "In 20 minutes with our drivers we are ready, all 30 of us.",
    "30 apiculteurs depuis 50 ans",
  ])("years and minutes count nobody: %s", (text) => expect(people(text)).toEqual(["30"]));

  test("and what is only asked to be imagined is told", () =>
    expect(reading("Can you picture 25 people learning to drive a tram?").people[0]?.mood).toBe("enquiry"));
});

describe("numbers before words that end like people", () => {
  test.each([
    "12 posters, 4 printers and 6 flyers",
    "10 letters and 5 orders",
    "there are 15 elevators",
    "We have 25 customers' complaints on file.",
    "10 table runners",
    "4 Beamer und 6 Lautsprecher bitte",
    "Wir brauchen 12 Meter Kabel.",
    "Haben Sie 12 Zimmer in der Nähe?",
    "in 10 oder mehr Räumen",
    "Il nous faut 6 projecteurs et 4 haut-parleurs.",
    "4 dossiers, 12 papiers",
    "les 25 premiers francs",
    "Ci servono 6 proiettori e 4 altoparlanti.",
    "25 bicchieri e 10 documenti",
    "5 vegetarians are among us.",
  ])("things are nobody: %s", (text) => expect(people(text)).toEqual([]));

  test.each([
    "The price goes up from 500 to 550.",
    "Die Miete steigt von 500 auf 550.",
    "Le prix passe de 500 à 550.",
    "Il prezzo sale da 500 a 550.",
  ])("what rises may be a price: %s", (text) => expect(people(text)).toEqual([]));

  test.each([
    "Your six waiters were very friendly.",
    "Ihre drei Kellner waren sehr freundlich.",
    "Vos trois serveurs étaient charmants.",
    "I vostri tre camerieri erano gentili.",
    "one singer needs a lectern",
    "two waiters would be enough",
    "J'attends deux collègues avant de vous répondre.",
    "Aspetto due colleghi prima di rispondere.",
  ])("nor is who works for the house, a single one, or who has not answered: %s", (text) =>
    expect(people(text)).toEqual([]),
  );
});

describe("some of those who come are not all of them", () => {
  test.each([
    "Three singers depend on wheelchairs, and Room E alone has a stage for them.",
    "Drei Mitarbeiterinnen sind auf den Rollstuhl angewiesen.",
    "Trois de nos chanteurs sont en chaise roulante.",
    "Deux invités se déplacent en fauteuil roulant.",
    "tre nostre cantanti si muovono in carrozzina",
    "abbiamo tre coristi in sedia a rotelle",
  ])("%s", (text) => expect(people(text)).toEqual([]));

  test("but a house that is fit for wheelchairs is wished for all", () =>
    expect(people("30 people need a wheelchair-accessible room.")).toEqual(["30"]));

  const known = { attendees: 60 };
  test.each([
    "Three singers need the stage in Room E.",
    "Vier Sängerinnen brauchen die Bühne.",
    "Bitte noch ein Mikrofon dazu, es sprechen ja zwei Leute!",
    "Quattre chanteurs, non, cinq chanteurs ont besoin de la scène.",
    "Quattro coristi hanno bisogno del palco.",
  ])("once it is known how many come: %s", (text) => expect(people(text, known)).toEqual([]));

  test.each([
    ["We are now 45 singers.", "45"],
    ["only 40 singers are coming", "40"],
    ["Es kommen 40 Sängerinnen.", "40"],
    ["Nous serons 40 chanteurs.", "40"],
    ["saremo 40 coristi", "40"],
    ["70 singers", "70"],
    ["40 people", "40"],
    ["5 singers can't make it", "remove 5"],
    ["ten more singers are joining us", "add 10"],
  ])("unless it is said how many there are now: %s", (text, count) => expect(people(text, known)).toEqual([count]));
});
