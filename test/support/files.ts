import { readdirSync, statSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";

export const UPLOAD = "/api/agent/chatkit/upload";
export const MEBIBYTE = 1024 * 1024;

/** The smallest files that are what they say. */
export const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
export const GIF = Buffer.from("R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=", "base64");
export const PDF = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
export const EMPTY_ZIP = Buffer.from([0x50, 0x4b, 0x05, 0x06, ...Array<number>(18).fill(0)]);

/** A PDF of so many bytes. */
export const pdfOf = (bytes: number): Buffer => Buffer.concat([PDF, Buffer.alloc(bytes - PDF.byteLength, 0x20)]);

export interface FormPart {
  name?: string;
  fileName?: string;
  type?: string;
  content: Uint8Array | string;
}

const BOUNDARY = "a-boundary-of-ours";
export const FORM_TYPE = `multipart/form-data; boundary=${BOUNDARY}`;

/** A form as it goes over the wire, byte by byte as given. */
export const formOf = (parts: readonly FormPart[]): Buffer =>
  Buffer.concat([
    ...parts.flatMap(({ name = "file", fileName, type, content }) => [
      Buffer.from(
        `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${fileName === undefined ? "" : `; filename="${fileName}"`}\r\n${type === undefined ? "" : `Content-Type: ${type}\r\n`}\r\n`,
      ),
      Buffer.from(content),
      Buffer.from("\r\n"),
    ]),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ]);

/** Every file below a folder. */
export const filesBelow = (folder: string): string[] => {
  try {
    return readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => statSync(join(folder, name)).isFile());
  } catch {
    return [];
  }
};

export interface RawAnswer {
  status: number;
  headers: string;
  body: Record<string, unknown>;
  /** Whether the other side hung up after it. */
  isClosed: boolean;
}

/** Writes bytes to a server and reads its answer, as no HTTP client would. */
export const sayRaw = async (
  base: string,
  head: string,
  pieces: Iterable<Uint8Array | string>,
  { end = false }: { end?: boolean } = {},
): Promise<RawAnswer> => {
  const { hostname, port } = new URL(base);
  const socket = connect(Number(port), hostname);
  const { promise, resolve } = Promise.withResolvers<void>();
  let text = "";
  let isClosed = false;
  socket.on("data", (bytes) => {
    text += bytes.toString("latin1");
    if (isWhole(text)) setTimeout(resolve, 100);
  });
  socket.on("error", () => undefined);
  socket.on("close", () => {
    isClosed = true;
    resolve();
  });
  socket.write(`${head}\r\nHost: ${hostname}\r\n\r\n`);
  for (const piece of pieces) {
    if (isClosed || text !== "") break;
    const { promise: taken, resolve: take } = Promise.withResolvers<void>();
    socket.write(piece, () => take());
    await taken;
    await setImmediate();
  }
  if (end) socket.end();
  await promise;
  socket.destroy();
  return { ...parsed(text), isClosed };
};

const isWhole = (text: string): boolean => {
  const at = text.indexOf("\r\n\r\n");
  const length = /content-length: (\d+)/i.exec(text.slice(0, at))?.[1];
  return at >= 0 && length !== undefined && text.length >= at + 4 + Number(length);
};

const parsed = (text: string): Pick<RawAnswer, "status" | "headers" | "body"> => {
  const at = text.indexOf("\r\n\r\n");
  const body = text.slice(at + 4);
  return {
    status: Number(text.slice(9, 12)),
    headers: text.slice(0, at),
    body: body.startsWith("{") ? (JSON.parse(body) as Record<string, unknown>) : {},
  };
};

/** Bytes as one chunk of a chunked body. */
export const chunk = (bytes: Uint8Array | string): Buffer => {
  const content = Buffer.from(bytes);
  return Buffer.concat([Buffer.from(`${content.byteLength.toString(16)}\r\n`), content, Buffer.from("\r\n")]);
};
export const LAST_CHUNK = "0\r\n\r\n";
