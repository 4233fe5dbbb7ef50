import { beforeAll, describe, expect, test } from "bun:test";
import { and, eq, getTableName, is, sql } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import type { Difference } from "../../src/booking/replay/differences.ts";
import { RULES_VERSION } from "../../src/booking/rules-version.ts";
import type { Database } from "../../src/db/client.ts";
import * as schema from "../../src/db/schema/index.ts";
import { asOwner, withTeam, withTeamReadOnly } from "../../src/db/team.ts";
import { createHouses } from "../../src/deps.ts";
import { readEnv } from "../../src/platform/env.ts";
import { conversationReport, NO_SUMMARY, summed } from "../../src/replay/report.ts";
import { replayAll, replayConversation } from "../../src/replay/service.ts";
import { onBothDatabases } from "../support/databases.ts";
import { type House, openHouse } from "../support/house.ts";
import { YEAR } from "../support/may.ts";

const TABLES = Object.values(schema).filter((value) => is(value, PgTable));
const { emails } = schema;

/** A fingerprint of every row of every table. */
const everything = (db: Database): Promise<unknown[]> =>
  asOwner(db, async (tx) => {
    const prints: unknown[] = [];
    for (const name of TABLES.map(getTableName)) {
      const rows = (await tx.execute(
        sql`select count(*)::int as rows, md5(coalesce(string_agg(t::text, ',' order by t::text), '')) as print from ${sql.identifier(name)} t`,
      )) as unknown;
      prints.push([name, Array.isArray(rows) ? [...rows] : (rows as { rows: unknown[] }).rows]);
    }
    return prints;
  });

onBothDatabases("replay", (database) => {
  let supervised: House;
  let alone: House;
  const { env } = readEnv({ ENV: "test" }, false);

  beforeAll(async () => {
    supervised = await openHouse(database.db);
    alone = await openHouse(database.db);
    await alone.must("POST", "/api/config/hil-mode", { enabled: false });
  });

  const deps = ({ clock }: House) => ({ db: database.db, env, clock, houses: createHouses() });
  const replayed = async (house: House, threadId: string) => {
    const result = await replayConversation(deps(house), house.scope, threadId);
    if (!result) throw new Error("there is no such conversation");
    return result;
  };
  const differences = async (house: House, threadId: string): Promise<Difference[][]> =>
    (await replayed(house, threadId)).turns.map((turn) => turn.differences);

  let clients = 0;
  const write = async (house: House, [first = "", ...more]: readonly string[], name = "Ada Brun"): Promise<string> => {
    const { session_id } = await house.must("POST", "/api/start-conversation", {
      client_email: `client-${++clients}@example.com`,
      client_name: name,
      email_body: first,
    });
    for (const message of more) await house.must("POST", "/api/send-message", { session_id, message });
    return String(session_id);
  };
  const decide = async (house: House, threadId: string, type: string, body: object = {}) => {
    const { tasks } = await house.must("GET", "/api/tasks/pending?limit=200");
    const pending = tasks as { task_id: string; type: string; payload: { thread_id: string } }[];
    const task = pending.find((each) => each.type === type && each.payload.thread_id === threadId);
    if (!task) throw new Error(`no ${type} but ${pending.map((each) => each.type).join(", ")}`);
    await house.must("POST", `/api/tasks/${task.task_id}/approve`, body);
  };
  const tamper = (house: House, threadId: string, change: ReturnType<typeof sql> | null) =>
    withTeam(database.db, house.scope, (tx) =>
      tx
        .update(emails)
        .set({ turnRecord: change })
        .where(
          and(eq(emails.teamId, house.scope.teamId), eq(emails.threadId, threadId), eq(emails.direction, "inbound")),
        ),
    );

  describe("a conversation of several turns is the same in every turn", () => {
    const CASES: [string, string[]][] = [
      [
        "English, from the inquiry through detours to the acceptance",
        [
          `Hello, Room B for 25 people on 6 May ${YEAR} from 14:00 to 18:00, please.\n\nKind regards\nAda Brun\nBrun Ltd\n+41 79 123 45 67`,
          "We will be 30 people instead of 25.",
          `Could we move it to 13 May ${YEAR}?`,
          "Do you have a projector, and is there parking?",
          "We accept the offer. Our billing address is Brun Ltd, Musterweg 7, 8001 Zürich, Switzerland.",
          "Sorry, our billing address is Brun Ltd, Musterweg 17, 8001 Zürich, Switzerland.",
        ],
      ],
      [
        "German, step by step, with a visit",
        [
          "Guten Tag\n\nWir suchen einen Raum für 20 Personen.\n\nFreundliche Grüsse\nJürg Müller",
          `Am 9. Juni ${YEAR}, von 9 bis 17 Uhr.`,
          "Raum A passt gut.",
          "Vorher würden wir das Haus gerne besichtigen.",
          "Das erste Datum um 10 Uhr passt.",
          "Wir nehmen die Offerte an.",
        ],
      ],
      [
        "small talk, nonsense and the same mail twice",
        [
          `Hello, Room C for 40 people on 10 June ${YEAR} from 10:00 to 16:00, please.`,
          "asdf qwer zxcv",
          "Thank you so much for your kind help, talk to you soon!",
          "Thank you so much for your kind help, talk to you soon!",
        ],
      ],
      ["without a booking", ["Hello, where can we park?", "Thanks!"]],
      [
        "a second function in the same conversation",
        [
          `Hello, Room B for 25 people on 3 June ${YEAR} from 14:00 to 18:00, please.`,
          `We would also like to book a dinner for 40 people on 17 June ${YEAR} from 18:00 to 22:00, please send an offer.`,
          "We accept the offer.",
        ],
      ],
    ];
    test.each(CASES)("%s", async (_, mails) => {
      const threadId = await write(alone, mails);
      expect(await differences(alone, threadId)).toEqual(mails.map(() => []));
    });

    test("supervised: with mails that nobody has answered, and after the approval", async () => {
      const threadId = await write(supervised, [
        `Hello, Room B for 25 people on 20 May ${YEAR}, please. Where can our guests park?`,
        "From 14:00 to 18:00.",
      ]);
      await decide(supervised, threadId, "ai_reply_approval");
      await supervised.must("POST", "/api/send-message", { session_id: threadId, message: "We accept the offer." });
      expect(await differences(supervised, threadId)).toEqual([[], [], []]);
    });

    test("though others moved, confirmed and cancelled around it since", async () => {
      const ask = `Hello, Room E for 40 people on 24 June ${YEAR} from 10:00 to 16:00, please.`;
      const billing = "We accept. Our billing address is Brun Ltd, Musterweg 7, 8001 Zürich, Switzerland.";
      const first = await write(alone, [ask, billing]);
      const second = await write(alone, [ask, "We accept the offer."], "Bea Rot");
      const third = await write(alone, [`Hello, Room F for 30 people on 25 June ${YEAR} from 10:00 to 16:00, please.`]);
      const fourth = await write(alone, [
        `Hello, Room F for 30 people on 25 June ${YEAR} from 10:00 to 16:00, please.`,
      ]);
      const eventOf = async (thread: string) => {
        const { events } = await alone.must("GET", `/api/events?thread_id=${thread}`);
        return String((events as { event_id: string }[])[0]?.event_id);
      };
      await alone.must("POST", "/api/event/deposit/pay", { event_id: await eventOf(first) });
      await decide(alone, first, "confirmation_message");
      const cancelled = await eventOf(third);
      await alone.must("POST", `/api/event/${cancelled}/cancel`, { event_id: cancelled, confirmation: "CANCEL" });
      for (const threadId of [first, second, third, fourth])
        expect((await differences(alone, threadId)).flat()).toEqual([]);
    });
  });

  test("what another rule would have decided is told turn by turn, and is not carried on", async () => {
    const mails = [
      `Hello, Room B for 25 people on 7 July ${YEAR} from 14:00 to 18:00, please.\n\nKind regards\nZelda Quarrington`,
      "We accept the offer.",
    ];
    const threadId = await write(alone, mails, "Zelda Quarrington");
    await tamper(
      alone,
      threadId,
      sql`case when ${emails.bodyText} like 'Hello%'
        then jsonb_set(jsonb_set(${emails.turnRecord}, '{outcome,booking,facts,attendees,value}', '24'), '{rules}', '0')
        else ${emails.turnRecord} end`,
    );
    const result = await replayed(alone, threadId);
    expect(result.turns.map((turn) => turn.differences)).toEqual([
      [{ field: "facts", what: "attendees", before: "24", now: "25" }],
      [],
    ]);
    const text = conversationReport(result);
    expect(text).toContain(`rules 0 → ${RULES_VERSION}  differs`);
    expect(text).toMatch(/\n {2}facts +attendees: 24 → 25\n/);
    expect(text).toContain("2 turns: 1 same, 1 differ");
    expect(text).not.toContain("Quarrington");
  });

  test("turns without a record are skipped and counted", async () => {
    const threadId = await write(alone, ["Hello, where can we park?", "And is there a lift?"]);
    await tamper(alone, threadId, null);
    await alone.must("POST", "/api/send-message", { session_id: threadId, message: "Thank you, that helps us!" });
    const result = await replayed(alone, threadId);
    expect(result).toMatchObject({ skipped: 2, turns: [{ number: 3, differences: [] }] });
  });

  test("a record holds nothing personal", async () => {
    const threadId = await write(
      alone,
      [
        `Hello, Room B for 25 people on 8 July ${YEAR} from 14:00 to 18:00, please.\n\nKind regards\nZelda Quarrington\n+41 79 555 66 77`,
        "We accept. Our billing address is Quarrington Ltd, Nightingale Lane 9, 8047 Zürich, Switzerland.",
      ],
      "Zelda Quarrington",
    );
    const rows = await withTeam(database.db, alone.scope, (tx) =>
      tx
        .select({ record: emails.turnRecord })
        .from(emails)
        .where(and(eq(emails.threadId, threadId), eq(emails.direction, "inbound"))),
    );
    expect(rows).toHaveLength(2);
    const text = JSON.stringify(rows);
    expect(text).toContain("masked:");
    for (const told of ["Zelda", "Quarrington", "Nightingale", "8047", "555 66", "@example.com", "Hello"])
      expect(text).not.toContain(told);
  });

  test("the whole team is summed up, and another team's conversations are nobody else's", async () => {
    const house = await openHouse(database.db);
    await house.must("POST", "/api/config/hil-mode", { enabled: false });
    const threads = [
      await write(house, ["Hello, where can we park?"]),
      await write(house, [`Hello, Room B for 25 people on 9 July ${YEAR} from 14:00 to 18:00, please.`, "We accept."]),
    ];
    const [, tampered = ""] = threads;
    await tamper(house, tampered, sql`jsonb_set(${emails.turnRecord}, '{outcome,step}', '2')`);
    let sum = NO_SUMMARY;
    for await (const each of replayAll(deps(house), house.scope)) sum = summed(sum, each);
    expect(sum).toEqual({
      conversations: 2,
      turns: 3,
      same: 1,
      skipped: 0,
      differing: { step: 2 },
      first: [{ thread_id: tampered, turns: [1, 2] }],
    });
    expect(await replayConversation(deps(house), alone.scope, tampered)).toBeUndefined();
  });

  test("nothing is written, and nothing could be", async () => {
    const before = await everything(database.db);
    let turns = 0;
    for await (const each of replayAll(deps(alone), alone.scope)) turns += each.turns.length;
    expect(turns).toBeGreaterThan(20);
    expect(await everything(database.db)).toEqual(before);
    const writing = withTeamReadOnly(database.db, alone.scope, (tx) => tx.update(emails).set({ isRead: true }));
    const refused = await writing.then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refused).toMatchObject({ cause: { code: "25006" } });
  });
});
