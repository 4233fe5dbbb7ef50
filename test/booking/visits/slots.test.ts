import { describe, expect, test } from "bun:test";
import {
  ANY_TIME,
  offerAmong,
  offerNear,
  offerWithin,
  openTimes,
  troubleOf,
  usualOffer,
} from "../../../src/booking/visits/slots.ts";
import { visitWorld } from "./visiting.ts";

const world = visitWorld();
const policy = world.policy;
const daysOf = (offer: readonly { day: string }[]) => offer.map(({ day }) => day);

describe("when the house can be shown (§2.11)", () => {
  test("the usual offer is the week before the event: three weekdays with all hours", () => {
    expect(usualOffer(world)).toEqual([
      { day: "2026-03-09", times: ["10:00", "14:00", "16:00"] },
      { day: "2026-03-10", times: ["10:00", "14:00", "16:00"] },
      { day: "2026-03-11", times: ["10:00", "14:00", "16:00"] },
    ]);
  });
  test("without an event from a week ahead on", () =>
    expect(daysOf(usualOffer({ ...world, eventDay: undefined }))).toEqual(["2026-02-09", "2026-02-10", "2026-02-11"]));
  test("an event that is near leaves the days from two days ahead on, and none on or after it", () =>
    expect(daysOf(usualOffer({ ...world, eventDay: "2026-02-05" }))).toEqual(["2026-02-03", "2026-02-04"]));
  test("an event tomorrow leaves none", () => expect(usualOffer({ ...world, eventDay: "2026-02-02" })).toEqual([]));
  test("days of events, blocked days and taken hours are left out", () => {
    const busy = {
      ...world,
      eventDays: ["2026-03-15", "2026-03-09"],
      policy: { ...policy, blockedDays: ["2026-03-10"] },
      taken: [{ day: "2026-03-11", time: "14:00" }],
    };
    expect(usualOffer(busy)).toEqual([
      { day: "2026-03-11", times: ["10:00", "16:00"] },
      { day: "2026-03-12", times: ["10:00", "14:00", "16:00"] },
      { day: "2026-03-13", times: ["10:00", "14:00", "16:00"] },
    ]);
  });
  test("a week before the event that is full is made up by the days before it, nearest first", () => {
    const eventDays = ["2026-03-09", "2026-03-10", "2026-03-11", "2026-03-12", "2026-03-15"];
    expect(daysOf(usualOffer({ ...world, eventDays }))).toEqual(["2026-03-05", "2026-03-06", "2026-03-13"]);
  });
  test("a house that shows itself at weekends does so", () =>
    expect(daysOf(usualOffer({ ...world, policy: { ...policy, weekdaysOnly: false } }))).toEqual([
      "2026-03-08",
      "2026-03-09",
      "2026-03-10",
    ]));
  test("the hours are those of the venue, in order", () =>
    expect(openTimes("2026-03-10", { ...world, policy: { ...policy, slots: [17, 9] } })).toEqual(["09:00", "17:00"]));
  test("of today only the hours to come, where today is allowed at all", () => {
    const today = { ...world, today: "2026-02-02", time: "14:00", policy: { ...policy, minDaysAhead: 0 } };
    expect(openTimes("2026-02-02", today)).toEqual(["16:00"]);
    expect(openTimes("2026-02-02", { ...today, policy })).toEqual([]);
  });
});

describe("why a day cannot be had", () => {
  test.each([
    ["2026-01-30", "past"],
    ["2026-02-02", "too_soon"],
    ["2026-03-07", "weekend"],
    ["2026-03-15", "event_day"],
    ["2026-03-16", "after_event"],
    ["2026-03-09", "busy"],
    ["2026-03-10", "closed"],
    ["2026-03-11", "full"],
    ["2026-03-12", undefined],
  ] as const)("%s is %s", (day, trouble) => {
    const busy = {
      ...world,
      eventDays: ["2026-03-15", "2026-03-09"],
      policy: { ...policy, blockedDays: ["2026-03-10"] },
      taken: ["10:00", "14:00", "16:00"].map((time) => ({ day: "2026-03-11", time })),
    };
    expect(troubleOf(day, busy)).toBe(trouble);
  });
});

describe("what the client wishes is looked at first", () => {
  const week = { from: "2026-02-02", to: "2026-02-08", weekdays: [] };
  test("a week: its open days, from two days ahead on", () =>
    expect(daysOf(offerWithin(week, world, ANY_TIME))).toEqual(["2026-02-03", "2026-02-04", "2026-02-05"]));
  test("weekdays of a stretch alone", () =>
    expect(daysOf(offerWithin({ ...week, to: "2026-03-31", weekdays: [5] }, world, ANY_TIME))).toEqual([
      "2026-02-06",
      "2026-02-13",
      "2026-02-20",
    ]));
  test("nothing on the event's day or after it", () =>
    expect(offerWithin({ from: "2026-03-14", to: "2026-03-30", weekdays: [] }, world, ANY_TIME)).toEqual([]));
  test("days that were named, at hours that fit", () =>
    expect(offerAmong(["2026-03-12", "2026-03-14", "2026-03-10"], world, (time) => time >= "14:00")).toEqual([
      { day: "2026-03-10", times: ["14:00", "16:00"] },
      { day: "2026-03-12", times: ["14:00", "16:00"] },
    ]));
  test("a day that cannot be had is answered with the nearest that can", () => {
    expect(daysOf(offerNear("2026-03-15", world, ANY_TIME))).toEqual(["2026-03-11", "2026-03-12", "2026-03-13"]);
    expect(daysOf(offerNear("2027-03-15", world, ANY_TIME))).toEqual(["2026-03-09", "2026-03-10", "2026-03-11"]);
  });
});
