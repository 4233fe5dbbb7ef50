import { anchored } from "./anchored.ts";
import { ANOTHER_EVENT } from "./lexicon/another-event-words.ts";
import { COMING_WORDS } from "./lexicon/coming-words.ts";
import { CONFLICT } from "./lexicon/conflict-words.ts";
import { GOING_ON } from "./lexicon/going-on-words.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { EVENT_TYPES } from "./lexicon/lexicon.ts";
import { QUESTION } from "./lexicon/question-words.ts";
import { SHIFT } from "./lexicon/shift-words.ts";
import { VISIT_WISH } from "./lexicon/visit-wish-words.ts";
import type { Clause, ClauseNote } from "./reading.ts";
import { words } from "./text.ts";
import { group, MONTHS, WEEKDAYS } from "./vocabulary.ts";

const EVENT = group([
  ...ANOTHER_EVENT.events,
  ...LEXICONS.flatMap(({ eventTypes }) => EVENT_TYPES.flatMap((type) => eventTypes[type])),
]);
/** "A second event", "for our next workshop", "in addition to the morning in May", "a separate offer". */
const ANOTHER = [
  `${group(ANOTHER_EVENT.more)} ?(?:\\p{L}+ )?${EVENT}`,
  `${group(ANOTHER_EVENT.one)} ?${EVENT},? ${group(ANOTHER_EVENT.apart)}(?!\\p{L})`,
  `${group(ANOTHER_EVENT.besideThis)} (?:${group(ANOTHER_EVENT.between)} ?)?(?:\\p{L}+ ){0,3}?(?:${EVENT}|${MONTHS.pattern}|\\d{1,2}(?:st|nd|rd|th|\\.)?)`,
  ...ANOTHER_EVENT.ownOffer,
];

/** "See you then", "bis Donnerstag", "à jeudi alors": nothing else is said in it. */
const UNTIL_THEN = new RegExp(
  `^\\W*(?:${group(VISIT_WISH.beforeUntil)}\\W+)*(?:${group(VISIT_WISH.untilThen)}|${group(VISIT_WISH.until)} ${WEEKDAYS.pattern})(?:\\W+${group(VISIT_WISH.behindUntil)})*\\W*$`,
  "u",
);

const FORMS: readonly (readonly [note: ClauseNote, form: RegExp])[] = [
  ["comes", words(COMING_WORDS)],
  ["moves_it", words(SHIFT.movesIt)],
  ["confirms", words(CONFLICT.confirms)],
  ["pays", words(CONFLICT.pays)],
  ["insists", words(CONFLICT.insists)],
  ["of_another", words(ANOTHER)],
  ["compares", words(ANOTHER_EVENT.compares)],
  ["besides", anchored(ANOTHER_EVENT.asides)],
  ["asks_when", words(QUESTION.asksWhen)],
  ["goes_on", words(GOING_ON)],
  ["same_hour", words(VISIT_WISH.sameHour)],
  ["until_then", UNTIL_THEN],
];
const OF_ANOTHER = FORMS.filter(([note]) => note === "of_another" || note === "besides").map(([, form]) => form);
/** Whether it speaks of an event beside the known one, or begins something else. */
export const tellsAnother = (text: string): boolean => OF_ANOTHER.some((form) => text.search(form) >= 0);

const LEADS = /:\s*$/;

/**
 * The clauses with what those who arrange a visit, or wait for a reason, have to know of them. Source:
 * spec/workflow.md §2.11, §2.12.
 * @param ofEvent those that are about the day of the event
 */
export const withNotes = (folded: string, clauses: readonly Clause[], ofEvent: readonly Clause[]): Clause[] =>
  clauses.map((clause, index) => {
    const text = folded.slice(clause.start, clause.end);
    const said = FORMS.flatMap(([note, form]) => (text.search(form) >= 0 ? [note] : []));
    const leads = LEADS.test(folded.slice(clause.start, clauses[index + 1]?.start ?? clause.end));
    const isOfEvent = ofEvent.some(({ start }) => start === clause.start);
    const notes: ClauseNote[] = [
      ...said,
      ...(leads ? (["leads"] as const) : []),
      ...(isOfEvent ? (["of_event"] as const) : []),
    ];
    return notes.length > 0 ? { ...clause, notes } : clause;
  });
