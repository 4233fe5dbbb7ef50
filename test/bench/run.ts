import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBinary } from "../support/desk.ts";
import { startPostgres } from "../support/postgres.ts";
import { stopChildren } from "./child.ts";
import { gateOverhead } from "./gate/gate.ts";
import { health } from "./health.ts";
import { list } from "./list.ts";
import { outbox } from "./outbox.ts";
import { type Line, table } from "./report.ts";
import { slowClients } from "./slow.ts";
import { startAndMemory } from "./start.ts";
import { turnsOnPglite, turnsOnPostgres } from "./turns.ts";

/**
 * Measures the desk beside bare servers of the same run and machine, round by round in turn, and prints the ratios.
 * Names as arguments choose sections. The exit code says that everything could be measured,
 * not that every aim is met.
 */
const bench = async (wanted: readonly string[]): Promise<void> => {
  const startedAt = performance.now();
  const folder = mkdtempSync(join(tmpdir(), "openevent-bench-"));
  const server = await startPostgres();
  const database = async (name: string): Promise<string> => {
    await server.sql.unsafe(`create database ${name}`);
    return server.url(name);
  };
  const sections: Record<string, () => Promise<Line[]>> = {
    health: async () => health(await database("health")),
    gate: async () => gateOverhead(await database("gate")),
    slow: async () => slowClients(await database("slow")),
    list: async () => list(await database("list")),
    postgres: async () => turnsOnPostgres(await database("turns"), await database("bare")),
    pglite: () => turnsOnPglite(folder),
    outbox: async () => outbox(await database("outbox")),
    start: async () => {
      await ensureBinary();
      return startAndMemory(folder, await database("start"));
    },
  };
  const lines: Line[] = [];
  let failed = false;
  try {
    for (const [name, section] of Object.entries(sections)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      process.stderr.write(`measuring ${name}\n`);
      try {
        lines.push(...(await section()));
      } catch (error) {
        failed = true;
        process.stderr.write(`${name} could not be measured: ${error instanceof Error ? error.message : error}\n`);
        await stopChildren();
      }
    }
  } finally {
    await stopChildren();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  process.stdout.write(`
${table(lines)}

Ratios are the median of the rounds: more is better for what happens per second, less for milliseconds and MB.
Bun ${Bun.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, Postgres without fsync on loopback, ${seconds} s.
`);
  if (failed) process.exitCode = 1;
};

await bench(process.argv.slice(2));
