import { BILLING } from "../support/booking.ts";

/** The languages that the desk reads. */
export type Tongue = "en" | "de";

/** What a mail names: where the next function is to be, when, and for how many. */
export interface Wanted {
  day: string;
  from: string;
  to: string;
  people: number;
  room: string;
  amount: number;
}

const MONTHS: Record<Tongue, readonly string[]> = {
  en: "January February March April May June July August September October November December".split(" "),
  de: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" "),
};

/** A day as people write it, in one of several ways. */
export const written = (day: string, tongue: Tongue, way: number): string => {
  const [year, month, date] = day.split("-").map(Number);
  const name = MONTHS[tongue][(month ?? 1) - 1];
  const ways = tongue === "de" ? [`${date}. ${name} ${year}`] : [`${date} ${name} ${year}`, `${name} ${date}, ${year}`];
  return [`${day.slice(8)}.${day.slice(5, 7)}.${year}`, ...ways][way % (ways.length + 1)] ?? day;
};

type Say = (wanted: Wanted, day: string, tongue: Tongue) => string;

const room = ({ room: letter }: Wanted, tongue: Tongue): string => `${tongue === "de" ? "Raum" : "Room"} ${letter}`;
const { name_or_company, street, postal_code, city, country } = BILLING;
const ADDRESS = `${name_or_company}\n${street}\n${postal_code} ${city}\n${country}`;

/** What clients want, each in several wordings a language. */
export const INTENTS = {
  ask: {
    en: [
      (w, d) =>
        `Hello, we would like to book ${room(w, "en")} on ${d} from ${w.from} to ${w.to} for ${w.people} people.`,
      (w, d) => `Could you make us an offer for ${room(w, "en")}? ${w.people} guests, ${d}, ${w.from} to ${w.to}.`,
      (w, d) => `Our team of ${w.people} people needs ${room(w, "en")} on ${d}, ${w.from}-${w.to}. Please reserve it.`,
    ],
    de: [
      (w, d) =>
        `Guten Tag, wir möchten ${room(w, "de")} am ${d} von ${w.from} bis ${w.to} für ${w.people} Personen buchen.`,
      (w, d) => `Bitte reservieren Sie ${room(w, "de")}: ${d}, ${w.from} bis ${w.to} Uhr, ${w.people} Gäste.`,
      (w, d) =>
        `Wir sind ${w.people} Personen und brauchen ${room(w, "de")} am ${d}, ${w.from}–${w.to}. Senden Sie uns eine Offerte?`,
    ],
  },
  ask_open: {
    en: [
      (w, d) =>
        `We plan a workshop for ${w.people} people on ${d} from ${w.from} to ${w.to}. Which room do you suggest?`,
      (w, d) => `Is there a room for ${w.people} guests on ${d}? We would come at ${w.from} and leave at ${w.to}.`,
    ],
    de: [
      (w, d) =>
        `Wir planen einen Workshop für ${w.people} Personen am ${d} von ${w.from} bis ${w.to}. Welchen Raum empfehlen Sie?`,
      (w, d) => `Haben Sie am ${d} etwas frei für ${w.people} Gäste, ${w.from} bis ${w.to} Uhr?`,
    ],
  },
  ask_little: {
    en: [
      (w) => `We would like to hold a dinner for ${w.people} people at your place.`,
      (_, d) => `We are looking for a room on ${d}.`,
      (w) => `We need ${room(w, "en")} for a meeting sometime in autumn.`,
    ],
    de: [
      (w) => `Wir möchten bei Ihnen ein Abendessen für ${w.people} Personen veranstalten.`,
      (_, d) => `Wir suchen einen Raum für den ${d}.`,
      (w) => `Wir brauchen ${room(w, "de")} für eine Sitzung irgendwann im Herbst.`,
    ],
  },
  date: {
    en: [
      (_, d) => `We have to move our event to ${d} instead.`,
      (_, d) => `Something came up: can we change the date to ${d}?`,
    ],
    de: [
      (_, d) => `Wir müssen den Anlass auf den ${d} verschieben.`,
      (_, d) => `Uns ist etwas dazwischengekommen. Bitte neu ${d}.`,
    ],
  },
  time: {
    en: [
      (w) => `The times have changed: we would now come from ${w.from} to ${w.to}.`,
      (w) => `Please change the time to ${w.from} - ${w.to}.`,
    ],
    de: [
      (w) => `Die Zeiten haben sich geändert: neu von ${w.from} bis ${w.to} Uhr.`,
      (w) => `Bitte ändern Sie die Zeit auf ${w.from} bis ${w.to} Uhr.`,
    ],
  },
  people: {
    en: [(w) => `We will be ${w.people} people instead.`, (w) => `Please change the number of guests to ${w.people}.`],
    de: [(w) => `Wir sind nun doch ${w.people} Personen.`, (w) => `Bitte ändern Sie die Anzahl Gäste auf ${w.people}.`],
  },
  room: {
    en: [
      (w) => `We would rather have ${room(w, "en")}.`,
      (w) => `We take ${room(w, "en")}.`,
      (w) => `Please switch us to ${room(w, "en")} instead.`,
    ],
    de: [
      (w) => `Wir hätten lieber ${room(w, "de")}.`,
      (w) => `Wir nehmen ${room(w, "de")}.`,
      (w) => `Bitte buchen Sie uns auf ${room(w, "de")} um.`,
    ],
  },
  several: {
    en: [(w, d) => `Two changes: we will be ${w.people} people, and please move it to ${d}, ${w.from} to ${w.to}.`],
    de: [
      (w, d) =>
        `Zwei Änderungen: wir sind ${w.people} Personen, und bitte auf den ${d} verschieben, ${w.from} bis ${w.to} Uhr.`,
    ],
  },
  add: {
    en: [
      () => "Please add 2 wireless microphones.",
      () => "We would also like the Classic Apéro for everybody.",
      () => "Please add a projector and 3 lapel microphones.",
      () => "Could you add the Three-Course Dinner and 4 bottles of prosecco?",
    ],
    de: [
      () => "Bitte fügen Sie 2 Funkmikrofone hinzu.",
      () => "Wir hätten gerne noch den Classic Apéro für alle.",
      () => "Bitte noch einen Beamer und ein Rednerpult.",
      () => "Bitte ergänzen Sie das Three-Course Dinner.",
    ],
  },
  remove: {
    en: [
      () => "Please remove the microphones again.",
      () => "We do not need the Classic Apéro any more.",
      () => "No extras, just the room please.",
    ],
    de: [
      () => "Bitte nehmen Sie die Mikrofone wieder heraus.",
      () => "Den Classic Apéro brauchen wir nicht mehr.",
      () => "Ohne Extras, nur den Raum bitte.",
    ],
  },
  missing: {
    en: [() => "Could you get us a karaoke machine for that evening?"],
    de: [() => "Könnten Sie uns für den Abend eine Karaoke-Maschine organisieren?"],
  },
  without: {
    en: [() => "Then let us go on without it."],
    de: [() => "Dann machen wir ohne weiter."],
  },
  accept: {
    en: [
      () => "We accept the offer.",
      () => "Sounds good, we are happy to go with this offer.",
      () => "Perfect, please book it for us.",
    ],
    de: [
      () => "Wir nehmen die Offerte an.",
      () => "Passt so, wir sind mit der Offerte einverstanden.",
      () => "Perfekt, bitte buchen Sie das so.",
    ],
  },
  accept_billing: {
    en: [() => `We accept the offer. Our billing address is:\n${ADDRESS}`],
    de: [() => `Wir nehmen die Offerte an. Unsere Rechnungsadresse:\n${ADDRESS}`],
  },
  billing: {
    en: [
      () => `Our billing address:\n${ADDRESS}`,
      () => `Please send the invoice to ${name_or_company}, ${street}.`,
      () => `${postal_code} ${city}, ${country}`,
    ],
    de: [
      () => `Unsere Rechnungsadresse:\n${ADDRESS}`,
      () => `Die Rechnung bitte an ${name_or_company}, ${street}.`,
      () => `${postal_code} ${city}, ${country}`,
    ],
  },
  counter: {
    en: [(w) => `That is too much for us. Could you do it for CHF ${w.amount}?`, () => "Is a discount possible?"],
    de: [(w) => `Das ist uns zu viel. Ginge es auch für CHF ${w.amount}?`, () => "Gibt es einen Rabatt?"],
  },
  decline: {
    en: [() => "Unfortunately we have to decline your offer.", () => "We have decided against it, thank you."],
    de: [() => "Leider müssen wir Ihre Offerte ablehnen.", () => "Wir haben uns dagegen entschieden, danke."],
  },
  cancel: {
    en: [() => "We have to cancel our booking."],
    de: [() => "Wir müssen unsere Buchung stornieren."],
  },
  question: {
    en: [
      () => "Is there parking at your house?",
      (w) => `How many people fit into ${room(w, "en")}?`,
      (w, d) => `Is ${room(w, "en")} free on ${d}?`,
      () => "How much is the Premium Apéro?",
    ],
    de: [
      () => "Gibt es bei Ihnen Parkplätze?",
      (w) => `Wie viele Personen haben in ${room(w, "de")} Platz?`,
      (w, d) => `Ist ${room(w, "de")} am ${d} frei?`,
      () => "Was kostet der Premium Apéro?",
    ],
  },
  visit: {
    en: [() => "Could we come and see the rooms before?"],
    de: [() => "Könnten wir die Räume vorher besichtigen?"],
  },
  short: {
    en: [
      () => "Yes.",
      () => "No.",
      () => "The first one, please.",
      () => "At 10:00.",
      () => "Yes please, that works for us.",
    ],
    de: [
      () => "Ja.",
      () => "Nein.",
      () => "Das erste, bitte.",
      () => "Um 10:00 Uhr.",
      () => "Ja gerne, das passt uns.",
    ],
  },
  thanks: {
    en: [() => "Thank you very much!", () => "Have a nice day."],
    de: [() => "Vielen Dank!", () => "Einen schönen Tag noch."],
  },
  person: {
    en: [() => "I would like to talk to a person, please."],
    de: [() => "Ich möchte bitte mit einem Menschen sprechen."],
  },
  claim: {
    en: [() => "We have paid the deposit this morning."],
    de: [() => "Wir haben die Anzahlung heute früh überwiesen."],
  },
  reason: {
    en: [() => "It has to be this room because our speaker uses a wheelchair and knows it well."],
    de: [() => "Es muss dieser Raum sein, weil unsere Referentin im Rollstuhl ihn gut kennt."],
  },
  gibberish: {
    en: [() => "asdf qwer zxcv"],
    de: [() => "jklö asdf yxcv"],
  },
} as const satisfies Record<string, Record<Tongue, readonly Say[]>>;

export type Intent = keyof typeof INTENTS;
export const INTENT_NAMES = Object.keys(INTENTS) as Intent[];

const GREETINGS: Record<Tongue, readonly [string, string][]> = {
  en: [
    ["", ""],
    ["Hello,\n\n", "\n\nKind regards\nAda Brun"],
    ["Dear team,\n\n", "\n\nBest wishes"],
  ],
  de: [
    ["", ""],
    ["Guten Tag\n\n", "\n\nFreundliche Grüsse\nAda Brun"],
    ["Grüezi\n\n", "\n\nBeste Grüsse"],
  ],
};

/** A whole mail: an intent in one of its wordings, with or without a greeting. */
export const mailOf = (intent: Intent, tongue: Tongue, wanted: Wanted, way: number): string => {
  const wordings: readonly Say[] = INTENTS[intent][tongue];
  const say = wordings[way % wordings.length];
  const [before, after] = GREETINGS[tongue][way % GREETINGS[tongue].length] ?? ["", ""];
  return say ? `${before}${say(wanted, written(wanted.day, tongue, way), tongue)}${after}` : "";
};
