import { connect } from "node:net";
import { FORM_TYPE, PDF } from "../../support/files.ts";

const BLOCK = Buffer.alloc(256 * 1024, 0x20);
const FORM_HEAD = Buffer.from(
  '--a-boundary-of-ours\r\nContent-Disposition: form-data; name="file"; filename="plan.pdf"\r\nContent-Type: application/pdf\r\n\r\n',
);
const FORM_END = Buffer.from("\r\n--a-boundary-of-ours--\r\n");

export interface Upload {
  port: number;
  path: string;
  bytes: number;
  form?: boolean;
  /** Hangs up after so many bytes. */
  cutAt?: number;
  /** Hangs up when it says so. */
  signal?: AbortSignal;
}

/** A PDF of so many bytes, piece by piece. */
function* pdf(bytes: number): Generator<Buffer> {
  yield PDF;
  for (let left = bytes - PDF.byteLength; left > 0; left -= BLOCK.byteLength)
    yield left >= BLOCK.byteLength ? BLOCK : BLOCK.subarray(0, left);
}

/** Sends a file as fast as the other side takes it. @returns the answer's status, 0 when there was none */
export const sendFile = async ({ port, path, bytes, form = false, cutAt, signal }: Upload): Promise<number> => {
  const around = form ? FORM_HEAD.byteLength + FORM_END.byteLength : 0;
  const head = `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: ${form ? FORM_TYPE : "application/pdf"}\r\nX-File-Name: plan.pdf\r\nContent-Length: ${bytes + around}\r\n\r\n`;
  const socket = connect(port, "127.0.0.1");
  const { promise, resolve } = Promise.withResolvers<number>();
  let text = "";
  let isOver = false;
  let wake = (): void => undefined;
  const end = (status: number): void => {
    isOver = true;
    wake();
    resolve(status);
  };
  socket.on("data", (answer) => {
    text += answer.toString("latin1");
    const at = text.indexOf("\r\n\r\n");
    const length = /content-length: (\d+)/i.exec(text)?.[1];
    if (at >= 0 && length !== undefined && text.length >= at + 4 + Number(length)) end(Number(text.slice(9, 12)));
  });
  socket.on("drain", () => wake());
  socket.on("error", () => end(0));
  signal?.addEventListener("abort", () => {
    socket.destroy();
    end(0);
  });
  socket.on("close", () => end(0));
  const write = async (piece: Buffer): Promise<void> => {
    if (socket.write(piece)) return;
    const { promise: drained, resolve: drain } = Promise.withResolvers<void>();
    wake = drain;
    if (!isOver) await drained;
  };
  await write(Buffer.from(head));
  if (form) await write(FORM_HEAD);
  let sent = 0;
  for (const piece of pdf(bytes)) {
    if (isOver) break;
    if (cutAt !== undefined && sent >= cutAt) break;
    const part = cutAt === undefined ? piece : piece.subarray(0, cutAt - sent);
    await write(part);
    sent += part.byteLength;
  }
  if (cutAt !== undefined) {
    socket.destroy();
    return 0;
  }
  if (form && !isOver) await write(FORM_END);
  const status = await promise;
  socket.destroy();
  return status;
};
