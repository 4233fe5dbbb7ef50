import { withTeamReadOnly } from "../db/team.ts";
import type { Deps } from "../deps.ts";
import type { Caller } from "../gate/caller.ts";
import { errors } from "../platform/errors.ts";
import { EventBody } from "../streams/body.ts";
import { eventText, greeting } from "../streams/event.ts";
import { type Asking, MAX_STREAMS, permitOf, STREAM_TIMES, type StreamTimes } from "../streams/service.ts";
import { lastMoment } from "../traces/service.ts";
import type { TraceEvent } from "./model.ts";
import { readTrace } from "./service.ts";

const LOGIC = { granularity: "logic", kinds: new Set<string>() } as const;

/** The logic events of a conversation as they come, to those who watch it. Source: spec/http-api.md §1.7, §14. */
export class LiveTraces {
  private readonly open = new Map<string, number>();

  constructor(
    private readonly deps: Pick<Deps, "db" | "clock" | "log">,
    private readonly readiness: { readonly isStopping: boolean },
    private readonly times: StreamTimes = STREAM_TIMES,
  ) {}

  /** Everything that can fail is tried before the first byte. @throws Failure 404, 429, 503 */
  async watch(
    { caller, standing, signal }: Asking,
    threadId: string,
    lastEventId: string | null,
  ): Promise<ReadableStream<Uint8Array>> {
    if (this.readiness.isStopping) throw errors.unavailable();
    const { timeline } = await readTrace(this.deps, caller, threadId, LOGIC);
    const stream = this.enter(caller.teamId);
    let seen = /^\d{1,15}$/.test(lastEventId ?? "") ? Number(lastEventId) : 0;
    const tell = (events: readonly TraceEvent[]): void => {
      for (const event of events) {
        if (event.seq <= seen) continue;
        stream.write(eventText("trace", event.seq, event));
        seen = event.seq;
      }
    };
    stream.write(greeting(undefined));
    tell(timeline);
    stream.live(permitOf(caller, standing, this.deps.clock));
    let last: number | undefined = 0;
    this.follow(stream, async () => {
      const newest = await this.last(caller, threadId);
      if (newest === last) return;
      tell((await readTrace(this.deps, caller, threadId, LOGIC)).timeline);
      last = newest;
    });
    if (signal.aborted) stream.close();
    signal.addEventListener("abort", () => stream.close(), { once: true });
    return stream.body;
  }

  /** A look costs one indexed query while nothing happens. */
  private async last({ teamId, userId }: Caller, threadId: string): Promise<number | undefined> {
    const { db, clock } = this.deps;
    return withTeamReadOnly(db, { teamId, userId }, (tx) => lastMoment(tx, { teamId, threadId, now: clock.now() }));
  }

  private enter(teamId: string): EventBody {
    const open = this.open.get(teamId) ?? 0;
    if (open >= MAX_STREAMS) throw errors.tooManyStreams(MAX_STREAMS);
    this.open.set(teamId, open + 1);
    const stream = new EventBody(this.times);
    stream.onClose(() => {
      const left = (this.open.get(teamId) ?? 1) - 1;
      if (left > 0) this.open.set(teamId, left);
      else this.open.delete(teamId);
    });
    return stream;
  }

  /** Looks again and again while somebody watches; a trace that is gone ends the watching. */
  private follow(stream: EventBody, look: () => Promise<void>): void {
    const timer = setTimeout(async () => {
      if (this.readiness.isStopping) stream.close();
      if (!stream.isOpen) return;
      await look().then(
        () => this.follow(stream, look),
        (error: unknown) => {
          this.deps.log.debug({ err: error }, "a trace cannot be followed any more");
          stream.close();
        },
      );
    }, this.times.pollMs);
    timer.unref();
  }
}
