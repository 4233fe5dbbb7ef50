import type { Booking } from "../booking/booking.ts";
import type { Decision } from "../booking/decision.ts";
import { maskOf } from "../booking/replay/mask.ts";
import { maskBooking } from "../booking/replay/personal.ts";
import { toStored } from "../booking/replay/stored-values.ts";
import { outcomeOf } from "../booking/replay/turn-record.ts";
import type { World } from "../booking/world.ts";
import type { Tx } from "../db/client.ts";
import type { Deps } from "../deps.ts";
import type { Caller } from "../gate/caller.ts";
import type { Env } from "../platform/env.ts";
import { newId } from "../platform/ids.ts";
import { type Moment, type MomentKept, momentFrom } from "./moment.ts";
import {
  deleteBefore,
  deleteExpired,
  insertMoment,
  selectLastSeq,
  selectMoments,
  selectTracedThreads,
} from "./store.ts";

export { actorOf, type Moment } from "./moment.ts";

/** Moments that are kept of one conversation; the oldest go first. Source: spec/http-api.md §14 ("at most 2 000 events"). */
export const MAX_MOMENTS = 200;
const MS_PER_HOUR = 3_600_000;

type Recording = Pick<Env, "mode" | "DEBUG_TRACE_ENABLED" | "DEBUG_TRACE_DEFAULT">;

/** Whether traces exist at all. Source: spec/http-api.md §2.6, "debug". */
export const hasTraces = ({ mode, DEBUG_TRACE_ENABLED }: Omit<Recording, "DEBUG_TRACE_DEFAULT">): boolean =>
  mode === "dev" && DEBUG_TRACE_ENABLED;

/** Whether what a request does is recorded: by default, or by its own word (X-Debug-Trace). */
const isTraced = (env: Recording, { isTraced: wished }: Pick<Caller, "isTraced">): boolean =>
  hasTraces(env) && (env.DEBUG_TRACE_DEFAULT || wished === true);

/** Something that happened to a conversation, as it was decided. */
export interface Happened extends MomentKept {
  threadId: string;
  eventId: string | undefined;
  /** The mail whose own record tells what was decided; without one it is kept here. */
  emailId: string | undefined;
  before: Booking | undefined;
  decision: Decision;
  world: World;
}

/** Keeps a moment of a conversation whose row is locked; nothing at all is done while it is not traced. */
export const keepMoment = async (tx: Tx, { env }: Deps, caller: Caller, tell: () => Happened): Promise<void> => {
  if (!isTraced(env, caller)) return;
  const { threadId, eventId, emailId, before, decision, world, ...kept } = tell();
  const { teamId, userId } = caller;
  const turn = emailId === undefined ? { turn: await masked(before, decision, world) } : {};
  const seq = await insertMoment(tx, {
    teamId,
    userId,
    threadId,
    eventId: eventId ?? null,
    facts: { ...kept, email: emailId ?? null, ...turn },
    at: world.now,
    expiresAt: new Date(world.now.getTime() + env.DEBUG_TRACE_TTL_HOURS * MS_PER_HOUR),
  });
  if (seq > MAX_MOMENTS) await deleteBefore(tx, { teamId, threadId, seq: seq - MAX_MOMENTS + 1 });
  if (seq === 1) await deleteExpired(tx, { teamId, now: world.now });
};

/** Masked with a key that nobody keeps, so that nothing can be found again by trying; what scrubs is loaded when it is needed. */
const masked = async (before: Booking | undefined, decision: Decision, world: World): Promise<unknown> => {
  const { scrubbed } = await import("./scrub.ts");
  const mask = maskOf({ emailId: newId(), text: crypto.randomUUID() });
  const hide = (booking: Booking): Booking => maskBooking(booking, mask);
  return scrubbed(toStored({ before: before && hide(before), outcome: outcomeOf(decision, world, hide) }));
};

/** The moments of a conversation after one, oldest first; none when this team has no trace of it. */
export const momentsOf = async (
  tx: Tx,
  { teamId, threadId, after = 0, now }: { teamId: string; threadId: string; after?: number; now: Date },
): Promise<Moment[]> =>
  (await selectMoments(tx, { teamId, threadId, after, now })).flatMap((row) => momentFrom(row) ?? []);

/** The number of a conversation's last moment; `undefined` when this team has no trace of it. */
export const lastMoment = (
  tx: Tx,
  conversation: { teamId: string; threadId: string; now: Date },
): Promise<number | undefined> => selectLastSeq(tx, conversation);

const MAX_THREADS = 200;

/** Conversations with a trace, the one that moved last first. */
export const tracedThreads = (tx: Tx, { teamId, now }: { teamId: string; now: Date }): Promise<string[]> =>
  selectTracedThreads(tx, { teamId, now, limit: MAX_THREADS });

/** Lets go of what has been kept long enough; every conversation that begins does so too. */
export const forgetOldTraces = (tx: Tx, scope: { teamId: string; now: Date }): Promise<number> =>
  deleteExpired(tx, scope);
