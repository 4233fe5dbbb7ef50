import type { Day } from "../../../platform/days.ts";
import type { FaqTopic } from "../../answering/faq.ts";
import type { DateHint, Daypart } from "../../facts.ts";
import type { Feature } from "../../features.ts";
import type { Layout } from "../../words.ts";

/** Topics that clients ask about and that no venue stores: they are promised, never guessed. */
export const UNSTORED_TOPICS = [
  "address",
  "transport",
  "decoration",
  "discount",
  "ev_charging",
  "minimum_spend",
  "payment",
  "wifi_password",
  "other",
] as const;
export type UnstoredTopic = (typeof UNSTORED_TOPICS)[number];

/** What a question is about. Source: spec/workflow.md §4.2. */
export type QuestionTopic =
  | FaqTopic
  | UnstoredTopic
  /** Which rooms there are: for so many, with this, on that day. */
  | "rooms"
  /** What a room is like. */
  | "room"
  /** Whether a room, or the house, has something. */
  | "features"
  | "capacity"
  /** How many square metres a room has. */
  | "area"
  | "inclusions"
  | "prices"
  | "availability"
  | "alternatives"
  | "catering"
  | "products"
  | "visits"
  | "option"
  | "deposit"
  | "opening_hours"
  /** How the client's own booking stands: what was agreed, what has come, what is open. */
  | "standing";

export const DIETS = ["vegetarian", "vegan", "halal", "gluten_free"] as const;
export type Diet = (typeof DIETS)[number];

/** Groups of the catalogue, by the names that its categories have in every venue. */
export const ITEM_GROUPS = [
  "menus",
  "food",
  "drinks",
  "equipment",
  "services",
  "entertainment",
  "addons",
  "decor",
  "furniture",
] as const;
export type ItemGroup = (typeof ITEM_GROUPS)[number];

/** A question and what it names; nothing of this is a fact of the booking (D-22). */
export interface Question {
  topic: QuestionTopic;
  /** Ids of the rooms. */
  rooms: readonly string[];
  features: readonly Feature[];
  /** "a stage or a projector": one of them will do. */
  anyFeature: boolean;
  items: readonly { kind: "product" | "menu"; id: string }[];
  groups: readonly ItemGroup[];
  people: number | undefined;
  layout: Layout | undefined;
  days: readonly Day[];
  hint: DateHint | undefined;
  /** The stretch is nothing but weekdays: "on Sundays". */
  isWeekdayOnly?: boolean;
  daypart: Daypart | undefined;
  diets: readonly Diet[];
  courses: number | undefined;
  wine: boolean;
  /** It is about all the house has, whatever room is held. */
  isHouse: boolean;
  /** Until when the room is kept. */
  isOfHold?: true;
  /** It goes on from the question before: "and Sundays?" */
  isFollowUp: boolean;
  /** It may ask for something to be done as well as for information ("do you have a room?"). */
  isEnquiry: boolean;
  /** The words that matter, folded; a venue's own questions are found by them. */
  words: readonly string[];
}
