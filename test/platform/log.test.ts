import { describe, expect, test } from "bun:test";
import { join } from "node:path";
import { describeError, silentLog } from "../../src/platform/log.ts";

const LOG = join(import.meta.dir, "../../src/platform/log.ts");

/** What a process of its own writes to its output in prod. */
const logged = (statement: string): string => {
  const script = `import { createLog } from ${JSON.stringify(LOG)};
    const log = await createLog({ mode: "prod", LOG_LEVEL: "info" });
    ${statement}`;
  return Bun.spawnSync([process.execPath, "-e", script], { stderr: "inherit" }).stdout.toString();
};

describe("a line of the log", () => {
  test("is JSON with level, time and message, and keeps what is nobody's secret", () => {
    const line = JSON.parse(logged('log.info({ route: "/api/tasks", status: 200 }, "request");'));
    expect(line).toMatchObject({ level: "info", route: "/api/tasks", status: 200, msg: "request" });
    expect(line.time).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
    expect(line).not.toHaveProperty("pid");
    expect(line).not.toHaveProperty("hostname");
  });
  test("below the level nothing is written", () => expect(logged('log.debug("details");')).toBe(""));
  test("masks addresses, texts and credentials, at the top and one below", () => {
    const secrets = `email: "anna@muster.ch", address: "Seestrasse 1", body: "B-text", text: "T-text", subject: "S-text",
      authorization: "Bearer token-1", password: "pass-1", phone: "+41 44 123 45 67"`;
    const out = logged(`log.info({ ${secrets} }, "top"); log.info({ client: { name: "kept", ${secrets} } }, "below");`);
    expect(out).not.toMatch(/anna|muster|Seestrasse|B-text|T-text|S-text|token-1|pass-1|123 45 67/);
    expect(out.match(/\[masked\]/g)).toHaveLength(16);
    expect(out).toContain('"name":"kept"');
  });
  test("tells an error by name, code and frames, with its addresses masked", () => {
    const line = JSON.parse(
      logged(
        'log.error({ err: Object.assign(new Error("no mail to anna@muster.ch"), { code: "EENVELOPE" }) }, "failed");',
      ),
    );
    expect(line.err).toMatchObject({ name: "Error", code: "EENVELOPE", message: "no mail to [address]" });
    expect(line.err.frames.length).toBeGreaterThan(0);
  });
});

describe("what the log may know of an error", () => {
  test("a failed query gives away neither its text nor its values", () => {
    const error = Object.assign(new Error('Failed query: select * from clients where email = "anna@muster.ch"'), {
      query: "select * from clients",
      params: ["anna@muster.ch"],
    });
    const told = JSON.stringify(describeError(error));
    expect(told).toContain("query failed");
    expect(told).not.toMatch(/select|anna|clients/);
  });
  test("the cause is told the same way, however deep", () => {
    const inner = Object.assign(new Error("duplicate anna@muster.ch"), { code: "23505" });
    const told = describeError(new Error("outer", { cause: new Error("middle", { cause: inner }) }));
    expect(told).toMatchObject({ cause: { cause: { code: "23505", message: "duplicate [address]" } } });
    expect(JSON.stringify(told)).not.toContain("anna");
  });
  test("of a thrown value that is no error only the kind is told", () => {
    expect(describeError("anna@muster.ch")).toEqual({ name: "string" });
    expect(describeError({ email: "anna@muster.ch" })).toEqual({ name: "object" });
  });
  test("a silent log writes nothing at any level", () => expect(silentLog().isLevelEnabled("fatal")).toBe(false));
});
