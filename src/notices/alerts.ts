import type { Tx } from "../db/client.ts";
import { type TeamScope, withTeam } from "../db/team.ts";
import type { Deps } from "../deps.ts";
import { deliveryTo } from "../mail/service.ts";
import { ownTeam } from "../teams/service.ts";
import { type Alert, accessAlert, unheardAlert } from "./alert.ts";
import { insertAlert, selectAccessChanges, selectUnheard } from "./store.ts";

/** What is older was before alerts were on. */
const NEWS_MS = 24 * 60 * 60_000;
const AT_ONCE = 50;

/**
 * Queues a mail to the owner for every change of who may enter a team, and for every mail that is not listened to.
 * Source: spec/http-api.md §19 (OWNER_NOTIFICATION_EMAIL), spec/workflow.md §6.5. @returns how many
 */
export const queueAlerts = async (
  { db, env, clock }: Pick<Deps, "db" | "env" | "clock">,
  scope: TeamScope,
): Promise<number> => {
  const to = env.OWNER_NOTIFICATION_EMAIL;
  if (!to) return 0;
  return withTeam(db, scope, async (tx) => {
    const now = clock.now();
    const { name } = await ownTeam(tx, scope.teamId);
    const alerts = await alertsOf(tx, scope.teamId, new Date(now.getTime() - NEWS_MS), env.FRONTEND_URL);
    for (const { about, subject, text } of alerts) {
      const { delivery: state, error: lastError } = deliveryTo(env, to);
      const letter = { to, subject: `${name}: ${subject}`.slice(0, MAX_SUBJECT), text };
      await insertAlert(tx, { ...scope, about, letter, state, lastError, now });
    }
    return alerts.length;
  });
};

const MAX_SUBJECT = 200;

const alertsOf = async (tx: Tx, teamId: string, since: Date, desk: string | undefined): Promise<Alert[]> => {
  const page = { teamId, since, limit: AT_ONCE };
  const changes = await selectAccessChanges(tx, page);
  const unheard = await selectUnheard(tx, page);
  return [...changes.map(accessAlert), ...unheard.map((task) => unheardAlert(task, desk))];
};
