import { afterAll, afterEach, beforeAll, describe, expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Desk, eventually, startDesk } from "../support/desk.ts";
import {
  chunk,
  EMPTY_ZIP,
  FORM_TYPE,
  type FormPart,
  filesBelow,
  formOf,
  GIF,
  LAST_CHUNK,
  MEBIBYTE,
  PDF,
  PNG,
  pdfOf,
  sayRaw,
  UPLOAD,
} from "../support/files.ts";

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

interface Said {
  status: number;
  body: Record<string, unknown>;
}

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

describe("uploads that are refused leave nothing", () => {
  afterEach(nothingKept);

  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  test.each([
    ["a PNG sent as a PDF", "application/pdf", PNG],
    ["a PDF sent as an image", "image/png", PDF],
    ["a program sent as an image", "image/jpeg", Buffer.from("MZ\x90\0 this program cannot be run")],
    ["an archive sent as a PDF", "application/pdf", EMPTY_ZIP],
    ["a GIF that is an archive too", "image/gif", Buffer.concat([GIF, EMPTY_ZIP])],
    ["a PDF that is an archive too", "application/pdf", Buffer.concat([PDF, EMPTY_ZIP])],
    ["a GIF that is a page too", "image/gif", Buffer.concat([GIF, Buffer.from("<script>alert(1)</script>")])],
    ["a GIF that is a PDF too", "image/gif", Buffer.concat([GIF, PDF])],
    ["an SVG sent as a PNG", "image/png", Buffer.from(svg)],
    ["a text with NUL", "text/plain", Buffer.from("a\0b")],
    ["a text that is not UTF-8", "text/csv", Buffer.from([0x61, 0xe4, 0x62])],
    ["a text that ends inside a character", "text/plain", Buffer.from([0x61, 0xc3])],
    ["a text in UTF-16", "text/plain", Buffer.from("\ufeffhello", "utf16le")],
    ["a PDF sent as a text", "text/plain", PDF],
    ["JSON that is cut off", "application/json", Buffer.from('{"a":')],
    ["JSON with more behind it", "application/json", Buffer.from('{"a":1} {')],
    ["JSON with a comma too many", "application/json", Buffer.from('{"a":[1,]}')],
    ["JSON with a number that is none", "application/json", Buffer.from('{"a":01}')],
    ["JSON with a line break in a text", "application/json", Buffer.from('{"a":"b\n"}')],
    ["JSON of nothing but spaces", "application/json", Buffer.from("  \n")],
    ["JSON that is nested without end", "application/json", Buffer.from("[".repeat(500_000) + "]".repeat(500_000))],
  ])("%s is no such file", async (_, type, content) => {
    const raw = await sendRaw(content, type);
    expect([raw.status, raw.body["error"]]).toEqual([422, "file_content_mismatch"]);
    const form = await sendForm({ fileName: "a", type, content });
    expect([form.status, form.body["error"]]).toEqual([422, "file_content_mismatch"]);
  });

  test.each([
    "image/svg+xml",
    "text/html",
    "application/zip",
    "application/octet-stream",
    "multipart/mixed; boundary=x",
  ])("%s is not taken, whatever it holds", async (type) => {
    const raw = await sendRaw(svg, type);
    expect([raw.status, raw.body["error"]]).toEqual([415, "unsupported_media_type"]);
    const form = await sendForm({ fileName: "a.png", type, content: svg });
    expect([form.status, form.body["error"]]).toEqual([415, "unsupported_media_type"]);
  });
  test("a file that declares no type, or another charset, is not taken", async () => {
    for (const type of ["", "text/plain; charset=latin1"]) expect((await sendRaw("hello", type)).status).toBe(415);
  });
  test("a packed body is not unpacked", async () => {
    const packed = await send(Bun.gzipSync(Buffer.from("hello")), {
      "Content-Type": "text/plain",
      "X-File-Name": "a.txt",
      "Content-Encoding": "gzip",
    });
    expect([packed.status, packed.body["error"]]).toEqual([415, "unsupported_media_type"]);
  });
  test("no bytes are no file", async () => {
    expect(await sendRaw("", "text/plain")).toMatchObject({ status: 422, body: { error: "validation_failed" } });
    expect(await sendForm({ fileName: "a.txt", type: "text/plain", content: "" })).toMatchObject({
      status: 422,
      body: { error: "validation_failed" },
    });
  });
  test.each(["", "..", "../", "\u0000\u0007", "\u202e\u2066"])("%j is no name", async (name) => {
    expect(await sendRaw("hello", "text/plain", name)).toMatchObject({
      status: 422,
      body: { error: "validation_failed", fields: { file_name: expect.any(String) } },
    });
  });
  test("a file without a name, or with one that cannot be read", async () => {
    expect(await send("hello", { "Content-Type": "text/plain" })).toMatchObject({ status: 422 });
    expect(await send("hello", { "Content-Type": "text/plain", "X-File-Name": "%ff%" })).toMatchObject({
      status: 422,
      body: { fields: { "X-File-Name": expect.any(String) } },
    });
  });

  const text = { fileName: "a.txt", type: "text/plain", content: "hello" };
  test("two files, no file, too many fields, a field that is too long", async () => {
    expect(await sendForm(text, text)).toMatchObject({ status: 422, body: { fields: { file: "one file a request" } } });
    expect(await sendForm({ name: "note", content: "x" })).toMatchObject({
      status: 422,
      body: { fields: { file: "required" } },
    });
    const fields = Array.from({ length: 6 }, (_, at) => ({ name: `f${at}`, content: "x" }));
    expect(await sendForm(...fields, text)).toMatchObject({ status: 422 });
    expect(await sendForm(text, { name: "note", content: "x".repeat(1025) })).toMatchObject({ status: 422 });
  });
  test("ten thousand parts", async () => {
    const parts = Array.from({ length: 10_000 }, (_, at) => ({ name: `f${at}`, content: "x" }));
    expect(await sendForm(...parts)).toMatchObject({ status: 422, body: { error: "validation_failed" } });
  });
  test("a form in a form", async () => {
    const inner = {
      fileName: "a",
      type: "multipart/mixed; boundary=another",
      content: "--another\r\n\r\nhello\r\n--another--\r\n",
    };
    expect(await sendForm(inner)).toMatchObject({ status: 415 });
  });
  test("a form without a boundary, with another one, or without an end", async () => {
    const form = formOf([text]);
    for (const [type, body] of [
      ["multipart/form-data", form],
      ["multipart/form-data; boundary=another", form],
      [FORM_TYPE, form.subarray(0, -10)],
      [FORM_TYPE, form.subarray(0, 60)],
      [FORM_TYPE, Buffer.from("hello")],
    ] as const)
      expect(await send(body, { "Content-Type": type })).toMatchObject({
        status: 422,
        body: { error: "validation_failed" },
      });
  });
  test("a part header that never ends", async () => {
    const head = `--a-boundary-of-ours\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\nX-More: `;
    const pieces = (function* () {
      yield head;
      for (;;) yield "x".repeat(64 * 1024);
    })();
    expect(await sendPieces(pieces, { "Content-Type": FORM_TYPE })).toMatchObject({ status: 422 });
  });

  test("one byte more than the limit, in every form", async () => {
    const large = pdfOf(MEBIBYTE + 1);
    const limit = { error: "request_too_large", fields: { limit_bytes: MEBIBYTE } };
    expect(await sendRaw(large, "application/pdf")).toMatchObject({ status: 413, body: limit });
    expect(await sendForm({ fileName: "a.pdf", type: "application/pdf", content: large })).toMatchObject({
      status: 413,
      body: limit,
    });
    const head = `POST ${UPLOAD} HTTP/1.1\r\nContent-Type: application/pdf\r\nX-File-Name: a.pdf`;
    const endless = (function* () {
      yield large;
      for (;;) yield "x".repeat(64 * 1024);
    })();
    const headers = { "Content-Type": "application/pdf", "X-File-Name": "a.pdf" };
    expect(await sendPieces(endless, headers)).toMatchObject({ status: 413, body: limit });
    const announced = await sayRaw(desk.base, `${head}\r\nContent-Length: 99999999999`, []);
    expect([announced.status, announced.isClosed]).toEqual([413, true]);
    expect(announced.body).toMatchObject(limit);
  });
  test("a length that is longer than what comes", async () => {
    await sayRaw(
      desk.base,
      `POST ${UPLOAD} HTTP/1.1\r\nContent-Type: application/pdf\r\nX-File-Name: a.pdf\r\nContent-Length: 1000`,
      [PDF],
      { end: true },
    );
  });
  test("more bytes than were announced: what follows is no request", async () => {
    const answer = await sayRaw(
      desk.base,
      `POST ${UPLOAD} HTTP/1.1\r\nContent-Type: text/plain\r\nX-File-Name: a.txt\r\nContent-Length: 5`,
      ["hello and more\r\n\r\n"],
    );
    expect([answer.status, answer.isClosed]).toEqual([400, true]);
  });
  test("a JSON route takes no more than its own, though uploads may", async () => {
    const answer = await desk.call("POST", "/api/start-conversation", {
      email_body: "x".repeat((1024 * MEBIBYTE) / 1000),
    });
    expect(answer.status).toBe(413);
    const form = await fetch(`${desk.base}/api/start-conversation`, {
      method: "POST",
      body: formOf([text]),
      headers: { "Content-Type": FORM_TYPE },
    });
    expect(form.status).toBe(415);
  });
});

describe("uploads that only look odd are stored", () => {
  test.each([
    ["../../etc/passwd", "passwd"],
    ["C:\\Users\\ada\\plan.txt", "plan.txt"],
    ["a\u0000b\u001f.txt", "ab.txt"],
    ["invoice\u202efdp.txt", "invoicefdp.txt"],
    ["CON.txt", "_CON.txt"],
    ["Menü für zwölf.txt", "Menü für zwölf.txt"],
    [`${"x".repeat(1000)}.txt`, `${"x".repeat(196)}.txt`],
  ])("%p is called %p", async (name, shown) => {
    expect(await stored(await sendRaw("hello", "text/plain", name))).toMatchObject({ file_name: shown, size: 5 });
    if (!/["\r\n\0\\]/.test(name))
      expect(await stored(await sendForm({ fileName: name, type: "text/plain", content: "hello" }))).toMatchObject({
        file_name: shown,
      });
  });
  test("what is stored tells its length without its bytes", async () => {
    const sent = await sendRaw("hello", "text/plain");
    const { id } = sent.body["upload"] as { id: string };
    const head = await fetch(`${desk.base}/api/files/${id}`, { method: "HEAD" });
    expect([head.status, head.headers.get("content-length")]).toEqual([200, "5"]);
    await stored(sent);
  });
  test("a text that happens to be a page", async () => {
    const page = "<!doctype html><script>alert(1)</script>";
    expect(await stored(await sendRaw(page, "text/plain", "page.html"))).toMatchObject({
      content_type: "text/plain",
      file_name: "page.html",
    });
  });
  test("exactly the limit, in every form", async () => {
    const content = pdfOf(MEBIBYTE);
    const sha256 = new Bun.CryptoHasher("sha256").update(content).digest("hex");
    expect(await stored(await sendRaw(content, "application/pdf"))).toMatchObject({ size: MEBIBYTE, sha256 });
    const fields = [{ name: "note", content: "hello" }];
    expect(
      await stored(await sendForm(...fields, { fileName: "a.pdf", type: "application/pdf", content })),
    ).toMatchObject({ size: MEBIBYTE, sha256 });
    const chunked = await sayRaw(
      desk.base,
      `POST ${UPLOAD} HTTP/1.1\r\nContent-Type: application/pdf\r\nX-File-Name: a.pdf\r\nTransfer-Encoding: chunked`,
      [chunk(content), LAST_CHUNK],
    );
    expect(await stored(chunked)).toMatchObject({ size: MEBIBYTE, sha256 });
  });
  test.each([
    ["image/png", PNG],
    ["image/gif", GIF],
    ["application/pdf", PDF],
    ["application/json", Buffer.from('{"menu":["Zürcher Geschnetzeltes"]}')],
    ["application/json", Buffer.from(`\ufeff ${"[".repeat(999)}-1.5e+3, true, "\\u00e4]\\""${"]".repeat(999)} `)],
    ["application/json", Buffer.from(JSON.stringify(Array.from({ length: 40_000 }, (_, at) => ({ tür: at }))))],
    ["text/csv; charset=utf-8", Buffer.from("name;guests\r\nMüller;2\r\n")],
  ])("%s", async (type, content) => {
    const file = await stored(await sendForm({ fileName: "a", type, content }));
    expect(file).toMatchObject({ content_type: type.split(";")[0], size: content.byteLength });
  });
});
