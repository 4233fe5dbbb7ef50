import type { Day, TimeOfDay } from "../../platform/days.ts";
import type { Billing, Contact, DateHint, Daypart } from "../facts.ts";
import type { Language, Layout } from "../words.ts";
import type { EventType, SignalKind } from "./lexicon/lexicon.ts";
import type { Question } from "./questions/question.ts";
import { isIn, type Span } from "./text.ts";

/**
 * What a clause is there for: to state something, to ask for something to be done, to ask what can be had for the
 * client's own event, or to ask for information. Only the first three can carry facts. An aside is a mere thought, or is of
 * somebody else's event: it changes nothing that is known.
 */
export type Mood = "statement" | "request" | "enquiry" | "question" | "aside";

/**
 * What a clause says beside its signals: that somebody comes, that it is moved, that something is confirmed, that money is
 * spoken of, that it can be no other way, that it asks when something is, that the next one is led to by it, that it is
 * about the day of the event, whatever visit is spoken of, that it tells of another event than the known one, that it
 * begins something that has nothing to do with what was spoken of, that what it wishes is only to be compared, that it puts
 * up with what cannot be had, keeps the hour of an appointment, or says goodbye until then.
 */
export type ClauseNote =
  | "comes"
  | "moves_it"
  | "confirms"
  | "pays"
  | "insists"
  | "asks_when"
  | "goes_on"
  | "same_hour"
  | "until_then"
  | "leads"
  | "of_event"
  | "of_another"
  | "besides"
  | "compares";

export interface Clause extends Span {
  mood: Mood;
  /** Absent in readings of before. */
  notes?: readonly ClauseNote[];
}

/** Something that was read, the text that proves it, and how sure that is. */
export interface Found<T> {
  value: T;
  span: Span;
  /** 0..1 */
  confidence: number;
  mood: Mood;
}

/** What a date in a mail is about; only `event` dates move a booking. `aside`: of a letter, a call, an absence. */
export type DateRole = "event" | "payment" | "deadline" | "past" | "visit" | "aside";

/** One day, or several when a range is written. `past`: it is before the message. */
export interface DayMention {
  day: Day;
  last: Day | undefined;
  role: DateRole;
  isPast: boolean;
  /** No year was written. */
  yearless: boolean;
  /** Nothing but a day of the month was written: "the 12th" is of the month that is spoken of. */
  monthless?: boolean;
  /** Nothing but a weekday was said: "on Wednesday". */
  weekdayOnly?: boolean;
  /** By how many days it moves what was spoken of: "a week later". */
  movedBy?: number;
  /** It was named to say that it does not suit. */
  refused?: boolean;
  /** It is said to come instead of the day that was known, or to make that one several. */
  isNew?: true;
}

/** A date that is not yet a day. Weekdays by themselves narrow a stretch that was named before. */
export interface HintMention extends DateHint {
  isWeekdayOnly: boolean;
}

export interface TimeMention {
  start: TimeOfDay | undefined;
  end: TimeOfDay | undefined;
}

export interface PeopleMention {
  count: number;
  /** `set`: so many come; `add`, `remove`: so many more or fewer than known. */
  mode: "set" | "add" | "remove";
}

export interface RoomMention {
  /** `undefined`: the venue has no room of that name. */
  roomId: string | undefined;
  name: string;
  /** Only a wish: another room would do. */
  hedged: boolean;
  /** Named to say that it is not wanted. */
  rejected: boolean;
  /** Somebody had it, or has it, or it is only for the case that another is taken: nobody wishes for it now. */
  told?: true;
}

export interface ProductMention {
  kind: "product" | "menu";
  id: string;
  /** Other products that the word may mean. */
  alike: readonly string[];
  /** `more`: so many in addition to what is there, or with a minus so many fewer. */
  mode: "add" | "more" | "drop";
  quantity: number | null;
}

/** A billing address, or a piece of one. Source: spec/workflow.md §3.11. */
export interface BillingMention {
  address: Billing;
  /** It was announced as one ("our billing address is"), or each line says what it is. */
  isLabelled: boolean;
}

/** What the client would pay instead, in minor units of the venue's currency; `undefined` when no number is named. */
export interface CounterMention {
  proposedMinor: number | undefined;
}

/** A mail, read once. Nothing after this stage looks at the text again. Spans are offsets into `text`. */
export interface Reading {
  /** It tries to command the desk as if it were a program: nothing else was read. Absent in readings of before. */
  isAttack?: boolean;
  /** What the client wrote this time: no quoted history, no signature. */
  text: string;
  language: Language | undefined;
  clauses: readonly Clause[];
  signals: readonly Signal[];
  days: readonly Found<DayMention>[];
  hints: readonly Found<HintMention>[];
  dayparts: readonly Found<Daypart>[];
  times: readonly Found<TimeMention>[];
  /** A length in hours. */
  durations: readonly Found<number>[];
  people: readonly Found<PeopleMention>[];
  /** Small numbers that nothing else in the reading explains. Absent in readings of before. */
  bareNumbers?: readonly Found<number>[];
  rooms: readonly Found<RoomMention>[];
  layouts: readonly Found<Layout>[];
  eventTypes: readonly Found<EventType>[];
  products: readonly Found<ProductMention>[];
  /** All food and drink shall go. */
  dropsCatering: boolean;
  /** Questions that no step answers by itself, as they were put. */
  questions: readonly Span[];
  /** What is asked, topic by topic. */
  asks: readonly Found<Question>[];
  contact: Contact;
  billing: readonly Found<BillingMention>[];
  counters: readonly Found<CounterMention>[];
  /** Things that the catalogue lacks and that we are asked to get, by the client's word for them ("harp"). */
  sourcing: readonly Found<string>[];
  /** Days and times that are meant for a visit of the house, in order. */
  visitTimes: readonly Found<TimeMention>[];
  /** Stretches of time in which a visit is wished: "next week", "a Tuesday". */
  visitHints: readonly Found<HintMention>[];
  /** Which of the days or hours that were offered for a visit is taken, counted from 1; -1 is the last. */
  visitChoice: readonly Found<number>[];
  /** Nothing in it is about a booking: small talk. */
  isOffTopic: boolean;
  /** Nothing in it can be made sense of. */
  isGibberish: boolean;
}

/** A signal that a clause gives. */
export interface Signal extends Found<SignalKind> {
  /** "Top, merci beaucoup !": a word of agreement that may be no more than gladness. */
  isPraise?: true;
  /** "That's fine": agrees to what was said last, whatever that was. */
  isAssent?: true;
  /** "Lovely. Would you hold it till Tuesday?": a yes beside something else, which may only say that we were read. */
  isPassing?: true;
}

/** Whether a mood can carry facts at all. */
export const carriesFacts = (mood: Mood): boolean => mood !== "question" && mood !== "aside";

/** Whether a clause says that, beside its signals. */
export const isNoted = ({ notes = [] }: Clause, note: ClauseNote): boolean => notes.includes(note);

/** Whether one of these signals is given in a clause. */
export const signalsIn = (
  { signals }: Pick<Reading, "signals">,
  clause: Span,
  ...kinds: readonly SignalKind[]
): boolean => signals.some((signal) => kinds.includes(signal.value) && isIn(clause)(signal));

/** All that a reading tells of the booking itself: days, times, people, rooms, things, money, visits. */
export const toldIn = (reading: Reading): Found<unknown>[] => [
  ...reading.days,
  ...reading.hints,
  ...reading.dayparts,
  ...reading.times,
  ...reading.durations,
  ...reading.people,
  ...reading.rooms,
  ...reading.layouts,
  ...reading.products,
  ...reading.billing,
  ...reading.counters,
  ...reading.sourcing,
  ...reading.visitTimes,
  ...reading.visitHints,
  ...reading.visitChoice,
];
