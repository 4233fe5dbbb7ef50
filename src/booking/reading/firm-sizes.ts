import { ABOUT } from "./changed-heads.ts";
import { HEADS } from "./lexicon/head-count-words.ts";
import { any, BEFORE, group } from "./vocabulary.ts";

const SIZE_NOUN = new RegExp(`^${any("staffWords")}$`, "u");
/** "We employ 300 people", "a club with 120 members". */
const SIZE_BEFORE = new RegExp(`${BEFORE}${group(HEADS.sizes)}\\s+${ABOUT}$`, "u");
/** "We are 112 members": how many there are of them, and not how many come. */
const MEMBER = new RegExp(`^${group(HEADS.members)}$`, "u");
const ARE = new RegExp(`${BEFORE}${group(HEADS.weAre)}\\s+${ABOUT}$`, "u");
/** "In the company we are about 150". */
const IN_FIRM = new RegExp(`${BEFORE}${group(HEADS.inFirm)}\\s*$`, "u");

/**
 * Whether a number is how large a firm or a club is.
 * @param who what those who are counted are called @param before what stands before the number
 * @param isComing it is said that they come
 */
export const isSizeOf = (who: string | undefined, before: string, isComing: boolean): boolean =>
  IN_FIRM.test(before) ||
  (who !== undefined &&
    (SIZE_BEFORE.test(before) || (SIZE_NOUN.test(who) && !isComing) || (MEMBER.test(who) && ARE.test(before))));

/**
 * "We are four students": who writes, and all who come unless others are counted.
 * @param noun what those who are counted are called @param before what stands before the number
 */
export const isSelf = (noun: string | undefined, before: string): boolean =>
  noun !== undefined && SIZE_NOUN.test(noun) && ARE.test(before);
