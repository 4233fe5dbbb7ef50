import type { Found, Reading } from "./reading/reading.ts";
import { touches } from "./reading/text.ts";
import { hasSignal } from "./signals.ts";

const SHORT_ANSWER_WORDS = 8;

/** Hardly more than an answer to what was said before. */
export const isShort = ({ text }: Reading): boolean => text.trim().split(/\s+/).length <= SHORT_ANSWER_WORDS;

/** The client says that something known is to be another way. Source: spec/workflow.md §2.3. */
export const isRevision = (reading: Reading): boolean =>
  hasSignal(reading, "change", "revision", "choice") || isShort(reading);

/**
 * What of a list may become a fact: statements and requests always; what an enquiry mentions only while it is unknown,
 * for then it is the client's own wish; a question never. Source: spec/workflow.md §3.13, §4.1.
 */
export const telling = <T>(found: readonly Found<T>[], reading: Reading, isUnknown: boolean): Found<T>[] =>
  found.filter(
    ({ mood }) =>
      mood === "statement" ||
      mood === "request" ||
      (mood === "enquiry" && isUnknown && !hasSignal(reading, "thirdParty", "hypothetical")),
  );

/**
 * "And B, what does it cost?", "le dimanche est-il plus cher ?", of rooms or days that were offered: a question chooses none
 * of them. Source: spec/workflow.md §4.1.
 */
export const isAskedAbout = ({ asks }: Reading, { mood, span }: Found<unknown>): boolean =>
  mood === "enquiry" && asks.some((ask) => ask.value.topic !== "availability" && touches(ask.span, span));
