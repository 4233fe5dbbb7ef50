import { LANGUAGES, type Language } from "../../src/booking/words.ts";
import { de } from "./wordings/de.ts";
import { en } from "./wordings/en.ts";
import { fr } from "./wordings/fr.ts";
import { it } from "./wordings/it.ts";
import type { Say, Wanted } from "./wordings/wanted.ts";

/** The languages that the desk reads. */
export const TONGUES = LANGUAGES;
export type Tongue = Language;

const MONTHS: Record<Tongue, readonly string[]> = {
  en: "January February March April May June July August September October November December".split(" "),
  de: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" "),
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  it: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(" "),
};

/** A day as people write it, in one of several ways. */
export const written = (day: string, tongue: Tongue, way: number): string => {
  const [year, month, date] = day.split("-").map(Number);
  const name = MONTHS[tongue][(month ?? 1) - 1];
  const ways = {
    en: [`${date} ${name} ${year}`, `${name} ${date}, ${year}`],
    de: [`${date}. ${name} ${year}`],
    fr: [`${date} ${name} ${year}`],
    it: [`${date} ${name} ${year}`],
  }[tongue];
  return [`${day.slice(8)}.${day.slice(5, 7)}.${year}`, ...ways][way % (ways.length + 1)] ?? day;
};

export type Intent = keyof typeof en;
export const INTENT_NAMES = Object.keys(en) as Intent[];

/** What clients want, each in several wordings a language. */
const WORDINGS: Record<Tongue, Record<Intent, readonly Say[]>> = { en, de, fr, it };

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
  fr: [
    ["", ""],
    ["Bonjour,\n\n", "\n\nMeilleures salutations\nAda Brun"],
    ["Madame, Monsieur,\n\n", "\n\nCordialement"],
  ],
  it: [
    ["", ""],
    ["Buongiorno,\n\n", "\n\nCordiali saluti\nAda Brun"],
    ["Gentile team,\n\n", "\n\nDistinti saluti"],
  ],
};

/** A whole mail: an intent in one of its wordings, with or without a greeting. */
export const mailOf = (intent: Intent, tongue: Tongue, wanted: Wanted, way: number): string => {
  const wordings = WORDINGS[tongue][intent];
  const say = wordings[way % wordings.length];
  const [before, after] = GREETINGS[tongue][way % GREETINGS[tongue].length] ?? ["", ""];
  return say ? `${before}${say(wanted, written(wanted.day, tongue, way))}${after}` : "";
};

/** What the desk knows of a booking, said once more. */
export const restated = (
  tongue: Tongue,
  { room, day, from, to, people }: { room: string; day: string; from: string; to: string; people: number | null },
): string =>
  ({
    en: `As discussed: Room ${room} on ${day} from ${from} to ${to}, ${people} people.`,
    de: `Wie besprochen: Raum ${room} am ${day} von ${from} bis ${to}, ${people} Personen.`,
    fr: `Comme convenu : la salle ${room} le ${day} de ${from} à ${to}, ${people} personnes.`,
    it: `Come concordato: la sala ${room} il ${day} dalle ${from} alle ${to}, ${people} persone.`,
  })[tongue];
