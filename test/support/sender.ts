import { afterAll, beforeAll, expect } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Desk, eventually, startDesk } from "./desk.ts";
import { FORM_TYPE, type FormPart, filesBelow, formOf, UPLOAD } from "./files.ts";

export interface Said {
  status: number;
  body: Record<string, unknown>;
}

/** A desk for the tests of a file that takes at most one mebibyte, and ways to send files to it. */
export const sender = () => {
  let desk: Desk;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "openevent-hostile-"));
    desk = await startDesk({ env: { MAX_UPLOAD_SIZE_MB: "1", UPLOAD_DIR: folder } });
  });
  afterAll(async () => {
    await desk.stop("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });

  const saidBy = async (response: Response): Promise<Said> => ({
    status: response.status,
    body: (await response.json()) as Record<string, unknown>,
  });
  const send = async (body: Uint8Array | string, headers: Record<string, string>): Promise<Said> =>
    saidBy(await fetch(desk.base + UPLOAD, { method: "POST", body: Buffer.from(body), headers }));
  const sendRaw = (body: Uint8Array | string, type: string, name = "a") =>
    send(body, { "Content-Type": type, "X-File-Name": encodeURIComponent(name) });
  const sendForm = (...parts: FormPart[]) => send(formOf(parts), { "Content-Type": FORM_TYPE });

  /** In pieces without a length, as long as the other side listens. */
  const sendPieces = async (pieces: Iterator<string | Uint8Array>, headers: Record<string, string>): Promise<Said> => {
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        const { value, done } = pieces.next();
        if (done) controller.close();
        else controller.enqueue(Buffer.from(value));
      },
    });
    const response = await fetch(desk.base + UPLOAD, { method: "POST", body, headers });
    expect(response.headers.get("connection")).toBe("close");
    return saidBy(response);
  };

  const listed = async () => (await desk.must("GET", "/api/files"))["files"] as { id: string; status: string }[];
  const nothingKept = async () => {
    expect(await listed()).toEqual([]);
    // Whoever has left is not waited for.
    await eventually("nothing is left", () => Promise.resolve(filesBelow(folder).length === 0 || undefined));
  };
  /** What was stored, once; and taken away again. */
  const stored = async ({ status, body }: Said): Promise<Record<string, unknown>> => {
    expect([status, body["error"]]).toEqual([200, undefined]);
    expect(filesBelow(folder)).toHaveLength(1);
    await desk.must("POST", "/api/test/reset", {});
    rmSync(folder, { recursive: true });
    return body["upload"] as Record<string, unknown>;
  };

  return {
    get desk() {
      return desk;
    },
    get folder() {
      return folder;
    },
    send,
    sendRaw,
    sendForm,
    sendPieces,
    listed,
    nothingKept,
    stored,
  };
};
