import { describe, expect, test } from "bun:test";
import { chunk, GIF, LAST_CHUNK, MEBIBYTE, PDF, PNG, pdfOf, sayRaw, UPLOAD } from "../support/files.ts";
import { sender } from "../support/sender.ts";

const house = sender();
const { sendRaw, sendForm, stored } = house;

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
    const head = await fetch(`${house.desk.base}/api/files/${id}`, { method: "HEAD" });
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
      house.desk.base,
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
