import { describe, expect, test } from "bun:test";
import { learn } from "../../../src/booking/facts.ts";
import { ask, BOOKED } from "../../support/asked.ts";

describe("food and drink (§4.2)", () => {
  test("at most four items, each with its price and unit", () => {
    const { says, text } = ask("What are the catering options?", { booking: BOOKED });
    const [part] = says;
    expect(part?.kind === "items" && part.items).toHaveLength(4);
    expect(text.match(/CHF \d+\.\d\d per person/g)).toHaveLength(4);
  });
  test("vegan guests get what is vegan, first what is made for them", () => {
    const { text } = ask("What are the catering options? Some of us are vegan.", { booking: BOOKED });
    expect(text).toContain("vegan: Vegan Menu at CHF 52.00 per person");
    expect(text).not.toContain("BBQ");
    expect(text).not.toContain("Seasonal Garden Trio");
  });
  test("menus by diet, courses, wine and the month that is asked about", () => {
    const { text } = ask("Which vegetarian three-course menus with wine do you have in February?");
    expect(text).toContain("Seasonal Garden Trio at CHF 92.00 per person");
    expect(text).toContain("Alpine Roots Degustation at CHF 105.00 per person");
    expect(text).not.toContain("Lakeview");
    expect(text).not.toContain("Room");
  });
  test("the booking's date says the month where the question names none", () => {
    const booking = { ...BOOKED, facts: learn(BOOKED.facts, "date", "2026-04-12", { source: "", at: "" }) };
    const { text } = ask("Which menus do you have?", { booking });
    expect(text).toContain("Lakeview Signature Journey");
    expect(text).not.toContain("Alpine Roots");
  });
  test("from the twentieth on the next month's menus are shown as well", () => {
    expect(ask("Which menus do you have?", { today: "2026-01-19" }).text).not.toContain("Lakeview");
    expect(ask("Which menus do you have?", { today: "2026-01-21" }).text).toContain("Lakeview");
  });
  test("what the held room excludes is not offered", () => {
    expect(ask("Which drinks do you have?", { booking: BOOKED }).text).not.toContain("Prosecco");
    expect(ask("Which drinks do you have?").text).toContain("Prosecco Service at CHF 35.00 per bottle");
  });
  test("gluten-free is looked up like any other diet", () =>
    expect(ask("Haben Sie glutenfreies Essen?").text).toContain("Lunch Package für CHF 28.00 pro Person"));
});

describe("things to add (D-22)", () => {
  test("a DJ is there at a price, and nobody has ordered one", () => {
    const { text, kinds } = ask("Do you have a DJ?", { booking: BOOKED });
    expect(text).toContain("DJ Service at CHF 650.00 flat");
    expect(text).not.toContain("add");
    expect(kinds).toEqual(["items"]);
  });
  test("a cloakroom, in German", () =>
    expect(ask("Haben Sie eine Garderobe?").text).toContain("Cloakroom Service für CHF 120.00 pauschal"));
  test("by group, at most four", () => {
    const { text } = ask("What music options are there?");
    expect(text.match(/CHF/g)).toHaveLength(4);
    expect(text).toContain("There is more");
  });
  test("what the room excludes is said to be", () => {
    const { text } = ask("Do you have BBQ?", { booking: BOOKED });
    expect(text).toContain("BBQ Package cannot be had in Room A");
    expect(text).not.toContain("CHF 45.00");
  });
  test("a harp is in no catalogue: promised, not invented", () => {
    const { text, open } = ask("Do you have a harp?");
    expect(open).toEqual(["other"]);
    expect(text).not.toContain("harp");
    expect(text).not.toContain("CHF");
  });
});
