import { expect, test } from "bun:test";
import type { Desk } from "../support/desk.ts";
import { inSourceHomes } from "../support/homes.ts";
import { WISH, YEAR } from "../support/may.ts";

type Json = Record<string, unknown>;

/** The sheets behind the links of a text, by their type, as somebody without a credential opens them. */
const opened = async (desk: Desk, text: unknown): Promise<Map<string, { id: string; data: Json }>> => {
  const sheets = new Map<string, { id: string; data: Json }>();
  for (const [, id = ""] of String(text).matchAll(/snapshot_id=(snap_[\w-]{22})/g)) {
    const { type, data } = await desk.must("GET", `/api/snapshots/${id}`);
    sheets.set(String(type), { id, data: data as Json });
  }
  return sheets;
};

inSourceHomes("what the links in mails open", (home) => {
  test("rooms as the buttons show them, one menu in full, the offer; all of it after a crash as well", async () => {
    let desk = await home().open();
    await desk.must("POST", "/api/config/hil-mode", { enabled: false });
    const rooms = (await desk.must("GET", "/api/catalog/rooms"))["items"] as { id: string; name: string }[];
    const products = (await desk.must("GET", "/api/catalog/products"))["items"] as { id: string; name: string }[];
    const microphone = products.find(({ name }) => name === "Wireless Microphone");
    const roomD = rooms.find(({ name }) => name === "Room D");
    await desk.must("PATCH", `/api/catalog/products/${microphone?.id}`, { excluded_rooms: [roomD?.id] });

    let clients = 0;
    const ask = (email_body: string) =>
      desk.must("POST", "/api/start-conversation", { client_email: `client-${++clients}@example.com`, email_body });
    const when = `on 20 May ${YEAR} from 14:00 to 18:00`;
    const choice = await ask(`Which room do you recommend for 25 people ${when}? We need a wireless microphone.`);
    const shown = (await opened(desk, choice["response"])).get("rooms");
    const listed = (shown?.data["rooms"] ?? []) as { name: string; hint: string; requirements: Json }[];
    const { actions } = choice["pending_actions"] as { actions: { room: string; hint: string; requirements: Json }[] };
    expect(actions.length).toBeGreaterThan(1);
    for (const { room, hint, requirements } of actions)
      expect(listed.find(({ name }) => name === room)).toMatchObject({ hint, requirements });
    expect(actions[0]).toMatchObject({
      hint: "All wishes met",
      requirements: { matched: ["Wireless Microphone"], closest: [], missing: [] },
    });
    expect(listed.find(({ name }) => name === "Room D")).toMatchObject({
      hint: "Not here: Wireless Microphone",
      requirements: { matched: [], closest: [], missing: ["Wireless Microphone"] },
    });
    const event = await desk.must("GET", `/api/events/${choice["event_id"]}`);
    expect(event["room_pending_decision"]).toMatchObject({
      summary: `${String(actions[0]?.room)} · 20.05.${YEAR} · 14:00–18:00`,
      hint: "All wishes met",
      available_dates: [],
      missing_products: [],
    });

    const menu = (await opened(desk, (await ask("How much is the Alpine Roots Degustation?"))["response"])).get(
      "catering_menu",
    );
    expect(menu?.data).toMatchObject({
      name: "Alpine Roots Degustation",
      room: null,
      date: null,
      menu: { name: "Alpine Roots Degustation", price_per_person: 105, currency: "CHF", courses: 3, vegetarian: true },
    });
    const offer = (await opened(desk, (await ask(`Please send us an offer for ${WISH}.`))["response"])).get("offer");
    expect(offer?.data).toMatchObject({ version: 1, currency: "CHF", total_amount: expect.any(Number) });

    desk = await home().crash();
    for (const sheet of [shown, menu, offer])
      expect(await desk.must("GET", `/api/snapshots/${sheet?.id}/data`)).toEqual({
        snapshot_id: sheet?.id,
        data: sheet?.data,
      });
  });
});
