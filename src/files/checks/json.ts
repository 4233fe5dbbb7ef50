import { none } from "stream-chain/defs.js";
import { jsonVerifier } from "stream-json/core/utils/verifier.js";
import { JsonDepth } from "../../platform/json-depth.ts";

/** Deeper is nobody's data, and whoever reads it by calling himself ends there (a limit as RFC 8259 §9 allows). */
const MAX_DEPTH = 1000;

/** Whether a text is JSON, told while it comes: nothing of it is made or kept, and nobody waits for all of it at once. */
export class JsonCheck {
  private readonly depth = new JsonDepth(MAX_DEPTH);
  private readonly verify = jsonVerifier();

  /** @param text what the bytes say, but for a character that they end within. @throws Error when it is none */
  take(bytes: Uint8Array, text: string): void {
    if (this.depth.take(bytes)) throw new Error(`JSON of more than ${MAX_DEPTH} levels`);
    this.verify(text);
  }

  /** @throws Error when it ends too early */
  finish(): void {
    // Its type leaves the end out.
    this.verify(none as never);
  }
}
