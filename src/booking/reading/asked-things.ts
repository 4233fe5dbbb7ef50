import type { ReadingContext } from "./context.ts";
import type { SignalKind } from "./lexicon/lexicon.ts";
import { WISH } from "./lexicon/wish-words.ts";
import { type Span, touches } from "./text.ts";
import { AFTER, BEFORE, group } from "./vocabulary.ts";

const LEAVES = new RegExp(`${BEFORE}${group(WISH.leavesIt)}${AFTER}`, "u");
/** Hardly more than an answer. */
const MAX_WORDS = 10;
const isShort = (folded: string): boolean => folded.trim().split(/\s+/u).length <= MAX_WORDS;
const TAKES: ReadonlySet<SignalKind> = new Set(["accept", "yes", "choice"]);
const LEFT: ReadonlySet<SignalKind> = new Set(["decline", "objection", "cancel"]);

/**
 * Right behind our answer about a thing of the house, "ok, nehmen wir dazu" takes the thing, and "zu teuer, lassen wir" leaves
 * it: neither is a word about the offer. Source: spec/workflow.md §2.8, §2.9.
 * @param ordered where things are ordered, and of these where one is by no name of its own
 */
export const ofOffer = <T extends { value: SignalKind; span: Span }>(
  folded: string,
  said: readonly T[],
  { askedOf = [] }: Pick<ReadingContext, "askedOf">,
  { ordered, pointed }: { ordered: readonly Span[]; pointed: readonly Span[] },
): readonly T[] =>
  askedOf.length === 0
    ? said
    : said.filter(
        ({ value, span }) =>
          !(TAKES.has(value) && pointed.some((each) => touches(each, span))) &&
          !(
            LEFT.has(value) &&
            (isShort(folded) || ordered.length > 0) &&
            LEAVES.test(folded.slice(span.start, span.end))
          ),
      );
