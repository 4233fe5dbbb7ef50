import { errors, type Failure } from "../platform/errors.ts";

/** How patient an upload is with the one who sends it. */
export interface Patience {
  /** A body may pause no longer than this. Source: spec/http-api.md §2.5. */
  stallMs: number;
  /** After so much waiting for bytes the rate is looked at. */
  graceMs: number;
  leastBytesPerSecond: number;
  /** Longer than this no body may take; with what follows it, under the hour after which the sweeper takes a file for abandoned. */
  totalMs: number;
}

export const PATIENCE: Patience = {
  stallMs: 30_000,
  graceMs: 30_000,
  leastBytesPerSecond: 16 * 1024,
  totalMs: 25 * 60_000,
};

const LOOK_MS = 250;
const LARGE_PIECE_BYTES = 16 * 1024;
const MS_PER_SECOND = 1000;

/**
 * Gives a piece's memory back at once. The collector would wait until the heap has grown by a part of itself, which in a
 * large process is hundreds of megabytes for one upload. Pieces that share their memory with others keep it.
 */
const letGo = ({ buffer, byteLength }: Uint8Array): void => {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength && byteLength >= LARGE_PIECE_BYTES)
    buffer.transfer(0);
};

/**
 * The bytes of a body as they come; each piece may be used until the next one is asked for. Only the time spent waiting for the sender counts against him: our disk may be slow.
 * One timer looks now and then, for a timer a piece would cost more than the piece.
 * @throws Failure 408 when he stalls, drips, or takes too long
 */
export async function* paced(
  body: ReadableStream<Uint8Array>,
  patience: Patience = PATIENCE,
): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = body.getReader();
  const startedAt = performance.now();
  let waitingSince = startedAt;
  let isWaiting = false;
  let waitedMs = 0;
  let received = 0;
  let failure: Failure | undefined;
  const look = (): void => {
    if (!isWaiting) return;
    const now = performance.now();
    const pause = now - waitingSince;
    const waited = waitedMs + pause;
    const isDripping = waited > patience.graceMs && (received / waited) * MS_PER_SECOND < patience.leastBytesPerSecond;
    if (pause <= patience.stallMs && !isDripping && now - startedAt <= patience.totalMs) return;
    failure = errors.requestTimeout();
    void reader.cancel(failure).catch(() => undefined);
  };
  const timer = setInterval(look, LOOK_MS);
  try {
    for (;;) {
      waitingSince = performance.now();
      isWaiting = true;
      const { done, value } = await reader.read();
      isWaiting = false;
      waitedMs += performance.now() - waitingSince;
      if (failure) throw failure;
      if (done) return;
      received += value.byteLength;
      yield value;
      letGo(value);
    }
  } finally {
    clearInterval(timer);
    void reader.cancel().catch(() => undefined);
  }
}
