import { readTopic } from "../config/service.ts";
import { type TeamScope, withTeam } from "../db/team.ts";
import { dayAt, plusDays } from "../platform/days.ts";
import { ownTeam, servedTeams, type Team } from "../teams/service.ts";
import type { FilingDeps } from "./filing.ts";
import { deleteAbandoned, deleteOutlived, selectNeeded } from "./store.ts";

/** What began longer ago than this and is not done never will be: no upload may take so long. */
export const ABANDONED_MS = 60 * 60_000;
const BATCH = 500;

/** What a sweep took out. */
export interface Swept {
  /** Rows whose file never arrived, or came for a message that did not. */
  pending: number;
  /** Objects that no row needs. */
  objects: number;
  /** Temporary files. */
  spooled: number;
  /** Files whose event is over for as long as the team keeps them. */
  outlived: number;
}

/**
 * Brings rows and objects back in step, whatever was killed when: pending rows and the objects nobody needs go after an
 * hour, files of events that are long over when the team keeps them no longer. Only objects of this database's teams are
 * touched. Source: spec/schema.md, files; spec/http-api.md §12.2 (retention).
 */
export const sweep = async (deps: FilingDeps): Promise<Swept> => {
  const before = new Date(deps.clock.now().getTime() - ABANDONED_MS);
  const teams = await servedTeams(deps.db, deps.env);
  const swept: Swept = { pending: 0, objects: 0, spooled: await deps.filing.spool.sweep(before), outlived: 0 };
  for (const team of teams) {
    swept.pending += await sweepPending(deps, team, before);
    swept.outlived += await sweepOutlived(deps, team);
  }
  swept.objects = await sweepObjects(deps, teams, before);
  return swept;
};

const SWEEP_EVERY_MS = 60 * 60_000;

/** Every process clears its own spool, at the start and once an hour. @returns what ends that */
export const keepSweeping = ({ clock, log, filing }: Pick<FilingDeps, "clock" | "log" | "filing">) => {
  const once = (): Promise<void> =>
    filing.spool.sweep(new Date(clock.now().getTime() - ABANDONED_MS)).then(
      (spooled) => log.debug({ spooled }, "spool swept"),
      (error: unknown) => log.warn({ err: error }, "the spool could not be swept; trying again in an hour"),
    );
  let running = once();
  const timer = setInterval(() => {
    running = once();
  }, SWEEP_EVERY_MS);
  return (): Promise<void> => {
    clearInterval(timer);
    return running;
  };
};

const scopeOf = ({ id, systemUserId }: Team): TeamScope => ({ teamId: id, userId: systemUserId });

/**
 * The row first: as long as it is there a message may take the file along. An object that is left without a row is found
 * among the others.
 */
const sweepPending = async ({ db, filing }: FilingDeps, team: Team, before: Date): Promise<number> => {
  const { id: teamId } = team;
  const abandoned = await withTeam(db, scopeOf(team), (tx) => deleteAbandoned(tx, { teamId, before }));
  await filing.storage.remove(abandoned.map(({ storageKey }) => storageKey));
  return abandoned.length;
};

const sweepOutlived = async ({ db, env, clock, filing }: FilingDeps, team: Team): Promise<number> => {
  const { id: teamId } = team;
  const now = clock.now();
  const outlived = await withTeam(db, scopeOf(team), async (tx) => {
    const { file_days_after_event } = (await readTopic(tx, teamId, "retention", env)).value;
    const { timezone } = await ownTeam(tx, teamId);
    const day = plusDays(dayAt(now, timezone), -file_days_after_event);
    return deleteOutlived(tx, { teamId, day, now });
  });
  await filing.storage.remove(outlived.map(({ storageKey }) => storageKey));
  return outlived.length;
};

/** Collected first and taken out after: a listing in pages would skip some otherwise. */
const sweepObjects = async (deps: FilingDeps, teams: readonly Team[], before: Date): Promise<number> => {
  const byTeam = new Map(teams.map((team) => [team.id, { team, batch: [] as string[] }]));
  const orphans: string[] = [];
  const look = async ({ team, batch }: { team: Team; batch: string[] }): Promise<void> => {
    const keys = batch.splice(0);
    if (keys.length === 0) return;
    const needed = await withTeam(deps.db, scopeOf(team), (tx) => selectNeeded(tx, { teamId: team.id, keys }));
    orphans.push(...keys.filter((key) => !needed.has(key)));
  };
  for await (const { key, changedAt } of deps.filing.storage.list()) {
    const own = byTeam.get(key.split("/")[0] ?? "");
    if (!own || changedAt >= before) continue;
    own.batch.push(key);
    if (own.batch.length >= BATCH) await look(own);
  }
  for (const own of byTeam.values()) await look(own);
  await deps.filing.storage.remove(orphans);
  return orphans.length;
};
