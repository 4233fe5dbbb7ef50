import { EVENT_DAY } from "./lexicon/event-day-words.ts";
import { HEADS } from "./lexicon/head-count-words.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { WISH } from "./lexicon/wish-words.ts";
import type { FoundPeople } from "./people.ts";
import { reportedIn } from "./questions/reported.ts";
import type { Clause } from "./reading.ts";
import { type Span, touches, words } from "./text.ts";
import { AFTER, any, BEFORE, group, NUMBER, numberOf } from "./vocabulary.ts";

/** "Our speaker needs a projector, is there one?": what somebody needs is asked for, not ordered. */
export const asksForNeed = (folded: string, clause: Clause, clauses: readonly Clause[]): boolean => {
  const next = clauses[clauses.findIndex(({ start }) => start === clause.start) + 1];
  return (
    (next?.mood === "question" || next?.mood === "enquiry") &&
    folded.slice(clause.start, clause.end).search(OTHERS_NEED) >= 0
  );
};
const OTHERS_NEED = words(LEXICONS.flatMap(({ othersNeed }) => othersNeed));

/** "Ten table runners" counts what we have, unless they come: "we expect ten photographers". */
const isCountOf = (folded: string, span: Span, things: readonly Span[]): boolean =>
  !SUM.test(folded.slice(span.start, span.end)) &&
  !isStaff(folded.slice(span.start, span.end)) &&
  things.some((thing) => thing.start < span.end && span.end <= thing.end) &&
  !COMERS.test(folded.slice(Math.max(0, span.start - MAX_COMERS), span.start));
/** "80 staff" come; "3 staff" serve. */
const isStaff = (said: string): boolean => {
  const { n = "" } = STAFF.exec(said)?.groups ?? {};
  return (numberOf(n) ?? 0) > MOST_SERVING;
};
const STAFF = new RegExp(`${BEFORE}(?<n>${NUMBER})\\s+${any("staffWords")}$`, "u");
/** Nobody has more people to serve him than that. */
const MOST_SERVING = 12;
/** "20 guests and 3 speakers" are those who come, whatever else speakers are. */
const SUM = new RegExp(`${BEFORE}${NUMBER}${AFTER}.+${BEFORE}${NUMBER}${AFTER}`, "u");
const COMERS = new RegExp(`${any("comers")}\\s+$`, "u");
const MAX_COMERS = 24;

/**
 * "One more microphone, so three in total": a sum that names nobody, in or right behind a clause that wants more of a
 * thing, counts things, and no guests.
 * @param named where products are named, @param wished where they are wished or not any more, be it by no name
 */
export const countsThings = (
  folded: string,
  span: Span,
  { clauses, named, wished }: { clauses: readonly Clause[]; named: readonly Span[]; wished: readonly Span[] },
): boolean => {
  if (isCountOf(folded, span, named)) return true;
  const at = clauses.findIndex((clause) => touches(span, clause));
  const own = clauses[at];
  // "One more, then I'll leave you in peace: two tables, please."
  const more = own && MORE_AND_ON.exec(folded.slice(span.start, own.end))?.groups?.["n"];
  if (own && numberOf(more ?? "") === 1)
    return [...named, ...wished].some((thing) => thing.start > span.end && touches(thing, own));
  if (!own || folded.slice(own.start, own.end).search(IN_TOTAL) < 0 || WE_ARE.test(folded.slice(own.start, span.end)))
    return false;
  return clauses
    .slice(Math.max(0, at - 1), at + 1)
    .some(
      (clause) =>
        [...named, ...wished].some((thing) => thing.start < span.start && touches(thing, clause)) &&
        folded.slice(clause.start, clause.end).search(MORE) >= 0 &&
        folded.slice(clause.start, clause.end).search(PEOPLE) < 0,
    );
};
const MORE_AND_ON = new RegExp(`^(?<n>${NUMBER}) ${any("more")}\\s*[,:]`, "u");
/** "And we will be 28 in total": who speaks of who comes counts nothing else. */
const WE_ARE = new RegExp(`(?<!\\p{L})(?:${any("comers")})\\s+(?:\\S+\\s+){0,4}\\S+$`, "u");

const PERHAPS = words(HEADS.perhaps);
const ORDERS = words(EVENT_DAY.asks);
const INSTEAD = words([any("insteadOf")]);
const PART = /[,;:.!?]\s|\s-\s|\n/u;

/**
 * "My colleague asks whether 40 would fit in", "we might be 30, I'll tell you": of a number that is known another one that
 * is only asked or thought of changes nothing. Source: spec/workflow.md §2.3 (vetoes).
 */
const isOnlyThoughtOf = (folded: string, span: Span, clauses: readonly Clause[]): boolean => {
  const own = clauses.find((clause) => touches(span, clause));
  if (!own) return false;
  const text = folded.slice(own.start, own.end);
  const from = reportedIn(text)?.from;
  if (from !== undefined && own.start + from <= span.start) return text.search(INSTEAD) < 0;
  const before = folded.slice(own.start, span.start).split(PART).at(-1) ?? "";
  const part = `${before}${folded.slice(span.start, own.end).split(PART, 1)[0] ?? ""}`;
  return part.search(PERHAPS) >= 0 && text.search(ORDERS) < 0;
};

/**
 * "One guest can't have nuts", "une collègue marche mal", "two people who speak": an article, or some of those who come.
 * @param attendees how many are known to come
 */
const isSomeOfThem = (
  folded: string,
  { mention: { count, mode }, span }: FoundPeople,
  attendees: number | undefined,
): boolean => {
  if (mode !== "set") return false;
  const isSome =
    attendees !== undefined &&
    count < Math.min(attendees, MAX_SOME) &&
    WHO_DO.test(folded.slice(span.end, span.end + MAX_WHO)) &&
    !COMERS.test(folded.slice(Math.max(0, span.start - MAX_COMERS), span.start));
  const isOfUs =
    attendees !== undefined &&
    count < attendees &&
    OF_US.test(folded.slice(span.end, span.end + MAX_WHO)) &&
    !ONLY_WE.test(folded.slice(Math.max(0, span.start - MAX_COMERS), span.start));
  return isSome || isOfUs || (count === 1 && !/\d/.test(folded.slice(span.start, span.end)));
};
/** "Friday is a problem for two of us"; "there are only two of us" tells how many come. */
const OF_US = new RegExp(`^\\s+${group(SMALL.ofUs)}${AFTER}`, "u");
const ONLY_WE = new RegExp(`${BEFORE}${group(SMALL.weAre)}(?: \\p{L}+){0,2}\\s+$`, "u");
/** "There will be 18 people who love climbing" counts them all. */
const MAX_SOME = 7;
const MAX_WHO = 40;
const WHO_DO = new RegExp(`^,?\\s+${group(SMALL.who)}\\s+(?!${group(SMALL.whoCome)})\\p{L}`, "u");

const PEOPLE = words(LEXICONS.flatMap(({ people }) => people));
const IN_TOTAL = words([any("inTotal")]);
const MORE = words([any("another"), ...WISH.more, ...WISH.oneMore]);

/** Whether a number of people is not how many come: some of them, or one that is only asked or thought of. */
export const tellsNoHeads = (
  folded: string,
  found: FoundPeople,
  clauses: readonly Clause[],
  attendees: number | undefined,
): boolean =>
  isSomeOfThem(folded, found, attendees) || (attendees !== undefined && isOnlyThoughtOf(folded, found.span, clauses));
