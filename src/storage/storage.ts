import type { Spooled, SpoolFile } from "./spool.ts";

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

/** A file on its way into the store. Until `finish` is called it is no object there, however much the store has of it. */
export interface Placing {
  /** It has arrived whole and may stay; when this is done the object outlives the process. @throws Failure 502, 503, 504 */
  finish(spooled: Spooled): Promise<void>;
  /** Nothing more is sent, and what the store has of it goes; without effect on an object. */
  discard(): void;
}

/** Where the bytes of files are kept. Keys are `<team>/<id>` and never made from a name (spec/schema.md, files). */
export interface FileStorage {
  /** What it is called in the log. */
  readonly name: string;
  /** Begins to put a file in its place, while it still arrives where that saves time. */
  place(key: string, file: SpoolFile, contentType: string): Placing;
  /** The object's bytes, as they are asked for. @throws Failure 502 when the object or the store is away */
  read(key: string, range?: ByteRange): Promise<Blob | ReadableStream<Uint8Array>>;
  /** Takes objects out; those that are gone already are fine. */
  remove(keys: readonly string[]): Promise<void>;
  /** Every object that is there, one after the other. */
  list(): AsyncIterable<StoredObject>;
  /** Whether a file could be stored now, where strangers do not find it. @throws when not */
  check(): Promise<void>;
}
