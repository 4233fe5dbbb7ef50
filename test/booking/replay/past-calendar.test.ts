import { describe, expect, test } from "bun:test";
import { type PastClaim, pastCalendar } from "../../../src/booking/replay/past-calendar.ts";
import { instantAt } from "../../../src/platform/days.ts";

const claim = (eventId: string | null, from: string, to: string, over: Partial<PastClaim> = {}): PastClaim => ({
  roomId: "b",
  eventId,
  state: "option",
  start: instantAt("2026-05-20", from, "UTC"),
  end: instantAt("2026-05-20", to, "UTC"),
  expiresAt: null,
  isLetGoThen: false,
  isExchanged: false,
  ...over,
});
const states = (claims: readonly PastClaim[], statuses: Record<string, string> = {}, made?: string) =>
  pastCalendar(claims, new Map(Object.entries(statuses)), made).map(({ eventId, state }) => `${eventId} ${state}`);

describe("the calendar as it was", () => {
  test("whoever came later waited, though he has the room now", () => {
    const claims = [claim("a", "14:00", "18:00", { state: "released" }), claim("b", "16:00", "20:00")];
    expect(states(claims)).toEqual(["a option", "b second_option"]);
  });
  test("who is confirmed now was an option before, as the history tells", () => {
    const confirmed = [claim("a", "14:00", "18:00", { state: "confirmed" })];
    expect(states(confirmed, { a: "option" })).toEqual(["a option"]);
    expect(states(confirmed, { a: "confirmed" })).toEqual(["a confirmed"]);
    expect(states(confirmed)).toEqual(["a confirmed"]);
  });
  test("who was confirmed then and is off now had the room", () => {
    expect(states([claim("a", "14:00", "18:00", { state: "released" })], { a: "confirmed" })).toEqual(["a confirmed"]);
  });
  test("a claim without an event is the house's own; others' rooms and times do not touch", () => {
    const claims = [
      claim(null, "08:00", "12:00", { state: "blocked" }),
      claim("a", "14:00", "18:00"),
      claim("b", "18:00", "20:00"),
      claim("c", "14:00", "18:00", { roomId: "c" }),
    ];
    expect(states(claims)).toEqual(["null blocked", "a option", "b option", "c option"]);
  });
  test("let go while the clock stood still: the history tells whether it was before or after", () => {
    const lost = claim("a", "14:00", "18:00", { state: "released", isLetGoThen: true });
    const waiting = claim("b", "16:00", "20:00");
    expect(states([lost, waiting], { a: "option" })).toEqual(["a option", "b second_option"]);
    expect(states([lost, waiting], { a: "lead" })).toEqual(["b option"]);
    expect(states([lost, waiting])).toEqual(["b option"]);
    expect(states([{ ...lost, isExchanged: true }, waiting], { a: "option" })).toEqual(["b option"]);
  });
  test("what the turn itself claimed was not there", () => {
    expect(states([claim("a", "14:00", "18:00"), claim("new", "14:00", "18:00")], {}, "new")).toEqual(["a option"]);
  });
});
