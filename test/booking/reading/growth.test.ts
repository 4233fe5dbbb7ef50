import { describe, expect, test } from "bun:test";
import { MAX_READ_LENGTH } from "../../../src/booking/reading/own-text.ts";
import { HARD_MAILS } from "./labelled/hard-mails.ts";
import { reading } from "./mail.ts";

const SHORT = 2_000;
/** Four times as long takes four times as long where reading is linear, and sixteen times where it is quadratic. */
const LONG = 4 * SHORT;
const MOST = 9;
/** What a mail costs whatever its length; below, a ratio tells nothing. */
const LEAST_MS = 4;
const ROUNDS = 6;

/** What this process worked, whatever else the machine does. */
const workOf = (text: string): number => {
  const before = process.cpuUsage();
  reading(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** The least of some rounds, as many as it takes to be under the limit: chance only ever adds work. */
const growthOf = (mail: (length: number) => string): number => {
  const [short, long] = [mail(SHORT), mail(LONG)];
  reading(short);
  reading(long);
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round++) {
    least = Math.min(least, workOf(short));
    most = Math.min(most, workOf(long));
    if (most / Math.max(least, LEAST_MS) < MOST) break;
  }
  return most / Math.max(least, LEAST_MS);
};

describe("reading grows with the length of a mail, not with its square", () => {
  test.each(Object.entries(HARD_MAILS))("%s", (_name, mail) => expect(growthOf(mail)).toBeLessThan(MOST));
});

test("no more than the limit is read", () => {
  const within = "We are 30 people. ".repeat(600).slice(0, MAX_READ_LENGTH);
  const beyond = `${within} And we would like Room B on 20 May 2026.`;
  expect(reading(beyond)).toEqual(reading(within));
  expect(reading(beyond).rooms).toEqual([]);
  expect(reading(beyond).people.length).toBeGreaterThan(0);
});
