import type { Database } from "../../db/client.ts";
import { withTeam } from "../../db/team.ts";
import type { Clock } from "../../platform/clock.ts";
import { errors } from "../../platform/errors.ts";
import { fingerprint } from "../../platform/ids.ts";
import type { Caller } from "../caller.ts";
import { finishKey, freeKey, type KeyRow, type KeyScope, selectKey, sweepKeys, takeKey } from "./store.ts";

/** A request that carries a key: its answer is kept, and nobody else's request runs under the key meanwhile. */
export interface Keyed {
  scope: KeyScope;
  caller: Caller;
  /** Stable name of the request: the same when it comes again without having been answered. */
  mark: string;
}

/** An answer as it was kept. */
export interface Kept {
  status: number;
  body: unknown;
}

export interface KeyedRequest {
  caller: Caller;
  method: string;
  path: string;
  key: string;
  /** Of the body's bytes. */
  sha256: Uint8Array;
}

export type Idempotency = ReturnType<typeof createIdempotency>;

const KEY = /^[\x21-\x7e]{1,200}$/;
/** A request whose process died holds its key no longer than this. */
const RUNNING_MS = 60_000;

/** Secrets of an answer; they are not kept but issued afresh. */
const SECRETS: ReadonlySet<string> = new Set(["conversation_token", "client_secret", "feed_url"]);

/** Answers that say nothing of the request itself: the key may be used again. */
const PASSING: ReadonlySet<number> = new Set([401, 403, 408, 413, 415, 429]);
const isKept = (status: number): boolean => status < 500 && !PASSING.has(status);

const withoutSecrets = (body: unknown): unknown =>
  body !== null && typeof body === "object" && !Array.isArray(body)
    ? Object.fromEntries(Object.entries(body).map(([name, value]) => [name, SECRETS.has(name) ? null : value]))
    : body;

/**
 * Idempotency-Key, for routes that say `idempotent` on their line: of the same request sent many times one runs, the
 * others get its answer or hear that it is under way. When the process dies between a request's effect and its answer,
 * the key is free again after a minute; messages are then known by the request's mark, and decisions and payments
 * refuse to be made twice by themselves. Source: spec/http-api.md §1.5.
 */
export const createIdempotency = ({ db, clock }: { db: Database; clock: Clock }) => ({
  /** Takes the key, or answers what was answered under it. @throws Failure 409 in flight, 422 bad key or other body */
  begin: async ({ caller, method, path, key, sha256 }: KeyedRequest): Promise<Keyed | Kept> => {
    if (!KEY.test(key))
      throw errors.validationFailed({ "Idempotency-Key": "expected 1..200 visible ASCII characters" });
    const { teamId, userId, credential: principal } = caller;
    const scope = { teamId, principal, method, path, key };
    const now = clock.now();
    const until = new Date(now.getTime() + RUNNING_MS);
    return withTeam(db, { teamId, userId }, async (tx) => {
      const begun = await takeKey(tx, { scope, userId, sha256, now, until });
      if (begun) {
        await sweepKeys(tx, { teamId, now });
        return { scope, caller, mark: fingerprint([scope, begun, Buffer.from(sha256).toString("hex")]) };
      }
      return keptAnswer(await selectKey(tx, scope), sha256);
    });
  },

  /** Keeps an answer, or frees the key when the answer is none to keep. */
  end: ({ scope, caller: { teamId, userId } }: Keyed, { status, body }: Kept): Promise<void> =>
    withTeam(db, { teamId, userId }, (tx) =>
      isKept(status)
        ? finishKey(tx, { scope, status, response: withoutSecrets(body), now: clock.now() })
        : freeKey(tx, { scope, now: clock.now() }),
    ),
});

const keptAnswer = (row: KeyRow | undefined, sha256: Uint8Array): Kept => {
  if (row && Buffer.compare(row.requestSha256, sha256) !== 0) throw errors.idempotencyKeyReused();
  if (row?.state !== "done" || row.status === null) throw errors.idempotencyInFlight();
  return { status: row.status, body: row.response };
};

/** A request that was answered before ends here, with that answer. */
export class Replayed extends Error {
  constructor(readonly kept: Kept) {
    super("replayed");
  }
}
