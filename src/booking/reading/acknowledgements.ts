import type { Askable } from "../world.ts";
import { asksHowToGoOn, asksNothingElse } from "./clauses.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { THANKED } from "./lexicon/thanks-words.ts";
import type { Clause } from "./reading.ts";
import { longestFirst } from "./text.ts";

const saidOf = (words: readonly string[], behind = ""): RegExp =>
  new RegExp(`^\\W*(?:(?:${longestFirst(words).join("|")})(?![\\p{L}])\\W*)+${behind}$`, "u");
const WORDS = LEXICONS.flatMap(({ acknowledgements, signals }) => [...acknowledgements, ...signals.thanks]);
const ACKNOWLEDGES = saidOf(WORDS);
const OF_VISITS: readonly Askable[] = ["visit_day", "visit_time", "visit_confirm"];
/** "Ok great, thanks for the quick reply. And what if we were 30?": praise of an answer of ours, where an offer is on the table. */
const PRAISES = saidOf(
  [...WORDS, ...LEXICONS.flatMap(({ praise }) => praise), ...THANKED.howMuch],
  `(?:${THANKED.forWhat}\\W*)?`,
);

/** "Ok. What comes next?" goes on; whatever else is asked has to be answered first. */
const asks = (folded: string, { start, end, mood }: Clause): boolean =>
  !(mood === "question" ? asksNothingElse : asksHowToGoOn)(folded.slice(start, end));

/**
 * "D'accord. Et où peut-on se garer ?": a short word before a question only says that our last message was read; it takes
 * no room and accepts no offer. Source: spec/workflow.md §3.1, §3.5.
 * @param asked what our last message asked for; praise confirms a visit, and takes no offer
 */
export const acknowledging = (
  folded: string,
  clauses: readonly Clause[],
  asked: readonly Askable[],
): readonly Clause[] => {
  const isOffered = asked.includes("answer") && !OF_VISITS.some((each) => asked.includes(each));
  const lastOf = (asking: Clause["mood"]): number =>
    clauses.findLast((clause) => clause.mood === asking && asks(folded, clause))?.start ?? -1;
  const [question, enquiry] = [lastOf("question"), lastOf("enquiry")];
  return clauses.filter(({ start, end }) => {
    const text = folded.slice(start, end);
    return (
      (question >= end && (isOffered ? PRAISES : ACKNOWLEDGES).test(text)) ||
      (enquiry >= end && ACKNOWLEDGES.test(text))
    );
  });
};
