import { describe, expect, test } from "bun:test";
import { compose } from "../../../src/booking/composing/compose.ts";
import { differences } from "../../../src/booking/composing/differences.ts";
import { LANGUAGES } from "../../../src/booking/words.ts";
import { CATALOGUE, VENUE } from "../../support/venue.ts";
import { OFFER } from "./parts.ts";

describe.each(LANGUAGES)("what a manager's text says otherwise (%s, §5.2)", (language) => {
  const { body, claims } = compose({ language, name: "Anna Muster", venue: VENUE.name, parts: [OFFER] });
  const warnings = (text: string) => differences(text, claims, language, CATALOGUE);
  const codes = (text: string) => warnings(text).map(({ code }) => code);

  test("a text left as it is has no warning, nor has a warmer one", () => {
    expect(warnings(body)).toEqual([]);
    expect(warnings(`It was a pleasure to talk to you on the phone.\n\n${body}`)).toEqual([]);
    expect(warnings("See you soon!")).toEqual([]);
  });
  test("facts may be told again, and in another order", () =>
    expect(warnings(`${body}\n\n18:00, 14:00, 20.05.2026, Room B, CHF 435.00, Lunch Package`)).toEqual([]));

  test.each([
    ["a date", "21.05.2026", "date"],
    ["a day that does not exist", "31.02.2026", "date"],
    ["a time", "15:30", "time"],
    ["an amount", "CHF 800.00", "amount"],
    ["an amount in another currency", "EUR 750.00", "amount"],
    ["a room", "Room C", "room"],
    ["a product", "Photo Booth", "product"],
    ["a menu", "Seasonal Garden Trio", "product"],
  ])("%s that is none of the facts is named", (_, text, code) => {
    const [warning, ...others] = warnings(`${body}\n\n${text}`);
    expect(others).toEqual([]);
    expect(warning?.code as string).toBe(code);
    expect(warning?.text).toContain(text);
  });
  test("a fact that was replaced is named once, however often it stands there", () => {
    expect(codes(body.replaceAll("Room B", "Room C"))).toEqual(["room"]);
    expect(codes(body.replaceAll("20.05.2026", "21.05.2026"))).toEqual(["date"]);
    expect(codes(`${body} 15:30 15:30 15:30`)).toEqual(["time"]);
  });
  test("several changes are all named", () =>
    expect(codes(`${body}\n21.05.2026, 15:30, Room C, CHF 800.00`).toSorted()).toEqual([
      "amount",
      "date",
      "room",
      "time",
    ]));
  test("the client's own name is no fact, whatever is in it", () => {
    const name = "Studio 25 GmbH, 14.02.2026";
    const own = compose({ language, name, venue: VENUE.name, parts: [{ ...OFFER, client: name }] });
    expect(differences(own.body, own.claims, language, CATALOGUE)).toEqual([]);
  });
  test("a warning is a sentence for the manager, in English", () =>
    expect(warnings(`${body} CHF 800.00`)[0]?.text).toBe("The amount CHF 800.00 is not one of the booking's."));
});
