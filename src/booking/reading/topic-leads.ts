import { SMALL } from "./lexicon/small-words.ts";
import { TOPIC_LEADS } from "./lexicon/topic-lead-words.ts";
import { group } from "./vocabulary.ts";

const TOPIC = new RegExp(
  `^\\W*(?:${group(SMALL.and)} )?${group(TOPIC_LEADS.topic)}(?:\\s|(?<='))[^\\d.;:!?]{3,90}$`,
  "u",
);
const BARE = new RegExp(`^\\W*${group(TOPIC_LEADS.bare)}\\W*$`, "u");

/** "Di menù vegetariani con il vino, quali avete?": a question that names nothing is about what stands before it. */
export const namesTopic = (lead: string, question: string): boolean => TOPIC.test(lead) && BARE.test(question);

/** The same behind a colon, all at once. */
export const isTopicAsked = (text: string): boolean => {
  const comma = text.lastIndexOf(",");
  return comma > 0 && namesTopic(text.slice(0, comma), text.slice(comma + 1));
};
