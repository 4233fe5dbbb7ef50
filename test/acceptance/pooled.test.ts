import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { freshDatabase } from "../support/databases.ts";
import { type Desk, startDesk } from "../support/desk.ts";
import { ASK } from "../support/may.ts";
import { PGBOUNCER, type Pooler, startPooler } from "../support/pooler.ts";

const CONNECTIONS = 2;
/** Fewer than the desks would like to open. */
const CLIENTS = 4;
/** A client that is asked to come again does not come at once. */
const PAUSE_MS = 100;

/** A part of what `bun run test:pooled` runs whole. */
describe.skipIf(PGBOUNCER === null)(
  "two desks behind PgBouncer in transaction mode, which has too few connections for both",
  () => {
    let pooler: Pooler;
    let desks: Desk[];
    beforeAll(async () => {
      const url = await freshDatabase();
      pooler = await startPooler(url, CONNECTIONS, CLIENTS);
      const env = { DATABASE_URL: pooler.url(url), MIGRATE_DATABASE_URL: url, DATABASE_POOL_MAX: "3" };
      desks = [await startDesk({ env }), await startDesk({ env })];
    });
    afterAll(async () => {
      await Promise.all(desks.map((desk) => desk.stop()));
      await pooler.stop();
    });

    test("what finds no connection is 503 with the time to come again, sent again it is done once, and nothing is lost", async () => {
      const seen = new Set<number>();
      let refusals = 0;
      const clients = Array.from({ length: 12 }, async (_, at) => {
        const desk = desks[at % desks.length];
        if (!desk) throw new Error("there are two desks");
        const email = `guest-${at}@example.com`;
        for (let attempt = 0; attempt < 200; attempt++) {
          const answer = await desk.call(
            "POST",
            "/api/start-conversation",
            { ...ASK, client_email: email },
            { "Idempotency-Key": `guest-${at}` },
          );
          seen.add(answer.status);
          if (answer.status === 200) return email;
          refusals++;
          // Sent again before the desk could tell the database that the request before has ended.
          if (answer.status !== 409)
            expect([answer.status, String(answer.body["error"])]).toEqual([
              503,
              expect.stringMatching(/^(?:unavailable|busy)$/),
            ]);
          else expect(answer.body["error"]).toBe("idempotency_in_flight");
          await Bun.sleep(PAUSE_MS);
          expect(answer.headers.get("retry-after")).toMatch(/^\d+$/);
          expect(JSON.stringify(answer.body)).not.toMatch(/client_conn|bouncer/i);
        }
        throw new Error(`${email} was never let in`);
      });
      const emails = await Promise.all(clients);
      expect(refusals).toBeGreaterThan(0);
      expect(seen).toContain(503);
      expect([...seen].filter((status) => ![200, 409, 503].includes(status))).toEqual([]);
      const [desk] = desks;
      if (!desk) throw new Error("there are two desks");
      const { events } = (await desk.must("GET", "/api/events?limit=100")) as { events: unknown[] };
      expect(events).toHaveLength(emails.length);
      for (const email of emails) expect(JSON.stringify(events)).toContain(email);
    });
  },
);
