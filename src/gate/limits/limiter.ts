import { LRUCache } from "lru-cache";
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import type { Database } from "../../db/client.ts";
import { counterClient } from "../../db/counters.ts";
import type { Env } from "../../platform/env.ts";
import { errors } from "../../platform/errors.ts";
import type { Log } from "../../platform/log.ts";
import type { Allowance } from "../../platform/variable.ts";
import type { Caller } from "../caller.ts";
import type { RateClass } from "../policy.ts";
import { allowancesOf, type Counted, SYSTEM_FACTOR } from "./classes.ts";

/** What an answer says about a limit. */
export type LimitHeaders = Record<string, string>;

/** Where somebody calls from. Asked for only when it matters, for a socket is slow to tell. */
export type Whence = () => string;

/** Counts who calls how often. */
export interface Limiter {
  /** One call of a class. @throws Failure 429 */
  spend(rate: Exclude<RateClass, "exempt">, caller: Caller | undefined, whence: Whence): Promise<LimitHeaders>;
  /** One message of a conversation. @throws Failure 429 */
  spendMessage(caller: Caller, threadId: string): Promise<void>;
  /** Notes a wrong credential. */
  strike(address: string): Promise<void>;
  /** Lets nobody in from where too many wrong credentials came from. @throws Failure 429 */
  refuseBarred(whence: Whence): void;
}

/** So many wrong credentials in a minute close the door to an address. Source: spec/http-api.md §2.1. */
const STRIKES: Allowance = { points: 10, seconds: 60 };
const MS_PER_SECOND = 1000;
/** Where a table cannot hold longer keys, and nobody needs them. */
const MAX_THREAD_ID = 128;

interface Options {
  env: Env;
  /** Where counters lie that processes share; not needed for those of one process. */
  db?: Database | undefined;
  log: Log;
}

type Store = Pick<RateLimiterMemory, "consume" | "points">;

/**
 * Counters in this process, or in Postgres for all processes together; while Postgres cannot be asked each process
 * counts for itself, so that a limit is never the reason for a failure. Source: spec/http-api.md §2.4.
 */
export const createLimiter = ({ env, db, log }: Options): Limiter => {
  const isShared = env.RATE_LIMIT_STORE === "postgres" && db !== undefined;
  const client = isShared ? counterClient(db) : undefined;
  const storeOf = ({ points, seconds: duration }: Allowance): Store => {
    const inMemory = new RateLimiterMemory({ keyPrefix: "", points, duration });
    if (!client) return inMemory;
    return new RateLimiterPostgres({
      keyPrefix: "",
      points,
      duration,
      storeClient: client,
      storeType: "client",
      tableName: "rate_limits",
      tableCreated: true,
      // Whoever is over the limit costs no further query until it ends.
      inMemoryBlockOnConsumed: points + 1,
      insuranceLimiter: inMemory,
    });
  };

  const allowances = allowancesOf(env);
  const stores = new Map<string, Store>();
  const storeFor = (counted: Counted, factor: number): Store => {
    const name = `${counted}*${factor}`;
    const before = stores.get(name);
    if (before) return before;
    const { points, seconds } = allowances[counted];
    const store = storeOf({ points: points * factor, seconds });
    stores.set(name, store);
    return store;
  };

  const spendOne = async (counted: Counted, factor: number, key: string): Promise<LimitHeaders> => {
    const store = storeFor(counted, factor);
    try {
      return headersOf(store.points, await store.consume(`${key}:${counted}`));
    } catch (refused) {
      if (refused instanceof RateLimiterRes) throw errors.rateLimitExceeded(counted, headersOf(store.points, refused));
      log.warn({ err: refused }, "a call was not counted");
      return {};
    }
  };

  const strikes = storeOf(STRIKES);
  const barred = new LRUCache<string, true>({ ttl: STRIKES.seconds * MS_PER_SECOND, ttlAutopurge: true });

  return {
    spend: (rate, caller, whence) => {
      if (!caller || rate === "public") return spendOne(rate, 1, whence());
      if (caller.role === "publishable") return spendOne("public", 1, `${caller.teamId}:${whence()}`);
      return spendOne(rate, factorOf(caller), `${caller.teamId}:${caller.credential}`);
    },
    spendMessage: async (caller, threadId) => {
      const key = `${caller.teamId}:${threadId.slice(0, MAX_THREAD_ID)}`;
      await spendOne("conversation", factorOf(caller), key);
    },
    strike: async (address) => {
      const res = await strikes.consume(`${address}:strikes`).catch((refused: unknown) => refused);
      if (res instanceof RateLimiterRes && res.consumedPoints >= STRIKES.points)
        barred.set(address, true, { ttl: res.msBeforeNext });
    },
    refuseBarred: (whence) => {
      const msBeforeNext = barred.size === 0 ? 0 : barred.getRemainingTTL(whence());
      if (msBeforeNext > 0)
        throw errors.rateLimitExceeded("credentials", headersOf(STRIKES.points, { remainingPoints: 0, msBeforeNext }));
    },
  };
};

const factorOf = ({ role }: Caller): number => (role === "system" ? SYSTEM_FACTOR : 1);

type Left = Pick<RateLimiterRes, "remainingPoints" | "msBeforeNext">;

const headersOf = (limit: number, { remainingPoints, msBeforeNext }: Left): LimitHeaders => ({
  "RateLimit-Limit": String(limit),
  "RateLimit-Remaining": String(remainingPoints),
  "RateLimit-Reset": String(Math.max(1, Math.ceil(msBeforeNext / MS_PER_SECOND))),
});
