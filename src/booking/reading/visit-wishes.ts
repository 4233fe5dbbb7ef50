import { anchored } from "./anchored.ts";
import type { SignalKind } from "./lexicon/lexicon.ts";
import { MOVE } from "./lexicon/move-words.ts";
import { VISIT_WISH } from "./lexicon/visit-wish-words.ts";
import { isAskedOfVisits } from "./questions/indirect.ts";
import { wordTopics } from "./questions/topics.ts";
import type { Clause, Found } from "./reading.ts";
import { blank, partAround, type Span, touches, words } from "./text.ts";
import { any, VISIT } from "./vocabulary.ts";

const OWN = words(VISIT_WISH.own);
const OTHERS = words(VISIT_WISH.others);
const MUST = words(VISIT_WISH.must);
const WANTS_TO_KNOW = anchored(MOVE.asksElse);
const ASKS_WHEN = anchored(VISIT_WISH.when);

/**
 * "Would it be OK if two of us dropped by?", "when could we come for a look?": who asks whether he may come himself wants
 * to, and is no more asking how visits go. So does who was asked when, and asks back: "could it be at 10 instead?"
 * Source: spec/workflow.md §2.11.
 * @param whens the days and hours of the mail
 */
export const wishingVisits = (
  folded: string,
  clauses: readonly Clause[],
  said: readonly Found<SignalKind>[],
  { whens, isVisitAsked }: { whens: readonly Span[]; isVisitAsked: boolean },
): readonly Clause[] =>
  clauses.map((clause) => {
    const text = folded.slice(clause.start, clause.end);
    const isAnswer =
      isVisitAsked && whens.some((when) => touches(when, clause)) && wordTopics(text).topics.length === 0;
    if (clause.mood === "question" && isAnswer) return { ...clause, mood: "request" };
    const signals = said.filter(({ span }) => touches(span, clause)).map(({ value }) => value);
    const isOwn =
      (clause.mood === "question" || clause.mood === "enquiry") &&
      signals.includes("visit") &&
      !signals.includes("noVisit") &&
      (text.search(OWN) >= 0 || signals.includes("arrange")) &&
      text.search(OTHERS) < 0 &&
      text.search(MUST) < 0 &&
      !isAskedOfVisits(text) &&
      (ASKS_WHEN.test(text) || !WANTS_TO_KNOW.test(text));
    return isOwn ? { ...clause, mood: "request" } : clause;
  });

const CHANGED = words([any("insteadOf"), any("still"), any("fewer"), any("leaves")]);

/** More than so many are no visitors. */
export const MAX_VISITORS = 6;
const SENTENCE_END = /[.,;:!?\n]/;
/** Nobody says more between who comes and what for. */
const MAX_TO_VISIT = 32;

const PART = /[.,;:!?\n]/gu;
/** "Whichever is first, so 10": a number with hardly a word beside it answers at what hour, where that was asked. */
export const isByItself = (folded: string, count: Span): boolean => {
  const { start, end } = partAround(folded, count, PART);
  return (
    (blank(folded, [count])
      .slice(start, end)
      .match(/\p{L}+/gu)?.length ?? 0) <= 1
  );
};

/**
 * "Could two of us come by for a look?", "two of us would like to come | and view the house", "may we pop in for a peek? |
 * There are two of us": those who look at the house are not the guests, unless they are fewer than before. Source:
 * spec/workflow.md §2.11.
 */
export const isOfVisitors = (folded: string, clauses: readonly Clause[], count: Span): boolean => {
  const own = clauses.findIndex((clause) => touches(count, clause));
  const textOf = (clause: Clause | undefined): string => (clause ? folded.slice(clause.start, clause.end) : "");
  const [said, before] = [textOf(clauses[own]), textOf(clauses[own - 1])];
  if (said.search(VISIT) >= 0 || (before.search(VISIT) >= 0 && said.search(CHANGED) < 0)) return true;
  const [sentence = ""] = folded.slice(count.end).split(SENTENCE_END, 1);
  const at = sentence.search(VISIT);
  return at >= 0 && at <= MAX_TO_VISIT && !/\d/.test(sentence.slice(0, at));
};
