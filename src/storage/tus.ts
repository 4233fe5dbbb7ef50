import type { LimitFunction } from "p-limit";
import { errors } from "../platform/errors.ts";
import type { Spooled } from "./spool.ts";
import { overFetch, piecesOf } from "./tus-fetch.ts";

/** Where a store takes files in pieces (https://tus.io), and what lets us in. */
export interface Resumable {
  endpoint: string;
  headers: Record<string, string>;
  bucket: string;
  /** Lets a few files be sent at a time: each of them has whole pieces in memory. */
  turns: LimitFunction;
}

/** The only size of a piece that Supabase Storage takes. */
const PIECE_BYTES = 6 * 1024 * 1024;
const RETRY_DELAYS_MS = [0, 500, 2000, 5000];
/** Longer than this no store may take for one file, the wait for its turn included. */
export const PLACE_LIMIT_MS = 25 * 60_000;

/** Sends a file piece by piece when it is its turn; after a cut it goes on from what the store has. @throws Failure 502, 504 */
export const sendInPieces = async (
  { endpoint, headers, bucket, turns }: Resumable,
  name: string,
  { path, size }: Spooled,
  contentType: string,
): Promise<void> => {
  const { Upload } = await import("tus-js-client");
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let upload: InstanceType<typeof Upload> | undefined;
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    void upload?.abort(true).catch(() => undefined);
    reject(errors.upstreamTimeout());
  }, PLACE_LIMIT_MS);
  turns(async () => {
    if (isLate) return;
    upload = new Upload(Bun.file(path), {
      endpoint,
      fileReader: piecesOf(path),
      httpStack: overFetch,
      headers: { ...headers, "x-upsert": "true" },
      metadata: { bucketName: bucket, objectName: name, contentType },
      uploadSize: size,
      chunkSize: PIECE_BYTES,
      retryDelays: RETRY_DELAYS_MS,
      storeFingerprintForResuming: false,
      uploadDataDuringCreation: false,
      onSuccess: () => resolve(),
      onError: (error) => reject(errors.upstreamFailed(error)),
    });
    upload.start();
    await promise.catch(() => undefined);
  }).catch(reject);
  await promise.finally(() => clearTimeout(timer));
};
