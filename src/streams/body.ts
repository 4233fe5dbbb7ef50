import { HEARTBEAT } from "./event.ts";

/** Bytes that may wait for a slow reader; beyond that it is cut off and comes back where it was. */
const MAX_WAITING_BYTES = 1024 * 1024;

export interface BodyTimes {
  heartbeatMs: number;
  /** After which a stream ends; its client comes back by itself. */
  lifeMs: number;
  /** Between two looks at whether its caller would still be let in. */
  recheckMs: number;
}

/** How long whoever listens may do so. */
export interface Permit {
  /** When the credential ends by itself, in epoch milliseconds. */
  endsAt: number | undefined;
  /** Whether it has not been taken away. */
  holds: () => Promise<boolean>;
  now: () => Date;
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

  /** From here on the line is kept open, until its life or its listener's credential is over. */
  live(permit: Permit): void {
    const heartbeat = setInterval(() => this.write(HEARTBEAT), this.times.heartbeatMs);
    const life = setTimeout(() => this.close(), this.times.lifeMs);
    this.onClose(() => {
      clearInterval(heartbeat);
      clearTimeout(life);
    });
    this.guard(permit);
  }

  private guard(permit: Permit): void {
    const { endsAt = Number.POSITIVE_INFINITY, holds, now } = permit;
    const left = () => endsAt - now().getTime();
    let timer: NodeJS.Timeout | undefined;
    const wait = (): void => {
      if (left() <= 0) this.close();
      else if (this.isOpen) timer = setTimeout(look, Math.min(left(), this.times.recheckMs));
    };
    const look = async (): Promise<void> => {
      if (await holds()) wait();
      else this.close();
    };
    wait();
    this.onClose(() => clearTimeout(timer));
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
