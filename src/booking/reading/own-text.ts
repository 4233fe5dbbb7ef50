import EmailReplyParser from "email-reply-parser";
import { isSignedLine } from "./card.ts";
import { CARD } from "./lexicon/card-words.ts";
import { MAIL } from "./lexicon/mail-words.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { fold } from "./text.ts";
import { any, group } from "./vocabulary.ts";

/** What of a mail is new, and the lines it is signed with, below the words of goodbye. */
export interface OwnText {
  body: string;
  signature: string;
}

/** The line behind the last of the body, the first of the signature, and who signs in the line between. */
interface Cut {
  end: number;
  signed: number;
  name?: string | undefined;
}

/** Longest part of a mail that is read. Source: spec/http-api.md §4.1. */
export const MAX_READ_LENGTH = 10_000;
const MAX_SIGNATURE_LINES = 14;
const MAX_SIGNATURE_LINE = 70;

const FORWARDED = new RegExp(`^(?:-{3,} ?${group(MAIL.forwarded)}.*|${group(MAIL.from)} ?: .+@.+)$`, "iu");
const PHONE_SIGNATURE = new RegExp(`^${group(MAIL.phoneSignatures)}`, "i");

const CLOSINGS = any("closings");
const CLOSING = new RegExp(`^${CLOSINGS}[\\s,.!]*$`, "u");
/** "Grazie mille e a presto", before a name in the same line. */
const CLOSINGS_ALL = new RegExp(`^${CLOSINGS}(?:[\\s,]+(?:${group(SMALL.and)} )?${CLOSINGS}){0,2}[\\s,.!]*$`, "u");
/** "Gruss Thomas": the greeting and the name on one line. */
const CLOSING_START = new RegExp(`^${CLOSINGS}[\\s,]+`, "u");
const GIVEN_NAME = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}$/u;
const MAX_CLOSING_LINE = 120;
/** "Liebe Grüsse aus Olten, Regula Zbinden": who signs behind the goodbye in its own line. */
const signedBehind = (line: string): string | undefined => {
  if (line.length > MAX_CLOSING_LINE) return undefined;
  const plain = fold(line);
  const ends = [...plain.matchAll(/[\s,]+/g)].toReversed();
  const gap = ends.find(
    ({ 0: { length }, index }) => isSignedLine(line.slice(index + length)) && CLOSINGS_ALL.test(plain.slice(0, index)),
  );
  return gap && line.slice(gap.index + gap[0].length);
};
const isClosing = (line: string): boolean => {
  const plain = fold(line);
  const start = CLOSING_START.exec(plain)?.[0].length;
  return (
    CLOSING.test(plain) ||
    (start !== undefined && (GIVEN_NAME.test(line.slice(start)) || signedBehind(line) !== undefined))
  );
};

const GOODBYE_BEHIND = new RegExp(`[.!?;,)]\\s(?=${CLOSINGS}[,!.]? \\p{L})`, "gu");
/** "… What do you suggest? Kind regards, A. Tobler": the goodbye at the end of a line gets one of its own. */
const withGoodbyeApart = (text: string): string => {
  const start = text.trimEnd().lastIndexOf("\n") + 1;
  const line = text.slice(start);
  const plain = fold(line);
  if (plain.length !== line.length) return text;
  const at = [...plain.matchAll(GOODBYE_BEHIND)].at(-1)?.index;
  if (at === undefined) return text;
  const goodbye = line.slice(at + 2);
  return isClosing(goodbye.replace(/[.!]?\s*$/u, "")) ? `${text.slice(0, start + at + 1)}\n${goodbye}` : text;
};

const SEE_BELOW = new RegExp(`(?<!\\p{L})${group(MAIL.below)}(?!\\p{L})`, "u");
const PASSED_ON = new RegExp(`^-{3,} ?${group(MAIL.passedOn)}`, "iu");
const PASSED_ON_HEAD = /^(?:-{3,}.*|\p{L}[\p{L} ]{0,12}: .*)?$/u;
/** "Passing on a wish from our Geneva office, see below": the note, and the mail of another that it speaks of. */
const passedOnIn = (text: string): { note: string; wish: string } | undefined => {
  const lines = text.split("\n");
  const from = lines.findIndex((line, at) => line.startsWith(">") || FORWARDED.test(line.trim()) || isHead(lines, at));
  const note = lines.slice(0, Math.max(0, from)).join("\n");
  const isPassedOn = PASSED_ON.test(lines[from]?.trim() ?? "") && !/\d/.test(note);
  if (note.trim() === "" || !(isPassedOn || SEE_BELOW.test(fold(note))) || INTRODUCES.test(note.trimEnd()))
    return undefined;
  const below = lines.slice(from).map((line) => line.replace(/^(?:>\s?)+/, ""));
  const start = below.findIndex((line) => !PASSED_ON_HEAD.test(line.trim()));
  return start < 0 ? undefined : { note, wish: below.slice(start).join("\n") };
};

/**
 * The client's own words of this time: quoted history, forwarded headers and the signature are cut. Source:
 * spec/workflow.md §3.1.
 * @param isFirst nothing was said before, so that what is quoted may be the wish itself
 */
export const ownText = (text: string, isFirst = false): OwnText => {
  const passedOn = isFirst ? passedOnIn(text) : undefined;
  if (passedOn) {
    const wish = ownText(passedOn.wish);
    return { ...wish, body: `${ownText(passedOn.note).body}\n\n${wish.body}` };
  }
  const lines = withGoodbyeApart(withoutHistory(withoutIntroduction(text))).split("\n");
  const forwarded = lines.findIndex(
    (line, index) => FORWARDED.test(line.trim()) || isHead(lines, index) || isRule(lines, index),
  );
  const own = forwarded > 0 ? lines.slice(0, forwarded) : lines;
  return cutIn(withoutFooter(own));
};

/** "From: Atelier Bookings" above "Sent: …": the head of the mail that is answered. */
const FROM = new RegExp(`^${group(MAIL.from)} ?: \\S`, "iu");
const SENT = new RegExp(`^${group(MAIL.sent)} ?: .*\\d`, "iu");
const isHead = (lines: readonly string[], index: number): boolean =>
  FROM.test(lines[index]?.trim() ?? "") &&
  lines.slice(index + 1, index + 1 + MAX_HEAD_LINES).some((line) => SENT.test(line.trim()));
const MAX_HEAD_LINES = 4;
/** The line that some programs draw above that head. */
const RULE = /^[_-]{5,}$/;
const isRule = (lines: readonly string[], index: number): boolean =>
  RULE.test(lines[index]?.trim() ?? "") && isHead(lines, index + 1);

/** "On Tuesday … Atelier <" and "atelier@example.com> wrote:" above what is quoted: however the line was wrapped. */
const INTRODUCES = new RegExp(`(?<!\\p{L})${group(MAIL.wrote)}(?!\\p{L})[^\\n]*(?:\\n[^\\n]*)?:\\s*$`, "iu");
const withoutIntroduction = (text: string): string => {
  const lines = text.split("\n");
  const quoted = lines.findIndex((line) => line.startsWith(">"));
  const last = lines.slice(0, Math.max(0, quoted)).findLastIndex((line) => line.trim() !== "");
  for (let count = 1; count <= MAX_INTRODUCTION && count <= last; count++) {
    const from = last + 1 - count;
    const said = lines.slice(from, last + 1).join("\n");
    if (INTRODUCES.test(said) && /\d/.test(said)) return [...lines.slice(0, from), ...lines.slice(last + 1)].join("\n");
  }
  return text;
};
const MAX_INTRODUCTION = 3;

const HAS_HISTORY = new RegExp(`^>|@|${group(MAIL.wrote)}`, "im");
const withoutHistory = (text: string): string => {
  if (!HAS_HISTORY.test(text)) return text;
  const visible = new EmailReplyParser()
    .read(text)
    .getFragments()
    .filter((fragment) => !fragment.isQuoted())
    .map((fragment) => fragment.getContent())
    .join("\n");
  return visible.trim() === "" ? text : visible;
};

const DISCLAIMER = new RegExp(`(?<!\\p{L})${group(CARD.disclaimers)}`, "u");
/** What a telephone, a mail program or a legal office puts below every mail. */
const withoutFooter = (lines: readonly string[]): readonly string[] => {
  const isFooter = (line: string): boolean => PHONE_SIGNATURE.test(line) || DISCLAIMER.test(line);
  const at = lines.findIndex((line) => isFooter(fold(line.trim())));
  return at > 0 && lines.slice(0, at).some((before) => before.trim() !== "") ? lines.slice(0, at) : lines;
};

/** The body, the signature, and what is added below it ("P.S. …"). */
const cutIn = (lines: readonly string[]): OwnText => {
  const added = lines.findIndex((line) => POSTSCRIPT.test(fold(line.trim())));
  const above = added > 0 ? lines.slice(0, added) : lines;
  const { end, signed, name = "" } = cutOf(above);
  const body = [...above.slice(0, end), ...(added > 0 ? ["", ...lines.slice(added)] : [])];
  return { body: body.join("\n").trimEnd(), signature: [name, ...above.slice(signed)].join("\n").trim() };
};
const POSTSCRIPT = new RegExp(`^${group(CARD.postscripts)}[\\s:,-]`, "u");

const SPEAKS_ON = new RegExp(
  `(?:^| )${group(MAIL.speakers)} .*[.!?]$|\\?$|^(?:${any("company")}|${group(MAIL.labels)})\\s*:|${group(MAIL.billing)}|^${group(MAIL.invoices)} `,
  "u",
);
/** "Thank you." may stand before the point of a mail; a signature has no sentences and no labels. */
const isSignatureLine = (line: string): boolean =>
  line.split(/[|·•]/u).every((part) => part.trim().length <= MAX_SIGNATURE_LINE) && !SPEAKS_ON.test(fold(line.trim()));

/** Where the body ends and the signature begins: behind the last line when there is none. */
const cutOf = (lines: readonly string[]): Cut => {
  for (const [index, line] of lines.entries()) {
    const plain = fold(line.trim());
    const isDelimiter = plain === "--";
    if (!isDelimiter && !isClosing(line.trim())) continue;
    const hasText = lines.slice(0, index).some((before) => before.trim() !== "");
    const rest = lines.slice(index + 1).filter((after) => after.trim() !== "");
    const isBlock = rest.length <= MAX_SIGNATURE_LINES && rest.every(isSignatureLine);
    if (hasText && (isDelimiter || isBlock)) return { end: index, signed: index + 1, name: signedBehind(line.trim()) };
  }
  const start = businessCardStart(lines) ?? bareSignatureStart(lines);
  return { end: start, signed: start };
};

const PHONE_LINE = /^\D{0,20}[+(\d][\d\s()/.-]{8,}$/;
/**
 * A name below one line that may be a goodbye, and below it to the end what a card says, with a telephone number: firm,
 * street and town are where the writer works, and no address that was given us.
 */
const businessCardStart = (lines: readonly string[]): number | undefined => {
  const start = lines.findIndex((line, index) => {
    if (!isNamed(line.trim())) return false;
    const goodbye = lines.slice(0, index).findLast((before) => before.trim() !== "");
    const below = lines.slice(index + 1).flatMap((after) => (after.trim() === "" ? [] : [after.trim()]));
    return (
      goodbye !== undefined &&
      isGoodbye(goodbye.trim()) &&
      isSignatureLine(goodbye) &&
      !isNamed(goodbye.trim()) &&
      below.length <= MAX_SIGNATURE_LINES &&
      below.some((each) => PHONE_LINE.test(each)) &&
      below.every(isSignatureLine)
    );
  });
  return start > 0 ? start : undefined;
};

/** Somebody's name, and what may stand beside it; none in capitals alone. */
const isNamed = (line: string): boolean =>
  /^(?:\p{L}+\.? )*\p{Lu}[\p{Ll}'’.-]/u.test(line) && isSignedLine(line) && !NO_PERSON.test(fold(line));
/** "F. Pedrazzini": who signs right below the text, and no room by its letter. */
const INITIALLED = /^(?:\p{Lu}\. ?){1,3}\p{Lu}[\p{L}'’-]+$/u;
const MAX_BARE_LINES = 4;
/** As long as a goodbye that nobody has listed: "Saluti dal Malcantone", "Grazie e buona settimana". */
const MAX_GOODBYE = 40;
/**
 * A name and what belongs to it, apart at the very end, without a word of greeting before it or below one line that may
 * be a goodbye; an address below a text that announces one is none.
 */
const bareSignatureStart = (lines: readonly string[]): number => {
  const last = lines.findLastIndex((line) => line.trim() !== "");
  const initialled = lines[last]?.trim() ?? "";
  if (last > 0 && INITIALLED.test(initialled) && isSigned([initialled])) return last;
  const gap = lines.slice(0, last + 1).findLastIndex((line) => line.trim() === "");
  const before = lines.slice(0, Math.max(0, gap)).findLast((line) => line.trim() !== "");
  if (before === undefined || /:\s*$/.test(before)) return lines.length;
  const block = lines.slice(gap + 1, last + 1).map((line) => line.trim());
  if (isSigned(block)) return gap + 1;
  const [goodbye = "", ...below] = block;
  return isGoodbye(goodbye) && isSigned(below) ? gap + 2 : lines.length;
};

const isSigned = ([name = "", ...below]: readonly string[]): boolean =>
  below.length < MAX_BARE_LINES &&
  isNamed(name) &&
  below.every((line) => isSignatureLine(line) && (!/\d/.test(line) || PHONE_LINE.test(line)));

const isGoodbye = (line: string): boolean => line.length <= MAX_GOODBYE && !/[\d:?]/.test(line);

const NO_PERSON = new RegExp(
  `(?<!\\p{L})(?:${any("roomWords")}|${any("bookingNouns")}|${any("offerNouns")})(?!\\p{L})`,
  "u",
);
