import { holds } from "./guards.ts";
import { GUARD } from "./lexicon/guard-words.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { NOT_YET_YES, YES } from "./lexicon/yes-words.ts";
import { pattern } from "./pattern/pattern.ts";
import { type Clause, carriesFacts, type Found, type Reading } from "./reading.ts";
import { blank, offsetBy, type Span, spanOf, touches, words } from "./text.ts";
import { any, group } from "./vocabulary.ts";

const WAYS = YES.map(({ takes, rates, forUs, manner, light }) => ({
  takes: words(takes),
  rates: words(rates),
  forUs: words(forUs),
  manner: words(manner),
  light: words(light),
}));

/** Between the parts of a sentence that may each say something of their own. */
const BREAK = pattern(`[,;:.!()\\n]|\\s-\\s|(?<![\\p{L}'])${group([...SMALL.and, ...SMALL.but])}(?![\\p{L}'])`);
const BEFORE_IT = words(NOT_YET_YES.before);
const LATER = words(NOT_YET_YES.later);
const THEN = new RegExp(`^\\s*${group(NOT_YET_YES.sequel)}(?!\\p{L})`, "u");
/** A sentence of more parts tells more than a yes. */
const MAX_PARTS = 12;

interface Part extends Span {
  text: string;
  /** Something is told before it, in its sentence. */
  follows: boolean;
}

/** The parts of a sentence that may each say something of their own. */
export const partsOf = (folded: string, clause: Span): Part[] => {
  const text = folded.slice(clause.start, clause.end);
  const breaks = [...text.matchAll(BREAK)].slice(0, MAX_PARTS).map(spanOf);
  const ends = [...breaks.map(({ start }) => start), text.length];
  return ends.map((end, at) => {
    const start = at === 0 ? 0 : (breaks[at - 1]?.end ?? 0);
    const follows = tells(text.slice(0, start));
    return { start: clause.start + start, end: clause.start + end, text: text.slice(start, end), follows };
  });
};

/** What is left of a part of a sentence beside words of yes, of praise, and those that say no more than how. */
export const withoutYes = (text: string): string =>
  WAYS.reduce((rest, way) => {
    const yes = [...all(rest, way.takes), ...all(rest, way.rates), ...all(rest, way.forUs), ...all(rest, PRAISES)];
    return withoutLight(rest, yes, way);
  }, text);

/** A number, or more than a few words that are no praise and say no yes: "great", "wunderbar" tell nothing. */
const tells = (text: string): boolean =>
  WAYS.every((way) => {
    const yes = [...all(text, way.takes), ...all(text, way.rates), ...all(text, way.forUs), ...all(text, PRAISES)];
    const rest = withoutLight(text, yes, way);
    return /\p{N}/u.test(rest) || (rest.match(/[\p{L}']+/gu)?.length ?? 0) > FEW;
  });
const PRAISES = words([any("praise")]);
const FEW = 1;

/**
 * "I'll show it to the board, then we'll take it", "650, dann sind wir dabei": what follows so on what is told before
 * waits for that. "Great, then we'll take it" does not.
 */
export const isSequel = (folded: string, { clauses }: Pick<Reading, "clauses">, span: Span): boolean => {
  const clause = clauses.find((each) => touches(each, span));
  const part = clause && partsOf(folded, clause).find((each) => touches(each, span));
  return part?.follows === true && THEN.test(part.text);
};

const all = (text: string, form: RegExp): Span[] => [...text.matchAll(form)].map(spanOf);

/** What is left of a text beside some stretches of it, and the words that say no more than how. */
const withoutLight = (text: string, said: readonly Span[], { manner, light }: (typeof WAYS)[number]): string => {
  const rest = blank(text, said);
  const bare = blank(rest, all(rest, manner));
  return blank(bare, all(bare, light));
};

/** Nothing is said in it but by these words, and those that say no more than how. */
const saysNoMore = (text: string, said: readonly Span[], way: (typeof WAYS)[number]): boolean =>
  !/[\p{L}\p{N}]/u.test(withoutLight(text, said, way));

/** Where a part of a sentence takes the offer up: who says it, the verb, and nothing that is not of it. */
const takesIn = ({ text, start, follows }: Part): Span | undefined => {
  if (follows && THEN.test(text)) return undefined;
  for (const way of WAYS) {
    const [take] = all(text, way.takes);
    if (take && saysNoMore(text, [take], way)) return offsetBy(take, start);
  }
  return undefined;
};

/** "Approved on our side", "per noi ok", "c'est confirmé pour nous": what is right, and for whom. */
const ratesIn = ({ text, start, end }: Part): Span | undefined =>
  WAYS.some((way) => {
    const [forWhom, right] = [all(text, way.forUs), all(text, way.rates)];
    return forWhom.length > 0 && right.length > 0 && saysNoMore(text, [...forWhom, ...right], way);
  })
    ? { start, end }
    : undefined;

/** Whether nothing before it in its clause makes of what is said a case, a doubt or a time, and nothing puts it off. */
export const isOfNow = (text: string, { start }: Span): boolean =>
  text.slice(0, start).search(BEFORE_IT) < 0 && text.slice(start).search(LATER) < 0;

const isMeant = (folded: string, { start, end, mood }: Clause, span: Span): boolean => {
  const text = folded.slice(start, end);
  const own = offsetBy(span, -start);
  const sign = { kind: "accept", text, span: own, mood, targets: [], wished: [] } as const;
  return isOfNow(text, own) && holds({ ...sign, followsRoom: false, isAssent: false, isFirst: false });
};

const inClauses = (
  folded: string,
  clauses: readonly Clause[],
  saying: (part: Part) => Span | undefined,
): Found<Clause>[] =>
  clauses
    .filter(({ mood, start, end }) => carriesFacts(mood) && !folded.slice(start, end).includes("?"))
    .flatMap((clause) =>
      partsOf(folded, clause).flatMap((part) => {
        const span = saying(part);
        return span && isMeant(folded, clause, span)
          ? [{ value: clause, span, confidence: CONFIDENCE, mood: clause.mood }]
          : [];
      }),
    );
const CONFIDENCE = 0.95;

/**
 * Where a mail takes up what was offered, by how it is said: somebody who decides, a verb of taking, booking or approving,
 * the offer or a word for it, and nothing else in that part of the sentence; nothing before it makes it a case or a time
 * to come. A word for it that follows a thing is of that thing. Source: spec/workflow.md §2.9, §3.5.
 */
export const takenUp = (
  folded: string,
  { clauses, products, rooms }: Pick<Reading, "clauses" | "products" | "rooms">,
): Span | undefined =>
  inClauses(folded, clauses, takesIn).find(({ value, span }) => {
    const before = clauses[clauses.indexOf(value) - 1];
    const things = TAKES.test(folded.slice(span.start, span.end)) ? [...products, ...rooms] : products;
    return !things.some((thing) => touches(thing.span, value) || (before !== undefined && touches(thing.span, before)));
  })?.span;
const TAKES = new RegExp(group(GUARD.takes), "u");

/** Where a mail says of all that it is right for those who write. */
export const foundRight = (folded: string, clauses: readonly Clause[]): Span[] =>
  inClauses(folded, clauses, ratesIn).map(({ span }) => span);
