import { beforeEach, expect, test } from "bun:test";
import { and, asc, eq, sql } from "drizzle-orm";
import { LANGUAGES } from "../../src/booking/words.ts";
import { events, offers, roomHolds, tasks } from "../../src/db/schema/index.ts";
import { withTeam } from "../../src/db/team.ts";
import { WORDS, type Words } from "../support/asking.ts";
import { BILLING } from "../support/booking.ts";
import { onBothDatabases } from "../support/databases.ts";
import { decideOnly, type Guest, guestOf } from "../support/guest.ts";
import { type House, openHouse } from "../support/house.ts";

const A_MINUTE_MS = 60_000;
const { name_or_company, street, postal_code, city, country } = BILLING;
const ADDRESS = `${name_or_company}\n${street}\n${postal_code} ${city}\n${country}`;

type Reach = (house: House, words: Words) => Promise<Guest>;

const starting =
  (how: (words: Words) => string): Reach =>
  (house, words) =>
    guestOf(house, "ada@example.com", how(words));
const then =
  (reach: Reach, how: (words: Words) => string): Reach =>
  async (house, words) => {
    const guest = await reach(house, words);
    await guest.writes(how(words));
    return guest;
  };
const offered = starting(({ full }) => full);
const toBePaid = then(offered, ({ accept }) => `${accept}\n\n${ADDRESS}`);
const paid: Reach = async (house, words) => {
  const guest = await toBePaid(house, words);
  await house.must("POST", "/api/event/deposit/pay", { event_id: guest.eventId });
  return guest;
};

/** Where a booking can rest; step 1 is before there is one, and nothing rests at step 6. */
const PLACES: readonly (readonly [step: number, place: string, reach: Reach])[] = [
  [2, "the date is asked", starting(({ looking }) => looking)],
  [2, "days are proposed", starting(({ inMay }) => inMay)],
  [3, "the time is asked", starting(({ withoutTime }) => withoutTime)],
  [3, "rooms are proposed", starting(({ withoutRoom }) => withoutRoom)],
  [3, "on a detour", then(offered, ({ more }) => more)],
  [
    4,
    "the offer waits for a manager",
    async (house, words) => {
      await house.must("POST", "/api/config/hil-mode", { enabled: true });
      return offered(house, words);
    },
  ],
  [5, "the offer is out", offered],
  [5, "billing is asked", then(offered, ({ accept }) => accept)],
  [5, "the deposit is due", toBePaid],
  [7, "the manager's word is missing", paid],
  [
    7,
    "confirmed",
    async (house, words) => {
      const guest = await paid(house, words);
      await decideOnly(house, guest.eventId, "approve", {});
      return guest;
    },
  ],
];

onBothDatabases("a question leaves the booking as it is", (database) => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse(database.db);
    await house.must("POST", "/api/config/hil-mode", { enabled: false });
  });

  /** The rows of a booking as the database writes them. */
  const rowsOf = ({ eventId }: Guest): Promise<Record<"event" | "offers" | "holds", string[]>> =>
    withTeam(database.db, house.scope, async (tx) => {
      const { teamId } = house.scope;
      const event = await tx
        .select({ row: sql<string>`to_jsonb(${events})::text` })
        .from(events)
        .where(and(eq(events.teamId, teamId), eq(events.id, eventId)));
      const offered = await tx
        .select({ row: sql<string>`to_jsonb(${offers})::text` })
        .from(offers)
        .where(and(eq(offers.teamId, teamId), eq(offers.eventId, eventId)))
        .orderBy(asc(offers.id));
      const held = await tx
        .select({ row: sql<string>`to_jsonb(${roomHolds})::text` })
        .from(roomHolds)
        .where(and(eq(roomHolds.teamId, teamId), eq(roomHolds.eventId, eventId)))
        .orderBy(asc(roomHolds.id));
      const rows = (all: readonly { row: string }[]) => all.map(({ row }) => row);
      return { event: rows(event), offers: rows(offered), holds: rows(held) };
    });
  const pendingTypes = ({ eventId }: Guest): Promise<string[]> =>
    withTeam(database.db, house.scope, async (tx) => {
      const found = await tx
        .select({ type: tasks.type })
        .from(tasks)
        .where(and(eq(tasks.eventId, eventId), eq(tasks.status, "pending")))
        .orderBy(asc(tasks.id));
      return found.map(({ type }) => type);
    });

  for (const [index, [step, place, reach]] of PLACES.entries()) {
    const language = LANGUAGES[index % LANGUAGES.length] ?? "en";
    test(`at step ${step}, ${place} (${language})`, async () => {
      const guest = await reach(house, WORDS[language]);
      const before = await rowsOf(guest);
      expect(before.event).toHaveLength(1);
      expect(before.event[0]).toContain(`"current_step": ${step}`);
      expect(before.event[0]).toContain(`"language": "${language}"`);
      const waiting = await pendingTypes(guest);
      const { asks, dates } = WORDS[language];
      for (const [question, answer] of place === "the date is asked" ? asks : [...asks, dates]) {
        house.clock.fix(new Date(house.clock.now().getTime() + A_MINUTE_MS));
        const { assistant_reply: reply, hil_pending: isHeld } = await guest.writes(question);
        expect(await rowsOf(guest)).toEqual(before);
        if (!isHeld) expect(String(reply)).toMatch(answer);
      }
      const added = await pendingTypes(guest);
      expect(added.filter((type) => !waiting.includes(type) && type !== "ai_reply_approval")).toEqual(
        step === 4 ? [] : ["message_manager"],
      );
    });
  }

  test("at step 1, before there is a booking: none is made", async () => {
    const first = await house.must("POST", "/api/start-conversation", {
      client_email: "ada@example.com",
      email_body: "Where can our guests park?",
    });
    for (const [question, answer] of LANGUAGES.flatMap((language) => WORDS[language].asks.slice(1))) {
      const said = await house.must("POST", "/api/send-message", {
        session_id: first["session_id"],
        message: question,
      });
      expect(String(said["assistant_reply"])).toMatch(answer);
      expect(said).toMatchObject({ workflow_type: "standalone_qna", event_id: null });
    }
    expect((await house.must("GET", "/api/events"))["events"]).toEqual([]);
  });
});
