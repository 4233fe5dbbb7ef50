import { LEXICONS } from "./lexicon/index.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { TOLD_THINGS } from "./lexicon/told-thing-words.ts";
import { WISH } from "./lexicon/wish-words.ts";
import { pattern } from "./pattern/pattern.ts";
import type { Span } from "./text.ts";
import { words } from "./text.ts";
import { AFTER, BEFORE, group } from "./vocabulary.ts";

/** Words that join a thing to a wish, and say none by themselves. */
const JOINS = new RegExp(`^(?:${WISH.and}|${WISH.also}|${WISH.with}|${WISH.still})$`, "u");
const WISHES = pattern(
  `${BEFORE}${group(LEXICONS.flatMap(({ wants }) => wants.filter((each) => !JOINS.test(each))))}${AFTER}`,
);

const TRADES = group(TOLD_THINGS.trades);
const TRADERS = group(TOLD_THINGS.traders);
/** "The growers we buy our", "chez qui nous achetons nos", "wir handeln mit". */
const TRADE_BEFORE = new RegExp(
  `(?<!(?<!\\p{L})(?:${group(TOLD_THINGS.asked)}) ?)${BEFORE}${TRADES}(?: [\\p{L}']+){0,7}[ ']$`,
  "u",
);
/** "flowers we grow", "Blumen verkaufen", "fleurs que nous vendons". */
const TRADE_BEHIND = new RegExp(`^(?: [\\p{L}']+){0,4} ${TRADES}${AFTER}`, "u");
/** "flower growers", "fournisseurs de fleurs". */
const TRADER_BEHIND = new RegExp(`^[ -]${TRADERS}${AFTER}`, "u");
const TRADER_BEFORE = new RegExp(`${BEFORE}${TRADERS} ${group(TOLD_THINGS.of)}(?: \\p{L}+)?[ ']$`, "u");
const THEIRS = new RegExp(`${BEFORE}${group(TOLD_THINGS.theirs)} $`, "u");

const LONG_AGO = words(LEXICONS.flatMap(({ longAgo }) => longAgo));
const HAD = new RegExp(`${BEFORE}${group(TOLD_THINGS.had)}${AFTER}`, "u");
const IN_MIND = new RegExp(`${BEFORE}${group(TOLD_THINGS.inMind)}${AFTER}`, "u");
/** "A dozen of them would be too many." */
const TOO_MANY = new RegExp(`^ ${group(TOLD_THINGS.tooMany)}${AFTER}`, "u");

/** "Es geht um den Aufbau der Bühne": what somebody is to be spoken to about. */
const MATTER = new RegExp(`${BEFORE}${group(TOLD_THINGS.matters)}[ ']?$`, "u");

/** As far as a sentence is looked at on either side of a thing. */
const REACH = 70;

const isWishedBefore = (before: string): boolean => before.slice(-REACH).search(WISHES) >= 0;

/** What is bought, sold or grown elsewhere, or what the client has: "the growers we buy our flowers from". */
const isOfTrade = (before: string, after: string): boolean => {
  if (TRADER_BEFORE.test(before) || TRADER_BEHIND.test(after)) return true;
  if (isWishedBefore(before)) return false;
  return TRADE_BEFORE.test(before) || TRADE_BEHIND.test(after) || THEIRS.test(before);
};

/** What was had in a time that is over: "last year we drank six bottles of it". */
const wasHad = (text: string): boolean => text.search(LONG_AGO) >= 0 && HAD.test(text) && !IN_MIND.test(text);

/**
 * Whether a thing is only told of: somebody sells, grows or gets it elsewhere, has it already, or it was had in a time
 * that is over. Source: spec/workflow.md §3.10.
 */
export const isToldThing = (text: string, { start, end }: Span): boolean => {
  const before =
    text
      .slice(0, start)
      .split(/[.;:!?]/u)
      .at(-1) ?? "";
  const after = /^[^.,;:!?]*/u.exec(text.slice(end, end + REACH))?.[0] ?? "";
  if (TOO_MANY.test(after) || MATTER.test(before)) return true;
  return isOfTrade(before, after) || (wasHad(text) && !isWishedBefore(before));
};

/** "Security-Workshop", "wine tasting evening", "whisky and cheese club". */
const HELD_BEHIND = new RegExp(
  `^(?:s?(?:[ -]|(?: (?:${WISH.and}|&) (?!${WISH.articles} )\\p{L}{3,}[ -])))${group(TOLD_THINGS.held)}(?![\\p{L}-])`,
  "u",
);
/** "Formation flipchart", "soirée dégustation de vins", "a course on valet parking". */
const HELD_BEFORE = new RegExp(`${BEFORE}${group(TOLD_THINGS.heldBefore)}[ '](?:${group(SMALL.the)} |l')?$`, "u");

/** Whether a thing is no more than part of what the event is called. Source: spec/workflow.md §3.10. */
export const isInEventName = (before: string, after: string): boolean =>
  HELD_BEHIND.test(after) || HELD_BEFORE.test(before);
