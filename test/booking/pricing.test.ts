import { describe, expect, test } from "bun:test";
import type { Facts, Wish } from "../../src/booking/facts.ts";
import { extraLines, includedUnits, rateOf, roomLine } from "../../src/booking/pricing.ts";
import type { Window } from "../../src/booking/slot.ts";
import { Money } from "../../src/platform/money.ts";
import { CATALOGUE, room, VENUE } from "../support/venue.ts";

const window = (start: string, end: string, last?: string): Window => ({ day: "2026-05-20", last, start, end });
const byHours = { ...VENUE, pricing: { ...VENUE.pricing, alwaysFullDay: false } };
const rate = (name: string, when: Window, venue = byHours) => rateOf(room(name), when, venue)?.toMajor();

describe("the rate of a room (§5.1)", () => {
  test("an hour costs the hourly rate", () => expect(rate("Room A", window("10:00", "11:00"))).toBe(80));
  test("four hours cost the half day when that is cheaper", () =>
    expect(rate("Room A", window("10:00", "14:00"))).toBe(300));
  test("more than four hours cost the full day", () => expect(rate("Room A", window("10:00", "14:30"))).toBe(500));
  test("three days cost three full days", () =>
    expect(rate("Room A", window("09:00", "12:00", "2026-05-22"))).toBe(1500));
  test("an evening past midnight is one event", () => expect(rate("Room B", window("22:00", "02:00"))).toBe(450));
  test("a venue that always charges the full day does so for an hour", () =>
    expect(rate("Room B", window("10:00", "11:00"), VENUE)).toBe(750));

  test("a room without any rate is estimated where the venue says so, else a manager sets the price", () => {
    const unpriced = { ...room("Room D"), rates: { hourly: null, halfDay: null, fullDay: null } };
    expect(rateOf(unpriced, window("10:00", "16:00"), VENUE)?.toMajor()).toBe(350);
    expect(
      rateOf(unpriced, window("10:00", "16:00"), {
        ...VENUE,
        pricing: { ...VENUE.pricing, estimateMissingRoomRate: false },
      }),
    ).toBeUndefined();
    expect(rateOf({ ...unpriced, capacityMax: 120 }, window("10:00", "16:00"), VENUE)?.toMajor()).toBe(1650);
    expect(rateOf({ ...unpriced, capacityMax: 45 }, window("10:00", "16:00"), VENUE)?.toMajor()).toBe(600);
  });
});

const known = { source: "message:1", at: "2026-01-13T09:00:00Z" };
const facts = (attendees: number, products: Wish[]): Facts => ({
  attendees: { value: attendees, ...known },
  products: { value: products, ...known },
});
const wish = (id: string, quantity: number | null = null): Wish => ({ kind: "product", id, quantity });
const lines = (name: string, attendees: number, ...products: Wish[]) =>
  [
    roomLine(room(name), Money.of(500_00, "CHF")),
    ...extraLines(facts(attendees, products), room(name), CATALOGUE, "CHF"),
  ].map((line) => `${line.quantity} ${line.name} ${line.total.toMajor()}`);

describe("the lines of an offer (§5.2, §5.8)", () => {
  test("the room comes first", () => expect(lines("Room A", 25)).toEqual(["1 Room A 500"]));
  test("per person means everybody", () =>
    expect(lines("Room A", 25, wish("catering-lunch-package"))).toEqual(["1 Room A 500", "25 Lunch Package 700"]));
  test("per event means once, whatever number was said", () =>
    expect(lines("Room A", 25, wish("entertainment-dj", 3))[1]).toBe("1 DJ Service 650"));
  test("per unit means as many as stated, one by default", () => {
    expect(lines("Room A", 25, wish("equipment-wireless-mics", 2))[1]).toBe("2 Wireless Microphone 50");
    expect(lines("Room A", 25, wish("equipment-lapel-mic"))[1]).toBe("1 Lapel Microphone 35");
  });
  test("a menu is charged per person", () =>
    expect(lines("Room A", 10, { kind: "menu", id: "seasonal-garden-trio", quantity: null })[1]).toBe(
      "10 Seasonal Garden Trio 920",
    ));
  test("what the rate includes costs nothing", () =>
    expect(lines("Room A", 25, wish("equipment-projector"))[1]).toBe("1 Projector 0"));
  test("light for a stage is no stage", () => {
    expect(lines("Room E", 90, wish("equipment-stage-lighting"))[1]).toBe("1 Stage Lighting Package 280");
    expect(lines("Room E", 90, wish("equipment-stage"))[1]).toBe("1 Portable Stage 0");
  });
  test("what goes beyond what is included is charged", () => {
    expect(
      includedUnits(room("Room B"), CATALOGUE.products.find(({ id }) => id === "equipment-wireless-mics") ?? never()),
    ).toBe(2);
    expect(lines("Room B", 25, wish("equipment-wireless-mics", 3)).slice(1)).toEqual([
      "2 Wireless Microphone 0",
      "1 Wireless Microphone 25",
    ]);
  });
  test("what a room cannot have is not on its offer", () =>
    expect(lines("Room A", 25, wish("catering-bbq-package"))).toEqual(["1 Room A 500"]));
});

const never = (): never => {
  throw new Error("the demo catalogue lacks a product");
};
