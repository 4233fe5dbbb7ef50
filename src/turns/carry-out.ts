import { afterSending } from "../booking/turn.ts";
import type { ThreadState } from "../booking/words.ts";
import * as conversations from "../conversations/service.ts";
import type { Tx } from "../db/client.ts";
import type { Deps } from "../deps.ts";
import { bookingById, type EventSource, sourceOf } from "../events/service.ts";
import type { Caller } from "../gate/caller.ts";
import { deliveryOf } from "../mail/service.ts";
import { supersedeAllOf } from "../tasks/service.ts";
import { askDue, hold, isHeld, openTasks } from "./desk.ts";
import { keepBooking } from "./keep.ts";
import { afterNeighbour, type Concerned } from "./neighbours.ts";
import type { Planned } from "./planned.ts";
import type { HeldReply } from "./view.ts";
import { written } from "./wording.ts";

/** What came of a plan. */
export interface CarriedOut {
  planned: Planned;
  source: EventSource | null;
  /** What went to the client now; empty while it is held, or when there was nothing to say. */
  text: string;
  held: HeldReply | null;
  spoken: conversations.Spoken | null;
  /** The first task that was opened beside the text. */
  openedTask: string | null;
}

/** Stores a decision, says or holds what it says, asks the desk what is due, and tells others whom it concerns. */
export const carryOut = async (tx: Tx, deps: Deps, caller: Caller, planned: Planned): Promise<CarriedOut> => {
  const { done, concerned } = await carryOutOne(tx, deps, caller, planned);
  const queue = [...concerned];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const theirs = await afterNeighbour(tx, deps, caller, next);
    if (theirs) queue.push(...(await carryOutOne(tx, deps, caller, theirs)).concerned);
  }
  return done;
};

const threadStateOf = (held: boolean, { decision }: Planned): ThreadState =>
  held || decision.tasks.length > 0 || decision.due.length > 0 ? "awaiting_manager" : "awaiting_client";

const carryOutOne = async (
  tx: Tx,
  deps: Deps,
  caller: Caller,
  before: Planned,
): Promise<{ done: CarriedOut; concerned: Concerned[] }> => {
  const { planned, draft } = written(before, deps.log);
  const { decision, thread, client, house } = planned;
  const stored = decision.isNew ? undefined : planned.stored;
  const mustWait = isHeld(planned);
  const booking = decision.booking && (mustWait ? decision.booking : afterSending(decision.booking, decision.says));
  const saved =
    booking &&
    (await keepBooking(tx, caller, {
      stored,
      booking,
      threadId: thread.id,
      client,
      house,
      threadState: threadStateOf(mustWait, planned),
      reason: planned.reason,
    }));
  if (saved && booking?.status === "cancelled") await supersedeAllOf(tx, caller, saved.eventId, house.now);
  const now = saved && (await bookingById(tx, caller.teamId, saved.eventId));
  const { catalogue, venue } = house;
  const source = now ? await sourceOf(tx, caller.teamId, now, { catalogue, currency: venue.currency }) : null;
  const told = { ...planned, source, lines: now?.offers.at(-1)?.lines ?? [] };
  const held = draft && mustWait ? await hold(tx, caller, told, draft) : null;
  const spoken =
    draft && !held
      ? await conversations.speak(
          tx,
          caller,
          {
            thread,
            client,
            venue,
            eventId: saved?.eventId ?? null,
            taskId: null,
            text: draft.body,
            subject: draft.subject,
            locale: draft.locale,
            dialogue: decision.dialogue,
            delivery: deliveryOf(deps.env),
          },
          house.now,
        )
      : null;
  const asked = held ? null : await openTasks(tx, caller, told);
  const due = await askDue(tx, caller, told);
  return {
    done: { planned, source, text: spoken && draft ? draft.body : "", held, spoken, openedTask: asked ?? due },
    concerned: saved?.neighbours ?? [],
  };
};
