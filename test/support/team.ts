import type { Database } from "../../src/db/client.ts";
import type { TeamScope } from "../../src/db/team.ts";
import { ensureDemoTeams } from "../../src/dev/service.ts";
import { readEnv } from "../../src/platform/env.ts";

/** Teams of these slugs with the demo venue each. */
export const demoTeams = async (db: Database, ...slugs: string[]): Promise<TeamScope[]> => {
  const { env } = readEnv({ ENV: "test", DEMO_TEAMS: slugs.join(",") }, false);
  const teams = await ensureDemoTeams(db, env, new Date());
  return teams.map(({ id, systemUserId }) => ({ teamId: id, userId: systemUserId }));
};
