import { getTableName } from "drizzle-orm";
import type { Database } from "../db/client.ts";
import { type TeamScope, withTeamReadOnly } from "../db/team.ts";
import { VERSION } from "../platform/version.ts";
import { EXPORTED, rowsOf, selectTeam } from "./store.ts";

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
 * there were; a copy without the last line is not whole. Secrets and their hashes stay here.
 * @returns the team's stored files
 */
export const exportTeam = (db: Database, scope: TeamScope, { now, line }: Taker): Promise<ExportedFile[]> =>
  withTeamReadOnly(db, scope, async (tx) => {
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
          await line(JSON.stringify({ table: name, row }));
          if (name === "files" && row["state"] === "stored") files.push(fileOf(row));
        }
      }
    }
    await line(JSON.stringify({ end: true, counts }));
    return files;
  });

/** Postgres tells bytes as `\x…`. */
const fileOf = (row: Record<string, unknown>): ExportedFile => ({
  id: String(row["id"]),
  storageKey: String(row["storage_key"]),
  sha256: String(row["sha256"]).slice(2),
});
