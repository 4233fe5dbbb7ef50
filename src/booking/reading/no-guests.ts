import { HEADS } from "./lexicon/head-count-words.ts";
import { PEOPLE } from "./lexicon/people-words.ts";
import { WISH } from "./lexicon/wish-words.ts";
import type { PeopleMention } from "./reading.ts";
import type { Span } from "./text.ts";
import { AFTER, any, BEFORE, group } from "./vocabulary.ts";

/** As much of what follows a number as is looked at, and of what stands before it. */
export const MAX_TOLD = 90;
const MAX_BEFORE = 40;

/** "the one with 60 seats" says which room, not how many come. */
const ROOM_SIZE = new RegExp(
  `${group(PEOPLE.roomBefore)}\\s+${group(PEOPLE.roomWith)}\\s+\\S+\\s+${group(PEOPLE.roomSeats)}$`,
  "u",
);
const isRoomSize = (folded: string, { start, end }: Span): boolean =>
  ROOM_SIZE.test(folded.slice(Math.max(0, start - 24), end));

/** "Your six waiters" are the house's own. */
const YOURS = new RegExp(`${BEFORE}${group(PEOPLE.yours)}\\s+$`, "u");
/** "I am waiting for two colleagues", "zwei Kollegen haben mir noch nicht geantwortet": who has not said whether he comes. */
const AWAITED_BEFORE = new RegExp(`${BEFORE}${group(HEADS.awaitedBefore)}\\s+$`, "u");
const AWAITED_BEHIND = new RegExp(`^\\s*${group(HEADS.awaitedBehind)}${AFTER}`, "u");
/** "Three colleagues told me good things of you", "zwei Freundinnen haben Sie empfohlen": who speaks of the house. */
const TELLERS = new RegExp(`^\\s*${group(HEADS.tells)}${AFTER}`, "u");

/** "Two guests have a nut allergy", "3 Personen essen vegan": some of those who come, not all. */
const SOME_OF_THEM = new RegExp(
  `^\\s*(?:(?:${group(PEOPLE.who)}|${WISH.ofUs}|${PEOPLE.ofGroup}\\s*(?:[\\p{L}'-]+ ){1,2}?) ?)?(?:(?:${PEOPLE.notEating}) ?)?${group(PEOPLE.has)}(?!\\p{L})[^.;?!\\n]{0,40}${group(PEOPLE.ownNeeds)}`,
  "u",
);
/** "Three singers depend on wheelchairs": whatever is said between, unless it only goes with them. */
const ON_WHEELS = new RegExp(
  `^\\s*(?:(?!${group(PEOPLE.besides)}(?!\\p{L}))[\\p{L}'-]+\\s){0,6}${group(PEOPLE.wheels)}(?![\\p{L}]{0,3}[ -]?${group(PEOPLE.accessible)})`,
  "u",
);

/** Whether those who are counted are not all who come: some of them, somebody else's, or people who are only told of. */
export const isNoGuest = (folded: string, { span }: { span: Span }): boolean => {
  const before = folded.slice(Math.max(0, span.start - MAX_BEFORE), span.start);
  const behind = folded.slice(span.end, span.end + MAX_TOLD);
  return (
    isRoomSize(folded, span) ||
    YOURS.test(before) ||
    AWAITED_BEFORE.test(before) ||
    [AWAITED_BEHIND, TELLERS, SOME_OF_THEM, ON_WHEELS].some((form) => form.test(behind))
  );
};

/** Whose number is counted, and what they are called. */
interface Counted {
  mention: PeopleMention;
  span: Span;
  noun: string | undefined;
}

const ANYBODY = new RegExp(`^${group(PEOPLE.anybody)}$`, "u");
const COMING = new RegExp(`${BEFORE}${any("comers")}\\s+$`, "u");
const COME_BEHIND = new RegExp(`^\\s*${group(HEADS.come)}${AFTER}`, "u");
const SAYS_NEW = new RegExp(`${BEFORE}(?:${group(PEOPLE.now)}|${any("only")}|${any("still")})${AFTER}`, "u");

/** "Two people will speak": so few are hardly all of a group that is known. */
const MOST_SPEAKERS = 3;

/** "Three singers need the stage": of a number that is known these are some, unless it is told how many come now. */
export const isPartOf = (known: number | undefined, folded: string, { mention, span, noun }: Counted): boolean => {
  if (known === undefined || noun === undefined) return false;
  if (ANYBODY.test(noun) && mention.count > MOST_SPEAKERS) return false;
  if (mention.mode !== "set" || mention.count >= (ANYBODY.test(noun) ? known / 3 : known)) return false;
  const before = folded.slice(Math.max(0, span.start - MAX_BEFORE), span.start);
  const told = before.split(/[.!?,;\n]/u).at(-1) ?? "";
  const behind = folded.slice(span.end, span.end + MAX_TOLD);
  return !COMING.test(before) && !SAYS_NEW.test(told) && !COME_BEHIND.test(behind);
};
