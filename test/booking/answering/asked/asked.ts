import type { AnswerPart } from "../../../../src/booking/answering/answer-parts.ts";
import type { Question, UnstoredTopic } from "../../../../src/booking/reading/questions/question.ts";

/** A topic of spec/workflow.md §4.2, asked in English, German, French and Italian. */
export interface Asked {
  name: string;
  questions: readonly [en: string, de: string, fr: string, it: string];
}
export interface Answered extends Asked {
  topic: Question["topic"];
  kind: AnswerPart["kind"];
  /** What the answer holds in every language. */
  facts: readonly string[];
}
export interface Noted extends Asked {
  topic: UnstoredTopic;
}
