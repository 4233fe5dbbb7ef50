import { GUARD } from "./lexicon/guard-words.ts";
import type { SignalKind } from "./lexicon/lexicon.ts";
import { REFUSAL } from "./lexicon/refusal-words.ts";
import { WISH } from "./lexicon/wish-words.ts";
import type { Clause, Found, Mood } from "./reading.ts";
import { type Span, touches, words } from "./text.ts";
import { group } from "./vocabulary.ts";

/** "We can't accept this as it stands": what was offered is to be another way, and nothing is off. */
const AS_IT_IS = words(REFUSAL.asItIs);
const TAKES = [...GUARD.takes, ...REFUSAL.accepts];
const ACCEPTS = new RegExp(group(TAKES), "u");
export const refusesForNow = (text: string, span: Span): boolean =>
  ACCEPTS.test(text.slice(span.start, span.end)) && text.search(AS_IT_IS) >= 0;

const ASKS: ReadonlySet<Mood> = new Set(["question", "enquiry", "request"]);
const WAYS_ON = new RegExp(`(?<!\\p{L})${group(REFUSAL.waysOn)}(?!\\p{L})`, "u");
/** What is only too dear, or cannot be accepted, may come to suit yet. */
const SOFT = new RegExp(group([...REFUSAL.tooDear, ...TAKES]), "u");

/**
 * A mail that goes on asking about what was offered does not turn it down: "too expensive, what could we leave out?" Only
 * a plain refusal beside a question about something else is one. Source: spec/workflow.md §2.9 (clarification), §3.5.
 */
export const isStillOpen = (folded: string, declines: Found<SignalKind>, clauses: readonly Clause[]): boolean => {
  const textOf = ({ start, end }: Clause): string => folded.slice(start, end);
  const asking = clauses.filter(({ mood }) => ASKS.has(mood)).map(textOf);
  const said = folded.slice(declines.span.start, declines.span.end);
  const others = clauses.filter((clause) => !touches(clause, declines.span)).map(textOf);
  const isSoft = SOFT.test(said);
  return (
    asking.some((text) => WAYS_ON.test(text)) ||
    (isSoft && (asking.length > 0 || others.some((text) => WAYS_ON.test(text))))
  );
};

const FORGONE = new RegExp(`${group(REFUSAL.forgets)}\\s+(?:\\p{L}+\\s+)?$`, "u");
/** "OK, no discount then" ends the part; "without a discount we can't" goes on, and bargains. */
const DONE_WITHOUT = new RegExp(`(?:^|\\s)${group(REFUSAL.doneWithout)}\\s+(?:${WISH.articles}\\s+)?$`, "u");
const ENDS_PART = new RegExp(`^\\s*${group(REFUSAL.endsPart)}?\\s*$`, "u");
const NOT_NEEDED = new RegExp(`^,?\\s+${group(REFUSAL.notNeeded)}`, "u");
/** "Forget the discount": it is not asked for any more. */
export const isForgone = ({ before, after }: { before: string; after: string }, mood: Mood): boolean =>
  mood !== "question" &&
  (FORGONE.test(before) || (DONE_WITHOUT.test(before) && ENDS_PART.test(after)) || NOT_NEEDED.test(after));

const OF_KIN = new RegExp(`(?<!\\p{L})${group(REFUSAL.kin)}((?:\\s+[\\p{L}-]+){0,4})\\s*$`, "u");
const OURS = words(REFUSAL.ours);
/** "My brother-in-law has booked elsewhere": his own do. @param before what stands before the refusal in its clause */
export const isOfKin = (before: string): boolean => {
  const match = OF_KIN.exec(before);
  return match !== null && (match[1] ?? "").search(OURS) < 0;
};
