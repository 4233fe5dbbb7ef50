import { expect, test } from "bun:test";
import fc from "fast-check";
import { JsonCheck } from "../../src/files/checks/json.ts";

/** Whether it is taken when it comes in pieces of so many bytes. */
const isTaken = (text: string, pieceBytes: number): boolean => {
  const check = new JsonCheck();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const bytes = new TextEncoder().encode(text);
  try {
    for (let at = 0; at < bytes.byteLength; at += pieceBytes) {
      const piece = bytes.subarray(at, at + pieceBytes);
      check.take(piece, decoder.decode(piece, { stream: true }));
    }
    check.finish();
    return true;
  } catch {
    return false;
  }
};
const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test("JSON is taken in whatever pieces it comes", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), fc.integer({ min: 1, max: 40 }), (text, pieceBytes) => {
      expect(isTaken(text, pieceBytes)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("what is taken is what can be parsed, also where a sign was lost, doubled or put in", () => {
  const sign = fc.constantFrom(...'[]{},:"\\ \n0-1.eE+tfn/u', "");
  fc.assert(
    fc.property(
      fc.json({ maxDepth: 4 }),
      fc.nat(),
      sign,
      fc.nat({ max: 2 }),
      fc.integer({ min: 1, max: 9 }),
      (text, place, put, cut, pieceBytes) => {
        const at = place % (text.length + 1);
        const changed = text.slice(0, at) + put + text.slice(at + cut);
        fc.pre(changed.isWellFormed());
        expect([changed, isTaken(changed, pieceBytes)]).toEqual([changed, isJson(changed)]);
      },
    ),
    { numRuns: 2000 },
  );
});
