import { afterAll, expect, test } from "bun:test";
import postgres from "postgres";
import { freshDatabase } from "../support/databases.ts";
import { type Desk, eventually, startDesk } from "../support/desk.ts";
import { startMailServer } from "../support/mail-server.ts";
import { ASK } from "../support/may.ts";

const HOUR_MS = 3_600_000;
const LIMIT_MS = 120_000;
/** How long after the mails were queued a process is killed: before it looked, in the middle, when most is done. */
const KILLS_MS = [0, 150, 600];

const open: (() => Promise<unknown>)[] = [];
afterAll(() => Promise.all(open.map((close) => close())));

test(
  "two processes share one outbox; kill -9, a server that greylists, drops and dies: nothing lost, one id a mail, order kept",
  async () => {
    let server = await startMailServer();
    const { port } = server;
    open.push(() => server.stop());
    const url = await freshDatabase();
    const sql = postgres(url, { max: 1, onnotice: () => undefined });
    open.push(() => sql.end());
    const env = {
      ENV: "dev",
      DATABASE_URL: url,
      SMTP_HOST: "127.0.0.1",
      SMTP_PORT: String(port),
      SMTP_TLS: "none",
      HIL_FROM_EMAIL: "desk@example.ch",
      AUTO_FREE_BACKEND_PORT: "0",
    };
    const start = async (): Promise<Desk> => {
      const desk = await startDesk({ env });
      open.push(() => desk.stop("SIGKILL"));
      return desk;
    };
    let [first, second] = [await start(), await start()];
    await first.must("POST", "/api/config/hil-mode", { enabled: false });
    const { secret: key } = await first.must("POST", "/api/team/keys", { name: "mail", role: "system" });
    const asMachine = { Authorization: `Bearer ${key}` };
    const arrivals: { to: string; messageId: string }[] = [];
    const misbehave = (): void => {
      server.conduct = (to, time) => {
        const bad = Number(/\d+/.exec(to)?.[0]) % 4;
        if (bad === 1 && time === 1) return { code: 451 };
        if (bad === 2 && time === 1) return { drop: "text" };
        return bad === 3 ? { delayMs: 60 } : "take";
      };
    };
    misbehave();
    for (const [round, afterMs] of KILLS_MS.entries()) {
      const talks = Array.from({ length: 4 }, (_, index) => round * 4 + index);
      for (const talk of talks)
        for (const [turn, text] of [ASK.email_body, "We will be 27 people.", "We will be 28 people."].entries())
          await second.must(
            "POST",
            "/api/start-conversation",
            {
              client_email: `guest-${talk}@example.ch`,
              email_body: text,
              msg_id: `<${talk}.${turn}@example.ch>`,
              ...(turn > 0 && { in_reply_to: `<${talk}.0@example.ch>` }),
            },
            asMachine,
          );
      await Bun.sleep(afterMs);
      await first.stop("SIGKILL");
      if (round === 1) {
        // The mail server dies too, with what it had taken safely kept.
        arrivals.push(...server.taken);
        await server.stop();
        server = await startMailServer(undefined, port);
        misbehave();
      }
      [first, second] = [second, await start()];
    }
    let hours = 0;
    await eventually(
      "every mail is sent",
      async () => {
        const now = new Date(Date.now() + ++hours * HOUR_MS).toISOString();
        for (const desk of [first, second]) await desk.must("POST", "/api/test/clock", { now });
        // As if the minute of the lease had passed for those who died.
        await sql`update outbox set lease_until = now() - interval '1 second' where state = 'sending' and updated_at < now() - interval '3 seconds'`;
        const [row] = await sql<{ left: number }[]>`select count(*)::int as left from outbox where state <> 'sent'`;
        await Bun.sleep(200);
        return row?.left === 0 ? true : undefined;
      },
      60_000,
    );
    arrivals.push(...server.taken);
    const mails = await sql<{ id: string; to: string }[]>`
      select message_id as id, to_email as to from emails
      where direction = 'outbound' and channel = 'mail' order by created_at`;
    expect(mails.length).toBeGreaterThanOrEqual(KILLS_MS.length * 12);
    expect(new Set(mails.map(({ id }) => id)).size).toBe(mails.length);
    expect(new Set(arrivals.map(({ messageId }) => messageId))).toEqual(new Set(mails.map(({ id }) => id)));
    const times = (messageId: string): number => arrivals.filter((each) => each.messageId === messageId).length;
    // Whoever is killed between the server's word and writing it down says it again, under the same id.
    expect(mails.filter(({ id }) => times(id) > 1).length).toBeLessThanOrEqual(KILLS_MS.length * 8);
    for (const guest of new Set(mails.map(({ to }) => to))) {
      const arrived = arrivals.filter(({ to }) => to === guest).map(({ messageId }) => messageId);
      expect([...new Set(arrived)]).toEqual(mails.filter(({ to }) => to === guest).map(({ id }) => id));
    }
    const [failed] = await sql<{ count: number }[]>`select count(*)::int from outbox where state = 'failed'`;
    expect(failed?.count).toBe(0);
  },
  LIMIT_MS,
);
