import { topicsDe } from "../lexicon/asking/topics-de.ts";
import { topicsEn } from "../lexicon/asking/topics-en.ts";
import { topicsFr } from "../lexicon/asking/topics-fr.ts";
import { topicsIt } from "../lexicon/asking/topics-it.ts";
import { QUESTION } from "../lexicon/question-words.ts";
import { ROOM_NOUNS } from "../lexicon/room-nouns.ts";
import { pattern } from "../pattern/pattern.ts";
import { words } from "../text.ts";
import { AFTER, BEFORE, group, NUMBER, numberOf } from "../vocabulary.ts";
import type { TopicWords } from "./topic-words.ts";

const ALL: readonly TopicWords[] = [topicsEn, topicsDe, topicsFr, topicsIt];

type Table = {
  [Key in keyof TopicWords]: TopicWords[Key] extends Readonly<Record<string, readonly string[]>> ? Key : never;
}[keyof TopicWords];

/** One pattern for each entry of a table, over the words of all languages; in the order of the first language. */
const compiled = <Key extends Table>(table: Key) => {
  const first = topicsEn[table];
  return (Object.keys(first) as (keyof TopicWords[Key] & string)[]).map((key) => ({
    key,
    form: words(ALL.flatMap((each) => (each[table] as Readonly<Record<string, readonly string[]>>)[key] ?? [])),
  }));
};

/** Topics that their own words give away, the more special one first. */
export const TOPIC_FORMS = compiled("topics");
export const FEATURE_FORMS = compiled("features");
export const GROUP_FORMS = compiled("groups");
export const DIET_FORMS = compiled("diets");
export const ASKING = Object.fromEntries(compiled("forms").map(({ key, form }) => [key, form])) as Readonly<
  Record<keyof TopicWords["forms"], RegExp>
>;
const COURSES = ALL.flatMap(({ courses }) => courses).map((course) =>
  pattern(`(?<![\\p{L}\\p{N}])(?:${course.replaceAll("NUM", NUMBER)})`),
);
const FILLER = new RegExp(`^${group(ALL.flatMap(({ fillers }) => fillers))}$`, "u");

/** The words of a text that say what it is about. */
export const contentWords = (folded: string): string[] => [
  ...new Set((folded.match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((word) => !FILLER.test(word))),
];

const OFFERS = words(QUESTION.offers);
export const speaksOfOffer = (folded: string): boolean => folded.search(OFFERS) >= 0;
/** "Send us your menus": it wants information, no offer. */
export const isInforming = (folded: string): boolean => says(folded, ASKING.informing) && !speaksOfOffer(folded);

/** A room by its name, whatever venue it is of. */
export const ROOM_NAME = new RegExp(`${BEFORE}${group(ROOM_NOUNS.nouns)} \\p{L}${AFTER}`, "u");

const OPEN = words(QUESTION.open);
/** "What would speak for Room B?": how something is, and no certain thing about it. */
export const isOpen = (folded: string): boolean => says(folded, OPEN);

export const says = (folded: string, form: RegExp): boolean => folded.search(form) >= 0;

/** How many courses a menu has. */
export const coursesIn = (text: string): number | undefined => {
  for (const form of COURSES)
    for (const { groups } of text.matchAll(form)) {
      const count = numberOf(groups?.["n"] ?? "");
      if (count !== undefined) return count;
    }
  return undefined;
};

const MEANS = words(QUESTION.means);
/** "Can we pay the deposit by card?": a means is named, and it is no question of how much or by when. */
export const asksHowToPay = (text: string): boolean => says(text, MEANS);
