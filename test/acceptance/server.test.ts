import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BINARY, ensureBinary, eventually, runCommand } from "../support/desk.ts";

/** Where there is no systemd the unit cannot be judged; the run then says what it skipped. */
const ANALYZER = Bun.which("systemd-analyze");
const POLL_MS = 50;
const LOOK_MS = 1000;
const folder = mkdtempSync(join(tmpdir(), "openevent-server-"));
beforeAll(ensureBinary);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("what a server needs", () => {
  const at = join(folder, "etc");
  const init = (...more: string[]) =>
    runCommand(["init", "--domain", "desk.example.com", "--folder", at, "--binary", BINARY, "--no-user", ...more], {
      build: "binary",
    });

  test("is written once, with secrets of its own that nobody else may read", async () => {
    expect(await init()).toMatchObject({ code: 0 });
    expect(readdirSync(at).sort()).toEqual(["Caddyfile", "nginx.conf", "openevent.env", "openevent.service"]);
    expect(statSync(join(at, "openevent.env")).mode & 0o777).toBe(0o600);
    const env = readFileSync(join(at, "openevent.env"), "utf8");
    expect(env).toMatch(/^TOKEN_SIGNING_SECRET=\S{64}$/m);
    expect(readFileSync(join(at, "Caddyfile"), "utf8")).toContain("lb_try_duration 40s");
    const again = await init();
    expect(again.code).toBe(73);
    expect(readFileSync(join(at, "openevent.env"), "utf8")).toBe(env);
    expect(await init("--domain", "http://desk")).toMatchObject({ code: 64 });
  });

  test.skipIf(ANALYZER === null)("is a unit without a fault", () => {
    const { status, stderr } = spawnSync(ANALYZER ?? "", ["verify", join(at, "openevent.service")], {
      encoding: "utf8",
    });
    expect({ status, said: stderr.split("\n").filter((line) => line.includes("openevent.service")) }).toEqual({
      status: 0,
      said: [],
    });
  });

  test("starts as it was written, once somebody may enter", async () => {
    const lines = readFileSync(join(at, "openevent.env"), "utf8").split("\n");
    const written = Object.fromEntries(
      lines.filter((line) => /^[A-Z]/.test(line)).map((line) => line.split(/=(.*)/s).slice(0, 2)),
    );
    const env = { ...written, DATA_DIR: join(folder, "data"), BACKEND_PORT: "0" };
    const options = { build: "binary", env } as const;
    expect(await runCommand(["serve"], options)).toMatchObject({ code: 78 });
    expect(await runCommand(["teams", "create", "atelier"], options)).toMatchObject({ code: 0 });
    const made = await runCommand(["keys", "create", "--role", "admin", "--name", "desk"], options);
    expect(made.out).toMatch(/oe_live_\S+/);
  });
});

describe("an update", () => {
  const target = join(folder, "openevent");
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const env = {
    ENV: "dev",
    BACKEND_PORT: String(port),
    DATA_DIR: join(folder, "desk"),
    LOG_LEVEL: "error",
    SHUTDOWN_DRAIN_SECONDS: "3",
  };
  const pidFile = join(folder, "pid");
  const restart = join(folder, "restart.sh");
  const update = (...args: string[]) =>
    runCommand(["update", ...args, "--target", target, "--restart", `sh ${restart}`, "--wait", "20"], {
      build: "binary",
      env,
    });
  const health = () =>
    fetch(`http://127.0.0.1:${port}/health/ready`).then(
      ({ status }) => status,
      () => 0,
    );

  beforeAll(async () => {
    copyFileSync(BINARY, target);
    chmodSync(target, 0o755);
    writeFileSync(
      restart,
      `if [ -f ${pidFile} ]; then kill "$(cat ${pidFile})" 2>/dev/null; while kill -0 "$(cat ${pidFile})" 2>/dev/null; do sleep 0.1; done; fi
cd ${folder}; ${target} serve >${folder}/log 2>&1 </dev/null & echo $! >${pidFile}\n`,
    );
    spawnSync("sh", [restart], { env: { PATH: process.env["PATH"] ?? "", HOME: tmpdir(), ...env } });
    await eventually("the desk serves", async () => ((await health()) === 200 ? true : undefined), 40_000);
  });
  afterAll(() => {
    spawnSync("sh", ["-c", `kill "$(cat ${pidFile})"`]);
  });

  test("of another file than was promised, or of none of ours, changes nothing", async () => {
    const before = statSync(target).ino;
    expect(await update(BINARY, "--sha256", "0".repeat(64))).toMatchObject({ code: 65 });
    const script = join(folder, "no-desk");
    writeFileSync(script, "#!/bin/sh\necho hello\n", { mode: 0o755 });
    expect(await update(script)).toMatchObject({ code: 65 });
    expect(await update(join(folder, "nowhere"))).toMatchObject({ code: 66 });
    expect(statSync(target).ino).toBe(before);
    expect(await health()).toBe(200);
  });

  test("puts the new one in place and keeps the old one", async () => {
    const { code, out } = await update(BINARY);
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining("runs in place of") });
    expect(statSync(`${target}.previous`).size).toBe(statSync(BINARY).size);
    expect(await health()).toBe(200);
  });

  test("under load loses no request, behind a proxy that waits for a desk that does not listen", async () => {
    let isUp = true;
    let isOver = false;
    const looking = (async () => {
      for (; !isOver; await Bun.sleep(LOOK_MS)) isUp = (await health()) === 200;
    })();
    /** As the Caddy example does: nothing is sent to a desk that is not ready or not there; what was sent is not sent again. */
    const proxied = async (path: string, body?: object): Promise<{ status: number; body: Record<string, unknown> }> => {
      const given = body && {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(body),
      };
      for (; ; await Bun.sleep(POLL_MS)) {
        if (!isUp) continue;
        try {
          const answer = await fetch(`http://127.0.0.1:${port}${path}`, { ...given, keepalive: false });
          return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
        } catch (error) {
          if ((error as { code?: string }).code !== "ConnectionRefused") throw error;
        }
      }
    };
    const answers: number[] = [];
    const client = async (name: number): Promise<void> => {
      for (let turn = 0; !isOver; turn++) {
        const mail = {
          client_email: `guest-${name}-${turn}@example.com`,
          email_body: "We are looking for a room for 20 people in spring.",
        };
        answers.push((await proxied("/api/start-conversation", mail)).status, (await proxied("/health")).status);
      }
    };
    const load = Promise.all([1, 2, 3].map(client));
    try {
      await eventually("requests are under way", async () => (answers.length > 10 ? true : undefined), 60_000);
      expect((await update(BINARY)).code).toBe(0);
      const before = answers.length;
      await eventually("they go on", async () => (answers.length > before + 10 ? true : undefined), 60_000);
    } finally {
      isOver = true;
    }
    await load;
    await looking;
    isUp = true;
    expect(new Set(answers)).toEqual(new Set([200]));
    expect((await proxied("/api/events?limit=1")).body["total_events"]).toBe(answers.length / 2);
  }, 240_000);

  test("to one that does not become ready is taken back", async () => {
    const broken = join(folder, "broken");
    writeFileSync(broken, '#!/bin/sh\nif [ "$1" = version ]; then echo 9.9.9; else exit 1; fi\n', { mode: 0o755 });
    const { code, err } = await runCommand(
      ["update", broken, "--target", target, "--restart", `sh ${restart}`, "--wait", "10"],
      { build: "binary", env },
    );
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining("The one before runs again") });
    expect(statSync(target).size).toBe(statSync(BINARY).size);
    expect(await health()).toBe(200);
  });
});
