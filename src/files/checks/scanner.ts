import { createReadStream } from "node:fs";
import { connect, type Socket } from "node:net";
import { errors } from "../../platform/errors.ts";

export interface ScannerAddress {
  host: string;
  port: number;
}

/** A scanner that says nothing for so long is away. */
const PATIENCE_MS = 60_000;
const PIECE_BYTES = 256 * 1024;
const LENGTH_BYTES = 4;
const MAX_ANSWER = 4096;

/**
 * Asks clamd about a file, with the command INSTREAM: pieces, each after its length, ended by an empty one. Whatever
 * is not a clear "OK" lets nothing in. @throws Failure 422 for what it found, 503 when it cannot be asked
 */
export const scan = async ({ host, port }: ScannerAddress, path: string): Promise<void> => {
  const verdict = await ask(host, port, path).catch((error: unknown) => {
    throw errors.storageUnavailable(error);
  });
  if (/\bFOUND\b/.test(verdict)) throw errors.fileContentMismatch();
  if (!/^stream: OK\b/.test(verdict)) throw errors.storageUnavailable(new Error(`clamd answers ${verdict}`));
};

const ask = async (host: string, port: number, path: string): Promise<string> => {
  const socket = connect({ host, port });
  const answer = answerOf(socket);
  answer.catch(() => undefined);
  try {
    await write(socket, Buffer.from("zINSTREAM\0"));
    for await (const piece of createReadStream(path, { highWaterMark: PIECE_BYTES }) as AsyncIterable<Buffer>) {
      await write(socket, lengthOf(piece.byteLength));
      await write(socket, piece);
    }
    await write(socket, lengthOf(0));
    return await answer;
  } catch (error) {
    // It may have said why before it hung up.
    return await answer.catch(() => {
      throw error;
    });
  } finally {
    socket.destroy();
  }
};

const lengthOf = (bytes: number): Buffer => {
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(bytes);
  return length;
};

const write = (socket: Socket, bytes: Buffer): Promise<void> => {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  if (socket.destroyed) reject(new Error("the scanner hung up"));
  else socket.write(bytes, (error) => (error ? reject(error) : resolve()));
  return promise;
};

const answerOf = (socket: Socket): Promise<string> => {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let text = "";
  socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error("the scanner does not answer")));
  socket.on("data", (bytes) => {
    text = (text + bytes.toString("latin1")).slice(0, MAX_ANSWER);
    if (text.includes("\0")) resolve(text.split("\0")[0] ?? "");
  });
  socket.on("error", reject);
  socket.on("close", () => reject(new Error("the scanner hung up")));
  return promise;
};
