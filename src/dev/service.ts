import { addBlocks } from "../calendar/service.ts";
import { addCatalogue, readCatalogue } from "../catalogue/service.ts";
import { changeTopic, type TopicChange } from "../config/service.ts";
import type { Topic } from "../config/topics.ts";
import type { Database, Tx } from "../db/client.ts";
import { alone, type TeamScope, withMaintenance, withTeam } from "../db/team.ts";
import type { Env } from "../platform/env.ts";
import { newId } from "../platform/ids.ts";
import { ensureTeams, type Team } from "../teams/service.ts";
import { DEMO_TEAM, demoRows, demoSettings } from "./demo.ts";
import { deleteEverything } from "./store.ts";

/** Loads the demo venue into an empty team. */
const loadDemo = async (tx: Tx, scope: TeamScope, env: Env, now: Date): Promise<void> => {
  const { catalogue, blocks } = demoRows(scope);
  await addCatalogue(tx, catalogue);
  await addBlocks(tx, blocks);
  for (const [key, change] of Object.entries(demoSettings(env)) as [Topic, TopicChange<Topic>][])
    await changeTopic(tx, scope, key, change, { env, now });
};

/** The teams of the built-in demo owner, each with the demo venue unless it has rooms of its own. */
export const ensureDemoTeams = async (db: Database, env: Env, now: Date): Promise<Team[]> => {
  const wanted = env.DEMO_TEAMS.map(
    (slug, index): Team => ({
      id: index === 0 ? env.OE_TEAM_ID : newId(),
      systemUserId: index === 0 ? env.OE_SYSTEM_USER_ID : newId(),
      slug,
      name: DEMO_TEAM.name,
      timezone: DEMO_TEAM.timezone,
      currency: DEMO_TEAM.currency,
      locale: "en",
    }),
  );
  if (wanted.length === 0) return [];
  const teams = await ensureTeams(db, wanted);
  for (const team of teams) {
    const scope = { teamId: team.id, userId: team.systemUserId };
    await withTeam(db, scope, async (tx) => {
      await alone(tx, team.id);
      const { rooms } = await readCatalogue(tx, team.id);
      if (rooms.length === 0) await loadDemo(tx, scope, env, now);
    });
  }
  return teams;
};

/** Empties a team and loads the demo venue again; for tests in dev and test. */
export const resetTeam = (db: Database, scope: TeamScope, env: Env, now: Date): Promise<void> =>
  withMaintenance(db, "reset", scope, "test/reset", async (tx) => {
    await deleteEverything(tx, scope);
    await loadDemo(tx, scope, env, now);
  });
