import type { Language } from "../../../../src/booking/words.ts";

/** What a composed mail is to tell. */
export interface Told {
  month: number;
  day: number;
  start: number;
  end: number;
  people: number;
  room: string;
}

/** Sentences of a language: several ways to tell each fact, and what tells none. */
export interface Phrases {
  date: readonly ((told: Told) => string)[];
  times: readonly ((told: Told) => string)[];
  people: readonly ((told: Told) => string)[];
  room: readonly ((told: Told) => string)[];
  /** Of the house: what they name is asked about, not wished. */
  questions: readonly string[];
  noise: readonly string[];
  greetings: readonly string[];
  closings: readonly string[];
  /** What was said before, below what is new. */
  histories: readonly string[];
}

const two = (value: number): string => String(value).padStart(2, "0");
const dotted = ({ day, month }: Told): string => `${two(day)}.${two(month)}.2026`;
const clock = ({ start, end }: Told): string => `${two(start)}:00-${two(end)}:00`;
const named =
  (months: string) =>
  ({ month }: Told): string =>
    months.split(" ")[month - 1] ?? "";

const en = named("January February March April May June July August September October November December");
const de = named("Januar Februar März April Mai Juni Juli August September Oktober November Dezember");
const fr = named("janvier février mars avril mai juin juillet août septembre octobre novembre décembre");
const it = named("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre");

export const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: {
    date: [
      (told) => `Our event is on ${told.day} ${en(told)} 2026.`,
      (told) => `We have chosen ${en(told)} ${told.day}, 2026.`,
      (told) => `Date: ${dotted(told)}`,
    ],
    times: [
      (told) => `It goes from ${told.start}:00 to ${told.end}:00.`,
      (told) => `Time: ${clock(told)}`,
      (told) => `We need the place from ${told.start - 12} pm until ${told.end - 12} pm.`,
    ],
    people: [
      (told) => `We will be ${told.people} people.`,
      (told) => `There are ${told.people} of us.`,
      (told) => `Guests: ${told.people}`,
    ],
    room: [(told) => `We would like Room ${told.room}.`, (told) => `Please reserve Room ${told.room} for us.`],
    questions: [
      "Where can guests park?",
      "How many people fit into Room D?",
      "Does Room F have daylight?",
      "What is your cancellation policy?",
      "How much does Room E cost?",
    ],
    noise: [
      "We have heard only good things about you.",
      "My colleague told me about your house.",
      "The manager approved the budget.",
      "I know how busy you are.",
    ],
    greetings: ["Hello,", "Good morning,", "Dear Ms Keller,"],
    closings: ["Kind regards\nAda Brun", "Best wishes,\nAda"],
    histories: [
      "On 3 March 2026 at 10:12, The Atelier <desk@example.com> wrote:\n> Room B is free on 9 April 2026 from 08:00 to 11:00 for 99 people.",
      "-----Original Message-----\nFrom: desk@example.com\nSent: 3 March 2026\nRoom B is free on 9 April 2026 for 99 people.",
    ],
  },
  de: {
    date: [
      (told) => `Unser Anlass ist am ${told.day}. ${de(told)} 2026.`,
      (told) => `Wir haben uns für den ${told.day}. ${de(told)} 2026 entschieden.`,
      (told) => `Datum: ${dotted(told)}`,
    ],
    times: [
      (told) => `Er dauert von ${told.start} bis ${told.end} Uhr.`,
      (told) => `Zeit: ${clock(told)}`,
      (told) => `Wir brauchen den Raum von ${told.start}.00 bis ${told.end}.00 Uhr.`,
    ],
    people: [
      (told) => `Wir sind ${told.people} Personen.`,
      (told) => `Wir rechnen mit ${told.people} Gästen.`,
      (told) => `Personen: ${told.people}`,
    ],
    room: [(told) => `Wir hätten gerne Raum ${told.room}.`, (told) => `Bitte reservieren Sie uns Raum ${told.room}.`],
    questions: [
      "Wo können unsere Gäste parkieren?",
      "Wie viele Personen fasst Raum D?",
      "Hat Raum F Tageslicht?",
      "Wie sind Ihre Annullationsbedingungen?",
      "Was kostet Raum E?",
    ],
    noise: [
      "Wir haben nur Gutes von Ihnen gehört.",
      "Eine Kollegin hat mir Ihr Haus empfohlen.",
      "Der Chef hat das Budget bewilligt.",
      "Ich weiss, dass Sie viel zu tun haben.",
    ],
    greetings: ["Guten Tag", "Grüezi Frau Keller", "Hallo zusammen,"],
    closings: ["Freundliche Grüsse\nAda Brun", "Beste Grüsse\nAda"],
    histories: [
      "Am 3. März 2026 um 10:12 schrieb The Atelier <desk@example.com>:\n> Raum B ist am 9. April 2026 von 8 bis 11 Uhr frei, für 99 Personen.",
      "-----Ursprüngliche Nachricht-----\nVon: desk@example.com\nGesendet: 3. März 2026\nRaum B ist am 9. April 2026 für 99 Personen frei.",
    ],
  },
  fr: {
    date: [
      (told) => `Notre événement a lieu le ${told.day} ${fr(told)} 2026.`,
      (told) => `Nous avons choisi le ${told.day} ${fr(told)} 2026.`,
      (told) => `Date : ${dotted(told)}`,
    ],
    times: [
      (told) => `Il dure de ${told.start}h à ${told.end}h.`,
      (told) => `Horaire : ${clock(told)}`,
      (told) => `Nous avons besoin de la salle de ${told.start}h00 à ${told.end}h00.`,
    ],
    people: [
      (told) => `Nous serons ${told.people} personnes.`,
      (told) => `Nous attendons ${told.people} invités.`,
      (told) => `Personnes : ${told.people}`,
    ],
    room: [
      (told) => `Nous aimerions la salle ${told.room}.`,
      (told) => `Veuillez nous réserver la salle ${told.room}.`,
    ],
    questions: [
      "Où nos invités peuvent-ils se garer ?",
      "Combien de personnes la salle D peut-elle accueillir ?",
      "La salle F a-t-elle de la lumière du jour ?",
      "Quelles sont vos conditions d'annulation ?",
      "Combien coûte la salle E ?",
    ],
    noise: [
      "Nous n'avons entendu que du bien de vous.",
      "Une collègue m'a parlé de votre maison.",
      "Le directeur a approuvé le budget.",
      "Je sais que vous avez beaucoup à faire.",
    ],
    greetings: ["Bonjour,", "Madame, Monsieur,", "Bonsoir,"],
    closings: ["Meilleures salutations\nAda Brun", "Cordialement,\nAda"],
    histories: [
      "Le 3 mars 2026 à 10:12, The Atelier <desk@example.com> a écrit :\n> La salle B est libre le 9 avril 2026 de 8h à 11h pour 99 personnes.",
    ],
  },
  it: {
    date: [
      (told) => `Il nostro evento si tiene il ${told.day} ${it(told)} 2026.`,
      (told) => `Abbiamo scelto il ${told.day} ${it(told)} 2026.`,
      (told) => `Data: ${dotted(told)}`,
    ],
    times: [
      (told) => `Dura dalle ${told.start} alle ${told.end}.`,
      (told) => `Orario: ${clock(told)}`,
      (told) => `Abbiamo bisogno della sala dalle ${told.start}.00 alle ${told.end}.00.`,
    ],
    people: [
      (told) => `Saremo ${told.people} persone.`,
      (told) => `Aspettiamo ${told.people} ospiti.`,
      (told) => `Persone: ${told.people}`,
    ],
    room: [(told) => `Vorremmo la sala ${told.room}.`, (told) => `Vi preghiamo di riservarci la sala ${told.room}.`],
    questions: [
      "Dove possono parcheggiare i nostri ospiti?",
      "Quante persone ci stanno nella sala D?",
      "La sala F ha la luce naturale?",
      "Quali sono le vostre condizioni di annullamento?",
      "Quanto costa la sala E?",
    ],
    noise: [
      "Abbiamo sentito solo cose belle su di voi.",
      "Una collega mi ha parlato della vostra casa.",
      "Il direttore ha approvato il budget.",
      "So che avete molto da fare.",
    ],
    greetings: ["Buongiorno,", "Salve,", "Gentile signora Keller,"],
    closings: ["Cordiali saluti\nAda Brun", "Distinti saluti\nAda Brun"],
    histories: [
      "Il giorno 3 marzo 2026 alle 10:12 The Atelier <desk@example.com> ha scritto:\n> La sala B è libera il 9 aprile 2026 dalle 8 alle 11 per 99 persone.",
    ],
  },
};
