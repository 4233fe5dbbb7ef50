import { findPhoneNumbersInText } from "libphonenumber-js/min";
import type { Contact } from "../facts.ts";
import { readCard } from "./card.ts";
import { CARD } from "./lexicon/card-words.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { NAMES } from "./lexicon/name-words.ts";
import { pattern } from "./pattern/pattern.ts";
import { fold, type Span, words } from "./text.ts";
import { AFTER, any, BEFORE, group } from "./vocabulary.ts";

const HOME_COUNTRY = "CH";
const COMPANY_LABEL = words(LEXICONS.flatMap(({ company }) => company));
const LABELLED = /^\s*(?<label>[^:\n]{2,20}):\s*(?<value>[^\n]{2,80})$/;

/**
 * Digits as telephone numbers are written, which do not begin with a day ("07.02.2026 10h"), a stretch of days
 * ("08.-09.09.2026") or of hours ("0800-1215"), and no more than a mail has.
 */
const DIALLED =
  /(?<![\d.:,'(+-])(?!20\d\d[.,/ ])(?!(?:0?[1-9]|[12]\d|3[01])\.? ?[/-] ?(?:0?[1-9]|[12]\d|3[01])\. ?(?:0?[1-9]|1[0-2])\.)(?!(?:[01]\d|2[0-4])[0-5][05] ?- ?(?:[01]\d|2[0-4])[0-5][05](?![ .-]?\d))(?!(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1(?:20\d\d|\d\d(?![ ()/.-]{0,3}\d)))[(+]{0,2}\d(?:[ ()/.-]{0,3}\d){6,17}(?![\d:])/g;
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
/** "Your number 044 …", right before it. */
const YOUR_NUMBER = new RegExp(`${BEFORE}${any("yourNumber")}(?:[ :]+\\p{L}+){0,3}[ :]*$`, "u");

/** A line that is nothing but a number. */
const ALONE = new RegExp(`^ *(?:[-*•] )?(?:${group(CARD.phone)}[.:]* *)?(?<number>[+0(][\\d ()/.'-]{8,24})$`, "imu");
/**
 * "You can reach me on 079 …": a number in a line of its own or in a sentence that says so, or the only one of a mail, unless
 * it is told to be somebody else's.
 */
const phoneTold = (body: string): string | undefined => {
  const folded = fold(body);
  const alone = ALONE.exec(body)?.groups?.["number"];
  const numbered = alone === undefined ? undefined : phonesIn(alone)[0]?.number;
  if (numbered !== undefined) return numbered;
  const told = phonesIn(body).map(({ number, span }) => {
    const line = folded.slice(Math.max(0, body.lastIndexOf("\n", span.start)), span.start);
    return { number, sentence: line.slice(line.search(/[^.!?]*$/u)) };
  });
  const own = told.filter(({ sentence }) => !YOUR_NUMBER.test(sentence));
  return (own.find(({ sentence }) => OWN_NUMBER.test(sentence)) ?? (told.length === 1 ? own[0] : undefined))?.number;
};

const OWN_NAME = `\\p{Lu}[\\p{L}'-]+(?: (?:\\p{Lu}[\\p{L}'-]+|${group(NAMES.particles)})){1,3}`;
const NAME_HERE = new RegExp(OWN_NAME, "uy");
const INTRODUCES = pattern(`(?:^|[.!?,;:\\n-]\\s*|${BEFORE})${group(NAMES.introduces)} `);
const SPEAKING = new RegExp(`(?<=^|[.!?\\n]\\s*|,\\s+)(?<name>${OWN_NAME}),? (?=\\p{L})`, "gu");
const IS_SPEAKING = new RegExp(`^${group(NAMES.speaking)}${AFTER}`, "u");

/** "This is Moira Kells.", "Hélène Jaquier à l'appareil": who writes, as it is said in a sentence. */
const introducedIn = (body: string): string | undefined => {
  const folded = fold(body);
  for (const match of folded.matchAll(INTRODUCES)) {
    NAME_HERE.lastIndex = match.index + match[0].length;
    const name = NAME_HERE.exec(body)?.[0];
    if (name !== undefined) return name;
  }
  const speaking = [...body.matchAll(SPEAKING).take(MAX_NUMBERS)].find(({ 0: said, index }) =>
    IS_SPEAKING.test(folded.slice(index + said.length)),
  );
  return speaking?.groups?.["name"];
};

const FAX = new RegExp(`(?<!\\p{L})${group(CARD.fax)}[.:]*\\s*$`, "u");
const phoneSigned = (signature: string): string | undefined => {
  const folded = fold(signature);
  const phones = phonesIn(signature);
  return (phones.find(({ span }) => !FAX.test(folded.slice(Math.max(0, span.start - 12), span.start))) ?? phones[0])
    ?.number;
};

/** Who writes: from the signature block and from labelled lines. Unknown parts are left out. */
export const readContact = (body: string, signature: string): Contact => {
  const { name = introducedIn(body), company } = readCard(signature);
  const phone = phoneSigned(signature) ?? NUMBER_LINE.exec(signature)?.groups?.["number"]?.trim() ?? phoneTold(body);
  return {
    ...(name && { name }),
    ...(company && { company }),
    ...labelledCompany(body),
    ...(phone && { phone }),
  };
};

const labelledCompany = (body: string): Contact => {
  for (const line of body.split("\n")) {
    const { label, value } = LABELLED.exec(line)?.groups ?? {};
    COMPANY_LABEL.lastIndex = 0;
    if (label && value && COMPANY_LABEL.test(fold(label)))
      return { company: value.split(/\s*[;|]/u, 1)[0]?.trim() ?? value };
  }
  return {};
};
