import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { freshDatabase } from "../../support/databases.ts";
import { type Build, type Desk, runCommand, startDesk } from "../../support/desk.ts";
import { dataFolder } from "../../support/scratch.ts";
import { emailOf, idOf, taskOf, writeConversations } from "./conversations.ts";

interface Case {
  n: number;
  was: string;
  writes: string;
  /** What the event is like before and after the mail. */
  before: Record<string, unknown>;
  after: Record<string, unknown>;
  /** In the answer, and not in it. */
  says: RegExp;
  never?: RegExp;
}

const CASES: Case[] = [
  {
    n: 1,
    was: "a bare enquiry (step 1)",
    writes:
      "Hello, we would like to come on 25 May 2027 from 14:00 to 18:00, 20 people in theatre seating. Room A please.",
    before: { current_step: 1, status: "lead", chosen_date: null, locked_room_id: null },
    after: { current_step: 5, status: "option", chosen_date: "2027-05-25", locked_room_id: "Room A", offer_total: 300 },
    says: /holding Room A/,
  },
  {
    n: 2,
    was: "without a date (step 2)",
    writes: "Let us take 26 May 2027 from 09:00 to 17:00.",
    before: { current_step: 2, status: "lead", chosen_date: null },
    after: { current_step: 3, status: "lead", chosen_date: "2027-05-26", date_confirmed: true, locked_room_id: null },
    says: /22 people/,
    never: /how many/i,
  },
  {
    n: 3,
    was: "with a draft of days at the manager (step 2)",
    writes: "27 May 2027 from 14:00 to 18:00 would suit us.",
    before: { current_step: 2, status: "lead", thread_state: "awaiting_manager", pending_task_ids: [taskOf(3)] },
    after: { current_step: 3, chosen_date: "2027-05-27", thread_state: "awaiting_client", pending_task_ids: [] },
    says: /18 people/,
    never: /11\.05\.2027/,
  },
  {
    n: 4,
    was: "with a date and no room (step 3)",
    writes: "Room B would be fine for us.",
    before: { current_step: 3, status: "lead", chosen_date: "2027-05-12", locked_room_id: null },
    after: { current_step: 5, status: "option", chosen_date: "2027-05-12", locked_room_id: "Room B", offer_total: 450 },
    says: /holding Room B for you on Wednesday, 12\.05\.2027/,
    never: /which date/i,
  },
  {
    n: 5,
    was: "with a draft of an offer at the manager (step 4)",
    writes: "We will be 30 people instead of 20.",
    before: { current_step: 4, status: "lead", offer_status: "draft", offer_total: 750, pending_task_ids: [taskOf(5)] },
    after: { current_step: 5, status: "option", locked_room_id: "Room B", offer_status: "sent", pending_task_ids: [] },
    says: /30 people, in Room B/,
    never: /20 people/,
  },
  {
    n: 6,
    was: "with an offer that had gone out as a draft (step 4)",
    writes: "Do you have parking?",
    before: { current_step: 4, status: "option", offer_status: "sent", offer_total: 750, locked_room_id: "Room B" },
    after: { current_step: 5, status: "option", offer_status: "sent", offer_total: 750, locked_room_id: "Room B" },
    says: /parking/i,
    never: /new offer/i,
  },
  {
    n: 7,
    was: "with an offer before the client (step 5)",
    writes: "We accept the offer.",
    before: {
      current_step: 5,
      status: "option",
      offer_status: "sent",
      offer_accepted: false,
      locked_room_id: "Room A",
    },
    after: { current_step: 5, status: "option", offer_status: "accepted", offer_accepted: true, offer_total: 500 },
    says: /thank you for accepting/i,
    never: /billing address/i,
  },
  {
    n: 8,
    was: "accepted without a billing address (step 5)",
    writes: "Our billing address: Muster AG, Seestrasse 1, 8002 Zürich, Switzerland.",
    before: { current_step: 5, status: "option", offer_accepted: true, offer_status: "accepted" },
    after: { current_step: 5, status: "option", offer_accepted: true, thread_state: "awaiting_manager" },
    says: /noted your billing address/i,
  },
  {
    // The next mail derives the step anew: a deposit that is due holds the booking at the offer's step.
    n: 9,
    was: "agreed and waiting for its deposit (step 6)",
    writes: "When is the deposit due?",
    before: { current_step: 6, status: "option", deposit_info: expect.objectContaining({ deposit_outstanding: 225 }) },
    after: { current_step: 5, status: "option", deposit_info: expect.objectContaining({ deposit_outstanding: 225 }) },
    says: /CHF 225\.00 by Sunday, 20\.12\.2026/,
  },
  {
    n: 10,
    was: "confirmed and paid (step 7)",
    writes: "We will be 30 people instead of 20.",
    before: { current_step: 7, status: "confirmed", deposit_info: expect.objectContaining({ deposit_outstanding: 0 }) },
    after: { current_step: 7, status: "confirmed", locked_room_id: "Room B", thread_state: "awaiting_manager" },
    says: /is confirmed, so a colleague/,
    never: /deposit/i,
  },
];

interface Place {
  name: string;
  build: Build;
  cases: Case[];
  env(folder: string): Promise<Record<string, string>>;
}

const PLACES: Place[] = [
  {
    name: "Postgres, source",
    build: "source",
    cases: CASES,
    env: async () => ({ DATABASE_URL: await freshDatabase() }),
  },
  {
    name: "PGlite, binary",
    build: "binary",
    cases: CASES.filter(({ n }) => n === 4 || n === 5 || n === 9),
    env: (folder) => Promise.resolve({ DATA_DIR: join(folder, "data") }),
  },
];

for (const { name, build, cases, env: envOf } of PLACES)
  describe(`a conversation in the middle goes on after the backfill · ${name}`, () => {
    const folder = dataFolder("openevent-going-on");
    let desk: Desk;
    let admin: Record<string, string>;
    let machine: Record<string, string>;

    beforeAll(async () => {
      const env = await envOf(folder);
      const run = async (...args: string[]): Promise<string> => {
        const { code, out, err } = await runCommand(args, { build, env });
        if (code !== 0) throw new Error(`${args.join(" ")}: ${code} ${err}`);
        return out.trim();
      };
      if (env["DATABASE_URL"] === undefined) await run("migrate");
      await run("backfill", writeConversations(folder), "--accept-rejects");
      const keyOf = async (role: string) => ({
        "X-Api-Key":
          (await run("keys", "create", "--team", "team-halle", "--role", role, "--name", role)).split("\n").at(-1) ??
          "",
      });
      [admin, machine] = [await keyOf("admin"), await keyOf("system")];
      desk = await startDesk({ build, env });
    });
    afterAll(async () => {
      await desk.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    const eventOf = (n: number) => desk.must("GET", `/api/events/${idOf(n)}`, undefined, admin);

    test.each(cases)("$was", async ({ n, writes, before, after, says, never }) => {
      expect(await eventOf(n)).toMatchObject(before);
      const answer = await desk.must(
        "POST",
        "/api/start-conversation",
        {
          client_email: emailOf(n).toUpperCase(),
          email_body: writes,
          subject: "Re: Workshop",
          msg_id: `<next-${n}@example.com>`,
          in_reply_to: `<of-the-legacy-backend-${n}@example.com>`,
        },
        machine,
      );
      expect(answer).toMatchObject({ session_id: `halle-${n}`, ...(n === 6 ? {} : { event_id: idOf(n) }) });
      expect(String(answer["response"])).toMatch(says);
      if (never) expect(String(answer["response"])).not.toMatch(never);
      expect(await eventOf(n)).toMatchObject(after);
    });

    test("a deposit that is paid then leads to the confirmation, which a manager has to send", async () => {
      await desk.must("POST", "/api/event/deposit/pay", { event_id: idOf(9) }, admin);
      const event = await eventOf(9);
      expect(event).toMatchObject({ current_step: 7, status: "option" });
      const { tasks } = await desk.must("GET", "/api/tasks/pending?limit=200", undefined, admin);
      const task = (tasks as { task_id: string; type: string; event_id: string }[]).find(({ task_id }) =>
        (event["pending_task_ids"] as string[]).includes(task_id),
      );
      expect(task?.type).toBe("confirmation_message");
      await desk.must("POST", `/api/tasks/${task?.task_id}/approve`, {}, admin);
      expect(await eventOf(9)).toMatchObject({ status: "confirmed", current_step: 7, locked_room_id: "Room B" });
    });

    test("a mail that answers nothing goes on as well, unless it begins something else", async () => {
      const writes = (email_body: string) =>
        desk.must("POST", "/api/start-conversation", { client_email: emailOf(4), email_body }, machine);
      expect((await writes("Good morning, do you have a terrace?"))["session_id"]).toBe("halle-4");
      const other = await writes("We would like to book Room A for 12 people on 3 June 2027 from 10:00 to 16:00.");
      expect(other["session_id"]).not.toBe("halle-4");
      expect(other["event_id"]).not.toBe(idOf(4));
    });
  });
