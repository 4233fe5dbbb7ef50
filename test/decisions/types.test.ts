import { beforeEach, expect, test } from "bun:test";
import { and, eq } from "drizzle-orm";
import { events, siteVisits, tasks } from "../../src/db/schema/index.ts";
import { withTeam } from "../../src/db/team.ts";
import { newId } from "../../src/platform/ids.ts";
import { learned } from "../support/booking.ts";
import { onBothDatabases } from "../support/databases.ts";
import { ACCEPTANCE, decideOnly, type Guest, guestOf } from "../support/guest.ts";
import { type House, openHouse } from "../support/house.ts";
import { DAY, WISH, YEAR } from "../support/may.ts";
import type { Task } from "../support/talk.ts";

/** spec/http-api.md §5.2: the same keys whatever was decided. */
const DECIDED_KEYS = [
  "advance_to_step",
  "assistant_reply",
  "current_step",
  "email",
  "event_id",
  "event_status",
  "next_task_id",
  "review_state",
  "task_id",
  "task_status",
  "thread_id",
  "warnings",
];

onBothDatabases("every type of task", (database) => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse(database.db);
    await house.must("POST", "/api/config/hil-mode", { enabled: false });
  });
  const ask = (email = "ada@example.com", wish = WISH): Promise<Guest> =>
    guestOf(house, email, `Please send us an offer for ${wish}.`);
  const decide = async (guest: Guest, verdict: "approve" | "reject", body: object = {}) => {
    const answer = await decideOnly(house, guest.eventId, verdict, body);
    if (answer.status === 200) expect(Object.keys(answer.body).toSorted()).toEqual(DECIDED_KEYS);
    return answer;
  };
  /** A task as an import brings it, which the desk itself never opens. */
  const imported = async (
    guest: Guest,
    type: typeof tasks.$inferInsert.type,
    body: string | null,
    dialogue = {},
  ): Promise<void> => {
    const draft = { subject: "Re", body, body_markdown: body, locale: "en", claims: [], effects: {}, dialogue };
    await withTeam(database.db, house.scope, (tx) =>
      tx.insert(tasks).values({
        ...house.scope,
        id: newId(),
        eventId: guest.eventId,
        threadId: guest.threadId,
        type,
        title: type,
        purposeKey: newId(),
        draft: body === null ? null : draft,
      }),
    );
  };

  for (const type of ["date_confirmation_message", "ask_for_date", "transition_message", "route_post_offer"] as const)
    test(`${type}: approved it is sent, rejected nothing is`, async () => {
      const guest = await ask();
      const before = await guest.record();
      await imported(guest, type, "A text of before.");
      expect((await decide(guest, "approve")).body).toMatchObject({ assistant_reply: "A text of before." });
      await imported(guest, type, "A text of before.");
      expect((await decide(guest, "reject")).body).toMatchObject({ assistant_reply: null, task_status: "rejected" });
      await imported(guest, type, null);
      expect(await decide(guest, "approve")).toMatchObject({ status: 422, body: { error: "reply_required" } });
      const { current_step: step, status } = before;
      expect(await guest.record()).toMatchObject({ current_step: step, status });
    });

  for (const type of ["date_confirmation_message", "ask_for_date"] as const)
    test(`${type}: a day that waits is confirmed, and the rooms follow; proposed days are only sent`, async () => {
      const guest = await ask("ada@example.com", `25 people from 14:00 to 18:00 some day in May ${YEAR}`);
      expect(await guest.record()).toMatchObject({ chosen_date: null, current_step: 2 });
      const hint = { from: DAY, to: DAY, weekdays: [] };
      await learned(database.db, house.scope, guest.eventId, { date_hint: hint });
      await imported(guest, type, "One of these days?", { proposedDays: [DAY] });
      await decide(guest, "approve");
      await imported(guest, type, "We have noted your date.");
      expect((await decide(guest, "reject")).body).toMatchObject({ assistant_reply: null, current_step: 2 });
      expect(await guest.record()).toMatchObject({ chosen_date: null, current_step: 2 });
      await imported(guest, type, "We have noted your date.");
      expect((await decide(guest, "approve")).body).toMatchObject({
        assistant_reply: "We have noted your date.",
        current_step: 3,
      });
      expect(await guest.record()).toMatchObject({ chosen_date: DAY, date_confirmed: true, status: "lead" });
      expect((await guest.heard()).at(-1)).toContain("Room B");
    });

  test("room_availability_message: the room that waits is locked, and its offer follows", async () => {
    const open = `25 people on 20 May ${YEAR} from 14:00 to 18:00`;
    const guest = await ask("ada@example.com", `a room for ${open}`);
    expect(await guest.record()).toMatchObject({ status: "lead", current_step: 3 });
    const { room_id: roomId } = await (await ask("bob@example.com", `Room C for ${open}`)).record();
    await learned(database.db, house.scope, guest.eventId, {
      preferred_room: { roomId: String(roomId), chosen: false },
    });
    await withTeam(database.db, house.scope, (tx) =>
      tx
        .update(events)
        .set({ preferredRoomId: String(roomId) })
        .where(and(eq(events.teamId, house.scope.teamId), eq(events.id, guest.eventId))),
    );
    await house.must("POST", "/api/config/options", { second_option_allowed: false });
    await imported(guest, "room_availability_message", "Room C is free.");
    expect(await decide(guest, "approve")).toMatchObject({ status: 409, body: { error: "room_conflict" } });
    await house.must("POST", "/api/config/options", { second_option_allowed: true });
    expect((await decide(guest, "approve")).body).toMatchObject({
      assistant_reply: "Room C is free.",
      event_status: "option",
      current_step: 5,
    });
    expect(await guest.record()).toMatchObject({ locked_room_id: "Room C", offer_status: "sent", has_conflict: true });
  });

  for (const type of ["site_visit_hil_review", "route_site_visit"] as const)
    test(`${type}: approved the slot is fixed, rejected it is let go of`, async () => {
      const guest = await ask();
      const wait = (time: string) =>
        withTeam(database.db, house.scope, async (tx) => {
          const { teamId } = house.scope;
          await tx.delete(siteVisits).where(eq(siteVisits.teamId, teamId));
          const slot = { status: "confirm_pending" as const, visitDate: `${YEAR}-05-04`, startTime: time };
          await tx.insert(siteVisits).values({ ...house.scope, id: newId(), eventId: guest.eventId, ...slot });
        });
      await wait("10:00");
      await imported(guest, type, "See you on the 4th at ten.");
      expect((await decide(guest, "approve")).body).toMatchObject({ assistant_reply: "See you on the 4th at ten." });
      expect(await guest.record()).toMatchObject({
        site_visit_state: { status: "scheduled", confirmed_date: `${YEAR}-05-04`, confirmed_time: "10:00" },
      });
      await wait("14:00");
      await imported(guest, type, "See you on the 4th at two.");
      expect((await decide(guest, "reject")).body).toMatchObject({ assistant_reply: null });
      expect(await guest.record()).toMatchObject({ site_visit_state: { status: "cancelled", confirmed_date: null } });
    });

  test("source_missing_product: found with its price, or an apology and the question whether to go on", async () => {
    const guest = await ask();
    await guest.writes("Could you get us a karaoke machine for that evening?");
    const found = { sourced_product_name: "Karaoke machine", sourced_product_price: "180.50", notes: "from Huber" };
    expect((await decide(guest, "approve", found)).body).toMatchObject({ advance_to_step: 4, assistant_reply: null });
    expect(await guest.record()).toMatchObject({ offer_total: 930.5, offer_status: "sent", current_step: 5 });
    const other = await ask("bob@example.com", WISH.replace("Room B", "Room C"));
    await other.writes("Could you get us a karaoke machine for that evening?");
    const { body } = await decide(other, "reject", { edited_message: "Sorry, there is none. Shall we go on?" });
    expect(body).toMatchObject({ assistant_reply: "Sorry, there is none. Shall we go on?", current_step: 3 });
  });

  test("confirmation_message: is not asked while something is still looked for", async () => {
    await house.must("POST", "/api/config/global-deposit", { deposit_enabled: false, deposit_type: "percentage" });
    const guest = await ask();
    await guest.writes(ACCEPTANCE);
    await decide(guest, "approve");
    expect(await guest.tasks()).toMatchObject([{ type: "confirmation_message" }]);
    await guest.writes("Could you get us a karaoke machine for that evening?");
    expect(await guest.tasks()).toMatchObject([{ type: "source_missing_product" }]);
    await decide(guest, "reject");
    await guest.writes("Then let us go on without it.");
    expect(await guest.tasks()).toMatchObject([{ type: "confirmation_message" }]);
  });

  test("offer_message: an acceptance is agreed to or sent back, a counter-offer gets a price or keeps it", async () => {
    await house.must("POST", "/api/config/global-deposit", { deposit_enabled: false, deposit_type: "percentage" });
    const guest = await ask();
    await guest.writes("That is too much for us. Could you do it for CHF 600?");
    expect((await decide(guest, "approve")).body["assistant_reply"]).toContain("750.00");
    await guest.writes("Could you do it for CHF 650?");
    expect((await decide(guest, "approve", { price_override: { total: 700 } })).body["assistant_reply"]).toContain(
      "700.00",
    );
    expect(await guest.record()).toMatchObject({ offer_total: 700, offer_sequence: 2, offer_status: "sent" });
    await guest.writes(ACCEPTANCE);
    expect((await decide(guest, "reject", { notes: "too cheap" })).body["assistant_reply"]).not.toContain("too cheap");
    expect(await guest.record()).toMatchObject({ offer_accepted: false, current_step: 5 });
    await guest.writes("We accept the offer.");
    expect((await decide(guest, "approve")).body).toMatchObject({ current_step: 7, next_task_id: expect.any(String) });
    expect((await decide(guest, "reject")).body).toMatchObject({ event_status: "option", assistant_reply: null });
  });

  test("message_manager and manual_review: an answer is due with approval, a rejection closes them", async () => {
    const guest = await ask();
    for (const [verdict, reply] of [["approve", "I will call you."] as const, ["reject", null] as const]) {
      await guest.writes("I would like to talk to a person, please.");
      if (verdict === "approve")
        expect(await decide(guest, verdict)).toMatchObject({ status: 422, body: { error: "reply_required" } });
      const body = reply === null ? {} : { edited_message: reply };
      expect((await decide(guest, verdict, body)).body).toMatchObject({ assistant_reply: reply });
      await guest.writes("We have paid the deposit this morning.");
      expect((await decide(guest, verdict, body)).body).toMatchObject({ assistant_reply: reply });
    }
    expect(await guest.record()).toMatchObject({ status: "option", deposit_info: { deposit_paid: false } });
  });

  test("cancellation_request: the booking is kept or called off, with a word to its client", async () => {
    const guest = await ask();
    await guest.writes("We have to cancel our booking.");
    const asked = await guest.tasks();
    if (asked.some(({ type }) => type === "cancellation_request")) {
      expect((await decide(guest, "reject")).body).toMatchObject({ event_status: "option", assistant_reply: null });
      await guest.writes("Really, please cancel our booking.");
      expect((await decide(guest, "approve")).body).toMatchObject({ event_status: "cancelled" });
    }
    expect(await guest.record()).toMatchObject({ status: "cancelled", locked_room_id: null });
  });

  test("room_conflict_resolution: needs a resolution, and the loser is told", async () => {
    const first = await ask();
    const second = await ask("bob@example.com");
    await second.writes(ACCEPTANCE);
    await second.writes("It has to be this room because our speaker uses a wheelchair and knows it well.");
    expect(await decide(second, "approve")).toMatchObject({ status: 422, body: { error: "resolution_required" } });
    const [task] = (await second.tasks()) as (Task & { payload: { conflict: object } })[];
    expect(task?.payload.conflict).toMatchObject({ type: "hard", other_event_id: first.eventId, date: DAY });
    expect(await decide(second, "approve", { resolution: "accept_new" })).toMatchObject({ status: 200 });
    expect(await second.record()).toMatchObject({ status: "option", locked_room_id: "Room B", has_conflict: false });
    expect(await first.record()).toMatchObject({ status: "lead", locked_room_id: null, current_step: 3 });
  });
});
