import { afterAll, afterEach, beforeAll, describe, expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Database } from "../../src/db/client.ts";
import { openEmbedded } from "../../src/db/embedded.ts";
import { SCAN_PATIENCE, scan } from "../../src/files/checks/scanner.ts";
import { type Clamd, EICAR, type Mood, startClamd } from "../support/clamd.ts";
import { eventually } from "../support/desk.ts";
import { FORM_TYPE, filesBelow, formOf, MEBIBYTE, pdfOf, UPLOAD } from "../support/files.ts";
import { type House, openHouse } from "../support/house.ts";

let db: Database;
let folder: string;
let clamd: Clamd;
let house: House;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "openevent-scanner-"));
  clamd = await startClamd();
  db = await openEmbedded(undefined);
  house = await openHouse(db, {
    UPLOAD_DIR: join(folder, "desk"),
    MAX_UPLOAD_SIZE_MB: "4",
    CLAMAV_HOST: "127.0.0.1",
    CLAMAV_PORT: String(clamd.port),
  });
});
afterAll(async () => {
  await clamd.stop();
  await db.close();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(async () => {
  clamd.mood = "scan";
  clamd.sizeLimit = 25 * MEBIBYTE;
  clamd.scanned.length = 0;
  // Whoever was deaf hears that the other side has hung up.
  for (const socket of clamd.open) socket.resume();
  await eventually("nobody talks to the scanner any more", async () => clamd.open.size === 0 || undefined);
});

const said = async (response: Response) => {
  const body = (await response.json()) as Record<string, unknown>;
  return { status: response.status, headers: response.headers, error: body["error"], detail: String(body["detail"]) };
};
const send = async (content: Uint8Array | string, type = "text/plain") =>
  said(
    await house.fetch(UPLOAD, {
      method: "POST",
      body: Buffer.from(content),
      headers: { "Content-Type": type, "X-File-Name": "a.txt" },
    }),
  );
const sendForm = async (content: string) =>
  said(
    await house.fetch(UPLOAD, {
      method: "POST",
      body: formOf([{ fileName: "a.txt", type: "text/plain", content }]),
      headers: { "Content-Type": FORM_TYPE },
    }),
  );
const stored = async () => (await house.must("GET", "/api/files"))["files"] as unknown[];
const nothingKept = async () => {
  expect(await stored()).toEqual([]);
  expect(filesBelow(folder)).toEqual([]);
};

test("what the scanner finds harmful is refused, in both forms, and nothing of it is kept", async () => {
  for (const refused of [await send(`so ${EICAR}`), await sendForm(`so ${EICAR}`)]) {
    expect([refused.status, refused.error]).toEqual([422, "file_content_mismatch"]);
    expect(refused.detail).toContain("harmful");
    expect(refused.detail).not.toContain("Eicar");
  }
  await nothingKept();
});

test.each<Mood>(["drop at once", "drop in the middle", "drop at the end", "babble"])(
  "while the scanner can only %s nothing comes in",
  async (mood) => {
    clamd.mood = mood;
    const refused = await send(pdfOf(2 * MEBIBYTE), "application/pdf");
    expect([refused.status, refused.error]).toEqual([503, "unavailable"]);
    expect(refused.detail).toContain("scanned");
    expect(refused.headers.get("retry-after")).toMatch(/^\d+$/);
    await nothingKept();
  },
);

test("a file larger than the scanner takes does not come in, and the answer says why", async () => {
  clamd.sizeLimit = MEBIBYTE;
  const refused = await send(pdfOf(3 * MEBIBYTE), "application/pdf");
  expect([refused.status, refused.error]).toEqual([503, "unavailable"]);
  expect(refused.detail).toContain("larger than the scanner takes");
  await nothingKept();
});

describe("patience with the scanner", () => {
  const refusalOf = (patience: Partial<typeof SCAN_PATIENCE>) => {
    const path = join(folder, "large");
    return Bun.write(path, pdfOf(24 * MEBIBYTE)).then(() =>
      scan({ host: "127.0.0.1", port: clamd.port }, path, { ...SCAN_PATIENCE, ...patience }).then(
        () => "let in",
        ({ code }: { code: string }) => code,
      ),
    );
  };
  afterEach(() => rmSync(join(folder, "large")));

  test.each<Mood>(["silent", "deaf"])("one that is %s is given up", async (mood) => {
    clamd.mood = mood;
    clamd.sizeLimit = Number.MAX_SAFE_INTEGER;
    expect(await refusalOf({ silenceMs: 100 })).toBe("unavailable");
    expect(await refusalOf({ totalMs: 100 })).toBe("unavailable");
  });
});

test("a scanner that is not there lets nothing in; when it is back files come in again", async () => {
  const { port } = clamd;
  await clamd.stop();
  const refused = await send("hello");
  expect([refused.status, refused.error]).toEqual([503, "unavailable"]);
  await nothingKept();
  clamd = await startClamd(port);
  expect((await send("hello")).status).toBe(200);
});

test("what it finds nothing in comes in, and it has seen every byte", async () => {
  const content = pdfOf(3 * MEBIBYTE);
  expect((await send(content, "application/pdf")).status).toBe(200);
  expect(clamd.scanned.map((each) => each.equals(content))).toEqual([true]);
  expect((await sendForm("hello")).status).toBe(200);
  expect(clamd.scanned[1]?.toString()).toBe("hello");
});
