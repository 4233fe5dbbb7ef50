import { beforeEach, expect, test } from "bun:test";
import { onBothDatabases } from "../support/databases.ts";
import { confirmedBooking, decideOnly, type Guest, guestOf } from "../support/guest.ts";
import { type House, openHouse } from "../support/house.ts";
import { WISH } from "../support/may.ts";

onBothDatabases("a change to a confirmed booking", (database) => {
  let house: House;
  let ada: Guest;
  beforeEach(async () => {
    house = await openHouse(database.db);
    await house.must("POST", "/api/config/hil-mode", { enabled: false });
    await house.must("POST", "/api/config/options", { second_option_allowed: false });
    ada = await confirmedBooking(house, "ada@example.com", WISH);
  });

  test("is not let through where it would cost the room", async () => {
    await guestOf(house, "eve@example.com", `Please send us an offer for ${WISH.replace("Room B", "Room C")}.`);
    await ada.writes("We would rather have Room C instead.");
    const refused = await decideOnly(house, ada.eventId, "approve", {});
    expect(refused).toMatchObject({ status: 409, body: { error: "room_conflict" } });
    expect(String(refused.body["detail"])).toContain("would lose Room B");
    expect(await ada.record()).toMatchObject({ status: "confirmed", locked_room_id: "Room B" });
    expect(await decideOnly(house, ada.eventId, "reject", {})).toMatchObject({ status: 200 });
  });

  test("goes back to an option with the room that is wished, and is offered anew", async () => {
    await ada.writes("We would rather have Room C instead.");
    expect(await decideOnly(house, ada.eventId, "approve", {})).toMatchObject({
      status: 200,
      body: { event_status: "option", current_step: 5 },
    });
    expect(await ada.record()).toMatchObject({
      status: "option",
      locked_room_id: "Room C",
      offer_status: "sent",
      offer_accepted: false,
      offer_total: 1100,
    });
  });

  test.each([true, false])("is asked of nobody once the client takes it back, supervised: %p", async (enabled) => {
    const before = await ada.record();
    await ada.writes("We would rather have Room C instead.");
    await house.must("POST", "/api/config/hil-mode", { enabled });
    await ada.writes("Never mind, everything stays as it was booked: it remains unchanged.");
    expect(await ada.tasks()).toMatchObject(enabled ? [{ type: "ai_reply_approval" }] : []);
    if (enabled) await decideOnly(house, ada.eventId, "approve", {});
    expect(await ada.tasks()).toEqual([]);
    expect((await ada.heard()).at(-1)).toContain("Room B");
    const { status, locked_room_id, offer_sequence } = await ada.record();
    expect({ status, locked_room_id, offer_sequence }).toEqual({
      status: "confirmed",
      locked_room_id: "Room B",
      offer_sequence: before["offer_sequence"],
    });
  });

  test("is never asked when it was taken back before anybody answered", async () => {
    await house.must("POST", "/api/config/hil-mode", { enabled: true });
    await ada.writes("We would rather have Room C instead.");
    await ada.writes("Never mind, everything stays as it was booked: it remains unchanged.");
    await decideOnly(house, ada.eventId, "approve", {});
    expect(await ada.tasks()).toEqual([]);
    expect(await ada.record()).toMatchObject({ status: "confirmed", locked_room_id: "Room B" });
  });
});
