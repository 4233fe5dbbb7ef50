import { anchored, LEADS } from "./anchored.ts";
import { CHOSEN } from "./lexicon/chosen-day-words.ts";
import { CLAUSE } from "./lexicon/clause-words.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { QUESTION } from "./lexicon/question-words.ts";
import { ROOM_NOUNS } from "./lexicon/room-nouns.ts";
import { DAY_UNITS, SHIFT } from "./lexicon/shift-words.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { isOrderTag, orderTagAt } from "./order-tags.ts";
import { pattern } from "./pattern/pattern.ts";
import { FEATURE_FORMS, says } from "./questions/asking-words.ts";
import { acts, asksForFirst, isAskedBehind, namesAsker, reportedIn } from "./questions/reported.ts";
import type { Clause, Mood } from "./reading.ts";
import { sentencesOf } from "./sentences.ts";
import { type Span, spanOf, words } from "./text.ts";
import { isTopicAsked, namesTopic } from "./topic-leads.ts";
import { AFTER, BEFORE, group, MONTHS, VISIT, WEEKDAYS } from "./vocabulary.ts";

/** First words that ask even without a question mark, when their subject follows or nothing says otherwise. */
const ASKING = LEXICONS.map(
  ({ questionWords, auxiliaries, subjects, noQuestions }) =>
    new RegExp(
      `${LEADS}(?!${group(noQuestions)}${AFTER})(?:${group(questionWords)}(?!\\s*[:,]|\\s+${group(subjects)}(?!\\p{L}))|${group(auxiliaries)}\\s+${group(subjects)})${AFTER}`,
      "u",
    ),
);
/** Of them, those that begin with a verb and its subject. */
const ANEW = LEXICONS.map(
  ({ auxiliaries, subjects }) =>
    new RegExp(`${LEADS}${group(auxiliaries)}(?:\\s+|(?=-))${group(subjects)}${AFTER}`, "u"),
);
const INTERROGATIVE = anchored(LEXICONS.flatMap(({ interrogatives }) => interrogatives));
const REQUEST = anchored(LEXICONS.flatMap(({ requests }) => requests));
const ENQUIRY = anchored(LEXICONS.flatMap(({ enquiries }) => enquiries));
const PROCESS = anchored(LEXICONS.flatMap(({ processQuestions }) => processQuestions));
/** "How do we proceed?" */
export const asksNothingElse = (clause: string): boolean => PROCESS.test(clause.trim());
/** The same, be it behind a comma: "we are happy with it, what comes next?" */
export const asksHowToGoOn = (clause: string): boolean =>
  asksNothingElse(clause) || PROCESS.test(clause.slice(clause.lastIndexOf(",") + 1).trim());
const IF_SO = anchored(LEXICONS.flatMap(({ ifSo }) => ifSo));
const HYPOTHETICAL = words(LEXICONS.flatMap(({ signals }) => signals.hypothetical));

const AND = group(SMALL.and);
/** Where a question may start inside a sentence: after a dash, a colon, a comma or an "and". */
const INNER_BREAK = pattern(`\\s-\\s|[:;,]\\s+|(?<!${BEFORE}${group(ROOM_NOUNS.nouns)})\\s${group(CLAUSE.breaks)}\\s+`);

/**
 * Sentences, and the parts of a sentence that ask by themselves, each with its mood.
 * @param text the client's own text, and the same folded
 */
export const readClauses = (text: string, folded: string): Clause[] => {
  const clauses = sentencesOf(text)
    .flatMap((sentence) => splitQuestion(folded, sentence))
    .flatMap((part) => splitVisit(folded, part))
    .map((span, index, all) => ({ ...span, mood: moodOf(asked(folded, span, all[index + 1], all[index - 1])) }))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(folded.slice(start, end)));
  return clauses.map((clause, index) => {
    const isWish =
      (clause.mood === "enquiry" &&
        clauses.slice(index + 1).some(({ start, end }) => IF_SO.test(folded.slice(start, end)))) ||
      isWishedIfSo(folded, clause, clauses[index + 1]);
    return isWish ? { ...clause, mood: "request" as const } : clause;
  });
};

const NAMED_ROOM = new RegExp(`${BEFORE}${group(ROOM_NOUNS.nouns)}[ -]\\p{L}${AFTER}`, "u");
/** "Is Room E the right one? If so please make us an offer": what is asked of a room is wished at once. */
const isWishedIfSo = (folded: string, asked: Clause, next: Clause | undefined): boolean =>
  asked.mood === "question" &&
  next !== undefined &&
  next.mood !== "question" &&
  IF_SO.test(folded.slice(next.start, next.end)) &&
  NAMED_ROOM.test(folded.slice(asked.start, asked.end));

/** "A week later". */
const SHIFTED = `${SHIFT.one} ${group(Object.keys(DAY_UNITS))} ${group([...SHIFT.later, ...SHIFT.earlier])}`;
const DATED = `${WEEKDAYS.pattern}|${MONTHS.pattern}|\\d{1,4}(?:st|nd|rd|th)?`;
/** "And on Sunday, 6.9., would E be free?": a day by itself belongs to the question about it. */
const ONLY_DAY = new RegExp(
  `^\\W*(?:${group(CLAUSE.leads)}[\\s,]+)*(?:${group(CLAUSE.beforeDay)}\\s+){0,2}(?:(?:${DATED}|${SHIFTED})[\\s.,/]*){1,5}(?:${group(CLAUSE.insideDay)} )?(?:(?:${DATED})[\\s.,/]*){0,4}$`,
  "u",
);

/** "Et côté traiteur, que proposez-vous ?", "and the wifi, do we pay extra?": what the question is about stands before it. */
const LEAD_TOPIC = new RegExp(
  `^\\W*(?:${AND}\\s+)?${group(CLAUSE.leadTopics)}\\s?[\\p{L}'-]+(?:\\s+[\\p{L}'-]+){0,2}$`,
  "u",
);
/** "Le matin de la séance, dès quelle heure peut-on venir ?" */
const ONLY_MORNING = new RegExp(
  `^\\W*${group(CLAUSE.partsOfDay)}(?:\\s+${group(CLAUSE.ofEvent)}\\s?(?:[\\p{L}'-]+\\s?){1,3})?(?:\\s+${group(CLAUSE.itself)})?$`,
  "u",
);
const ONLY_ROOM = new RegExp(`^\\W*(?:${AND}\\s+)?(?:${group(SMALL.the)} )?${group(ROOM_NOUNS.nouns)} \\p{L}$`, "u");
const OF_IT = new RegExp(`^\\W*(?:[\\p{L}']+ ){0,4}${group(CLAUSE.ofRoom)}${AFTER}`, "u");
/** "Und Raum B, was hat der zu bieten?": the room that the question is about. */
const isRoomAsked = (lead: string, rest: string): boolean => ONLY_ROOM.test(lead) && OF_IT.test(rest);
/** "Entre la A et la B, laquelle convient mieux ?" */
const ROOM = `(?:${group(SMALL.the)} )?(?:${group(ROOM_NOUNS.nouns)} )?\\p{L}`;
const BETWEEN_ROOMS = new RegExp(`^\\W*${group(CLAUSE.between)} ${ROOM} ${AND} ${ROOM}$`, "u");
/** "Dans la salle A, est-ce qu'il y a un tableau ?": where it is asked of. */
const IN_ROOM = new RegExp(
  `^\\W*(?:${AND}\\s+)?${group(CLAUSE.inRoom)}\\s?(?:${group(ROOM_NOUNS.nouns)} )?\\p{L}$`,
  "u",
);
/** "Einen Beamer, hat der Raum A den?": the thing that it is about. */
const isThingAsked = (lead: string, rest: string): boolean =>
  FEW_WORDS.test(lead) && FEATURE_FORMS.some(({ form }) => says(lead, form)) && OF_THING.test(rest);
const FEW_WORDS = /^\W*[\p{L}'-]+(?: [\p{L}'-]+){0,2}$/u;
const OF_THING = new RegExp(`^[^.?!]{0,40}${BEFORE}${group(CLAUSE.ofThing)}${AFTER}`, "u");
const CAN = new RegExp(`^\\W*${group(CLAUSE.can)}`, "u");

const DAY_LED = new RegExp(
  `^\\W*(?:${group([...CLAUSE.beforeDay, ...CLAUSE.beforeMonth])}\\s+){0,2}(?:(?:${DATED})[\\s.,/]*){1,4}`,
  "u",
);
/** "A friend asks: in March, which other days are free?" */
const isAnnounced = (mark: string, rest: string): boolean =>
  mark.startsWith(":") && (INTERROGATIVE.test(rest.replace(DAY_LED, "")) || isTopicAsked(rest));

/** "We paid it on Monday, so all is settled now, no?": what is concluded is asked, and what it rests on is told. */
const concludesAsking = (mark: string, lead: string, rest: string): boolean =>
  mark.startsWith(",") && CONCLUDES.test(rest) && isTold(lead);
const isTold = (lead: string): boolean =>
  ![INTERROGATIVE, REQUEST, ENQUIRY, SUPPOSED, CONDITION, ...ASKING].some((form) => form.test(lead));
/** What is told, or asked to be done, by words that no question mark stands behind. */
const isDone = (lead: string): boolean =>
  !SUPPOSED.test(lead) && !CONDITION.test(lead) && (moodOf(lead) === "statement" || REQUEST.test(lead));
const CONCLUDES = new RegExp(`^\\s*${group(CHOSEN.concludes)}${AFTER}`, "u");

/** "The 14th works - can guests park?" is a statement and a question. */
const splitQuestion = (text: string, sentence: Span): Span[] => {
  const body = text.slice(sentence.start, sentence.end);
  if (!body.includes("?")) return splitUnmarked(body, sentence);
  if (isWhole(body)) return [sentence];
  const order = orderTagAt(body);
  if (order > 0 && isDone(body.slice(0, order))) return cutAt(sentence, sentence.start + order);
  for (const { 0: mark, index } of body.matchAll(INNER_BREAK)) {
    const at = index + mark.length;
    const [lead, rest] = [body.slice(0, index), body.slice(at)];
    const asks =
      [INTERROGATIVE, REQUEST, ENQUIRY].some((form) => form.test(rest)) ||
      isAnnounced(mark, rest) ||
      concludesAsking(mark, lead, rest) ||
      startsReport(rest);
    const isListed = mark.startsWith(",") && INTERROGATIVE.test(body) && !CAN.test(rest) && !asksAnew(rest);
    const isLead =
      !/\p{L}/u.test(lead) ||
      ONLY_DAY.test(lead) ||
      ONLY_MORNING.test(lead) ||
      isRoomAsked(lead, rest) ||
      BETWEEN_ROOMS.test(lead) ||
      (mark.startsWith(",") && IN_ROOM.test(lead)) ||
      isThingAsked(lead, rest) ||
      (ONLY_AND.test(mark) && LEAD_TOPIC.test(lead)) ||
      (mark.startsWith(",") && (LEAD_TOPIC.test(lead) || namesTopic(lead, rest)));
    const isCase = mark.startsWith(",") && IN_CASE.test(rest) && reportedIn(lead)?.from !== undefined;
    if (!asks || isListed || isLead || isCase || (mark.startsWith(",") && CONFIRM_TAG.test(rest))) continue;
    return [
      { start: sentence.start, end: sentence.start + at },
      ...splitQuestion(text, { start: sentence.start + at, end: sentence.end }),
    ];
  }
  return [sentence];
};

/** "He asks what your terms are, should we have to cancel?": in what case, and no second question. */
const IN_CASE = new RegExp(`^${group(CLAUSE.inCase)}${AFTER}`, "u");

const LED_BY_AND = new RegExp(`^${AND}\\s+`, "u");
/** "How many fit in, and does it have a projector?": a verb of its own behind an "and". */
const asksAnew = (rest: string): boolean => LED_BY_AND.test(rest) && ANEW.some((form) => form.test(rest));

const CONFIRM_TAG = new RegExp(`^${group(CLAUSE.confirmTags)}\\W*$`, "u");

const UNMARKED = anchored(QUESTION.inside);
const OWN = words(QUESTION.own);
const UNMARKED_BREAK = pattern(`\\s-\\s|[:;,]\\s+|\\s${group([...SMALL.but, ...SMALL.and])}\\s+`);
const ONLY_AND = new RegExp(`^\\s${AND}\\s`, "u");
/** "Fine by us, my boss just wonders whether …" */
const startsReport = (rest: string): boolean => reportedIn(rest)?.from !== undefined;
/** "They all drive and ask where to park": who asks is who stands before, and he decides nothing there. */
const isOneAsker = (lead: string, rest: string): boolean =>
  reportedIn(rest.trimStart())?.asks.start === 0 && !acts(lead);
const ASK_LEAD = new RegExp(`^\\W*(?:${group(CLAUSE.leads)}[\\s,]+)*${group(CLAUSE.askLeads)}\\W*$`, "u");
const PLAINLY_ASKS = anchored([...CLAUSE.verbFirst, ...CLAUSE.plainAsks]);
/** "J'ai oublié de demander, vous avez un micro": what stands before it says that it is asked. */
const isLedToAsk = (lead: string, rest: string): boolean =>
  ASK_LEAD.test(lead) && (PLAINLY_ASKS.test(rest) || INTERROGATIVE.test(rest));

/** "Just being nosy, what's in room b": who writes no question mark asks by the words behind the comma. */
const splitUnmarked = (body: string, sentence: Span): Span[] => {
  const breaks = [...body.matchAll(UNMARKED_BREAK)].slice(0, MAX_PARTS).map(spanOf);
  const told = breaks.find(({ start, end }) => {
    const rest = body.slice(end);
    const lead = body.slice(0, end);
    return (
      startsReport(rest) &&
      !namesAsker(lead) &&
      !(ONLY_AND.test(body.slice(start, end)) && isOneAsker(body.slice(0, start), rest))
    );
  });
  if (told === undefined && (startsReport(body) || isAskedBehind(body) || asksForFirst(body))) return [sentence];
  const asks = breaks.find(
    (each) =>
      !ONLY_AND.test(body.slice(each.start, each.end)) &&
      !ONLY_ROOM.test(body.slice(0, each.end).replace(/^.*:|[,\s]+$/gu, "")) &&
      (UNMARKED.test(body.slice(each.end)) || isLedToAsk(body.slice(0, each.start), body.slice(each.end))) &&
      body.slice(each.end).search(OWN) < 0,
  );
  const at = (told ?? asks)?.end;
  return at === undefined ? [sentence] : cutAt(sentence, sentence.start + at);
};
const cutAt = ({ start, end }: Span, at: number): Span[] => [
  { start, end: at },
  { start: at, end },
];

/** Where a second verb with its own subject or modal begins. */
const AND_VERB = pattern(`(?:,\\s+|\\s)${AND}\\s+(?=${group(CLAUSE.newSubject)}\\p{L}*(?!\\p{L}))`);

/** "We need a room for 50 and would like a tour first": two wishes, each with facts of its own. */
const splitVisit = (text: string, part: Span): Span[] => {
  const body = text.slice(part.start, part.end);
  for (const { 0: mark, index } of body.matchAll(AND_VERB)) {
    const [head, rest] = [body.slice(0, index), body.slice(index + mark.length)];
    if (head.search(VISIT) < 0 === rest.search(VISIT) < 0) continue;
    return cutAt(part, part.start + index + mark.length);
  }
  return [part];
};

/** "Suppose 50 came: what would change?" is a thought from beginning to end. */
const SUPPOSED = anchored(LEXICONS.flatMap(({ suppositions }) => suppositions));
const CONDITION = anchored(LEXICONS.flatMap(({ conditions }) => conditions));
const MAX_PARTS = 4;
const CALLED_OFF = new RegExp(group(CLAUSE.calledOff), "u");

/** "Se disdico tre settimane prima quanto mi tornate?": the same, by somebody who writes no comma. */
const asksWithoutComma = (body: string): boolean =>
  !/[,:]/u.test(body) &&
  [...body.matchAll(/\s+/gu).take(MAX_WORDS)].some(({ 0: gap, index: at }) => {
    const rest = body.slice(at + gap.length);
    return CALLED_OFF.test(body.slice(0, at)) && INTERROGATIVE.test(rest) && !REQUEST.test(rest);
  });
const MAX_WORDS = 16;

/** "If we cancel two weeks before, what do we pay?" asks as a whole; "if you are free, could you send an offer?" does not. */
const isWhole = (body: string): boolean => {
  if (SUPPOSED.test(body)) return true;
  if (!CONDITION.test(body)) return false;
  if (asksWithoutComma(body)) return true;
  return [...body.matchAll(/[,:]/gu).take(MAX_PARTS)].some(({ index: at }, nth) => {
    const rest = body.slice(at + 1);
    const asks = INTERROGATIVE.test(rest) && !REQUEST.test(rest);
    return asks && (CALLED_OFF.test(body.slice(0, at)) || (nth === 0 && !ENQUIRY.test(rest)));
  });
};

/** "Kommt man stufenlos hinein und gibt es Parkplätze?" */
const VERB_FIRST = anchored(CLAUSE.verbFirst);

/** "Are there flipcharts and how many people fit?": the first half asks too, though the mark comes at the end. */
const asked = (text: string, { start, end }: Span, next: Span | undefined, before: Span | undefined): string => {
  const clause = text.slice(start, end);
  const behind = next?.start === end ? text.slice(next.start, next.end) : "";
  const isHalf = behind.includes("?") && !/[.!?:\n]\s*$/.test(clause) && !isOrderTag(behind.trim());
  const asks = INTERROGATIVE.test(clause) || VERB_FIRST.test(clause);
  const isLed = before?.end === start && isLedToAsk(text.slice(before.start, before.end), clause);
  return (isHalf && asks) || (isLed && !clause.includes("?")) ? `${clause}?` : clause;
};

/** "May I request a quotation for Room B?", "vous me faites une offre ?": asked for, in whatever words. */
const WANTED_OFFER = new RegExp(
  `(?<!\\p{L})${group(CLAUSE.oneOffer)}\\s?(?:\\p{L}+\\s){0,2}?${group(CLAUSE.offers)}(?!\\p{L})`,
  "u",
);
/** "How long is an offer valid?", "is an offer binding?", "did you get my offer?": only spoken of. */
const OFFER_SPOKEN_OF = new RegExp(
  `${LEADS}(?:${group(CLAUSE.asksOfIt)}${AFTER}|${group(CLAUSE.beforeSubject)}\\s${group(CLAUSE.oneOffer)}\\s?${group(CLAUSE.offers)}(?!\\p{L}))`,
  "u",
);
const wantsOffer = (clause: string): boolean => WANTED_OFFER.test(clause) && !OFFER_SPOKEN_OF.test(clause);

/** Statement, request, enquiry or question. Source: spec/workflow.md §3.5 (question words), §3.13. */
const moodOf = (clause: string): Mood => {
  const whole = clause.trim();
  const comma = whole.indexOf(", ");
  const trimmed = comma > 0 && IN_ROOM.test(whole.slice(0, comma)) ? whole.slice(comma + 2) : whole;
  const isAsking = trimmed.includes("?") || (!/[.!:]$/.test(trimmed) && ASKING.some((form) => form.test(trimmed)));
  if (trimmed.search(HYPOTHETICAL) >= 0 && isAsking) return "question";
  if (isAsking && isWhole(trimmed)) return "question";
  if (REQUEST.test(trimmed) || isOrderTag(trimmed)) return "request";
  if (!isAsking) return "statement";
  if (wantsOffer(trimmed)) return "request";
  if (ENQUIRY.test(trimmed)) return "enquiry";
  if (PROCESS.test(trimmed)) return "enquiry";
  return INTERROGATIVE.test(trimmed) || !trimmed.includes("?") ? "question" : "enquiry";
};
