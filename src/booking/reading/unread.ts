import type { Language } from "../words.ts";
import type { Reading } from "./reading.ts";

/** What is kept of a mail that is not listened to. Source: spec/workflow.md §6.5 "→ T". */
export const unread = (text: string, language: Language | undefined): Reading => ({
  text,
  language,
  clauses: [],
  signals: [],
  days: [],
  hints: [],
  dayparts: [],
  times: [],
  durations: [],
  people: [],
  rooms: [],
  layouts: [],
  eventTypes: [],
  products: [],
  dropsCatering: false,
  questions: [],
  asks: [],
  contact: {},
  billing: [],
  counters: [],
  sourcing: [],
  visitTimes: [],
  visitHints: [],
  visitChoice: [],
  isOffTopic: false,
  isGibberish: false,
});
