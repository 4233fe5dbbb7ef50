import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";

const PORTION_BYTES = 1024 * 1024;
/** Disks take no smaller part of a file past the system's cache. */
const BLOCK_BYTES = 4096;

/**
 * Writes a body behind what is there, also what came of it before a cut. It goes to the disk past the system's cache where
 * that can be: a store is another machine, and on this one its pages would cost more than those who are measured.
 */
export const receive = async (body: ReadableStream<Uint8Array> | null, path: string, from: number): Promise<void> => {
  const { O_WRONLY, O_CREAT, O_TRUNC } = constants;
  const cached = await open(path, O_WRONLY | (from === 0 ? O_CREAT | O_TRUNC : 0), 0o600);
  const direct = from % BLOCK_BYTES === 0 ? await openDirect(path) : undefined;
  const portion = Buffer.allocUnsafeSlow(PORTION_BYTES);
  let filled = 0;
  let at = from;
  const flush = async (): Promise<void> => {
    const whole = filled === PORTION_BYTES ? direct : undefined;
    await (whole ?? cached).write(portion, 0, filled, at);
    at += filled;
    filled = 0;
  };
  try {
    for await (const piece of body ?? [])
      for (let taken = 0; taken < piece.byteLength; ) {
        const part = piece.subarray(taken, taken + PORTION_BYTES - filled);
        portion.set(part, filled);
        filled += part.byteLength;
        taken += part.byteLength;
        if (filled === PORTION_BYTES) await flush();
      }
  } finally {
    if (filled > 0) await flush();
    await direct?.close();
    await cached.close();
  }
};

const openDirect = (path: string): Promise<FileHandle | undefined> =>
  process.platform === "linux"
    ? open(path, constants.O_WRONLY | constants.O_DIRECT).catch(() => undefined)
    : Promise.resolve(undefined);
