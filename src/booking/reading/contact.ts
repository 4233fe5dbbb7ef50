import { findPhoneNumbersInText } from "libphonenumber-js/min";
import type { Contact } from "../facts.ts";
import { LEGAL_FORMS } from "./lexicon/address.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { NAMES } from "./lexicon/name-words.ts";
import { fold, type Span, words } from "./text.ts";
import { any, group } from "./vocabulary.ts";

const HOME_COUNTRY = "CH";
const MAX_NAME_WORDS = 5;
const COMPANY_LABEL = words(LEXICONS.flatMap(({ company }) => company));
/** "Kunz & Partner AG", whatever else the words in it may mean. */
const COMPANY_NAME = new RegExp(`\\s${LEGAL_FORMS}$`, "u");
const JOB_TITLE = words(LEXICONS.flatMap(({ jobTitles }) => jobTitles));
const LABELLED = /^\s*(?<label>[^:\n]{2,20}):\s*(?<value>[^\n]{2,80})$/;

const NAME = new RegExp(`^\\p{Lu}[\\p{L}.'-]+(?: (?:\\p{Lu}[\\p{L}.'-]*|${group(NAMES.particles)})){1,4}$`, "u");
const isName = (line: string): boolean => NAME.test(line) && line.split(" ").length <= MAX_NAME_WORDS;

/** Digits as telephone numbers are written, which do not begin with a day ("07.02.2026 10h"), and no more than a mail has. */
const DIALLED =
  /(?<![\d.:,'(+-])(?!(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1(?:20\d\d|\d\d(?![ ()/.-]{0,3}\d)))[(+]{0,2}\d(?:[ ()/.-]{0,3}\d){6,17}(?![\d:])/g;
const MAX_NUMBERS = 12;

/**
 * Telephone numbers in a text; their digits are nobody's head count. The library sees only stretches that may be one,
 * for it tries every number of a text in every way a number can be cut.
 */
export const phonesIn = (text: string): { number: string; span: Span }[] =>
  [...text.matchAll(DIALLED).take(MAX_NUMBERS)].flatMap(({ 0: digits, index }) =>
    findPhoneNumbersInText(digits, HOME_COUNTRY).map(({ number, startsAt, endsAt }) => ({
      number: number.formatInternational(),
      span: { start: startsAt + index, end: endsAt + index },
    })),
  );

/** A line that is a telephone number, though of no plan we know. */
const NUMBER_LINE = /^(?:tel\.?:?\s*|phone:?\s*|mobile?:?\s*|t:?\s*|m:?\s*)?(?<number>[+0][\d\s()/.-]{7,24})$/im;

const OWN_NUMBER = new RegExp(`(?<!\\p{L})${any("ownNumber")}(?!\\p{L})`, "u");
const YOUR_NUMBER = new RegExp(`(?<!\\p{L})${any("yourNumber")}(?!\\p{L})`, "u");

/** "You can reach me on 079 …": a number that the client gives as their own in a sentence. */
const phoneTold = (body: string): string | undefined => {
  const folded = fold(body);
  if (!OWN_NUMBER.test(folded)) return undefined;
  return phonesIn(body).find(({ span }) => {
    const line = folded.slice(Math.max(0, body.lastIndexOf("\n", span.start)), span.start);
    const sentence = line.slice(line.search(/[^.!?]*$/u));
    return OWN_NUMBER.test(sentence) && !YOUR_NUMBER.test(sentence);
  })?.number;
};

/** Who writes: from the signature block and from labelled lines. Unknown parts are left out. */
export const readContact = (body: string, signature: string): Contact => {
  const lines = signature
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const [first = "", ...below] = lines;
  const name = isName(first) ? first : undefined;
  const second = below.find((line) => COMPANY_NAME.test(fold(line)) || fold(line).search(JOB_TITLE) < 0) ?? "";
  const phone =
    phonesIn(signature)[0]?.number ?? NUMBER_LINE.exec(signature)?.groups?.["number"]?.trim() ?? phoneTold(body);
  const looksLikeCompany =
    /^[^@\d+]{2,80}$/.test(second) && phonesIn(second).length === 0 && !/^(?:tel|www|http)/i.test(second);
  return {
    ...(name && { name }),
    ...(name && looksLikeCompany && { company: second }),
    ...labelledCompany(body),
    ...(phone && { phone }),
  };
};

const labelledCompany = (body: string): Contact => {
  for (const line of body.split("\n")) {
    const { label, value } = LABELLED.exec(line)?.groups ?? {};
    COMPANY_LABEL.lastIndex = 0;
    if (label && value && COMPANY_LABEL.test(fold(label))) return { company: value.trim() };
  }
  return {};
};
