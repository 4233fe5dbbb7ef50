import { existsSync, renameSync, rmSync, statSync } from "node:fs";
import { backupEmbedded, restoreEmbedded } from "../db/backup.ts";
import { type Env, loadEnv } from "../platform/env.ts";
import { EXIT, Stop } from "../platform/exit.ts";
import { localFolder } from "../storage/open.ts";
import { readArchive, writeArchive } from "./archive.ts";

/** The data folder of the embedded database, and that of its files. @throws Stop where Postgres keeps the data */
const folders = (): { data: string; files: string | undefined } => {
  const env: Env = loadEnv();
  if (env.DATABASE_URL || env.dataDir === undefined)
    throw new Stop(
      EXIT.configuration,
      "These settings name no embedded database. Back a Postgres up with its own tools: pg_dump, or the backups of its host.",
    );
  return { data: env.dataDir, files: localFolder(env) };
};

const IN_BUCKET = "Files are in the bucket and not in it";
const MIB = 2 ** 20;

/** Writes the embedded database and its files into one file, whole or not at all. */
export const backup = async (path: string): Promise<void> => {
  const { data, files } = folders();
  if (existsSync(path)) throw new Stop(EXIT.badInput, `${path} is there already: name another file.`);
  const partial = `${path}.partial`;
  const count = await backupEmbedded(data, (database) => writeArchive(partial, database, files)).catch(
    (error: unknown) => {
      rmSync(partial, { force: true });
      throw error;
    },
  );
  renameSync(partial, path);
  const said = files === undefined ? IN_BUCKET : `${count} files are in it`;
  process.stdout.write(`${path}: ${(statSync(path).size / MIB).toFixed(1)} MiB. ${said}.\n`);
};

/** Puts a backup in the place of the embedded database and its files. */
export const restore = async (path: string, { force }: { force?: boolean }): Promise<void> => {
  const { data, files } = folders();
  if (!existsSync(path)) throw new Stop(EXIT.noInput, `There is no file ${path}.`);
  const fresh = files && `${files}.restored`;
  if (fresh) rmSync(fresh, { recursive: true, force: true });
  const now = new Date();
  const clear = () => fresh && rmSync(fresh, { recursive: true, force: true });
  try {
    const unpack = async (): Promise<Blob | undefined> => (await readArchive(path, fresh))?.database;
    const put = (stamp: string): string[] => (files && fresh ? putInPlace(fresh, files, stamp) : []);
    const aside = await restoreEmbedded(data, unpack, { mayReplace: force === true, now, put });
    const said = aside.length === 0 ? "" : ` What was there is in ${aside.join(" and ")}.`;
    process.stdout.write(`Restored into ${data}.${said}\n`);
  } finally {
    clear();
  }
};

/** @returns where the files are that were there */
const putInPlace = (fresh: string, folder: string, stamp: string): string[] => {
  const aside = `${folder}.before-${stamp}`;
  const isThere = existsSync(folder);
  if (isThere) renameSync(folder, aside);
  if (existsSync(fresh)) renameSync(fresh, folder);
  return isThere ? [aside] : [];
};
