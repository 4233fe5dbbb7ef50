import { lockLine } from "../db/locks.ts";
import { migrationStatus, type PlannedStatement, planMigration } from "../db/migrate.ts";
import { loadEnv } from "../platform/env.ts";
import { EXIT, Stop } from "../platform/exit.ts";
import { createLog } from "../platform/log.ts";
import { awaitDatabase, migrateWith, openDatabase, openOwner } from "./open.ts";

export interface MigrateCommandOptions {
  status?: boolean;
  plan?: boolean;
  adopt?: boolean;
  yes?: boolean;
}

/** Applies what is missing, or tells what is applied, or what would run. */
export const migrateCommand = async (options: MigrateCommandOptions): Promise<void> => {
  const { status, plan, adopt, yes } = options;
  if (yes && !adopt) throw new Stop(EXIT.usage, "--yes carries out what --adopt prints: give both.");
  const env = loadEnv();
  const log = await createLog({ mode: env.mode, LOG_LEVEL: "warn" });
  const db = ((plan || adopt) && openOwner(env)) || (await openDatabase(env));
  try {
    await awaitDatabase(db, log);
    if (adopt) return print(await (await import("./adopt.ts")).adoptCommand(db, env, yes ?? false));
    if (plan) return print(planLines(await planMigration(db)));
    const applied = status ? [] : await migrateWith(env, db, log);
    print(
      (await migrationStatus(db)).map(({ name, applied: isApplied }) => {
        const state = applied.includes(name) ? "applied now" : isApplied ? "applied" : "missing";
        return `${state.padEnd(12)} ${name}`;
      }),
    );
  } finally {
    await db.close();
  }
};

const planLines = (planned: readonly PlannedStatement[]): string[] => {
  if (planned.length === 0) return ["Nothing is missing."];
  const lines = planned.flatMap(({ migration, statement, locks }, at) => [
    ...(planned[at - 1]?.migration === migration ? [] : [migration]),
    `  ${statement}`,
    ...locks.map((lock) => `      ${lockLine(lock)}`),
  ]);
  return [...lines, "", "All of it is one transaction: what it locks stays locked until its end."];
};

const print = (lines: readonly string[]): void => void process.stdout.write(`${lines.join("\n")}\n`);
