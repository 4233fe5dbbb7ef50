import type { Booking } from "../booking.ts";
import { isOfferCurrent } from "../booking.ts";
import { roomById } from "../catalogue.ts";
import { billingText, known } from "../facts.ts";
import { depositOpen, isGateComplete } from "../gate.ts";
import { windowOf } from "../slot.ts";
import type { AnswerPart, StandingState } from "./answer-parts.ts";
import type { Asked } from "./asked.ts";

/** Offers that the client has seen. */
const SHOWN: ReadonlySet<string> = new Set(["sent", "accepted"]);

const stateOf = (booking: Booking): StandingState => {
  if (booking.status === "confirmed") return "confirmed";
  if (booking.offer?.status !== "accepted" || !isOfferCurrent(booking)) return booking.hold ? "held" : "open";
  return isGateComplete(booking) ? "in_review" : "accepted";
};

/**
 * How the booking stands, for whoever asks what was noted, whether something has come, or how things go on: all of it is
 * in the record, and nobody has to look it up. Source: spec/workflow.md §4.1.
 */
export const answerStanding = ({ question, booking, facts, world, told }: Asked): AnswerPart[] => {
  const state = booking && stateOf(booking);
  if (question.isOfHold && state === "open") return [];
  if (!booking || state === undefined || booking.status === "cancelled") return [];
  const offer = booking.offer && SHOWN.has(booking.offer.status) && isOfferCurrent(booking) ? booking.offer : undefined;
  const deposit = offer?.deposit &&
    state !== "held" &&
    state !== "open" && {
      amount: offer.deposit.amount,
      dueDay: offer.deposit.dueDay,
      isPaid: depositOpen(booking) === undefined,
    };
  const room = roomById(world.catalogue, booking.hold?.roomId);
  return [
    {
      kind: "standing",
      state: told.some(({ kind }) => kind === "in_review" || kind === "accepted") ? "open" : state,
      room: room?.name,
      day: known(facts, "date"),
      window: windowOf(facts),
      people: known(facts, "attendees"),
      products: (offer?.lines ?? []).flatMap(({ kind, name }) => (kind === "room" ? [] : [name])),
      total: offer?.total,
      heldUntil: state === "held" ? offer?.validUntil : undefined,
      billing: billingText(facts),
      deposit: deposit || undefined,
    },
  ];
};
