import { describe, expect, test } from "bun:test";
import { SCHEDULED, visiting } from "./visiting.ts";

const FULL_DAY = ["10:00", "14:00", "16:00"];

describe("a visit is arranged beside the booking (§2.11, S33)", () => {
  test("the wish is answered with days, the day with hours, the hour with the appointment", () => {
    const desk = visiting();
    expect(desk.mail("Before we decide, could we have a tour of the place?")).toEqual(["visit_days"]);
    expect(desk.visit.status).toBe("date_pending");
    expect(desk.part("visit_days").days.map(({ day }) => day)).toEqual(["2026-03-09", "2026-03-10", "2026-03-11"]);
    expect(desk.asked).toEqual(["visit_day", "visit_time"]);
    expect(desk.mail("10 March would be good for the visit.")).toEqual(["visit_times"]);
    expect(desk.visit).toMatchObject({ status: "time_pending", day: "2026-03-10", time: undefined });
    expect(desk.asked).toEqual(["visit_time"]);
    expect(desk.mail("14:00")).toEqual(["visit_scheduled"]);
    expect(desk.visit).toEqual({ status: "scheduled", day: "2026-03-10", time: "14:00", proposed: [] });
    expect(desk.asked).toEqual([]);
  });
  test("day and hour in one answer make the appointment at once", () => {
    for (const answer of ["10 March at 2pm please", "Der 10. März um 14 Uhr passt.", "Tuesday, 10 March, 14:00"]) {
      const desk = visiting();
      desk.mail("We would like to visit the house first.");
      expect(desk.mail(answer)).toEqual(["visit_scheduled"]);
      expect(desk.visit).toMatchObject({ status: "scheduled", day: "2026-03-10", time: "14:00" });
    }
  });
  test("a weekday is the offered day of that name", () => {
    const desk = visiting();
    desk.mail("We would like to visit the house first.");
    expect(desk.mail("Tuesday at 14:00 works")).toEqual(["visit_scheduled"]);
    expect(desk.visit).toMatchObject({ day: "2026-03-10", time: "14:00" });
  });
  test("what was offered may be counted", () => {
    const desk = visiting();
    desk.mail("We would like to visit the house first.");
    expect(desk.mail("The second one, please")).toEqual(["visit_times"]);
    expect(desk.visit.day).toBe("2026-03-10");
    expect(desk.mail("The last one")).toEqual(["visit_scheduled"]);
    expect(desk.visit).toMatchObject({ day: "2026-03-10", time: "16:00" });
  });
  test("an hour alone keeps the days on which it is free", () => {
    const desk = visiting({ world: { taken: [{ day: "2026-03-09", time: "16:00" }] } });
    desk.mail("We would like to visit the house first.");
    expect(desk.mail("16:00 would suit us")).toEqual(["visit_days"]);
    expect(desk.part("visit_days").days).toEqual(
      ["2026-03-10", "2026-03-11", "2026-03-12"].map((day) => ({ day, times: ["16:00"] })),
    );
  });
  test("a part of the day leaves its hours", () => {
    const desk = visiting();
    desk.mail("We would like to visit the house first.");
    expect(desk.mail("10 March in the afternoon")).toEqual(["visit_times"]);
    expect(desk.part("visit_times").times).toEqual(["14:00", "16:00"]);
  });
  test("none of it suits: other days are offered, not the same ones", () => {
    const desk = visiting();
    desk.mail("We would like to visit the house first.");
    expect(desk.mail("No, none of these.")).toEqual(["visit_days"]);
    expect(desk.part("visit_days").days.map(({ day }) => day)).toEqual(["2026-03-06", "2026-03-12", "2026-03-13"]);
  });
  test("a week that is wished is looked at first, and said to be full when it is", () => {
    const desk = visiting();
    expect(desk.mail("May we come for a look next week?")).toEqual(["visit_days"]);
    expect(desk.part("visit_days")).toMatchObject({ isOutsideWish: false });
    expect(desk.part("visit_days").days[0]?.day).toBe("2026-02-03");
    const full = visiting({ world: { eventDays: ["2026-02-03", "2026-02-04", "2026-02-05", "2026-02-06"] } });
    full.mail("May we come for a look next week?");
    expect(full.part("visit_days")).toMatchObject({ isOutsideWish: true });
    expect(full.part("visit_days").days[0]?.day).toBe("2026-03-09");
  });
  test.each([
    "We would also like to come by and see the room.",
    "Before we sign anything, my boss should see the rooms.",
    "Eine Besichtigung wäre schön.",
  ])("a wish in other words: %s", (text) => expect(visiting().mail(text)).toEqual(["visit_days"]));
  test("a client without a booking may come as well", () => {
    const desk = visiting({ world: { eventDay: undefined, eventDays: [] } });
    expect(desk.mail("We'd like to see the house.")).toEqual(["visit_days"]);
    expect(desk.part("visit_days").days[0]).toEqual({ day: "2026-02-09", times: FULL_DAY });
  });
  test("no day is left before the event: that is said, and nothing is asked", () => {
    const desk = visiting({ world: { eventDay: "2026-02-02", eventDays: ["2026-02-02"] } });
    expect(desk.mail("We'd like to see the house.")).toEqual(["visit_none"]);
    expect(desk.visit.status).toBe("idle");
    expect(desk.asked).toEqual([]);
  });
});

describe("a wish that names day and hour", () => {
  test("is confirmed first, then made", () => {
    const desk = visiting();
    expect(desk.mail("We'd like to see the house on 10 March at 14:00, would that be possible?")).toEqual([
      "visit_confirm",
    ]);
    expect(desk.visit).toMatchObject({ status: "confirm_pending", day: "2026-03-10", time: "14:00" });
    expect(desk.asked).toEqual(["visit_confirm"]);
    expect(desk.mail("Yes, 10 March at 14:00, thank you.")).toEqual(["visit_scheduled"]);
    expect(desk.visit.status).toBe("scheduled");
  });
  test("a plain yes is enough", () => {
    const desk = visiting();
    desk.mail("Wir möchten das Haus am 10. März um 14 Uhr besichtigen.");
    expect(desk.mail("Ja, gerne.")).toEqual(["visit_scheduled"]);
  });
  test("a no is answered with other days", () => {
    const desk = visiting();
    desk.mail("We'd like to see the house on 10 March at 14:00.");
    expect(desk.mail("No, sorry.")).toEqual(["visit_days"]);
    expect(desk.part("visit_days").days.map(({ day }) => day)).not.toContain("2026-03-10");
    expect(desk.visit).toMatchObject({ status: "date_pending", day: undefined, time: undefined });
  });
  test("a slot that went in the meantime is not promised", () => {
    const desk = visiting({
      visit: { status: "confirm_pending", day: "2026-03-10", time: "14:00" },
      asked: ["visit_confirm"],
      world: { taken: [{ day: "2026-03-10", time: "14:00" }] },
    });
    expect(desk.mail("Yes please")).toEqual(["visit_time_refused"]);
    expect(desk.part("visit_time_refused").times).toEqual(["10:00", "16:00"]);
    expect(desk.visit).toMatchObject({ status: "time_pending", day: "2026-03-10", time: undefined });
  });
  test("an hour that is taken is answered with the others of that day, and not offered", () => {
    const desk = visiting({ world: { taken: [{ day: "2026-03-10", time: "14:00" }] } });
    expect(desk.mail("We'd like to visit on 10 March at 14:00.")).toEqual(["visit_time_refused"]);
    expect(desk.part("visit_time_refused").times).toEqual(["10:00", "16:00"]);
    expect(desk.mail("16:00 then")).toEqual(["visit_scheduled"]);
  });
  test("may come in the sentence behind the wish", () => {
    const desk = visiting();
    expect(desk.mail("We'd like to visit the house first. Would 10 March at 14:00 be possible?")).toEqual([
      "visit_confirm",
    ]);
    expect(desk.visit).toMatchObject({ day: "2026-03-10", time: "14:00" });
  });
  test("a day alone asks for its free hours", () => {
    const desk = visiting({ world: { taken: [{ day: "2026-03-10", time: "14:00" }] } });
    expect(desk.mail("We'd like to visit you on 10 March.")).toEqual(["visit_times"]);
    expect(desk.part("visit_times").times).toEqual(["10:00", "16:00"]);
    expect(desk.visit.status).toBe("time_pending");
  });
  test("a day of an event is refused with others, whoever's event it is", () => {
    const desk = visiting({ world: { eventDays: ["2026-03-15", "2026-03-10"] } });
    expect(desk.mail("We'd like to visit you on 10 March at 14:00.")).toEqual(["visit_day_refused"]);
    expect(desk.part("visit_day_refused").trouble).toBe("busy");
    expect(desk.part("visit_day_refused").days.map(({ day }) => day)).toEqual([
      "2026-03-09",
      "2026-03-11",
      "2026-03-12",
    ]);
    expect(desk.visit.status).toBe("date_pending");
    expect(desk.mail("We'd like to visit you on 15 March.")).toEqual(["visit_day_refused"]);
    expect(desk.part("visit_day_refused").trouble).toBe("event_day");
  });
});

describe("an appointment", () => {
  const booked = (asked: readonly "visit_day"[] = []) => visiting({ visit: SCHEDULED, asked });
  test("is told again to who asks again, and can be moved", () => {
    const desk = booked();
    expect(desk.mail("Could we come and see the rooms?")).toEqual(["visit_stands"]);
    expect(desk.visit).toMatchObject({ status: "scheduled", day: "2026-03-10", time: "14:00" });
    expect(desk.mail("When is our tour again?")).toEqual(["visit_stands"]);
  });
  test("moves to a free slot, and says from where to where", () => {
    const desk = booked();
    expect(desk.mail("Something came up. Could we move the tour to 11 March at 10:00?")).toEqual(["visit_scheduled"]);
    expect(desk.part("visit_scheduled")).toMatchObject({
      day: "2026-03-11",
      time: "10:00",
      before: { day: "2026-03-10", time: "14:00" },
    });
    expect(desk.visit).toMatchObject({ status: "scheduled", day: "2026-03-11", time: "10:00" });
  });
  test("stays as it was when the new day is refused", () => {
    const desk = booked();
    expect(desk.mail("Or could we do the visit on 15 March, right before we start?")).toEqual([
      "visit_day_refused",
      "visit_reminder",
    ]);
    expect(desk.visit).toMatchObject({ status: "scheduled", day: "2026-03-10", time: "14:00" });
    expect(desk.mail("Then 11 March at 10:00")).toEqual(["visit_scheduled"]);
    expect(desk.visit).toMatchObject({ status: "scheduled", day: "2026-03-11", time: "10:00" });
  });
  test("stays as it was when the new hour is refused, until another is named", () => {
    const desk = booked();
    expect(desk.mail("Könnten wir die Besichtigung auf den 11. März um 12 Uhr verschieben?")).toEqual([
      "visit_time_refused",
      "visit_reminder",
    ]);
    expect(desk.visit).toMatchObject({ status: "scheduled", day: "2026-03-10", time: "14:00" });
    expect(desk.mail("16:00")).toEqual(["visit_scheduled"]);
    expect(desk.visit).toMatchObject({ day: "2026-03-11", time: "16:00" });
  });
  test("moves to another hour of its day", () => {
    const desk = booked();
    expect(desk.mail("Could we move the tour to 16:00?")).toEqual(["visit_scheduled"]);
    expect(desk.visit).toMatchObject({ day: "2026-03-10", time: "16:00" });
  });
  test("moves by the sentence that goes on about it", () => {
    const desk = booked();
    expect(desk.mail("Something came up. Could we move the visit to 12 March at 10:00 instead?")).toEqual([
      "visit_scheduled",
    ]);
    expect(desk.visit).toMatchObject({ day: "2026-03-12", time: "10:00" });
  });
  test("does not take the event's own day for its own", () => {
    const desk = booked();
    expect(desk.mail("We look forward to our visit. And of course to 15 March, 10:00 to 16:00!")).toEqual([
      "visit_stands",
    ]);
  });
  test("is up for choice again when it is to be moved without a day", () => {
    const desk = booked();
    expect(desk.mail("Sorry, we have to move the visit.")).toEqual(["visit_days"]);
    expect(desk.part("visit_days").instead).toEqual({ day: "2026-03-10", time: "14:00" });
    expect(desk.visit).toMatchObject({ status: "date_pending", day: undefined, time: undefined });
  });
  test("named again changes nothing", () => {
    const desk = booked();
    expect(desk.mail("We are looking forward to the visit on 10 March at 14:00!")).toEqual(["visit_stands"]);
    expect(desk.visit.status).toBe("scheduled");
  });
  test("is cancelled by the client, the booking not being meant", () => {
    const desk = booked();
    expect(desk.mail("We have to cancel our tour on 10 March, sorry.")).toEqual(["visit_cancelled"]);
    expect(desk.part("visit_cancelled").slot).toEqual({ day: "2026-03-10", time: "14:00" });
    expect(desk.visit.status).toBe("cancelled");
    expect(desk.mail("We would like to visit you after all, on 11 March at 10:00.")).toEqual(["visit_confirm"]);
  });
  test.each([
    "Please cancel the visit.",
    "We don't need the visit on 10 March any more.",
    "The tour is no longer necessary.",
    "Bitte sagen Sie die Besichtigung ab.",
    "Wir brauchen doch keine Besichtigung mehr.",
    "Leider müssen wir die Besichtigung vom 10. März absagen.",
  ])("is cancelled by: %s", (text) => {
    const desk = booked();
    expect(desk.mail(text)).toEqual(["visit_cancelled"]);
    expect(desk.visit.status).toBe("cancelled");
  });
  test("is not cancelled by who does not want that", () => {
    const desk = booked();
    desk.mail("We do not want to cancel the visit.");
    expect(desk.visit).toMatchObject(SCHEDULED);
  });
  test("that is over is no appointment any more", () => {
    const desk = visiting({ visit: { ...SCHEDULED, day: "2026-01-20" } });
    expect(desk.mail("Thanks for the tour, it was great!")).toBeUndefined();
    expect(desk.mail("We would like to visit the house once more.")).toEqual(["visit_days"]);
  });
});
