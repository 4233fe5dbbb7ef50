import { HEARTBEAT } from "./event.ts";

/** Bytes that may wait for a slow reader; beyond that it is cut off and comes back where it was. */
const MAX_WAITING_BYTES = 1024 * 1024;

export interface BodyTimes {
  heartbeatMs: number;
  /** After which a stream ends; its client comes back by itself. */
  lifeMs: number;
}

const encoder = new TextEncoder();

/** The body of one stream of events, from its first byte to its end, whoever ends it. */
export class EventBody {
  readonly body: ReadableStream<Uint8Array>;
  private controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  private readonly closing: (() => void)[] = [];

  constructor(private readonly times: BodyTimes) {
    this.body = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          this.controller = controller;
        },
        cancel: () => this.close(),
      },
      new ByteLengthQueuingStrategy({ highWaterMark: MAX_WAITING_BYTES }),
    );
  }

  get isOpen(): boolean {
    return this.controller !== undefined;
  }

  /** From here on the line is kept open, until its life is over. */
  live(): void {
    const heartbeat = setInterval(() => this.write(HEARTBEAT), this.times.heartbeatMs);
    const life = setTimeout(() => this.close(), this.times.lifeMs);
    this.onClose(() => {
      clearInterval(heartbeat);
      clearTimeout(life);
    });
  }

  /** Work for the end; done at once when that has been. */
  onClose(work: () => void): void {
    if (this.controller) this.closing.push(work);
    else work();
  }

  write(text: string): void {
    const { controller } = this;
    if (!controller) return;
    controller.enqueue(encoder.encode(text));
    if ((controller.desiredSize ?? 0) <= 0) this.close();
  }

  close(): void {
    const { controller } = this;
    if (!controller) return;
    this.controller = undefined;
    for (const work of this.closing) work();
    try {
      controller.close();
    } catch {
      // The reader has gone already.
    }
  }
}
