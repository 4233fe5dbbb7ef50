import { booksNothing } from "./books-nothing.ts";
import { isForgone, refusesForNow } from "./for-now.ts";
import { CLAUSE } from "./lexicon/clause-words.ts";
import { GUARD } from "./lexicon/guard-words.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { LEFT_OVER } from "./lexicon/left-over-words.ts";
import { EVENT_TYPES, type SignalKind } from "./lexicon/lexicon.ts";
import { REFUSAL } from "./lexicon/refusal-words.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { isNoYes, isOneOfTwo } from "./no-yes.ts";
import type { Mood } from "./reading.ts";
import { isOfPerson, isRhetorical, wantsNobody } from "./talked-to.ts";
import { blank, partAround, type Span, spanOf, touches, words } from "./text.ts";
import { AFTER, any, BEFORE, group } from "./vocabulary.ts";

/** A word that may signal something, in its clause. */
export interface Sign {
  kind: SignalKind;
  /** The clause, and where the sign stands in it. */
  text: string;
  span: Span;
  mood: Mood;
  /** Days, times, head counts, rooms and products that the clause names. */
  targets: readonly Span[];
  /** Products that it names, where some were wished before. */
  wished: readonly Span[];
  /** The clause before names a room. */
  followsRoom: boolean;
  /** One of the words that accept only what is on the table. */
  isAssent: boolean;
  /** Nothing is known of an event. */
  isFirst: boolean;
}

const BREAK = new RegExp(`[,;:.!?()]|\\s-\\s|(?<!\\p{L})${group(SMALL.but)}(?!\\p{L})`, "gu");

/** The sign's own part of the clause: what is before it, and what is behind it. */
const ownPart = ({ text, span }: Pick<Sign, "text" | "span">): { before: string; after: string } => {
  const { start, end } = partAround(text, span, BREAK);
  return { before: text.slice(start, span.start), after: text.slice(span.end, end) };
};

const negatedBy = (forms: string): RegExp =>
  new RegExp(`${BEFORE}(?<!${GUARD.invites} )${forms}(?! ${group(GUARD.notOnly)})(?:\\s+[\\p{L}']+){0,4}\\s*$`, "u");
const NEGATED_BEFORE = negatedBy(any("negations"));
const LACKED_BEFORE = negatedBy(any("lacks"));
const NEGATED_AFTER = new RegExp(
  `^(?:\\s+\\p{L}+){0,4}\\s+${group(GUARD.notBehind)}${AFTER}(?! ${group(GUARD.notOnly)})`,
  "u",
);
/** "Am 7. ändert sich nichts", "ça ne change rien". */
const NOTHING_BEHIND = new RegExp(`^(?:\\s+\\p{L}+){0,2}\\s+${group(GUARD.nothing)}${AFTER}`, "u");
const NOTHING_BEFORE = new RegExp(`(?<!\\p{L})${group(GUARD.nothing)}(?:\\s+\\p{L}+){0,3}\\s*$`, "u");

const NOT = new RegExp(`(?<!\\p{L})${group(SMALL.not)}(?!\\p{L})`, "u");
const POSITIVE: ReadonlySet<SignalKind> = new Set(["accept", "yes", "visit"]);

const isNegated = (sign: Pick<Sign, "text" | "span" | "kind">): boolean => {
  const { before, after } = ownPart(sign);
  const own = sign.text.slice(sign.span.start, sign.span.end);
  return (
    NEGATED_BEFORE.test(before) ||
    LACKED_BEFORE.test(before) ||
    NEGATED_AFTER.test(after) ||
    (POSITIVE.has(sign.kind) && NOT.test(own))
  );
};

const HEDGED = words(LEXICONS.flatMap(({ hedges }) => hedges));
const CONDITION = words(LEXICONS.flatMap(({ conditions }) => conditions));
const POLITE = words(LEXICONS.flatMap(({ politeIfs }) => politeIfs));
const IF_BEHIND = new RegExp(`^.{0,80}?${BEFORE}${group(GUARD.ifBehind)}${AFTER}`, "u");

/** "Wir nehmen es, wenn Sie 10 % nachlassen": behind the next comma. */
const IF_NEXT = new RegExp(`^[^,;.!?:]{0,60},\\s*${group(GUARD.ifBehind)}${AFTER}`, "u");

/** "Once my boss agrees we'd accept": nothing is promised yet. */
const isConditional = ({ text, span }: Sign): boolean => {
  const plain = blank(text, [...text.matchAll(POLITE)].map(spanOf));
  return (
    plain.slice(0, span.end).search(CONDITION) >= 0 ||
    IF_BEHIND.test(plain.slice(span.end).split(/[,;.!]/u, 1)[0] ?? "") ||
    IF_NEXT.test(plain.slice(span.end))
  );
};
/** "If others are before us we play it safe: let's take B": what stands behind the colon is meant as it is said. */
const mainClause = (sign: Sign): Sign => {
  const colon = sign.text.lastIndexOf(": ", sign.span.start);
  return colon < 0 ? sign : { ...sign, text: sign.text.slice(0, colon).replace(/./gsu, " ") + sign.text.slice(colon) };
};
/** "We'll probably accept, but first …" */
const isHedged = (sign: Sign): boolean => {
  const { before, after } = ownPart(sign);
  const rest = sign.text.slice(sign.span.end + after.length);
  const own = sign.text.slice(sign.span.start, sign.span.end);
  return `${before}${own}${after}`.search(HEDGED) >= 0 || BUT_FIRST.test(rest);
};
const BUT_FIRST = new RegExp(
  `^[\\s,;.-]*${group([...SMALL.but, GUARD.butOnly])}\\s.{0,40}?(?<!\\p{L})${group(GUARD.first)}(?!\\p{L})`,
  "u",
);

const ASKS: ReadonlySet<Mood> = new Set(["question", "enquiry", "aside"]);
const OFFER = words(LEXICONS.flatMap(({ offerNouns }) => offerNouns));
const TAKES = new RegExp(group(GUARD.takes), "u");

/** "Room A works for us" takes a room; "that works for us" takes what is on the table. */
const isOfSomething = (sign: Sign): boolean => {
  if (sign.text.search(OFFER) >= 0) return false;
  return sign.targets.length > 0 || (sign.followsRoom && TAKES.test(sign.text.slice(sign.span.start, sign.span.end)));
};

const EVENT_NOUN = words([
  any("roomWords"),
  ...GUARD.houses,
  ...LEXICONS.flatMap(({ bookingNouns }) => bookingNouns),
  ...LEXICONS.flatMap(({ eventTypes }) => EVENT_TYPES.flatMap((type) => eventTypes[type])),
]);
const OBJECT = new RegExp(`(?<!\\p{L})${group([...SMALL.the, ...SMALL.whose, ...GUARD.thisOne])}\\s+\\p{L}+`, "u");
const MOVES = words(GUARD.moves);
const PARTS = new RegExp(`${BEFORE}${group([...GUARD.parts, any("catering")])}${AFTER}`, "u");
const ROOM = new RegExp(any("roomWords"), "u");

/** "Le lunch tombe à l'eau", "der Lunch ist leider geplatzt": what is off is what stands right before. */
const IS = /^(?:\s+\p{L}+){0,3}\s*$/u;
const isOfSubject = ({ text, span, wished }: Sign): boolean =>
  wished.some(({ start, end }) => {
    const lead = text.slice(0, start).split(BREAK).at(-1) ?? "";
    return end <= span.start && IS.test(text.slice(end, span.start)) && lead.search(EVENT_NOUN) < 0;
  });

const GIVES_AWAY = new RegExp(group(REFUSAL.givesAway), "u");
/** What is cancelled is the lunch, not the booking. */
const isOfPart = (sign: Sign): boolean => {
  const { text, span, targets } = sign;
  if (isOfSubject(sign)) return true;
  if (GIVES_AWAY.test(text.slice(span.start, span.end))) return false;
  const said = text.slice(span.start, Math.min(text.length, span.end + 30)).split(/[,;.!?]/u, 1)[0] ?? "";
  const named = said.search(EVENT_NOUN) >= 0 && !PARTS.test(said);
  // "Ins Wasser gefallen" names no drink: what the sign's own words hold is nothing that it is of.
  const others = targets.filter(({ start, end }) => start < span.start || end > span.end);
  const names = others.some((target) => touches(target, { start: span.start, end: span.start + said.length }));
  return !named && (PARTS.test(said) || OBJECT.test(said) || (names && !ROOM.test(said)));
};

const WHOLE = words([
  ...LEXICONS.flatMap(({ bookingNouns }) => bookingNouns),
  ...LEXICONS.flatMap(({ offerNouns }) => offerNouns),
]);
const ELSEWHERE = words(GUARD.elsewhere);
/** "We pass on the lunch", "Room E is too expensive": only a part is refused. */
const refusesPart = ({ text, span, targets }: Sign): boolean => {
  const own = text.slice(span.start, span.end);
  const rest = text.replace(own, " ");
  return (targets.length > 0 || PARTS.test(rest)) && text.search(WHOLE) < 0 && text.search(ELSEWHERE) < 0;
};

const SOMETHING = new RegExp(
  `(?<!\\p{L})${group([...SMALL.the, ...SMALL.whose, ...GUARD.anyOne])}\\s+(?!${group(GUARD.howOrForWhom)}${AFTER})\\p{L}+`,
  "u",
);
/** "Please book it for us" orders what is offered; "don't book it", or in another house, nothing; "the flights", a part. */
export const orderOf = (text: string, span: Span): "whole" | "nothing" | "part" => {
  const behind = text.slice(span.end).split(/[.;!?]/u, 1)[0] ?? "";
  const isNothing = isNegated({ kind: "choice", text, span }) || NOTHING_BEHIND.test(behind);
  if (isNothing || text.search(ELSEWHERE) >= 0) return "nothing";
  return behind.search(SOMETHING) < 0 || text.slice(span.start).search(EVENT_NOUN) >= 0 ? "whole" : "part";
};

const NOT_YET = words(LEXICONS.flatMap(({ notYet }) => notYet));
const SHOULD_HAVE = new RegExp(`(?<!\\p{L})${group(GUARD.shouldHave)}(?!\\p{L})`, "gu");
const TO_COME = new RegExp(`^\\s*${group(GUARD.toCome)}${AFTER}`, "u");
/** "We paid CHF 400 last year": for another event. */
const LONG_AGO = new RegExp(`^(?:\\s+\\p{L}+){0,2}\\s+${any("longAgo")}${AFTER}`, "u");

/** Something that has happened, not that will, must or did not. */
const isNotYet = (sign: Sign): boolean => {
  const { before, after } = ownPart(sign);
  const own = sign.text.slice(sign.span.start, sign.span.end).replace(SHOULD_HAVE, "");
  return (
    `${before} ${own}`.replace(SHOULD_HAVE, "").search(NOT_YET) >= 0 ||
    NOT.test(own) ||
    TO_COME.test(after) ||
    LONG_AGO.test(after) ||
    isConditional(sign)
  );
};

const LATER = new RegExp(`(?<!\\p{L})${group(GUARD.later)}(?!\\p{L})`, "u");
const PAST_VISIT = new RegExp(`(?<!\\p{L})${group(GUARD.hadVisit)}(?:\\s+\\p{L}+){0,3}\\s*$`, "u");
/** A look at a screen, or at something else than the house. */
const OTHER_VISIT = words(LEXICONS.flatMap(({ otherVisits }) => otherVisits));
const isElsewhere = (sign: Sign): boolean => {
  const { before, after } = ownPart(sign);
  return `${before}${sign.text.slice(sign.span.start, sign.span.end)}${after}`.search(OTHER_VISIT) >= 0;
};
const REMAINS = new RegExp(group(LEFT_OVER.remains), "u");
const ONLY_LEFT = new RegExp(`^(?: \\p{L}+){0,2} ${group(LEFT_OVER.only)}${AFTER}`, "u");
const ONLY_BEFORE = new RegExp(`${BEFORE}${group(LEFT_OVER.only)}${AFTER}`, "u");
/** "So only the Friday remains": what is left is taken, and nothing stays as it was. */
const isLeftOver = (sign: Sign): boolean => {
  if (!REMAINS.test(sign.text.slice(sign.span.start, sign.span.end))) return false;
  const { before, after } = ownPart(sign);
  const leads = /^\W*$/u.test(before) && sign.targets.some(({ start }) => start > sign.span.end);
  return ONLY_LEFT.test(after) || ONLY_BEFORE.test(before) || leads;
};

const GREETS = new RegExp(`^[\\s,]+${group(GUARD.greets)}${AFTER}`, "u");
/** "Ja hallo nochmals", "oui bonjour": a word that only takes up the talk. Greetings of more words are blanked before. */
const greets = ({ text, span }: Sign): boolean =>
  GREETS.test(text.slice(span.end)) || /^ {5,}/u.test(text.slice(span.end));

const MERELY_ASKED = new RegExp(`(?<!\\p{L})${group(GUARD.merelyAsked)}${AFTER}`, "u");
/** "That's right, just out of curiosity", "c'est bon à savoir": nothing is agreed by it. */
const isMerelyAsked = ({ text, span }: Sign): boolean => MERELY_ASKED.test(text.slice(span.start));

const PLAIN_YES = new RegExp(`^${group([...CLAUSE.leads])}$`, "u");
/** "Ça joue ?", "va bene se mettiamo delle candele?": it asks for a yes, and is none. */
const asksForYes = (sign: Sign): boolean => {
  const { text, span, mood } = sign;
  if (!ASKS.has(mood) || PLAIN_YES.test(text.slice(span.start, span.end))) return false;
  return text.indexOf("?", span.end) === span.end + ownPart(sign).after.length;
};

const ANNOUNCES = /^(?:,?\s+[\p{L}'-]+){2,12}\s?:\s.*\p{L}/su;
/** "Ok last time I promise: can we make it 40?": what begins with a yes only leads to what stands behind the colon. */
const announces = ({ text, span }: Sign): boolean =>
  !/\p{L}/u.test(text.slice(0, span.start)) && ANNOUNCES.test(text.slice(span.end));

/** Whether a word means what it signals where it stands. Source: spec/workflow.md §2.3 (vetoes), §3.5 (negatives). */
export const holds = (sign: Sign): boolean => {
  switch (sign.kind) {
    case "accept":
      return !(
        ASKS.has(sign.mood) ||
        isNegated(sign) ||
        isHedged(sign) ||
        isConditional(sign) ||
        isNoYes(sign.text, sign.span) ||
        (sign.isAssent && (isOfSomething(sign) || isMerelyAsked(sign)))
      );
    case "decline":
      return !(
        ASKS.has(sign.mood) ||
        isHedged(sign) ||
        isConditional(sign) ||
        refusesPart(sign) ||
        isOneOfTwo(ownPart(sign).before) ||
        refusesForNow(sign.text, sign.span) ||
        NEGATED_BEFORE.test(ownPart(sign).before)
      );
    case "cancel":
      return !(
        ASKS.has(sign.mood) ||
        isHedged(sign) ||
        isConditional(sign) ||
        isOfPart(sign) ||
        sign.text.search(MOVES) >= 0 ||
        NEGATED_BEFORE.test(ownPart(sign).before)
      );
    case "paid":
      return !(ASKS.has(sign.mood) || isNegated(sign) || isNotYet(sign));
    case "change":
      return !(
        isNegated(sign) ||
        NOTHING_BEFORE.test(ownPart(sign).before) ||
        NOTHING_BEHIND.test(ownPart(sign).after) ||
        isConditional(mainClause(sign)) ||
        (sign.mood !== "statement" && LATER.test(sign.text))
      );
    case "visit":
      return !(isNegated(sign) || PAST_VISIT.test(ownPart(sign).before) || isElsewhere(sign));
    case "person":
      return !(isNegated(sign) || wantsNobody(ownPart(sign).before, sign.mood));
    case "booking":
      return !(sign.isFirst && (booksNothing(ownPart(sign)) || isOfPerson(sign.text.slice(sign.span.end))));
    case "counter":
      return !isForgone(ownPart(sign), sign.mood);
    case "unchanged":
      return !isLeftOver(sign);
    case "yes":
      return !(
        isNegated(sign) ||
        greets(sign) ||
        announces(sign) ||
        isMerelyAsked(sign) ||
        isNoYes(sign.text, sign.span) ||
        asksForYes(sign)
      );
    case "arrange":
      return !(isNegated(sign) || isRhetorical(sign.text));
    case "reserve":
    case "without":
      return !isNegated(sign);
    default:
      return true;
  }
};
