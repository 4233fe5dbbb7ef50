import { LEXICONS } from "./lexicon/index.ts";
import { ROOM_REQUEST } from "./lexicon/room-request-words.ts";
import { TAGS } from "./lexicon/tag-words.ts";
import { ASKING, says } from "./questions/asking-words.ts";
import type { Clause } from "./reading.ts";
import { type Span, touches, words } from "./text.ts";
import { AFTER, any, BEFORE, group } from "./vocabulary.ts";

const INSTEAD = words([any("insteadOf")]);
const TAGGED = new RegExp(`[\\s,;-]${group(TAGS.ends)}\\s*\\?+\\s*$`, "u");
const ASKS_OF_IT = words(TAGS.asksOfIt);
const INFORMS = words(ROOM_REQUEST.informs);
const SUPPOSED = words(LEXICONS.flatMap(({ signals }) => signals.hypothetical));
const ASKS_FIRST = new RegExp(`^\\W*${BEFORE}(?:${group(TAGS.asksFirst)})${AFTER}`, "u");

/**
 * "Make that 32 instead of 18 will you?", "Vous notez 32 au lieu de 18 ?": whoever puts one number of heads in the place of
 * another tells it, question mark or not, unless he asks what it would cost or whether so many find room. Source:
 * spec/workflow.md §3.8, §3.13.
 */
export const tellingHeads = (
  folded: string,
  clauses: readonly Clause[],
  heads: readonly { span: Span }[],
): readonly Clause[] =>
  clauses.map((clause) => {
    if (clause.mood !== "question" && clause.mood !== "enquiry") return clause;
    const head = heads.find(({ span }) => touches(span, clause))?.span;
    if (!head || folded.slice(head.start, head.end).search(INSTEAD) < 0) return clause;
    const text = `${folded.slice(clause.start, head.start)} ${folded.slice(head.end, clause.end)}`;
    const isElse = [ASKS_OF_IT, INFORMS, SUPPOSED].some((form) => text.search(form) >= 0) || says(text, ASKING.prices);
    const isTold = clause.mood === "enquiry" || TAGGED.test(text) || !ASKS_FIRST.test(text);
    return isTold && !isElse ? { ...clause, mood: "request" as const } : clause;
  });
