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

  test.each([true, false])("stands for all mails that change a confirmed booking, supervised: %p", async (enabled) => {
    const guest = await confirmedBooking(house, "ada@example.com", WISH);
    await house.must("POST", "/api/config/hil-mode", { enabled });
    await guest.writes(`Please move our event to 27 May ${YEAR}.`);
    await guest.writes("And please add the Classic Apéro.");
    await guest.writes("Where can our guests park?");
    if (enabled) await decideOnly(house, guest.eventId, "approve", {});
    expect(await guest.tasks()).toMatchObject([{ type: "manual_review", payload: { reason: "change_of_confirmed" } }]);
    const { body } = await decideOnly(house, guest.eventId, "approve", {});
    expect(body).toMatchObject({
      event_status: "option",
      assistant_reply: enabled ? null : expect.stringContaining("Classic Apéro"),
    });
    expect(await guest.record()).toMatchObject({ chosen_date: `${YEAR}-05-27`, status: "option", offer_sequence: 2 });
    const said = enabled ? (await guest.tasks()).map(({ payload }) => payload.draft_body) : await guest.heard();
    expect(said.at(-1)).toContain("Classic Apéro");
  });

  test("leaves out the mails of a change that was refused", async () => {
    const guest = await confirmedBooking(house, "ada@example.com", WISH);
    await guest.writes(`Please move our event to 27 May ${YEAR}.`);
    await decideOnly(house, guest.eventId, "reject", {});
    await guest.writes("And please add the Classic Apéro.");
    await decideOnly(house, guest.eventId, "approve", {});
    expect(await guest.record()).not.toMatchObject({ chosen_date: `${YEAR}-05-27` });
    expect(await guest.record()).toMatchObject({ status: "option", offer_sequence: 2 });
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
