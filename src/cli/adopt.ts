import { type Adoption, adopt, planAdoption } from "../db/adoption/adopt.ts";
import type { Database } from "../db/client.ts";
import { lockLine, locksOf, statementLine, tableMadeBy } from "../db/locks.ts";
import { connectionOf } from "../platform/connection.ts";
import type { Env } from "../platform/env.ts";

/** Prints how the product's tables would be shared, or shares them. @throws Stop when something stands in the way */
export const adoptCommand = async (db: Database, env: Env, isAsked: boolean): Promise<string[]> => {
  if (!isAsked) return planned(await planAdoption(db));
  const login = env.MIGRATE_DATABASE_URL && env.DATABASE_URL ? connectionOf(env.DATABASE_URL).login : undefined;
  return done(await adopt(db, { login }));
};

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`), ""];

const told = ({ notes }: Adoption): string[] =>
  section(
    "To be known:",
    notes.map(({ table, what, mend }) => `${table}: ${what}${mend === undefined ? "" : `; ${mend}`}`),
  );

const planned = (adoption: Adoption): string[] => {
  const { isDone, shared, steps, validations, hindrances } = adoption;
  const makes = new Set(steps.flatMap(({ statement }) => tableMadeBy(statement) ?? []));
  const statement = (each: { statement: string; why: string }): string[] => [
    statementLine(each.statement),
    `    ${each.why}`,
    ...locksOf(each.statement)
      .filter(({ table }) => !makes.has(table))
      .map((lock) => `    ${lockLine(lock)}`),
  ];
  if (isDone && validations.length === 0) return ["Nothing is left to adopt.", "", ...told(adoption)];
  return [
    ...section("Tables that the product has and the desk would share:", shared.length > 0 ? [shared.join(", ")] : []),
    ...section(
      "This stands in the way, and --yes refuses until it is mended:",
      hindrances.map(({ what, mend }) => `${what}; ${mend}`),
    ),
    ...told(adoption),
    ...section("In one transaction:", steps.flatMap(statement)),
    ...section("After it, each by itself:", validations.flatMap(statement)),
    "Nothing was changed. openevent migrate --adopt --yes does it.",
  ];
};

const done = (adoption: Adoption): string[] => [
  ...told(adoption),
  adoption.isDone
    ? `The tables were adopted before; constraints that were held against the old rows now: ${adoption.validations.length}.`
    : `The desk shares ${adoption.shared.length} tables: ${adoption.shared.join(", ")}.`,
];
