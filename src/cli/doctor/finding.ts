/** What is looked at, in this order. */
export const CHECKS = [
  "settings",
  "network",
  "login",
  "server",
  "extension",
  "roles",
  "guards",
  "migrations",
  "pooler",
  "clock",
  "storage",
  "keys",
  "members",
  "teams",
  "outbox",
  "disk",
  "descriptors",
  "environment",
  "port",
] as const;
export type Check = (typeof CHECKS)[number];

/** `warn` may serve and should not stay so; `mend` may not; `skipped` could not be looked at. */
export type Grade = "ok" | "warn" | "mend" | "skipped";

/** One line of the doctor. */
export interface Finding {
  check: Check;
  grade: Grade;
  what: string;
  /** The cause, and how to mend it; nothing when it is well. */
  mend?: string;
}

export const ok = (check: Check, what: string): Finding => ({ check, grade: "ok", what });
export const warn = (check: Check, what: string, mend: string): Finding => ({ check, grade: "warn", what, mend });
export const mend = (check: Check, what: string, how: string): Finding => ({ check, grade: "mend", what, mend: how });
export const skipped = (check: Check, what: string, why: string): Finding => ({
  check,
  grade: "skipped",
  what,
  mend: why,
});

/** Whether a desk may serve with what was found. */
export const mayServe = (findings: readonly Finding[]): boolean => findings.every(({ grade }) => grade !== "mend");
