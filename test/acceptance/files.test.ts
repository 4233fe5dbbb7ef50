import { afterAll, describe, expect, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Desk, type DeskOptions, runCommand, startDesk } from "../support/desk.ts";
import { FORM_TYPE, filesBelow, formOf, MEBIBYTE, PNG, pdfOf, UPLOAD } from "../support/files.ts";

interface Sent {
  file_name: string;
  content_type: string;
  size: number;
  id: string;
  sha256: string;
  url: string;
}

const sha256Of = (content: Uint8Array): string => new Bun.CryptoHasher("sha256").update(content).digest("hex");

const send = async (desk: Desk, body: Uint8Array, headers: Record<string, string>): Promise<Sent> => {
  const response = await fetch(desk.base + UPLOAD, { method: "POST", body: Buffer.from(body), headers });
  const answer = (await response.json()) as { upload: Sent };
  expect([response.status, answer]).toEqual([200, { upload: expect.any(Object) }]);
  return answer.upload;
};

for (const build of ["source", "binary"] as const)
  describe(`files · ${build}`, () => {
    const folder = mkdtempSync(join(tmpdir(), "openevent-files-acceptance-"));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    test("are sent in both forms, fetched whole, in part and by link, deleted, and verified", async () => {
      const options: DeskOptions = { build, folder, env: { DATA_DIR: "./desk", AUTH_ENABLED: "0" } };
      const kept = join(folder, "desk/files");
      const desk = await startDesk(options);
      const content = pdfOf(3 * MEBIBYTE);

      const raw = await send(desk, content, {
        "Content-Type": "application/pdf",
        "X-File-Name": encodeURIComponent("Saalplan für Mai.pdf"),
      });
      expect(raw).toMatchObject({
        file_name: "Saalplan für Mai.pdf",
        content_type: "application/pdf",
        size: content.byteLength,
        sha256: sha256Of(content),
      });
      const form = await send(desk, formOf([{ fileName: "logo.png", type: "image/png", content: PNG }]), {
        "Content-Type": FORM_TYPE,
      });
      expect(form).toMatchObject({ file_name: "logo.png", content_type: "image/png", sha256: sha256Of(PNG) });
      const refused = await fetch(desk.base + UPLOAD, {
        method: "POST",
        body: Buffer.from(PNG),
        headers: { "Content-Type": "application/pdf", "X-File-Name": "a.pdf" },
      });
      expect([refused.status, ((await refused.json()) as { error: string }).error]).toEqual([
        422,
        "file_content_mismatch",
      ]);
      expect(filesBelow(kept)).toHaveLength(2);

      const whole = await fetch(`${desk.base}/api/files/${raw.id}`);
      expect([whole.status, whole.headers.get("content-length")]).toEqual([200, String(content.byteLength)]);
      expect(sha256Of(await whole.bytes())).toBe(raw.sha256);
      const part = await fetch(`${desk.base}/api/files/${raw.id}`, { headers: { Range: "bytes=1-7" } });
      expect([part.status, part.headers.get("content-range"), await part.text()]).toEqual([
        206,
        `bytes 1-7/${content.byteLength}`,
        content.toString("latin1", 1, 8),
      ]);

      const link = new URL(raw.url, desk.base);
      const byLink = await fetch(desk.base + link.pathname + link.search);
      expect(sha256Of(await byLink.bytes())).toBe(raw.sha256);
      const forged = await fetch(`${desk.base}${link.pathname}${link.search}x`);
      expect([forged.status, await forged.json()]).toMatchObject([401, { error: "unauthorized" }]);

      await desk.must("DELETE", `/api/files/${form.id}`);
      expect((await fetch(`${desk.base}/api/files/${form.id}`)).status).toBe(404);
      expect(filesBelow(kept).map((name) => name.split("/").at(-1))).toEqual([raw.id]);
      await desk.stop();

      expect(await runCommand(["files", "verify"], options)).toMatchObject({
        code: 0,
        out: "1 file read, 0 missing or changed\n",
      });
      const [name = ""] = filesBelow(kept);
      writeFileSync(join(kept, name), "something else");
      const verified = await runCommand(["files", "verify"], options);
      expect([verified.code, verified.out]).toEqual([
        1,
        `team-demo: file ${raw.id} is changed\n1 file read, 1 missing or changed\n`,
      ]);
    });
  });
