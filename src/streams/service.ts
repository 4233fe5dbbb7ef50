import type { Tx } from "../db/client.ts";
import type { Deps } from "../deps.ts";
import type { Caller } from "../gate/caller.ts";
import type { Clock } from "../platform/clock.ts";
import { errors } from "../platform/errors.ts";
import { EventBody, type Permit } from "./body.ts";
import { eventText, greeting } from "./event.ts";
import { type Happening, type Listener, TeamFeed } from "./feed.ts";
import { deleteOldFeed } from "./store.ts";

/**
 * Streams that a team may hold at once, in this process: like the rate limits of §2.4 it guards the process that holds the
 * connections, and a count over all processes would outlive one that was killed. Source: spec/http-api.md §5.1.
 */
export const MAX_STREAMS = 20;

export interface StreamTimes {
  /** Between two looks at the feed. */
  pollMs: number;
  heartbeatMs: number;
  /** After which a stream ends; its client comes back by itself. */
  lifeMs: number;
  /** Between two looks at whether its caller would still be let in. */
  recheckMs: number;
}
/** What the gate remembers of a key is half a minute old at most: with these a revocation bites within a minute. Source: spec/http-api.md §1.7, §2.1. */
export const STREAM_TIMES: StreamTimes = { pollMs: 1000, heartbeatMs: 15_000, lifeMs: 60 * 60_000, recheckMs: 15_000 };

export interface Wanted {
  threadId: string | undefined;
  eventId: string | undefined;
  /** The last event that the client has seen, as it says. */
  lastEventId: string | null;
}

/** Who asks for a stream, and what ends it. */
export interface Asking {
  caller: Caller;
  standing: () => Promise<boolean>;
  signal: AbortSignal;
}

/** The task streams of this process. */
export class TaskStreams {
  private readonly feeds = new Map<string, { feed: TeamFeed; open: number }>();

  constructor(
    private readonly deps: Pick<Deps, "db" | "clock" | "log">,
    private readonly readiness: { readonly isStopping: boolean },
    private readonly times: StreamTimes = STREAM_TIMES,
  ) {}

  /**
   * Opens a stream; everything that can fail has been tried before its first byte.
   * @throws Failure 429 with too many open ones, 503 when the desk is closing or the database is away
   */
  async open({ caller, standing, signal }: Asking, wanted: Wanted): Promise<ReadableStream<Uint8Array>> {
    if (this.readiness.isStopping) throw errors.unavailable();
    const feed = this.enter(caller);
    const stream = new OneStream(wanted, this.times, permitOf(caller, standing, this.deps.clock), () =>
      this.exit(caller.teamId),
    );
    try {
      const since = positionOf(wanted.lastEventId);
      const joined = await feed.join(stream, since === "unknown" ? undefined : since);
      stream.begin(joined.position, joined.missed, { isLost: joined.isLost || since === "unknown" });
      stream.onClose(() => feed.leave(stream));
      if (signal.aborted) stream.close();
      signal.addEventListener("abort", () => stream.close(), { once: true });
      return stream.body;
    } catch (error) {
      stream.close();
      throw error;
    }
  }

  private enter(caller: Caller): TeamFeed {
    const { teamId } = caller;
    const known = this.feeds.get(teamId) ?? {
      feed: new TeamFeed(this.deps, caller, this.times.pollMs, () => this.readiness.isStopping),
      open: 0,
    };
    if (known.open >= MAX_STREAMS) throw errors.tooManyStreams(MAX_STREAMS);
    known.open++;
    this.feeds.set(teamId, known);
    return known.feed;
  }

  private exit(teamId: string): void {
    const known = this.feeds.get(teamId);
    if (known && --known.open === 0) this.feeds.delete(teamId);
  }
}

/** How long a caller may listen. */
export const permitOf = ({ expiresAt }: Caller, standing: () => Promise<boolean>, clock: Clock): Permit => ({
  endsAt: expiresAt,
  holds: standing,
  now: () => clock.now(),
});

/** A position that a client may have been told; "unknown" for what is none of ours. */
const positionOf = (lastEventId: string | null): number | "unknown" | undefined => {
  if (lastEventId === null || lastEventId === "") return undefined;
  return /^\d{1,16}$/.test(lastEventId) ? Number(lastEventId) : "unknown";
};

/** One client that listens. */
class OneStream extends EventBody implements Listener {
  constructor(
    private readonly wanted: Wanted,
    times: StreamTimes,
    private readonly permit: Permit,
    exit: () => void,
  ) {
    super(times);
    this.onClose(exit);
  }

  begin(position: number, missed: readonly Happening[], { isLost }: { isLost: boolean }): void {
    this.write(greeting(isLost || missed.length > 0 ? undefined : position));
    if (isLost) this.write(eventText("reset", position, {}));
    for (const happening of missed) this.onHappening(happening);
    this.live(this.permit);
  }

  onHappening({ kind, position, taskId, task }: Happening): void {
    if (!this.isWanted(task)) return;
    if (kind === "removed") this.write(eventText("task.removed", position, { task_id: taskId }));
    else if (task) this.write(eventText(`task.${kind}`, position, task));
  }

  onEnd(): void {
    this.close();
  }

  /** What was erased belongs to no conversation any more: those who asked for one do not hear of it. */
  private isWanted(task: Happening["task"]): boolean {
    const { threadId, eventId } = this.wanted;
    return (
      (threadId === undefined || task?.payload.thread_id === threadId) &&
      (eventId === undefined || task?.event_id === eventId)
    );
  }
}

/** Takes out of the feed what no stream can resume from. @returns how many lines */
export const forgetOldFeed = (tx: Tx, team: { teamId: string }): Promise<number> => deleteOldFeed(tx, team);
