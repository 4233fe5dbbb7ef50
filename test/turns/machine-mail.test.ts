import { beforeAll, expect, test } from "bun:test";
import { and, eq } from "drizzle-orm";
import { emails } from "../../src/db/schema/index.ts";
import { withTeam } from "../../src/db/team.ts";
import { newId } from "../../src/platform/ids.ts";
import { onBothDatabases } from "../support/databases.ts";
import { type House, openHouse } from "../support/house.ts";

onBothDatabases("mails of programs", (database) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(database.db);
    await house.must("POST", "/api/config/hil-mode", { enabled: false });
  });
  const ASK = "Please send us an offer for Room B for 25 people on 20 May 2027 from 14:00 to 18:00.";
  const record = (id: unknown) => house.must("GET", `/api/events/${id}`);

  test.each(["auto_reply", "bounce", "bulk"] as const)("%s: kept, not answered, and no booking moves", async (kind) => {
    const email = `${newId()}@example.com`;
    const asked = await house.must("POST", "/api/start-conversation", { client_email: email, email_body: ASK });
    const before = await record(asked["event_id"]);
    const answer = await house.asMachine("/api/start-conversation", {
      client_email: email,
      email_body: "I am away until Monday and accept your offer for 30 people.",
      msg_id: `<${kind}-${newId()}@example.com>`,
      machine_mail: kind,
    });
    expect(answer).toMatchObject({ response: "", task_id: null, event_id: null, hil_pending: false });
    expect(await record(asked["event_id"])).toEqual(before);
    const [mail] = await withTeam(database.db, house.scope, (tx) =>
      tx
        .select({ flags: emails.flags, reading: emails.reading, direction: emails.direction })
        .from(emails)
        .where(and(eq(emails.teamId, house.scope.teamId), eq(emails.threadId, String(answer["thread_id"])))),
    );
    expect(mail).toEqual({ flags: [kind], reading: null, direction: "inbound" });
  });

  test("a report of a mail server is kept where it belongs, and a reply still answers the client", async () => {
    const email = `${newId()}@example.com`;
    const first = { client_email: email, email_body: ASK, msg_id: `<${newId()}@example.com>`, subject: "Room B" };
    const asked = await house.asMachine("/api/start-conversation", first);
    const thread = String(asked["thread_id"]);
    const mails = () =>
      withTeam(database.db, house.scope, (tx) =>
        tx
          .select({ id: emails.messageId, subject: emails.subject, direction: emails.direction })
          .from(emails)
          .where(and(eq(emails.teamId, house.scope.teamId), eq(emails.threadId, thread)))
          .orderBy(emails.createdAt),
      );
    const told = (await mails()).at(-1);
    const report = await house.asMachine("/api/start-conversation", {
      client_email: "mailer-daemon@mx.example.com",
      email_body: "The following message could not be delivered.",
      subject: "Undelivered Mail Returned to Sender",
      in_reply_to: told?.id,
      msg_id: `<${newId()}@mx.example.com>`,
    });
    expect(report).toMatchObject({ thread_id: thread, response: "", task_id: null });
    await house.asMachine("/api/send-message", { session_id: thread, message: "Could we park at your place?" });
    expect((await mails()).map(({ direction, subject }) => [direction, subject])).toEqual([
      ["inbound", "Room B"],
      ["outbound", "Re: Room B"],
      ["inbound", "Undelivered Mail Returned to Sender"],
      ["inbound", ""],
      ["outbound", expect.not.stringContaining("Undelivered") as unknown as string],
    ]);
  });

  test("the same one twice changes nothing and says so", async () => {
    const body = {
      client_email: `${newId()}@example.com`,
      email_body: "I am away.",
      msg_id: `<twice-${newId()}@example.com>`,
      machine_mail: "auto_reply",
    };
    const first = await house.asMachine("/api/start-conversation", body);
    expect(await house.asMachine("/api/start-conversation", body)).toEqual({ ...first, duplicate: true });
  });

  test("only a machine may say that a machine wrote", async () => {
    const { status, body } = await house.call("POST", "/api/start-conversation", {
      client_email: "ada@example.com",
      email_body: ASK,
      machine_mail: "bulk",
    });
    expect(status).toBe(422);
    expect(body["fields"]).toEqual({ machine_mail: "for machine keys only" });
  });
});
