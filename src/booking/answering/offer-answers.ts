import { isOfferCurrent } from "../booking.ts";
import { roomById } from "../catalogue.ts";
import { known } from "../facts.ts";
import { depositOpen } from "../gate.ts";
import type { AnswerPart } from "./answer-parts.ts";
import type { Asked } from "./asked.ts";

/**
 * What the offer that is before the client comes to, for whoever asks for the price or the deposit once there is one:
 * of another room, another head count or the whole house the rates are told. Source: spec/workflow.md §4.1, §4.2.
 */
export const answerOffer = ({ question, booking, facts, world }: Asked): AnswerPart[] => {
  if (!booking?.offer || !isOfferCurrent(booking) || !["sent", "accepted"].includes(booking.offer.status)) return [];
  const { offer } = booking;
  const room = roomById(world.catalogue, known(facts, "room"));
  const day = known(facts, "date");
  const isElse =
    question.isHouse ||
    question.rooms.some((id) => id !== room?.id) ||
    (question.people !== undefined && question.people !== known(facts, "attendees")) ||
    question.days.some((each) => each !== day) ||
    question.hint !== undefined;
  if (!room || !day || isElse) return [];
  const deposit = offer.deposit && {
    amount: offer.deposit.amount,
    dueDay: offer.deposit.dueDay,
    isPaid: depositOpen(booking) === undefined,
  };
  return [{ kind: "offer_total", room: room.name, day, total: offer.total, deposit }];
};
