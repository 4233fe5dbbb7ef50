import { bigint, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";

/** Which runs of the backfill there were; only the owner sees them. Source: spec/schema.md §8. */
export const backfillRuns = pgTable("backfill_runs", {
  id: uuid().primaryKey().defaultRandom(),
  startedAt: instant().notNull(),
  finishedAt: instant(),
  manifest: jsonb().notNull(),
  inputs: jsonb().notNull(),
  report: jsonb(),
  exitCode: integer(),
});

/** Counters of the limiter, shared by all processes; keys start with the team or the address. */
export const rateLimits = pgTable("rate_limits", {
  key: text().primaryKey(),
  points: integer().notNull().default(0),
  expire: bigint({ mode: "number" }),
});

/** What runs by the clock, over all teams: when it is next due, who is at it, how it went last. */
export const jobs = pgTable("jobs", {
  name: text().primaryKey(),
  nextAt: instant().notNull(),
  startedAt: instant(),
  finishedAt: instant(),
  outcome: text({ enum: ["ok", "failed"] }),
  /** What it did, in a word or two; for a failure its code. */
  result: text(),
  leaseUntil: instant(),
  holder: uuid(),
});
