const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** `[` and `{`, `]` and `}`: each pair differs in one bit. */
const BRACKET_BIT = 0x20;
const OPEN = 0x7b;
const CLOSE = 0x7d;

/** Tells from the bytes of JSON, as they come, whether it is nested deeper than it may be. */
export class JsonDepth {
  private depth = 0;
  private isInText = false;
  private isEscaped = false;

  constructor(private readonly most: number) {}

  /** @returns whether it is too deep by now */
  take(bytes: Uint8Array): boolean {
    for (const byte of bytes) {
      if (this.isEscaped) this.isEscaped = false;
      else if (this.isInText && byte === BACKSLASH) this.isEscaped = true;
      else if (byte === QUOTE) this.isInText = !this.isInText;
      else if (this.isInText) continue;
      else if ((byte | BRACKET_BIT) === OPEN && ++this.depth > this.most) return true;
      else if ((byte | BRACKET_BIT) === CLOSE) this.depth--;
    }
    return false;
  }
}
