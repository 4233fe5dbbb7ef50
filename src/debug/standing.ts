import { type Booking, isOfferCurrent, isRoomSettled, stepOf } from "../booking/booking.ts";
import { known, requirementsHash, timesOf } from "../booking/facts.ts";
import { gateOf } from "../booking/gate.ts";
import type { Step } from "../booking/words.ts";
import type { Moment } from "../traces/service.ts";
import type { GateView } from "./model.ts";

/** The seven steps under the names that the debug panel draws. Source: spec/http-api.md §14, state. */
const STEP_NAMES: Record<Step, string> = {
  1: "Step1_Intake",
  2: "Step2_Date",
  3: "Step3_Room",
  4: "Step4_Offer",
  5: "Step5_Negotiation",
  6: "Step6_Transition",
  7: "Step7_Confirmation",
};
export const stepName = (step: Step): string => STEP_NAMES[step];

/** Where a booking stands; without one the conversation is at its intake. */
export const standOf = (booking: Booking | undefined, zone: string): Step => (booking ? stepOf(booking, zone) : 1);

/** Whether somebody of the team has to act after a moment, the client, or nobody any more. */
export const waitStateOf = ({ reply, outcome, after }: Pick<Moment, "reply" | "outcome" | "after">): string => {
  if (reply === "held" || outcome.tasks.length > 0 || outcome.due.length > 0) return "awaiting_manager";
  return after?.status === "cancelled" || after?.status === "confirmed" ? "closed" : "awaiting_client";
};

export type HashStatus = "Match" | "Mismatch";

/** Whether the room was chosen for what is wished now; null while none was. */
export const hashStatusOf = (booking: Booking | undefined): HashStatus | null =>
  booking?.roomHash === undefined ? null : booking.roomHash === requirementsHash(booking.facts) ? "Match" : "Mismatch";

const HASH_HELP: Record<HashStatus | "none", string> = {
  Match: "The room was chosen for what the client wishes now.",
  Mismatch: "What the client wishes has changed since the room was chosen: it is looked for again.",
  none: "No room has been chosen yet.",
};
export const hashHelp = (status: HashStatus | null): string => HASH_HELP[status ?? "none"];

const gate = (label: string, needs: Record<string, boolean>, inputs: Record<string, unknown>): GateView => {
  const missing = Object.keys(needs).filter((need) => !needs[need]);
  const required = Object.keys(needs).length;
  const result = missing.length === 0 ? "PASS" : "FAIL";
  return { label, met: required - missing.length, required, missing, result, inputs };
};

/** The gates of a booking in order, up to the first that is open. Source: spec/workflow.md §2.1. */
export const gatesOf = (booking: Booking, zone: string): { step: Step; gate: GateView }[] => {
  const { facts, hold, offer, status } = booking;
  const { start, end } = timesOf(facts);
  const { isAccepted, missingBilling, depositOpen } = gateOf(booking);
  const all: { step: Step; gate: GateView }[] = [
    {
      step: 2,
      gate: gate(
        "date",
        { date: known(facts, "date") !== undefined, time: start !== undefined && end !== undefined },
        { date: known(facts, "date") ?? null, start: start ?? null, end: end ?? null },
      ),
    },
    {
      step: 3,
      gate: gate(
        "room",
        {
          room: known(facts, "room") !== undefined,
          hold: hold !== undefined,
          requirements: isRoomSettled(booking, zone),
          sourcing: known(facts, "sourcing") === undefined,
        },
        { hold: hold?.state ?? null, attendees: known(facts, "attendees") ?? null },
      ),
    },
    {
      step: 4,
      gate: gate(
        "offer",
        { version: offer !== undefined, current: isOfferCurrent(booking), sent: offer?.status !== "draft" },
        { version: offer?.version ?? null, status: offer?.status ?? null },
      ),
    },
    {
      step: 5,
      gate: gate(
        "acceptance",
        { accepted: isAccepted, billing: missingBilling.length === 0, deposit: depositOpen === undefined },
        { missing_billing: missingBilling, deposit_open: depositOpen !== undefined },
      ),
    },
    { step: 7, gate: gate("confirmation", { confirmed: status === "confirmed" }, { status }) },
  ];
  const open = all.findIndex(({ gate: { result } }) => result === "FAIL");
  return open === -1 ? all : all.slice(0, open + 1);
};
