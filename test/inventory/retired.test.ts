import { beforeAll, expect, test } from "bun:test";
import { onBothDatabases } from "../support/databases.ts";
import { type House, openHouse } from "../support/house.ts";
import { YEAR } from "../support/may.ts";

const BILLING = "We accept the offer. Our billing address: Muster AG, Musterweg 1, 8000 Zürich, Switzerland.";

onBothDatabases("a room that is retired while a booking holds it", (database) => {
  let house: House;
  let ids: { eventId: string; threadId: string; taskId: string };
  const retire = async (name: string): Promise<void> => {
    const { items } = await house.must("GET", "/api/catalog/rooms");
    const room = (items as { id: string; name: string }[]).find((each) => each.name === name);
    expect(await house.must("DELETE", `/api/catalog/rooms/${room?.id}`)).toMatchObject({ status: "retired" });
  };
  const write = (text: string) => house.must("POST", "/api/send-message", { session_id: ids.threadId, message: text });
  const pending = async (): Promise<{ type: string; task_id: string }[]> =>
    (await house.must("GET", "/api/tasks/pending"))["tasks"] as { type: string; task_id: string }[];
  const event = () => house.must("GET", `/api/events/${ids.eventId}`);
  beforeAll(async () => {
    house = await openHouse(database.db);
    ids = await house.asked();
    await retire("Room B");
  });

  test("a deposit that is paid before the offer is out leaves the booking with its room and its offer", async () => {
    expect(await house.must("POST", "/api/event/deposit/pay", { event_id: ids.eventId })).toMatchObject({
      status: "ok",
      reason: "offer_not_accepted",
    });
    expect((await pending()).map(({ type }) => type)).toEqual(["ai_reply_approval"]);
    expect(JSON.stringify(await event())).toContain("Room B");
  });

  test("what is known of the booking names the room", async () => {
    const { facts } = await house.must("GET", `/api/events/${ids.eventId}/facts`);
    const room = (facts as { key: string; value: string | null }[]).filter(({ key }) => /room$/.test(key));
    expect(room.map(({ value }) => value)).toEqual(room.map(() => "Room B"));
    expect(room).not.toBeEmpty();
  });

  test("more people are offered the same room anew", async () => {
    await house.must("POST", `/api/tasks/${ids.taskId}/approve`, {});
    await write("We will be 28 people instead of 25.");
    const [offer] = await pending();
    expect(offer).toBeDefined();
    const { body } = await house.call("POST", `/api/tasks/${offer?.task_id}/approve`, {});
    expect(JSON.stringify(body)).toContain("Room B");
    expect(await event()).toMatchObject({ status: "option" });
  });

  test("the booking is confirmed in it", async () => {
    await write(BILLING);
    for (const each of await pending()) await house.must("POST", `/api/tasks/${each.task_id}/approve`, {});
    for (const each of await pending()) await house.must("POST", `/api/tasks/${each.task_id}/approve`, {});
    const confirmed = await event();
    expect(confirmed).toMatchObject({ status: "confirmed" });
    expect(JSON.stringify(confirmed)).toContain("Room B");
  });

  test("nobody else is offered it", async () => {
    const next = await house.must("POST", "/api/start-conversation", {
      client_email: "next@example.com",
      email_body: `Please send us an offer for a room for 25 people on 21 May ${YEAR} from 14:00 to 18:00.`,
    });
    const told = JSON.stringify(next);
    expect(told).toContain("Room A");
    expect(told).not.toContain("Room B");
  });
});
