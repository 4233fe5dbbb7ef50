import { afterAll, beforeAll, expect, test } from "bun:test";
import { fuzz } from "./fuzz.ts";
import { type Ground, prepare } from "./ground.ts";

let ground: Ground;
beforeAll(async () => {
  ground = await prepare();
});
afterAll(() => ground.stop());

test("whatever the document describes is answered without a fault, a leak or a hang, hostile requests too", async () => {
  const { shots, statuses, faults } = await fuzz(ground, { seed: 2031, each: 1 });
  expect(faults).toEqual([]);
  expect(shots).toBeGreaterThan(ground.operations.length * 5);
  expect(statuses.get(200) ?? 0).toBeGreaterThan(100);
});
