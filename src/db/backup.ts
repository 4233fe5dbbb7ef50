import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { EXIT, Stop } from "../platform/exit.ts";
import { lockFolder } from "./lock.ts";
import { startPglite } from "./pglite.ts";

const databaseIn = (dataDir: string): string => join(dataDir, "postgres");

/** Nobody else works on the folder meanwhile. @throws Stop when another process does */
const onFolder = async <T>(dataDir: string, work: () => Promise<T>): Promise<T> => {
  const lock = lockFolder(dataDir);
  try {
    return await work();
  } finally {
    lock.release();
  }
};

/**
 * Hands over the embedded database of a data folder as a gzipped tar, at rest: nobody works on the folder until the work
 * with it has ended. @throws Stop when there is none, or a desk works on it
 */
export const backupEmbedded = async <T>(dataDir: string, work: (database: Blob) => Promise<T>): Promise<T> => {
  if (!existsSync(databaseIn(dataDir))) throw new Stop(EXIT.noInput, `There is no embedded database in ${dataDir}.`);
  return onFolder(dataDir, async () => {
    const client = await startPglite({ dataDir: databaseIn(dataDir) }, dataDir);
    const dump = await client
      .exec("checkpoint")
      .then(() => client.dumpDataDir("gzip"))
      .finally(() => client.close());
    return work(dump);
  });
};

interface Restoring {
  mayReplace: boolean;
  now: Date;
  /** Puts what belongs to the database in its place, once the database is. @returns where that is which was there */
  put(stamp: string): string[];
}

/**
 * Puts a backup in the place of the embedded database. It is unpacked beside it and has to answer before anything is
 * moved; what was there stays beside it under another name. @returns where that is
 * @param unpack answers the database as it was packed; nothing when the file is no backup
 * @throws Stop when something is there and was not to be replaced, when the file is no backup, or a desk works on the folder
 */
export const restoreEmbedded = async (
  dataDir: string,
  unpack: () => Promise<Blob | undefined>,
  { mayReplace, now, put }: Restoring,
): Promise<string[]> => {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const folder = databaseIn(dataDir);
  return onFolder(dataDir, async () => {
    const isThere = existsSync(folder);
    if (isThere && !mayReplace)
      throw new Stop(EXIT.inUse, `There is a database in ${dataDir} already: --force puts it aside and goes on.`);
    const fresh = `${folder}.restored`;
    rmSync(fresh, { recursive: true, force: true });
    try {
      const database = await unpack();
      if (!database) throw new Error("no database is in it");
      await new Bun.Archive(await database.bytes()).extract(fresh);
      const client = await startPglite({ dataDir: fresh }, dataDir);
      await client.query("select count(*) from schema_migrations").finally(() => client.close());
    } catch (cause) {
      rmSync(fresh, { recursive: true, force: true });
      throw new Stop(
        EXIT.badInput,
        "The file is no backup of an embedded database, or is not whole; nothing was changed.",
        {
          cause,
        },
      );
    }
    const stamp = now.toISOString().replaceAll(/[:.]/g, "-");
    const aside = `${folder}.before-${stamp}`;
    if (isThere) renameSync(folder, aside);
    renameSync(fresh, folder);
    return [...(isThere ? [aside] : []), ...put(stamp)];
  });
};
