import type { Money } from "../../platform/money.ts";
import { roomById } from "../catalogue.ts";
import type { UnderReview } from "../closing-parts.ts";
import { known } from "../facts.ts";
import { creditOf, gateOf, needsAgreement } from "../gate.ts";
import type { Part } from "../parts.ts";
import type { Askable, World } from "../world.ts";
import { type Act, type Progress, waiting } from "./act.ts";

/**
 * Steps 5 to 7: what of acceptance, billing and deposit is missing, in whatever order they come; then the manager's word.
 * Nothing is said while the offer has no answer: what there is to say about that depends on the mail.
 * Source: spec/workflow.md §2.9, §2.10, §2.16.
 */
export const settleClosing: Act = (progress, world) => {
  const { booking } = progress;
  if (booking.status !== "option" || !gateOf(booking).isAccepted) return { ...progress, waits: true };
  const credit = creditOf(booking);
  const { says, asked } = nextOpen(progress, world);
  return waiting(progress, [...(credit ? [{ kind: "credit" as const, amount: credit }] : []), ...says], {
    asked: [...asked],
    offeredRooms: [],
    proposedDays: [],
  });
};

interface Open {
  says: readonly Part[];
  asked: readonly Askable[];
}

const review = (what: UnderReview): Open => ({ says: [{ kind: "in_review", what }], asked: [] });

const nextOpen = ({ booking }: Progress, world: World): Open => {
  const { missingBilling, depositOpen } = gateOf(booking);
  if (missingBilling.length > 0)
    return { says: [{ kind: "ask_billing", missing: missingBilling }], asked: ["billing"] };
  if (booking.hold?.state === "second_option") return roomReason({ booking }, world);
  if (depositOpen) return deposit(booking, depositOpen);
  return review(needsAgreement(booking) ? "acceptance" : "confirmation");
};

/** Who waits behind another party's option is asked for another room, or for the reason (§2.12). */
const roomReason = ({ booking }: Pick<Progress, "booking">, { catalogue }: World): Open => {
  const day = known(booking.facts, "date");
  const room = roomById(catalogue, booking.hold?.roomId);
  if (known(booking.facts, "room_reason") !== undefined || !day || !room) return review("conflict");
  return { says: [{ kind: "ask_room_reason", room: room.name, day }], asked: ["room_reason"] };
};

const deposit = ({ offer, paidMinor }: Progress["booking"], amount: Money): Open => ({
  says: offer?.deposit ? [{ kind: "ask_deposit", amount, dueDay: offer.deposit.dueDay, isRest: paidMinor > 0 }] : [],
  asked: ["deposit"],
});
