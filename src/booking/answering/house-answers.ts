import type { Catalogue, Room } from "../catalogue.ts";
import { featureOf } from "../features.ts";
import { contentWords } from "../reading/questions/asking-words.ts";
import type { Question, QuestionTopic } from "../reading/questions/question.ts";
import { wordTopics } from "../reading/questions/topics.ts";
import { fold } from "../reading/text.ts";
import { clock, openHoursOf } from "../slot.ts";
import type { AccessFlag, AnswerPart } from "./answer-parts.ts";
import { type Asked, roomsAsked } from "./asked.ts";
import { BUILT_IN_FAQ, FAQ_TOPICS, type FaqItem, type FaqTopic } from "./faq.ts";

const isFaqTopic = (topic: QuestionTopic): topic is FaqTopic => FAQ_TOPICS.some((each) => each === topic);

/** So much of what a question of the venue's list is about has to be in the client's question. */
const ENOUGH_WORDS = 0.5;

/** The entry of the venue's list that answers a question: by its topic, else by the words they share. */
const entryFor = (
  { topic, words }: Pick<Question, "topic" | "words">,
  faq: readonly FaqItem[],
): FaqItem | undefined => {
  if (topic !== "other") return faq.find((item) => isAbout(item, topic));
  const share = ({ question }: FaqItem): number => {
    const own = contentWords(fold(question)).map(stem);
    const shared = own.filter((word) => words.some((other) => stem(other) === word));
    return own.length === 0 ? 0 : shared.length / own.length;
  };
  const [best] = faq.map((item) => ({ item, share: share(item) })).sort((a, b) => b.share - a.share);
  return best && best.share >= ENOUGH_WORDS ? best.item : undefined;
};

const isAbout = (item: FaqItem, topic: QuestionTopic): boolean =>
  isFaqTopic(topic) && item.question === BUILT_IN_FAQ[topic].question
    ? true
    : wordTopics(fold(item.question)).topics[0] === topic;

const STEM_LENGTH = 6;
/** "dog" and "dogs", "erlaubt" and "erlauben". */
const stem = (word: string): string => word.slice(0, STEM_LENGTH).replace(/(?:s|e|en|n)$/u, "");

/** The answer of the venue's list: built in, in the client's language, or in the venue's own words as they stand. */
export const answerFromList = ({ question, world }: Asked, topic: QuestionTopic = question.topic): AnswerPart[] => {
  const entry = entryFor({ topic, words: question.words }, world.venue.faq);
  if (!entry) return [];
  const text = entry.answer.trim();
  const builtIn = FAQ_TOPICS.find((each) => BUILT_IN_FAQ[each].answer === text);
  if (!builtIn) return text === "" ? [] : [{ kind: "faq_text", text }];
  if (builtIn !== "streaming") return [{ kind: "faq", topic: builtIn, rooms: [] }];
  const rooms = streamingRooms(world.catalogue);
  return rooms.length > 0 || topic !== "streaming" ? [{ kind: "faq", topic: builtIn, rooms }] : [];
};

/** Rooms that are equipped for pictures and sound over the net. */
const streamingRooms = ({ rooms }: Catalogue): string[] =>
  rooms
    .filter(({ equipment, features }) =>
      [...equipment, ...features].some((key) => featureOf(key) === "video_conferencing"),
    )
    .map(({ name }) => name);

const FLAGS: readonly AccessFlag[] = ["wheelchair", "lift", "step_free", "accessible_toilet"];

/** What is stored of the way into the rooms asked about; of the house, what the venue's list says. */
export const answerAccess = (asked: Asked): AnswerPart[] => {
  const rooms = roomsAsked(asked).flatMap((room) => accessOf(room));
  return rooms.length > 0 && asked.question.rooms.length > 0 ? rooms : [...answerFromList(asked), ...rooms];
};

const accessOf = ({ name, accessibility }: Room): AnswerPart[] => {
  const flags = FLAGS.filter((flag) => accessibility[flag] === true);
  const note = accessibility["note"];
  return flags.length === 0
    ? []
    : [
        {
          kind: "room_access",
          room: name,
          flags,
          note: typeof note === "string" && note.trim() !== "" ? note.trim() : undefined,
        },
      ];
};

export const answerHours = ({ world }: Asked): AnswerPart[] => {
  return [{ kind: "opening_hours", ...openHoursOf(world.venue) }];
};

export const answerDeposit = ({ world }: Asked): AnswerPart[] => [
  { kind: "deposit_policy", policy: world.venue.deposit, currency: world.venue.currency },
];

export const answerOption = ({ world }: Asked): AnswerPart[] => {
  const { options, pricing } = world.venue;
  return [
    {
      kind: "option_policy",
      days: Math.min(options.holdTtlDays, pricing.offerValidityDays),
      secondAllowed: options.secondOptionAllowed,
    },
  ];
};

/** How visits work; whoever asks for one gets days to choose from instead (§2.11). */
export const answerVisits = ({ world }: Asked): AnswerPart[] => {
  const { slots, weekdaysOnly, minDaysAhead } = world.venue.visits;
  return [{ kind: "visit_policy", times: slots.map(clock), weekdaysOnly, daysAhead: minDaysAhead }];
};
