import { mkdir, opendir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { errors } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { PORTION_BYTES, PortionFile, type Portions } from "./portion-file.ts";

/** A file that has arrived whole, and lies on the local disk until it is in its place. */
export interface Spooled {
  path: string;
  size: number;
}

const NONE: Buffer<ArrayBuffer> = Buffer.alloc(0);

/** Where arriving bytes go first: on the file system of the local store, so that a rename puts them in their place. */
export class Spool {
  /** @param isKept whether its files are what is stored in the end, and have to outlive a power cut */
  constructor(
    private readonly folder: string,
    private readonly isKept: boolean,
  ) {}

  /** An empty file of a name that nobody else has. @throws Failure 507, 503 */
  async open(): Promise<SpoolFile> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const path = join(this.folder, `${newId()}.part`);
    return new SpoolFile(path, await PortionFile.open(path, this.isKept).catch(refuse));
  }

  /** Takes out what a process that was killed has left. @returns how many files */
  async sweep(before: Date): Promise<number> {
    let swept = 0;
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    for await (const entry of await opendir(this.folder)) {
      const path = join(this.folder, entry.name);
      const { mtime } = await stat(path);
      if (mtime >= before) continue;
      await rm(path, { force: true });
      swept++;
    }
    return swept;
  }
}

const refuse = (error: unknown): never => {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  throw code === "ENOSPC" || code === "EDQUOT" ? errors.storageFull(error) : errors.storageUnavailable(error);
};

/**
 * One arriving file. Its bytes are handed to the disk in portions: one is written while the next is gathered, and nobody is
 * asked for more until both have room. With twenty uploads at once this is what each of them costs. Ends with `finish` or
 * with `discard`.
 */
export class SpoolFile {
  /** Both are used again and again, so that nothing piles up. */
  private gathered = Buffer.allocUnsafeSlow(PORTION_BYTES);
  private written = Buffer.allocUnsafeSlow(PORTION_BYTES);
  private gatheredBytes = 0;
  private writing: Promise<void> = Promise.resolve();
  private failure: unknown;
  private isOpen = true;
  private size = 0;
  /** Bytes that whoever opens the file finds there. */
  private readable = 0;
  private progress = Promise.withResolvers<void>();

  constructor(
    readonly path: string,
    private readonly file: Portions,
  ) {}

  /** Waits until more bytes than that can be read from the file, or no more come. @returns whether they can */
  async reaches(bytes: number): Promise<boolean> {
    while (this.readable <= bytes && this.isOpen) await this.progress.promise;
    return this.readable > bytes;
  }

  /** Takes a copy of the bytes; waits when the disk is slower than they come. */
  async write(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.byteLength; ) {
      const part = bytes.subarray(at, at + PORTION_BYTES - this.gatheredBytes);
      this.gathered.set(part, this.gatheredBytes);
      this.gatheredBytes += part.byteLength;
      at += part.byteLength;
      if (this.gatheredBytes === PORTION_BYTES) await this.flush();
    }
  }

  /** Everything can be read from the file; where that is kept, it stays there over a power cut. */
  async finish(): Promise<Spooled> {
    await this.flush();
    await this.settle();
    await this.file.sync().catch(refuse);
    await this.close();
    return { path: this.path, size: this.size };
  }

  /** Nothing of it is kept; fine when it has been put in its place. */
  async discard(): Promise<void> {
    await this.writing;
    await this.close();
    await rm(this.path, { force: true });
  }

  private async flush(): Promise<void> {
    await this.settle();
    const portion = this.gathered;
    const bytes = this.gatheredBytes;
    const at = this.size;
    this.size += bytes;
    this.gathered = this.written;
    this.written = portion;
    this.gatheredBytes = 0;
    this.writing = this.file.write(portion.subarray(0, bytes), at).then(
      () => this.advance(bytes),
      (error: unknown) => {
        this.failure = error;
      },
    );
  }

  private advance(bytes: number): void {
    this.readable += bytes;
    const { resolve } = this.progress;
    this.progress = Promise.withResolvers();
    resolve();
  }

  private async settle(): Promise<void> {
    await this.writing;
    if (this.failure !== undefined) refuse(this.failure);
  }

  private async close(): Promise<void> {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.progress.resolve();
    // What has arrived may wait long for its place; its portions need not.
    this.gathered = NONE;
    this.written = NONE;
    await this.file.close();
  }
}
