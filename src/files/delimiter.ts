/** A header with a boundary of plain characters and nothing else, as browsers and programs send it. */
const PLAIN = /^multipart\/form-data\s*;\s*boundary=("?)([\w.+-]{1,70})\1\s*$/i;

/** What stands between the parts of a form (RFC 2046 §5.1.1), looked for in bytes as they come. */
export class Delimiter {
  private readonly delimiter: Buffer;
  /** The last bytes of those before, in which one may begin; the first line of a form needs no break before it. */
  private before = Buffer.from("\r\n");

  private constructor(boundary: string) {
    this.delimiter = Buffer.from(`\r\n--${boundary}`);
  }

  /** @returns undefined for a form whose boundary takes more to read than a look */
  static of(contentType: string): Delimiter | undefined {
    const boundary = PLAIN.exec(contentType)?.[2];
    return boundary === undefined ? undefined : new Delimiter(boundary);
  }

  /** Where the last one ends in bytes that follow those of the last call; 0 when none does. */
  lastEndIn(bytes: Buffer): number {
    const { length } = this.delimiter;
    const at = bytes.lastIndexOf(this.delimiter);
    const seam = Buffer.concat([this.before, bytes.subarray(0, length - 1)]);
    const across = seam.lastIndexOf(this.delimiter);
    const end = at >= 0 ? at + length : across >= 0 ? across + length - this.before.byteLength : 0;
    this.before = Buffer.concat([this.before, bytes.subarray(-(length - 1))]).subarray(-(length - 1));
    return end;
  }

  /** How many of the bytes are certainly before the next one. */
  lengthBefore(bytes: Buffer): number {
    // From the end it is looked for twice as fast, and in all bytes but the last ones for nothing.
    const isThere = bytes.lastIndexOf(this.delimiter) >= 0;
    return isThere ? bytes.indexOf(this.delimiter) : bytes.byteLength - this.begunIn(bytes);
  }

  /** How many bytes at the end may be its beginning. */
  begunIn(bytes: Buffer): number {
    const first = Math.max(0, bytes.byteLength - this.delimiter.byteLength + 1);
    for (let at = bytes.indexOf("\r", first); at >= 0; at = bytes.indexOf("\r", at + 1)) {
      const begun = bytes.byteLength - at;
      if (this.delimiter.subarray(0, begun).equals(bytes.subarray(at))) return begun;
    }
    return 0;
  }

  /** Nothing is held over from what came before. */
  begin(): void {
    this.before = Buffer.alloc(0);
  }
}
