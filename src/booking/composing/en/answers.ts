import { say } from "../statement.ts";
import type { AnswerTemplates } from "../templates.ts";

/** Answers to questions. */
export const answers: AnswerTemplates = {
  question_noted: () => say`We have passed your question on; a colleague will check it and get back to you.`,
};
