import { asksHowToGoOn } from "./clauses.ts";
import { OF_VISITS, type ReadingContext } from "./context.ts";
import { speaksOfCall } from "./date-roles.ts";
import { orderOf } from "./guards.ts";
import { AGREEMENT } from "./lexicon/agreement-words.ts";
import { GUARD } from "./lexicon/guard-words.ts";
import { LEXICONS } from "./lexicon/index.ts";
import type { SignalKind } from "./lexicon/lexicon.ts";
import { NOT_YET } from "./lexicon/not-yet-yes-words.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { isNoYes, whoeverSaysYes } from "./no-yes.ts";
import { foundRight, isSequel, takenUp } from "./offer-taken.ts";
import { tellsBeside } from "./plain-yes.ts";
import { carriesFacts, type Found, type Reading, type Signal } from "./reading.ts";
import { settledIn } from "./settled.ts";
import { blank, offsetBy, type Span, spanOf, touches, words } from "./text.ts";
import { any, group } from "./vocabulary.ts";

const AGREES = words(AGREEMENT.agrees);
const OBJECTS_TO_NOTHING = words(AGREEMENT.objectsToNothing);
const CHANGES_NOTHING = words(AGREEMENT.changesNothing);
const POLITE = words([...LEXICONS.flatMap(({ politeIfs }) => politeIfs), ...AGREEMENT.tells]);
const CONDITION = words(GUARD.ifBehind);
const RESERVES = words(AGREEMENT.reserves);
const HEDGED = words(LEXICONS.flatMap(({ hedges }) => hedges));
const TURNS = new RegExp(`(?<!\\p{L})${group([...SMALL.not, ...SMALL.but, any("negations")])}(?!\\p{L})`, "u");

/** What a mail may not signal beside a yes, for then there is more to it. */
const MORE: ReadonlySet<SignalKind> = new Set([
  "no",
  "decline",
  "change",
  "cancel",
  "person",
  "visit",
  "noVisit",
  "paid",
  "hypothetical",
  "thirdParty",
  "counter",
  "arrange",
  "without",
  "postpone",
  "objection",
]);

const matchesOf = (text: string, form: RegExp): Span[] => [...text.matchAll(form)].map(spanOf);

/** Where a mail says yes; "noch nicht überzeugt" does not. */
const agreeing = (folded: string): Span[] => [
  ...matchesOf(folded, OBJECTS_TO_NOTHING),
  ...matchesOf(folded, AGREES).filter(
    ({ start, end }) => folded.slice(start, end).search(TURNS) < 0 && !isNoYes(folded, { start, end }),
  ),
];

/** What in the words of a mail leaves a yes open: a condition, somebody else's say, a fault, or that it only says what was read. */
const reservationIn = (folded: string): Span | undefined => {
  const plain = blank(folded, matchesOf(folded, POLITE));
  return [CONDITION, RESERVES].flatMap((form) => matchesOf(plain, form))[0];
};

/** "We would gladly accept, yet the budget is still open", "we'll take it, but could the doors be open from 9". */
const isTakenBack = ({ value, span }: Signal, { clauses, times, bareNumbers = [] }: Reading, folded: string) => {
  const at = clauses.findIndex((each) => touches(span, each));
  const [clause, next] = clauses.slice(at, at + 2);
  if (value !== "accept" || at < 0 || !clause) return false;
  const isOneSentence = next !== undefined && !/[.!?]/u.test(folded.slice(span.end, next.start));
  const end = isOneSentence ? next.end : clause.end;
  const turn = BUT.exec(folded.slice(span.end, end));
  if (!turn) return false;
  const behind = { start: span.end + turn.index, end };
  const isCall = speaksOfCall(folded.slice(behind.start, end));
  return (
    folded.slice(behind.start, clause.end).search(RESERVES) >= 0 ||
    (!isCall && [...bareNumbers, ...times].some((each) => touches(each.span, behind)))
  );
};
const SAYS_NO = words([
  ...AGREEMENT.saysNo,
  ...AGREEMENT.yesElse,
  ...AGREEMENT.awaits,
  ...NOT_YET.denied,
  ...NOT_YET.readLater,
  ...NOT_YET.withOthers,
]);
const MAY_NOT = new RegExp(group(NOT_YET.mayNot), "u");
const BUT = new RegExp(`(?<!\\p{L})${group([...SMALL.but, ...AGREEMENT.yet])}(?!\\p{L})`, "u");

/** "Kurzes Update: …": what is new is told behind it. */
const isHeading = ({ value, span }: Signal, folded: string): boolean =>
  value === "change" && (folded[span.end - 1] === ":" || /^\s{0,2}:/u.test(folded.slice(span.end)));

const asksElse = (folded: string, { clauses }: Pick<Reading, "clauses">): boolean =>
  clauses.some(({ mood, start, end }) => {
    const text = folded.slice(start, end);
    return (mood === "question" || mood === "enquiry") && /\p{L}/u.test(text) && !asksHowToGoOn(text);
  });

/** Beside the signs that settle it something is asked, conditioned or to be another way. */
const isLeftOpen = (reading: Reading, folded: string, signs: readonly Span[]): boolean => {
  const rest = blank(folded, signs);
  const last = Math.max(...signs.map(({ end }) => end));
  const isSign = ({ span }: Signal): boolean => signs.some((sign) => touches(sign, span));
  return (
    asksElse(rest, reading) ||
    reservationIn(rest) !== undefined ||
    reading.signals.some(
      (each) =>
        MORE.has(each.value) &&
        each.value !== "no" &&
        !isSign(each) &&
        (each.value !== "objection" || each.span.start > last),
    )
  );
};

/** Something else is told, or asked, than a yes. */
const tellsMore = (reading: Reading, folded: string, eventDay: string | undefined): boolean => {
  const { clauses, signals, days, bareNumbers = [] } = reading;
  const others = [
    reading.hints,
    reading.times,
    reading.durations,
    reading.people,
    reading.rooms,
    reading.layouts,
    reading.products,
    reading.counters,
    reading.sourcing,
    bareNumbers,
    days.filter(({ value }) => value.role !== "past" && (value.day !== eventDay || value.refused)),
  ];
  const asks = asksElse(folded, reading) || clauses.some(({ mood }) => mood === "aside");
  return (
    asks ||
    others.some((all) => all.length > 0) ||
    signals.some((each) => MORE.has(each.value) && !isHeading(each, folded))
  );
};

/** Where a mail speaks of booking, beside a yes: "Perfect, please book it for us", "ok, but don't book it yet". */
const orderIn = ({ signals, clauses }: Reading, folded: string) => {
  const said = (kind: SignalKind) => signals.filter(({ value, mood }) => value === kind && carriesFacts(mood));
  const order = said("choice").find(({ span }) => said("booking").some((booking) => touches(booking.span, span)));
  const clause = order && clauses.find((each) => touches(order.span, each));
  if (!clause || said("yes").length === 0) return undefined;
  const { start, end } = clause;
  const { span } = order;
  return { span, of: orderOf(folded.slice(start, end), offsetBy(span, -start)) };
};

/** Somebody's no, or, behind words that only agree to what was said last, what leaves them open: "looks good, I'll ask Marta". */
const againstIn = (signals: readonly Signal[], folded: string): Span | undefined => {
  const mayNot = MAY_NOT.exec(folded);
  const no = matchesOf(folded, SAYS_NO)[0] ?? whoeverSaysYes(folded) ?? (mayNot ? spanOf(mayNot) : undefined);
  const accepts = signals.filter(({ value }) => value === "accept");
  const [first] = accepts;
  if (no || !first || !accepts.every(({ isAssent }) => isAssent)) return no;
  return matchesOf(folded, RESERVES).find(({ start }) => start > first.span.start);
};

/** What takes an offer by its signs: two of them, or one beside a plain yes; and one that stands alone in its mail. */
const settling = (reading: Reading, folded: string): { sign: Span | undefined; alone: readonly Span[] } => {
  const { asWritten, twice } = settledIn(folded, reading);
  const yes = reading.signals.find(({ value, mood, isPraise }) => value === "yes" && mood !== "question" && !isPraise);
  const signs = yes && asWritten.length > 0 ? [...asWritten, yes.span] : twice;
  const [sign] = signs;
  // "Resta tutto come concordato": that nothing changes is said of what is there, and takes nothing.
  const isKept = reading.signals.some(({ value }) => value === "unchanged");
  return {
    sign: sign && !isLeftOpen(reading, folded, signs) ? sign : undefined,
    alone: asWritten.length > 0 && !isKept && !tellsBeside(folded, reading, asWritten) ? asWritten : [],
  };
};

/**
 * Once our offer asks for an answer, a whole mail that says yes in whatever words accepts it, as long as nothing in it is
 * doubted, asked against, conditioned or changed; and what leaves a yes open is an objection to it. Where our offer has no
 * answer, and our last message asked nothing, a yes alone may be about that message: one that orders what was offered
 * accepts it. The signals with what follows from that. Source: spec/workflow.md §2.9, §3.1, §3.5.
 */
export const withAgreement = (
  reading: Reading,
  folded: string,
  context: Pick<ReadingContext, "asked" | "eventDay" | "offeredMinor">,
): readonly Signal[] => {
  const { asked, eventDay, offeredMinor } = context;
  const order = orderIn(reading, folded);
  const isOrdered = offeredMinor !== undefined && asked.length === 0 && order?.of === "whole";
  const isOfVisit = OF_VISITS.some((each) => asked.includes(each));
  // "That's fine": where our last message asked nothing, it is about that message.
  if (offeredMinor !== undefined && asked.length === 0 && !isOrdered)
    return reading.signals.filter(({ isAssent }) => !isAssent);
  if (!(asked.includes("answer") || isOrdered) || isOfVisit) return reading.signals;
  const { signals } = reading;
  const said = (...kinds: SignalKind[]): Found<SignalKind> | undefined =>
    signals.find(
      ({ value, mood, isPraise, isPassing }) => kinds.includes(value) && mood !== "question" && !isPraise && !isPassing,
    );
  const against = againstIn(signals, folded);
  if (against) return [...signals.filter(({ value }) => value !== "accept"), signal("objection", against)];
  if (said("accept"))
    return signals.filter(
      (each) =>
        !(isTakenBack(each, reading, folded) || (each.value === "accept" && isSequel(folded, reading, each.span))),
    );
  const open = order?.of === "nothing" ? order.span : reservationIn(folded);
  const taken = takenUp(folded, reading);
  const isAsked = (span: Span): boolean =>
    reading.clauses.some((clause) => !carriesFacts(clause.mood) && touches(clause, span));
  if (taken && !(open && open.start > taken.start && !isAsked(open)))
    return [...signals, signal("accept", taken)].filter((each) => !isTakenBack(each, reading, folded));
  const { sign, alone } = settling(reading, folded);
  if (sign) return [...signals, signal("accept", sign)];
  const own = [...agreeing(folded), ...foundRight(folded, reading.clauses), ...alone];
  if (open) return [...signals, signal("objection", open)];
  if (tellsMore(reading, folded, eventDay)) return signals;
  const [words] = own;
  const yes = words ?? said("yes")?.span ?? (isOrdered ? order.span : undefined);
  const rest = blank(folded, [...own, ...matchesOf(folded, CHANGES_NOTHING)]);
  return yes && rest.search(HEDGED) < 0 && rest.search(TURNS) < 0 ? [...signals, signal("accept", yes)] : signals;
};

const CONFIDENCE = 0.95;
const signal = (value: SignalKind, span: Span): Signal => ({ value, span, confidence: CONFIDENCE, mood: "statement" });
