import { expect, test } from "bun:test";
import fc from "fast-check";
import { gapsIn } from "../../src/busy/gaps.ts";

const at = (hour: number): Date => new Date(Date.UTC(2027, 4, 20, hour));
const stretch = (from: number, to: number) => ({ start: at(from), end: at(to) });

test.each([
  ["nothing taken", [], [[8, 20]]],
  [
    "the middle",
    [[10, 12]],
    [
      [8, 10],
      [12, 20],
    ],
  ],
  [
    "both ends, and beyond",
    [
      [6, 9],
      [18, 22],
    ],
    [[9, 18]],
  ],
  [
    "overlapping ones in any order",
    [
      [14, 16],
      [10, 15],
    ],
    [
      [8, 10],
      [16, 20],
    ],
  ],
  [
    "one that ends where another begins",
    [
      [8, 12],
      [12, 20],
    ],
    [],
  ],
  [
    "what only touches it",
    [
      [4, 8],
      [20, 23],
    ],
    [[8, 20]],
  ],
  ["more than all of it", [[0, 23]], []],
] as const)("a day with %s", (_, taken, left) => {
  expect(
    gapsIn(
      stretch(8, 20),
      taken.map(([from, to]) => stretch(from, to)),
    ),
  ).toEqual(left.map(([from, to]) => stretch(from, to)));
});

test("every hour is in a gap or taken, and none is both", () => {
  const hours = fc.tuple(fc.nat(23), fc.integer({ min: 1, max: 24 })).map(([from, long]) => stretch(from, from + long));
  fc.assert(
    fc.property(fc.array(hours, { maxLength: 12 }), (taken) => {
      const day = stretch(6, 30);
      const gaps = gapsIn(day, taken);
      const isIn = (all: readonly { start: Date; end: Date }[], hour: Date) =>
        all.some(({ start, end }) => start <= hour && hour < end);
      for (let hour = 6; hour < 30; hour++) expect(isIn(gaps, at(hour))).toBe(!isIn(taken, at(hour)));
      for (const { start, end } of gaps) expect(start < end && start >= day.start && end <= day.end).toBe(true);
    }),
  );
});
