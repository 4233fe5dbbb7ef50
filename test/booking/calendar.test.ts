import { describe, expect, test } from "bun:test";
import { statusOf } from "../../src/booking/calendar.ts";
import { isOutsideHours, slotOf } from "../../src/booking/slot.ts";
import { instantAt } from "../../src/platform/days.ts";
import { taken } from "../support/conversation.ts";
import { room, VENUE } from "../support/venue.ts";

const DAY = "2026-05-20";
const now = instantAt("2026-01-13", "10:00", VENUE.timezone);
const roomA = room("Room A");
const slot = (start: string, end: string, last?: string) => slotOf({ day: DAY, last, start, end }, VENUE.timezone);
const status = (calendar: Parameters<typeof statusOf>[0], start: string, end: string, eventId?: string) =>
  statusOf(calendar, roomA, slot(start, end), { eventId, now });

describe("whether a room can be had (§5.4)", () => {
  test("an empty calendar is free", () => expect(status([], "10:00", "16:00")).toBe("available"));
  test("a confirmed booking takes it", () =>
    expect(status([taken(roomA.id, DAY, "12:00", "14:00")], "10:00", "16:00")).toBe("unavailable"));
  test("an option leaves a second one", () =>
    expect(status([taken(roomA.id, DAY, "12:00", "14:00", "option")], "10:00", "16:00")).toBe("option"));
  test("an option that ran out leaves nothing", () =>
    expect(status([taken(roomA.id, DAY, "12:00", "14:00", "option", now)], "10:00", "16:00")).toBe("available"));
  test("another room's booking does not matter", () =>
    expect(status([taken("atelier-room-b", DAY, "12:00", "14:00")], "10:00", "16:00")).toBe("available"));
  test("the booking's own claim does not stand in its way", () => {
    const own = { ...taken(roomA.id, DAY, "10:00", "16:00", "option"), eventId: "own" };
    expect(status([own], "10:00", "16:00", "own")).toBe("available");
  });
  test("the buffer before counts: half an hour for Room A", () => {
    const until = (to: string) => [taken(roomA.id, DAY, "08:00", to)];
    expect(status(until("13:30"), "14:00", "16:00")).toBe("available");
    expect(status(until("13:31"), "14:00", "16:00")).toBe("unavailable");
  });
  test("what the venue blocks is nobody's", () =>
    expect(status([taken(roomA.id, DAY, "12:00", "14:00", "blocked")], "10:00", "16:00")).toBe("unavailable"));
});

describe("slots and opening hours", () => {
  test("an end before the start is on the next day", () =>
    expect(slot("20:00", "02:00").end.toISOString()).toBe("2026-05-21T00:00:00.000Z"));
  test("several days block everything between", () =>
    expect(slot("09:00", "17:00", "2026-05-22").end.toISOString()).toBe("2026-05-22T15:00:00.000Z"));
  test("a clock change is reckoned with", () => {
    const night = slotOf({ day: "2026-03-28", last: undefined, start: "22:00", end: "04:00" }, VENUE.timezone);
    expect((night.end.getTime() - night.start.getTime()) / 3_600_000).toBe(5);
  });
  test("exactly the opening hours are fine, a minute more is a warning", () => {
    const outside = (start: string, end: string) => isOutsideHours({ day: DAY, last: undefined, start, end }, VENUE);
    expect(outside("08:00", "23:00")).toBe(false);
    expect(outside("07:59", "12:00")).toBe(true);
    expect(outside("18:00", "23:01")).toBe(true);
    expect(outside("20:00", "01:00")).toBe(true);
  });
});
