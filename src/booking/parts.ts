import type { Day, TimeOfDay } from "../platform/days.ts";
import type { Money } from "../platform/money.ts";
import type { AnswerPart } from "./answering/answer-parts.ts";
import type { Offer } from "./booking.ts";
import type { ClosingPart } from "./closing-parts.ts";
import type { Daypart } from "./facts.ts";
import type { ShownProduct, ShownRoom } from "./shown.ts";
import type { Window } from "./slot.ts";
import type { VisitPart } from "./visits/visit-parts.ts";
import type { Layout } from "./words.ts";

/** What is missing before the next step, each asked for once. */
export type Missing = "date" | "time" | "end_time" | "people";

/** Why a room is not the answer. */
export type RoomTrouble = "taken" | "too_small" | "unknown" | "lost";

/** What our last question was about, when a mail left it open. */
export type StillOpen =
  | "date"
  | "time"
  | "people"
  | "room"
  | "answer"
  | "billing"
  | "deposit"
  | "visit"
  | "without"
  | "reason";

/** What a message says on the way to the offer. Which facts it has to state is spec/workflow.md §2.6 to §2.8. */
export type StepPart =
  | {
      kind: "ask";
      /** Nothing has been said in the conversation yet. */
      isOpening: boolean;
      missing: readonly Missing[];
      room: string | undefined;
      day: Day | undefined;
      people: number | undefined;
    }
  | {
      kind: "candidates";
      days: readonly Day[];
      daypart: Daypart | undefined;
      isOutsideWish: boolean;
      missing: readonly Missing[];
    }
  | { kind: "no_candidates" }
  | { kind: "past_day"; past: Day; proposed: Day }
  | { kind: "day_taken"; day: Day; days: readonly Day[] }
  | {
      kind: "rooms";
      window: Window;
      people: number;
      recommended: ShownRoom;
      others: readonly ShownRoom[];
      teaser: readonly ShownProduct[];
    }
  | { kind: "room_trouble"; trouble: RoomTrouble; room: string; seats: number | undefined; people: number; day: Day }
  | { kind: "too_many"; people: number; largest: ShownRoom }
  | { kind: "layout_warning"; room: string; seats: number; people: number; layout: Layout | undefined }
  | { kind: "room_locked"; room: string; day: Day; isSecond: boolean }
  | { kind: "whole_day"; window: Window }
  | { kind: "not_in_room"; products: readonly string[]; room: string }
  | {
      kind: "offer";
      offer: Offer;
      window: Window;
      people: number;
      room: string;
      client: string;
      billing: string | undefined;
      isOutsideHours: boolean;
      /** When the house is open, where a part of the event is outside of it. Absent in messages of before. */
      openHours?: OpenHours | undefined;
      /** Another party is first in line, so that nothing is due yet. */
      isSecond: boolean;
      menus: readonly ShownProduct[];
    }
  | { kind: "offer_stands"; room: string; day: Day; total: Money; validUntil: Day }
  | { kind: "price_by_person"; room: string; day: Day }
  | { kind: "person_answers" }
  | { kind: "not_understood" }
  | { kind: "small_talk" }
  | { kind: "still_open"; what: StillOpen }
  | { kind: "ask_change" }
  | { kind: "no_rooms" }
  /** Where all of it is to be seen, of which the message shows a part. */
  | { kind: "sheet_link"; sheet: SheetType; url: string };

/** From when to when the house is open. */
export interface OpenHours {
  start: TimeOfDay;
  end: TimeOfDay;
}

export const SHEET_TYPES = [
  "rooms",
  "catering",
  "catering_catalog",
  "catering_menu",
  "products",
  "offer",
  "qna",
] as const;
/** What can be seen in full behind a link. Source: spec/http-api.md §11. */
export type SheetType = (typeof SHEET_TYPES)[number];

/** One thing that a message says. The acts decide it with its facts; the templates only put it into words. */
export type Part = StepPart | ClosingPart | VisitPart | AnswerPart;
export type PartKind = Part["kind"];
