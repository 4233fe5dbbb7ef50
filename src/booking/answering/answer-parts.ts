import type { Day, TimeOfDay } from "../../platform/days.ts";
import type { Money } from "../../platform/money.ts";
import type { RoomStatus } from "../calendar.ts";
import type { Daypart } from "../facts.ts";
import type { Feature } from "../features.ts";
import type { Diet, UnstoredTopic } from "../reading/questions/question.ts";
import type { ShownProduct, ShownRoom } from "../shown.ts";
import type { Window } from "../slot.ts";
import type { DepositPolicy } from "../venue.ts";
import type { Layout } from "../words.ts";
import type { FaqTopic } from "./faq.ts";

/**
 * How a feature is to be had in a room. `unlisted`: the venue has stored nothing about it, so that neither yes nor no is
 * true.
 */
export type FeatureState = "included" | "there" | "extra" | "absent" | "unlisted";

export interface RoomFeature {
  feature: Feature;
  state: FeatureState;
  /** How many, where the venue counts them. */
  count: number | undefined;
  /** What it costs, where it is extra. */
  product: ShownProduct | undefined;
}

/** Something free with the room: by the desk's word where it has one, else by the venue's own label. */
export type IncludedItem = { feature: Feature; count: number | undefined } | { label: string };

export interface RoomSeats {
  name: string;
  seats: number;
  layouts: readonly { layout: Layout; seats: number }[];
}

/** A room's floor in square metres; `undefined`: the venue has not stored it. */
export interface RoomArea {
  name: string;
  sqm: number | undefined;
}

export interface RoomRates {
  name: string;
  seats: number;
  hourly: Money | undefined;
  halfDay: Money | undefined;
  fullDay: Money | undefined;
}

/** A product or menu in answer to a question: at its price, or free with the room. */
export type AnsweredItem = ShownProduct & { isIncluded: boolean };

/** How far a booking has come, where its client asks. */
export type StandingState = "open" | "held" | "accepted" | "in_review" | "confirmed";

export type AccessFlag = "wheelchair" | "lift" | "step_free" | "accessible_toilet";

/** What a message says in answer to a question. Source: spec/workflow.md §4. */
export type AnswerPart =
  /** A question that nothing stored answers: promised, and noted for a person. */
  | { kind: "question_noted"; topics?: readonly UnstoredTopic[] }
  | { kind: "room_features"; room: string; items: readonly RoomFeature[]; elsewhere: readonly string[] }
  | {
      kind: "rooms_answer";
      features: readonly Feature[];
      /** One of them will do. */
      anyFeature: boolean;
      people: number | undefined;
      layout: Layout | undefined;
      /** Only rooms that are free that day. */
      day: Day | undefined;
      rooms: readonly ShownRoom[];
      /** What is asked for is free with each of them. */
      isIncluded: boolean;
    }
  | { kind: "room_facts"; room: RoomSeats; features: readonly Feature[]; included: readonly IncludedItem[] }
  | { kind: "inclusions"; room: string; included: readonly IncludedItem[] }
  | {
      kind: "capacities";
      rooms: readonly RoomSeats[];
      people: number | undefined;
      layout: Layout | undefined;
      /** The next larger room, where these are too small. */
      larger: ShownRoom | undefined;
    }
  | { kind: "areas"; rooms: readonly RoomArea[] }
  /** What the offer that stands comes to, and its deposit. */
  | {
      kind: "offer_total";
      room: string;
      day: Day;
      total: Money;
      deposit: { amount: Money; dueDay: Day; isPaid: boolean } | undefined;
    }
  /** What the record says of the booking; what is not known yet is `undefined`. */
  | {
      kind: "standing";
      state: StandingState;
      room: string | undefined;
      day: Day | undefined;
      window: Window | undefined;
      people: number | undefined;
      /** By their names, beside the room. */
      products: readonly string[];
      total: Money | undefined;
      /** The option's last day. */
      heldUntil: Day | undefined;
      billing: string | undefined;
      deposit: { amount: Money; dueDay: Day; isPaid: boolean } | undefined;
    }
  | { kind: "price_list"; rooms: readonly RoomRates[]; people: number | undefined }
  | {
      kind: "items";
      items: readonly AnsweredItem[];
      /** What is not to be had in that room. */
      excluded: readonly string[];
      room: string | undefined;
      diets: readonly Diet[];
      /** There is more of the kind. */
      isMore: boolean;
    }
  | {
      kind: "free_days";
      days: readonly Day[];
      room: string | undefined;
      people: number | undefined;
      daypart: Daypart | undefined;
      /** Nothing is free on the days asked for; these are near them. */
      isOutsideWish: boolean;
    }
  | {
      kind: "rooms_on_days";
      rooms: readonly { name: string; seats: number; days: readonly Day[] }[];
      people: number | undefined;
    }
  | {
      kind: "day_status";
      day: Day;
      room: { name: string; status: RoomStatus } | undefined;
      others: readonly ShownRoom[];
      people: number | undefined;
    }
  /** `rooms`: those it holds for, where it does not hold for all. */
  | { kind: "faq"; topic: FaqTopic; rooms: readonly string[] }
  | { kind: "faq_text"; text: string }
  | { kind: "room_access"; room: string; flags: readonly AccessFlag[]; note: string | undefined }
  | { kind: "opening_hours"; start: TimeOfDay; end: TimeOfDay }
  | { kind: "deposit_policy"; policy: DepositPolicy; currency: string }
  | { kind: "option_policy"; days: number; secondAllowed: boolean }
  | { kind: "visit_policy"; times: readonly TimeOfDay[]; weekdaysOnly: boolean; daysAhead: number };
