import { mkdir, opendir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { errors, Failure } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { PORTION_BYTES, PortionFile, type Portions } from "./portion-file.ts";
import { PIECE_BYTES, Slots } from "./slots.ts";

/** A file that has arrived whole, and lies on the local disk until it is in its place. */
export interface Spooled {
  /** Of the whole file, but for what has passed through to a far store already. */
  path: string;
  size: number;
  /** Its last bytes, of which so many as are looked at. */
  tail: Buffer;
}

/**
 * What becomes of a file in the spool: it is kept, as what is stored in the end, and has to outlive a power cut; it is
 * read whole once more before it goes on; or it passes through, and may be let go of piece by piece.
 */
export type Stay = "kept" | "whole" | "passing";

/** Of a file that passes through, what is looked at once it is whole. */
export const TAIL_BYTES = 128 * 1024;
/** So much of it may wait for a far store; then its sender waits as well. */
const WAITING_BYTES = 4 * PIECE_BYTES;
const NONE: Buffer<ArrayBuffer> = Buffer.alloc(0);

/** Where arriving bytes go first: on the file system of the local store, so that a rename puts them in their place. */
export class Spool {
  constructor(
    private readonly folder: string,
    private readonly stay: Stay,
  ) {}

  /** An empty file of a name that nobody else has. @throws Failure 507, 503 */
  async open(): Promise<SpoolFile> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const path = join(this.folder, `${newId()}.part`);
    const file = await PortionFile.open(path, this.stay === "kept").catch(refuse);
    return new SpoolFile(path, file, this.stay === "passing");
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
  if (error instanceof Failure) throw error;
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
  /** Bytes that have gone on. */
  private gone = 0;
  private progress = Promise.withResolvers<void>();
  private readonly slots = new Slots();

  /** @param isPassing whether what `letGo` names may be written over */
  constructor(
    readonly path: string,
    private readonly file: Portions,
    private readonly isPassing: boolean,
  ) {}

  /** Waits until more bytes than that can be read from the file, or no more come. @returns whether they can */
  async reaches(bytes: number): Promise<boolean> {
    while (this.readable <= bytes && this.isOpen) await this.progress.promise;
    return this.readable > bytes;
  }

  /** Bytes that can be read. @throws Error when they have been let go of */
  async part(from: number, to: number): Promise<Blob> {
    const blobs = this.slots.extentsOf(from, to).map((extent) => Bun.file(this.path).slice(extent.from, extent.to));
    const [only, ...others] = blobs;
    if (only && others.length === 0) return only;
    // Only behind a cut within a piece.
    return new Blob(await Promise.all(blobs.map((blob) => blob.bytes())));
  }

  /** Whatever is before that byte has gone on and is not asked for again. */
  letGo(before: number): void {
    if (!this.isPassing) return;
    this.slots.letGo(before);
    this.gone = before;
    this.tell();
  }

  /** It cannot go where it should: whoever writes hears of it. */
  fail(error: unknown): void {
    this.failure ??= error;
    this.tell();
  }

  /** Takes a copy of the bytes; waits when the disk, or the store that it passes to, is slower than they come. */
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
    await this.settle();
    const tail = this.tail();
    await this.flush();
    await this.settle();
    await this.file.sync().catch(refuse);
    await this.close();
    return { path: this.path, size: this.size, tail };
  }

  /** Nothing of it is kept; fine when it has been put in its place. */
  async discard(): Promise<void> {
    await this.writing;
    await this.close();
    await rm(this.path, { force: true });
  }

  /** Both portions hold it still when nothing is being written. */
  private tail(): Buffer {
    const before = this.size > 0 ? this.written.subarray(-TAIL_BYTES) : NONE;
    const last = this.gathered.subarray(0, this.gatheredBytes).subarray(-TAIL_BYTES);
    return Buffer.from(Buffer.concat([before, last]).subarray(-TAIL_BYTES));
  }

  private async flush(): Promise<void> {
    await this.room();
    await this.settle();
    const portion = this.gathered;
    const bytes = this.gatheredBytes;
    const at = this.slots.place(this.size);
    this.size += bytes;
    this.gathered = this.written;
    this.written = portion;
    this.gatheredBytes = 0;
    this.writing = this.file.write(portion.subarray(0, bytes), at).then(
      () => this.advance(bytes),
      (error: unknown) => this.fail(error),
    );
  }

  /** Little enough waits for the store. */
  private async room(): Promise<void> {
    while (this.isPassing && this.size - this.gone >= WAITING_BYTES && this.failure === undefined)
      await this.progress.promise;
  }

  private advance(bytes: number): void {
    this.readable += bytes;
    this.tell();
  }

  private tell(): void {
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
