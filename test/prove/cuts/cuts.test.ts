import { expect, test } from "bun:test";
import { type Cuts, cutUploads } from "./cuts.ts";

/** A few of the cuts that `bun run prove:files` makes fifty times each. */
const ROUNDS: Omit<Cuts, "seed">[] = [
  { who: "client", where: "bucket", count: 3 },
  { who: "server", where: "disk", count: 2 },
  { who: "store", where: "bucket", count: 2 },
];
test.each(ROUNDS)("$who cut in the middle, files on $where: rows and objects stay in step", async (round) => {
  const seen = await cutUploads({ ...round, seed: 2027 });
  expect([...seen.values()].reduce((sum, times) => sum + times, 0)).toBe(round.count);
});
