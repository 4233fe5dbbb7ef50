import type { Decision } from "../booking/decision.ts";
import type { World } from "../booking/world.ts";
import { clientById } from "../clients/service.ts";
import * as conversations from "../conversations/service.ts";
import type { Tx } from "../db/client.ts";
import type { Deps } from "../deps.ts";
import { bookingById, type StoredBooking } from "../events/service.ts";
import type { Caller } from "../gate/caller.ts";
import type { Day } from "../platform/days.ts";
import type { MoveReason } from "./keep.ts";
import type { Planned } from "./planned.ts";
import { readHouse, readWorld } from "./world.ts";

export interface Occasion {
  eventId: string;
  reason: MoveReason;
  /** Where the facts come from that are learnt on this occasion: `task:<id>`, `payment:<id>` … */
  source?: string;
  /** Days to look at beside the booking's own. */
  days?: readonly Day[];
  decide: (stored: StoredBooking, world: World) => Decision;
}

/**
 * A plan for a booking to which something else than a mail happened: its conversation is locked, its world read as it is
 * now. `undefined` for an event without a conversation or client, such as an imported row.
 */
export const planFor = async (
  tx: Tx,
  deps: Deps,
  caller: Caller,
  { eventId, reason, source = "calendar", days = [], decide }: Occasion,
): Promise<Planned | undefined> => {
  const found = await bookingById(tx, caller.teamId, eventId);
  const thread = found && (await conversations.lock(tx, caller.teamId, found.row.threadId));
  const stored = thread && (await bookingById(tx, caller.teamId, eventId));
  const client = stored?.row.clientId ? await clientById(tx, caller.teamId, stored.row.clientId) : undefined;
  if (!stored || !thread || !client) return undefined;
  const house = await readHouse(tx, caller.teamId, deps, deps.clock.now());
  const world = await readWorld(tx, caller.teamId, {
    house,
    eventId,
    client,
    facts: stored.booking.facts,
    days,
    readings: [],
    dialogue: await conversations.lastDialogue(tx, caller.teamId, thread.id),
    source,
  });
  return { thread, client, stored, house, world, decision: decide(stored, world), received: undefined, reason };
};

/** The same for a conversation without a booking: there is nothing to decide but what is said. */
export const planTalk = async (
  tx: Tx,
  deps: Deps,
  caller: Caller,
  { threadId, clientId, source }: { threadId: string | null; clientId: string | null; source: string },
): Promise<Planned | undefined> => {
  const thread = threadId ? await conversations.lock(tx, caller.teamId, threadId) : undefined;
  const client = clientId ? await clientById(tx, caller.teamId, clientId) : undefined;
  if (!thread || !client) return undefined;
  const house = await readHouse(tx, caller.teamId, deps, deps.clock.now());
  const dialogue = await conversations.lastDialogue(tx, caller.teamId, thread.id);
  const world = await readWorld(tx, caller.teamId, {
    house,
    eventId: undefined,
    client,
    facts: {},
    readings: [],
    dialogue,
    source,
  });
  const decision: Decision = {
    kind: "other",
    booking: undefined,
    isNew: false,
    says: [],
    tasks: [],
    due: [],
    dialogue,
    visit: undefined,
  };
  return { thread, client, stored: undefined, house, world, decision, received: undefined, reason: "task_approved" };
};
