import { expect, test } from "bun:test";
import { queueNotices } from "../../src/notices/service.ts";
import { messageOf } from "../../src/outbox/service.ts";
import { readEnv } from "../../src/platform/env.ts";
import { onBothDatabases } from "../support/databases.ts";
import { type House, openHouse } from "../support/house.ts";
import { ASK } from "../support/may.ts";

const PUBLIC_URL = "https://desk.example.ch";
const EVIL = "</pre><script>x()</script> [press here](https://evil.example.ch)";

onBothDatabases("notices to managers", (database) => {
  const open = async () => {
    const house = await openHouse(database.db, { PUBLIC_URL });
    const { env } = readEnv({ ENV: "test", PUBLIC_URL }, false);
    const tell = () => queueNotices({ db: database.db, env, clock: house.clock, tokens: house.tokens }, house.scope);
    const told = async () =>
      (await house.must("GET", "/api/dev/mailbox"))["notices"] as { to: string; subject: string; text: string }[];
    return { house, tell, told };
  };
  const pageOf = async (house: House, method: string, path: string) => {
    const response = await house.fetch(path, { method });
    return { status: response.status, headers: response.headers, html: await response.text() };
  };
  const statusOf = async (house: House, taskId: string) => (await house.must("GET", `/api/tasks/${taskId}`))["status"];

  test("every new task is told once, where the team wants it, and only what is new", async () => {
    const { house, tell, told } = await open();
    await house.asked("before@example.ch");
    expect(await tell()).toBe(0);
    await house.must("POST", "/api/config/hil-email", { enabled: true, manager_email: "desk@example.ch" });
    expect(await tell()).toBe(0);
    await house.asked("after@example.ch");
    await Promise.all([tell(), tell()]);
    expect(await tell()).toBe(0);
    const notices = await told();
    expect(notices.map(({ to }) => to)).toEqual(["desk@example.ch"]);
    expect(notices[0]?.text).toContain("Room B");
    await house.must("POST", "/api/config/hil-email", { enabled: false });
    await house.asked("later@example.ch");
    expect(await tell()).toBe(0);
  });

  test("its link shows what waits and decides by a press alone, once; nothing of a client's text runs in page or mail", async () => {
    const { house, tell, told } = await open();
    await house.must("POST", "/api/config/hil-email", { enabled: true, manager_email: "desk@example.ch" });
    const asked = await house.must("POST", "/api/start-conversation", {
      ...ASK,
      email_body: `${ASK.email_body}\n${EVIL}`,
    });
    const taskId = String(asked["task_id"]);
    await tell();
    const [notice] = await told();
    const link = /\((https:\/\/desk\.example\.ch\/mail\/decide\/[^)]+)\)/.exec(notice?.text ?? "")?.[1] ?? "";
    const path = new URL(link).pathname;
    for (let look = 0; look < 2; look++) {
      const { status, headers, html } = await pageOf(house, "GET", path);
      expect(status).toBe(200);
      expect(headers.get("content-type")).toStartWith("text/html");
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(headers.get("cache-control")).toBe("no-store");
      expect(html).toContain("Approve and send");
      expect(html).toContain("&lt;script&gt;");
      expect(html).not.toContain("<script");
    }
    expect(await statusOf(house, taskId)).toBe("pending");
    expect((await pageOf(house, "POST", path)).status).toBe(422);
    const done = await pageOf(house, "POST", `${path}?verdict=approved`);
    expect([done.status, done.html]).toEqual([200, expect.stringContaining("has been approved")]);
    expect(await statusOf(house, taskId)).toBe("approved");
    const again = await pageOf(house, "POST", `${path}?verdict=rejected`);
    expect(again.html).toContain("has been decided already");
    expect(await statusOf(house, taskId)).toBe("approved");
    expect((await pageOf(house, "GET", path)).html).not.toContain("<form");
    const { html } = await messageOf(
      {
        subject: notice?.subject ?? "",
        bodyText: notice?.text ?? "",
        bodyHtml: null,
        fromEmail: "desk@example.ch",
        fromName: null,
        toEmail: "desk@example.ch",
        toName: null,
        messageId: null,
        inReplyTo: null,
        referencesIds: [],
        locale: "en",
        createdAt: new Date(),
        replyToken: null,
        isAutomatic: true,
      },
      { email: undefined, name: undefined, plainText: false },
    );
    expect(html).toContain(`<a href="${link}">`);
    expect(html).not.toMatch(/<script|href="https:\/\/evil/);
  });

  test("a link that is not ours, is past its time or is for something else opens nothing", async () => {
    const { house } = await open();
    const { taskId } = await house.asked("link@example.ch");
    const { teamId, userId } = house.scope;
    const claims = { sub: taskId, team: teamId, by: userId };
    const good = await house.tokens.issue("decision", claims, 60);
    const bad = [
      `${good.slice(0, -4)}AAAA`,
      await house.tokens.issue("conversation", claims, 60),
      await house.tokens.issue("decision", claims, -1),
    ];
    for (const token of bad) {
      expect((await pageOf(house, "GET", `/mail/decide/${token}`)).status).toBe(401);
      expect((await pageOf(house, "POST", `/mail/decide/${token}?verdict=approved`)).status).toBe(401);
    }
    const other = await house.tokens.issue("decision", { ...claims, sub: crypto.randomUUID() }, 60);
    expect((await pageOf(house, "GET", `/mail/decide/${other}`)).status).toBe(404);
    const bearer = { Authorization: `Bearer ${good}` };
    expect((await house.call("GET", "/api/tasks/pending", undefined, bearer)).status).toBe(401);
    expect(await statusOf(house, taskId)).toBe("pending");
  });
});
