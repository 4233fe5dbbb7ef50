import type { Database } from "../db/client.ts";
import type { Env } from "../platform/env.ts";
import { EXIT, Stop } from "../platform/exit.ts";
import type { Log } from "../platform/log.ts";
import { allTeams } from "../teams/service.ts";

type Wanted = Pick<Env, "OE_INTEGRATION_MODE" | "OE_SYSTEM_USER_ID" | "onlyTeam">;

/** What of the settings does not fit the teams of the database, by variable; `undefined` when all does. */
export const misfitOf = async (db: Database, env: Wanted): Promise<{ name: string; mend: string } | undefined> => {
  if (env.OE_INTEGRATION_MODE !== "supabase") return undefined;
  const teams = await allTeams(db);
  const team = teams.find(({ id }) => id === env.onlyTeam);
  const makeIt = `make it with teams create SLUG${env.onlyTeam ? " --id OE_TEAM_ID" : ""} --system-user OE_SYSTEM_USER_ID`;
  if (env.onlyTeam !== undefined && !team)
    return { name: "OE_TEAM_ID", mend: `no team has this id: take one that teams list shows, or ${makeIt}` };
  const author = teams.find(({ systemUserId }) => systemUserId === env.OE_SYSTEM_USER_ID);
  if (!author)
    return {
      name: "OE_SYSTEM_USER_ID",
      mend: `no team's rows are written by this id: take the last column of teams list, or ${makeIt}`,
    };
  return team && author !== team
    ? {
        name: "OE_SYSTEM_USER_ID",
        mend: "it writes for another team than OE_TEAM_ID: take both from one line of teams list",
      }
    : undefined;
};

/** In supabase mode team and author exist and belong together. @throws Stop 78 otherwise */
export const requireTeams = async (db: Database, env: Wanted): Promise<void> => {
  const misfit = await misfitOf(db, env);
  if (misfit) throw new Stop(EXIT.configuration, `The settings do not work:\n  ${misfit.name}: ${misfit.mend}`);
};

const ANSWER_LIMIT_MS = 5000;
/** The network may come up after us; after this long we give up. */
const PATIENCE_MS = 30_000;
const RETRY_MS = 1000;

/** Whether anything answers at an address, whatever it says. */
export const isReachable = (url: string): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(ANSWER_LIMIT_MS), redirect: "manual" }).then(
    () => true,
    () => false,
  );

/** In supabase mode the project answers before anything listens here. @throws Stop 69 after 30 s */
export const awaitProject = async (
  { OE_INTEGRATION_MODE, OE_SUPABASE_URL: url }: Pick<Env, "OE_INTEGRATION_MODE" | "OE_SUPABASE_URL">,
  log: Log,
  patienceMs = PATIENCE_MS,
): Promise<void> => {
  if (OE_INTEGRATION_MODE !== "supabase" || url === undefined) return;
  const giveUpAt = Date.now() + patienceMs;
  const health = `${url.replace(/\/+$/, "")}/auth/v1/health`;
  while (!(await isReachable(health))) {
    if (Date.now() >= giveUpAt)
      throw new Stop(
        EXIT.unavailable,
        `OE_SUPABASE_URL: the project did not answer within ${patienceMs / 1000} s: look at the address, and whether the project is paused.`,
      );
    log.warn("the project does not answer yet, trying again");
    await Bun.sleep(RETRY_MS);
  }
};
