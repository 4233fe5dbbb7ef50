import type { StorageClient } from "@supabase/storage-js";
import pLimit from "p-limit";
import { errors } from "../platform/errors.ts";
import type { Spooled } from "./spool.ts";
import { BucketIsPublic, type FileStorage, type StoredObject } from "./storage.ts";
import { PieceByPiece, type Resumable } from "./tus.ts";

export interface Bucket {
  /** The project's URL and service key. */
  url: string;
  key: string;
  bucket: string;
  /** How long the store may take for an answer. */
  patienceMs?: number;
}

/** Larger files go by the resumable protocol, as Supabase asks for: a cut costs a piece and not the whole. */
const LARGE_BYTES = 6 * 1024 * 1024;
/** So many pieces of large files are on their way to the store at a time; the others wait on the disk. */
const PIECES_AT_ONCE = 3;
/** So often a small file is sent again when the store falters. */
const ATTEMPTS = 3;
/** A store that says nothing for so long is away. */
const PATIENCE_MS = 60_000;
const LINK_SECONDS = 60;
const PAGE = 1000;

type Files = ReturnType<StorageClient["from"]>;

/** A private bucket of Supabase Storage, reached with the service key; nothing of it is public. */
export const openBucket = ({ url, key, bucket, patienceMs = PATIENCE_MS }: Bucket): FileStorage => {
  // Loaded when a file first needs it, so that no start waits for it.
  let opened: Promise<StorageClient> | undefined;
  const client = (): Promise<StorageClient> => {
    opened ??= connect(url, key, patienceMs);
    return opened;
  };
  const files = async (): Promise<Files> => (await client()).from(bucket);
  const resumable: Resumable = {
    endpoint: `${url.replace(/\/$/, "")}/storage/v1/upload/resumable`,
    headers: { authorization: `Bearer ${key}`, apikey: key },
    bucket,
    turns: pLimit(PIECES_AT_ONCE),
    patienceMs,
    fromBytes: LARGE_BYTES,
  };
  return {
    name: "Supabase Storage",
    place: (name, file, contentType) => {
      const pieces = new PieceByPiece(resumable, name, file, contentType);
      return {
        finish: async (spooled) =>
          spooled.size > LARGE_BYTES ? pieces.finish(spooled) : sendWhole(await files(), name, spooled, contentType),
        discard: () => pieces.discard(),
      };
    },
    read: async (name, range) => {
      const { data } = answered(await (await files()).createSignedUrl(name, LINK_SECONDS));
      const response = await fetch(data.signedUrl, {
        headers: range ? { Range: `bytes=${range.from}-${range.to}` } : {},
      }).catch((error: unknown) => {
        throw errors.upstreamFailed(error);
      });
      if (!response.body || response.status !== (range ? 206 : 200))
        throw errors.upstreamFailed(new Error(`the store answered ${response.status}`));
      return response.body;
    },
    remove: async (names) => {
      const bound = await files();
      for (let at = 0; at < names.length; at += PAGE) answered(await bound.remove([...names.slice(at, at + PAGE)]));
    },
    list: async function* () {
      const bound = await files();
      for await (const team of pagesOf(bound, ""))
        for await (const { name, changedAt } of pagesOf(bound, team.name))
          yield { key: `${team.name}/${name}`, changedAt };
    },
    check: async () => {
      const { data } = answered(await (await client()).getBucket(bucket));
      if (data.public) throw new BucketIsPublic(`the bucket ${bucket} is public`);
    },
  };
};

const connect = async (url: string, key: string, patienceMs: number): Promise<StorageClient> => {
  const { createClient } = await import("@supabase/supabase-js");
  const patientFetch = Object.assign(
    (input: Parameters<typeof fetch>[0], init?: RequestInit) =>
      fetch(input, { ...init, signal: AbortSignal.timeout(patienceMs) }),
    { preconnect: () => undefined },
  );
  return createClient(url, key, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
    global: { fetch: patientFetch },
  }).storage;
};

/** The library keeps what its fetch has thrown. */
const isAway = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === "TimeoutError" || ("originalError" in error && isAway(error.originalError)));

/** What the store answered. @throws Failure 502, 504 */
const answered = <T extends { error: Error | null }>(answer: T): Extract<T, { error: null }> => {
  if (answer.error)
    throw isAway(answer.error) ? errors.upstreamTimeout(answer.error) : errors.upstreamFailed(answer.error);
  return answer as Extract<T, { error: null }>;
};

/** The key is this file's alone, so that what an attempt left half done may be written over by the next. */
const sendWhole = async (files: Files, name: string, { path }: Spooled, contentType: string): Promise<void> => {
  for (let attempt = 1; ; attempt++) {
    const sent = await files.upload(name, Bun.file(path).stream(), { contentType, duplex: "half", upsert: true });
    if (!sent.error) return;
    if (attempt === ATTEMPTS) answered(sent);
  }
};

/** Entries of a folder, by name; what is taken out meanwhile would shift the pages, so nobody does. */
async function* pagesOf(
  files: Files,
  folder: string,
): AsyncIterable<Pick<StoredObject, "changedAt"> & { name: string }> {
  for (let offset = 0; ; offset += PAGE) {
    const { data } = answered(await files.list(folder, { limit: PAGE, offset }));
    for (const { name, updated_at, created_at } of data)
      yield { name, changedAt: new Date(updated_at ?? created_at ?? 0) };
    if (data.length < PAGE) return;
  }
}
