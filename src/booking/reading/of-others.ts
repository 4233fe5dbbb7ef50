import { type Day, dayOfMonth } from "../../platform/days.ts";
import { tellsAnother } from "./clause-notes.ts";
import { isFirst, type ReadingContext } from "./context.ts";
import { ADDRESS } from "./lexicon/address.ts";
import { DATES, HOURS } from "./lexicon/date-words.ts";
import { MOVE } from "./lexicon/move-words.ts";
import { OTHERS } from "./lexicon/others-words.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { pattern } from "./pattern/pattern.ts";
import { says } from "./questions/asking-words.ts";
import type { Clause } from "./reading.ts";
import { type Span, spanOf, words } from "./text.ts";
import { AFTER, BEFORE, group, NUMBER_WORD } from "./vocabulary.ts";

/** Few words may stand before who does something: "gestern hat meine Schwester", "by the way, the neighbours". */
const SUBJECT = new RegExp(`^\\W*(?:[\\p{L}']+,? ){0,3}?${group(OTHERS.subjects)}${AFTER}`, "u");
/** "My colleague has booked Room C, that has nothing to do with us": who else is one of ours does something of his own. */
const DISOWNED = words(OTHERS.disowned);
const ANY_SUBJECT = new RegExp(
  `^\\W*(?:[\\p{L}']+,? ){0,3}?${group([...OTHERS.subjects, ...OTHERS.colleagues])}${AFTER}`,
  "u",
);
const OTHER_EVENT = new RegExp(`^\\W*(?:[\\p{L}']+,? ){0,3}?${group(OTHERS.otherEvent)}${AFTER}`, "u");
/** "The invoice goes to our head office": who pays is told us. */
const OF_BILL = new RegExp(group(ADDRESS.ofBill), "u");
const OURS = words(OTHERS.ours);
const ELSEWHERE = words(OTHERS.elsewhere);
const ON_THE_WAY = words(OTHERS.onTheWay);
const YOURS = words(OTHERS.yours);
const BOOKS_ELSEWHERE = words(OTHERS.booksElsewhere);
const LATELY = words(OTHERS.lately);
const LAST_TIME = words(OTHERS.lastTime);
const WAS = words(OTHERS.was);
const STILL_OURS = words(OTHERS.stillOurs);
const STANDS = words(OTHERS.stands);
const FACT = new RegExp(`\\d|${BEFORE}${NUMBER_WORD}${AFTER}`, "u");
/** "Ma" is whose somebody is, in another language. */
const BUT = SMALL.but.filter((word) => word !== "ma");
/** Where a sentence may turn from somebody's doings to ours. */
const PART = pattern(
  `[,;:()](?!\\d)|\\s-\\s|(?<!\\p{L})${group([...BUT, ...SMALL.so, ...HOURS.so, ...MOVE.because])}(?!\\p{L})`,
);

/** What tells ours from others' in a mail: the day of the event, and who does something of his own. */
interface Known {
  ownDay: RegExp;
  subjects: RegExp;
}

/** Who it is of that does something in a part of a sentence; `undefined` where it goes on from what stands before. */
const whose = (part: string, clause: string, { ownDay, subjects }: Known): "others" | "ours" | undefined => {
  if (ownDay.test(part)) return "ours";
  if (says(part, ON_THE_WAY) && says(clause, FACT) && !says(part.replaceAll(YOURS, " "), OURS)) return "others";
  if (OF_BILL.test(part)) return "ours";
  const subject = subjects.exec(part)?.[0];
  const rest = subject === undefined ? part : part.slice(subject.length);
  if (says(rest, OURS)) return "ours";
  if (subject !== undefined && (says(clause, FACT) || says(clause, BOOKS_ELSEWHERE))) return "others";
  if (says(part, ELSEWHERE) && says(clause, FACT)) return "others";
  return undefined;
};

const partsOf = (text: string): Span[] => {
  const ends = [...text.matchAll(PART)].map((match) => spanOf(match).start).filter((at) => at > 0);
  return [...ends, text.length].map((end, at) => ({ start: ends[at - 1] ?? 0, end }));
};

/** "Our other do, the one at the lakeside place, has grown to 40 people": how something else stands, and no wish. */
const isOfOtherEvent = (text: string): boolean => OTHER_EVENT.test(text) && says(text, STANDS);

/** "Last week there were 14 of us round the table": how it was then. */
const wasLately = (text: string): boolean => says(text, LATELY) && was(text);
/** "At our last do there were 200 of us, never again!": told of an event that is over, be there a new one or not. */
const wasLastTime = (text: string): boolean => says(text, LAST_TIME) && was(text);
const was = (text: string): boolean => says(text, WAS) && says(text, FACT) && !says(text, STILL_OURS);

/**
 * "My sister is having 40 people over on 14 May, in one room": once an event is known, what is told of somebody else's
 * doings, of what is at another place or was lately is no fact of it, as long as nothing in it turns to us. A sentence that
 * turns is cut there. Source: spec/workflow.md §2.3.
 */
export const apartFromOthers = (
  folded: string,
  clauses: readonly Clause[],
  eventDay: Day | undefined,
): readonly Clause[] => {
  const told = clauses.map((clause) => {
    const text = folded.slice(clause.start, clause.end);
    const isElse =
      clause.mood === "statement" &&
      (wasLastTime(text) || (eventDay !== undefined && (isOfOtherEvent(text) || wasLately(text))));
    return isElse ? { ...clause, mood: "aside" as const } : clause;
  });
  if (eventDay === undefined) return told;
  // Who speaks of another event beside this one may want something for it.
  const isAnother = ({ mood, start, end }: Clause): boolean =>
    mood !== "aside" && tellsAnother(folded.slice(start, end));
  const subjects = says(folded, DISOWNED) ? ANY_SUBJECT : SUBJECT;
  const known = { ownDay: dayForm(eventDay), subjects };
  const turned = told.flatMap((clause) => turnsOf(folded, clause, known));
  return turned.some(isAnother) ? told : turned;
};

/** "The other team can't make the 15th": what is said of the day of the event is of the event. */
const dayForm = (day: Day): RegExp =>
  new RegExp(`${BEFORE}${group(DATES.article)} ${dayOfMonth(day)}(?:st|nd|rd|th|\\.)?(?![\\p{L}\\p{N}:h])`, "u");

/**
 * "My colleague was with you with 120 guests. We are only 30": of several numbers in a mail from which the event has none yet
 * those that are told of somebody else give way to ours.
 */
export const besideOthersOf = <T extends { span: Span }>(
  folded: string,
  clauses: readonly Clause[],
  found: readonly T[],
  context: ReadingContext,
): readonly T[] => {
  if (found.length < 2 || !isFirst(context)) return found;
  const isTheirs = ({ span }: T): boolean => {
    const clause = clauses.find(({ start, end }) => start <= span.start && span.start < end);
    if (clause === undefined) return false;
    if (THEIRS.test(folded.slice(clause.start, span.start))) return true;
    const text = folded.slice(clause.start, clause.end);
    const part = partsOf(text).findLast(({ start }) => clause.start + start <= span.start);
    return part !== undefined && whose(text.slice(part.start, part.end), text, ANY_DAY) === "others";
  };
  const ours = found.filter((each) => !isTheirs(each));
  return ours.length > 0 ? ours : found;
};
/** No day of the event is known. */
const ANY_DAY: Known = { ownDay: /(?!)/u, subjects: SUBJECT };
const THEIRS = new RegExp(`${BEFORE}${group(OTHERS.theirs)}\\s+(?:[\\p{L}-]+\\s+){0,2}$`, "u");

const turnsOf = (folded: string, clause: Clause, known: Known): Clause[] => {
  if (clause.mood !== "statement") return [clause];
  const text = folded.slice(clause.start, clause.end);
  const told: Clause[] = [];
  for (const { start, end } of partsOf(text)) {
    const before = told.at(-1);
    const is = whose(text.slice(start, end), text, known);
    const mood = is === undefined ? (before?.mood ?? "statement") : is === "others" ? "aside" : "statement";
    const span = { start: clause.start + start, end: clause.start + end };
    if (before?.mood === mood) told[told.length - 1] = { ...before, end: span.end };
    else told.push({ ...clause, ...span, mood });
  }
  return told;
};
