import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { verify } from "../../../src/booking/composing/verify.ts";
import { CATALOGUE } from "../../support/venue.ts";
import { DRAFT, PARTS } from "./letters.ts";
import { MUTATIONS } from "./mutations.ts";

const SEED = 20260113;
const DRAW = fc.record({ place: fc.nat(), choice: fc.nat() });

describe("what the desk writes by its templates (§6.3)", () => {
  test("states its facts and nothing else, thousands of times", () => {
    fc.assert(
      fc.property(DRAFT, ({ letter, draft }) => {
        expect(verify(draft, letter.parts, CATALOGUE)).toEqual([]);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });
  test("every kind of part is among them", () => {
    const kinds = fc.sample(DRAFT, { seed: SEED, numRuns: 300 }).flatMap(({ letter }) => letter.parts);
    expect(new Set(kinds.map(({ kind }) => kind)).size).toBe(Object.keys(PARTS).length);
  });
});

describe("a text that means something else is never let through (§6.3)", () => {
  test.each(Object.keys(MUTATIONS))("%s", (name) => {
    let changed = 0;
    fc.assert(
      fc.property(DRAFT, DRAW, ({ letter, draft }, draw) => {
        const body = MUTATIONS[name]?.(draft.body, draft.locale, draw);
        if (body === undefined || body === draft.body) return;
        changed++;
        expect(verify({ ...draft, body }, letter.parts, CATALOGUE)).not.toEqual([]);
      }),
      { seed: SEED, numRuns: 1500 },
    );
    expect(changed).toBeGreaterThan(60);
  });
});
