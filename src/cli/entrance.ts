import { atOnce } from "../db/at-once.ts";
import type { Database } from "../db/client.ts";
import { withTeam } from "../db/team.ts";
import { hasAdminKey } from "../keys/service.ts";
import { hasMember } from "../members/service.ts";
import type { Clock } from "../platform/clock.ts";
import type { Env } from "../platform/env.ts";
import { EXIT, Stop } from "../platform/exit.ts";
import { servedTeams } from "../teams/service.ts";

interface Entered {
  db: Database;
  clock: Clock;
  env: Pick<Env, "mode" | "onlyTeam">;
}

const HOW_TO = `Nobody could enter: no team has an admin key or a member yet. Make the first ones and start again:
  openevent teams create my-venue --name "My venue"
  openevent keys create --team my-venue --role admin --name "first key"
or, for the users of your project:
  openevent members add --team my-venue --role owner --user THEIR-USER-ID`;

/** In prod a desk that nobody can enter does not start. @throws Stop with the commands that make the first key */
export const requireEntrance = async ({ db, clock, env }: Entered): Promise<void> => {
  if (env.mode !== "prod") return;
  for (const { id: teamId, systemUserId: userId } of await servedTeams(db, env)) {
    const scope = { teamId, userId };
    const [hasKey, hasPerson] = await withTeam(db, scope, (tx) =>
      atOnce(
        tx,
        () => hasAdminKey(tx, scope, env, clock.now()),
        () => hasMember(tx, scope),
      ),
    );
    if (hasKey || hasPerson) return;
  }
  throw new Stop(EXIT.configuration, HOW_TO);
};
