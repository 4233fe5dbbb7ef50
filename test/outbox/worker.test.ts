import { afterAll, afterEach, beforeAll, expect, test } from "bun:test";
import { and, asc, eq, inArray } from "drizzle-orm";
import PostalMime from "postal-mime";
import type { Database } from "../../src/db/client.ts";
import { emails, outbox, tasks } from "../../src/db/schema/index.ts";
import { withTeam } from "../../src/db/team.ts";
import { queueNotices } from "../../src/notices/service.ts";
import { openTransport } from "../../src/outbox/transport.ts";
import { OutboxWorker } from "../../src/outbox/worker.ts";
import { readEnv } from "../../src/platform/env.ts";
import { onBothDatabases } from "../support/databases.ts";
import { type House, openHouse } from "../support/house.ts";
import { type MailServer, startMailServer } from "../support/mail-server.ts";
import { ASK } from "../support/may.ts";

const HOUR_MS = 3_600_000;

let server: MailServer;
beforeAll(async () => {
  server = await startMailServer();
});
afterAll(() => server.stop());
afterEach(() => {
  server.forget();
});

const settings = () => ({
  ENV: "dev",
  SMTP_HOST: "127.0.0.1",
  SMTP_PORT: String(server.port),
  SMTP_TLS: "none",
  HIL_FROM_EMAIL: "desk@example.ch",
});

onBothDatabases("the outbox", (database) => {
  let guests = 0;
  const workers: OutboxWorker[] = [];
  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.stop(1000)));
  });

  const open = async (mine: Database = database.db) => {
    const house = await openHouse(mine, settings());
    const { env } = readEnv(settings(), false);
    const worker = (): OutboxWorker => {
      const made = new OutboxWorker({ ...house.files, env, db: mine }, openTransport(env));
      workers.push(made);
      return made;
    };
    return { house, worker };
  };

  /** A conversation by mail with so many mails of ours in it, all queued. */
  const conversation = async (house: House, count: number, email = `guest-${++guests}@example.ch`) => {
    let session: unknown;
    for (let turn = 0; turn < count; turn++) {
      const body = session
        ? { session_id: session, message: `We will be ${26 + turn} people.` }
        : { ...ASK, client_email: email, msg_id: `<${guests}@example.ch>` };
      const answer = await house.asMachine(session ? "/api/send-message" : "/api/start-conversation", body);
      session = answer["session_id"];
      const { tasks: waiting } = await house.must("GET", `/api/tasks/pending?thread_id=${session}`);
      for (const { task_id } of waiting as { task_id: string }[])
        await house.must("POST", `/api/tasks/${task_id}/approve`, {});
    }
    return { email, session: String(session) };
  };
  const mailsTo = ({ scope }: House, to: string) =>
    withTeam(database.db, scope, (tx) =>
      tx
        .select({
          status: emails.status,
          error: emails.error,
          messageId: emails.messageId,
          state: outbox.state,
          attempts: outbox.attempts,
          sentAt: emails.sentAt,
        })
        .from(emails)
        .innerJoin(outbox, and(eq(outbox.teamId, emails.teamId), eq(outbox.emailId, emails.id)))
        .where(and(eq(emails.teamId, scope.teamId), eq(emails.toEmail, to)))
        .orderBy(asc(emails.createdAt)),
    );
  const later = (house: House, ms: number): void => house.clock.fix(new Date(house.clock.now().getTime() + ms));

  test("an approved mail goes out once, with what its conversation needs", async () => {
    const { house, worker } = await open();
    const { email } = await conversation(house, 1);
    await worker().drain();
    await worker().drain();
    const [row, ...others] = await mailsTo(house, email);
    expect(others).toEqual([]);
    expect(row).toMatchObject({ status: "sent", state: "sent", attempts: 1, error: null, sentAt: expect.any(Date) });
    expect(server.taken.map(({ messageId }) => messageId)).toEqual([row?.messageId ?? ""]);
    const raw = server.taken[0]?.raw ?? "";
    expect(raw).toMatch(new RegExp(`^In-Reply-To: <${guests}@example.ch>\r?$`, "m"));
    expect(raw).toMatch(/^Reply-To: .*\+[0-9a-f]{32}@/m);
    expect(raw).not.toMatch(/^Auto-Submitted/m);
  });

  test("an answer to its Reply-To comes back to the conversation, from another mailbox and without any header", async () => {
    const { house, worker } = await open();
    const { session, email } = await conversation(house, 1);
    await worker().drain();
    const address = /^Reply-To: .*?([^\s<]+\+[0-9a-f]{32}@[^\s>]+)/m.exec(server.taken[0]?.raw ?? "")?.[1] ?? "";
    const answer = {
      client_email: "ada.private@example.ch",
      subject: "Re",
      email_body: "We will be 30 people instead.",
    };
    const back = await house.asMachine("/api/start-conversation", { ...answer, delivered_to: [address.toUpperCase()] });
    expect(back["session_id"]).toBe(session);
    const [stored] = await withTeam(database.db, house.scope, (tx) =>
      tx
        .select({ from: emails.fromEmail })
        .from(emails)
        .where(and(eq(emails.teamId, house.scope.teamId), eq(emails.threadId, session), eq(emails.subject, "Re"))),
    );
    expect(stored).toEqual({ from: "ada.private@example.ch" });
    const guessed = address.replace(/\+[0-9a-f]{4}/, "+0000");
    const other = await house.asMachine("/api/start-conversation", { ...answer, delivered_to: [guessed] });
    expect(other["session_id"]).not.toBe(session);
    const chat = { ...answer, client_email: email, delivered_to: [address] };
    expect((await house.call("POST", "/api/start-conversation", chat)).status).toBe(422);
  });

  test("greylisted, dropped, delayed: each arrives in the end, and a conversation in its order", async () => {
    const { house, worker } = await open();
    const bad = await conversation(house, 3);
    const good = await conversation(house, 1);
    server.conduct = (to, time) => {
      if (to !== bad.email) return { delayMs: 20 };
      return (
        ([{ code: 451 }, { drop: "recipient" }, { drop: "text" }, { code: 421, at: "text" }] as const)[time - 1] ??
        "take"
      );
    };
    await worker().drain();
    expect(server.taken.map(({ to }) => to)).toEqual([good.email]);
    expect((await mailsTo(house, bad.email)).map(({ state, attempts }) => [state, attempts])).toEqual([
      ["queued", 1],
      ["queued", 0],
      ["queued", 0],
    ]);
    for (let round = 0; round < 4; round++) {
      later(house, HOUR_MS);
      await worker().drain();
    }
    const rows = await mailsTo(house, bad.email);
    expect(rows.map(({ status }) => status)).toEqual(["sent", "sent", "sent"]);
    expect(rows[0]?.attempts).toBe(5);
    const arrived = server.taken.filter(({ to }) => to === bad.email).map(({ messageId }) => messageId);
    expect(arrived).toEqual(rows.map(({ messageId }) => messageId ?? ""));
  });

  test("what is refused for good, or eight times, is failed and a person's task; what was behind it goes out", async () => {
    const { house, worker } = await open();
    const gone = await conversation(house, 2);
    const deaf = await conversation(house, 1);
    server.conduct = (to, time) => (to === deaf.email ? { code: 450 } : time === 1 ? { code: 550 } : "take");
    for (let round = 0; round < 9; round++) {
      await worker().drain();
      later(house, 24 * HOUR_MS);
    }
    expect((await mailsTo(house, gone.email)).map(({ status, error }) => [status, error])).toEqual([
      ["failed", "address_refused"],
      ["sent", null],
    ]);
    expect(await mailsTo(house, deaf.email)).toMatchObject([
      { status: "failed", error: "transport_failed", attempts: 8, state: "failed" },
    ]);
    expect(server.offered.filter((to) => to === deaf.email)).toHaveLength(8);
    const raised = await withTeam(database.db, house.scope, (tx) =>
      tx
        .select({ title: tasks.title, threadId: tasks.threadId, type: tasks.type })
        .from(tasks)
        .where(
          and(
            eq(tasks.teamId, house.scope.teamId),
            eq(tasks.status, "pending"),
            inArray(tasks.threadId, [gone.session, deaf.session]),
          ),
        ),
    );
    expect(raised.toSorted((a, b) => (a.title < b.title ? -1 : 1))).toEqual([
      expect.objectContaining({
        type: "manual_review",
        threadId: gone.session,
        title: expect.stringMatching(/address/),
      }),
      expect.objectContaining({
        type: "manual_review",
        threadId: deaf.session,
        title: expect.stringMatching(/server/),
      }),
    ]);
    const [task] = (await house.must("GET", `/api/tasks/pending?thread_id=${deaf.session}`))["tasks"] as {
      task_id: string;
    }[];
    server.conduct = () => "take";
    await house.must("POST", `/api/tasks/${task?.task_id}/approve`, { edited_message: "We write again." });
    await worker().drain();
    expect(server.taken.at(-1)?.raw).toContain("We write again.");
  });

  test("a notice to a manager goes out through the same queue, and says that it is automatic", async () => {
    const { house, worker } = await open();
    const { env } = readEnv(settings(), false);
    await house.must("POST", "/api/config/hil-email", { enabled: true, manager_email: "manager@example.ch" });
    await house.asked("ada@example.com");
    await queueNotices({ db: database.db, env, clock: house.clock, tokens: house.tokens }, house.scope);
    await worker().drain();
    expect(server.taken.map(({ to }) => to)).toEqual(["manager@example.ch"]);
    expect(server.taken[0]?.raw).toMatch(/^Auto-Submitted: auto-generated\r?$/m);
    expect(server.taken[0]?.raw).toContain("/mail/decide/");
  });

  test("the mail of an offer carries its document, the same bytes that its route answers, also when it is tried again", async () => {
    const { house, worker } = await open();
    server.conduct = (_, time) => (time === 1 ? { code: 451, at: "text" } : "take");
    const { email, session } = await conversation(house, 1);
    await worker().drain();
    expect(server.taken).toEqual([]);
    house.clock.fix(new Date(house.clock.now().getTime() + HOUR_MS));
    await worker().drain();
    const [mail] = server.taken;
    const parsed = await PostalMime.parse(mail?.raw ?? "");
    expect(mail?.to).toBe(email);
    expect(mail?.raw).toMatch(/^Content-Type: multipart\/mixed;/im);
    expect(parsed.text).toContain("CHF 750.00");
    expect(parsed.html).toContain("CHF 750.00");
    expect(parsed.attachments.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
      [expect.stringMatching(/^OE-\d{4}-\d{5}\.pdf$/), "application/pdf"],
    ]);
    const { events } = (await house.must("GET", "/api/events")) as {
      events: { thread_id: string; current_offer_id: string }[];
    };
    const offer = events.find(({ thread_id }) => thread_id === session)?.current_offer_id;
    const fetched = await (await house.fetch(`/api/offers/${offer}/pdf`)).bytes();
    expect(Buffer.from(parsed.attachments[0]?.content as ArrayBuffer).equals(fetched)).toBe(true);
    const { files } = (await house.must("GET", "/api/files")) as { files: { size: number; status: string }[] };
    expect(files.map(({ size, status }) => [size, status])).toEqual([[fetched.byteLength, "stored"]]);
  });

  test("a team whose files are full sends its offer without the document", async () => {
    const house = await openHouse(database.db, { ...settings(), FILE_QUOTA_MB: "1" });
    const { env } = readEnv({ ...settings(), FILE_QUOTA_MB: "1" }, false);
    const full = new Uint8Array(1024 * 1024).fill(97);
    const headers = { "Content-Type": "text/plain", "X-File-Name": "a.txt" };
    const filled = await house.fetch("/api/agent/chatkit/upload", { method: "POST", headers, body: full });
    expect(filled.status).toBe(200);
    await conversation(house, 1);
    const worker = new OutboxWorker({ ...house.files, env }, openTransport(env));
    workers.push(worker);
    await worker.drain();
    expect(server.taken).toHaveLength(1);
    expect((await PostalMime.parse(server.taken[0]?.raw ?? "")).attachments).toEqual([]);
  });

  test("a reserved address is never written to, and the mail server away or not trusted keeps everything", async () => {
    const { house } = await open();
    const { email: reserved } = await conversation(house, 1, "ada@example.com");
    const { email } = await conversation(house, 1);
    const { env } = readEnv({ ...settings(), SMTP_TLS: "starttls" }, false);
    const distrusting = new OutboxWorker({ ...house.files, env, db: database.db }, openTransport(env));
    workers.push(distrusting);
    await distrusting.drain();
    expect(server.offered).toEqual([]);
    expect(await mailsTo(house, reserved)).toMatchObject([{ status: "simulated", state: "simulated" }]);
    expect(await mailsTo(house, email)).toMatchObject([{ status: "queued", state: "queued", attempts: 1 }]);
  });

  test("several workers share the queue: each mail is offered once, each conversation in order", async () => {
    const { house, worker } = await open();
    const talks = [];
    for (let index = 0; index < 6; index++) talks.push(await conversation(house, 3));
    server.conduct = () => ({ delayMs: 5 });
    const crew = [worker(), worker(), worker()];
    for (let round = 0; round < 6; round++) await Promise.all(crew.map((each) => each.drain()));
    expect(server.offered).toHaveLength(18);
    for (const { email } of talks) {
      const rows = await mailsTo(house, email);
      expect(server.taken.filter(({ to }) => to === email).map(({ messageId }) => messageId)).toEqual(
        rows.map(({ messageId }) => messageId ?? ""),
      );
    }
  });
});
