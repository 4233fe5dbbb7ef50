import {
  ADDRESS,
  type AddressLabel,
  COUNTRIES,
  LABELS,
  LEGAL_FORMS,
  PROSE,
  STREET_ENDS,
  STREET_LAST,
  STREET_WORDS,
  TOWNS,
} from "../lexicon/address.ts";
import { LEXICONS } from "../lexicon/index.ts";
import { NAMES } from "../lexicon/name-words.ts";
import { WISH } from "../lexicon/wish-words.ts";
import { bothOf, type FoldedText, fold, type Span, spanOf, upTo } from "../text.ts";
import { any, group } from "../vocabulary.ts";

/** What one piece of an address is: the part between two commas or line breaks, or the value behind a label. */
export type Piece =
  /** `colon`: "City: Zurich" rather than "the city is Zurich". */
  | { kind: "label"; label: AddressLabel; value: string; colon: boolean }
  | { kind: "vat"; vat: string }
  | { kind: "country"; country: string }
  | { kind: "postal_city"; postalCode: string; city: string; country: string | undefined }
  | { kind: "postal"; postalCode: string }
  /** `strong`: a word says that it is a street; otherwise it only ends with a number. */
  | { kind: "street"; street: string; strong: boolean }
  | { kind: "other"; text: string }
  /** Part of a sentence. */
  | { kind: "prose" };

/** The labels of an address, and how each is written with its value. */
export const LABEL = Object.entries(LABELS).map(([label, names]) => ({
  label: label as AddressLabel,
  form: new RegExp(
    `^(?:${group(ADDRESS.owners)} )?${group(names)}\\s*(?<sign>[:=]|\\s${group(ADDRESS.is)}\\s(?:${group(ADDRESS.theirs)} )?)\\s*`,
    "u",
  ),
  bare: new RegExp(`^${group(names)}\\s+(?=\\S)`, "u"),
}));

const COUNTRY = Object.entries(COUNTRIES).map(([country, names]) => ({
  country,
  form: new RegExp(`^${group(names)}\\.?$`, "u"),
  atEnd: new RegExp(`[\\s,(-]+${group(names.filter((name) => name.length > 1))}\\)?$`, "u"),
}));
const TOWN = new RegExp(`^${group(TOWNS)}(?: \\d{1,2})?$`, "u");
const LEGAL = new RegExp(`(?<![\\p{L}])${LEGAL_FORMS}(?![\\p{L}])`, "u");
const LEGAL_END = new RegExp(`${group(ADDRESS.legalEnds)}$`, "u");
const VAT = new RegExp(
  `^(?:n[o°r]?\\.? ?)?${group(ADDRESS.vat)}?\\W*(?<vat>(?:che|chf)[- ]?\\d{3}[. ]?\\d{3}[. ]?\\d{3}(?:\\s?${group(ADDRESS.vat)})?|${group(ADDRESS.vatCountries)}\\s?u?\\d{8,11})\\.?$`,
  "u",
);
const PREFIX =
  "(?:(?<prefix>ch|d|de|a|at|f|fr|i|it|fl|li)(?:\\s?-\\s?|(?<=ch|fl)\\s(?=\\d{4}\\s)|(?<=\\b[dfi])\\s(?=\\d{5}\\s)))?";
const POSTAL_CITY = new RegExp(
  `^${PREFIX}(?<code>\\d{4,6}|\\d{3} \\d{2}|\\d{2}-\\d{3})[\\s,]+(?<city>\\p{L}[\\p{L}\\s.'/()-]*(?:\\s\\d{1,2})?)$`,
  "u",
);
const CITY_POSTAL = new RegExp(`^(?<city>\\p{L}[\\p{L}\\s.'-]*)\\s${PREFIX}(?<code>\\d{4,6})$`, "u");
const POSTAL = new RegExp(`^${PREFIX}(?<code>\\d{4,6})\\.?$`, "u");
/** As much of a code as all kinds of them have. */
export const HAS_CODE = /\d{4}|\d{3} \d|\d-\d{3}|\d[a-z\d]?\s\d[a-z]/i;
/** "CA 94105": a state and its code, with the town in the piece before. */
const STATE_POSTAL = /^[A-Z]{2} (?<code>\d{5})(?:-\d{4})?$/;
const UK_POSTAL = /^(?:(?<city>\p{L}[\p{L}\s.'-]*)\s)?(?<code>[a-z]{1,2}\d[a-z\d]?\s\d[a-z]{2})$/u;
const CUT = new RegExp(`\\s+(?:-\\s.*|\\(.*|${group(ADDRESS.goesOn)}\\s.*|${group(ADDRESS.ends)})$`, "u");

const WITH_NUMBER = /(?:\s|^)\d{1,4}\s?[a-z]?(?:\s?[-/+]\s?\d{1,4}\s?[a-z]?)?\.?$/u;
const NUMBER_FIRST = /^\d{1,4}[a-z]?,?\s+\p{L}/u;
const STREET_END = new RegExp(`\\p{L}${STREET_ENDS}(?![\\p{L}])`, "u");
const STREET_WORD = new RegExp(`(?<!\\p{L})(?:${STREET_WORDS}|${group(ADDRESS.plainStreets)})(?!\\p{L})`, "u");
const BOX = new RegExp(`^${group(ADDRESS.boxes)}\\.?$`, "u");
/** "3 Abbey Close" */
const NAMED_LAST = new RegExp(`^\\d{1,4}[a-z]?,? (?:\\p{Lu}[\\p{L}'.-]* ){1,3}${STREET_LAST}$`, "u");
const BARE_STREET = new RegExp(`${group([...ADDRESS.plainStreets, ADDRESS.shortStreet])}$`, "u");
/** Words before a number that make no street of it. */
const NO_STREET = new RegExp(
  `(?<![\\p{L}])(?!${ADDRESS.isStreet})(?:${group(LEXICONS.flatMap(({ months }) => months.flat()))}|${group(LEXICONS.flatMap(({ weekdays }) => weekdays.flat()))}|${any("roomWords")}|${any("people")}|${any("week")}|${any("year")}|${any("about")}|${group(LEXICONS.flatMap(({ eventTypes }) => Object.values(eventTypes).flat()))}|${group(ADDRESS.noStreets)})(?![\\p{L}])`,
  "u",
);
/** Words of a sentence. */
export const PROSE_WORDS = new Set(PROSE);
/** Capitalised words, with small ones that stand in names of streets. */
const PLAIN_NAME = new RegExp(
  `^\\p{Lu}[\\p{L}.'-]*(?:\\s(?:\\p{Lu}[\\p{L}.'-]*|${group(NAMES.streetLinks)}))*\\s\\d`,
  "u",
);
const YEAR_END = /(?:^|\s)(?:19|20)\d\d\.?$/u;

/** "Freiburg i. Br." */
const INITIALS = /(?<!\p{L})\p{L}\.(?=\s|$)/gu;
/** Whether some of it is a sentence: small words that no name has. */
export const isProse = (text: string): boolean => {
  const tokens = text
    .replace(INITIALS, "")
    .split(/[^\p{L}']+/u)
    .filter((token) => token !== "");
  return tokens.some((token, index) => {
    const second = tokens[1] ?? "";
    const isStart = index === 0 && (tokens.length < 2 || /^\p{Ll}/u.test(second));
    return (isStart || /^\p{Ll}/u.test(token)) && PROSE_WORDS.has(fold(token));
  });
};

const BEFORE_COUNTRY = new RegExp(`^${group(ADDRESS.beforeCountry)}\\s+`, "u");
/** The country of that name; `undefined` when it is none that we know. */
export const countryOf = (text: string): string | undefined => {
  const name = fold(text.trim()).replace(BEFORE_COUNTRY, "");
  return COUNTRY.find(({ form }) => form.test(name))?.country;
};

export const isTown = (text: string): boolean => TOWN.test(fold(text.trim()));
export const hasLegalForm = (text: string): boolean => {
  const folded = fold(text.trim());
  return (
    LEGAL.test(folded) ||
    folded.split(/\s+/).some((word) => word.length > 6 && LEGAL_END.test(word)) ||
    /\s&\s/.test(folded)
  );
};

const IN_BRACKETS = /\((?<inside>[^()]{2,20})\)$/u;
const cut = (text: FoldedText): FoldedText => {
  if (countryOf(IN_BRACKETS.exec(text.folded)?.groups?.["inside"] ?? "")) return text;
  const { written, folded } = upTo(text, CUT);
  return { written: written.trim(), folded: folded.trim() };
};
const END_MARKS = /(?<![.!])[.!]+$/;

const tidy = (text: string): string => text.replace(/\s+/g, " ").replace(/^[\s"'(*-]+|[\s"'),;*-]+$/g, "");

/** "8005 Zürich verrechnen" */
const SAID_BEHIND = /(?:\s\p{Ll}{4,})+$/u;
/** A town as it was written, without the country behind it. */
const townAndCountry = (raw: string): { city: string; country: string | undefined } => {
  const folded = fold(raw);
  const hit = COUNTRY.map(({ country, atEnd }) => ({ country, at: folded.search(atEnd) })).find(({ at }) => at > 0);
  const city = tidy(hit ? raw.slice(0, hit.at) : raw).replace(/\.$/, "");
  return { city: /^\p{Lu}/u.test(city) ? city.replace(SAID_BEHIND, "") : city, country: hit?.country };
};

const PREFIX_COUNTRY: Readonly<Record<string, string>> = { d: "Germany", a: "Austria", f: "France", i: "Italy" };
const countryOfPrefix = (prefix: string | undefined): string | undefined =>
  prefix === undefined ? undefined : (PREFIX_COUNTRY[prefix] ?? countryOf(prefix));

const labelOf = ({ written, folded }: FoldedText): Piece | undefined => {
  for (const { label, form } of LABEL) {
    const match = form.exec(folded);
    if (match)
      return { kind: "label", label, value: tidy(written.slice(match[0].length)), colon: /[:=]/.test(match[0]) };
  }
  return undefined;
};

const LABELLED_LINE = /^[ *•-]*(?<line>[^\n:]{2,30}:[^\n]*)/gmu;
const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}\p{L}+/gu;
/**
 * Names in an address, in which no slips are looked for: what stands behind a label, and all capitals of an answer.
 * @param isAnswer our last message asked for the address
 */
export const namesIn = (text: string, isAnswer: boolean): Span[] => [
  ...[...text.matchAll(LABELLED_LINE)]
    .filter(({ groups }) => labelOf(bothOf(groups?.["line"] ?? "")) !== undefined)
    .map(spanOf),
  ...(isAnswer ? [...text.matchAll(CAPITALS)].map(spanOf) : []),
];

/** "PLZ 8001", "Firma Polar Foods": a label without a colon, for answers. */
export const bareLabelOf = (text: string): Piece | undefined => {
  const folded = fold(text);
  for (const { label, bare } of LABEL) {
    const match = bare.exec(folded);
    if (match && label !== "name" && label !== "address")
      return {
        kind: "label",
        label,
        value: tidy(text.slice(STREET_WORD.test(match[0]) ? 0 : match[0].length)),
        colon: false,
      };
  }
  return undefined;
};

/** "20831 Seregno MB" */
const PROVINCE = / \(?[A-Z]{2}\)?$/u;
const postalOf = (text: FoldedText): Piece | undefined => {
  const { written: shortened, folded } = cut(text);
  for (const form of STATE_POSTAL.test(shortened) ? [] : [POSTAL_CITY, CITY_POSTAL, UK_POSTAL]) {
    const { prefix, code, city } = form.exec(folded)?.groups ?? {};
    if (code === undefined || (form === CITY_POSTAL && bareLabelOf(shortened))) continue;
    if (city === undefined) return { kind: "postal", postalCode: code.toUpperCase() };
    const at = folded.indexOf(city, form === POSTAL_CITY ? folded.indexOf(code) + code.length : 0);
    const named = townAndCountry(shortened.slice(at, at + city.length));
    if (code.length === 5) named.city = named.city.replace(PROVINCE, "");
    if (named.city === "" || isProse(named.city) || NO_STREET.test(fold(named.city))) return undefined;
    return {
      kind: "postal_city",
      postalCode: code.toUpperCase(),
      city: named.city,
      country: named.country ?? countryOfPrefix(prefix),
    };
  }
  const code = (POSTAL.exec(folded) ?? STATE_POSTAL.exec(shortened))?.groups?.["code"];
  return code === undefined ? undefined : { kind: "postal", postalCode: code };
};

/** "Unser Fahrer sucht die Bahnhofstrasse 12" */
const SENTENCE = new RegExp(`^${group(NAMES.starts)}(?:\\s\\S+){3,}$`, "u");
/** "Am 10.": no street, however it looks. */
const DAY_OF_MONTH = new RegExp(`^${group(ADDRESS.beforeDay)} \\d{1,2}\\.?$`, "u");

const streetOf = ({ written: text, folded }: FoldedText): Piece | undefined => {
  if (LEGAL.test(folded) || isProse(text) || SENTENCE.test(text) || NO_STREET.test(folded) || DAY_OF_MONTH.test(folded))
    return undefined;
  if (BOX.test(folded)) return { kind: "street", street: tidy(text), strong: true };
  const named = STREET_END.test(folded) || STREET_WORD.test(folded);
  const numbered = WITH_NUMBER.test(folded);
  const street = tidy(text).replace(/(?<=\d)\.$/, "");
  if (named && (numbered || NUMBER_FIRST.test(folded) || /\d/.test(folded)))
    return { kind: "street", street, strong: true };
  if (NAMED_LAST.test(text.trim())) return { kind: "street", street, strong: true };
  if (numbered && PLAIN_NAME.test(text.trim()) && !YEAR_END.test(folded))
    return { kind: "street", street, strong: false };
  if (STREET_END.test(folded) && !/\s/.test(folded.trim()) && BARE_STREET.test(folded))
    return { kind: "street", street, strong: false };
  return undefined;
};

/** "Ringstrasse 79 statt 97": what follows is what it was. */
const INSTEAD = new RegExp(`\\s${WISH.notThis}\\s.*$`, "u");
/** "Ref PO 4711", "Kostenstelle 3200": a number of theirs, and no code of a town. */
const REFERENCE = new RegExp(`^\\W{0,4}(?:\\p{L}+ )?${group(ADDRESS.references)}(?!\\p{L})\\D*\\d`, "u");

const BEHIND = new RegExp(`\\s+${group(ADDRESS.behind)}[.!]?$`, "u");
/** What a piece of text is, taken by itself. */
export const pieceOf = (raw: string): Piece => {
  const text = upTo(bothOf(raw.trim().replace(/^[-*•·]\s+/u, "")), INSTEAD);
  const label = labelOf(text);
  if (label) return label;
  const vat = VAT.exec(text.folded)?.groups?.["vat"];
  if (REFERENCE.test(text.folded)) return { kind: "prose" };
  if (vat) return { kind: "vat", vat: vat.toUpperCase().replace(/\s+/g, " ") };
  const told = upTo(text, END_MARKS);
  const country = countryOf(cut(told).written);
  if (country) return { kind: "country", country };
  const found = postalOf(told) ?? streetOf(text);
  if (found) return found;
  if (isProse(text.written) || text.written.endsWith(":")) return { kind: "prose" };
  const other = tidy(upTo(text, BEHIND).written);
  return other === "" ? { kind: "prose" } : { kind: "other", text: other };
};
