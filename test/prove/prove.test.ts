import { expect, test } from "bun:test";
import { prove } from "./prove.ts";

/** On a machine that does much else at the same time. */
const LIMIT_MS = 300_000;

/** A few of the sequences that `bun run prove` plays by the thousand. */
test(
  "whatever clients, managers, payments and the calendar do, the desk stays true",
  async () => {
    const seen = await prove({ seed: 2031, sequences: 24, length: 20 });
    // Plays that never leave the beginning would prove nothing.
    for (const state of ["lead at 2", "option at 5", "option at 7", "confirmed at 7", "cancelled at 7"])
      expect([...seen.keys()]).toContain(state);
  },
  LIMIT_MS,
);
