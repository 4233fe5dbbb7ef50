import { OF_VISITS, type ReadingContext } from "./context.ts";
import { BARGAIN, MONEY_UNITS } from "./lexicon/bargain-words.ts";
import { HOURS } from "./lexicon/date-words.ts";
import type { SignalKind } from "./lexicon/lexicon.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { WISH } from "./lexicon/wish-words.ts";
import { asksPartOff, numbersNear, priceLessBy } from "./near-the-offer.ts";
import { pattern } from "./pattern/pattern.ts";
import { type Clause, type CounterMention, type Found, type Signal, signalsIn } from "./reading.ts";
import { offsetBy, type Span, spanOf } from "./text.ts";
import { AFTER, any, BEFORE, group } from "./vocabulary.ts";

export interface FoundCounter {
  mention: CounterMention;
  span: Span;
}

/** CHF 1'200.– · 1,200.00 · 600 Franken · 600 francs · 600 CHF */
const DIGITS = "(?<n>\\d{1,3}(?:['.,]\\d{3})+(?:[.,]\\d{2})?|\\d{2,6}(?:[.,]\\d{2})?)(?:\\.?-)?";
const AMOUNT = pattern(
  `(?:chf|s?fr\\.?)\\s?${DIGITS}(?!\\d)|(?<!\\d)${DIGITS.replace("?<n>", "?<m>")}\\s?${group(MONEY_UNITS)}|(?<![\\d.:])(?<k>\\d{1,3}(?:['.,]\\d{3})+|\\d{2,6})\\s?\\.-(?!\\d)`,
);
const COUNTS_PEOPLE = `\\s*(?:${any("people")}|pax|${group(BARGAIN.measures)}${AFTER})`;
/** "could you do 450?", "meet us at 900", "ginge es für 600": a bare number that bargains. */
const BARE = pattern(
  `${group(BARGAIN.before)}\\s+(?<n>\\d{2,6})(?!${COUNTS_PEOPLE})(?!\\s*(?:${any("clock")}|[ap]m)${AFTER}|\\s*[.:]\\d|\\d)`,
);
/** "A 700 ci stiamo": accepted at another price than ours; smaller numbers count people. */
const ACCEPTED_AT = pattern(`${BEFORE}${group(BARGAIN.acceptedAt)}\\s+(?<n>\\d{3,6})(?![\\d.:])(?!${COUNTS_PEOPLE})`);
/** "would 550 be possible?", "wären 550 möglich?": a bare number, where the mail speaks of a price. */
const BARE_POSSIBLE = pattern(
  `${group(BARGAIN.wouldBe)}\\s+(?:${group(BARGAIN.between)} )*(?<n>\\d{3,6})(?![\\d.:])|(?<![\\d.:])(?<m>\\d{3,6}),?\\s+(?:${group(BARGAIN.thatIs)} )?${group(BARGAIN.bePossible)}(?!\\p{L})`,
);
/** "More than 500 is not possible": the most that can be paid. */
const AT_MOST = pattern(
  `${group(BARGAIN.moreThan)}\\s+(?<n>\\d{3,6})(?!\\d|[.:]\\d)(?=.{0,40}${group(BARGAIN.spending)})|${group(BARGAIN.goes)}(?: (?:it|up))? ${group(BARGAIN.above)}\\s+(?<m>\\d{3,6})(?!\\d|[.:]\\d)`,
);
/** "700 and we sign": so much would close the deal. */
const NUMBER_AND_SIGN = new RegExp(
  `^\\W*(?<n>\\d{3,6})(?:,? ${WISH.and}|,?(?: ${group([...HOURS.so, ...SMALL.so])})?) ${group(BARGAIN.closes)}`,
  "u",
);
const PRICE_TALK = new RegExp(group(BARGAIN.prices), "u");
const PROPOSES = new RegExp(group(BARGAIN.proposes), "u");
/** "Geht es auch für 900 Franken?", "we only have CHF 650": an amount that is asked to do, unless it is one to be paid. */
const MAKES_DO = new RegExp(`(?<!\\p{L})${group(BARGAIN.makesDo)}(?!\\p{L})`, "u");
const PAYS = new RegExp(`${BEFORE}${any("payment")}${AFTER}`, "u");
const PAID_ONCE = new RegExp(`${BEFORE}${group(BARGAIN.paidOnce)}${AFTER}`, "u");
const POLICY = new RegExp(group(BARGAIN.policies), "u");
const OF_THIS = new RegExp(`(?<!\\p{L})${group(BARGAIN.ofThis)}`, "u");

/** Minor units of an amount as it is written; a last group of two digits is the cents. */
const minorOf = (text: string): number => {
  const [, whole = "", cents = "00"] = /^(.*?)(?:[.,](\d{2}))?$/u.exec(text) ?? [];
  return Number(whole.replace(/\D/g, "")) * 100 + Number(cents);
};

/**
 * Other prices that the client proposes for what was offered: an amount beside words that bargain, or a wish for less
 * without one. Questions about rules of the house ("a discount on weekdays?") are none. Source: spec/workflow.md §3.5.
 */
export const readCounters = (
  folded: string,
  clauses: readonly Clause[],
  signals: readonly Found<SignalKind>[],
  { offeredMinor, asked }: Pick<ReadingContext, "offeredMinor" | "asked">,
): FoundCounter[] => {
  // "Could it be at 10 instead?": an hour of the visit.
  if (OF_VISITS.some((each) => asked.includes(each))) return [];
  const speaksOfPrice = PRICE_TALK.test(folded);
  const namesAmount = clauses.some(({ start, end }) => hasProposal(folded.slice(start, end)));
  return clauses.flatMap((clause, index): FoundCounter[] => {
    const text = folded.slice(clause.start, clause.end);
    const next = clauses[index + 1];
    const sentence = next?.start === clause.end ? folded.slice(clause.start, next.end) : text;
    const isThought = clause.mood === "question" && signalsIn({ signals }, clause, "hypothetical");
    if (isThought || POLICY.test(text) || PAID_ONCE.test(text)) return [];
    const partOff = asksPartOff(text, clause, offeredMinor);
    const wishesLess = partOff || signalsIn({ signals }, clause, "counter");
    const accepts = signalsIn({ signals }, clause, "accept");
    const less = priceLessBy(text, offeredMinor);
    if (less)
      return [{ mention: { proposedMinor: less.proposedMinor }, span: offsetBy(spanOf(less.match), clause.start) }];
    const amount = amountIn(text, {
      accepts,
      bargains: PROPOSES.test(sentence),
      makesDo: MAKES_DO.test(text) && !PAYS.test(text),
      wishesLess,
      speaksOfPrice,
      offeredMinor,
    });
    if (amount) {
      const { n, m, k } = amount.groups ?? {};
      const number = n ?? m ?? k ?? "";
      return [{ mention: { proposedMinor: minorOf(number) }, span: offsetBy(spanOf(amount), clause.start) }];
    }
    const isOfThis = clause.mood !== "question" || partOff || namesAmount || OF_THIS.test(text);
    return wishesLess && isOfThis ? [{ mention: { proposedMinor: undefined }, span: clause }] : [];
  });
};

const hasProposal = (text: string): boolean =>
  PROPOSES.test(text) && (text.search(AMOUNT) >= 0 || text.search(BARE) >= 0) && !POLICY.test(text);

const COST = new RegExp(`${BEFORE}${group([...BARGAIN.prices, ...BARGAIN.beyond])}`, "u");

/**
 * "Too expensive for us, could you come down?" turns nothing down: the price is told of while another is asked for.
 * Source: spec/workflow.md §2.9.
 */
export const withoutCostly = (
  folded: string,
  clauses: readonly Clause[],
  signals: readonly Signal[],
  counters: readonly FoundCounter[],
): readonly Signal[] => {
  const isAsked = counters.some(
    ({ mention, span }) =>
      mention.proposedMinor !== undefined ||
      clauses.some(({ mood, start, end }) => mood !== "statement" && start <= span.start && span.start < end),
  );
  return isAsked
    ? signals.filter(({ value, span }) => value !== "decline" || !COST.test(folded.slice(span.start, span.end)))
    : signals;
};

/** What the words around a number say of it. */
interface Bargaining {
  /** It accepts, at the price it names. */
  accepts: boolean;
  bargains: boolean;
  makesDo: boolean;
  wishesLess: boolean;
  speaksOfPrice: boolean;
  /** What our offer comes to, in minor units. */
  offeredMinor: number | undefined;
}

/** The first price in a clause that the client would pay. */
const amountIn = (
  text: string,
  { accepts, bargains, makesDo, wishesLess, speaksOfPrice, offeredMinor }: Bargaining,
): RegExpMatchArray | undefined => {
  const closing = NUMBER_AND_SIGN.exec(text);
  const amounts = [
    ...(wishesLess || bargains || makesDo || accepts ? text.matchAll(AMOUNT) : []),
    ...(bargains ? text.matchAll(BARE) : []),
    ...(accepts ? text.matchAll(ACCEPTED_AT) : []),
    ...text.matchAll(AT_MOST),
    ...(speaksOfPrice ? text.matchAll(BARE_POSSIBLE) : []),
    ...(closing ? [closing] : []),
    ...numbersNear(text, offeredMinor),
  ];
  return amounts.find((match) => !isRejectedPrice(text, match) && !countsPieces(text, match));
};

/** "Prenons plutôt 10 bouteilles": so many things. */
const PIECES = new RegExp(`^\\s*${group(WISH.pieces)}${AFTER}`, "u");
const countsPieces = (text: string, match: RegExpMatchArray): boolean => PIECES.test(text.slice(spanOf(match).end));

const NOT_THIS = new RegExp(`${group(BARGAIN.notThis)}\\s*$`, "u");
const IS_TOO_MUCH = new RegExp(`^\\s*${BARGAIN.isTooMuch}`, "u");

/** "CHF 750 is too much", "statt 750": the price on the table, not the one proposed. */
const isRejectedPrice = (text: string, match: RegExpMatchArray): boolean => {
  const { start, end } = spanOf(match);
  return NOT_THIS.test(text.slice(Math.max(0, start - 14), start)) || IS_TOO_MUCH.test(text.slice(end));
};
