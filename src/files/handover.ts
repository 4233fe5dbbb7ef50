/** Pieces that go from one who makes them to one who takes them, each used before the next one is made. */
export class Handover implements AsyncIterable<Uint8Array> {
  private readonly pieces: Uint8Array[] = [];
  private isEnded = false;
  /** Whoever takes has nothing in hand and waits. */
  private isIdle = false;
  /** Nobody takes any more. */
  private isTaken = false;
  private failure: unknown;
  private wakeTaker: () => void = () => undefined;
  private wakeMaker: () => void = () => undefined;

  push(piece: Uint8Array): void {
    this.pieces.push(piece);
    this.isIdle = false;
    this.wakeTaker();
  }

  end(): void {
    this.isEnded = true;
    this.wakeTaker();
  }

  /** The one who takes hears of it instead of the next piece. */
  fail(error: unknown): void {
    this.failure ??= error;
    this.wakeTaker();
    this.wakeMaker();
  }

  /** All that was pushed has been used, or is not wanted any more. */
  async used(): Promise<void> {
    while (!this.isTaken && this.failure === undefined && !this.isIdle) {
      const { promise, resolve } = Promise.withResolvers<void>();
      this.wakeMaker = resolve;
      await promise;
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    try {
      for (;;) {
        if (this.failure !== undefined) throw this.failure;
        const piece = this.pieces.shift();
        if (piece) {
          this.isIdle = false;
          yield piece;
          continue;
        }
        if (this.isEnded) return;
        const { promise, resolve } = Promise.withResolvers<void>();
        this.wakeTaker = resolve;
        this.isIdle = true;
        this.wakeMaker();
        await promise;
        this.isIdle = false;
      }
    } finally {
      this.isTaken = true;
      this.wakeMaker();
    }
  }
}
