import * as reference from "./reference.ts";
import { bookingOf, liveOffer } from "./state.ts";
import type { Truth } from "./step.ts";

/** What a client says without any doubt is in the record afterwards, wherever the booking stands. */
export const plainWordsAreHeard: Truth = ({ before, after, move, threadId }) => {
  if (move.do !== "mail") return [];
  const was = bookingOf(before, threadId);
  const is = bookingOf(after, threadId);
  if (!was || !is || was.id !== is.id || was.status === "cancelled" || was.status === "confirmed") return [];
  const offer = liveOffer(before, was.id);
  const isFull = move.intent === "accept_billing" || (move.intent === "billing" && move.way % 3 === 0);
  const isAccepted = liveOffer(after, is.id)?.status === "accepted";
  const stillStands = after.offers.some(({ id, status }) => id === offer?.id && status !== "expired");
  const accepts = move.intent === "accept" || move.intent === "accept_billing";
  return [
    ...(move.intent === "people" && is.attendees !== move.wanted.people
      ? [`the people are ${is.attendees}, said was ${move.wanted.people}`]
      : []),
    ...(isFull && reference.missingBilling(is).length > 0 ? ["a whole billing address is not known"] : []),
    ...(accepts && offer?.status === "sent" && was.currentStep === 5 && stillStands && !isAccepted
      ? ["an acceptance was not heard"]
      : []),
  ];
};

/** What is only supposed, or only quoted, is no change. Source: spec/workflow.md §2.3. */
export const asidesChangeNothing: Truth = ({ before, after, move, threadId }) => {
  if (move.do !== "mail" || (move.intent !== "hypothetical" && move.intent !== "quoted")) return [];
  const was = bookingOf(before, threadId);
  const is = bookingOf(after, threadId);
  if (!was || !is || was.id !== is.id) return [];
  const moved = was.eventDate !== null && is.eventDate !== null && is.eventDate !== was.eventDate;
  return [
    ...(was.attendees !== null && is.attendees !== was.attendees
      ? [`a ${move.intent} head count became ${is.attendees}`]
      : []),
    ...(moved ? [`a ${move.intent} day became ${is.eventDate}`] : []),
  ];
};

/** Mails that say nothing of the offer accept none. */
const NO_ANSWERS: readonly string[] = [
  "hypothetical",
  "quoted",
  "other_days",
  "vague",
  "question",
  "gibberish",
  "billing",
];
export const onlyAcceptanceAccepts: Truth = ({ before, after, move }) =>
  move.do === "mail" && NO_ANSWERS.includes(move.intent)
    ? after.offers
        .filter(
          ({ id, status }) => status === "accepted" && before.offers.find((was) => was.id === id)?.status === "sent",
        )
        .map(() => `a mail of ${move.intent} accepted an offer`)
    : [];
