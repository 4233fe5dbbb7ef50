import { afterAll, expect, test } from "bun:test";
import { freshDatabase } from "../support/databases.ts";
import { type Desk, eventually, startDesk, stopDesks } from "../support/desk.ts";
import { startMailServer } from "../support/mail-server.ts";
import { ASK } from "../support/may.ts";

const LIMIT_MS = 120_000;
/** It is due once a day: whoever starts first does what fell due, and nobody does it again. */
const DAILY = "snapshots";

afterAll(stopDesks);

const runsOf = (log: string, job: string): number =>
  log.split("\n").filter((line) => line.includes("job done") && line.includes(`"job":"${job}"`)).length;

/** The tasks that a stream tells of, as they come. */
const listen = async (desk: Desk) => {
  const told: string[] = [];
  const response = await fetch(`${desk.base}/api/tasks/stream`);
  const reading = (async () => {
    const decoder = new TextDecoder();
    let rest = "";
    for await (const piece of response.body ?? []) {
      const blocks = (rest + decoder.decode(piece, { stream: true })).split("\n\n");
      rest = blocks.pop() ?? "";
      for (const block of blocks) {
        const name = /^event: ?(.*)$/m.exec(block)?.[1];
        const task = /"task_id":"([^"]+)"/.exec(block)?.[1];
        if (name && task) told.push(`${name} ${task}`);
      }
    }
  })().catch(() => undefined);
  return { told, ended: reading };
};

test(
  "two desks on one database are one desk: what happens at one is heard at the other, each job and each mail is done once, and one goes on alone",
  async () => {
    const server = await startMailServer();
    const env = {
      ENV: "dev",
      LOG_LEVEL: "debug",
      DATABASE_URL: await freshDatabase(),
      AUTO_FREE_BACKEND_PORT: "0",
      SMTP_HOST: "127.0.0.1",
      SMTP_PORT: String(server.port),
      SMTP_TLS: "none",
      HIL_FROM_EMAIL: "desk@example.ch",
    };
    const [first, second] = await Promise.all([startDesk({ env }), startDesk({ env })]);
    const streams = [await listen(first), await listen(second)] as const;
    const { secret } = await first.must("POST", "/api/team/keys", { name: "mail", role: "system" });

    const ask = async (desk: Desk, guest: number): Promise<string> => {
      const asked = { ...ASK, client_email: `guest-${guest}@client.ch`, msg_id: `<${guest}@client.ch>` };
      const answer = await desk.must("POST", "/api/start-conversation", asked, { Authorization: `Bearer ${secret}` });
      return String(answer["task_id"]);
    };
    const tasks = [];
    for (let guest = 0; guest < 6; guest++) tasks.push(await ask(guest % 2 === 0 ? first : second, guest));
    for (const [at, task] of tasks.entries())
      await (at % 2 === 0 ? second : first).must("POST", `/api/tasks/${task}/approve`, {});

    const expected = tasks.flatMap((task) => [`task.created ${task}`, `task.decided ${task}`]).sort();
    for (const { told } of streams) {
      await eventually("everything is heard", async () => (told.length >= expected.length ? true : undefined));
      expect(told.toSorted()).toEqual(expected);
    }

    await eventually("every mail has left", async () => (server.taken.length >= tasks.length ? true : undefined));
    const both = () => first.log() + second.log();
    await eventually("the daily job has run", async () => (runsOf(both(), DAILY) > 0 ? true : undefined));
    await eventually("the clock has run on", async () => (runsOf(both(), "notices") >= 2 ? true : undefined), LIMIT_MS);
    expect(runsOf(both(), DAILY)).toBe(1);
    expect(server.taken).toHaveLength(tasks.length);
    expect(new Set(server.taken.map(({ messageId }) => messageId)).size).toBe(tasks.length);
    expect(new Set(server.taken.map(({ to }) => to)).size).toBe(tasks.length);

    await second.stop("SIGKILL");
    await streams[1].ended;
    const last = await ask(first, 99);
    await first.must("POST", `/api/tasks/${last}/approve`, {});
    await eventually("the last mail", async () => (server.taken.length > tasks.length ? true : undefined), LIMIT_MS);
    expect(server.taken.at(-1)?.to).toBe("guest-99@client.ch");
    await eventually("the last decision", async () =>
      streams[0].told.includes(`task.decided ${last}`) ? true : undefined,
    );
    await server.stop();
  },
  LIMIT_MS * 2,
);
