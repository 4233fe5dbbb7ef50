import { COMING_WORDS } from "./lexicon/coming-words.ts";
import { CONFLICT } from "./lexicon/conflict-words.ts";
import { SHIFT } from "./lexicon/shift-words.ts";
import type { Clause, ClauseNote } from "./reading.ts";
import { words } from "./text.ts";

const FORMS: readonly (readonly [note: ClauseNote, form: RegExp])[] = [
  ["comes", words(COMING_WORDS)],
  ["moves_it", words(SHIFT.movesIt)],
  ["confirms", words(CONFLICT.confirms)],
  ["pays", words(CONFLICT.pays)],
  ["insists", words(CONFLICT.insists)],
];
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
