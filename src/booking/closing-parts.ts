import type { Day, TimeOfDay } from "../platform/days.ts";
import type { Money } from "../platform/money.ts";
import type { BillingField } from "./facts.ts";
import type { ShownProduct } from "./shown.ts";
import type { Window } from "./slot.ts";

/** One thing that is another way than the client was last told. */
export type Change =
  | { what: "day"; from: Day; to: Day }
  | { what: "times"; from: { start: TimeOfDay; end: TimeOfDay }; to: { start: TimeOfDay; end: TimeOfDay } }
  | { what: "people"; from: number; to: number }
  | { what: "room"; from: string; to: string };

/** What a manager is looking at. */
export type UnderReview =
  | "acceptance"
  | "confirmation"
  | "counter"
  | "payment"
  | "change"
  | "cancellation"
  | "conflict"
  | "refund";

/** What a message says from the offer on: negotiation, billing, deposit, confirmation, and what goes wrong with them. */
export type ClosingPart =
  | { kind: "changed"; changes: readonly Change[] }
  | { kind: "duplicate" }
  | { kind: "accepted" }
  | { kind: "billing_noted"; assumedCountry: string | undefined }
  | { kind: "ask_billing"; missing: readonly BillingField[] }
  | { kind: "ask_deposit"; amount: Money; dueDay: Day; isRest: boolean }
  | { kind: "deposit_received"; amount: Money }
  | { kind: "credit"; amount: Money }
  | { kind: "in_review"; what: UnderReview }
  | { kind: "acceptance_agreed"; room: string; day: Day }
  | { kind: "revise_offer" }
  | { kind: "confirmation"; room: string; window: Window; people: number; total: Money; deposit: Money | undefined }
  | { kind: "booking_stands"; room: string; day: Day }
  | { kind: "declined" }
  | { kind: "cancelled" }
  | { kind: "counter_noted"; total: Money; removable: readonly ShownProduct[] }
  | { kind: "price_kept"; total: Money }
  | { kind: "ask_room_reason"; room: string; day: Day }
  | { kind: "room_won"; room: string; day: Day }
  | { kind: "room_lost"; room: string; day: Day }
  | { kind: "option_promoted"; room: string; day: Day }
  | { kind: "option_expired"; room: string; day: Day }
  | { kind: "sourcing"; items: readonly string[] }
  | { kind: "sourcing_waits"; items: readonly string[] }
  | { kind: "sourced"; items: readonly string[] }
  | { kind: "sourcing_failed"; items: readonly string[] };
