import type { Day } from "../../../platform/days.ts";
import type { Catalogue } from "../../catalogue.ts";
import type { Daypart } from "../../facts.ts";
import type { Layout } from "../../words.ts";
import { readHint } from "../hints.ts";
import type { SignalKind } from "../lexicon/lexicon.ts";
import { QUESTION } from "../lexicon/question-words.ts";
import { HOLDS_SO_MANY, THOUGHTS } from "../lexicon/thought-words.ts";
import { readPeople } from "../people.ts";
import type { Clause, DayMention, Found, RoomMention } from "../reading.ts";
import { isIn, offsetBy, type Span, touches, words } from "../text.ts";
import { group } from "../vocabulary.ts";
import { ACCESS, withAccess } from "./access.ts";
import { ASKING, contentWords, coursesIn, DIET_FORMS, GROUP_FORMS, isInforming, says } from "./asking-words.ts";
import { chooseTopics } from "./choose-topics.ts";
import { withDietDishes } from "./diet-dishes.ts";
import { following, isPricedAlready } from "./following.ts";
import { isIdle, isUnasked } from "./idle.ts";
import { type NamedThings, thingFinder } from "./named-items.ts";
import { asksOn, goesOn, isOfBefore, ofBefore, saysNothing, TELLING } from "./onward.ts";
import { isOpenedBy } from "./opened.ts";
import { pairedRooms } from "./paired-rooms.ts";
import { POINTING, pointsBack } from "./pointing.ts";
import type { Question, QuestionTopic } from "./question.ts";
import { asksIfThere, withoutAsker, withoutModals } from "./reported.ts";
import { ofRoomBefore, ofSameRoom } from "./room-before.ts";
import type { WordTopic } from "./topic-words.ts";
import { wordTopics } from "./topics.ts";

/** What has been read of a mail already, for the questions in it. All texts are folded and of the same length. */
export interface MailContext {
  folded: string;
  /** The same without dates, times, amounts. */
  counts: string;
  clauses: readonly Clause[];
  today: Day;
  catalogue: Catalogue;
  days: readonly Found<DayMention>[];
  daySpans: readonly Span[];
  dayparts: readonly Found<Daypart>[];
  rooms: readonly Found<RoomMention>[];
  layouts: readonly Found<Layout>[];
  signals: readonly Found<SignalKind>[];
  /** Prices and things that the client proposes: they are decided on, not answered. */
  proposals: readonly Span[];
}

const CONFIDENCE = 0.9;
/** More than anybody asks in one mail; the rest is not read, so that a flood costs no more. */
const MAX_ASKING_CLAUSES = 20;

/**
 * The questions of a mail, topic by topic: of each clause that asks, and of requests that want information. What they
 * name stays with them and never becomes a fact. Source: spec/workflow.md §3.13, §4.2.
 */
export const readQuestions = (mail: MailContext): Found<Question>[] => {
  const asking = mail.clauses
    .filter((clause) => asks(mail.folded.slice(clause.start, clause.end), clause))
    .slice(0, MAX_ASKING_CLAUSES);
  if (asking.length === 0) return [];
  const things = thingFinder(mail.catalogue);
  const told = mail.clauses.filter(({ mood }) => mood === "statement");
  const diets = told.flatMap((clause) => dietsIn(mail.folded.slice(clause.start, clause.end)));
  const found: Found<Question>[] = [];
  for (const clause of asking) {
    const before = found.filter(({ span }) => span.end === clause.start).map(({ value }) => value);
    for (const value of questionsIn(mail, clause, things)) {
      if (isPricedAlready(value, before) || asksOn(value, found, mail.folded, clause) || isIdle(value, mail, clause))
        continue;
      found.push({
        value: withDiets(ofRoomBefore(mail, clause, ofSameRoom(following(found.at(-1)?.value, value), before)), diets),
        span: { start: clause.start, end: clause.end },
        confidence: CONFIDENCE,
        mood: clause.mood,
      });
    }
  }
  return withDietDishes(found, mail, dietsIn);
};

/** "What can we eat? Some of us are vegan." */
const withDiets = (question: Question, diets: Question["diets"]): Question =>
  question.topic === "catering" && question.diets.length === 0 ? { ...question, diets } : question;

/** Questions and enquiries ask; of the rest what asks for leave, or wants to be told what the house has in store. */
const asks = (text: string, { mood }: Clause): boolean =>
  !says(text, ASKING.chat) &&
  !isUnasked(text) &&
  (mood === "question" || mood === "enquiry" || text.includes("?") || isInforming(text));

/** What these ask for is done, or decided by a person: "can we confirm now?" */
const ACTED_ON: ReadonlySet<SignalKind> = new Set([
  "accept",
  "decline",
  "change",
  "cancel",
  "person",
  "visit",
  "paid",
  "offer",
  "counter",
  "arrange",
  "reserve",
]);

/** Signals that any question may give. */
const OF_TALK: ReadonlySet<SignalKind> = new Set(["thanks", "hypothetical", "thirdParty", "objection"]);

/** What a proposal of the client's asks beside it: "could you do it for CHF 600?" */
const DECIDED: ReadonlySet<QuestionTopic> = new Set(["other", "discount", "prices"]);
const GO_AHEAD = words(QUESTION.goAhead);

const dietsIn = (text: string) => DIET_FORMS.filter(({ form }) => says(text, form)).map(({ key }) => key);

/** "Le vestiaire. Il y en a un ?": a thing by itself is what the next sentence asks for. */
const ALONE = /^\W*\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,2}\s?[.:;!-]\s*$/u;

/**
 * "He asks about the catering: what is possible?", "a projector, has Room A got one?": what names nothing is about what
 * stands before it. Source: spec/workflow.md §4.2.
 */
const questionsIn = (mail: MailContext, clause: Clause, things: (folded: string) => NamedThings): Question[] => {
  const own = questionsOf(mail, clause, things);
  const before = mail.clauses.find(({ end }) => end === clause.start);
  const onward = before ? onwardOf(mail, clause, { own, before, things }) : [];
  if (onward.length > 0) return onward;
  if (before?.mood !== "statement") return own;
  const lead = mail.folded.slice(before.start, before.end);
  const isOpened = own.length > 0 ? isOpenedBy(lead, own) : ALONE.test(lead);
  if (!isOpened) return own;
  const whole = questionsOf(mail, { ...clause, start: before.start }, things);
  return whole.some(({ topic }) => topic !== "other") ? whole : own;
};

/** "A client brought up Room B. What can it do?": what names nothing is about what the sentence before told of. */
const onwardOf = (
  mail: MailContext,
  clause: Clause,
  { own, before, things }: { own: readonly Question[]; before: Clause; things: (folded: string) => NamedThings },
): Question[] => {
  if (before.mood !== "statement" && before.mood !== "aside") return [];
  const told = mail.folded.slice(before.start, before.end);
  if (own.length > 0 && own.every(({ topic }) => topic === "opening_hours"))
    return wordTopics(told).topics.includes("setup") ? own.map((each) => ({ ...each, topic: "setup" })) : [];
  const isThere = asksIfThere(mail.folded.slice(clause.start, clause.end));
  if (!isThere && !isOfBefore(mail.folded.slice(clause.start, clause.end), own, told)) return [];
  const earlier = goesOn(told) && mail.clauses.find(({ end, mood }) => end === before.start && mood === "statement");
  return ofBefore(questionsOf(mail, { ...clause, start: (earlier || before).start, mood: "question" }, things));
};

const questionsOf = (mail: MailContext, clause: Clause, things: (folded: string) => NamedThings): Question[] => {
  const text = mail.folded.slice(clause.start, clause.end);
  const isHere = isIn(clause);
  const inClause = mail.rooms.filter(isHere).flatMap(({ value }) => value.roomId ?? []);
  const rooms = inClause.length > 1 ? inClause : [...inClause, ...pairedRooms(text, mail.catalogue)];
  const dayMentions = mail.days.filter(isHere);
  const daySpans = mail.daySpans.filter((span) => isHere({ span })).map((span) => offsetBy(span, -clause.start));
  const told = mail.clauses.find(({ end, mood }) => end === clause.start && mood !== "question");
  const earlier = told && dayMentions.length === 0 && says(text, ASKING.availability) ? hintIn(mail, told) : undefined;
  const hint = (readHint(withoutModals(text), { today: mail.today }, daySpans) ?? earlier)?.hint;
  const { topics, rest } = topicsOf(mail, clause, text);
  // "The band would like to know from when it may come in": who asks is nothing that is asked for.
  const wanted = withoutAsker(rest, text);
  const named = things(wanted);
  const groups = GROUP_FORMS.filter(({ form }) => says(wanted, form)).map(({ key }) => key);
  const isFollowUp = says(text, FOLLOW_UP) && topics.length === 0 && groups.length === 0;
  const values = {
    rooms: [...new Set(rooms)],
    features: named.features,
    anyFeature: named.features.length > 1 && says(text, ASKING.or),
    people: peopleIn(mail.counts.slice(clause.start, clause.end)),
    layout: mail.layouts.find(isHere)?.value,
    days: dayMentions.flatMap(({ value }) => (value.role === "event" || value.role === "past" ? [value.day] : [])),
    hint: hint && { from: hint.from, to: hint.to, weekdays: hint.weekdays },
    ...(hint?.isWeekdayOnly && { isWeekdayOnly: true }),
    daypart: mail.dayparts.find(isHere)?.value,
    diets: dietsIn(text),
    courses: coursesIn(text),
    wine: says(text, ASKING.wine),
    isHouse: says(text, ASKING.house),
    isEnquiry: clause.mood !== "question",
    words: contentWords(text),
  };
  const chosen = chooseTopics({
    text,
    rest: wanted,
    topics,
    groups,
    named,
    mood: clause.mood,
    isFollowUp,
    followsRoom: followsRoom(mail, clause),
    isOfBooking: mail.signals.some((signal) => isHere(signal) && !OF_TALK.has(signal.value)),
    isActedOn: says(text, GO_AHEAD) || mail.signals.some((signal) => ACTED_ON.has(signal.value) && isHere(signal)),
    ...values,
  });
  const before = mail.clauses.find(({ end }) => end === clause.start);
  const isProposed = (span: Span) => isHere({ span }) || (before !== undefined && touches(span, before));
  // "Could you do it for CHF 600? Is that possible?": what names nothing is of the proposal before it.
  const isProposal = mail.proposals.some((span) => isHere({ span }) || (isProposed(span) && saysNothing(text)));
  const isVisit = mail.signals.some((signal) => signal.value === "visit" && isHere(signal));
  // "I'd like a viewing. Is that something you do?" is answered by doing it.
  const isVisitBefore = mail.signals.some(
    ({ value, span }) => value === "visit" && before !== undefined && touches(span, before),
  );
  // "He would like the offer. Would you send it to me?", "put us down for Room A, would you?"
  const isAskedBefore =
    TAG.test(text) ||
    (values.words.every((word) => TELLING.test(word)) &&
      mail.signals.some(({ value, span }) => value === "offer" && before !== undefined && touches(span, before)));
  const asked = chosen.filter(
    ({ topic }) =>
      !(isAskedBefore && topic === "other") &&
      !(isProposal && DECIDED.has(topic)) &&
      !(isVisit && topic === "setup") &&
      !(isVisitBefore && ((topic === "other" && says(text, POINTING)) || WHEN_IS_IT.test(text))),
  );
  return asked.map(({ topic, ...own }) => ({ ...values, isFollowUp, groups: [], items: [], ...own, topic }));
};

/** A room is named in the clause right before, and not turned down. */
const followsRoom = ({ clauses, rooms }: MailContext, { start }: Clause): boolean => {
  const before = clauses.find(({ end }) => end === start);
  return before !== undefined && rooms.some(({ span, value }) => touches(span, before) && !value.rejected);
};

/** "A friend looks for a day in March. What is available?": the stretch stands in the sentence before. */
const hintIn = ({ folded, today }: MailContext, { start, end }: Clause) =>
  readHint(folded.slice(start, end), { today }, []);

/** The topics of a clause; of the one before where it only points back: "we use a wheelchair, is that a problem?" */
const topicsOf = ({ folded, clauses }: MailContext, clause: Clause, text: string): ReturnType<typeof wordTopics> => {
  const own = wordTopics(text);
  const before = clauses.find(({ end }) => end === clause.start);
  const asks = clause.mood !== "statement" && clause.mood !== "aside";
  const isPointing = asks && pointsBack(text);
  if (before === undefined || !TELLS.has(before.mood) || !asks) return own;
  const sentence = folded.slice(before.start, before.end);
  const named = wordTopics(sentence).topics;
  // "One of us is in a wheelchair, where could she park?"
  if (own.topics.includes("parking") && named.some((topic) => ACCESS.has(topic)))
    return { ...own, topics: withAccess(text, own.topics) };
  if (own.topics.length > 0 || !isPointing) return own;
  const told: WordTopic[] = named.length === 0 && dietsIn(sentence).length > 0 ? ["diets"] : named;
  const isSentence = before.mood === "aside" || /[.!?\n]\s*$/.test(sentence);
  return { topics: isSentence ? told.filter((topic) => OF_SOMEBODY.has(topic)) : told, rest: own.rest };
};
const TAG = new RegExp(`^\\W*${group(QUESTION.tags)}\\W*$`, "u");
/** "We should love to see the room. When would suit you?" is answered by proposing visits. */
const WHEN_IS_IT = new RegExp(`^\\W*${group(QUESTION.whenIsIt)}\\W*$`, "u");
/** What somebody needs, told in a sentence of its own: "A colleague uses a wheelchair. Can she get everywhere?" */
const OF_SOMEBODY: ReadonlySet<WordTopic> = new Set([
  "accessibility",
  "accessible_parking",
  "diets",
  "parking",
  "own_caterer",
  "decoration",
  "ev_charging",
  "streaming",
  "setup",
  "cancellation",
]);
const TELLS: ReadonlySet<Clause["mood"]> = new Set(["statement", "aside"]);

/** In a question the past tense is a mere thought: "what if we were 60?" What is to hold a number holds so many people. */
const peopleIn = (counts: string): number | undefined => {
  const facts = THOUGHTS.reduce((text, [form, fact]) => text.replace(form, fact), counts);
  const held = HOLDS_SO_MANY.exec(counts)?.groups?.["n"];
  return readPeople(facts).at(-1)?.mention.count ?? (held === undefined ? undefined : Number(held));
};

const FOLLOW_UP = new RegExp(`^\\W*${ASKING.followUp.source}`, "u");
