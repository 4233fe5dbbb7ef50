import { describe, expect, test } from "bun:test";
import { reading, values } from "./mail.ts";

const told = (text: string, asked: readonly "answer"[] = ["answer"]) => {
  const { people, counters } = reading(text, { asked });
  return {
    people: values(people).map(({ count }) => count),
    prices: values(counters).map(({ proposedMinor }) => proposedMinor),
  };
};

describe("a bare number beside words that bargain (§3.5, §3.8)", () => {
  test("is a price where no room seats so many", () =>
    expect(told("Uff, 750 ist happig. Ginge es auch für 600?")).toEqual({ people: [], prices: [60_000] }));

  test("is a head count where one does", () =>
    expect(told("Ginge es auch für 60?")).toEqual({ people: [60], prices: [] }));

  test("is a head count before anything was offered", () =>
    expect(told("Ginge es auch für 600?", []).people).toEqual([600]));
});

test.each([
  ["Raum A für 30 am 14. Mai 2026, 10 bis 16 Uhr.", 30],
  ["Room B for 30 on 14 May 2026", 30],
  ["we've grown, 34 now", 34],
  ["Wir sind gewachsen: 34.", 34],
])("%s: so many people", (text, count) => expect(told(text).people).toEqual([count]));

test("an hour before noon is no head count", () => expect(told("We start for 10 am.").people).toEqual([]));
