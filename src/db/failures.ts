import { errors, type Failure } from "../platform/errors.ts";

/** The chain of causes: Drizzle wraps what a driver throws. */
const causes = function* (error: unknown): Generator<object> {
  let current = error;
  for (let depth = 0; depth < 8 && current !== null && typeof current === "object"; depth++) {
    yield current;
    current = "cause" in current ? current.cause : undefined;
  }
};

export const codeOf = (error: unknown): string | undefined => {
  for (const cause of causes(error)) if ("code" in cause && typeof cause.code === "string") return cause.code;
  return undefined;
};

const constraintOf = (error: unknown): string | undefined => {
  for (const cause of causes(error)) {
    const name =
      "constraint_name" in cause ? cause.constraint_name : "constraint" in cause ? cause.constraint : undefined;
    if (typeof name === "string") return name;
  }
  return undefined;
};

const SQLSTATE = {
  exclusion: "23P01",
  unique: "23505",
  serialization: "40001",
  deadlock: "40P01",
  canceled: "57014",
  lockTimeout: "55P03",
  tooManyConnections: "53300",
  unwritable: "22021",
} as const;

const GONE = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ENOTFOUND",
  "CONNECT_TIMEOUT",
  "CONNECTION_CLOSED",
  "CONNECTION_ENDED",
  "CONNECTION_DESTROYED",
  "57P01",
  "57P02",
  "57P03",
  "08000",
  "08003",
  "08006",
  "ERR_POSTGRES_CONNECTION_CLOSED",
]);

/** Whether a unique constraint of this name refused. */
export const isDuplicate = (error: unknown, constraint: string): boolean =>
  codeOf(error) === SQLSTATE.unique && constraintOf(error) === constraint;

/** The unique constraint that refused; `undefined` for another failure. */
export const duplicateOf = (error: unknown): string | undefined =>
  codeOf(error) === SQLSTATE.unique ? constraintOf(error) : undefined;

/** Unique indexes that stand for something that one of several can have: the hour of a visit, an event's visit. */
const CLAIMS = ["site_visits_one_a_slot", "site_visits_one_active"];

/** Somebody else took the room, or the row, at the same moment: the work may be done again from its beginning. */
export const isCollision = (error: unknown): boolean => {
  const code = codeOf(error);
  return (
    code === SQLSTATE.exclusion ||
    code === SQLSTATE.serialization ||
    code === SQLSTATE.deadlock ||
    CLAIMS.some((constraint) => isDuplicate(error, constraint))
  );
};

export const isGone = (error: unknown): boolean => GONE.has(codeOf(error) ?? "");

/** What the database refused, as the catalogue says it; `undefined` for what is no trouble of a database. */
export const sqlFailure = (error: unknown): Failure | undefined => {
  const code = codeOf(error);
  if (code === undefined) return undefined;
  if (GONE.has(code) || code === SQLSTATE.tooManyConnections) return errors.unavailable(error);
  if (isCollision(error) || code === SQLSTATE.unique) return errors.conflict(error);
  if (code === SQLSTATE.lockTimeout) return errors.busy();
  if (code === SQLSTATE.canceled) return errors.unavailable(error);
  if (code === SQLSTATE.unwritable) return errors.badRequest();
  return undefined;
};
