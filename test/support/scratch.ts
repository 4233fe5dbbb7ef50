import { chmodSync, mkdtempSync, rmSync, statfsSync } from "node:fs";
import { freemem, tmpdir } from "node:os";
import { join } from "node:path";

/** Where the suite has data of its tests kept. */
const DATA = "TEST_DATA";
/** A file system in memory, as Linux has it; nothing there may be executable. */
const MEMORY = "/dev/shm";
/** A whole run leaves a third of it there. */
const PLENTY_BYTES = 4 * 2 ** 30;

const hasPlenty = (): boolean => {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize > PLENTY_BYTES && freemem() > PLENTY_BYTES;
  } catch {
    return false;
  }
};

/**
 * For the data of all tests of a run: in memory where there is plenty of it, for a copied database is a thousand small
 * files, and a disk may take longer to make them than all else that is done with them.
 */
export const openScratch = (): { env: Record<string, string>; remove(): void } => {
  const folder = mkdtempSync(join(hasPlenty() ? MEMORY : tmpdir(), "openevent-suite-"));
  // The database server, which may be another user, has a folder of its own inside.
  chmodSync(folder, 0o711);
  return { env: { [DATA]: folder }, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

/** A new folder for data, which its user removes. */
export const dataFolder = (name: string): string => mkdtempSync(join(process.env[DATA] ?? tmpdir(), `${name}-`));
