import { existsSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { backupEmbedded, restoreEmbedded } from "../db/backup.ts";
import { loadEnv } from "../platform/env.ts";
import { EXIT, Stop } from "../platform/exit.ts";

/** The data folder of the embedded database. @throws Stop where Postgres keeps the data */
const embeddedFolder = (): string => {
  const { DATABASE_URL, dataDir } = loadEnv();
  if (DATABASE_URL || dataDir === undefined)
    throw new Stop(
      EXIT.configuration,
      "These settings name no embedded database. Back a Postgres up with its own tools: pg_dump, or the backups of its host.",
    );
  return dataDir;
};

const FILES_NOTE = "Files are not in it: copy the folder of UPLOAD_DIR too";
const MIB = 2 ** 20;

/** Writes the embedded database into a file, whole or not at all. */
export const backup = async (path: string): Promise<void> => {
  const folder = embeddedFolder();
  if (existsSync(path)) throw new Stop(EXIT.badInput, `${path} is there already: name another file.`);
  const bytes = await backupEmbedded(folder);
  const partial = `${path}.partial`;
  await Bun.write(partial, bytes, { mode: 0o600 });
  renameSync(partial, path);
  const files = existsSync(join(folder, "files")) ? `${FILES_NOTE} (${join(folder, "files")}).` : `${FILES_NOTE}.`;
  process.stdout.write(`${path}: ${(statSync(path).size / MIB).toFixed(1)} MiB. ${files}\n`);
};

/** Puts a backup in the place of the embedded database. */
export const restore = async (path: string, { force }: { force?: boolean }): Promise<void> => {
  const folder = embeddedFolder();
  if (!existsSync(path)) throw new Stop(EXIT.noInput, `There is no file ${path}.`);
  const aside = await restoreEmbedded(folder, Bun.file(path), { mayReplace: force === true, now: new Date() });
  process.stdout.write(`Restored into ${folder}.${aside === undefined ? "" : ` What was there is in ${aside}.`}\n`);
};
