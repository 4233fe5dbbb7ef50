import { say } from "../statement.ts";
import type { AnswerTemplates } from "../templates.ts";

/** Answers to questions. */
export const answers: AnswerTemplates = {
  question_noted: () => say`Ihre Frage haben wir weitergegeben; wir klären sie und melden uns bei Ihnen.`,
};
