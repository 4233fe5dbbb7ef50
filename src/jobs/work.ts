import { refreshDue } from "../busy/service.ts";
import { asWorker, withTeam } from "../db/team.ts";
import type { Deps } from "../deps.ts";
import { type Filing, sweep } from "../files/service.ts";
import { acting, type Caller } from "../gate/caller.ts";
import type { Tokens } from "../gate/tokens.ts";
import { queueAlerts, queueNotices } from "../notices/service.ts";
import { newId } from "../platform/ids.ts";
import { forgetOldFeed } from "../streams/service.ts";
import { servedTeams, type Team } from "../teams/service.ts";
import { forgetOldTraces } from "../traces/service.ts";
import { expireOptions } from "../turns/expire.ts";
import { deleteOldKeys, deleteOldSnapshots } from "./store.ts";

export interface JobDeps extends Deps {
  filing: Filing;
  tokens: Tokens;
}

/** Something that is done by the clock. It may run twice: what it does the second time is nothing. */
export interface Job {
  name: string;
  /** When, as a cron pattern in UTC; six fields begin with seconds. */
  pattern: string;
  does: string;
  /** @returns what it did, in a word or two */
  run(deps: JobDeps): Promise<string>;
}

const machineOf = ({ id, systemUserId }: Team, command: string): Caller => {
  const machine: Caller = {
    kind: "system",
    role: "system",
    teamId: id,
    userId: systemUserId,
    credential: "system",
    requestId: newId(),
  };
  return acting(machine, command);
};

/** A team whose work fails holds up no other; the job has failed all the same. */
const inEveryTeam = async (deps: JobDeps, work: (team: Team) => Promise<number>): Promise<number> => {
  const troubles: unknown[] = [];
  let sum = 0;
  for (const team of await servedTeams(deps.db, deps.env))
    await work(team).then(
      (count) => {
        sum += count;
      },
      (error: unknown) => {
        deps.log.error({ err: error, team: team.id }, "due work of a team could not be done");
        troubles.push(error);
      },
    );
  if (troubles.length > 0) throw new Error(`${troubles.length} teams failed`, { cause: troubles[0] });
  return sum;
};

/** Options of a team that have run out: holds, notices, who moves up. @returns how many */
export const expireIn = (deps: Deps, team: Team, command: string): Promise<number> => {
  const caller = machineOf(team, command);
  return withTeam(deps.db, caller, (tx) => expireOptions(tx, deps, caller));
};

/** Reads the calendars of a team that are due to be read again. */
export const refreshIn = (deps: Deps, team: Team, command: string) => refreshDue(deps, machineOf(team, command));

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Everything that is done by the clock, of one database together. */
export const JOBS: readonly Job[] = [
  {
    name: "options",
    pattern: "* * * * *",
    does: "lets go of options that have run out, and tells their clients",
    run: async (deps) =>
      counted(await inEveryTeam(deps, (team) => expireIn(deps, team, "job options")), "option", "options"),
  },
  {
    name: "notices",
    pattern: "*/10 * * * * *",
    does: "tells managers of new tasks by mail, where their team wants that",
    run: async (deps) => {
      const told = await inEveryTeam(deps, ({ id: teamId, systemUserId: userId }) =>
        queueNotices(deps, { teamId, userId }),
      );
      return counted(told, "notice", "notices");
    },
  },
  {
    name: "alerts",
    pattern: "*/10 * * * * *",
    does: "tells the owner by mail of changes of who may enter, and of mails that look like an attack",
    run: async (deps) => {
      const told = await inEveryTeam(deps, ({ id: teamId, systemUserId: userId }) =>
        queueAlerts(deps, { teamId, userId }),
      );
      return counted(told, "alert", "alerts");
    },
  },
  {
    name: "calendars",
    pattern: "*/5 * * * *",
    does: "reads the busy times of other calendars again",
    run: async (deps) =>
      counted(
        await inEveryTeam(deps, async (team) => (await refreshIn(deps, team, "job calendars")).length),
        "calendar",
        "calendars",
      ),
  },
  {
    name: "feed",
    pattern: "7 * * * *",
    does: "takes out old lines of the task feed and old traces",
    run: async (deps) => {
      const forgotten = await inEveryTeam(deps, ({ id: teamId, systemUserId: userId }) =>
        withTeam(deps.db, { teamId, userId }, async (tx) => {
          const lines = await forgetOldFeed(tx, { teamId });
          return lines + (await forgetOldTraces(tx, { teamId, now: deps.clock.now() }));
        }),
      );
      return counted(forgotten, "line", "lines");
    },
  },
  {
    name: "idempotency",
    pattern: "17 * * * *",
    does: "takes out answers kept under an Idempotency-Key for long enough",
    run: async ({ db }) => counted(await asWorker(db, deleteOldKeys), "key", "keys"),
  },
  {
    name: "snapshots",
    pattern: "27 3 * * *",
    does: "takes out the data behind links that ended a month ago",
    run: async ({ db }) => counted(await asWorker(db, deleteOldSnapshots), "snapshot", "snapshots"),
  },
  {
    name: "files",
    pattern: "37 * * * *",
    does: "brings rows and stored files back in step, and takes out files kept for long enough",
    run: async (deps) => {
      const { pending, objects, outlived } = await sweep(deps);
      return counted(pending + objects + outlived, "file", "files");
    },
  },
];
