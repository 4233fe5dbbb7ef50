import * as fs from "node:fs";
import { promisify } from "node:util";

/** A file takes its bytes in portions of so many, the last of which may be smaller. */
export const PORTION_BYTES = 1024 * 1024;
/** What went through the system's cache is sent on to the disk beside what still comes: little is left to wait for at the end. */
const SYNC_BYTES = 16 * PORTION_BYTES;

// By descriptor: a FileHandle that nobody holds any more ends the process when it is collected.
const open = promisify(fs.open);
const close = promisify(fs.close);
const write = promisify(fs.write);
const datasync = promisify(fs.fdatasync);

/** Where portions go. Each method throws what the system says. */
export interface Portions {
  /** @param at a multiple of PORTION_BYTES; a whole portion lies at the beginning of a page of memory */
  write(portion: Uint8Array, at: number): Promise<void>;
  /** Whatever was written outlives a power cut, where it is kept. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/**
 * A new file that is written portion by portion. Where it is kept its bytes go past the system's cache, if the file system
 * lets them: they have to be on the disk before anybody is told, and nobody reads them soon. Through the cache each GiB
 * cost 0.4 to 3 s of processor time, the more the less memory is warm, and its pages push out those of the database; past
 * it 0.1 s.
 */
export class PortionFile implements Portions {
  private direct: Promise<number | undefined> | undefined;
  private unsynced = 0;
  private syncing: Promise<void> | undefined;
  private failure: unknown;

  private constructor(
    private readonly path: string,
    private readonly descriptor: number,
    private readonly isKept: boolean,
  ) {}

  /** @param isKept whether it has to outlive a power cut. @throws what the system says, also when there is such a file */
  static async open(path: string, isKept: boolean): Promise<PortionFile> {
    return new PortionFile(path, await open(path, "wx", 0o600), isKept);
  }

  async write(portion: Uint8Array, at: number): Promise<void> {
    if (this.failure !== undefined) throw this.failure;
    if (this.isKept && portion.byteLength === PORTION_BYTES && (await this.writePastCache(portion, at))) return;
    await writeAll(this.descriptor, portion, at);
    this.syncBeside(portion.byteLength);
  }

  async sync(): Promise<void> {
    await this.syncing;
    if (this.failure !== undefined) throw this.failure;
    if (this.isKept) await datasync(this.descriptor);
  }

  async close(): Promise<void> {
    await this.syncing;
    const direct = await this.direct;
    await Promise.all([...(direct === undefined ? [] : [close(direct)]), close(this.descriptor)]);
  }

  /** @returns whether the file system and the disk take it like that */
  private async writePastCache(portion: Uint8Array, at: number): Promise<boolean> {
    this.direct ??= openDirect(this.path);
    const direct = await this.direct;
    if (direct === undefined) return false;
    try {
      await writeAll(direct, portion, at);
      return true;
    } catch (error) {
      if (!isRefused(error)) throw error;
      this.direct = Promise.resolve(undefined);
      await close(direct);
      return false;
    }
  }

  /** The system tells of a failed sync once: what fails here is kept, for the sync at the end may know nothing of it. */
  private syncBeside(bytes: number): void {
    this.unsynced += bytes;
    if (!this.isKept || this.unsynced < SYNC_BYTES || this.syncing) return;
    this.unsynced = 0;
    this.syncing = datasync(this.descriptor)
      .catch((error: unknown) => {
        this.failure ??= error;
      })
      .finally(() => {
        this.syncing = undefined;
      });
  }
}

/** A second way into the file, without the system's cache; `undefined` where there is none. */
const openDirect = (path: string): Promise<number | undefined> =>
  process.platform === "linux"
    ? open(path, fs.constants.O_WRONLY | fs.constants.O_DIRECT).catch(() => undefined)
    : Promise.resolve(undefined);

/** The file system opens the file so, and then wants other addresses or lengths. */
const isRefused = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "EINVAL";

/** A write may take less than it was given. */
const writeAll = async (descriptor: number, bytes: Uint8Array, from: number): Promise<void> => {
  for (let at = 0; at < bytes.byteLength; )
    at += (await write(descriptor, bytes, at, bytes.byteLength - at, from + at)).bytesWritten;
};
