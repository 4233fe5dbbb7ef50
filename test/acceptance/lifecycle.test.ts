import { afterEach, describe, expect, test } from "bun:test";
import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { freshDatabase } from "../support/databases.ts";
import { type Build, type Desk, eventually, runCommand, startDesk } from "../support/desk.ts";
import { type Home, makeHome } from "../support/homes.ts";
import { ASK } from "../support/may.ts";
import { type PostgresServer, startPostgres } from "../support/postgres.ts";
import { foundTeam, PROD } from "../support/prod.ts";
import { dataFolder } from "../support/scratch.ts";
import { eventsOf } from "../support/talk.ts";

const EXIT_UNAVAILABLE = 69;
const EXIT_IN_USE = 73;
const EXIT_CONFIGURATION = 78;

for (const build of ["source", "binary"] as const satisfies Build[])
  describe(`starting and stopping · ${build}`, () => {
    const open: (Home | { close(): Promise<unknown> })[] = [];
    afterEach(async () => {
      for (const each of open.splice(0)) await each.close();
    });
    const homeOf = async (store: "embedded" | "Postgres"): Promise<Home> => {
      const home = await makeHome(build, store);
      open.push(home);
      return home;
    };
    const emptyFolder = (): string => {
      const folder = dataFolder("openevent-empty");
      open.push({ close: async () => rmSync(folder, { recursive: true, force: true }) });
      return folder;
    };

    test("a second desk on the same data folder says who is there and leaves it alone", async () => {
      const home = await homeOf("embedded");
      const desk = await home.open();
      await desk.must("POST", "/api/start-conversation", ASK);
      const second = await home.run(["serve"]);
      expect(second.code).toBe(EXIT_IN_USE);
      expect(second.err).toContain("data");
      const status = await home.run(["migrate", "--status"]);
      expect(status.code).toBe(EXIT_IN_USE);
      expect(status.err).toMatch(/stop/);
      expect(await eventsOf(desk)).toHaveLength(1);
    });

    test("a port that is taken is named, with what to do", async () => {
      const home = await homeOf("Postgres");
      const desk = await home.open();
      const port = new URL(desk.base).port;
      const other = await runCommand(["serve"], {
        build,
        folder: emptyFolder(),
        env: { ENV: "test", BACKEND_PORT: port },
      });
      expect(other.code).toBe(EXIT_IN_USE);
      expect(other.err).toContain(`Port ${port} is taken`);
    });

    test("two desks that start at once on an empty database migrate it once, and both serve", async () => {
      const env = { ENV: "dev", DATABASE_URL: await freshDatabase("empty") };
      const desks = await Promise.all([startDesk({ build, env }), startDesk({ build, env })]);
      open.push({ close: () => Promise.all(desks.map((desk) => desk.stop())) });
      const [first, second] = desks;
      await first?.must("POST", "/api/start-conversation", ASK);
      expect(await eventsOf(second as Desk)).toHaveLength(1);
    });

    test("settings that do not work are told all at once, by name, without their values", async () => {
      const { code, err } = await runCommand(["serve"], {
        build,
        folder: emptyFolder(),
        env: { ENV: "prod", BACKEND_PORT: "s3cret", DATABASE_URL: "mysql://s3cret", AGENT_MODE: "openai" },
      });
      expect(code).toBe(EXIT_CONFIGURATION);
      for (const name of ["BACKEND_PORT", "DATABASE_URL", "AGENT_MODE", "ALLOWED_ORIGINS"]) expect(err).toContain(name);
      expect(err).toContain("a later delivery puts one behind a port");
      expect(err).not.toContain("s3cret");
      expect(err).not.toMatch(/^\s+at /m);
    });

    test("a .env file and a bunfig in its folder change nothing about the binary", async () => {
      if (build === "source") return;
      const folder = emptyFolder();
      writeFileSync(join(folder, ".env"), "ENV=prod\nBACKEND_PORT=1\n");
      writeFileSync(join(folder, "bunfig.toml"), 'preload = ["./nowhere.ts"]\n');
      const desk = await startDesk({ build, folder, env: { ENV: "dev" } });
      expect((await desk.call("GET", "/health")).status).toBe(200);
      await desk.stop();
    });

    test("in prod without a database it refuses, unless the folder is chosen", async () => {
      const env = PROD;
      const folder = emptyFolder();
      const refused = await runCommand(["serve"], { build, folder, env });
      expect(refused).toMatchObject({ code: EXIT_CONFIGURATION });
      expect(refused.err).toContain("DATA_DIR");
      expect(readdirSync(folder)).toEqual([]);
      await foundTeam("venue", { build, folder, env: { ...env, DATA_DIR: "./desk" } });
      const chosen = await startDesk({ build, folder, env: { ...env, DATA_DIR: "./desk" } });
      expect((await chosen.call("GET", "/health/ready")).status).toBe(200);
      await chosen.stop();
      expect(existsSync(join(folder, "desk"))).toBe(true);
    });

    test("a request that is on its way is answered before the desk ends, and no new one is taken", async () => {
      const { desk, request, release } = await stuck(build);
      const ended = desk.stop("SIGTERM");
      await eventually("the end to begin", async () => desk.log().includes("shutting down") || undefined);
      const refused = () =>
        fetch(`${desk.base}/health`).then(
          () => undefined,
          () => true,
        );
      await eventually("the desk to take no new one", refused);
      await release();
      expect((await request).status).toBe(200);
      expect(await ended).toBe(0);
      expect(desk.log()).toContain("stopped");
    });

    test("a second signal ends it at once", async () => {
      const { desk, request, release } = await stuck(build);
      const ended = desk.stop("SIGTERM");
      await eventually("the end to begin", async () => desk.log().includes("shutting down") || undefined);
      process.kill(desk.pid, "SIGINT");
      expect(await ended).toBe(1);
      await expect(request).rejects.toThrow();
      await release();
    });
  });

describe.concurrent("a database that is away", () => {
  test("in service: 503 with a time to come back, and all is well again by itself", async () => {
    await using server = await disposable();
    const desk = await startDesk({ env: { ENV: "dev", DATABASE_URL: server.url("postgres") } });
    await desk.must("POST", "/api/start-conversation", ASK);
    await server.sql`checkpoint`;
    await server.crash();
    const away = await eventually("a 503", async () => {
      const answer = await desk.call("GET", "/api/events");
      return answer.status === 503 ? answer : undefined;
    });
    expect(away.body).toMatchObject({ error: "unavailable" });
    expect(Number(away.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await desk.call("GET", "/health/ready")).status).toBe(503);
    expect((await desk.call("GET", "/health")).status).toBe(200);
    const lost = await desk.call("POST", "/api/send-message", { session_id: "any", message: "Hello?" });
    expect(lost.status).toBe(503);
    await server.start();
    await eventually("an answer", async () => {
      const { status } = await desk.call("GET", "/api/events");
      return status === 200 || undefined;
    });
    expect(await eventsOf(desk)).toHaveLength(1);
    await desk.stop();
  });

  test("at the start: it waits, and serves once the database is there", async () => {
    await using server = await disposable();
    await server.crash();
    const starting = startDesk({ env: { ENV: "dev", DATABASE_URL: server.url("postgres") } });
    await server.start();
    const desk = await starting;
    expect((await desk.call("GET", "/health/ready")).status).toBe(200);
    await desk.stop();
  });

  test("for good: it gives up with the reason, and without the password", async () => {
    const { code, err } = await runCommand(["serve"], {
      env: { ENV: "dev", DATABASE_URL: "postgres://desk:s3cret@127.0.0.1:1/desk" },
    });
    expect(code).toBe(EXIT_UNAVAILABLE);
    expect(err).toContain("nothing listens there");
    expect(err).not.toContain("s3cret");
  });
});

/** A database server of one's own, to be broken. */
const disposable = async (): Promise<PostgresServer & AsyncDisposable> => {
  const server = await startPostgres();
  return { ...server, [Symbol.asyncDispose]: () => server.stop() };
};

/** A desk with a request that waits for a lock which somebody else holds. */
const stuck = async (build: Build) => {
  const url = await freshDatabase();
  const desk = await startDesk({ build, env: { ENV: "dev", DATABASE_URL: url } });
  const sql = postgres(url, { max: 2, onnotice: () => undefined });
  const released = Promise.withResolvers<void>();
  const locked = Promise.withResolvers<void>();
  const holder = sql.begin(async (tx) => {
    await tx`lock table threads in access exclusive mode`;
    locked.resolve();
    await released.promise;
  });
  await locked.promise;
  const request = desk.call("POST", "/api/start-conversation", ASK);
  request.catch(() => undefined);
  await eventually("the request to wait", async () => {
    const [row] = await sql`select 1 from pg_locks where not granted and relation = 'threads'::regclass`;
    return row;
  });
  const release = async () => {
    released.resolve();
    await holder;
    await sql.end();
  };
  return { desk, request, release };
};
