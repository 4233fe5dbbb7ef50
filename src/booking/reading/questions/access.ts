import { QUESTION } from "../lexicon/question-words.ts";
import { words } from "../text.ts";
import { says } from "./asking-words.ts";
import type { WordTopic } from "./topic-words.ts";

/** Of somebody who does not walk well. */
export const ACCESS: ReadonlySet<WordTopic> = new Set(["accessibility", "accessible_parking"]);

const ENTERS = words(QUESTION.enters);

/**
 * What is asked for somebody in a wheelchair, told of right before: "where could she park?" is a place for her, and "can she
 * get in, and where could she park?" asks for both.
 */
export const withAccess = (text: string, topics: readonly WordTopic[]): WordTopic[] => [
  ...(says(text, ENTERS) && !topics.includes("accessibility") ? (["accessibility"] as const) : []),
  ...topics.map((topic) => (topic === "parking" ? "accessible_parking" : topic)),
];
