import type { Askable } from "../world.ts";
import { FOREIGN_MONEY, MONEY_SIGNS, MONEY_UNITS } from "./lexicon/bargain-words.ts";
import { CHAT } from "./lexicon/chat-words.ts";
import { ASKING } from "./questions/asking-words.ts";
import type { Reading } from "./reading.ts";
import { type Span, touches, words } from "./text.ts";
import { group } from "./vocabulary.ts";

/** A mail with one of them is never small talk. Source: spec/workflow.md §3.3. */
const WORK = words([...CHAT.work, ...CHAT.decisions]);
const UNDECIDED = words(CHAT.undecided);

/**
 * Ways to ask what the house has, allows or is like: what nothing stored answers is looked into, not turned away.
 * Source: spec/workflow.md §4.1.
 */
const OF_THE_HOUSE = words(CHAT.ofTheHouse);

/** Who names a sum speaks of the booking. */
const SUM = new RegExp(
  `${group([...MONEY_SIGNS, ...FOREIGN_MONEY])}\\s?\\d|\\d\\s?${group([...MONEY_UNITS, ...FOREIGN_MONEY])}|\\d\\.-`,
  "u",
);

/** What is asked is for the desk, unless it chats: what nobody understood may well be of the house. */
const isOfTheHouse = (text: string, chats: boolean): boolean => !chats || text.search(OF_THE_HOUSE) >= 0;

const TOPICS = words(CHAT.topics);

const OF_DATES = words(CHAT.ofDates);

/** Signals that small talk may well give. */
const LIGHT = new Set(["thanks", "yes", "no", "preference", "revision", "choice", "hypothetical"]);

/** Nothing but greetings and good wishes, which are blanked. */
const isBlank = (folded: string): boolean => !/\p{L}/u.test(folded);

/** What is asked for so that the answer is one of the things that are read. */
const TOLD: ReadonlySet<Askable> = new Set(["date", "time", "people", "room", "visit_day", "visit_time"]);

type Found = Omit<Reading, "isOffTopic">;

/**
 * Nothing about a booking: no fact, no wish, no word of the desk's work; thanks alone are politeness, no small talk.
 * Where we asked for what only the client's own words hold, a sentence that nobody understands is more likely an answer:
 * it has to chat, or to ask. A day, an hour, a number and a room would have been read.
 */
export const looksLikeSmallTalk = (folded: string, found: Found, asked: readonly Askable[]): boolean => {
  const chats = folded.replace(OF_DATES, " ").search(TOPICS) >= 0;
  // "Did you watch the match on Sunday?"
  const isInChat = (span: Span): boolean =>
    found.clauses.some(
      ({ start, end, mood }) =>
        mood === "question" && touches({ start, end }, span) && folded.slice(start, end).search(ASKING.chat) >= 0,
    );
  const facts = [
    found.days.filter(({ value, span }) => !value.isPast && value.role !== "past" && !isInChat(span)),
    found.hints.filter(({ mood }) => !(chats && mood === "question")),
    found.times,
    found.visitTimes,
    found.visitChoice,
    found.durations,
    found.people,
    found.rooms,
    found.layouts,
    found.products,
    found.billing,
    found.counters,
    found.sourcing,
  ];
  const isOpen = asked.length > 0 && asked.every((each) => TOLD.has(each));
  const isLight = ({ value }: Found["signals"][number]): boolean =>
    LIGHT.has(value) || (isOpen && value === "objection" && chats);
  const isSilent = found.signals.every(isLight);
  const isAnswer = found.signals.some(
    ({ value, confidence }) =>
      (value !== "preference" && value !== "objection" && confidence > 0.9) ||
      value === "thanks" ||
      (asked.length > 0 && (value === "no" || value === "choice" || value === "yes")),
  );
  const asksOfUs = found.asks.some(
    ({ value, span }) =>
      !(chats && value.topic === "availability") &&
      (value.topic !== "other" || isOfTheHouse(folded.slice(span.start, span.end), chats)),
  );
  return (
    facts.every((all) => all.length === 0) &&
    found.dayparts.length === 0 &&
    !found.dropsCatering &&
    found.contact.phone === undefined &&
    !asksOfUs &&
    isSilent &&
    !isAnswer &&
    folded.search(WORK) < 0 &&
    !SUM.test(folded) &&
    (asked.every((each) => TOLD.has(each)) || found.asks.length > 0 || isBlank(folded) || folded.search(TOPICS) >= 0) &&
    !(found.asks.length > 0 && folded.search(ASKING.leave) >= 0) &&
    folded.search(UNDECIDED) < 0
  );
};
