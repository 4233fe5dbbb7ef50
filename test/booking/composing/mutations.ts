import { templatesOf } from "../../../src/booking/composing/compose.ts";
import { type Language, UNITS } from "../../../src/booking/words.ts";
import { CATALOGUE } from "../../support/venue.ts";

/** Where a change is made and what is put there: two numbers that the property test draws. */
export interface Draw {
  place: number;
  choice: number;
}

/** A text with its meaning changed; `undefined` where it has nothing of the kind. */
export type Mutation = (body: string, language: Language, draw: Draw) => string | undefined;

const AMOUNT = /[A-Z]{3} -?\d[\d,']*\.\d\d/g;
const DAY = /(?:\p{Lu}\p{L}+, |(?<!\p{L})\p{Ll}{5,} )\d\d\.\d\d\.\d{4}/gu;
const ROOMS = CATALOGUE.rooms.map(({ name }) => name);
const PRODUCTS = [...CATALOGUE.products, ...CATALOGUE.menus].map(({ name }) => name);

interface Piece {
  start: number;
  text: string;
}

const nth = <T>(all: readonly T[], index: number): T | undefined => all[index % Math.max(1, all.length)];
const matches = (body: string, form: RegExp): Piece[] =>
  [...body.matchAll(form)].map((match) => ({ start: match.index, text: match[0] }));
const replaceAt = (body: string, { start, text }: Piece, by: string): string =>
  body.slice(0, start) + by + body.slice(start + text.length);
const anyOf = (words: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words
      .toSorted((a, b) => b.length - a.length)
      .map(RegExp.escape)
      .join("|")})(?![\\p{L}\\p{N}])`,
    "gu",
  );

/** One of the words in the text, replaced by another of them. */
const exchange = (body: string, words: readonly string[], { place, choice }: Draw): string | undefined => {
  const found = nth(matches(body, anyOf(words)), place);
  const others = words.filter((word) => word !== found?.text);
  const other = nth(others, choice);
  return found && other ? replaceAt(body, found, other) : undefined;
};

/** Two different pieces of a kind, in each other's place. */
const swap = (body: string, form: RegExp, { place, choice }: Draw): string | undefined => {
  const found = matches(body, form);
  const a = nth(found, place);
  const b = nth(
    found.filter((piece) => piece.text !== a?.text),
    choice,
  );
  if (!a || !b) return undefined;
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return replaceAt(replaceAt(body, second, first.text), first, second.text);
};

const statesFact = (text: string, language: Language): boolean => {
  const { status, units } = templatesOf(language).forms;
  return (
    /\d/.test(text) || anyOf([...ROOMS, ...PRODUCTS, ...Object.values(status), ...Object.values(units)]).test(text)
  );
};

const otherDigit = (digit: string, choice: number): string => String((Number(digit) + 1 + (choice % 9)) % 10);

/** Lines and sentences that a careless or dishonest text might add. */
const INTRUDERS: Record<Language, readonly string[]> = {
  en: [
    "We also keep 03.10.2029 free for you.",
    "Another 5 chairs are there.",
    "The terrace costs CHF 99.00.",
    "The terrace costs EUR 1.00.",
    "Please arrive at 07:45.",
    "You save 15 %.",
    "Room C comes with it.",
    "A Photo Booth comes with it.",
    "The Seasonal Garden Trio is on us.",
    "Parking is 5 per person.",
    "It is not available.",
    "All of it is available.",
    "- Room A: CHF 1.00",
  ],
  de: [
    "Wir halten Ihnen auch den 03.10.2029 frei.",
    "Weitere 5 Stühle sind da.",
    "Die Terrasse kostet CHF 99.00.",
    "Die Terrasse kostet EUR 1.00.",
    "Bitte kommen Sie um 07:45 Uhr.",
    "Sie sparen 15 %.",
    "Room C ist dabei.",
    "Eine Photo Booth ist dabei.",
    "Das Seasonal Garden Trio schenken wir Ihnen.",
    "Parkieren kostet 5 pro Person.",
    "Das ist nicht verfügbar.",
    "Alles ist verfügbar.",
    "- Room A: CHF 1.00",
  ],
  fr: [
    "Nous vous gardons aussi le 03.10.2029.",
    "Il y a encore 5 chaises.",
    "La terrasse coûte CHF 99.00.",
    "La terrasse coûte EUR 1.00.",
    "Venez à 07:45.",
    "Vous économisez 15 %.",
    "Room C est comprise.",
    "Une Photo Booth est comprise.",
    "Le Seasonal Garden Trio vous est offert.",
    "Le parking coûte 5 par personne.",
    "C'est indisponible.",
    "Tout est disponible.",
    "- Room A : CHF 1.00",
  ],
  it: [
    "Le teniamo libero anche il 03.10.2029.",
    "Ci sono ancora 5 sedie.",
    "La terrazza costa CHF 99.00.",
    "La terrazza costa EUR 1.00.",
    "Venga alle 07:45.",
    "Risparmia il 15 %.",
    "Room C è compresa.",
    "Una Photo Booth è compresa.",
    "Il Seasonal Garden Trio è offerto.",
    "Il parcheggio costa 5 a persona.",
    "È non disponibile.",
    "Tutto è disponibile.",
    "- Room A: CHF 1.00",
  ],
};

/** Changes of meaning that the verifier has to see, by the sentence a manager would say. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  "another digit in a date, a time, an amount, a count or a share": (body, _, { place, choice }) => {
    const digit = nth(matches(body, /\d/g), place);
    return digit && replaceAt(body, digit, otherDigit(digit.text, choice));
  },
  "a digit too many": (body, _, { place, choice }) => {
    const number = nth(matches(body, /\d+/g), place);
    return number && replaceAt(body, number, `${number.text}${1 + (choice % 9)}`);
  },
  "two amounts in each other's place": (body, _, draw) => swap(body, AMOUNT, draw),
  "two dates in each other's place": (body, _, draw) => swap(body, DAY, draw),
  "two times in each other's place": (body, _, draw) => swap(body, /\b\d\d[:h]\d\d\b/g, draw),
  "another room": (body, _, draw) => exchange(body, ROOMS, draw),
  "another product or menu": (body, _, draw) => exchange(body, PRODUCTS, draw),
  "another unit": (body, language, draw) =>
    exchange(
      body,
      UNITS.map((unit) => templatesOf(language).forms.units[unit]),
      draw,
    ),
  "another status": (body, language, draw) => exchange(body, Object.values(templatesOf(language).forms.status), draw),
  "another weekday before a date": (body, language, { place, choice }) => {
    const day = nth(matches(body, DAY), place);
    const [name = ""] = day?.text.split(/,? /) ?? [];
    const other = nth(
      templatesOf(language).forms.weekdays.filter((weekday) => weekday !== name),
      choice,
    );
    return day && other && replaceAt(body, { start: day.start, text: name }, other);
  },
  "another currency": (body, _, { place, choice }) => {
    const amount = nth(matches(body, AMOUNT), place);
    const currency = amount?.text.slice(0, 3) ?? "";
    const other = nth(
      ["EUR", "USD", "CHF"].filter((each) => each !== currency),
      choice,
    );
    return amount && other && replaceAt(body, { start: amount.start, text: currency }, other);
  },
  "an amount without its centimes": (body, _, { place }) => {
    const amount = nth(matches(body, AMOUNT), place);
    return amount && replaceAt(body, amount, amount.text.replace(/\.\d\d$/, ""));
  },
  "a line with a fact left out": (body, language, { place }) => {
    const lines = body.split("\n");
    const line = nth(
      lines.filter((each) => statesFact(each, language)),
      place,
    );
    return line === undefined ? undefined : lines.toSpliced(lines.indexOf(line), 1).join("\n");
  },
  "a sentence with a fact left out": (body, language, { place }) => {
    const sentence = nth(
      matches(body, /[^\n]+?[.?!](?=\s|$)/g).filter(({ text }) => statesFact(text, language)),
      place,
    );
    return sentence && replaceAt(body, sentence, "");
  },
  "a fact said twice, the second time with another value": (body, language, { place, choice }) => {
    const lines = body.split("\n");
    const line = nth(
      lines.filter((each) => statesFact(each, language)),
      place,
    );
    if (line === undefined) return undefined;
    const changed = line.replace(/\d/, (digit) => otherDigit(digit, choice));
    return lines.toSpliced(lines.indexOf(line) + 1, 0, changed).join("\n");
  },
  "a sentence of which no fact is known": (body, language, { place, choice }) => {
    const paragraphs = body.split("\n\n");
    const at = place % paragraphs.length;
    return paragraphs.with(at, `${paragraphs[at]} ${nth(INTRUDERS[language], choice)}`).join("\n\n");
  },
};
