import type { Spooled } from "./spool.ts";

/** Bytes of an object, both ends included. */
export interface ByteRange {
  from: number;
  to: number;
}

/** An object as the store lists it. */
export interface StoredObject {
  key: string;
  changedAt: Date;
}

/** The store would hand what clients send to everybody. */
export class BucketIsPublic extends Error {
  override readonly name = "BucketIsPublic";
}

/** Where the bytes of files are kept. Keys are `<team>/<id>` and never made from a name (spec/schema.md, files). */
export interface FileStorage {
  /** What it is called in the log. */
  readonly name: string;
  /** Puts a spooled file in its place; when this is done the object outlives the process. @throws Failure 502, 504, 507 */
  place(key: string, spooled: Spooled, contentType: string): Promise<void>;
  /** The object's bytes, as they are asked for. @throws Failure 502 when the object or the store is away */
  read(key: string, range?: ByteRange): Promise<Blob | ReadableStream<Uint8Array>>;
  /** Takes objects out; those that are gone already are fine. */
  remove(keys: readonly string[]): Promise<void>;
  /** Every object that is there, one after the other. */
  list(): AsyncIterable<StoredObject>;
  /** Whether a file could be stored now, where strangers do not find it. @throws when not */
  check(): Promise<void>;
}
