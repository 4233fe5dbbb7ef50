import { beforeEach, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { clients } from "../../src/db/schema/index.ts";
import { withTeam } from "../../src/db/team.ts";
import { onBothDatabases } from "../support/databases.ts";
import { ACCEPTANCE, guestOf } from "../support/guest.ts";
import { type House, openHouse } from "../support/house.ts";
import { WISH } from "../support/may.ts";

onBothDatabases("what an event's record derives", (database) => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse(database.db);
    await house.must("POST", "/api/config/hil-mode", { enabled: false });
  });

  test("keywords: kind of event and seating, then what is known of the client, for the record and its tasks", async () => {
    const ada = await guestOf(house, "ada@example.com", `An offer for our workshop please: ${WISH}, theatre seating.`);
    await withTeam(database.db, house.scope, (tx) =>
      tx
        .update(clients)
        .set({ preferences: ["daylight", "workshop"] })
        .where(eq(clients.teamId, house.scope.teamId)),
    );
    const keywords = ["workshop", "theatre", "daylight"];
    expect(await ada.record()).toMatchObject({ preferences: { keywords } });
    await ada.writes("I would like to talk to a person, please.");
    expect(await ada.tasks()).toMatchObject([{ payload: { hil_context: { client_preferences: { keywords } } } }]);
  });

  test("what the client's last mail is to the confirmation, from the acceptance on", async () => {
    const ada = await guestOf(house, "ada@example.com", `An offer please for ${WISH}.`);
    const last = async () =>
      ((await ada.record())["confirmation_state"] as Record<string, unknown>)["last_response_type"];
    expect(await last()).toBeNull();
    await ada.writes(ACCEPTANCE);
    expect(await last()).toBe("confirm");
    await ada.writes("We have paid the deposit this morning.");
    expect(await last()).toBe("deposit_paid");
    await ada.writes("Is there parking at your house?");
    expect(await last()).toBe("question");
    await ada.writes("Could we come and see the rooms before?");
    expect(await last()).toBe("site_visit");
  });
});
