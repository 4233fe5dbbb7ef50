import type { MailError } from "../mail/service.ts";

/** A mail is tried so often. Source: spec/http-api.md §10 (8 attempts within 24 h). */
export const MAX_ATTEMPTS = 8;
const FIRST_DELAY_MS = 60_000;
const GROWTH = 3;
/** Mails that failed together are not tried together again. */
const SPREAD = 0.25;

/**
 * How long to wait after an attempt that failed: 1, 3, 9 … minutes, a quarter more or less. All of them together stay
 * under 24 hours.
 * @param chance from 0 to 1
 */
export const delayAfter = (attempt: number, chance: number): number =>
  Math.round(FIRST_DELAY_MS * GROWTH ** (attempt - 1) * (1 - SPREAD + 2 * SPREAD * chance));

/** How an attempt ended. */
export type Outcome =
  | { kind: "sent"; providerRef: string | null }
  | { kind: "simulated" }
  /** May work later. */
  | { kind: "again"; error: MailError }
  | { kind: "failed"; error: MailError };

/** What became of it, after so many attempts. */
export const settled = (outcome: Outcome, attempts: number): Outcome =>
  outcome.kind === "again" && attempts >= MAX_ATTEMPTS ? { kind: "failed", error: outcome.error } : outcome;
