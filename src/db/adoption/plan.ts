import { LEDGER } from "../ledger.ts";
import { missingAccess } from "./access.ts";
import type { Catalogue } from "./catalogue.ts";
import { missingTables, sharedColumns } from "./columns.ts";
import { missingConstraints } from "./constraints.ts";
import { hindered, type Part, part, quoted, type Sides, tableOf, together, validation } from "./model.ts";
import { productRows } from "./rows.ts";

/** All of an adoption. */
export interface AdoptionPlan extends Part {
  /** The product's tables that the desk will share. */
  shared: string[];
}

/**
 * How a database that has the product's tables comes to have what the migrations make. Nothing of the product's is dropped
 * or renamed, and no row of it is changed. Source: spec/schema.md §8.
 * @param ours what the migrations make of an empty database
 * @param theirs what is there
 * @param statements those of all migrations, in order
 */
export const adoptionPlan = (ours: Catalogue, theirs: Catalogue, statements: readonly string[]): AdoptionPlan => {
  const sides = sidesOf(ours, theirs);
  return {
    shared: [...sides.shared],
    ...together([
      ...foreign(sides),
      ground(statements),
      missingTables(sides),
      sharedColumns(sides),
      missingConstraints(sides),
      missingAccess(sides),
      published(sides, statements),
      productRows(sides),
    ]),
  };
};

const sidesOf = (ours: Catalogue, theirs: Catalogue): Sides => {
  const made = withoutLedger(ours);
  const names = new Set(made.relations.map(({ name }) => name));
  return { ours: made, theirs, shared: theirs.relations.map(({ name }) => name).filter((name) => names.has(name)) };
};

/** The ledger is started with the first entry in it. */
const withoutLedger = (ours: Catalogue): Catalogue => ({
  ...ours,
  relations: ours.relations.filter(({ name }) => name !== LEDGER),
  columns: ours.columns.filter(({ table }) => table !== LEDGER),
  constraints: ours.constraints.filter(({ table }) => table !== LEDGER),
});

/** What stands in a table's place without being one, or belongs to somebody else. */
const foreign = ({ theirs, shared }: Sides): Part[] =>
  theirs.relations
    .filter(({ name }) => shared.includes(name))
    .map(({ name, isTable, isOwn, owner }) => {
      if (!isTable)
        return hindered(name, `${name} is there, and is no plain table`, "give it another name, or make a table of it");
      return isOwn
        ? part()
        : hindered(name, `${name} belongs to ${owner}`, "migrate as its owner: MIGRATE_DATABASE_URL with that login");
    });

const GROUND = /^(?:\s*--.*\n)*\s*(?:CREATE SCHEMA|DO|GRANT USAGE ON SCHEMA)\b/i;

/** Schema, roles and extension: the first migration's statements that name no table, which may be run again. */
const ground = (statements: readonly string[]): Part =>
  part({
    steps: statements
      .slice(
        0,
        statements.findIndex((each) => /CREATE TABLE/i.test(each)),
      )
      .filter((each) => GROUND.test(each))
      .map((statement) => ({ statement, why: "schema, roles and extension of the desk" })),
  });

const PUBLICATION = /ALTER PUBLICATION (\w+) ADD TABLE ([^;]+);/gi;

/** Browsers are told of changes in these tables, where they are told of any. */
const published = ({ theirs: { published: there } }: Sides, statements: readonly string[]): Part =>
  part({
    steps: [...statements.join("\n").matchAll(PUBLICATION)].flatMap(([, publication = "", tables = ""]) => {
      const missing = tables
        .split(",")
        .map((name) => name.trim())
        .filter((name) => there?.includes(name) === false);
      return missing.map((name) => ({
        statement: `alter publication ${quoted(publication)} add table ${tableOf(name)}`,
        why: "the product's pages follow its changes",
      }));
    }),
  });

/** What of an adoption is left once its transaction is done: constraints that nobody has held the old rows against. */
export const leftOver = (ours: Catalogue, theirs: Catalogue): Part => {
  const known = new Set(ours.constraints.map(({ table, name }) => `${table} ${name}`));
  const pending = theirs.constraints.filter(({ table, name, isValid }) => !isValid && known.has(`${table} ${name}`));
  return together([
    part({ validations: pending.map(({ table, name }) => validation(table, name)) }),
    productRows(sidesOf(ours, theirs)),
  ]);
};
