import { GUARD } from "./lexicon/guard-words.ts";
import { IDLE } from "./lexicon/idle-words.ts";
import { LEXICONS } from "./lexicon/index.ts";
import type { Mood } from "./reading.ts";
import { words } from "./text.ts";
import { BEFORE, group } from "./vocabulary.ts";

const THEIR_PERSON = new RegExp(
  `${BEFORE}${group(GUARD.theirs)} (?:\\p{L}+ )?${group(GUARD.bosses)}[^,.;]{0,30}$`,
  "u",
);
const TALKED = new RegExp(`(?<!\\p{L})${group(IDLE.talked)}\\W*$`, "u");

/**
 * "Their boss would like to be called", "it was lovely talking to you on the phone": nobody of ours is wanted.
 * @param before what stands before the word for it in its part of the clause
 */
export const wantsNobody = (before: string, mood: Mood): boolean =>
  THEIR_PERSON.test(before) || (mood === "statement" && TALKED.test(before));

const SOMEBODY = words(LEXICONS.flatMap(({ signals }) => signals.person));
const NEAR = 20;
/** "I'd like to have somebody on the phone": what is wished is a person, and no room. */
export const isOfPerson = (after: string): boolean => {
  const at = after.search(SOMEBODY);
  return at >= 0 && at <= NEAR && !/[,;.]/u.test(after.slice(0, at));
};

const RHETORICAL = words(IDLE.rhetorical);
/** "Who knew that planning could be this much fun?": no answer is waited for. Source: spec/workflow.md §3.3. */
export const isRhetorical = (text: string): boolean => text.search(RHETORICAL) >= 0;
