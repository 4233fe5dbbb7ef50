import { afterAll, beforeAll, expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Database } from "../../src/db/client.ts";
import { openEmbedded } from "../../src/db/embedded.ts";
import { SpoolFile } from "../../src/storage/spool.ts";
import { eventually } from "../support/desk.ts";
import { FORM_TYPE, filesBelow, formOf, MEBIBYTE, PDF, UPLOAD } from "../support/files.ts";
import { openHouse } from "../support/house.ts";

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
  let [seen, still] = [0, 0];
  await eventually("nobody asks for more", () => {
    still = asked > 0 && asked === seen ? still + 1 : 0;
    seen = asked;
    return Promise.resolve(still >= STILL || undefined);
  });
  expect(asked).toBeWithin(MEBIBYTE, MOST_TAKEN);
  isGone = true;
  fail();
  expect((await answer).status).toBeGreaterThanOrEqual(400);
  expect(filesBelow(folder)).toEqual([]);
});
