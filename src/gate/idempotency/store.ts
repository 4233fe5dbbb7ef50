import { and, eq, lte, sql } from "drizzle-orm";
import type { Tx } from "../../db/client.ts";
import { idempotencyKeys as keys, teamConfig } from "../../db/schema/index.ts";

/** What a key is good for: one caller, one method, one path. */
export interface KeyScope {
  teamId: string;
  principal: string;
  method: string;
  path: string;
  key: string;
}

export type KeyRow = Pick<typeof keys.$inferSelect, "requestSha256" | "state" | "status" | "response">;

const columns = {
  requestSha256: keys.requestSha256,
  state: keys.state,
  status: keys.status,
  response: keys.response,
};

const inScope = ({ teamId, principal, method, path, key }: KeyScope) =>
  and(
    eq(keys.teamId, teamId),
    eq(keys.principal, principal),
    eq(keys.method, method),
    eq(keys.path, path),
    eq(keys.key, key),
  );

/**
 * Marks a key as running, when it is free or its time is over; of two at once one gets it. A key whose request died
 * without an answer goes on with that request. @returns when the request began that has the key now, if it is ours
 */
export const takeKey = async (
  tx: Tx,
  {
    scope,
    userId,
    sha256,
    now,
    until,
  }: { scope: KeyScope; userId: string; sha256: Uint8Array; now: Date; until: Date },
): Promise<Date | undefined> => {
  const fresh = { requestSha256: sha256, state: "running" as const, status: null, response: null, expiresAt: until };
  const rows = await tx
    .insert(keys)
    .values({ ...scope, userId, ...fresh, createdAt: now })
    .onConflictDoUpdate({
      target: [keys.teamId, keys.principal, keys.method, keys.path, keys.key],
      set: {
        ...fresh,
        createdAt: sql`case when ${keys.state} = 'running' and ${keys.requestSha256} = excluded.request_sha256
          then ${keys.createdAt} else excluded.created_at end`,
      },
      setWhere: lte(keys.expiresAt, now),
    })
    .returning({ begun: keys.createdAt });
  return rows[0]?.begun;
};

export const selectKey = async (tx: Tx, scope: KeyScope): Promise<KeyRow | undefined> =>
  (await tx.select(columns).from(keys).where(inScope(scope)))[0];

const DEFAULT_HOURS = 24;

/** Keeps an answer for as long as the team keeps them. Source: spec/http-api.md §1.5, §12 (retention). */
export const finishKey = async (
  tx: Tx,
  { scope, status, response, now }: { scope: KeyScope; status: number; response: unknown; now: Date },
): Promise<void> => {
  const hours = sql`coalesce((select (${teamConfig.data} ->> 'idempotency_hours')::int from ${teamConfig}
    where ${teamConfig.teamId} = ${scope.teamId} and ${teamConfig.key} = 'retention'), ${DEFAULT_HOURS})`;
  await tx
    .update(keys)
    .set({
      state: "done",
      status,
      response,
      expiresAt: sql`${now.toISOString()}::timestamptz + make_interval(hours => ${hours})`,
    })
    .where(and(inScope(scope), eq(keys.state, "running")));
};

/** A key whose answer is not kept may be used again; the same request under it goes on with this one. */
export const freeKey = async (tx: Tx, { scope, now }: { scope: KeyScope; now: Date }): Promise<void> => {
  await tx
    .update(keys)
    .set({ expiresAt: now })
    .where(and(inScope(scope), eq(keys.state, "running")));
};

const SWEPT_AT_ONCE = 100;
const LOST_AFTER = "24 hours";

/** Takes keys away whose time is over, but for those that somebody works on; a request that died may come again for a day. */
export const sweepKeys = async (tx: Tx, { teamId, now }: { teamId: string; now: Date }): Promise<void> => {
  await tx.execute(sql`delete from ${keys} where ctid in (select ctid from ${keys}
    where ${keys.teamId} = ${teamId} and ${keys.expiresAt} <= ${now.toISOString()}::timestamptz
      - case when ${keys.state} = 'running' then ${LOST_AFTER}::interval else interval '0' end
    limit ${SWEPT_AT_ONCE} for update skip locked)`);
};
