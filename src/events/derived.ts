import type { Static } from "elysia";
import { type Facts, known } from "../booking/facts.ts";
import { missingBilling } from "../booking/gate.ts";
import type { Reading } from "../booking/reading/reading.ts";
import { hasSignal } from "../booking/signals.ts";
import type { TaskRow } from "../tasks/service.ts";
import type { EventRecord } from "../wire/event.ts";
import { factsOf } from "./booking.ts";
import { dueOf } from "./deposit.ts";
import { ACCEPTED, type EventSource } from "./source.ts";

/** What of the record follows from its facts; nothing of it is stored. Source: spec/http-api.md §6.2. */
type Record = Static<typeof EventRecord>;

export const billingDetailsOf = (facts: Facts): Record["billing_details"] => {
  const billing = known(facts, "billing") ?? {};
  return {
    name_or_company: billing.name_or_company ?? null,
    street: billing.street ?? null,
    postal_code: billing.postal_code ?? null,
    city: billing.city ?? null,
    country: billing.country ?? null,
    vat: billing.vat ?? null,
  };
};

export const cateringOf = ({ wishes }: Pick<EventSource, "wishes">): string | null => wishes.join(", ") || null;

/** The client accepted the version that stands. */
export const isAccepted = ({ event, offer }: Pick<EventSource, "event" | "offer">): boolean =>
  offer !== null && (offer.status === ACCEPTED || known(factsOf(event), "offer_accepted") === offer.version);

/** What is still to be paid of the deposit, in minor units; nothing when none is asked for. */
export const outstandingOf = (source: Pick<EventSource, "event" | "offer">): number =>
  (dueOf(source) ?? 0) - (dueOf(source) === undefined ? 0 : (source.event.depositPaidMinor ?? 0));

/** Offer accepted, billing complete, deposit paid or none due. Source: spec/workflow.md §2.10. */
export const isReady = (source: Pick<EventSource, "event" | "offer">): boolean =>
  isAccepted(source) && missingBilling({ facts: factsOf(source.event) }).length === 0 && outstandingOf(source) <= 0;

type Pending = readonly TaskRow[];

export const negotiationOf = ({ event }: EventSource, pending: Pending): Record["negotiation_state"] => ({
  counter_count: event.counterCount,
  manual_review_task_id:
    pending.find(({ reason }) => reason === "counter_limit" || reason === "counter_offer")?.id ?? null,
});

/** What of the confirmation waits, and for whom. Source: spec/workflow.md §1.4. */
export const confirmationOf = (
  source: EventSource,
  pending: Pending,
  lastReading: Reading | undefined,
): Record["confirmation_state"] => {
  const task = pending.find(({ type }) => type === "confirmation_message");
  const kind = task ? (task.payload["kind"] ?? "final_confirmation") : undefined;
  const asksDeposit = isAccepted(source) && outstandingOf(source) > 0 && source.event.status === "option";
  const waits = typeof kind === "string" ? kind : asksDeposit ? "deposit_request" : undefined;
  const isClosing = isAccepted(source) || source.event.status === "confirmed";
  return {
    pending: waits === undefined ? null : { kind: waits },
    last_response_type: (isClosing && lastReading && responseOf(lastReading)) || null,
  };
};

/** What the client's last mail is to the confirmation, in the words of spec/workflow.md §2.16 and in its order. */
const responseOf = (reading: Reading): string | undefined => {
  if (hasSignal(reading, "paid")) return "deposit_paid";
  if (hasSignal(reading, "visit")) return "site_visit";
  if (hasSignal(reading, "accept", "yes")) return "confirm";
  if (hasSignal(reading, "decline", "cancel")) return "decline";
  if (hasSignal(reading, "change")) return "change";
  if (reading.billing.length > 0) return "billing";
  return reading.asks.length > 0 ? "question" : undefined;
};

type Sourcings = Pick<Record, "sourcing_pending" | "sourced_products" | "sourcing_declined">;

/** Items that are not in the catalogue: asked for, found, or not to be had. Source: spec/workflow.md §2.13. */
export const sourcingsOf = ({ event, roomName }: EventSource, pending: Pending): Sourcings => {
  const { sourcing, sourced } = factsOf(event);
  const task = pending.find(({ type }) => type === "source_missing_product");
  const asked = sourcing && {
    task_id: task?.id ?? null,
    products: [...sourcing.value.items],
    room: roomName,
    at: sourcing.at,
  };
  return {
    sourcing_pending: asked && sourcing.value.state === "pending" ? asked : null,
    sourcing_declined: asked && sourcing.value.state === "refused" ? { ...asked, task_id: null } : null,
    sourced_products: sourced
      ? { task_id: null, products: sourced.value.map(({ name }) => name), room: roomName, at: sourced.at }
      : null,
  };
};

type Conflict = Pick<Record, "has_conflict" | "conflict_with" | "conflict_type" | "conflict_task_id">;

/**
 * Another party holds the first option on the room: soft while this client has an option too, hard once it insists.
 * Source: spec/workflow.md §2.12.
 */
export const conflictOf = (
  { event, holdState }: EventSource,
  firstHolder: string | undefined,
  pending: Pending,
): Conflict => {
  const task = pending.find(({ type }) => type === "room_conflict_resolution");
  const isSecond = holdState === "second_option";
  const insists = task !== undefined || known(factsOf(event), "room_reason") !== undefined;
  return {
    has_conflict: isSecond || task !== undefined,
    conflict_with: isSecond ? (firstHolder ?? null) : null,
    conflict_type: isSecond ? (insists ? "hard" : "soft") : null,
    conflict_task_id: task?.id ?? null,
  };
};
