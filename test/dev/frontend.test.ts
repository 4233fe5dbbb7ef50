import { afterEach, describe, expect, test } from "bun:test";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Frontend } from "../../src/dev/launcher/frontend.ts";
import { silentLog } from "../../src/platform/log.ts";
import { type Running, runningOf } from "../../src/platform/running.ts";

/** Answers only when no broken build is there. */
const PAGE = `
import { existsSync } from "node:fs";
if (existsSync(".next/broken")) setInterval(() => {}, 1000);
else Bun.serve({ port: Number(process.env.PORT), hostname: "127.0.0.1", fetch: () => new Response("page") });
`;

const open: { frontend: Frontend; folder: string }[] = [];
afterEach(async () => {
  for (const { frontend, folder } of open.splice(0)) {
    await frontend.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

const brokenFrontend = (isFixed: boolean) => {
  const folder = mkdtempSync(join(tmpdir(), "openevent-frontend-"));
  mkdirSync(join(folder, ".next"));
  writeFileSync(join(folder, ".next/broken"), "");
  writeFileSync(join(folder, "kept.txt"), "");
  writeFileSync(join(folder, "page.ts"), PAGE);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ scripts: { dev: `${process.execPath} page.ts` } }));
  const probe = Bun.serve({ port: 0, hostname: "127.0.0.1", fetch: () => new Response() });
  const port = Number(probe.port);
  void probe.stop(true);
  const started: (Running | undefined)[] = [];
  const settings = { folder, port, backend: "http://127.0.0.1:8000", isFixed };
  const frontend = new Frontend(settings, silentLog(), (each) => started.push(each), undefined, 2500);
  open.push({ frontend, folder });
  return { frontend, folder, started, port };
};

describe("AUTO_FIX_FRONTEND", () => {
  test("clears the build of a frontend that does not answer, and starts it again", async () => {
    const { frontend, folder, started, port } = brokenFrontend(true);
    expect(await frontend.launch()).toBe(true);
    expect(existsSync(join(folder, ".next"))).toBe(false);
    expect(existsSync(join(folder, "kept.txt"))).toBe(true);
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe("page");
    const [first] = started;
    expect(first && runningOf(first.pid)).toBeUndefined();
  });

  test("switched off leaves the build alone", async () => {
    const { frontend, folder } = brokenFrontend(false);
    expect(await frontend.launch()).toBe(false);
    expect(existsSync(join(folder, ".next/broken"))).toBe(true);
  });

  test("what was left behind by an earlier run is ended before it is started anew", async () => {
    const { frontend, started, folder, port } = brokenFrontend(false);
    await frontend.launch();
    const left = started.at(-1);
    rmSync(join(folder, ".next"), { recursive: true });
    const settings = { folder, port, backend: "http://127.0.0.1:8000", isFixed: false };
    const next = new Frontend(settings, silentLog(), () => undefined, left, 5000);
    open.push({ frontend: next, folder });
    expect(await next.launch()).toBe(true);
    expect(left && runningOf(left.pid)).toBeUndefined();
  });
});
