import { LEXICONS } from "./lexicon/index.ts";
import { longestFirst, type Span, spanOf } from "./text.ts";
import { any, WEEKDAYS } from "./vocabulary.ts";

const BEGINNINGS = longestFirst(LEXICONS.flatMap(({ pleasantries }) => pleasantries)).join("|");
/** A whole sentence or line without any number; the longest that anybody wishes well with. */
const PLEASANTRY = new RegExp(
  `(?<=^|[.!?\\n])[ ]*(?:and |und |et |e )?(?:${BEGINNINGS})(?![\\p{L}])[^.!?\\n\\d]{0,120}(?:[.!?]|(?=\\n)|$)`,
  "gu",
);
/** Words of a booking: who hopes for a room does not only wish well. */
const OF_A_BOOKING =
  /(?<![\p{L}])(?:rooms?|venue|space|availab|free|book|reserv|offer|quote|price|people|guests?|raum|raume|saal|platz|plat[zt]e|frei(?![\p{L}])|buch|offerte|angebot|preis|personen|termin|salle|place|libre|disponib|offre|prix|personnes|sala|posto|liber|offert|prezz|persone|prenot|can|could|konn|pouv|pourr|pote|accept|akzept|dass wir|that we|que nous|che noi|date|datum|meet us|entgegen|deal|help|helfen|answer|antwort|reply|repon|rispo)/u;

/** "C'est exact, à jeudi": said last, behind something else. */
const FAREWELL = new RegExp(
  `(?<=^|[\\n,.!;–-]\\s{0,2}|(?:and|und|et|e|dann) )(?:${any("farewells")}) (?:${any("next")} )?(?:${WEEKDAYS.pattern})(?: ${any("next")}| then| dann| alors| allora)?(?=\\s*(?:[.!)\\n]|$))`,
  "gu",
);

/**
 * Sentences that only wish well or ask how somebody is ("I hope the winter treats you kindly", "wie war Ihr
 * Wochenende?"): nothing in them is of a booking. Source: spec/workflow.md §3.3, §3.6 (dates to ignore).
 */
export const pleasantriesIn = (folded: string): Span[] => [
  ...[...folded.matchAll(PLEASANTRY)].filter(([said]) => !OF_A_BOOKING.test(said)).map(spanOf),
  ...[...folded.matchAll(FAREWELL)].map(spanOf),
];
