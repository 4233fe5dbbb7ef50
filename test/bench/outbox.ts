import { join } from "node:path";
import postgres from "postgres";
import { eventually, startDesk } from "../support/desk.ts";
import { startMailServer } from "../support/mail-server.ts";
import { type Line, rate, ratiosOf } from "./report.ts";

const MAILS = 10_000;
const LIMIT_MS = 300_000;
const MS_PER_SECOND = 1000;

/** So many mails of as many conversations, as approvals would have queued them. */
const queue = async (sql: postgres.Sql): Promise<void> => {
  await sql`insert into threads (team_id, user_id, id, channel)
    select t.id, t.system_user_id, 'bench-' || n, 'mail' from teams t, generate_series(1, ${MAILS}) n`;
  await sql`insert into emails (team_id, user_id, thread_id, direction, channel, status, from_email, from_name, to_email,
      subject, body_text, message_id, dedupe_key)
    select team_id, user_id, id, 'outbound', 'mail', 'queued', 'desk@example.ch', 'Desk', id || '@example.ch',
      'Our offer', ${"Hello,\n\n**Total: CHF 750.00**"}, '<' || id || '@example.ch>', 'gen:' || id
    from threads where id like 'bench-%'`;
  await sql`insert into outbox (team_id, user_id, kind, email_id, dedupe_key)
    select team_id, user_id, 'client_mail', id, dedupe_key from emails where thread_id like 'bench-%'`;
  await sql`analyze`;
};

/** How fast a queue of mails drains into a mail server that takes everything, beside the bare pool of connections. */
export const outbox = async (databaseUrl: string): Promise<Line[]> => {
  const server = await startMailServer();
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => undefined });
  const env = {
    ENV: "dev",
    LOG_LEVEL: "error",
    DATABASE_URL: databaseUrl,
    SMTP_HOST: "127.0.0.1",
    SMTP_PORT: String(server.port),
    SMTP_TLS: "none",
    HIL_FROM_EMAIL: "desk@example.ch",
    AUTO_FREE_BACKEND_PORT: "0",
  };
  try {
    await (await startDesk({ env: { ...env, LOG_LEVEL: "info" } })).stop();
    await queue(sql);
    const desk = await startDesk({ env: { ...env, LOG_LEVEL: "info" } });
    const reached = (count: number) =>
      eventually(
        `${count} mails arrive`,
        () => Promise.resolve(server.taken.length >= count ? performance.now() : undefined),
        LIMIT_MS,
      );
    const beganAt = await reached(1);
    const ours = (MAILS * MS_PER_SECOND) / ((await reached(MAILS)) - beganAt);
    await eventually("all is written down", async () => {
      const [row] = await sql<{ left: number }[]>`select count(*)::int as left from outbox where state <> 'sent'`;
      return row?.left === 0 ? true : undefined;
    });
    await desk.stop();
    const distinct = new Set(server.taken.map(({ messageId }) => messageId)).size;
    if (distinct !== MAILS || server.taken.length !== MAILS) throw new Error("a mail was lost, or came twice");
    const bare = Bun.spawn([
      process.execPath,
      join(import.meta.dir, "bare/mails.ts"),
      String(server.port),
      String(MAILS),
    ]);
    const theirs = (MAILS * MS_PER_SECOND) / Number(await new Response(bare.stdout).text());
    return [
      {
        name: `${MAILS} queued mails drained, of the bare pool`,
        ratios: ratiosOf([ours], [theirs]),
        ours: rate(ours),
        baseline: rate(theirs),
      },
    ];
  } finally {
    await sql.end();
    await server.stop();
  }
};
