import { closeSync, openSync, readSync } from "node:fs";

const CHUNK_BYTES = 1 << 18;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const END = -1;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** A file that is no JSON, and the byte at which it stops being so (or at which the broken record begins). */
export class NotJson extends Error {
  override readonly name = "NotJson";
  constructor(
    readonly path: string,
    readonly offset: number,
  ) {
    super(`${path} is not JSON at byte ${offset}`);
  }
}

/** What a key of the envelope holds. */
export type Shape = "list" | "object" | "null" | "other";

/** One element of a collection: its place in the file, its key where it has one, and its JSON. */
export interface Scanned {
  collection: string;
  index: number;
  key: string | undefined;
  json: string;
}

export interface Visitor {
  collection(key: string, shape: Shape): void;
  record(record: Scanned): void;
  bytes?(chunk: Uint8Array): void;
}

/**
 * Walks a file of one object whose values are collections, with one element in memory at a time.
 * Source: spec/legacy-data.md §A2, §B11.3. @throws NotJson
 */
export const scanFile = (path: string, visitor: Visitor): void => {
  const input = new Input(path, visitor);
  try {
    walkEnvelope(input, visitor);
  } finally {
    input.close();
  }
};

const walkEnvelope = (input: Input, visitor: Visitor): void => {
  input.skipMark();
  input.expect(OPEN_OBJECT);
  input.members(CLOSE_OBJECT, () => {
    const collection = input.key();
    const first = input.peek();
    visitor.collection(collection, shapeOf(first));
    if (first !== OPEN_LIST && first !== OPEN_OBJECT) {
      input.value();
      return;
    }
    input.expect(first);
    let index = 0;
    input.members(first === OPEN_LIST ? CLOSE_LIST : CLOSE_OBJECT, () => {
      const key = first === OPEN_OBJECT ? input.key() : undefined;
      visitor.record({ collection, index, key, json: input.value() });
      index += 1;
    });
  });
  if (input.peek() !== END) input.fail();
};

const shapeOf = (first: number): Shape => {
  if (first === OPEN_LIST) return "list";
  if (first === OPEN_OBJECT) return "object";
  return first === 0x6e ? "null" : "other";
};

/** Bytes of a file, one after the other; what is being captured survives the refill. */
class Input {
  private readonly file: number;
  private readonly chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  private readonly captured: Buffer[] = [];
  private length = 0;
  private at = 0;
  private before = 0;
  private mark = -1;

  constructor(
    private readonly path: string,
    private readonly visitor: Visitor,
  ) {
    this.file = openSync(path, "r");
  }

  close(): void {
    closeSync(this.file);
  }

  fail(offset = this.before + this.at): never {
    throw new NotJson(this.path, offset);
  }

  private current(): number {
    if (this.at < this.length) return this.chunk[this.at] ?? END;
    if (this.mark >= 0) {
      this.captured.push(Buffer.from(this.chunk.subarray(this.mark, this.length)));
      this.mark = 0;
    }
    this.before += this.length;
    this.at = 0;
    this.length = readSync(this.file, this.chunk, 0, CHUNK_BYTES, null);
    this.visitor.bytes?.(this.chunk.subarray(0, this.length));
    return this.length === 0 ? END : (this.chunk[0] ?? END);
  }

  skipMark(): void {
    if (this.current() !== BYTE_ORDER_MARK[0]) return;
    for (const byte of BYTE_ORDER_MARK) {
      if (this.current() !== byte) this.fail();
      this.at += 1;
    }
  }

  /** The next byte that is no white space; it stays unread. */
  peek(): number {
    let byte = this.current();
    while (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) {
      this.at += 1;
      byte = this.current();
    }
    return byte;
  }

  expect(byte: number): void {
    if (this.peek() !== byte) this.fail();
    this.at += 1;
  }

  members(close: number, member: () => void): void {
    if (this.peek() === close) {
      this.at += 1;
      return;
    }
    for (;;) {
      member();
      if (this.peek() === close) break;
      this.expect(COMMA);
    }
    this.at += 1;
  }

  key(): string {
    if (this.peek() !== QUOTE) this.fail();
    const key: unknown = JSON.parse(this.value());
    this.expect(COLON);
    return String(key);
  }

  /** The text of the value that begins here; only well-formed JSON comes out. */
  value(): string {
    const first = this.peek();
    const start = this.before + this.at;
    this.mark = this.at;
    if (first === OPEN_OBJECT || first === OPEN_LIST) this.skipNested();
    else if (first === QUOTE) this.skipString();
    else this.skipWord();
    this.captured.push(Buffer.from(this.chunk.subarray(this.mark, this.at)));
    this.mark = -1;
    const text = Buffer.concat(this.captured).toString("utf8");
    this.captured.length = 0;
    try {
      JSON.parse(text);
    } catch {
      this.fail(start);
    }
    return text;
  }

  private skipNested(): void {
    let depth = 0;
    do {
      const byte = this.current();
      if (byte === END) this.fail();
      if (byte === QUOTE) {
        this.skipString();
        continue;
      }
      if (byte === OPEN_OBJECT || byte === OPEN_LIST) depth += 1;
      if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) depth -= 1;
      this.at += 1;
    } while (depth > 0);
  }

  private skipString(): void {
    this.at += 1;
    for (;;) {
      const byte = this.current();
      if (byte === END) this.fail();
      this.at += 1;
      if (byte === QUOTE) return;
      if (byte !== BACKSLASH) continue;
      if (this.current() === END) this.fail();
      this.at += 1;
    }
  }

  private skipWord(): void {
    for (;;) {
      const byte = this.current();
      if (byte === END || byte <= 0x20 || byte === COMMA || byte === CLOSE_OBJECT || byte === CLOSE_LIST) return;
      this.at += 1;
    }
  }
}
