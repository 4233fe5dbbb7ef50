import { afterAll, describe, expect, test } from "bun:test";
import { freshDatabase } from "../support/databases.ts";
import { type Build, type Desk, startDesk, stopDesks } from "../support/desk.ts";

afterAll(stopDesks);

const ORIGIN = "https://app.example.com";
const IDS = { OE_TEAM_ID: Bun.randomUUIDv7(), OE_SYSTEM_USER_ID: Bun.randomUUIDv7() };

describe.each(["source", "binary"] as Build[])("limits · %s", (build) => {
  const start = async (env: Record<string, string>): Promise<Desk> =>
    startDesk({ build, env: { ALLOWED_ORIGINS: ORIGIN, RATE_LIMIT_ENABLED: "1", ...IDS, ...env } });

  test("two processes share what the database counts, and the start tells the limits", async () => {
    const env = { DATABASE_URL: await freshDatabase(), RATE_LIMIT_STORE: "postgres", RATE_LIMIT_WRITE: "20/h" };
    const desks = [await start(env), await start(env)] as const;
    expect(desks[0].log()).toContain('"write":"20 in 3600 s"');
    expect(desks[0].log()).toContain('"store":"postgres"');
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, at) =>
        desks[at % 2 === 0 ? 0 : 1].call("POST", "/api/tasks/cleanup", {}, { Origin: ORIGIN }),
      ),
    );
    const passed = answers.filter(({ status }) => status === 200);
    const refused = answers.filter(({ status }) => status === 429);
    expect([passed.length, refused.length]).toEqual([20, 40]);
    for (const { headers, body } of refused) {
      expect(body["error"]).toBe("rate_limit_exceeded");
      expect(Number(headers.get("Retry-After"))).toBeGreaterThan(3000);
      expect(headers.get("Access-Control-Allow-Origin")).toBe(ORIGIN);
    }
    for (const { headers } of passed) expect(headers.get("RateLimit-Limit")).toBe("20");
  });

  test("behind a trusted proxy every client has an address of its own, and no other proxy is believed", async () => {
    const wrong = (desk: Desk, from: string) =>
      desk.call("GET", "/api/events", undefined, { "X-Api-Key": "wrong", "X-Forwarded-For": from });
    const tenTimes = (call: () => Promise<unknown>) => Promise.all(Array.from({ length: 10 }, call));
    const behind = await start({ TRUSTED_PROXIES: "127.0.0.0/8,::1" });
    await tenTimes(() => wrong(behind, "203.0.113.9"));
    expect((await wrong(behind, "1.1.1.1, 203.0.113.9")).status).toBe(429);
    expect((await wrong(behind, "203.0.113.10")).status).toBe(401);
    const alone = await start({});
    await tenTimes(() => wrong(alone, "203.0.113.9"));
    expect((await wrong(alone, "203.0.113.10")).status).toBe(429);
  });
});
