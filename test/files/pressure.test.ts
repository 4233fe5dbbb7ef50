import { afterAll, beforeAll, expect, test } from "bun:test";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Database } from "../../src/db/client.ts";
import { openEmbedded } from "../../src/db/embedded.ts";
import { PIECE_BYTES } from "../../src/storage/slots.ts";
import { SpoolFile } from "../../src/storage/spool.ts";
import { eventually } from "../support/desk.ts";
import { FORM_TYPE, filesBelow, formOf, MEBIBYTE, PDF, UPLOAD } from "../support/files.ts";
import { openHouse } from "../support/house.ts";
import { startStorage } from "../support/storage-server.ts";

let db: Database;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "openevent-pressure-"));
  db = await openEmbedded(undefined);
});
afterAll(async () => {
  await db.close();
  rmSync(folder, { recursive: true, force: true });
});

const PIECE = Buffer.alloc(64 * 1024, 0x20);
const SENT_BYTES = 64 * MEBIBYTE;
/** Two portions of the spool, a block of the parser, and what a pipe and the streams between them take. */
const MOST_TAKEN = 4 * MEBIBYTE;
const STILL = 20;

/** A file on a disk that takes nothing until it is let go, and then fails. */
const stuckFile = (path: string, letGo: Promise<void>): SpoolFile =>
  new SpoolFile(
    path,
    {
      write: async () => {
        await letGo;
        throw new Error("the disk is gone");
      },
      sync: () => Promise.resolve(),
      close: () => Promise.resolve(),
    },
    false,
  );

const standingStill = (count: () => number): Promise<true> => {
  let [seen, still] = [0, 0];
  return eventually("nobody asks for more", () => {
    still = count() > 0 && count() === seen ? still + 1 : 0;
    seen = count();
    return Promise.resolve(still >= STILL || undefined);
  });
};

test.each([
  ["as it is", { "Content-Type": "application/pdf", "X-File-Name": "a.pdf" }, PDF],
  [
    "as a form",
    { "Content-Type": FORM_TYPE },
    formOf([{ fileName: "a.pdf", type: "application/pdf", content: PDF }]).subarray(0, -30),
  ],
])("a disk that takes nothing holds up whoever sends a file %s", async (_, headers, begin) => {
  const house = await openHouse(db, { UPLOAD_DIR: folder, MAX_UPLOAD_SIZE_MB: "128" });
  const { promise: letGo, resolve: fail } = Promise.withResolvers<void>();
  house.files.filing.spool.open = () => Promise.resolve(stuckFile(join(folder, "stuck.part"), letGo));
  let asked = 0;
  let isGone = false;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(begin),
    pull: (controller) => {
      asked += PIECE.byteLength;
      if (isGone || asked > SENT_BYTES) controller.error(new Error("gone"));
      else controller.enqueue(Buffer.from(PIECE));
    },
  });
  const answer = house.fetch(UPLOAD, { method: "POST", body, headers });
  await standingStill(() => asked);
  expect(asked).toBeWithin(MEBIBYTE, MOST_TAKEN);
  isGone = true;
  fail();
  expect((await answer).status).toBeGreaterThanOrEqual(400);
  expect(filesBelow(folder)).toEqual([]);
});

test("a bucket that takes nothing holds up whoever sends a file, and the file arrives once it does", async () => {
  const store = startStorage(join(folder, "store"));
  const spool = join(folder, "passing");
  const house = await openHouse(db, {
    UPLOAD_DIR: spool,
    UPLOAD_BUCKET: store.bucket,
    OE_SUPABASE_URL: store.url,
    OE_SUPABASE_KEY: store.key,
    MAX_UPLOAD_SIZE_MB: "128",
  });
  const letGo = store.hold("PATCH upload");
  const hash = new Bun.CryptoHasher("sha256").update(PDF);
  let asked = 0;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(Buffer.from(PDF)),
    pull: (controller) => {
      const piece = Buffer.alloc(PIECE.byteLength, asked / PIECE.byteLength);
      asked += piece.byteLength;
      hash.update(piece);
      controller.enqueue(piece);
      if (asked === SENT_BYTES) controller.close();
    },
  });
  const headers = { "Content-Type": "application/pdf", "X-File-Name": "a.pdf" };
  const answer = house.fetch(UPLOAD, { method: "POST", body, headers });
  await standingStill(() => asked);
  expect(asked).toBeWithin(4 * PIECE_BYTES, 4 * PIECE_BYTES + MOST_TAKEN);
  const [path = ""] = filesBelow(spool);
  expect(statSync(join(spool, path)).size).toBeLessThanOrEqual(4 * PIECE_BYTES);
  letGo();
  const response = await answer;
  expect([response.status, await response.json()]).toEqual([
    200,
    { upload: expect.objectContaining({ size: PDF.byteLength + SENT_BYTES, sha256: hash.digest("hex") }) },
  ]);
  expect(filesBelow(spool)).toEqual([]);
  expect(store.objects()).toHaveLength(1);
  await store.stop();
});
