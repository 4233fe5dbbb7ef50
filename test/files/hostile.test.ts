import { afterEach, describe, expect, test } from "bun:test";
import { EMPTY_ZIP, FORM_TYPE, formOf, GIF, MEBIBYTE, PDF, PNG, pdfOf, sayRaw, UPLOAD } from "../support/files.ts";
import { sender } from "../support/sender.ts";

const house = sender();
const { send, sendRaw, sendForm, sendPieces, nothingKept } = house;

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
    const announced = await sayRaw(house.desk.base, `${head}\r\nContent-Length: 99999999999`, []);
    expect([announced.status, announced.isClosed]).toEqual([413, true]);
    expect(announced.body).toMatchObject(limit);
  });
  test("a length that is longer than what comes", async () => {
    await sayRaw(
      house.desk.base,
      `POST ${UPLOAD} HTTP/1.1\r\nContent-Type: application/pdf\r\nX-File-Name: a.pdf\r\nContent-Length: 1000`,
      [PDF],
      { end: true },
    );
  });
  test("more bytes than were announced: what follows is no request", async () => {
    const answer = await sayRaw(
      house.desk.base,
      `POST ${UPLOAD} HTTP/1.1\r\nContent-Type: text/plain\r\nX-File-Name: a.txt\r\nContent-Length: 5`,
      ["hello and more\r\n\r\n"],
    );
    expect([answer.status, answer.isClosed]).toEqual([400, true]);
  });
  test("a JSON route takes no more than its own, though uploads may", async () => {
    const answer = await house.desk.call("POST", "/api/start-conversation", {
      email_body: "x".repeat((1024 * MEBIBYTE) / 1000),
    });
    expect(answer.status).toBe(413);
    const form = await fetch(`${house.desk.base}/api/start-conversation`, {
      method: "POST",
      body: formOf([text]),
      headers: { "Content-Type": FORM_TYPE },
    });
    expect(form.status).toBe(415);
  });
});
