import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import { CASING, type Database } from "./client.ts";
import { type Heard, heardFrom } from "./heard.ts";
import { lockFolder } from "./lock.ts";
import { startPglite } from "./pglite.ts";
import { loadTemplate } from "./template.ts";

/**
 * Postgres inside this process, on a folder or in memory. One connection; every query runs on this thread.
 * It survives the death of the process, but never calls fsync: a power cut may lose the last writes.
 * @throws Stop when another process works on the folder
 */
export const openEmbedded = async (dataDir: string | undefined, heard?: Heard): Promise<Database> => {
  if (dataDir === undefined) return wrap(await startPglite({ loadDataDir: await loadTemplate() }, tmpdir()), heard);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const lock = lockFolder(dataDir);
  try {
    const folder = join(dataDir, "postgres");
    if (!existsSync(folder)) await unpackTemplate(folder);
    const client = await startPglite({ dataDir: folder }, dataDir);
    return wrap(client, heard, () => lock.release());
  } catch (error) {
    lock.release();
    throw error;
  }
};

const wrap = (client: PGlite, heard: Heard | undefined, afterClose?: () => void): Database => ({
  kind: "embedded",
  handle: drizzle(heard ? heardFrom(client, heard) : client, { casing: CASING }),
  close: async () => {
    await client.close();
    afterClose?.();
  },
});

/** A process that dies while unpacking leaves no half folder: the rename is the last step. */
const unpackTemplate = async (folder: string): Promise<void> => {
  const fresh = `${folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  await new Bun.Archive(await (await loadTemplate()).bytes()).extract(fresh);
  renameSync(fresh, folder);
};
