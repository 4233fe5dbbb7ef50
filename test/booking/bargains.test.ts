import { describe, expect, test } from "bun:test";
import { ACCEPT, BILLING, offered, types } from "../support/offered.ts";

describe("counter-offers (§2.9)", () => {
  test("from the first counter on a manager decides; the client hears the price again", () => {
    const desk = offered();
    const reply = desk.mail("Could you do it for CHF 600?");
    expect(reply).toContain("CHF 750.00");
    expect(desk.booking?.offer?.total.toMajor()).toBe(750);
    expect(types(desk)).toEqual(["offer_message: counter_offer"]);
  });

  test("a manager's price makes a new version at that price, and is marked", () => {
    const desk = offered();
    desk.mail("Could you do it for CHF 600?");
    desk.decide({ type: "offer_message", price: { kind: "total", minor: 650_00 } });
    expect(desk.booking?.offer).toMatchObject({ version: 2, status: "sent", isManagersPrice: true });
    expect(desk.booking?.offer?.total.toMajor()).toBe(650);
    expect(types(desk)).toEqual([]);
  });

  test("a manager's price is for that offer alone: another room has its own rate (D-01)", () => {
    const desk = offered();
    desk.mail("Could you do it for CHF 600?");
    desk.decide({ type: "offer_message", price: { kind: "total", minor: 650_00 } });
    desk.mail("We would rather take Room C.");
    expect(desk.booking?.offer?.total.toMajor()).toBe(1100);
    expect(desk.booking?.offer?.isManagersPrice).toBe(false);
  });

  test("a price that is kept is said, and the offer stands", () => {
    const desk = offered();
    desk.mail("Is a lower price possible? We could pay 600 francs.");
    expect(desk.decide({ type: "offer_message" }).map(({ kind }) => kind)).toEqual(["price_kept"]);
    expect(desk.booking?.versions).toBe(1);
    expect(types(desk)).toEqual([]);
  });

  test("the fourth counter goes to a person, once", () => {
    const desk = offered();
    for (const amount of [600, 620, 640]) {
      desk.mail(`Could you do it for CHF ${amount}?`);
      desk.decide({ type: "offer_message" });
    }
    desk.mail("Could you do it for CHF 660?");
    expect(types(desk)).toEqual(["manual_review: counter_limit"]);
    const about = desk.due[0]?.about;
    desk.mail("Then CHF 680?");
    expect(desk.due.map((each) => each.about)).toEqual(about ? [about] : []);
  });
});

describe("two parties for one room (§2.12)", () => {
  const second = () => {
    const desk = offered();
    desk.update((booking) => ({
      ...booking,
      hold: booking.hold && { ...booking.hold, state: "second_option" },
    }));
    return desk;
  };

  test("who waits behind another party is asked for another room or the reason, and for no money", () => {
    const desk = second();
    desk.mail(`${ACCEPT} ${BILLING}`);
    expect(desk.kinds).toContain("ask_room_reason");
    expect(desk.kinds).not.toContain("ask_deposit");
    expect(types(desk)).toEqual([]);
  });

  test("a reason makes the manager decide; whoever loses is offered what is free", () => {
    const desk = second();
    desk.mail(`${ACCEPT} ${BILLING}`);
    desk.mail("We really need Room B because three of our guests use wheelchairs and know the place.");
    expect(types(desk)).toEqual(["room_conflict_resolution: room_conflict"]);
    const says = desk.decide({ type: "room_conflict_resolution", resolution: "keep_existing" });
    expect(says.map(({ kind }) => kind)).toEqual(["room_lost", "rooms"]);
    expect(desk.booking?.status).toBe("lead");
    expect(desk.booking?.hold).toBeUndefined();
  });
});
