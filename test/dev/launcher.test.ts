import { afterEach, describe, expect, test } from "bun:test";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { runningOf } from "../../src/platform/running.ts";
import {
  type Build,
  commandOf,
  type Desk,
  ensureBinary,
  eventually,
  runCommand,
  startDesk,
  stopDesks,
} from "../support/desk.ts";
import { PROD } from "../support/prod.ts";

const folders: string[] = [];
const strangers: Bun.Subprocess[] = [];
afterEach(async () => {
  await stopDesks();
  for (const stranger of strangers.splice(0)) {
    stranger.kill("SIGKILL");
    await stranger.exited;
  }
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "openevent-launcher-"));
  folders.push(folder);
  return folder;
};

const freePort = (): Promise<number> => {
  const { promise, resolve } = Promise.withResolvers<number>();
  const probe = createServer().listen(0, "127.0.0.1", () => {
    const address = probe.address();
    probe.close(() => resolve(address !== null && typeof address === "object" ? address.port : 0));
  });
  return promise;
};

/** A process that is none of ours and listens. */
const strangerOn = async (port: number): Promise<Bun.Subprocess> => {
  const stranger = Bun.spawn(
    [
      process.execPath,
      "-e",
      `Bun.serve({ port: ${port}, hostname: "127.0.0.1", fetch: () => new Response("stranger") })`,
    ],
    { stdout: "ignore", stderr: "ignore" },
  );
  strangers.push(stranger);
  await eventually("a stranger that listens", () => textOf(port));
  return stranger;
};
const textOf = (port: number): Promise<string | undefined> =>
  fetch(`http://127.0.0.1:${port}/`).then(
    (response) => response.text(),
    () => undefined,
  );

const isRunning = ({ pid }: { pid: number }): boolean => runningOf(pid) !== undefined;
const notes = (folder: string): string => join(folder, `openevent-${process.getuid?.()}`);

describe("AUTO_FREE_BACKEND_PORT", () => {
  test.each(["source", "binary"] as Build[])("a second start ends the first and takes its port · %s", async (build) => {
    const folder = newFolder();
    const port = await freePort();
    const env = { ENV: "dev", BACKEND_PORT: String(port), TMPDIR: folder };
    const first = await startDesk({ build, folder, env });
    await first.must("POST", "/api/start-conversation", { client_email: "ada@example.com", email_body: "Hello" });
    expect(isRunning(first)).toBe(true);
    const second = await startDesk({ build, folder, env });
    expect(second.base).toBe(first.base);
    expect(isRunning(first)).toBe(false);
    expect(first.log()).toContain("stopped");
    expect(second.log()).toContain("an earlier OpenEvent listens on the port: ending it");
    expect((await second.must("GET", "/health/live"))["status"]).toBe("ok");
    expect(await second.stop()).toBe(0);
    expect(readdirSync(notes(folder))).toEqual([]);
  });

  const startBeside = (port: number, folder: string, env: Record<string, string> = {}) =>
    runCommand(["serve"], { folder, env: { ENV: "dev", BACKEND_PORT: String(port), TMPDIR: folder, ...env } });

  test("a stranger on the port is named and left alone", async () => {
    const port = await freePort();
    const stranger = await strangerOn(port);
    const { code, err } = await startBeside(port, newFolder());
    expect(code).toBe(73);
    expect(err).toMatch(new RegExp(`Port ${port} on 127.0.0.1 is taken by "bun[.a-z]*" \\(process ${stranger.pid}\\)`));
    expect(err).toContain("left alone");
    expect(await textOf(port)).toBe("stranger");
  });

  test("a stranger who got the number of a desk that has gone is left alone", async () => {
    const folder = newFolder();
    const port = await freePort();
    const env = { ENV: "dev", BACKEND_PORT: String(port), TMPDIR: folder };
    const desk = await startDesk({ folder, env });
    await desk.stop("SIGKILL");
    const stranger = await strangerOn(port);
    const [name = ""] = readdirSync(notes(folder));
    const path = join(notes(folder), name);
    const note = JSON.parse(readFileSync(path, "utf8")) as { desk: { pid: number } };
    expect(note.desk.pid).toBe(desk.pid);
    writeFileSync(path, JSON.stringify({ desk: { ...note.desk, pid: stranger.pid } }));
    const { code, err } = await startBeside(port, folder);
    expect(code).toBe(73);
    expect(err).toContain("left alone");
    expect(await textOf(port)).toBe("stranger");
  });

  test("a pid file that others could have written is not believed", async () => {
    const folder = newFolder();
    const port = await freePort();
    const stranger = await strangerOn(port);
    mkdirSync(notes(folder), { mode: 0o777 });
    Bun.spawnSync(["chmod", "777", notes(folder)]);
    const desk = runningOf(stranger.pid);
    writeFileSync(join(notes(folder), `127.0.0.1-${port}.json`), JSON.stringify({ desk }));
    const { code } = await startBeside(port, folder);
    expect(code).toBe(73);
    expect(await textOf(port)).toBe("stranger");
  });

  test("switched off it ends nobody, not even an earlier desk", async () => {
    const port = await freePort();
    const [folder, other] = [newFolder(), newFolder()];
    const desk = await startDesk({ folder, env: { ENV: "dev", BACKEND_PORT: String(port), TMPDIR: folder } });
    const { code, err } = await startBeside(port, other, { TMPDIR: folder, AUTO_FREE_BACKEND_PORT: "0" });
    expect(code).toBe(73);
    expect(err).toContain(`Port ${port} is taken`);
    expect((await desk.must("GET", "/health/live"))["status"]).toBe("ok");
  });

  test("in prod it is off; switched on it warns, and a stranger is left alone all the same", async () => {
    const folder = newFolder();
    const port = await freePort();
    await strangerOn(port);
    const prod = { ...PROD, DATA_DIR: folder };
    const off = await startBeside(port, folder, prod);
    expect(off.out).toContain('"level":"info","time"');
    expect(off.out).toMatch(/"level":"info"[^\n]*"decidedBy":"ENV"[^\n]*off: AUTO_FREE_BACKEND_PORT/);
    const on = await startBeside(port, folder, { ...prod, AUTO_FREE_BACKEND_PORT: "1" });
    expect(on.out).toMatch(/"level":"warn"[^\n]*"decidedBy":"AUTO_FREE_BACKEND_PORT"[^\n]*on: AUTO_FREE_BACKEND_PORT/);
    expect(on.code).toBe(73);
    expect(await textOf(port)).toBe("stranger");
  });
});

/** A page with a build that may be broken, as developers' machines have them. */
const FRONTEND = `
import { existsSync } from "node:fs";
if (existsSync(".next/broken")) setInterval(() => {}, 1000);
else Bun.serve({ port: Number(process.env.PORT), hostname: "127.0.0.1", fetch: () => Response.json(process.env) });
`;

const frontendIn = (folder: string): string => {
  const path = join(folder, "frontend");
  mkdirSync(path);
  writeFileSync(join(path, "package.json"), JSON.stringify({ scripts: { dev: "bun page.ts" } }));
  writeFileSync(join(path, "bun.lock"), "");
  writeFileSync(join(path, "page.ts"), FRONTEND);
  return path;
};

const startWithFrontend = async (
  more: Record<string, string> = {},
): Promise<{ desk: Desk; port: number; env: Record<string, string>; folder: string }> => {
  const folder = newFolder();
  const port = await freePort();
  const env = {
    ENV: "dev",
    PATH: [dirname(process.execPath), process.env["PATH"]].join(delimiter),
    TMPDIR: folder,
    FRONTEND_DIR: frontendIn(folder),
    FRONTEND_PORT: String(port),
    PAYMENT_WEBHOOK_SECRET: "a-secret-of-the-desk-and-nobody-else",
    ...more,
  };
  return { desk: await startDesk({ folder, env }), port, env, folder };
};

describe("the frontend", () => {
  test("is started with the desk's address and without its secrets, and ends with it", async () => {
    const { desk, port } = await startWithFrontend();
    const environment = JSON.parse(await eventually("a page", () => textOf(port))) as Record<string, string>;
    expect(environment["NEXT_PUBLIC_BACKEND_BASE"]).toBe(desk.base);
    expect(Object.keys(environment)).not.toContain("PAYMENT_WEBHOOK_SECRET");
    expect(JSON.stringify(environment)).not.toContain("a-secret-of-the-desk");
    expect(desk.log()).toContain("AUTO_OPEN_FRONTEND, AUTO_OPEN_DEBUG_PANEL skipped: there is no terminal");
    expect(await desk.stop()).toBe(0);
    expect(await textOf(port)).toBeUndefined();
  });

  test("that answers already is nobody's to start or end", async () => {
    const port = await freePort();
    await strangerOn(port);
    const { desk } = await startWithFrontend({ FRONTEND_PORT: String(port) });
    await eventually("a line", async () => (desk.log().includes("a frontend answers already") ? true : undefined));
    expect(await desk.stop()).toBe(0);
    expect(await textOf(port)).toBe("stranger");
  });

  test("switched off, or without a folder, is not started", async () => {
    const off = await startWithFrontend({ AUTO_LAUNCH_FRONTEND: "0" });
    const without = await startWithFrontend({ FRONTEND_DIR: "" });
    const empty = await startWithFrontend({ FRONTEND_DIR: tmpdir() });
    await eventually("a line", async () =>
      empty.desk.log().includes("no frontend is launched: FRONTEND_DIR has no package.json") ? true : undefined,
    );
    for (const { desk } of [off, without, empty]) expect(desk.log()).not.toContain("frontend started");
  });

  test("that a killed desk has left behind is the next desk's to end", async () => {
    const backend = { BACKEND_PORT: String(await freePort()) };
    const { desk, port, env, folder } = await startWithFrontend(backend);
    await eventually("a page", () => textOf(port));
    await desk.stop("SIGKILL");
    expect(await textOf(port)).toBeDefined();
    const next = await startDesk({ folder, env });
    await eventually("a line", async () => (next.log().includes("a frontend answers already") ? true : undefined));
    expect(await next.stop()).toBe(0);
    expect(await textOf(port)).toBeUndefined();
  });
});

describe("AUTO_OPEN_FRONTEND, AUTO_OPEN_DEBUG_PANEL", () => {
  test.each(["source", "binary"] as Build[])(
    "open their pages from a terminal once one answers · %s",
    async (build) => {
      if (build === "binary") await ensureBinary();
      const folder = newFolder();
      const port = await freePort();
      await strangerOn(port);
      const opened = join(folder, "opened");
      for (const name of ["xdg-open", "browser"])
        writeFileSync(join(folder, name), `#!/bin/sh\necho "$1" >> ${opened}\n`, { mode: 0o755 });
      // A machine with a browser of its own knows no handler of it here.
      for (const name of ["xdg-mime", "mimeopen", "run-mailcap"])
        writeFileSync(join(folder, name), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
      const env = {
        ENV: "dev",
        HOME: folder,
        TMPDIR: folder,
        PATH: [folder, process.env["PATH"]].join(delimiter),
        BROWSER: join(folder, "browser"),
        DISPLAY: ":none",
        BACKEND_PORT: "0",
        FRONTEND_PORT: String(port),
      };
      const desk = Bun.spawn([...commandOf(build), "serve"], { cwd: folder, env, terminal: { data: () => undefined } });
      strangers.push(desk);
      const pages = await eventually("two pages", async () => {
        const lines = existsSync(opened) ? readFileSync(opened, "utf8").trim().split("\n") : [];
        return lines.length === 2 ? lines : undefined;
      });
      expect(pages.toSorted()).toEqual([`http://localhost:${port}/`, `http://localhost:${port}/debug`]);
    },
  );
});
