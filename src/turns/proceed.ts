import { type Decision, proceed } from "../booking/decision.ts";
import { type BillingField, known } from "../booking/facts.ts";
import { missingBilling } from "../booking/gate.ts";
import type { Part } from "../booking/parts.ts";
import type { World } from "../booking/world.ts";
import type { Tx } from "../db/client.ts";
import type { Deps } from "../deps.ts";
import { bookingById, isAccepted, outstandingOf, type StoredBooking } from "../events/service.ts";
import type { Caller } from "../gate/caller.ts";
import { currentOffer } from "../offers/service.ts";
import { errors } from "../platform/errors.ts";
import { Money } from "../platform/money.ts";
import { pendingTasksWith } from "../tasks/service.ts";
import type { DraftMessage } from "../wire/draft.ts";
import { type CarriedOut, carryOut } from "./carry-out.ts";
import { draftMessage } from "./draft-view.ts";
import { planFor } from "./plan.ts";

/** Why a booking did not go on after money came in. Source: spec/http-api.md §6.3. */
export const STANDSTILLS = [
  "offer_not_accepted",
  "billing_address_missing",
  "deposit_partial",
  "room_conflict",
  "step7_processing_failed",
] as const;
export type Standstill = (typeof STANDSTILLS)[number];

/** What became of a booking after money came in. */
export interface Proceeded {
  workflowContinued: boolean;
  /** What it waits for; null when it went on. */
  reason: Standstill | null;
  billingMissing: BillingField[];
  /** The text that went to the client; null while it is held, or when none is due. */
  response: string | null;
  draftMessages: DraftMessage[];
  taskId: string | null;
  /** One of the words of spec/http-api.md §17.8. */
  workflowAction: string | null;
}

const standstillOf = ({ row, booking, offers }: StoredBooking): Standstill | null => {
  const source = { event: row, offer: currentOffer(offers)?.row ?? null };
  if (!isAccepted(source)) return "offer_not_accepted";
  if (missingBilling(booking).length > 0) return "billing_address_missing";
  if (outstandingOf(source) > 0) return "deposit_partial";
  if (booking.hold?.state === "second_option" && known(booking.facts, "room_reason") === undefined)
    return "room_conflict";
  return null;
};

/** Where a booking stands as to its confirmation, from what is stored; nothing is done. */
export const standingOf = async (tx: Tx, { teamId }: Caller, eventId: string): Promise<Proceeded> => {
  const stored = await bookingById(tx, teamId, eventId);
  if (!stored) throw errors.eventNotFound();
  const pending = await pendingTasksWith(tx, teamId, eventId);
  const confirmation = pending.find(({ type }) => type === "confirmation_message");
  return {
    workflowContinued: confirmation !== undefined,
    reason: standstillOf(stored),
    billingMissing: missingBilling(stored.booking),
    response: null,
    draftMessages: [],
    taskId: confirmation?.id ?? null,
    workflowAction: confirmation ? "confirmation_enqueued" : null,
  };
};

/**
 * Takes a booking on after money came in, in the transaction that recorded it: when offer, billing and deposit are
 * complete, its confirmation is laid before a manager. Payment never confirms by itself. Source: spec/http-api.md §6.3.
 */
export const proceedAfterPayment = async (
  tx: Tx,
  deps: Deps,
  caller: Caller,
  { eventId }: { eventId: string },
): Promise<Proceeded> => {
  const planned = await planFor(tx, deps, caller, { eventId, reason: "payment", source: "payment", decide });
  if (!planned) return standingOf(tx, caller, eventId);
  const done = await carryOut(tx, deps, caller, planned);
  const standing = await standingOf(tx, caller, eventId);
  return {
    ...standing,
    response: done.text === "" ? null : done.text,
    taskId: standing.taskId ?? done.held?.taskId ?? done.openedTask,
    draftMessages: draftMessagesOf(done),
  };
};

/** Money that came in is acknowledged with what is still missing; when nothing is, the manager speaks next. */
const decide = ({ booking }: StoredBooking, world: World): Decision => {
  const decision = proceed(world, booking, []);
  const asks = decision.says.filter(({ kind }) => kind === "ask_billing" || kind === "ask_room_reason");
  const received: Part = { kind: "deposit_received", amount: Money.of(booking.paidMinor, world.venue.currency) };
  return asks.length > 0
    ? { ...decision, says: [received, ...asks] }
    : { ...decision, says: [], dialogue: world.dialogue };
};

/** What was said or is held, as a frontend shows it. */
const draftMessagesOf = ({ planned, source, text, held }: CarriedOut): DraftMessage[] => {
  const body = held?.text ?? text;
  if (body === "" || !source) return [];
  const { event, offer } = source;
  return [
    draftMessage({
      body,
      step: event.currentStep,
      threadState: event.threadState,
      topic: planned.decision.says.at(-1)?.kind ?? "",
      isHeld: held !== null,
      offer,
    }),
  ];
};
