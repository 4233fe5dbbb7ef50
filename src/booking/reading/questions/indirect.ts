import { MONEY_SIGNS, MONEY_UNITS } from "../lexicon/bargain-words.ts";
import { INTEREST } from "../lexicon/interest-words.ts";
import { QUESTION } from "../lexicon/question-words.ts";
import { REPORTED } from "../lexicon/reported-words.ts";
import { ROOM_NOUNS } from "../lexicon/room-nouns.ts";
import { SMALL } from "../lexicon/small-words.ts";
import { TELLING } from "../lexicon/telling-words.ts";
import type { Clause, Mood } from "../reading.ts";
import { words } from "../text.ts";
import { AFTER, any, BEFORE, group, MONTHS, NUMBER_WORD, WEEKDAYS } from "../vocabulary.ts";
import {
  ASKING,
  contentWords,
  DIET_FORMS,
  FEATURE_FORMS,
  GROUP_FORMS,
  isOpen,
  ROOM_NAME,
  says,
  speaksOfOffer,
} from "./asking-words.ts";
import { comparesPrices } from "./compared.ts";
import { isUnasked } from "./idle.ts";
import {
  acts,
  asksAbout,
  asksForFirst,
  asksOfUsage,
  asksWhatIsNext,
  isAskedBehind,
  isAskedByOther,
  isOfStranger,
  reportedIn,
  speaksOfStoring,
  TAIL,
  withoutModals,
  withoutUsage,
} from "./reported.ts";
import { asksForStanding } from "./standing.ts";
import type { WordTopic } from "./topic-words.ts";
import { wordTopics } from "./topics.ts";

const NAMES_A_DATE = new RegExp(
  `(?<!${BEFORE}m|${group(MONEY_SIGNS)}\\s?[\\d',.-]*)\\d(?![\\d',.-]*\\s?${group(MONEY_UNITS)}${AFTER})|${BEFORE}(?:${MONTHS.pattern}|${WEEKDAYS.pattern}|${NUMBER_WORD} ${any("clock")})${AFTER}`,
  "u",
);
/** Whether a day, an hour or a number is named; who "may" do something names no month, and m2 is no number. */
const namesADate = (text: string): boolean => NAMES_A_DATE.test(withoutModals(text));
const THANKS = new RegExp(`^\\W*${group(QUESTION.thanks)}`, "u");
const INSIDE = words(QUESTION.inside);
const OWN = words(QUESTION.own);
const TELL_US = words(TELLING.tellUs);
const ONCE_SO = words(TELLING.onceSo);
/** "Please state your opening hours": it asks to be told, and not only once something has come about. */
const wantsTelling = (text: string): boolean =>
  (says(text, TELL_US) || (says(text, WANT_TOLD) && isAboutTheHouseByRule(text))) &&
  !says(text, ONCE_SO) &&
  !speaksOfOffer(text) &&
  !asksForPlace(text);
const WANT_TOLD = words(TELLING.wantTold);
const MERE_INTEREST = words(INTEREST.mere);
const ROUGH = words(INTEREST.rough);

/**
 * The clauses, with those among the questions that only ask for information in whatever form: "please let me know whether
 * there is a projector", "could you tell me whether Room A has a whiteboard", "il y a quoi à manger". What names a date or
 * a number stays as it is, for then it may be about the client's own event. A question carries no facts (D-22).
 */
export const withIndirectQuestions = (clauses: readonly Clause[], folded: string): Clause[] => {
  // "What would 40 people cost? Nothing is decided yet.": no price of an event of their own.
  const isMere = says(folded, MERE_INTEREST);
  const isTelling = ({ mood, start, end }: Clause): boolean =>
    (mood === "statement" || mood === "request") && !THANKS.test(folded.slice(start, end));
  const isAll = !clauses.some(isTelling);
  return clauses.map((clause) => {
    const text = folded.slice(clause.start, clause.end);
    const isAsked =
      (clause.mood === "enquiry" && (wantsOnlyToKnow(text, isMere) || asksOfChat(text) || asksWhenOpen(text, isAll))) ||
      (clause.mood !== "question" && wantsStanding(text)) ||
      ((clause.mood === "request" || clause.mood === "enquiry") && isAskedOfVisits(text)) ||
      asksForLeave(text, clause.mood, isMarked(folded, clause)) ||
      (CAN_BE_REPORTED.has(clause.mood) && isReported(text)) ||
      wantsToBeTold(text, clause.mood);
    return isAsked ? { ...clause, mood: "question" as const } : clause;
  });
};

const asksOfChat = (text: string): boolean => says(text, ASKING.chat) && !namesADate(text);

const wantsToBeTold = (text: string, mood: Mood): boolean => {
  const isInside = says(text, INSIDE) || (mood === "statement" && wantsTelling(text));
  return wantsToKnow(text, mood) && !namesADate(text) && isAboutTheHouse(text, isInside);
};

/**
 * A price that is asked for without obligation or as against another, and whether all rooms are free: no day and no head
 * count in it is wished.
 */
const wantsOnlyToKnow = (text: string, isMere: boolean): boolean =>
  (says(text, ASKING.prices) && (isMere || says(text, ROUGH))) ||
  comparesPrices(text, []) ||
  (says(text, ASKING.house) && says(text, ASKING.availability)) ||
  (namesTwoRooms(text) && says(text, BETTER) && !says(text, ASKING.availability));
const BETTER = words(QUESTION.better);
const namesTwoRooms = (text: string): boolean => TWO_ROOMS.test(text) || [...text.matchAll(EACH_ROOM)].length > 1;

/** It asks how the booking stands, be it in the words of somebody who is told to ask. */
const wantsStanding = (text: string): boolean =>
  (text.includes("?") || reportedIn(text)?.from !== undefined || says(text, TELL_US)) &&
  asksForStanding(text) !== undefined;

const HOUSE_OPEN = words(QUESTION.houseOpen);
/**
 * "Are you open on Sundays at all?": a weekday and no day that is wished, or all that a mail asks of a day; who tells more
 * has something in mind for it.
 */
const asksWhenOpen = (text: string, isAll: boolean): boolean =>
  wordTopics(text).topics.includes("opening_hours") &&
  ((isAll && says(text, HOUSE_OPEN)) || !/\d/.test(text)) &&
  !asksForPlace(text);

/** The sentence ends with a question mark, be it behind another question. */
const isMarked = (folded: string, { start }: Clause): boolean => /^[^.!?\n]*\?/.test(folded.slice(start));

/** Brought or done by the client himself: none of it is ordered. */
const OWN_DOINGS: ReadonlySet<WordTopic> = new Set([
  "decoration",
  "own_caterer",
  "parking",
  "vip_parking",
  "accessible_parking",
  "ev_charging",
]);
/** "May we put up balloons?", "could we have spaces kept for our guests?": it asks for leave, and orders nothing. */
const asksForLeave = (text: string, mood: Mood, marked: boolean): boolean => {
  if (marked && (mood === "request" || mood === "enquiry") && speaksOfStoring(text)) return true;
  if (mood !== "request" || !marked || namesADate(text) || ROOM_NAME.test(text)) return false;
  const { topics, rest } = wordTopics(text);
  return topics.some((topic) => OWN_DOINGS.has(topic)) && !acts(rest);
};

const CAN_BE_REPORTED: ReadonlySet<Mood> = new Set(["statement", "enquiry"]);

/**
 * What somebody is told to ask is asked, whatever it is about: unless it is about a place or a day for the client's own
 * event, asks for something to be done, or how things go on.
 */
export const isReported = (text: string): boolean => !isUnasked(text) && isToldToAsk(text);

const isToldToAsk = (text: string): boolean => {
  const reported = reportedIn(text);
  const isTold = reported?.from !== undefined;
  if (!reported && !isAskedBehind(text) && !asksForFirst(text)) return asksAbout(text) && isAboutRules(text);
  if (isTold && (isOfStranger(text) || isAskedByOther(text))) return true;
  // "Our youngest member (62) asks whether …": what is told of who asks is no day.
  if (namesADate(isTold ? text.slice(reported.asks.start) : text) || wishesRoom(text)) return false;
  if (isAboutTheHouse(text, true) || asksOfRoom(text)) return true;
  if (asksForFirst(text) || (reported && !isTold && !isAskedBehind(text))) return false;
  if (asksForPlace(text) || asksWhatIsNext(text)) return false;
  if (isAskedOfVisits(text)) return true;
  return !acts(text.replace(TAIL, "")) && contentWords(withoutUsage(text.slice(reported?.from ?? 0))).length > 0;
};

/** A rule of the house, a price, or how many fit: no thing that may be wanted. */
const isAboutRules = (text: string): boolean =>
  !/:\s*$/.test(text) &&
  !namesADate(text) &&
  (isAboutTheHouseByRule(text) || [ASKING.capacity, ASKING.inclusions].some((form) => says(text, form)));
const isAboutTheHouseByRule = (text: string): boolean =>
  wordTopics(text).topics.some((topic) => topic !== "visits" && topic !== "option");

/** "He asks how visits usually go": nobody wants to come at once. */
export const isAskedOfVisits = (text: string): boolean =>
  (reportedIn(text)?.from !== undefined || (text.includes("?") && !namesADate(text))) &&
  asksOfUsage(text) &&
  wordTopics(text).topics.includes("visits");

const RATHER = words(REPORTED.rather);
/** "Je me demande si on ne prendrait pas plutôt la salle B." */
const wishesRoom = (text: string): boolean => ROOM_NAME.test(text) && says(text, RATHER);

/** "She would like to know what Room B is like." */
const asksOfRoom = (text: string): boolean => ROOM_NAME.test(text) && isOpen(text) && !asksForPlace(text);

const wantsToKnow = (text: string, mood: Mood): boolean => {
  switch (mood) {
    case "enquiry":
      return !asksForPlace(text);
    case "request":
      return (
        (says(text, INSIDE) && (text.includes("?") || wordTopics(text).topics.includes("payment"))) ||
        (says(text, ASKING.indirect) && !asksForPlace(text) && !acts(text))
      );
    case "statement":
      return (
        wantsTelling(text) ||
        (!THANKS.test(text) && (says(text, ASKING.indirect) || (asksAtOnce(text) && !says(text, OWN))))
      );
    default:
      return false;
  }
};

/** "La salle B, elle a quoi de plus". */
const ROOM_LED = new RegExp(`^(?:[^:]{0,30}:)?\\W*(?:${group(SMALL.the)} )?${group(ROOM_NOUNS.nouns)} \\p{L},`, "u");

/** The word that asks stands in the first part of the sentence: nothing is told before it. */
const asksAtOnce = (text: string): boolean => {
  const at = text.search(INSIDE);
  return at >= 0 && !/[,;:]|\s-\s/u.test(text.slice(0, at).replace(ROOM_LED, ""));
};

/** "What does Room D cost for a day?" is about the house; "what would it cost?" about the client's own event. */
const asksRoomPrice = (text: string): boolean =>
  ROOM_NAME.test(text) && says(text, ASKING.prices) && !says(text, ASKING.availability);

const IN_ROOM = new RegExp(`${BEFORE}${group(QUESTION.into)}\\s?${group(ROOM_NOUNS.nouns)} \\p{L}${AFTER}`, "u");
/** "Nella sala A è disponibile una lavagna?": the thing is to be there, not the room. */
const asksForThingInRoom = (text: string): boolean =>
  IN_ROOM.test(text) && FEATURE_FORMS.some(({ form }) => says(text, form)) && !says(text, ASKING.rooms);

/** A room, a day or a price is asked for: it may be for the client's own event. What parking costs is about the house. */
const asksForPlace = (text: string): boolean => {
  if (asksForThingInRoom(text)) return false;
  const forms = [ASKING.rooms, ASKING.availability, ASKING.alternatives];
  const ofEvent = wordTopics(text).topics.length > 0 ? forms : [...forms, ASKING.prices];
  return !asksRoomPrice(text) && ofEvent.some((form) => says(text, form));
};

/** A thing, a price, a rule of the house is asked about. Who speaks of a visit or an option may well want one. */
export const isAboutTheHouse = (text: string, asksInWords = false): boolean => {
  const { topics } = wordTopics(text);
  const isWish = topics.some((topic) => topic === "visits" || (topic === "option" && !asksInWords));
  return !isWish && (topics.length > 0 || namesAThing(text) || (asksInWords && namesGroup(text)));
};

const TWO_ROOMS = new RegExp(
  `${BEFORE}\\p{L} ${group(QUESTION.pairs)} (?:${group(QUESTION.roomArticles)} )?\\p{L}${AFTER}(?!')`,
  "u",
);

const EACH_ROOM = new RegExp(ROOM_NAME.source, "gu");

const namesGroup = (text: string): boolean => [...GROUP_FORMS, ...DIET_FORMS].some(({ form }) => says(text, form));
/** It asks for a feature, for what a room is like or what is included, or how many fit in. */
export const namesAFeature = (text: string): boolean =>
  FEATURE_FORMS.some(({ form }) => says(text, form)) ||
  ((ROOM_NAME.test(text) || TWO_ROOMS.test(text)) &&
    (says(text, ASKING.room) || isOpen(text)) &&
    !says(text, ASKING.prices)) ||
  [ASKING.capacity, ASKING.inclusions].some((form) => says(text, form));
const namesAThing = (text: string): boolean => namesAFeature(text) || says(text, ASKING.prices);
