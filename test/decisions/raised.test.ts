import { beforeEach, expect, test } from "bun:test";
import { onBothDatabases } from "../support/databases.ts";
import { confirmedBooking, decideOnly } from "../support/guest.ts";
import { type House, openHouse } from "../support/house.ts";
import { WISH, YEAR } from "../support/may.ts";
import type { Task } from "../support/talk.ts";

/** Supervised, what a mail asks of the desk waits for the reply to it; it is asked with the client's own words. */
onBothDatabases("a task that a held reply had promised", (database) => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse(database.db);
    await house.must("POST", "/api/config/hil-mode", { enabled: false });
  });

  test("quotes the mail, and carries out what was read in it", async () => {
    const guest = await confirmedBooking(house, "ada@example.com", WISH);
    await house.must("POST", "/api/config/hil-mode", { enabled: true });
    const change = `Please move our event to 27 May ${YEAR}.`;
    await guest.writes(change);
    expect(await guest.tasks()).toMatchObject([{ type: "ai_reply_approval" }]);
    await decideOnly(house, guest.eventId, "approve", {});
    const [task] = (await guest.tasks()) as (Task & { payload: Record<string, unknown> })[];
    expect(task).toMatchObject({
      type: "manual_review",
      payload: { reason: "change_of_confirmed", snippet: change, client_message: change, event_summary: {} },
    });
    expect((await decideOnly(house, guest.eventId, "approve", {})).body).toMatchObject({ event_status: "option" });
    expect(await guest.record()).toMatchObject({ chosen_date: `${YEAR}-05-27`, status: "option", offer_sequence: 2 });
  });
});
