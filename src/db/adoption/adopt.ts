import { sql } from "drizzle-orm";
import { EXIT, Stop } from "../../platform/exit.ts";
import { oncePer } from "../../platform/once.ts";
import type { Database, Tx } from "../client.ts";
import { openEmbedded } from "../embedded.ts";
import { codeOf } from "../failures.ts";
import { admitLogin, enterInLedger, hasLedger, startLedger } from "../ledger.ts";
import { admitMembers } from "../members.ts";
import { changing, MIGRATIONS, statementsOf } from "../migrate.ts";
import { apart } from "../team.ts";
import { ask, type Catalogue, readCatalogue } from "./catalogue.ts";
import type { Counted, Hindrance, Note, RowCount, Step } from "./model.ts";
import { type AdoptionPlan, adoptionPlan, leftOver } from "./plan.ts";

/** What an adoption would do, what keeps it from being done, and what is to be known. */
export interface Adoption {
  /** Whether the desk has the tables already, and only checks on old rows may be left. */
  isDone: boolean;
  shared: string[];
  steps: Step[];
  validations: Step[];
  hindrances: Hindrance[];
  notes: Note[];
}

/** What the migrations make, from a database in memory that is made with them. */
const madeBy = oncePer(async (_: typeof MIGRATIONS): Promise<Catalogue> => {
  const db = await openEmbedded(undefined);
  try {
    return await db.handle.transaction(readCatalogue);
  } finally {
    await db.close();
  }
});

/** What it would take to share the product's tables. Nothing is written. */
export const planAdoption = async (db: Database): Promise<Adoption> => {
  const ours = await madeBy(MIGRATIONS);
  return db.handle.transaction((tx) => adoptionOf(tx, ours), {
    accessMode: "read only",
    isolationLevel: "repeatable read",
  });
};

const adoptionOf = async (tx: Tx, ours: Catalogue): Promise<Adoption> => {
  const isDone = await hasLedger(tx);
  const theirs = await readCatalogue(tx);
  const plan: AdoptionPlan = isDone
    ? { shared: [], ...leftOver(ours, theirs) }
    : adoptionPlan(ours, theirs, MIGRATIONS.flatMap(statementsOf));
  const { shared, steps, validations, hindrances, notes } = plan;
  const told = await counted(tx, plan.counts);
  return {
    isDone,
    shared,
    steps,
    validations,
    hindrances: [...hindrances, ...told.hindrances],
    notes: [...notes, ...told.notes],
  };
};

/** SQLSTATE classes of a question that columns of other types cannot be asked; their types stand in the way by themselves. */
const UNASKABLE = /^(22|42)/;

const counted = async (tx: Tx, counts: readonly RowCount[]): Promise<{ hindrances: Hindrance[]; notes: Note[] }> => {
  const hindrances: Hindrance[] = [];
  const notes: Note[] = [];
  for (const { query, tell } of counts) {
    const [answer] = await apart(tx, (inner) => ask<Counted>(inner, sql.raw(query))).catch((error: unknown) => {
      if (UNASKABLE.test(codeOf(error) ?? "")) return [];
      throw error;
    });
    if (!answer || answer.n === 0) continue;
    const told = tell(answer);
    if ("hindrance" in told) hindrances.push(told.hindrance);
    else notes.push(told.note);
  }
  return { hindrances, notes };
};

export interface AdoptOptions {
  /** The role that the app logs in as, when it is not the owner. */
  login?: string | undefined;
}

/**
 * Adds to the product's tables what the desk needs, in one transaction, and holds the old rows against the new constraints
 * after it, one by one. @throws Stop when something stands in the way: nothing has changed then
 */
export const adopt = async (db: Database, { login }: AdoptOptions = {}): Promise<Adoption> => {
  const ours = await madeBy(MIGRATIONS);
  const adoption = await changing(db, async (tx) => {
    const plan = await adoptionOf(tx, ours);
    if (plan.hindrances.length > 0) throw hinderedBy(plan.hindrances);
    if (plan.isDone) return plan;
    for (const { statement } of plan.steps) await run(tx, statement);
    await startLedger(tx);
    for (const migration of MIGRATIONS) await enterInLedger(tx, migration);
    await admitMembers(tx);
    if (login !== undefined) await admitLogin(tx, login);
    return plan;
  });
  for (const { statement } of adoption.validations) await changing(db, (tx) => run(tx, statement));
  return adoption;
};

const hinderedBy = (hindrances: readonly Hindrance[]): Stop =>
  new Stop(
    EXIT.configuration,
    ["Nothing was changed. This stands in the way:", ...hindrances.map(({ what, mend }) => `  ${what}. ${mend}.`)].join(
      "\n",
    ),
  );

/** SQLSTATE of rows that a constraint refuses: they came after they were counted. */
const REFUSED = /^23/;

const run = async (tx: Tx, statement: string): Promise<void> => {
  try {
    await tx.execute(sql.raw(statement));
  } catch (error) {
    if (!REFUSED.test(codeOf(error) ?? "")) throw error;
    throw new Stop(
      EXIT.configuration,
      `Rows of the product's are refused by: ${statement}. What this statement belongs to was not done: openevent migrate --adopt counts them.`,
      { cause: error },
    );
  }
};
