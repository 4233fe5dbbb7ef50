import { LEXICONS } from "./lexicon/index.ts";
import { SETTLED } from "./lexicon/settled-words.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { isOfNow } from "./offer-taken.ts";
import { type Clause, carriesFacts, type Reading } from "./reading.ts";
import { offsetBy, type Span, spanOf, touches, words } from "./text.ts";
import { any, group } from "./vocabulary.ts";

const { asWritten, coming, onWithIt, chosen, othersOut, nodded } = SETTLED;
const SIGNS = [
  { form: words(coming), mayDeny: false },
  { form: words(onWithIt), mayDeny: false, mayAsk: true },
  { form: words(chosen), mayDeny: true },
  { form: words(othersOut), mayDeny: true },
  { form: words(nodded), mayDeny: false },
];
const AS_WRITTEN = { form: words(asWritten), mayDeny: true };
const OF_THEIRS = words(SETTLED.ofTheirs);
const SO_FAR = words([...SETTLED.soFar, ...LEXICONS.flatMap(({ hedges }) => hedges)]);
const DENIED = new RegExp(`(?<!\\p{L})${group([...SMALL.not, any("negations")])}(?!\\p{L})`, "u");

/** Where a clause gives such a sign, and means it. */
const signsIn = (
  folded: string,
  clauses: readonly Clause[],
  { form, mayDeny, mayAsk = false }: { form: RegExp; mayDeny: boolean; mayAsk?: boolean },
): Span[] =>
  [...folded.matchAll(form)].map(spanOf).filter((span) => {
    const clause = clauses.find((each) => touches(each, span));
    if (!clause || mayAsk) return clause !== undefined;
    const text = folded.slice(clause.start, clause.end);
    return (
      carriesFacts(clause.mood) &&
      text.search(OF_THEIRS) < 0 &&
      text.search(SO_FAR) < 0 &&
      isOfNow(text, offsetBy(span, -clause.start)) &&
      (mayDeny || !DENIED.test(folded.slice(span.start, span.end)))
    );
  });

/** How a mail that settles an offer says so. */
export interface Settled {
  /** Where it says that nothing of the offer is to be another way. */
  asWritten: readonly Span[];
  /** All signs, where two are of different kinds: "all as you wrote it, we're coming". */
  twice: readonly Span[];
}

/**
 * "Put the kettle on, we're coming. Not a word of it needs changing": that the offer is right as it was written, that those
 * who write come, that it may go on, that no other house is meant, that who decides nods. Any one of them may be said of
 * something else; two of different kinds take the offer. Source: spec/workflow.md §2.9, §3.5.
 */
export const settledIn = (folded: string, { clauses }: Pick<Reading, "clauses">): Settled => {
  const written = signsIn(folded, clauses, AS_WRITTEN);
  const all = [written, ...SIGNS.map((sign) => signsIn(folded, clauses, sign))];
  const kinds = all
    .map((spans, at) => spans.filter((span) => !isAmong(span, all.slice(0, at).flat())))
    .filter((spans) => spans.length > 0);
  return { asWritten: written, twice: kinds.length > 1 ? kinds.flat() : [] };
};

/** Words that were taken for one sign give no other. */
const isAmong = (span: Span, others: readonly Span[]): boolean => others.some((other) => touches(other, span));
