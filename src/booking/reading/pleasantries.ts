import { PLEASANT } from "./lexicon/pleasant-words.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { pattern } from "./pattern/pattern.ts";
import { type Span, spanOf } from "./text.ts";
import { AFTER, any, group, WEEKDAYS } from "./vocabulary.ts";

/** A whole sentence or line without any number; the longest that anybody wishes well with. */
const PLEASANTRY = pattern(
  `(?<=^|[.!?\\n])[ ]*(?:${group(SMALL.and)} )?${any("pleasantries")}(?![\\p{L}])[^.!?\\n\\d]{0,120}(?:[.!?]|(?=\\n)|$)`,
);
/** "One more. Please add …": what follows is told, and nobody and nothing is one more. */
const ANNOUNCED = pattern(`(?<=^|[.!?\\n])[ ]*${group(PLEASANT.announces)}\\s*[.!,–-](?=\\s*\\S+\\s+\\S+\\s+\\S)`);
const OF_A_BOOKING = new RegExp(`(?<!\\p{L})${group(PLEASANT.ofBooking)}`, "u");

/** "C'est exact, à jeudi": said last, behind something else. */
const FAREWELL = pattern(
  `(?<=^|[\\n,.!;–-]\\s{0,2}|${group([...SMALL.and, PLEASANT.andThen])} )(?:${any("farewells")}) (?:${any("next")} )?(?:${WEEKDAYS.pattern})(?: (?:${any("next")}|${group(PLEASANT.behindDay)}))?(?=\\s*(?:[.!)\\n]|$))`,
);

/** "Merci pour votre accueil de samedi passé": up to where the sentence turns to something else. */
const THANKED = pattern(
  `${group(PLEASANT.thanked)}${AFTER}[^.!?\\n,;:()]{0,80}?(?=[.!?\\n,;:()]|\\s-\\s|\\s${group([...SMALL.and, ...SMALL.but])}\\s|$)`,
);

/**
 * Sentences that only wish well, announce what follows or ask how somebody is ("I hope the winter treats you kindly", "wie war Ihr
 * Wochenende?"), and what a guest thanks for afterwards: nothing in them is of a booking. Source: spec/workflow.md §3.3, §3.6 (dates to ignore).
 */
export const pleasantriesIn = (folded: string): Span[] => [
  ...[...folded.matchAll(PLEASANTRY)].filter(([said]) => !OF_A_BOOKING.test(said)).map(spanOf),
  ...[...folded.matchAll(FAREWELL)].map(spanOf),
  ...[...folded.matchAll(THANKED)].map(spanOf),
  ...[...folded.matchAll(ANNOUNCED)].map(spanOf),
];
