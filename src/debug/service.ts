import { type VenueNames, venueNames } from "../booking/replay/plain-words.ts";
import { readCatalogue } from "../catalogue/service.ts";
import { withTeamReadOnly } from "../db/team.ts";
import type { Deps } from "../deps.ts";
import type { Caller } from "../gate/caller.ts";
import { errors } from "../platform/errors.ts";
import { type Moment, momentsOf, tracedThreads } from "../traces/service.ts";
import { eventsOf } from "./events.ts";
import { type Granularity, KINDS, type Kind, LANES, type Lane, type TraceEvent } from "./model.ts";
import { confirmedOf, stateOf, summaryOf } from "./state.ts";

/** Which events of a trace are asked for. */
export interface Asked {
  granularity: Granularity;
  /** None: all of them. */
  kinds: ReadonlySet<string>;
  /** Epoch seconds; what came later is left out. */
  asOf?: number | undefined;
}

const WORDS: ReadonlySet<string> = new Set<Kind | Lane>([...KINDS, ...Object.values(LANES)]);

/** Kinds and lanes from a query. @throws Failure 422 for one that does not exist */
export const kindsFrom = (list: string | undefined): ReadonlySet<string> => {
  const wanted = (list ?? "").split(",").flatMap((word) => word.trim() || []);
  if (!wanted.every((word) => WORDS.has(word)))
    throw errors.validationFailed({ kinds: `expected kinds or lanes, separated by commas: ${[...WORDS].join(", ")}` });
  return new Set(wanted);
};

const isAsked = ({ granularity, kinds }: Asked, event: TraceEvent): boolean =>
  (granularity === "verbose" || event.granularity === "logic") &&
  (kinds.size === 0 || kinds.has(event.kind) || kinds.has(event.lane));

/** What is recorded of a conversation, and the names of the house. */
interface Recorded {
  moments: readonly Moment[];
  names: VenueNames;
}

const recorded = (deps: Pick<Deps, "db" | "clock">, caller: Caller, threadId: string): Promise<Recorded> =>
  withTeamReadOnly(deps.db, caller, async (tx) => ({
    moments: await momentsOf(tx, { teamId: caller.teamId, threadId, now: deps.clock.now() }),
    names: venueNames(await readCatalogue(tx, caller.teamId)),
  }));

const MS_PER_SECOND = 1000;
/** Source: spec/http-api.md §1.1 */
const PATH_ID = /^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$/;

/** A conversation's trace in every form. @throws Failure 404 when this team has none of it, 422 for a time before it */
export const readTrace = async (deps: Pick<Deps, "db" | "clock">, caller: Caller, threadId: string, asked: Asked) => {
  if (!PATH_ID.test(threadId)) throw errors.traceNotFound();
  const { moments, names } = await recorded(deps, caller, threadId);
  const latest = moments.at(-1);
  if (!latest) throw errors.traceNotFound();
  const { asOf } = asked;
  const until = asOf === undefined ? moments : moments.filter(({ at }) => at.getTime() / MS_PER_SECOND <= asOf);
  const moment = until.at(-1);
  if (!moment) throw errors.validationFailed({ as_of_ts: "before the trace begins" });
  const stand = { moment, latest, names, asOf };
  const timeline = eventsOf(threadId, until, names).filter((event) => isAsked(asked, event));
  return {
    thread_id: threadId,
    state: stateOf(stand),
    confirmed: confirmedOf(stand),
    trace: timeline,
    timeline,
    summary: summaryOf(stand),
    time_travel: { enabled: asOf !== undefined, as_of_ts: asOf ?? null },
  };
};

/** Conversations that can be watched. */
export const liveThreads = async ({ db, clock }: Pick<Deps, "db" | "clock">, caller: Caller) => ({
  active_threads: await withTeamReadOnly(db, caller, (tx) =>
    tracedThreads(tx, { teamId: caller.teamId, now: clock.now() }),
  ),
  log_dir: null,
  watch_command: "GET /api/debug/threads/{thread_id}/live",
});
