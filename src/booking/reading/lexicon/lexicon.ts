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
  /** A visit is not wished, or not any more. */
  "noVisit",
  "paid",
  "thanks",
  "noExtras",
  "hypothetical",
  "thirdParty",
  "unchanged",
  "counter",
  "arrange",
  "without",
  "reserve",
  "postpone",
  /** Something is to be otherwise, or asked first: "ok, but …". */
  "objection",
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
  /** Small words that no other language has. */
  functionWords: readonly string[];
  months: readonly (readonly string[])[];
  /** Monday first. */
  weekdays: readonly (readonly string[])[];
  dayparts: Readonly<Record<Daypart, readonly string[]>>;
  numbers: Readonly<Record<string, number>>;
  /** Numbers of two parts, which are added up: "forty-two", "zweiundvierzig"; what stands between the parts. */
  numberPairs: { first: Readonly<Record<string, number>>; between: string; second: Readonly<Record<string, number>> };
  /** "tomorrow", where the reader of relative dates has no word of the language. */
  daysAhead: Readonly<Record<string, number>>;
  /** Half of a month: "the first half of June". */
  half: readonly string[];
  /** Nouns that a head count stands beside. */
  people: readonly string[];
  /** Forms with the number in the group `n`. */
  headCounts: readonly string[];
  /** "Guests: 18": a label and the number in the group `n`. */
  headCountLabels: readonly string[];
  /** Of the nouns, those that often tell the size of a company. */
  staffWords: readonly string[];
  /** Before a number: so many will come. */
  comers: readonly string[];
  /** People who are counted only beside others: "and 3 speakers". */
  contributors: readonly string[];
  inTotal: readonly string[];
  /** Between what sums up and the number: "also noch 43", "so only 43". */
  still: readonly string[];
  /** What says that a head count is of an event that is over. */
  longAgo: readonly string[];
  /** Words after "for <number>" that make it something else than people. */
  notPeople: readonly string[];
  about: readonly string[];
  more: readonly string[];
  fewer: readonly string[];
  insteadOf: readonly string[];
  /** Behind a large number: it is a price at which something is given. */
  gives: readonly string[];
  /** Around people who come in addition, or not any more: before the number, and behind the noun. */
  joinBefore: readonly string[];
  joins: readonly string[];
  leaves: readonly string[];
  /** Time: between the two ends of a range, before a start, before an end, after a number. */
  to: readonly string[];
  from: readonly string[];
  until: readonly string[];
  at: readonly string[];
  clock: readonly string[];
  /** Verbs with which an event begins and ends at an hour. */
  begins: readonly string[];
  ends: readonly string[];
  /** A number word is an hour only beside a word of the clock: "à deux" are two people, never two o'clock. */
  hoursNeedClock: boolean;
  /** Of the number words, those that count only where an hour stands, for they mean something else too ("sei"). */
  hourNumbers: Readonly<Record<string, number>>;
  /** Behind an hour: it is one before noon, or one after it. */
  hoursBeforeNoon: readonly string[];
  hoursAfterNoon: readonly string[];
  /** Before a number: it is an hour, whatever follows ("alle 18"). */
  hourBefore: readonly string[];
  /** Minutes that a word before the hour adds: "half past" 30, "halb" -30. */
  partsOfHour: Readonly<Record<string, number>>;
  /** The same behind the hour: "due e mezza". */
  partsAfterHour: Readonly<Record<string, number>>;
  /** Feasts that move with Easter, by how many days they are after it. */
  feasts: Readonly<Record<string, number>>;
  noon: readonly string[];
  midnight: readonly string[];
  hours: readonly string[];
  /** Of the words before a start, those that may stand before a length too: "une réunion de 4 heures". */
  lengthBefore: readonly string[];
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
  seasons: Readonly<Record<"spring" | "summer" | "autumn" | "winter", readonly string[]>>;
  past: readonly string[];
  deadline: readonly string[];
  payment: readonly string[];
  /** What a date may be the date of, beside the event: "your letter of". */
  letters: readonly string[];
  /** Why somebody cannot be reached. */
  absences: readonly string[];
  greetings: readonly string[];
  /** Beginnings of sentences that only wish well or ask how somebody is. */
  pleasantries: readonly string[];
  /** "See you on": a weekday behind it is that of a goodbye. */
  farewells: readonly string[];
  closings: readonly string[];
  roomWords: readonly string[];
  /** Before a room: it is known, or was had, which is no wish for it. */
  knows: readonly string[];
  suiteWords: readonly string[];
  layouts: Readonly<Record<Layout, readonly string[]>>;
  eventTypes: Readonly<Record<EventType, readonly string[]>>;
  signals: Readonly<Record<SignalKind, readonly string[]>>;
  /** Words that accept an offer unless they speak of a day, a room or something on it ("that works for us"). */
  assents: readonly string[];
  /** Words that are glad of something; beside thanks they say yes to nothing. */
  praise: readonly string[];
  /** Short words that say no more than that something was read. */
  acknowledgements: readonly string[];
  /** Behind or around a day: it does not suit. */
  dayRefusals: readonly string[];
  /** What takes back what was said right before, and says it anew: "no sorry", "I mean". */
  corrections: readonly string[];
  /** What takes a word back, or makes it less than a promise; and beginnings of a condition that is not met yet. */
  negations: readonly string[];
  /** Verbs that say what somebody of theirs needs: no wish where a question follows whether it is there. */
  othersNeed: readonly string[];
  /** Before the number of those who come, out of a larger one. */
  only: readonly string[];
  /** "Of the three", "all five": what was offered is counted, no guests and no hour. */
  ofThem: readonly string[];
  /** Of what was offered, the one that is the soonest, or the last in time or in its list. */
  earliest: readonly string[];
  latest: readonly string[];
  /** "Without": takes back a yes, never a no ("without it there is no point"). */
  lacks: readonly string[];
  hedges: readonly string[];
  conditions: readonly string[];
  /** Beginnings that make a mere thought of what follows. */
  suppositions: readonly string[];
  /** What is only imagined, or thought aloud: nothing beside it is told of the event. */
  thoughts: readonly string[];
  /** What was asked for is told later, at the time that is named beside it. */
  tellsLater: readonly string[];
  /** People who keep us waiting, and are no guests. */
  heldUp: readonly string[];
  /** People who may have events of their own, and what says that they will turn to us themselves. */
  others: readonly string[];
  onTheirOwn: readonly string[];
  /** Mails that want to sell something, to be paid for a prize, or to find work. */
  solicitations: readonly string[];
  /** Conditions that are only polite. */
  politeIfs: readonly string[];
  /** What is still to come or was long ago, so that nothing is paid yet. */
  notYet: readonly string[];
  /** What can be cancelled as a whole; what an acceptance is of. */
  bookingNouns: readonly string[];
  offerNouns: readonly string[];
  /** Beginnings that make the question before them a wish: "if so, please book it". */
  ifSo: readonly string[];
  /** First words of a question. */
  interrogatives: readonly string[];
  /** Of them, those that ask without a question mark: by themselves, or with their subject right behind. */
  questionWords: readonly string[];
  auxiliaries: readonly string[];
  subjects: readonly string[];
  /** Beginnings that only look like a question. */
  noQuestions: readonly string[];
  /** Whole clauses in question form that ask for something to be done. */
  requests: readonly string[];
  /** Whole clauses in question form that ask for a place, a date or an offer of one's own. */
  enquiries: readonly string[];
  /** Questions that the next step answers by itself. */
  processQuestions: readonly string[];
  /** Products: verbs before a wish, words that take it out again, groups. */
  wants: readonly string[];
  /** Of them, those that cannot mean the event itself ("with lunch"), and those that order a person. */
  plainWants: readonly string[];
  needs: readonly string[];
  /** People who can be ordered. */
  artists: readonly string[];
  drops: readonly string[];
  another: readonly string[];
  catering: readonly string[];
  again: readonly string[];
  abbreviations: readonly string[];
  company: readonly string[];
  /** What somebody is in a company, which is no company's name. */
  jobTitles: readonly string[];
  /** What a visit or a tour may be of, that is no look at the house. */
  otherVisits: readonly string[];
  /** Before a telephone number: it is the client's own. */
  ownNumber: readonly string[];
  /** Before a telephone number: it is ours, or somebody else's. */
  yourNumber: readonly string[];
}
