import { afterAll, expect, test } from "bun:test";
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeConversations } from "../backfill/going-on/conversations.ts";
import { freshDatabase } from "../support/databases.ts";
import { type Build, runCommand, startDesk } from "../support/desk.ts";

const EXIT_NOT_YET = 78;
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

test.each<Build>(["source", "binary"])(
  "a cut-over goes step by step, and no step before the one before it has succeeded · %s",
  async (build) => {
    const folder = mkdtempSync(join(tmpdir(), "openevent-cutover-"));
    folders.push(folder);
    const manifest = writeConversations(folder);
    const env = { DATABASE_URL: await freshDatabase("empty") };
    const step = (...args: string[]) => runCommand(["cutover", manifest, ...args], { env, build });
    const notYet = async (name: string, missing: string): Promise<void> => {
      const { code, err } = await step(name);
      expect({ code, err }).toEqual({
        code: EXIT_NOT_YET,
        err: expect.stringContaining(`\`${missing}\` has to succeed`),
      });
    };
    expect((await step()).out).toContain("next    rehearse");
    await notYet("backfill", "rehearse");
    // A record is rejected: the rehearsal says so, and nothing goes on without somebody who has looked at it.
    const refused = await step("rehearse");
    expect([refused.code, refused.out]).toEqual([
      1,
      expect.stringMatching(/1 rejected.*--rejects FILE.*--accept-rejects/s),
    ]);
    await notYet("freeze", "rehearse");
    const rehearsed = await step("rehearse", "--accept-rejects");
    expect(rehearsed).toMatchObject({
      code: 0,
      out: expect.stringContaining("dry run on the real database: 10 events"),
    });
    const frozenToo = await step("freeze");
    expect([frozenToo.code, frozenToo.out]).toEqual([1, expect.stringContaining("--stopped")]);
    await notYet("backfill", "freeze");
    expect((await step("freeze", "--stopped")).code).toBe(0);

    const events = join(folder, "events_team-halle.json");
    const whole = readFileSync(events);
    appendFileSync(events, "\n");
    const thawed = await step("backfill", "--accept-rejects");
    expect([thawed.code, thawed.out]).toEqual([
      1,
      expect.stringContaining("events_team-halle.json has changed since the freeze"),
    ]);
    writeFileSync(events, whole);
    await notYet("verify", "backfill");
    expect((await step("backfill", "--accept-rejects")).out).toContain("written: 10 events");
    expect((await step("verify", "--accept-rejects")).out).toContain("read back: 10 events");
    await notYet("report", "smoke");
    expect((await step("smoke")).code).toBe(1);

    const made = await runCommand(["keys", "create", "--team", "team-halle", "--role", "viewer", "--name", "smoke"], {
      env,
    });
    const keyFile = join(folder, "key");
    writeFileSync(keyFile, made.out);
    const desk = await startDesk({ env, build });
    const smoked = await step("smoke", "--url", desk.base, "--key-file", keyFile);
    await desk.stop();
    expect(smoked).toMatchObject({ code: 0, out: expect.stringContaining("10 events are listed, 10 were imported") });
    const { code, out } = await step("report");
    expect([code, out]).toEqual([0, expect.stringContaining("every step has succeeded")]);
    // Done again, a step takes those after it back.
    expect((await step("freeze", "--stopped")).out).toContain("next    backfill");
    const state = readFileSync(`${manifest}.cutover.json`, "utf8");
    for (const secret of [made.out.trim(), "guest-"]) expect(state).not.toContain(secret);
    expect(existsSync(`${manifest}.cutover.json.partial`)).toBe(false);
  },
);
