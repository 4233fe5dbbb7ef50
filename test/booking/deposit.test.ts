import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { depositFor, depositOf, dueDay } from "../../src/booking/deposit.ts";
import { plusDays } from "../../src/platform/days.ts";
import { Money } from "../../src/platform/money.ts";
import { room, VENUE } from "../support/venue.ts";

const chf = (major: number) => Money.of(major * 100, "CHF");

describe("the day a deposit falls due (§5.3)", () => {
  test("ten days before the event", () => expect(dueDay("2026-06-14", 10, "2026-01-13")).toBe("2026-06-04"));
  test("it moves with the event", () => expect(dueDay("2026-06-25", 10, "2026-01-13")).toBe("2026-06-15"));
  test("not before tomorrow", () => expect(dueDay("2026-01-21", 10, "2026-01-14")).toBe("2026-01-15"));
  test("for an event tomorrow, tomorrow", () => expect(dueDay("2026-01-15", 10, "2026-01-14")).toBe("2026-01-15"));
  test("for an event today, today", () => expect(dueDay("2026-01-14", 10, "2026-01-14")).toBe("2026-01-14"));

  test("it is never after the event and never in the past", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 1, max: 365 }), (ahead, deadline) => {
        const today = "2026-01-14";
        const event = plusDays(today, ahead);
        const due = dueDay(event, deadline, today);
        return due <= event && due >= today;
      }),
    );
  });
});

describe("the amount (§5.3)", () => {
  const percentage = { ...VENUE.deposit };
  test("thirty per cent, to the centime", () => expect(depositFor(chf(1225), percentage).toMajor()).toBe(367.5));
  test("a fixed amount, but never more than the total", () => {
    const fixed = { ...percentage, type: "fixed" as const, fixedMinor: 400_00 };
    expect(depositFor(chf(2780), fixed).toMajor()).toBe(400);
    expect(depositFor(chf(350), fixed).toMajor()).toBe(350);
  });
  test("it says how much VAT is in it", () =>
    expect(depositOf(chf(2780), "2026-04-19", "2026-01-13", room("Room C"), VENUE)?.vat.toMajor()).toBe(62.49));
  test("none when the venue asks for none, or the room is exempt", () => {
    expect(
      depositOf(chf(500), "2026-04-19", "2026-01-13", room("Room A"), {
        ...VENUE,
        deposit: { ...percentage, enabled: false },
      }),
    ).toBeUndefined();
    const exempt = { ...room("Room A"), deposit: { required: false, percent: null } };
    expect(depositOf(chf(500), "2026-04-19", "2026-01-13", exempt, VENUE)).toBeUndefined();
  });
  test("a room's own percentage beats the team's", () => {
    const own = { ...room("Room A"), deposit: { required: true, percent: 50 } };
    expect(depositOf(chf(500), "2026-04-19", "2026-01-13", own, VENUE)?.amount.toMajor()).toBe(250);
  });
});
