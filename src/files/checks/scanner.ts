import { createReadStream } from "node:fs";
import { connect, type Socket } from "node:net";
import { errors } from "../../platform/errors.ts";

export interface ScannerAddress {
  host: string;
  port: number;
}

/** How long a scanner may take. */
export interface ScanPatience {
  /** One that says and takes nothing for so long is away. */
  silenceMs: number;
  /** Longer than this no file may take. */
  totalMs: number;
}

export const SCAN_PATIENCE: ScanPatience = { silenceMs: 60_000, totalMs: 5 * 60_000 };

const PIECE_BYTES = 256 * 1024;
const LENGTH_BYTES = 4;
const MAX_ANSWER = 4096;

/**
 * Asks clamd about a file, with the command INSTREAM: pieces, each after its length, ended by an empty one. Whatever
 * is not a clear "OK" lets nothing in. @throws Failure 422 for what it found, 503 when it cannot be asked
 */
export const scan = async (
  address: ScannerAddress,
  path: string,
  patience: ScanPatience = SCAN_PATIENCE,
): Promise<void> => {
  const verdict = await new Conversation(address, patience).ask(path).catch((error: unknown) => {
    throw errors.scannerUnavailable(error);
  });
  if (/\bFOUND$/.test(verdict)) throw errors.fileHarmful();
  if (verdict === "stream: OK") return;
  const cause = new Error(`clamd answers ${verdict}`);
  throw verdict.startsWith("INSTREAM size limit") ? errors.scannerRefuses(cause) : errors.scannerUnavailable(cause);
};

/** One question to the scanner and its answer. */
class Conversation {
  private readonly socket: Socket;
  private readonly answer = Promise.withResolvers<string>();
  private readonly silence: NodeJS.Timeout;
  private text = "";

  constructor(
    { host, port }: ScannerAddress,
    private readonly patience: ScanPatience,
  ) {
    // The socket's own timeout does not run while the other side takes nothing.
    this.silence = setTimeout(() => this.giveUp(), patience.silenceMs);
    this.socket = connect({ host, port });
    this.answer.promise.catch(() => undefined);
    this.socket
      .on("data", (bytes: Buffer) => this.hear(bytes))
      .on("error", (error) => this.answer.reject(error))
      .on("close", () => this.answer.reject(new Error("the scanner hung up")));
  }

  async ask(path: string): Promise<string> {
    const timer = setTimeout(() => this.giveUp(), this.patience.totalMs);
    try {
      await this.say(path);
      return await this.answer.promise;
    } finally {
      clearTimeout(timer);
      clearTimeout(this.silence);
      this.socket.destroy();
    }
  }

  /** It may answer, or hang up, before it has heard everything. */
  private async say(path: string): Promise<void> {
    if (!(await this.write(Buffer.from("zINSTREAM\0")))) return;
    for await (const piece of createReadStream(path, { highWaterMark: PIECE_BYTES }) as AsyncIterable<Buffer>)
      if (!(await this.write(lengthOf(piece.byteLength))) || !(await this.write(piece))) return;
    await this.write(lengthOf(0));
  }

  /** @returns whether it still listens */
  private async write(bytes: Buffer): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    this.socket.write(bytes, (error) => resolve(!error));
    const isOver = this.answer.promise.then(
      () => false,
      () => false,
    );
    const isTaken = await Promise.race([promise, isOver]);
    this.silence.refresh();
    return isTaken;
  }

  private hear(bytes: Buffer): void {
    this.text = (this.text + bytes.toString("latin1")).slice(0, MAX_ANSWER);
    if (this.text.includes("\0")) this.answer.resolve(this.text.split("\0")[0] ?? "");
  }

  private giveUp(): void {
    this.answer.reject(new Error("the scanner does not answer"));
    this.socket.destroy();
  }
}

const lengthOf = (bytes: number): Buffer => {
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(bytes);
  return length;
};
