import { canonicalJson } from "../../platform/ids.ts";
import type { Booking } from "../booking.ts";
import type { Part } from "../parts.ts";
import { following } from "../reading/questions/following.ts";
import { type Question, UNSTORED_TOPICS, type UnstoredTopic } from "../reading/questions/question.ts";
import type { Found } from "../reading/reading.ts";
import type { World } from "../world.ts";
import type { AnswerPart } from "./answer-parts.ts";
import { type Asked, roomsAsked } from "./asked.ts";
import { answerAlternatives, answerAvailability, answerRooms } from "./day-answers.ts";
import {
  answerAccess,
  answerDeposit,
  answerFromList,
  answerHours,
  answerOption,
  answerVisits,
} from "./house-answers.ts";
import { answerCatering, answerProducts } from "./item-answers.ts";
import { answerOffer } from "./offer-answers.ts";
import { answerPrices } from "./price-answers.ts";
import { answerArea, answerCapacity, answerFeatures, answerInclusions, answerRoom } from "./room-answers.ts";
import { answerStanding } from "./standing-answers.ts";
import { isTold } from "./told.ts";

export interface AnswerContext {
  /** What the same message says before the answers. */
  told?: readonly Part[];
  /** The last question of the mail before, for one that goes on from it. */
  before?: Question | undefined;
}

export interface Answers {
  says: AnswerPart[];
  /** What nothing stored answers: promised in `says`, and to be noted for a person. */
  open: Found<Question>[];
  /** What the message says already. */
  told: Found<Question>[];
}

/**
 * Answers questions from catalogue, calendar, configuration and the venue's list, and from nowhere else; what is not
 * stored is promised, never guessed. Nothing is changed by it, and nothing is said that the message says already.
 * @param booking as it is after everything that the turn changed; none where the conversation has none
 * Source: spec/workflow.md §3.13, §4.
 */
export const answer = (
  asks: readonly Found<Question>[],
  world: World,
  booking: Booking | undefined,
  { told = [], before }: AnswerContext = {},
): Answers => {
  const says: AnswerPart[] = [];
  const open: Found<Question>[] = [];
  const known: Found<Question>[] = [];
  for (const [index, found] of asks.entries()) {
    const question = index === 0 ? following(before, found.value) : found.value;
    const asked: Asked = { question, world, booking, facts: booking?.facts ?? {}, told };
    if (isTold(asked)) {
      known.push(found);
      continue;
    }
    const parts = partsFor(asked);
    says.push(...parts);
    if (parts.length === 0 || parts.some(isPartial)) open.push(found);
  }
  return { says: [...onceEach(says), ...openTopics(open)], open, told: known };
};

const partsFor = (asked: Asked): AnswerPart[] => {
  switch (asked.question.topic) {
    case "rooms":
      return answerRooms(asked);
    case "room":
      return answerRoom(asked);
    case "features":
      return answerFeatures(asked);
    case "capacity":
      return answerCapacity(asked);
    case "area":
      return answerArea(asked);
    case "inclusions":
    case "equipment_included":
      return roomsAsked(asked).length > 0 ? answerInclusions(asked) : answerFromList(asked, "equipment_included");
    case "prices":
      return firstOf(answerOffer(asked), () => answerPrices(asked));
    case "availability":
      return answerAvailability(asked);
    case "alternatives":
      return answerAlternatives(asked);
    case "catering":
      return answerCatering(asked);
    case "products":
      return answerProducts(asked);
    case "accessibility":
      return answerAccess(asked);
    case "opening_hours":
      return answerHours(asked);
    case "deposit":
      return firstOf(answerOffer(asked), () => answerDeposit(asked));
    case "option":
      return firstOf(asked.question.isOfHold ? answerStanding(asked) : [], () => answerOption(asked));
    case "visits":
      return answerVisits(asked);
    case "standing":
      return answerStanding(asked);
    case "parking":
    case "accessible_parking":
    case "vip_parking":
    case "diets":
    case "own_caterer":
    case "lead_time":
    case "cancellation":
    case "streaming":
    case "setup":
    case "address":
    case "transport":
    case "decoration":
    case "discount":
    case "ev_charging":
    case "minimum_spend":
    case "payment":
    case "wifi_password":
    case "other":
      return answerFromList(asked);
  }
};

const firstOf = (parts: AnswerPart[], otherwise: () => AnswerPart[]): AnswerPart[] =>
  parts.length > 0 ? parts : otherwise();

/** Some of it is not stored. */
const isPartial = (part: AnswerPart): boolean =>
  (part.kind === "room_features" && part.items.some(({ state }) => state === "unlisted")) ||
  (part.kind === "areas" && part.rooms.some(({ sqm }) => sqm === undefined));

const isUnstored = (topic: string): topic is UnstoredTopic => UNSTORED_TOPICS.some((each) => each === topic);

/** What is promised, all of it in one sentence. */
const openTopics = (open: readonly Found<Question>[]): AnswerPart[] => {
  if (open.length === 0) return [];
  const topics = open.map(({ value }) => (isUnstored(value.topic) ? value.topic : "other"));
  return [{ kind: "question_noted", topics: [...new Set(topics)] }];
};

const onceEach = (parts: readonly AnswerPart[]): AnswerPart[] => {
  const seen = new Set<string>();
  return parts.filter((part) => {
    const key = canonicalJson(part);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};
