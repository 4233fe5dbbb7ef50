import { expect, test } from "bun:test";
import { Windows } from "../../../src/gate/limits/windows.ts";

const NOW = Date.UTC(2027, 0, 11, 9);
const MINUTE_MS = 60_000;
const twoAMinute = () => new Windows({ points: 2, seconds: 60 });

test("who may call twice a minute is refused the third time, and nobody else is", () => {
  const windows = twoAMinute();
  expect([NOW, NOW + 1, NOW + 2].map((at) => windows.spend("ada", at).isOver)).toEqual([false, false, true]);
  expect(windows.spend("urs", NOW + 3).isOver).toBeFalse();
});

test("a window begins with its first call, tells what is left of it, and is not prolonged by a refusal", () => {
  const windows = twoAMinute();
  expect(windows.spend("ada", NOW)).toEqual({ isOver: false, remainingPoints: 1, msBeforeNext: MINUTE_MS });
  windows.spend("ada", NOW + 1000);
  const refused = windows.spend("ada", NOW + 59_000);
  expect(refused).toEqual({ isOver: true, remainingPoints: 0, msBeforeNext: 1000 });
  expect(windows.spend("ada", NOW + MINUTE_MS)).toEqual({ isOver: false, remainingPoints: 1, msBeforeNext: MINUTE_MS });
});

test("thousands who called once and never again take nothing from whoever is counted now", () => {
  const windows = twoAMinute();
  for (let index = 0; index < 3000; index++) windows.spend(`once ${index}`, NOW);
  windows.spend("ada", NOW + 59_000);
  windows.spend("ada", NOW + 59_000);
  for (let index = 0; index < 3000; index++) windows.spend(`later ${index}`, NOW + MINUTE_MS);
  expect(windows.spend("ada", NOW + MINUTE_MS).isOver).toBeTrue();
  expect(windows.spend("once 1", NOW + MINUTE_MS).isOver).toBeFalse();
});
