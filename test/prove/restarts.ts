import type { Database } from "../../src/db/client.ts";
import { isGone } from "../../src/db/failures.ts";
import { openPostgres } from "../../src/db/postgres.ts";
import { preparePostgres } from "../support/databases.ts";
import type { House, HouseAnswer } from "../support/house.ts";

const PAUSE_MS = 100;
/** Longer than any restart takes, on a machine that does much else. */
const PATIENCE_MS = 60_000;

/** Does work until the database is there for it. */
export const patiently = async <T>(work: () => Promise<T>): Promise<T> => {
  const giveUpAt = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isGone(error) || Date.now() > giveUpAt) throw error;
      await Bun.sleep(PAUSE_MS);
    }
  }
};

/** Answers that ask to be asked again: the database is away, or the desk could not tell it yet that a request has ended. */
const isPassing = (status: number, body: Record<string, unknown>): boolean =>
  status === 503 || (status === 409 && body["error"] === "idempotency_in_flight");

/** The same house for a caller who sends again what asks for it, under the key it was sent with before. */
export const patientHouse = (house: House): House => {
  const again = async <T extends Response | HouseAnswer>(send: () => Promise<T>): Promise<T> => {
    const giveUpAt = Date.now() + PATIENCE_MS;
    for (;;) {
      const answer = await send();
      const body = answer instanceof Response ? {} : answer.body;
      if (!isPassing(answer.status, body) || Date.now() > giveUpAt) return answer;
      if (answer.headers.get("retry-after") === null) throw new Error("a 503 says when to come again");
      await Bun.sleep(PAUSE_MS);
    }
  };
  const call = (method: string, path: string, body?: unknown): Promise<HouseAnswer> => {
    const key = { "Idempotency-Key": Bun.randomUUIDv7() };
    return again(() => house.call(method, path, body, method === "POST" ? key : {}));
  };
  return { ...house, call, fetch: (path, init) => again(() => house.fetch(path, init)) };
};

export interface Restarting {
  db: Database;
  /** How often the database has gone and come back so far. */
  restarts(): number;
  stop(): Promise<void>;
}

/** A database of its own whose server crashes and comes back every so many milliseconds. */
export const openRestarting = async (everyMs: number): Promise<Restarting> => {
  const server = await preparePostgres();
  // The server of the tests acknowledges before it has written; one that crashes must not.
  await server.sql.unsafe("create database restarting template openevent_template");
  await server.sql.unsafe("alter database restarting set synchronous_commit = on");
  const db = openPostgres({ url: server.url("restarting"), poolMax: 4 });
  let isOver = false;
  let restarts = 0;
  const { promise: over, resolve: end } = Promise.withResolvers<void>();
  const crashing = (async () => {
    for (;;) {
      await Promise.race([Bun.sleep(everyMs), over]);
      if (isOver) return;
      await server.crash();
      await server.start();
      restarts++;
    }
  })();
  return {
    db,
    restarts: () => restarts,
    stop: async () => {
      isOver = true;
      end();
      await crashing;
      await db.close();
      await server.stop();
    },
  };
};
