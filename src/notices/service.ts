import { readTopic } from "../config/service.ts";
import type { Tx } from "../db/client.ts";
import { type TeamScope, withTeam } from "../db/team.ts";
import type { Deps } from "../deps.ts";
import type { Tokens } from "../gate/tokens.ts";
import { deliveryTo } from "../mail/service.ts";
import { contextsOf, taskOf, tasksById } from "../tasks/service.ts";
import { noticeOf } from "./letter.ts";
import { insertNotice, type Letter, type Notice, selectKept, selectUntold } from "./store.ts";

export { queueAlerts } from "./alerts.ts";
export type KeptNotice = Letter & { createdAt: Date };

export type NoticeDeps = Pick<Deps, "db" | "env" | "clock"> & { tokens: Tokens };

/** What a link in a notice is for. */
export const DECISION = "decision";
const LINK_SECONDS = 3 * 24 * 60 * 60;
/** What is older than this was seen elsewhere; and nobody wants to hear of all that waited before notices were on. */
const NEWS_MS = 24 * 60 * 60_000;
const AT_ONCE = 50;

/**
 * Queues a mail to the manager for every new task, where the team wants them: of every type and in both modes.
 * Source: spec/http-api.md §12.2 (hil-email), spec/workflow.md §2.4. @returns how many
 */
export const queueNotices = (deps: NoticeDeps, scope: TeamScope): Promise<number> =>
  withTeam(deps.db, scope, async (tx) => {
    const { teamId } = scope;
    const { value, updatedAt } = await readTopic(tx, teamId, "hil_email", deps.env);
    const now = deps.clock.now();
    if (!value.enabled || !value.manager_email) return 0;
    const since = new Date(Math.max(now.getTime() - NEWS_MS, updatedAt?.getTime() ?? 0));
    const untold = await selectUntold(tx, { teamId, since, limit: AT_ONCE });
    for (const notice of await noticesOf(tx, deps, scope, value.manager_email, untold)) {
      const { delivery: state, error: lastError } = deliveryTo(deps.env, notice.to);
      await insertNotice(tx, { ...scope, notice, state, lastError, now });
    }
    return untold.length;
  });

const noticesOf = async (
  tx: Tx,
  { env, tokens }: NoticeDeps,
  { teamId, userId }: TeamScope,
  to: string,
  ids: string[],
): Promise<Notice[]> => {
  const found = await tasksById(tx, teamId, ids);
  const contexts = await contextsOf(tx, teamId, found);
  return Promise.all(
    found.map(async (read) => {
      const { task } = read;
      const token = await tokens.issue(DECISION, { sub: task.id, team: teamId, by: userId }, LINK_SECONDS);
      const decide = env.PUBLIC_URL && `${env.PUBLIC_URL.replace(/\/$/, "")}/mail/decide/${token}`;
      return noticeOf(taskOf(read, contexts.get(task.id)), task.title, { to, decide, dashboard: env.FRONTEND_URL });
    }),
  );
};

/** Notices that dev kept instead of sending them. */
export const keptNotices = (tx: Tx, teamId: string, limit: number): Promise<KeptNotice[]> =>
  selectKept(tx, { teamId, limit });
