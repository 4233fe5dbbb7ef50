import { setImmediate } from "node:timers/promises";
import { errors } from "../../platform/errors.ts";
import type { JsonCheck } from "./json.ts";
import { beginsAsAnother, HEAD_BYTES } from "./polyglot.ts";
import { type FileType, isText } from "./types.ts";

/**
 * Whether the bytes are of the type they were sent as, told while they come: a signature for images and PDF; UTF-8
 * without NUL for texts, and JSON that can be parsed. Source: spec/http-api.md §9.2.
 */
export class ContentCheck {
  private head: Uint8Array = new Uint8Array();
  private isHeadChecked = false;
  private readonly decoder: TextDecoder | undefined;
  private json: JsonCheck | undefined;

  constructor(private readonly type: FileType) {
    this.decoder = isText(type) ? new TextDecoder("utf-8", { fatal: true }) : undefined;
  }

  /** @throws Failure 422 as soon as it is clear that they are not */
  async take(bytes: Uint8Array): Promise<void> {
    if (this.type === "application/json") {
      this.json ??= new (await import("./json.ts")).JsonCheck();
      // Looking at it takes a while: others have their turn between two pieces.
      await setImmediate();
    }
    if (this.decoder) this.takeText(this.decoder, bytes);
    if (this.isHeadChecked) return;
    this.head = Buffer.concat([this.head, bytes.subarray(0, HEAD_BYTES - this.head.byteLength)]);
    if (this.head.byteLength === HEAD_BYTES) await this.checkHead();
  }

  /** @throws Failure 422 */
  async finish(): Promise<void> {
    if (!this.isHeadChecked) await this.checkHead();
    refuseBroken(() => {
      this.decoder?.decode();
      this.json?.finish();
    });
  }

  private takeText(decoder: TextDecoder, bytes: Uint8Array): void {
    if (bytes.includes(0)) throw errors.fileContentMismatch();
    refuseBroken(() => {
      const text = decoder.decode(bytes, { stream: true });
      this.json?.take(bytes, text);
    });
  }

  private async checkHead(): Promise<void> {
    this.isHeadChecked = true;
    const { fileTypeFromBuffer } = await import("file-type");
    const found = await fileTypeFromBuffer(this.head).catch(() => undefined);
    const isRight = this.decoder
      ? isNoFormat(found?.mime)
      : found?.mime === this.type && !beginsAsAnother(this.type, this.head);
    if (!isRight) throw errors.fileContentMismatch();
  }
}

/** A text may look like markup or a calendar; what has a signature of its own is no text. */
const isNoFormat = (mime: string | undefined): boolean =>
  mime === undefined || mime === "application/xml" || mime.startsWith("text/");

const refuseBroken = (read: () => void): void => {
  try {
    read();
  } catch {
    throw errors.fileContentMismatch();
  }
};
