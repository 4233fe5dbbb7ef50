import type { Database } from "../../db/client.ts";
import { openEmbedded } from "../../db/embedded.ts";
import { type Guard, type GuardDrift, readGuards } from "../../db/guards.ts";
import { foreignTables, uncheckedConstraints } from "../../db/ledger.ts";
import { admitMembers } from "../../db/members.ts";
import { migrationStatus } from "../../db/migrate.ts";
import { poolingOf } from "../../db/pooling.ts";
import { APP_ROLES, clockSkew, type ServerFacts } from "../../db/server.ts";
import { asOwner, mayActAsApp } from "../../db/team.ts";
import { connectionOf } from "../../platform/connection.ts";
import type { Env } from "../../platform/env.ts";
import { Stop } from "../../platform/exit.ts";
import { readCa } from "../open.ts";
import { type Finding, mend, ok, skipped, warn } from "./finding.ts";

const LEAST_VERSION = 150_000;

/** Whether the server is one that the migrations work on. */
export const serverFinding = ({ version, shownVersion }: ServerFacts): Finding =>
  version >= LEAST_VERSION
    ? ok("server", `server version ${shownVersion}`)
    : mend("server", `server version ${shownVersion}`, "it is older than Postgres 15: update the server");

/** Whether rooms can be kept from being booked twice. */
export const extensionFinding = ({ hasGist }: ServerFacts, isMigrated: boolean): Finding => {
  const what = "extension btree_gist";
  if (hasGist) return ok("extension", what);
  return mend(
    "extension",
    what,
    isMigrated
      ? "it is missing, and with it what keeps a room from being booked twice: put a backup back, for the constraints have gone with it"
      : "it is missing: run migrate with a login that may create it, or create extension btree_gist as a superuser",
  );
};

/** Whether requests work as a role that row-level security holds for. */
export const rolesFinding = async (db: Database, { roles, login }: ServerFacts): Promise<Finding> => {
  const what = "roles without BYPASSRLS";
  const gone = APP_ROLES.filter((name) => !roles.some((role) => role.name === name));
  if (gone.length > 0) return mend("roles", what, `${gone.join(", ")} is missing: run migrate`);
  const strong = roles.filter(({ isSuper, bypasses }) => isSuper || bypasses).map(({ name }) => name);
  if (strong.length > 0)
    return mend(
      "roles",
      what,
      `${strong.join(", ")} sees every team's rows: alter role ${strong[0]} nosuperuser nobypassrls`,
    );
  const open = roles.filter(({ mayLogIn }) => mayLogIn).map(({ name }) => name);
  if (open.length > 0) return mend("roles", what, `${open.join(", ")} may log in: alter role ${open[0]} nologin`);
  return (await mayActAsApp(db))
    ? ok("roles", what)
    : mend(
        "roles",
        what,
        `the login ${login} is no member of openevent_app: grant openevent_app, openevent_worker to ${login}, or run migrate with MIGRATE_DATABASE_URL`,
      );
};

/** Which migrations the database has, beside those of this program. */
export const migrationsFinding = async (db: Database): Promise<{ finding: Finding; isCurrent: boolean }> => {
  const what = "migrations";
  try {
    const foreign = await asOwner(db, foreignTables);
    if (foreign.length > 0)
      return {
        finding: mend(
          "migrations",
          what,
          `tables of these names are there and are not ours: ${foreign.join(", ")}; migrate --adopt prints how they would be shared`,
        ),
        isCurrent: false,
      };
    const missing = (await migrationStatus(db)).filter(({ applied }) => !applied).map(({ name }) => name);
    if (missing.length > 0)
      return {
        finding: mend("migrations", what, `the database is behind: run migrate; ${missing.join(", ")} missing`),
        isCurrent: false,
      };
    const unchecked = await asOwner(db, uncheckedConstraints);
    const finding =
      unchecked.length === 0
        ? ok("migrations", what)
        : warn(
            "migrations",
            what,
            `rows of the product's were never held against ${unchecked.join(", ")}: run migrate --adopt --yes`,
          );
    return { finding, isCurrent: true };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { finding: mend("migrations", what, error.message), isCurrent: false };
  }
};

/** The guards that this program's migrations make, from a database of its own in memory. */
export const expectedGuards = async (hasAuth: boolean): Promise<Guard[]> => {
  const db = await openEmbedded(undefined);
  try {
    if (hasAuth) await asOwner(db, standIn);
    return await readGuards(db);
  } finally {
    await db.close();
  }
};

/** As much of a project's users as the policies of members name. */
const standIn: Parameters<typeof asOwner<void>>[1] = async (tx) => {
  for (const statement of [
    "create role authenticated nologin",
    "create role anon nologin",
    "create schema auth",
    "create function auth.uid() returns uuid language sql stable return null::uuid",
  ])
    await tx.execute(statement);
  await admitMembers(tx);
};

const SHOWN = 3;

/** Whether every tenant table is guarded as the migrations made it. */
export const guardsFinding = (drift: readonly GuardDrift[]): Finding => {
  const what = "row-level security, policies and constraints";
  if (drift.length === 0) return ok("guards", what);
  const told = drift.slice(0, SHOWN).map(driftLine).join("; ");
  const more = drift.length > SHOWN ? `; and ${drift.length - SHOWN} more` : "";
  return mend("guards", what, `${told}${more}`);
};

const driftLine = ({ guard: { kind, table, name, made }, how }: GuardDrift): string => {
  if (kind === "security") return `row-level security of ${table} is not on and forced: ${made}`;
  const where = kind === "function" ? `${table}.${name}` : `${name} on ${table}`;
  if (how === "added")
    return `policy ${where} was added and lets more in than the migrations do: drop policy ${name} on public.${table}`;
  if (kind === "function") return `function ${where} is ${how}: make it again as the migrations do`;
  const first = how === "missing" ? "" : `drop ${kind} ${kind === "constraint" ? "" : where}; `;
  return `${kind} ${where} is ${how}: ${kind === "policy" ? first : ""}${made}`;
};

/** Members' part of the guards, and all the rest. */
export const isOfMembers = ({ guard: { kind, name } }: GuardDrift): boolean =>
  (kind === "policy" && name === "members") || (kind === "function" && name === "has_role");

/** Whether a pooler works as the settings say. */
export const poolerFinding = async (env: Env): Promise<Finding> => {
  const { DATABASE_URL: url, MIGRATE_DATABASE_URL: owner } = env;
  const what = "pooler mode";
  if (url === undefined) return ok("pooler", `${what}, none before an embedded database`);
  const ca = readCa(env);
  const { route } = connectionOf(url);
  const pooling = await poolingOf({ url, ca });
  if (pooling === "transaction" && route !== "transaction")
    return mend(
      "pooler",
      what,
      "DATABASE_URL goes through a pooler that lends connections for one transaction, and prepared statements would hang: add ?pgbouncer=true, or set the pooler to pool_mode=session",
    );
  if (owner !== undefined && (await poolingOf({ url: owner, ca })) === "transaction")
    return mend(
      "pooler",
      what,
      "MIGRATE_DATABASE_URL goes through a transaction pooler: give the direct URL, or the session pooler's at 5432",
    );
  if (pooling === "own" && route === "transaction")
    return warn(
      "pooler",
      what,
      "DATABASE_URL says that a transaction pooler is there, and none is: take ?pgbouncer=true out, for then statements are prepared",
    );
  return ok("pooler", `${what}, ${route}`);
};

/** Tokens are believed for so long before and after their time (spec/http-api.md §2.1). */
const MOST_SKEW_MS = 30_000;
const GOOD_SKEW_MS = 2000;

/** Whether the server's clock and ours agree. */
export const clockFinding = async (db: Database, now: () => number): Promise<Finding> => {
  const what = "clock";
  if (db.kind === "embedded") return ok("clock", `${what}, the database has ours`);
  const skew = Math.round(await clockSkew(db, now));
  const how = `the database's clock is ${Math.abs(skew)} ms ${skew > 0 ? "ahead of" : "behind"} ours: let both follow an NTP server`;
  if (Math.abs(skew) > MOST_SKEW_MS) return mend("clock", what, how);
  return Math.abs(skew) > GOOD_SKEW_MS ? warn("clock", what, how) : ok("clock", what);
};

/** A line for what cannot be looked at while the database is not there. */
export const withoutDatabase = (why: string): Finding[] => [
  skipped("server", "server version", why),
  skipped("extension", "extension btree_gist", why),
  skipped("roles", "roles without BYPASSRLS", why),
  skipped("guards", "row-level security, policies and constraints", why),
  skipped("migrations", "migrations", why),
  skipped("pooler", "pooler mode", why),
  skipped("clock", "clock", why),
];
