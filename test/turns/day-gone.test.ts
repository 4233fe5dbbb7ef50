import { expect, test } from "bun:test";
import { onBothDatabases } from "../support/databases.ts";
import { openHouse } from "../support/house.ts";
import { YEAR } from "../support/may.ts";

onBothDatabases("a booking whose day went by before its offer was out", (database) => {
  test("is asked for another day, and is never offered the one that is past", async () => {
    const house = await openHouse(database.db);
    const asked = await house.must("POST", "/api/start-conversation", {
      client_email: "ada@example.com",
      email_body: `We need a room for 25 people on 20 May ${YEAR} from 14:00 to 18:00.`,
    });
    house.clock.fix(new Date(`${YEAR}-05-22T08:00:00.000Z`));
    const answer = await house.call("POST", "/api/send-message", {
      session_id: asked["session_id"],
      message: "Room C please.",
    });
    expect(answer.status).toBe(200);
    const told = JSON.stringify(answer.body);
    expect(told).toContain(`20.05.${YEAR + 1}`);
    expect(told).not.toContain("CHF");
    expect(await house.must("GET", `/api/events/${asked["event_id"]}`)).toMatchObject({
      status: "lead",
      current_step: 2,
    });
  });
});
