import { getTableName } from "drizzle-orm";
import type { Database } from "../db/client.ts";
import { type TeamScope, withTeam, withTeamReadOnly } from "../db/team.ts";
import { newId } from "../platform/ids.ts";
import { VERSION } from "../platform/version.ts";
import { EXPORTED, insertTakeout, rowsOf, selectTeam } from "./store.ts";

/** A stored file, as the export hands it to whoever wants its bytes too. */
export interface ExportedFile {
  id: string;
  storageKey: string;
  sha256: string;
}

interface Taker {
  now: Date;
  line(text: string): Promise<void>;
}

/**
 * Writes everything of a team as JSON lines, all of one moment: what it is, the rows table by table, and how many of each
 * there were; a copy without the last line is not whole. Secrets and their hashes stay here. That it happened is in the
 * audit log before the first line. @returns the team's stored files
 */
export const exportTeam = async (db: Database, scope: TeamScope, { now, line }: Taker): Promise<ExportedFile[]> => {
  await withTeam(db, scope, (tx) => insertTakeout(tx, { ...scope, now, requestId: newId() }));
  return withTeamReadOnly(db, scope, async (tx) => {
    const files: ExportedFile[] = [];
    const counts: Record<string, number> = {};
    const team = await selectTeam(tx, scope);
    await line(JSON.stringify({ export: "openevent", version: VERSION, exported_at: now.toISOString(), team }));
    for (const table of EXPORTED) {
      const name = getTableName(table);
      counts[name] = 0;
      for await (const rows of rowsOf(tx, scope, table)) {
        counts[name] += rows.length;
        for (const row of rows) {
          const text = JSON.stringify({ table: name, row });
          await line(text);
          files.push(...fileIn(text));
        }
      }
    }
    await line(JSON.stringify({ end: true, counts }));
    return files;
  });
};

const OF_FILES = '{"table":"files",';

/** The stored file that a line of an export tells of; none for any other line. */
export const fileIn = (line: string): ExportedFile[] => {
  if (!line.startsWith(OF_FILES)) return [];
  const { row } = JSON.parse(line) as { row: Record<string, unknown> };
  return row["state"] === "stored" ? [fileOf(row)] : [];
};

/** Whether a line is the last one of an export that is whole. */
export const isEnd = (line: string): boolean => line.startsWith('{"end":true,');

/** Postgres tells bytes as `\x…`. */
const fileOf = (row: Record<string, unknown>): ExportedFile => ({
  id: String(row["id"]),
  storageKey: String(row["storage_key"]),
  sha256: String(row["sha256"]).slice(2),
});
