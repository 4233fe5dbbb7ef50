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
  foreignKey: "23503",
  serialization: "40001",
  deadlock: "40P01",
  canceled: "57014",
  lockTimeout: "55P03",
  idleInTransaction: "25P03",
  readOnly: "25006",
  aborted: "25P02",
  denied: "42501",
  unwritable: "22021",
  unwritableInJson: "22P05",
} as const;

/** What a driver, or the system below it, says of a line that is not there or has gone. */
const GONE = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ENOTFOUND",
  "ETIMEDOUT",
  "CONNECT_TIMEOUT",
  "CONNECTION_CLOSED",
  "CONNECTION_ENDED",
  "CONNECTION_DESTROYED",
  "ERR_POSTGRES_CONNECTION_CLOSED",
]);
/** Classes of SQLSTATE: the connection, resources (connections, memory, disk), the operator's intervention. */
const GONE_CLASSES = ["08", "53", "57P"];

/** Poolers have no code of their own for having no connection left: theirs is that of any trouble. */
const EXHAUSTED = /max.{0,12}clients?\b|max_client_conn|too many (?:clients|connections)|query_wait_timeout/i;
const POOLER_CODES = new Set(["XX000", "08P01"]);

/** A pooler answered that it, or the server behind it, has no connection left. */
export const isExhausted = (error: unknown): boolean => {
  for (const cause of causes(error))
    if (
      "code" in cause &&
      POOLER_CODES.has(String(cause.code)) &&
      cause instanceof Error &&
      EXHAUSTED.test(cause.message)
    )
      return true;
  return false;
};

/** A statement was refused because one before it in the transaction had failed. */
export const isAborted = (error: unknown): boolean => codeOf(error) === SQLSTATE.aborted;

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

/** A lock was waited for in vain. */
export const isLockTimeout = (error: unknown): boolean => codeOf(error) === SQLSTATE.lockTimeout;

/** What a server says that ends a session: by an operator, in a crash, while it starts. */
const LOST_CLASSES = ["08", "57P"];

/** The line to the database is lost, or was never there. A server without room for us is none of that: it is spared. */
const isLost = (error: unknown): boolean => {
  const code = codeOf(error) ?? "";
  return (GONE.has(code) || LOST_CLASSES.some((each) => code.startsWith(each))) && !isExhausted(error);
};

/** A transaction whose line was lost before its commit was asked for: nothing of it is written, for sure. */
export class LostBeforeCommit extends Error {
  override readonly name = "LostBeforeCommit";
}

/** What a transaction fails with, told apart by whether its work was over and its commit asked for. */
export const failureBefore = (isWorkOver: boolean, error: unknown): unknown =>
  !isWorkOver && isLost(error)
    ? new LostBeforeCommit("the connection was lost before the commit", { cause: error })
    : error;

/** The database is not there, or has no connection left for us. */
export const isGone = (error: unknown): boolean => {
  const code = codeOf(error) ?? "";
  return GONE.has(code) || GONE_CLASSES.some((each) => code.startsWith(each)) || isExhausted(error);
};

/**
 * What the database refused, as the catalogue says it; `undefined` for what is no trouble of a database. The one place
 * where this is decided. Source: spec/http-api.md §18, spec/schema.md (23P01).
 */
export const sqlFailure = (error: unknown): Failure | undefined => {
  const code = codeOf(error);
  if (code === undefined) return undefined;
  if (isGone(error)) return errors.unavailable(error);
  switch (code) {
    case SQLSTATE.exclusion:
      return errors.roomTaken(error);
    case SQLSTATE.unique:
    case SQLSTATE.foreignKey:
    case SQLSTATE.serialization:
    case SQLSTATE.deadlock:
      return errors.conflict(error);
    case SQLSTATE.lockTimeout:
      return errors.busy();
    case SQLSTATE.canceled:
    case SQLSTATE.idleInTransaction:
    case SQLSTATE.readOnly:
      return errors.unavailable(error);
    case SQLSTATE.denied:
      // Nobody outside can mend what our own role may not do.
      return errors.internal(error);
    case SQLSTATE.unwritable:
    case SQLSTATE.unwritableInJson:
      return errors.badRequest();
    default:
      return undefined;
  }
};
