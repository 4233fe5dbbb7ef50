import type { LimitFunction } from "p-limit";
import type { Upload } from "tus-js-client";
import { errors } from "../platform/errors.ts";
import { PIECE_BYTES } from "./slots.ts";
import type { Spooled, SpoolFile } from "./spool.ts";
import type { Placing } from "./storage.ts";
import { overFetch, piecesOf } from "./tus-fetch.ts";

/** Where a store takes files in pieces (https://tus.io), and what lets us in. */
export interface Resumable {
  endpoint: string;
  headers: Record<string, string>;
  bucket: string;
  /** Lets a few pieces be sent at a time: each of them may be in memory. */
  turns: LimitFunction;
  /** A store that has not taken a piece by then is asked again. */
  patienceMs: number;
  /** Only files of more bytes are sent. */
  fromBytes: number;
}

const RETRY_DELAYS_MS = [0, 500, 2000, 5000];
/** Longer than this no store may take for a file, from the first piece on: where it is slow, the sender is held up. */
export const PLACE_LIMIT_MS = 45 * 60_000;

/**
 * Sends a file piece by piece while it arrives; after a cut it goes on from what the store has. Its length is told with
 * the last piece, and that is held back until the file may stay: before, the store has no object.
 */
export class PieceByPiece implements Placing {
  private readonly sent = Promise.withResolvers<void>();
  private readonly whole = Promise.withResolvers<Spooled>();
  private timer: NodeJS.Timeout | undefined;
  private upload: Upload | undefined;
  private isOver = false;

  constructor(
    private readonly to: Resumable,
    private readonly name: string,
    private readonly file: SpoolFile,
    private readonly contentType: string,
  ) {
    this.sent.promise.catch((error: unknown) => file.fail(error)).finally(() => clearTimeout(this.timer));
    this.begin().catch(this.sent.reject);
  }

  /** @throws Failure 502, 504 */
  async finish(spooled: Spooled): Promise<void> {
    this.whole.resolve(spooled);
    await this.sent.promise;
    this.isOver = true;
  }

  discard(): void {
    clearTimeout(this.timer);
    if (this.isOver) return;
    this.isOver = true;
    void this.upload?.abort(true).catch(() => undefined);
  }

  /** The store has forgotten what is not here any more: it would say the same however often it is asked. */
  private giveUp(error: unknown): void {
    this.sent.reject(errors.upstreamFailed(error));
    void this.upload?.abort();
  }

  private async begin(): Promise<void> {
    const { endpoint, headers, bucket, turns, patienceMs, fromBytes } = this.to;
    if (!(await this.file.reaches(fromBytes))) return;
    const { Upload } = await import("tus-js-client");
    if (this.isOver) return;
    this.timer = setTimeout(() => this.sent.reject(errors.upstreamTimeout()), PLACE_LIMIT_MS);
    this.upload = new Upload(Bun.file(this.file.path), {
      endpoint,
      fileReader: piecesOf(this.file, this.whole.promise, (error) => this.giveUp(error)),
      httpStack: overFetch(turns, patienceMs),
      headers: { ...headers, "x-upsert": "true" },
      metadata: { bucketName: bucket, objectName: this.name, contentType: this.contentType },
      uploadLengthDeferred: true,
      chunkSize: PIECE_BYTES,
      retryDelays: RETRY_DELAYS_MS,
      storeFingerprintForResuming: false,
      uploadDataDuringCreation: false,
      onChunkComplete: (_, stored) => this.file.letGo(stored),
      onSuccess: () => this.sent.resolve(),
      onError: (error) => this.sent.reject(errors.upstreamFailed(error)),
    });
    this.upload.start();
  }
}
