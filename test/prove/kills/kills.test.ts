import { expect, test } from "bun:test";
import { type Kills, killBackfills } from "./kills.ts";

/** A few of the kills that `bun run prove:backfill` makes twenty of. */
const ROUNDS: Pick<Kills, "on" | "build" | "count">[] = [
  { on: "Postgres", build: "source", count: 2 },
  { on: "PGlite", build: "source", count: 1 },
  { on: "Postgres", build: "binary", count: 1 },
];
test.each(ROUNDS)(
  "a backfill killed on $on ($build) has written all or nothing, and run again it is whole",
  async (round) => {
    const seen = await killBackfills({ ...round, seed: 2031, bytes: 200_000 });
    expect([...seen.values()].reduce((sum, times) => sum + times, 0)).toBe(round.count);
  },
);
