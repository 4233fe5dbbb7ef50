import { Database as Sqlite } from "bun:sqlite";
import { join } from "node:path";
import { EXIT, Stop } from "../platform/exit.ts";

export interface FolderLock {
  release(): void;
}

/**
 * Keeps a second process off a data folder: two of them on one PGlite folder lose acknowledged rows without an error.
 * The lock is the operating system's, held through an SQLite file: it ends with the process, however that ends.
 */
export const lockFolder = (folder: string): FolderLock => {
  const holder = new Sqlite(join(folder, "lock.sqlite"), { create: true });
  try {
    holder.run("pragma locking_mode = exclusive");
    holder.run("begin exclusive");
  } catch (cause) {
    holder.close();
    throw new Stop(
      EXIT.inUse,
      `Another process works on the data folder ${folder}: stop it, or choose another DATA_DIR.`,
      {
        cause,
      },
    );
  }
  return { release: () => holder.close() };
};
