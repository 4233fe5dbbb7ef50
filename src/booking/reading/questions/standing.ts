import { QUESTION } from "../lexicon/question-words.ts";
import { STANDING } from "../lexicon/standing-words.ts";
import { words } from "../text.ts";
import { says } from "./asking-words.ts";
import { asksOfUsage } from "./reported.ts";
import type { WordTopic } from "./topic-words.ts";
import { wordTopics } from "./topics.ts";

const { kept, visits, ...ofBooking } = STANDING;
const OF_RECORD = words(Object.values(ofBooking).flat());
const ARRIVED = words(STANDING.arrived);
const OF_VISIT = words(visits);
const KEPT = words(kept);
const OWN = words(QUESTION.us);

/** What may be named where somebody asks how his own booking stands. */
const RECORDED: ReadonlySet<WordTopic> = new Set([
  "visits",
  "option",
  "deposit",
  "payment",
  "address",
  "opening_hours",
  "lead_time",
]);

/** What of the record is asked for: the booking, a visit that was fixed, or how long the room is kept. */
export type Recorded = "booking" | "visit" | "hold";

/**
 * "Which room are we in?", "what did we agree again?", "did you get our yes?": it asks how the booking stands, of which
 * the record tells, and nothing of the house. Source: spec/workflow.md §4.1.
 */
export const asksForStanding = (text: string): Recorded | undefined => {
  if (says(text, OF_VISIT)) return "visit";
  const { topics, rest } = wordTopics(text);
  if (topics.some((topic) => !RECORDED.has(topic))) return undefined;
  if (topics.includes("option") && says(text, KEPT) && !asksOfUsage(text)) return "hold";
  // "How much is due up front?" asks for the deposit.
  if (topics.includes("deposit") ? !says(text, ARRIVED) : !says(text, OF_RECORD)) return undefined;
  return topics.includes("visits") && !says(rest, OF_RECORD) ? "visit" : "booking";
};

/** It speaks of us: a room or a day that it names is our own. */
export const isOurs = (text: string): boolean => says(text, OWN);
