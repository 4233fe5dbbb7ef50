import { afterSending, tellsOffer } from "../booking/turn.ts";
import * as conversations from "../conversations/service.ts";
import type { Tx } from "../db/client.ts";
import type { Deps } from "../deps.ts";
import { bookingById, sourceOf } from "../events/service.ts";
import type { Caller } from "../gate/caller.ts";
import { deliveryOf } from "../mail/service.ts";
import { hold, openTasks } from "./holding.ts";
import { keepBooking } from "./keep.ts";
import type { TurnAnswer } from "./model.ts";
import type { Planned } from "./planned.ts";
import { turnAnswerOf } from "./view.ts";
import { written } from "./wording.ts";

/** Stores a decision, and says or holds what it says. */
export const carryOut = async (tx: Tx, deps: Deps, caller: Caller, planned: Planned): Promise<TurnAnswer> => {
  const { decision, draft } = written(planned, deps.log);
  const { thread, client, stored, house, world } = planned;
  const { venue, catalogue, now } = house;
  const isHeld = venue.approval.everyReply || (venue.approval.offers === "always" && tellsOffer(decision.says));
  const booking = decision.booking && (isHeld ? decision.booking : afterSending(decision.booking, decision.says));
  const eventId =
    booking &&
    (await keepBooking(tx, caller, {
      stored,
      booking,
      threadId: thread.id,
      client,
      house,
      threadState: isHeld || decision.tasks.length > 0 ? "awaiting_manager" : "awaiting_client",
      reason: "message",
    }));
  const saved = eventId ? await bookingById(tx, caller.teamId, eventId) : undefined;
  const source = saved ? await sourceOf(tx, caller.teamId, saved, { catalogue, currency: venue.currency }) : null;
  const told = { ...planned, decision, source, lines: saved?.offers.at(-1)?.lines ?? [] };
  const held = isHeld ? await hold(tx, caller, told, draft) : null;
  const spoken = held
    ? null
    : await conversations.speak(
        tx,
        caller,
        {
          thread,
          client,
          venue,
          eventId: eventId ?? null,
          taskId: null,
          text: draft.body,
          subject: draft.subject,
          locale: draft.locale,
          dialogue: decision.dialogue,
          delivery: deliveryOf(deps.env),
        },
        now,
      );
  const opened = held ? null : await openTasks(tx, caller, told);
  return turnAnswerOf({
    threadId: thread.id,
    kind: decision.kind,
    says: decision.says,
    text: held ? "" : draft.body,
    source,
    facts: booking?.facts ?? {},
    world: { ...world, eventId },
    taskId: held?.taskId ?? opened,
    held,
    spoken,
    isMail: thread.channel === "mail",
  });
};
