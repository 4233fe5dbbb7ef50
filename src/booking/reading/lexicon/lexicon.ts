import type { Daypart } from "../../facts.ts";
import type { Language, Layout } from "../../words.ts";

/** What a clause can signal, beside the facts it states. */
export const SIGNALS = [
  "booking",
  "offer",
  "choice",
  "preference",
  "yes",
  "no",
  "accept",
  "decline",
  "change",
  "revision",
  "cancel",
  "person",
  "visit",
  "paid",
  "thanks",
  "noExtras",
  "hypothetical",
  "thirdParty",
  "unchanged",
] as const;
export type SignalKind = (typeof SIGNALS)[number];

export const EVENT_TYPES = [
  "workshop",
  "seminar",
  "training",
  "conference",
  "meeting",
  "board_meeting",
  "retreat",
  "team_event",
  "presentation",
  "product_launch",
  "networking",
  "reception",
  "apero",
  "dinner",
  "lunch",
  "gala",
  "banquet",
  "wedding",
  "birthday",
  "anniversary",
  "party",
  "concert",
  "celebration",
  "general_meeting",
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/**
 * The words of a language, as fragments of regular expressions over folded text (lower case, no accents, ss for ß).
 * Pure data: what the fragments mean is decided by the readers that use them.
 */
export interface Lexicon {
  language: Language;
  months: readonly (readonly string[])[];
  /** Monday first. */
  weekdays: readonly (readonly string[])[];
  dayparts: Readonly<Record<Daypart, readonly string[]>>;
  numbers: Readonly<Record<string, number>>;
  /** Nouns that a head count stands beside. */
  people: readonly string[];
  /** Forms with the number in the group `n`. */
  headCounts: readonly string[];
  /** Words after "for <number>" that make it something else than people. */
  notPeople: readonly string[];
  about: readonly string[];
  more: readonly string[];
  fewer: readonly string[];
  insteadOf: readonly string[];
  /** Time: between the two ends of a range, before a start, before an end, after a number. */
  to: readonly string[];
  from: readonly string[];
  until: readonly string[];
  at: readonly string[];
  clock: readonly string[];
  noon: readonly string[];
  midnight: readonly string[];
  hours: readonly string[];
  early: readonly string[];
  middle: readonly string[];
  late: readonly string[];
  ordinals: readonly (readonly string[])[];
  last: readonly string[];
  next: readonly string[];
  this: readonly string[];
  week: readonly string[];
  month: readonly string[];
  year: readonly string[];
  inMonth: readonly string[];
  /** Before a weekday: any of them, so that it names no day. */
  someWeekday: readonly string[];
  seasons: Readonly<Record<"spring" | "summer" | "autumn" | "winter", readonly string[]>>;
  past: readonly string[];
  deadline: readonly string[];
  payment: readonly string[];
  greetings: readonly string[];
  closings: readonly string[];
  roomWords: readonly string[];
  suiteWords: readonly string[];
  layouts: Readonly<Record<Layout, readonly string[]>>;
  eventTypes: Readonly<Record<EventType, readonly string[]>>;
  signals: Readonly<Record<SignalKind, readonly string[]>>;
  /** First words of a question. */
  interrogatives: readonly string[];
  /** Whole clauses in question form that ask for something to be done. */
  requests: readonly string[];
  /** Whole clauses in question form that ask for a place, a date or an offer of one's own. */
  enquiries: readonly string[];
  /** Questions that the next step answers by itself. */
  processQuestions: readonly string[];
  /** Products: verbs before a wish, words that take it out again, groups. */
  wants: readonly string[];
  drops: readonly string[];
  another: readonly string[];
  catering: readonly string[];
  again: readonly string[];
  abbreviations: readonly string[];
  company: readonly string[];
}
