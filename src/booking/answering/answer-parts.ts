/** What a message says in answer to a question. Source: spec/workflow.md §4. */
export type AnswerPart = { kind: "question_noted" };
