import { setImmediate } from "node:timers/promises";
import { Busboy, type BusboyFileStream, type BusboyInstance } from "@fastify/busboy";
import { errors, type Failure } from "../platform/errors.ts";
import { Delimiter } from "./delimiter.ts";
import { Handover } from "./handover.ts";

/** Source: spec/http-api.md §9.2 */
const MAX_FIELDS = 5;
const FIELD_BYTES = 1024;
/** Bytes of a form that are not the file's own: boundaries, headers, fields, and what the parser holds back. */
const FORM_BYTES = 1024 * 1024;
/** The parser costs by the piece, whatever its size: it is given larger ones than come. */
const BLOCK_BYTES = 512 * 1024;
const HEADER_BYTES = 16 * 1024;
const HEADER_LINES = 20;

/** The file of a form, whose bytes come when they are asked for. */
export interface FilePart {
  fileName: string | undefined;
  contentType: string;
  bytes: AsyncIterable<Uint8Array>;
}

/**
 * Reads a form of one file and some text fields as it comes; nothing of the file is gathered here.
 * @param takeFile called once, with the file; the form goes on as fast as its bytes are taken
 * @returns the text fields. @throws Failure 422 for anything but one file and a few fields, and what `takeFile` throws
 */
export const readForm = (
  body: AsyncIterable<Uint8Array>,
  contentType: string,
  takeFile: (part: FilePart) => Promise<void>,
): Promise<ReadonlyMap<string, string>> => new Form(contentType, takeFile).read(body);

const refuse = (field: string, rule: string): Failure => errors.validationFailed({ [field]: rule });

/**
 * The parser reads what is around a file. The file's own bytes go past it where the delimiter that ends them is known: all
 * that it would do with them is look for that.
 */
class Form {
  private readonly parser: BusboyInstance;
  private readonly delimiter: Delimiter | undefined;
  private readonly fields = new Map<string, string>();
  private file: { done: Promise<void>; stream: BusboyFileStream; pieces: Handover } | undefined;
  /** What the parser is given next. */
  private readonly block = Buffer.allocUnsafeSlow(BLOCK_BYTES);
  private gatheredBytes = 0;
  private parsedBytes = 0;
  /** The parser is within the file. */
  private isInFile = false;
  /** It is, and holds nothing of it back: the next bytes are the file's until the delimiter comes. */
  private isPassing = false;
  private failure: unknown;
  /** Lets the writer go on after a failure: the parser does not call back then. */
  private wake: () => void = () => undefined;

  constructor(
    contentType: string,
    private readonly takeFile: (part: FilePart) => Promise<void>,
  ) {
    this.parser = openParser(contentType);
    this.delimiter = Delimiter.of(contentType);
    this.parser
      .on("file", (_, stream, fileName, __, type) => this.begin(stream, fileName, type))
      .on("field", (name, value, isNameCut, isValueCut) => {
        if (isNameCut || isValueCut) this.fail(refuse(name.slice(0, FIELD_BYTES), `at most ${FIELD_BYTES} bytes`));
        this.fields.set(name, value);
      })
      .on("filesLimit", () => this.fail(refuse("file", "one file a request")))
      .on("fieldsLimit", () => this.fail(refuse("body", `at most ${MAX_FIELDS} text fields`)))
      .on("partsLimit", () => this.fail(refuse("body", `one file and at most ${MAX_FIELDS} text fields`)))
      .on("error", () => this.fail(refuse("body", "not a whole multipart form")));
  }

  async read(body: AsyncIterable<Uint8Array>): Promise<ReadonlyMap<string, string>> {
    try {
      for await (const { buffer, byteOffset, byteLength } of body) {
        let rest = Buffer.from(buffer, byteOffset, byteLength);
        while (rest.byteLength > 0) rest = await (this.isPassing ? this.pass(rest) : this.gather(rest));
      }
      await this.flush();
      await this.end();
      if (!this.file) throw refuse("file", "required");
      await this.file.done;
      return this.fields;
    } catch (error) {
      this.fail(error);
      await this.file?.done.catch(() => undefined);
      throw this.failure;
    }
  }

  /** The file's bytes go to whoever takes them. @returns what is left for the parser */
  private async pass(bytes: Buffer): Promise<Buffer> {
    const length = this.delimiter?.lengthBefore(bytes) ?? 0;
    if (length > 0) this.file?.pieces.push(bytes.subarray(0, length));
    await this.file?.pieces.used();
    if (this.failure) throw this.failure;
    this.isPassing = length === bytes.byteLength;
    if (!this.isPassing) this.delimiter?.begin();
    return bytes.subarray(length);
  }

  /** @returns what has no room in the block */
  private async gather(bytes: Buffer): Promise<Buffer> {
    const length = bytes.copy(this.block, this.gatheredBytes);
    this.gatheredBytes += length;
    if (this.gatheredBytes === BLOCK_BYTES) await this.flush();
    return bytes.subarray(length);
  }

  /** A file that begins behind the last delimiter goes on behind the block. */
  private async flush(): Promise<void> {
    const block = this.block.subarray(0, this.gatheredBytes);
    this.gatheredBytes = 0;
    const end = this.delimiter?.lastEndIn(block) ?? 0;
    if (end > 0) await this.parse(block.subarray(0, end));
    const wasThere = this.file !== undefined;
    if (end < block.byteLength) await this.parse(block.subarray(end));
    this.isInFile = wasThere ? this.isInFile && end === 0 : this.file !== undefined;
    this.isPassing = this.isInFile && this.delimiter?.begunIn(block) === 0;
  }

  private async parse(bytes: Buffer): Promise<void> {
    this.parsedBytes += bytes.byteLength;
    await this.give(bytes);
    await this.used();
    if (this.parsedBytes - (this.file?.stream.bytesRead ?? 0) > FORM_BYTES)
      this.fail(refuse("body", `at most ${FORM_BYTES} bytes beside the file`));
    if (this.failure) throw this.failure;
  }

  private begin(stream: BusboyFileStream, fileName: string | undefined, contentType: string): void {
    const pieces = new Handover();
    stream
      .on("data", (piece: Buffer) => pieces.push(piece))
      .on("end", () => pieces.end())
      .on("error", (error: unknown) => pieces.fail(error));
    const done = this.takeFile({ fileName, contentType, bytes: pieces });
    this.file = { done, stream, pieces };
    done.catch((error: unknown) => this.fail(error));
  }

  private give(bytes: Buffer): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.wake = resolve;
    if (this.failure) resolve();
    else this.parser.write(bytes, () => resolve());
    return promise;
  }

  /** The parser's pieces are parts of what it was given: that may be let go of when none of them is needed any more. */
  private async used(): Promise<void> {
    while (this.file && this.file.stream.readableLength > 0 && !this.failure) await setImmediate();
    await this.file?.pieces.used();
  }

  private async end(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.wake = resolve;
    this.parser.on("finish", () => resolve());
    this.parser.end();
    await promise;
    if (this.failure) throw this.failure;
  }

  private fail(error: unknown): void {
    this.failure ??= error;
    this.file?.pieces.fail(error);
    this.file?.stream.destroy();
    this.wake();
  }
}

/** @throws Failure 422 without a boundary */
const openParser = (contentType: string): BusboyInstance => {
  try {
    return new Busboy({
      headers: { "content-type": contentType },
      preservePath: true,
      limits: {
        files: 1,
        fields: MAX_FIELDS,
        parts: MAX_FIELDS + 1,
        fieldNameSize: FIELD_BYTES,
        fieldSize: FIELD_BYTES,
        headerPairs: HEADER_LINES,
        headerSize: HEADER_BYTES,
      },
    });
  } catch {
    throw refuse("file", "required: a form with a boundary");
  }
};
