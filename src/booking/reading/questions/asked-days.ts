import type { FoundDay } from "../found-day.ts";
import { CHOSEN } from "../lexicon/chosen-day-words.ts";
import { CLAUSE } from "../lexicon/clause-words.ts";
import { LEXICONS } from "../lexicon/index.ts";
import { QUESTION } from "../lexicon/question-words.ts";
import { ROOM_NOUNS } from "../lexicon/room-nouns.ts";
import type { Clause } from "../reading.ts";
import { type Span, touches, words } from "../text.ts";
import { AFTER, any, BEFORE, group, NUMBER, VISIT } from "../vocabulary.ts";
import { ASKING, says } from "./asking-words.ts";
import { namesAFeature } from "./indirect.ts";
import { wordTopics } from "./topics.ts";

const HYPOTHETICAL = words(LEXICONS.flatMap(({ signals }) => signals.hypothetical));
const PLACE = words([any("roomWords"), ...QUESTION.places, ...QUESTION.us, `${NUMBER}\\s+${any("people")}`]);
/** "Could you have us in Room B on the 21st?", "könnten wir am 14. in den Raum A?": it shall be that room. */
const IN_ROOM = new RegExp(
  `${BEFORE}(?:${group(QUESTION.us)}${AFTER}.*${BEFORE})(?:${group(QUESTION.into)})\\s?${group(ROOM_NOUNS.nouns)} \\p{L}${AFTER}`,
  "u",
);

const HOW = new RegExp(`^\\W*${group(CLAUSE.asksOfIt)}${AFTER}`, "u");

/** A room, a place or so many of us, and nothing that the house knows by itself. */
const asksForPlace = (text: string): boolean =>
  (says(text, PLACE) || says(text, ASKING.availability)) &&
  !says(text, HYPOTHETICAL) &&
  !says(text, ASKING.chat) &&
  !says(text, ASKING.leave) &&
  !says(text, VISIT) &&
  (isInRoom(text) || !namesAFeature(text)) &&
  wordTopics(text).topics.length === 0;

const isInRoom = (text: string): boolean => IN_ROOM.test(text) && !HOW.test(text) && !says(text, ASKING.availability);

/** "How about Thursday 11 June?", "Wie wäre der 11. Juni?": a day is suggested, and nothing else is asked of it. */
const SUGGESTED = new RegExp(
  `^\\W*(?:\\p{L}+ ){0,3}?${group(CHOSEN.suggests)}(?:\\s+${group(CHOSEN.suggestsOn)}){0,2}\\s*$`,
  "u",
);
const ENDS = /^[\s.?!)]*$/u;
const isSuggested = (folded: string, clause: Clause, { start, end }: Span): boolean =>
  SUGGESTED.test(folded.slice(clause.start, start)) && ENDS.test(folded.slice(end, clause.end));

/**
 * "Quelles salles pouvez-vous nous proposer le 22 avril ?": who asks for a place on a day, in whatever words, asks for his
 * own event. Source: spec/workflow.md §3.13.
 * @param days those that may be the event's, as long as its day is not known
 */
export const askingForDays = (folded: string, clauses: readonly Clause[], days: readonly FoundDay[]): Clause[] =>
  clauses.map((clause) => {
    const text = folded.slice(clause.start, clause.end);
    const isAsked =
      (clause.mood === "question" || clause.mood === "enquiry") &&
      days.some(({ mention, span }) => !mention.isPast && touches(span, clause)) &&
      (asksForPlace(text) || days.some(({ span }) => touches(span, clause) && isSuggested(folded, clause, span)));
    return isAsked ? { ...clause, mood: isInRoom(text) ? "request" : "enquiry" } : clause;
  });
