import { expect, test } from "bun:test";
import ICAL from "ical.js";
import nodeIcal from "node-ical";
import type { Answer, Desk } from "../support/desk.ts";
import { ACCEPTANCE, decideOnly, guestOf } from "../support/guest.ts";
import { inSourceHomes } from "../support/homes.ts";
import { DAY, WISH } from "../support/may.ts";

interface Entry {
  uid: string;
  status: string;
  summary: string;
  location: string;
  sequence: number;
  start: string;
  end: string;
}

/** A calendar as another program reads it. */
const fetched = async (url: string): Promise<{ text: string; entries: Entry[] }> => {
  const response = await fetch(url);
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/calendar; charset=utf-8"]);
  const text = await response.text();
  const entries = Object.values(nodeIcal.sync.parseICS(text)).flatMap((each) =>
    each?.type === "VEVENT"
      ? [
          {
            uid: each.uid,
            status: String(each.status),
            summary: String(each.summary),
            location: String(each.location),
            sequence: Number(each.sequence),
            start: new Date(each.start).toISOString(),
            end: new Date(each.end ?? 0).toISOString(),
          },
        ]
      : [],
  );
  const others = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((each) => {
    const { uid, startDate, summary, sequence } = new ICAL.Event(each);
    return { uid, start: startDate.toJSDate().toISOString(), summary, sequence };
  });
  expect(others).toEqual(entries.map(({ uid, start, summary, sequence }) => ({ uid, start, summary, sequence })));
  return { text, entries };
};

const feedOf = async (desk: Desk, body: object): Promise<{ id: string; url: string; answer: Answer["body"] }> => {
  const answer = await desk.must("POST", "/api/calendar/feeds", body);
  return { id: String(answer["id"]), url: desk.base + new URL(String(answer["feed_url"])).pathname, answer };
};

const roomsOf = async (desk: Desk): Promise<Map<string, string>> => {
  const { items } = await desk.must("GET", "/api/catalog/rooms");
  return new Map((items as { id: string; name: string }[]).map(({ id, name }) => [name, id]));
};

inSourceHomes("the desk's calendars", (home) => {
  test("a booking appears, is confirmed, moves and vanishes in other programs' calendars", async () => {
    const desk = await home().open({ DEMO_TEAMS: "team-demo,team-other" });
    await desk.must("POST", "/api/config/hil-mode", { enabled: false });
    await desk.must("POST", "/api/config/global-deposit", { deposit_enabled: false, deposit_type: "percentage" });
    const rooms = await roomsOf(desk);
    const all = await feedOf(desk, {});
    const roomB = await feedOf(desk, { room_id: rooms.get("Room B") });
    const roomC = await feedOf(desk, { room_id: rooms.get("Room C"), shows: "busy", name: "Board at the door" });
    const stranger = await feedOf(
      { ...desk, must: (method, path, body) => desk.must(method, path, body, { "X-Team-Id": "team-other" }) },
      {},
    );
    expect((await fetched(all.url)).entries).toEqual([]);

    const ada = await guestOf(desk, "ada@example.com", `Please send us an offer for ${WISH}. Ada Brun`);
    const { text, entries } = await fetched(all.url);
    const uid = `${ada.eventId}@bookings.openevent`;
    const at = { start: `${DAY}T12:00:00.000Z`, end: `${DAY}T16:00:00.000Z` };
    expect(entries).toMatchObject([{ uid, status: "TENTATIVE", location: "Room B", ...at }]);
    expect(entries[0]?.summary).toStartWith("Option: ");
    for (const line of ["BEGIN:VTIMEZONE", `DTSTART;TZID=Europe/Zurich:${DAY.replaceAll("-", "")}T140000`])
      expect(text).toContain(line);
    expect(text).not.toContain("ada@example.com");
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect((await fetched(roomC.url)).entries).toEqual([]);

    await ada.writes(ACCEPTANCE);
    await decideOnly(desk, ada.eventId, "approve", {});
    await decideOnly(desk, ada.eventId, "approve", {});
    const confirmed = await fetched(roomB.url);
    expect(confirmed.entries).toMatchObject([{ uid, status: "CONFIRMED", location: "Room B", ...at }]);
    expect(confirmed.entries[0]?.sequence).toBeGreaterThan(entries[0]?.sequence ?? 0);

    const known = await fetch(all.url);
    const etag = String(known.headers.get("etag"));
    expect(known.headers.get("cache-control")).toBe("private, no-cache");
    const again = await fetch(all.url, { headers: { "If-None-Match": etag } });
    expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
    expect((await fetch(all.url, { method: "HEAD" })).status).toBe(200);

    await ada.writes("We would rather have Room C instead.");
    await decideOnly(desk, ada.eventId, "approve", {});
    expect((await fetch(all.url, { headers: { "If-None-Match": etag } })).status).toBe(200);
    const moved = await fetched(all.url);
    expect(moved.entries).toMatchObject([{ uid, status: "TENTATIVE", location: "Room C", ...at }]);
    expect(moved.entries[0]?.sequence).toBeGreaterThan(confirmed.entries[0]?.sequence ?? 0);
    expect((await fetched(roomB.url)).entries).toMatchObject([{ uid, status: "CANCELLED" }]);
    const door = await fetched(roomC.url);
    expect(door.entries).toMatchObject([{ uid, status: "TENTATIVE", summary: "Option" }]);
    expect(door.text).toContain("Board at the door");
    expect(door.text).not.toMatch(/ada brun|ada@/i);

    await desk.must("POST", `/api/event/${ada.eventId}/cancel`, { event_id: ada.eventId, confirmation: "CANCEL" });
    for (const { url } of [all, roomB, roomC]) {
      const { entries: gone } = await fetched(url);
      expect(gone).toMatchObject([{ uid, status: "CANCELLED" }]);
      expect(gone[0]?.sequence).toBeGreaterThan(moved.entries[0]?.sequence ?? 0);
    }
    expect((await fetched(stranger.url)).entries).toEqual([]);
  });

  test("an address is told once, ends when it is revoked, and opens nothing else", async () => {
    const desk = await home().open({ DEMO_TEAMS: "team-demo,team-other", RATE_LIMIT_ENABLED: "1" });
    const key = { "Idempotency-Key": "one" };
    const first = await desk.must("POST", "/api/calendar/feeds", { name: "Doors" }, key);
    const repeated = await desk.call("POST", "/api/calendar/feeds", { name: "Doors" }, key);
    expect([repeated.status, repeated.headers.get("idempotency-replayed")]).toEqual([201, "true"]);
    expect(repeated.body).toMatchObject({ id: first["id"], name: "Doors", shows: "titles", revoked_at: null });
    const [lost, url] = [first, repeated.body].map((body) => desk.base + new URL(String(body["feed_url"])).pathname);
    expect(url).toMatch(/\/calendar\/[0-9a-f]{32}\.ics$/);
    const answered = await fetch(String(url));
    expect([answered.status, answered.headers.get("ratelimit-limit")]).toEqual([200, "30"]);
    expect((await fetch(String(lost))).status).toBe(404);

    const { items } = await desk.must("GET", "/api/calendar/feeds");
    expect(items).toMatchObject([
      { id: first["id"], name: "Doors", last_read_at: expect.any(String), revoked_at: null },
    ]);
    expect(JSON.stringify(items)).not.toContain(String(url).slice(-20, -4));
    expect(JSON.stringify(items)).not.toContain("feed_url");

    const path = `/api/calendar/feeds/${first["id"]}`;
    expect((await desk.call("DELETE", path, undefined, { "X-Team-Id": "team-other" })).status).toBe(404);
    expect((await fetch(String(url))).status).toBe(200);
    expect(await desk.must("DELETE", path)).toMatchObject({ id: first["id"], revoked_at: expect.any(String) });
    expect(await desk.must("DELETE", path)).toMatchObject({ id: first["id"], revoked_at: expect.any(String) });
    const gone = await fetch(String(url));
    expect([gone.status, ((await gone.json()) as Answer["body"])["error"]]).toEqual([404, "not_found"]);
    for (const other of ["nothing.ics", `${"0".repeat(32)}.ics`, String(url).slice(-36, -4), "..%2f..%2fopenapi.json"])
      expect((await fetch(`${desk.base}/calendar/${other}`)).status).toBe(404);
    expect((await fetch(String(url), { method: "POST" })).status).toBe(405);
    for (const body of [
      { room_id: "nothing" },
      { name: "x", room_id: "nothing" },
      { shows: "all" },
      { name: "a\nb" },
      { colour: "red" },
    ])
      expect((await desk.call("POST", "/api/calendar/feeds", body)).status).toBe(422);
    expect(desk.log()).not.toContain(String(url).slice(-36, -4));
  });
});
