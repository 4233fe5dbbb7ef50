import { describe, expect, test } from "bun:test";
import { BUILT_IN_FAQ } from "../../../src/booking/answering/faq.ts";
import type { Part } from "../../../src/booking/parts.ts";
import faq from "../../../src/dev/demo/faq.json";
import { ask, BOOKED } from "../../support/asked.ts";
import { OFFER } from "../composing/parts.ts";

describe("the venue's list (§7.5)", () => {
  test.each([
    ["Where can guests park?", ["50", "CHF 5.00 per car"]],
    ["Do you have disabled parking?", ["3 wide"]],
    ["Can you reserve parking places for our VIPs?", ["reserved"]],
    ["Can you handle allergies?", ["allergies"]],
    ["May we bring our own caterer?", ["CHF 500.00", "food-safety certificate"]],
    ["How early do we have to book?", ["4 weeks", "6 to 8"]],
    ["What if we cancel?", ["30 days", "CHF 200.00", "14 days"]],
    ["Can the event be streamed?", ["Room B and Room C", "500 viewers"]],
    ["Is the house wheelchair accessible?", ["ramps", "lift"]],
    ["From when can we get in to set up?", ["1 hour", "CHF 100.00 per hour"]],
    ["Wo kann man parkieren?", ["50 Parkplätze", "CHF 5.00 pro Auto"]],
    ["Ab wann können wir zum Einrichten hinein?", ["1 Stunde", "CHF 100.00 pro Stunde"]],
    ["Was passiert, wenn wir absagen müssen?", ["30 Tage", "CHF 200.00", "14 Tage"]],
  ])("%s", (question, facts) => {
    const { text, open } = ask(question);
    for (const fact of facts) expect(text).toContain(fact);
    expect(open).toEqual([]);
  });

  test("the demo venue's list is the built-in one", () =>
    expect(faq.items.map(({ category, question, answer }) => ({ category, question, answer }))).toEqual(
      Object.values(BUILT_IN_FAQ).map(({ category, question, answer }) => ({ category, question, answer })),
    ));

  const entry = (question: string, answer: string) => ({ category: "House", question, answer, related_links: [] });

  test("a venue's own answer is said as it stands, and the built-in one is not", () => {
    const own = [entry("Where can guests park?", "In the field behind the barn, 80 places, free of charge.")];
    const { text } = ask("Can our guests park at your place?", { venue: { faq: own } });
    expect(text).toBe("In the field behind the barn, 80 places, free of charge.");
  });
  test("a venue's own question is found by its topic or by its words", () => {
    const own = [
      entry("Are dogs allowed?", "Dogs are welcome on a lead."),
      entry("Is there a discount for associations?", "Associations get 10 % on Mondays."),
    ];
    expect(ask("Can we bring our dog?", { venue: { faq: own } }).text).toBe("Dogs are welcome on a lead.");
    expect(ask("Do you give a discount?", { venue: { faq: own } }).text).toBe("Associations get 10 % on Mondays.");
    expect(ask("Is smoking allowed?", { venue: { faq: own } }).open).toEqual(["other"]);
  });
  test("a venue that has switched its list off promises to check", () => {
    const { text, open } = ask("Where can guests park?", { venue: { faq: [] } });
    expect(text).toContain("check");
    expect(text).not.toContain("50");
    expect(open).toEqual(["parking"]);
  });
});

describe("what the venue has configured", () => {
  test("opening hours", () => {
    const { text } = ask("What are your opening hours?", { venue: { openingHours: { start: 9, end: 24 } } });
    expect(text).toContain("09:00");
    expect(text).toContain("23:59");
  });
  test("the deposit, or that there is none", () => {
    expect(ask("Do you ask for a deposit?").text).toContain("30 % of the total, due 10 days before");
    const deposit = { enabled: false, type: "percentage" as const, percentage: 30, fixedMinor: 0, deadlineDays: 10 };
    const none = ask("Do you ask for a deposit?", { venue: { deposit } }).text;
    expect(none).not.toContain("%");
  });
  test("how long an option holds", () =>
    expect(ask("Wie lange können Sie uns den Raum freihalten?").text).toContain("bis zu 14 Tage"));
  test("how visits work", () => {
    const visits = { slots: [10, 14], weekdaysOnly: true, minDaysAhead: 2, blockedDays: [] };
    const { text } = ask("How do tours of the house work?", { venue: { visits } });
    expect(text).toContain("10:00 or 14:00, from Monday to Friday");
  });
});

describe("what is not stored", () => {
  test("is promised in one sentence and left open, never guessed", () => {
    const { paragraphs, text, open } = ask("Is there a discount on weekdays, and may we bring our own decoration?");
    expect(paragraphs).toHaveLength(1);
    expect(text).toContain("a discount and your own decoration");
    expect(text).toContain("check");
    expect(text).not.toContain("%");
    expect(open).toEqual(["discount", "decoration"]);
  });
  test.each([
    "Where exactly are you located?",
    "How do we get there by train?",
    "Can electric cars be charged?",
    "Is there a minimum spend?",
    "Are dogs allowed?",
    "Gibt es einen Mindestumsatz?",
  ])("%s", (question) => {
    const { text, open, kinds } = ask(question);
    expect(open).toHaveLength(1);
    expect(kinds).toEqual(["question_noted"]);
    expect(text).toMatch(/check|klären/);
  });
});

describe("a reply that says it already (§3.13)", () => {
  const rooms: Part = {
    kind: "rooms",
    window: OFFER.window,
    people: 30,
    recommended: { name: "Room A", seats: 40, isOption: false },
    others: [],
    teaser: [],
  };
  test("the offer holds price and deposit, but neither parking nor what the price includes", () => {
    const told = [OFFER];
    expect(ask("What does it cost?", { booking: BOOKED, told }).kinds).toEqual([]);
    expect(ask("Is there a deposit?", { booking: BOOKED, told }).kinds).toEqual([]);
    expect(ask("Where can we park?", { booking: BOOKED, told }).kinds).toEqual(["faq"]);
    expect(ask("What does the price include?", { booking: BOOKED, told }).kinds).toEqual(["inclusions"]);
  });
  test("another room is answered beside the offer (D-48)", () =>
    expect(ask("How much is Room C?", { booking: BOOKED, told: [OFFER] }).text).toContain("CHF 1,100.00"));
  test("rooms that are presented are not listed again", () => {
    expect(ask("Do you have a room for 30 people?", { told: [rooms] }).kinds).toEqual([]);
    expect(ask("Which rooms have a stage?", { told: [rooms] }).kinds).toEqual(["rooms_answer"]);
  });
  test("days that are proposed are not listed again", () => {
    const told: Part[] = [
      { kind: "candidates", days: ["2026-02-07"], daypart: undefined, isOutsideWish: false, missing: [] },
    ];
    expect(ask("Which dates are free in February?", { told }).kinds).toEqual([]);
  });
  test("a visit that is being arranged needs no word on how visits work", () =>
    expect(ask("Can we tour the house?", { told: [{ kind: "visit_offer" }] }).kinds).toEqual([]));
  test("the same question twice is answered once", () =>
    expect(ask("Where can guests park? Sorry, where can people park?").paragraphs).toHaveLength(1));
});

test("one paragraph a topic, in the order of the questions", () => {
  const { paragraphs } = ask("Where can guests park? Is there Wi-Fi? And do you have a cloakroom?", {
    booking: BOOKED,
  });
  expect(paragraphs).toHaveLength(3);
  expect(paragraphs[0]).toContain("CHF 5.00");
  expect(paragraphs[1]).toContain("Wi-Fi");
  expect(paragraphs[2]).toContain("CHF 120.00");
});

test("a question changes no fact of the booking", () => {
  const before = structuredClone(BOOKED);
  for (const question of ["Is Room B free on 22 March for 60 people?", "Do you have a DJ?", "What if we were 60?"])
    ask(question, { booking: BOOKED });
  expect(BOOKED).toEqual(before);
});
