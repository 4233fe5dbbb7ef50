import { afterAll, beforeAll, expect, test } from "bun:test";
import type { Desk } from "../support/desk.ts";
import { guestOf } from "../support/guest.ts";
import { inEveryHome, inSourceHomes } from "../support/homes.ts";
import { ASK, DAY, WISH, YEAR } from "../support/may.ts";

const plain = (day: string): string => day.replaceAll("-", "");
const entry = (uid: string, from: string, to: string, ...more: string[]): string =>
  [
    "BEGIN:VEVENT",
    `UID:${uid}@example.com`,
    `DTSTART;TZID=Europe/Zurich:${from}`,
    `DTEND;TZID=Europe/Zurich:${to}`,
    "SUMMARY:Choir practice of Jo Muster",
    ...more,
    "END:VEVENT",
  ].join("\r\n");
const calendarOf = (...entries: string[]): string =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Example//EN", ...entries, "END:VCALENDAR", ""].join("\r\n");

interface Calendar {
  id: string;
  blocks: number;
  over_bookings: number;
}
const imported = async (desk: Desk, body: object): Promise<Calendar> =>
  (await desk.must("POST", "/api/calendar/import", body)) as unknown as Calendar;
const refreshed = (desk: Desk, id: string) => desk.must("POST", `/api/calendar/import/${id}/refresh`);
const blocksOf = async (desk: Desk) =>
  (await desk.must("GET", "/api/catalog/blocks"))["items"] as { rooms: string[] }[];
const roomIdOf = async (desk: Desk, wanted: string): Promise<string> =>
  ((await desk.must("GET", "/api/catalog/rooms"))["items"] as { id: string; name: string }[]).find(
    ({ name }) => name === wanted,
  )?.id ?? "";

let server: ReturnType<typeof Bun.serve>;
let answer: () => Response;
beforeAll(() => {
  server = Bun.serve({ port: 0, hostname: "127.0.0.1", fetch: () => answer() });
});
afterAll(() => server.stop(true));
const url = (): string => `http://127.0.0.1:${server.port}/private-5ec2e7/basic.ics`;
const says = (...entries: string[]): void => {
  answer = () => new Response(calendarOf(...entries));
};

inSourceHomes("busy times of other calendars", (home) => {
  test("a room is not to be had while a calendar keeps it, however often that is read, and is again when it no longer does", async () => {
    const desk = await home().open();
    await desk.must("POST", "/api/config/hil-mode", { enabled: false });
    const roomId = await roomIdOf(desk, "Room B");
    let guests = 0;
    const answered = async (wish = WISH): Promise<string> => {
      const guest = await guestOf(desk, `guest-${++guests}@example.com`, `Please send us an offer for ${wish}.`);
      const text = (await guest.heard()).join("\n");
      await desk.must("POST", `/api/event/${guest.eventId}/cancel`, {
        event_id: guest.eventId,
        confirmation: "CANCEL",
      });
      return text;
    };
    const weekly = [`RRULE:FREQ=WEEKLY;COUNT=3`, `EXDATE;TZID=Europe/Zurich:${plain(`${YEAR}-05-27`)}T160000`];
    says(entry("one", `${plain(DAY)}T160000`, `${plain(DAY)}T170000`, ...weekly));
    const calendar = await imported(desk, { name: "Choir", room_id: roomId, url: url() });
    expect(calendar).toMatchObject({
      name: "Choir",
      host: "127.0.0.1",
      status: "ok",
      blocks: 2,
      over_bookings: 0,
      skipped: 0,
    });
    expect(JSON.stringify(await desk.must("GET", "/api/calendar/import"))).not.toContain("5ec2e7");
    expect(JSON.stringify(await blocksOf(desk))).not.toContain("Muster");

    expect(await answered()).toContain("not available");
    expect(await answered(WISH.replace("Room B", "Room C"))).toContain("offer for");
    expect(await answered(WISH.replace("14:00 to 18:00", "08:00 to 12:00"))).toContain("offer for");
    expect(await answered(WISH.replace("20 May", "27 May"))).toContain("offer for");
    expect(await answered(WISH.replace("20 May", "3 June"))).toContain("not available");

    says(entry("one", `${plain(DAY)}T070000`, `${plain(DAY)}T080000`));
    expect(await refreshed(desk, calendar.id)).toMatchObject({ status: "ok", blocks: 1 });
    expect(await answered()).toContain("offer for");

    says(entry("one", `${plain(DAY)}T160000`, `${plain(DAY)}T170000`));
    await refreshed(desk, calendar.id);
    for (const [broken, fault] of [
      [() => new Response("no", { status: 500 }), "refused_by_server"],
      [() => new Response("<html>sign in</html>"), "not_a_calendar"],
      [() => Response.redirect("http://169.254.169.254/"), "address_refused"],
    ] as const) {
      answer = broken;
      expect(await refreshed(desk, calendar.id)).toMatchObject({ status: "failed", last_error: fault, blocks: 1 });
    }
    expect((await desk.must("GET", "/api/calendar/import"))["items"]).toMatchObject([
      { failures: 3, status: "failed" },
    ]);
    expect(await answered()).toContain("not available");

    expect(await desk.must("DELETE", `/api/calendar/import/${calendar.id}`)).toMatchObject({ status: "deleted" });
    expect(await blocksOf(desk)).toEqual([]);
    expect(await answered()).toContain("offer for");
    expect(await desk.call("POST", `/api/calendar/import/${calendar.id}/refresh`)).toMatchObject({ status: 404 });
    says(entry("one", `${plain(DAY)}T160000`, `${plain(DAY)}T170000`));
    const make = () => desk.call("POST", "/api/calendar/import", { name: "Choir", room_id: roomId, url: url() });
    const made = await Promise.all(Array.from({ length: 8 }, make));
    expect(made.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 201));
    const [id] = new Set(made.map(({ body }) => String(body["id"])));
    const again = await Promise.all(
      Array.from({ length: 8 }, () => desk.call("POST", `/api/calendar/import/${id}/refresh`)),
    );
    expect(again.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200));
    expect((await desk.must("GET", "/api/calendar/import"))["items"]).toMatchObject([{ id, blocks: 1 }]);
    expect(await blocksOf(desk)).toMatchObject([{ rooms: [roomId] }]);
    expect(desk.log()).not.toContain("5ec2e7");
  });

  test("a booking keeps its room under a closed day that takes the rest of it, and all when the booking has gone", async () => {
    const desk = await home().open({ DEMO_TEAMS: "team-demo,team-other" });
    await desk.must("POST", "/api/config/hil-mode", { enabled: false });
    const ada = await guestOf(desk, "ada@example.com", `Please send us an offer for ${WISH}.`);
    const text = calendarOf(
      "BEGIN:VEVENT",
      "UID:1",
      `DTSTART;VALUE=DATE:${plain(DAY)}`,
      "SUMMARY:Closed",
      "END:VEVENT",
    );
    const calendar = await imported(desk, { name: "Closed days", text });
    expect(calendar).toMatchObject({ room_id: null, all_rooms: true, host: null, blocks: 1, over_bookings: 1 });
    expect(await ada.record()).toMatchObject({ status: "option", locked_room_id: "Room B" });
    const roomB = await roomIdOf(desk, "Room B");
    const [block] = await blocksOf(desk);
    expect(block?.rooms).toHaveLength(6);
    for (const [name, wish] of [
      ["eve", WISH.replace("Room B", "Room C")],
      ["ben", WISH.replace("14:00 to 18:00", "09:00 to 12:00")],
      ["tom", WISH.replace("14:00 to 18:00", "19:30 to 21:30")],
    ]) {
      const guest = await guestOf(desk, `${name}@example.com`, `Please send us an offer for ${wish}.`);
      expect([name, (await guest.heard()).join()]).toEqual([name, expect.stringContaining("not available")]);
      expect(await guest.record()).toMatchObject({ locked_room_id: null });
    }
    expect(await refreshed(desk, calendar.id)).toMatchObject({ blocks: 1, over_bookings: 1 });
    expect(await ada.record()).toMatchObject({ status: "option", locked_room_id: "Room B" });

    await desk.must("POST", `/api/event/${ada.eventId}/cancel`, { event_id: ada.eventId, confirmation: "CANCEL" });
    expect(await refreshed(desk, calendar.id)).toMatchObject({ blocks: 1, over_bookings: 0 });
    expect((await blocksOf(desk))[0]?.rooms).toContain(roomB);

    const again = await imported(desk, { name: "closed DAYS", room_id: roomB, text });
    expect(again).toMatchObject({ id: calendar.id, room_id: roomB, blocks: 1 });
    expect(await blocksOf(desk)).toMatchObject([{ rooms: [roomB], all_rooms: false }]);
    const theirs = { "X-Team-Id": "team-other" };
    expect((await desk.must("GET", "/api/calendar/import", undefined, theirs))["items"]).toEqual([]);
    expect(await desk.call("DELETE", `/api/calendar/import/${calendar.id}`, undefined, theirs)).toMatchObject({
      status: 404,
    });

    for (const [body, field] of [
      [{ name: "x" }, "url"],
      [{ name: "x", text, url: "https://calendar.example.com/" }, "url"],
      [{ name: "x", url: "http://10.0.0.1/a.ics" }, "url"],
      [{ name: "x", url: "https://169.254.169.254/" }, "url"],
      [{ name: "x", text: "hello" }, "text"],
      [{ name: "x", text, room_id: "nothing" }, "room_id"],
      [{ name: " ", text }, "name"],
    ] as const) {
      const refused = await desk.call("POST", "/api/calendar/import", body);
      expect([refused.status, Object.keys((refused.body["fields"] ?? {}) as object)]).toEqual([422, [field]]);
    }
    answer = () => new Response("no", { status: 404 });
    expect(await desk.call("POST", "/api/calendar/import", { name: "x", url: url() })).toMatchObject({
      status: 502,
      body: { error: "upstream_failed" },
    });
    expect((await desk.must("GET", "/api/calendar/import"))["items"]).toHaveLength(1);
  });
});

inEveryHome("calendars that are due", (home) => {
  test("what has fallen due is read again by the command, and a failure is told with what stands", async () => {
    let desk = await home().open();
    const roomId = await roomIdOf(desk, "Room B");
    await desk.must("POST", "/api/test/clock", { now: new Date(Date.now() - 86_400_000).toISOString() });
    says();
    await imported(desk, { name: "Choir", room_id: roomId, url: url() });
    says(entry("one", `${plain(DAY)}T160000`, `${plain(DAY)}T170000`, "RRULE:FREQ=WEEKLY;COUNT=2"));
    await desk.stop();
    const first = await home().run(["due"]);
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(first.out).toContain("team-demo: calendar Choir: read");
    expect((await home().run(["due"])).out).not.toContain("Choir");

    desk = await home().open();
    expect((await desk.must("GET", "/api/calendar/import"))["items"]).toMatchObject([{ status: "ok", blocks: 2 }]);
    await desk.must("POST", "/api/start-conversation", {
      ...ASK,
      email_body: ASK.email_body.replace("Room B", "Room C"),
    });
    const feed = await desk.must("POST", "/api/calendar/feeds", {});
    const out = await (await fetch(desk.base + new URL(String(feed["feed_url"])).pathname)).text();
    for (const line of ["TZNAME:CEST", "STATUS:TENTATIVE", "LOCATION:Room C"]) expect(out).toContain(line);
    await desk.must("POST", "/api/test/clock", { now: new Date(Date.now() - 86_400_000).toISOString() });
    const { items } = await desk.must("GET", "/api/calendar/import");
    await refreshed(desk, (items as Calendar[])[0]?.id ?? "");
    answer = () => new Response("no", { status: 503 });
    await desk.stop();
    expect((await home().run(["due"])).out).toMatch(/calendar Choir: refused_by_server; the copy of \d{4}-.*Z stands/);
    desk = await home().open();
    expect((await desk.must("GET", "/api/calendar/import"))["items"]).toMatchObject([
      { status: "failed", last_error: "refused_by_server", failures: 1, blocks: 2 },
    ]);
  });
});
