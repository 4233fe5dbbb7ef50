import { afterAll, beforeAll, expect, test } from "bun:test";
import { sql } from "drizzle-orm";
import { asOwner } from "../../src/db/team.ts";
import { erase } from "../../src/erasure/service.ts";
import { acting } from "../../src/gate/caller.ts";
import { newId } from "../../src/platform/ids.ts";
import { onBothDatabases } from "../support/databases.ts";
import { type House, openHouse } from "../support/house.ts";
import { rowsNaming } from "../support/mentions.ts";
import { sent } from "../support/sent-files.ts";

/** With signs that mean something else in patterns. */
const ADA = "Ada.B+fete@example.com";
const BEA = "bea@example.com";
const OTHER = "xada.b+fete@example.com";

onBothDatabases("a client is erased", (database) => {
  let house: House;
  const run = (isDryRun: boolean, address = ADA) => {
    const { teamId, userId } = house.scope;
    const machine = { kind: "system", role: "system", teamId, userId, requestId: newId() } as const;
    return erase(database.db, acting(machine, "erase"), address, { isDryRun, now: new Date() });
  };
  const say = (session: string, message: string) =>
    house.must("POST", "/api/send-message", { session_id: session, message });

  beforeAll(async () => {
    house = await openHouse(database.db, { DEBUG_TRACE_ENABLED: "1" });
    const lead = await house.asked(ADA);
    await say(lead.threadId, `Please write to ${ADA} and to nobody else. Do you have parking?`);
    await sent(house, `a list of guests of ${ADA}`, `?thread_id=${lead.threadId}`);
    await house.call(
      "POST",
      "/api/send-message",
      { session_id: lead.threadId, message: "We will be 30 people." },
      {
        "Idempotency-Key": "an-answer-that-is-kept",
      },
    );
    const booked = await house.offered(ADA.toLowerCase(), "27 May");
    await say(
      booked.threadId,
      `We accept the offer. Our billing address: Brun AG, Seestrasse 1, 8002 Zürich, Switzerland.`,
    );
    const theirs = await house.offered(BEA);
    await say(theirs.threadId, `My colleague ${ADA.toUpperCase()} recommended you, and so did ${OTHER}.`);
  });
  afterAll(() => house.stop());

  test("a dry run tells what would go and changes nothing", async () => {
    const before = await rowsNaming(database.db, ADA);
    const erasure = await run(true);
    expect(erasure).toMatchObject({ found: true, gone: { clients: 1, conversations: 2, files: 1 }, left: [] });
    expect(erasure.gone.mails).toBeGreaterThan(3);
    expect(erasure.kept).toHaveLength(1);
    expect(await rowsNaming(database.db, ADA)).toEqual(before);
  });

  test("then nothing in the whole database names the address, and the books are whole", async () => {
    expect((await rowsNaming(database.db, ADA)).length).toBeGreaterThan(5);
    const { kept, left } = await run(false);
    expect(left).toEqual([]);
    const rows = await rowsNaming(database.db, ADA);
    // Somebody else's address that ends like hers is no mention of her.
    expect(rows.filter((row) => !row.toLowerCase().includes(OTHER))).toEqual([]);
    expect(rows.filter((row) => row.toLowerCase().replaceAll(OTHER, "").includes(ADA.toLowerCase()))).toEqual([]);
    const event = await house.must("GET", `/api/events/${kept[0]?.id}`);
    expect(event).toMatchObject({
      offer_status: "accepted",
      client_id: null,
      event_data: { "Billing Address": expect.stringContaining("Brun AG") },
    });
    // Ids and hashes are of letters that may spell anything.
    const text = JSON.stringify(event)
      .toLowerCase()
      .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{64}/g, "");
    for (const trace of ["ada", "parking"]) expect(text).not.toContain(trace);
  });

  test("another client's conversation stays, with the mention taken out", async () => {
    const [mail] = (await rowsNaming(database.db, "recommended you")).filter((row) => row.startsWith("emails:"));
    expect(mail).toContain("[erased]");
    expect(mail).toContain(OTHER);
    const { events } = await house.must("GET", "/api/events?limit=50");
    expect((events as { client_id: string }[]).map(({ client_id }) => client_id)).toContain(BEA);
  });

  test("the audit log says that it happened and not to whom; again it finds nobody", async () => {
    const lines: unknown = await asOwner(database.db, (tx) =>
      tx.execute(
        sql`select action, reason from audit_log where team_id = ${house.scope.teamId} and action in ('maintenance_erase', 'erase')`,
      ),
    );
    const told = JSON.stringify(Array.isArray(lines) ? lines : (lines as { rows: unknown[] }).rows);
    expect(told).toContain("maintenance_erase");
    expect(told).not.toContain("@");
    expect(await run(false)).toMatchObject({ found: false, kept: [], left: [] });
  });
});
