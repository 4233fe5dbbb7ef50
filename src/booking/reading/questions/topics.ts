import { blank, type Span, spanOf } from "../text.ts";
import { TOPIC_FORMS } from "./asking-words.ts";
import type { WordTopic } from "./topic-words.ts";

/** Topics that a folded text names by their own words, and the text without those words. */
export const wordTopics = (folded: string): { topics: WordTopic[]; rest: string } => {
  const topics: WordTopic[] = [];
  let rest = folded;
  for (const { key, form } of TOPIC_FORMS) {
    const spans: Span[] = [...rest.matchAll(form)].map(spanOf);
    if (spans.length === 0) continue;
    topics.push(key);
    rest = blank(rest, spans);
  }
  return { topics, rest };
};
