import { createServer, type Socket } from "node:net";

/** What the stand-in does with the next files. */
export type Mood = "scan" | "drop at once" | "drop in the middle" | "drop at the end" | "silent" | "deaf" | "babble";

/** A scanner that speaks clamd's INSTREAM over a socket. */
export interface Clamd {
  port: number;
  mood: Mood;
  /** Larger streams are refused while they come, as StreamMaxLength does. */
  sizeLimit: number;
  /** Every stream that came whole. */
  readonly scanned: Buffer[];
  /** Sockets that are open. */
  readonly open: ReadonlySet<Socket>;
  stop(): Promise<void>;
}

/** Harmless bytes that every scanner takes for a virus, in two halves so that none takes this file for one. */
export const EICAR = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$", "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("");

const COMMAND = Buffer.from("zINSTREAM\0");
const LENGTH_BYTES = 4;

export const startClamd = async (port = 0): Promise<Clamd> => {
  const open = new Set<Socket>();
  const scanned: Buffer[] = [];
  const server = createServer((socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket)).on("error", () => undefined);
    if (clamd.mood === "drop at once") socket.destroy();
    else if (clamd.mood === "deaf") socket.pause();
    else new Stream(socket, clamd, scanned);
  });
  const clamd: Clamd = {
    port,
    mood: "scan",
    sizeLimit: 25 * 1024 * 1024,
    scanned,
    open,
    stop: async () => {
      for (const socket of open) socket.destroy();
      const { promise, resolve } = Promise.withResolvers<void>();
      server.close(() => resolve());
      await promise;
    },
  };
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(port, "127.0.0.1", resolve);
  await promise;
  const address = server.address();
  clamd.port = typeof address === "object" && address ? address.port : 0;
  return clamd;
};

/** One stream: the command, then pieces after their lengths, then an empty one. */
class Stream {
  private rest: Buffer = Buffer.alloc(0);
  private isOpened = false;
  private isAnswered = false;
  private readonly pieces: Buffer[] = [];
  private size = 0;

  constructor(
    private readonly socket: Socket,
    private readonly clamd: Clamd,
    private readonly scanned: Buffer[],
  ) {
    socket.on("data", (bytes: Buffer) => this.take(bytes));
  }

  private take(bytes: Buffer): void {
    this.rest = Buffer.concat([this.rest, bytes]);
    while (!this.isAnswered && this.next());
  }

  /** @returns whether there was something to take */
  private next(): boolean {
    if (!this.isOpened) {
      if (this.rest.byteLength < COMMAND.byteLength) return false;
      if (this.cut(COMMAND.byteLength).equals(COMMAND)) this.isOpened = true;
      else this.say("UNKNOWN COMMAND");
      return true;
    }
    if (this.rest.byteLength < LENGTH_BYTES) return false;
    const length = this.rest.readUInt32BE();
    if (this.rest.byteLength < LENGTH_BYTES + length) return false;
    this.cut(LENGTH_BYTES);
    if (length === 0) this.judge();
    else this.keep(this.cut(length));
    return true;
  }

  private cut(bytes: number): Buffer {
    const piece = this.rest.subarray(0, bytes);
    this.rest = this.rest.subarray(bytes);
    return piece;
  }

  private keep(piece: Buffer): void {
    this.pieces.push(piece);
    this.size += piece.byteLength;
    if (this.clamd.mood === "drop in the middle") this.hangUp();
    else if (this.size > this.clamd.sizeLimit) this.say("INSTREAM size limit exceeded. ERROR");
  }

  private judge(): void {
    const { mood } = this.clamd;
    this.isAnswered = true;
    if (mood === "silent") return;
    const stream = Buffer.concat(this.pieces);
    this.scanned.push(stream);
    if (mood === "drop at the end") this.hangUp();
    else if (mood === "babble") this.say("stream: OK, or so it seems");
    else this.say(stream.includes(EICAR) ? "stream: Eicar-Test-Signature FOUND" : "stream: OK");
  }

  private hangUp(): void {
    this.isAnswered = true;
    this.socket.destroy();
  }

  private say(sentence: string): void {
    this.isAnswered = true;
    this.socket.end(`${sentence}\0`);
  }
}
