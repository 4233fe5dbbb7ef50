import { describe, expect, test } from "bun:test";
import { ask, BOOKED } from "../../support/asked.ts";
import { taken } from "../../support/conversation.ts";

const daysIn = (text: string): string[] => text.match(/\d\d\.\d\d\.\d{4}/g) ?? [];

describe("free days (§4.2, §5.4)", () => {
  test("up to five of the month that is asked about, and none of another", () => {
    const days = daysIn(ask("Which dates are still free in March?", { booking: BOOKED }).text);
    expect(days).toHaveLength(5);
    expect(days.every((day) => day.endsWith("03.2026"))).toBe(true);
  });
  test("of the weekday that is asked about, and of the follow-up's", () => {
    const { paragraphs } = ask("Which Saturdays in February are free? And Sundays?");
    const [saturdays, sundays] = paragraphs.map(daysIn);
    expect(saturdays).toEqual(["07.02.2026", "14.02.2026", "21.02.2026", "28.02.2026"]);
    expect(sundays).toEqual(["01.02.2026", "08.02.2026", "15.02.2026", "22.02.2026"]);
  });
  test("a follow-up in the next mail goes on from the last question", () => {
    const before = ask("Which Saturdays in February are free?").last;
    const days = daysIn(ask("And Sundays?", { before }).text);
    expect(days).toEqual(["01.02.2026", "08.02.2026", "15.02.2026", "22.02.2026"]);
  });
  test("of the held room: a day on which it is taken is none", () => {
    const calendar = [taken("atelier-room-a", "2026-02-07", "08:00", "22:00")];
    expect(daysIn(ask("Which Saturdays in February are free?", { booking: BOOKED, calendar }).text)).not.toContain(
      "07.02.2026",
    );
  });
  test("where nothing is free, that is said before anything near is named", () => {
    const calendar = ["07", "14", "21", "28"].map((day) => taken("atelier-room-e", `2026-02-${day}`, "08:00", "23:00"));
    const { text } = ask("Which Saturdays in February are free for 100 people?", { calendar });
    expect(text).toContain("nothing for 100 people is available");
    for (const day of ["07.02.2026", "14.02.2026", "21.02.2026", "28.02.2026"]) expect(text).not.toContain(day);
  });
  test("rooms on Saturdays: for each room its own days", () => {
    const calendar = [taken("atelier-room-a", "2026-02-14", "08:00", "22:00")];
    const { text } = ask("Which rooms are free on Saturdays in February for 30 people?", { calendar });
    const [roomA = "", roomF = ""] = text.split("\n").filter((line) => line.startsWith("- "));
    expect(roomA).toContain("Room A");
    expect(daysIn(roomA)).toEqual(["07.02.2026", "21.02.2026", "28.02.2026"]);
    expect(roomF).toContain("Room F");
    expect(daysIn(roomF)).toContain("14.02.2026");
    expect(text).not.toContain("Room D");
  });
});

describe("whether a room is free", () => {
  test("taken, with what else could be had that day", () => {
    const calendar = [taken("atelier-room-b", "2026-03-22", "08:00", "22:00")];
    const { text } = ask("Is Room B free on 22 March?", { booking: BOOKED, calendar });
    expect(text).toContain("Room B is not available on Sunday, 22.03.2026");
    expect(text).toContain("Room A (up to 40)");
    expect(text).not.toContain("15.03.2026");
  });
  test("on option for another party", () => {
    const calendar = [taken("atelier-room-b", "2026-03-22", "08:00", "22:00", "option")];
    expect(ask("Ist Raum B am 22. März frei?", { calendar }).text).toContain("mit Option einer anderen Partei");
  });
  test("free, at the hours of the booking", () => {
    const calendar = [taken("atelier-room-b", "2026-03-22", "18:00", "22:00")];
    const { text } = ask("Is Room B free on 22 March?", { booking: BOOKED, calendar });
    expect(text).toContain("Room B is available on Sunday, 22.03.2026");
    expect(text).not.toContain("Room C");
  });
  test("the booking's own hold does not stand in its way", () => {
    const own = { ...taken("atelier-room-a", "2026-03-15", "10:00", "16:00", "option"), eventId: "own" };
    expect(ask("Is Room A free on 15 March?", { booking: BOOKED, calendar: [own] }).text).toContain("is available");
  });
  test("other days are the same weekday of the neighbouring weeks first", () =>
    expect(daysIn(ask("Do you have other dates?", { booking: BOOKED }).text)).toContain("22.03.2026"));
});
