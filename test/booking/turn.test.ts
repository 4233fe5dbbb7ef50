import { describe, expect, test } from "bun:test";
import { conversation, taken } from "../support/conversation.ts";
import { VENUE } from "../support/venue.ts";

describe("intake", () => {
  test("a mail that names room, day, time and people gets its offer at once", () => {
    const desk = conversation();
    const reply = desk.mail(
      "Hello, please send us an offer for Room B for 25 people on 20 May 2026 from 14:00 to 18:00.",
    );
    expect(desk.step).toBe(5);
    expect(desk.booking?.status).toBe("option");
    expect(desk.booking?.offer?.total.toMajor()).toBe(750);
    expect(reply).toContain("CHF 750.00");
    expect(reply).toContain("CHF 225.00");
    expect(reply).not.toContain("Could you please tell us");
  });

  test("the same mail without a room gets a recommendation that fits, and no hold", () => {
    const desk = conversation();
    const reply = desk.mail(
      "Hello, we need a room for 25 people on 20 May 2026 from 14:00 to 18:00, please send an offer.",
    );
    expect(desk.step).toBe(3);
    expect(desk.booking?.hold).toBeUndefined();
    expect(desk.part("rooms").others).toHaveLength(2);
    expect(reply).not.toContain("deposit");
  });

  test("what is missing is asked in one message, what is known is not asked", () => {
    const desk = conversation();
    const reply = desk.mail("Hi, we are looking for a room for 30 people.");
    expect(desk.step).toBe(2);
    expect(desk.part("ask").missing).toEqual(["date", "time"]);
    expect(reply).toContain("30 people");
    expect(reply).not.toContain("how many people");
  });

  test("a question alone opens no booking", () => {
    const desk = conversation();
    desk.mail("Where can guests park at your place?");
    expect(desk.booking).toBeUndefined();
    expect(desk.kinds).toEqual(["faq"]);
  });

  test("a question goes on from the one before, in the next mail too", () => {
    const desk = conversation();
    desk.mail("Please send us an offer for Room B for 25 people on 20 May 2026, 14:00 to 18:00.");
    desk.mail("Which Saturdays in February are free?");
    const before = desk.booking;
    const reply = desk.mail("And Sundays?");
    expect(reply).toContain("Sunday, 08.02.2026");
    expect(reply).not.toContain("Saturday");
    expect(desk.booking).toEqual(before);
  });

  test("saying again what is known changes nothing and makes no new version", () => {
    const desk = conversation();
    desk.mail("Please send us an offer for Room B for 25 people on 20 May 2026, 14:00 to 18:00.");
    const before = desk.booking;
    desk.mail("Just to be sure: it is still 25 people, on 20 May 2026, nothing has changed.");
    expect(desk.booking?.facts).toEqual(before?.facts ?? {});
    expect(desk.booking?.versions).toBe(1);
  });

  test("who writes is answered in the same language", () => {
    expect(conversation().mail("Guten Tag, wir suchen einen Raum für 30 Personen.")).toContain(
      "Vielen Dank für Ihre Anfrage",
    );
    expect(conversation().mail("Bonjour, nous cherchons une salle pour notre équipe.")).toContain(
      "Avec nos meilleures salutations",
    );
  });
});

describe("the date", () => {
  test("a vague month gets five of its days", () => {
    const desk = conversation();
    desk.mail("We need a room for 25 people in March 2026.");
    const { days } = desk.part("candidates");
    expect(days).toHaveLength(5);
    expect(days.every((day) => day.startsWith("2026-03"))).toBe(true);
    expect(desk.fact("date")).toBeUndefined();
  });

  test("a weekday narrows the month", () => {
    const desk = conversation();
    desk.mail("A dinner for 30 people on a Saturday evening in February, please.");
    expect(desk.part("candidates").days).toEqual(["2026-02-07", "2026-02-14", "2026-02-21", "2026-02-28"]);
  });

  test("a past date gets the next sensible one, and is taken only with a yes", () => {
    const desk = conversation();
    const reply = desk.mail("We would like to book Room A for 20 people on 3 March 2025, 10:00 to 16:00.");
    expect(desk.step).toBe(2);
    expect(desk.part("past_day")).toMatchObject({ past: "2025-03-03", proposed: "2026-03-03" });
    expect(reply).toContain("03.03.2026");
    desk.mail("Yes, exactly.");
    expect(desk.fact("date")).toBe("2026-03-03");
    expect(desk.step).toBe(5);
  });

  test("of several days only those with a free room are offered", () => {
    const calendar = ["a", "b", "c", "d", "e", "f"].map((letter) =>
      taken(`atelier-room-${letter}`, "2026-03-12", "08:00", "23:00"),
    );
    const desk = conversation({ calendar });
    desk.mail("We need a room for 20 people on 12 or 19 March 2026, 10:00 to 16:00.");
    expect(desk.part("candidates").days).toEqual(["2026-03-19"]);
  });

  test("a day on which no fitting room is left gets other days: the same weekday first", () => {
    const calendar = ["a", "b", "c", "d", "e", "f"].map((letter) =>
      taken(`atelier-room-${letter}`, "2026-03-12", "08:00", "23:00"),
    );
    const desk = conversation({ calendar });
    desk.mail("We need a room for 20 people on 12 March 2026, 10:00 to 16:00.");
    expect(desk.step).toBe(2);
    expect(desk.part("day_taken").days).toContain("2026-03-19");
    expect(desk.part("day_taken").days).not.toContain("2026-03-12");
  });

  test("the time is asked for once; then the whole opening day is planned and said", () => {
    const desk = conversation();
    desk.mail("We would like Room A on 14 February 2026 for 20 people.");
    expect(desk.part("ask").missing).toEqual(["time"]);
    const reply = desk.mail("We do not know yet.");
    expect(desk.fact("start_time")).toBe("08:00");
    expect(desk.fact("end_time")).toBe("23:00");
    expect(reply).toContain("08:00 to 23:00");
    expect(desk.step).toBe(5);
  });
});

describe("the room", () => {
  const mail = "We would like to book Room B for 25 people on 20 May 2026 from 14:00 to 18:00.";

  test("a room that is taken gets alternatives that are really free", () => {
    const desk = conversation({
      calendar: [
        taken("atelier-room-b", "2026-05-20", "09:00", "17:00"),
        taken("atelier-room-a", "2026-05-20", "09:00", "17:00"),
      ],
    });
    const reply = desk.mail(mail);
    expect(desk.step).toBe(3);
    expect(reply).toContain("Room B is not available");
    const offered = [desk.part("rooms").recommended, ...desk.part("rooms").others].map(({ name }) => name);
    expect(offered).not.toContain("Room A");
    expect(offered).not.toContain("Room B");
  });

  test("behind another party's option there is a second one, with a warning", () => {
    const desk = conversation({ calendar: [taken("atelier-room-b", "2026-05-20", "09:00", "17:00", "option")] });
    const reply = desk.mail(mail);
    expect(desk.booking?.hold?.state).toBe("second_option");
    expect(reply).toContain("Another party holds a first option");
  });

  test("where the venue allows no second options, an option takes the room", () => {
    const desk = conversation({
      calendar: [taken("atelier-room-b", "2026-05-20", "09:00", "17:00", "option")],
      venue: { options: { holdTtlDays: 14, secondOptionAllowed: false } },
    });
    desk.mail(mail);
    expect(desk.booking?.hold).toBeUndefined();
    expect(desk.part("room_trouble").trouble).toBe("taken");
  });

  test("a room that is too small is said to be, with its seats", () => {
    const desk = conversation();
    const reply = desk.mail("Please book Room A for 50 people on 20 May 2026, 10:00 to 16:00.");
    expect(desk.step).toBe(3);
    expect(reply).toContain("Room A holds up to 40");
    expect(desk.part("rooms").recommended.seats).toBeGreaterThanOrEqual(50);
  });

  test("more people than the house holds: the largest room and ways out, no room offered", () => {
    const desk = conversation();
    desk.mail("We need a room for 300 people on 20 May 2026, 10:00 to 16:00.");
    expect(desk.part("too_many").largest).toMatchObject({ name: "Room E", seats: 120 });
  });

  test("a room the house does not have is said not to exist", () => {
    const desk = conversation();
    const reply = desk.mail("We would like the Panorama Suite for 25 people on 20 May 2026, 10:00 to 16:00.");
    expect(reply).toContain("We have no room called");
    expect(desk.step).toBe(3);
  });

  test("a wish that is only preferred is recommended, not locked", () => {
    const desk = conversation();
    desk.mail("25 people on 20 May 2026, 10:00 to 16:00. Ideally Room F, but we are open.");
    expect(desk.booking?.hold).toBeUndefined();
    expect(desk.part("rooms").recommended.name).toBe("Room F");
  });

  test("asking for the offer without a room gets the rooms again, friendly", () => {
    const desk = conversation();
    desk.mail("We need a room for 25 people on 7 March 2026, 9:00 to 17:00.");
    desk.mail("Just send me the offer, please.");
    expect(desk.step).toBe(3);
    expect(desk.booking?.offer).toBeUndefined();
    expect(desk.kinds).toContain("rooms");
  });

  test("a layout that is too small for all is a warning when the client named the room", () => {
    const desk = conversation();
    desk.mail("Please book Room A for 30 people in u-shape on 20 May 2026, 10:00 to 16:00.");
    expect(desk.part("layout_warning")).toMatchObject({ room: "Room A", seats: 22, people: 30 });
    expect(desk.booking?.hold?.roomId).toBe("atelier-room-a");
  });
});

describe("the offer", () => {
  test("the rate is that of the room held now, after every change", () => {
    const desk = conversation();
    desk.mail("Please book Room B for 18 people on 7 February 2026, 9:00 to 17:00.");
    desk.mail("We will be 80 people instead of 18.");
    desk.mail("Then Room C, please.");
    expect(desk.booking?.offer?.base.toMajor()).toBe(1100);
    expect(desk.booking?.offer?.version).toBe(2);
  });

  test("a new head count that the room still seats keeps the room and makes a new version", () => {
    const desk = conversation();
    desk.mail("Please book Room B for 18 people on 7 February 2026, 9:00 to 17:00, with the Lunch Package.");
    desk.mail("We will be 32 instead of 18.");
    expect(desk.booking?.hold?.roomId).toBe("atelier-room-b");
    expect(desk.booking?.offer?.version).toBe(2);
    expect(desk.booking?.offer?.total.toMajor()).toBe(750 + 32 * 28);
  });

  test("a product that the room cannot have is left out, and that is said", () => {
    const desk = conversation();
    const reply = desk.mail(
      "Please book Room A for 20 people on 7 May 2026, 9:00 to 17:00, and include the BBQ Package.",
    );
    expect(reply).toContain("BBQ Package cannot be had in Room A");
    expect(desk.booking?.offer?.total.toMajor()).toBe(500);
  });

  test("hours outside the opening hours are a note, not a refusal", () => {
    const desk = conversation();
    const reply = desk.mail("Please book Room A for 20 people on 7 May 2026, 20:00 to 01:00.");
    expect(desk.step).toBe(5);
    expect(reply).toContain("outside our opening hours");
  });

  test("a room without a price goes to a manager, and no amount is said", () => {
    const desk = conversation({ venue: { pricing: { ...VENUE.pricing, estimateMissingRoomRate: false } } });
    const reply = desk.mail("Please book Room B for 25 people on 20 May 2026 from 14:00 to 18:00.");
    expect(reply).toContain("CHF 750.00");
    expect(desk.booking?.offer?.validUntil).toBe("2026-01-27");
  });

  test("no offer is valid beyond its event", () => {
    const desk = conversation({ today: "2026-01-14" });
    desk.mail("Room A tomorrow, 15.01.2026, 14:00 to 18:00, for 20 people please, with an offer.");
    expect(desk.booking?.offer?.validUntil).toBe("2026-01-15");
  });
});
