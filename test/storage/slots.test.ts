import { afterAll, beforeAll, expect, test } from "bun:test";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { errors } from "../../src/platform/errors.ts";
import { openStores } from "../../src/storage/open.ts";
import { PIECE_BYTES } from "../../src/storage/slots.ts";
import { Spool, type SpoolFile } from "../../src/storage/spool.ts";
import { MEBIBYTE } from "../support/files.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "openevent-slots-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PIECES = 10;
const content = Buffer.alloc(PIECES * PIECE_BYTES + 12_345);
for (let at = 0; at < content.byteLength; at += 1024) content.writeUInt32LE(at, at);

const bytesOf = async (file: SpoolFile, from: number, to: number): Promise<Buffer> =>
  Buffer.from(await (await file.part(from, to)).bytes());

test("a file that passes through takes a few pieces of the disk, however large it is", async () => {
  const file = await new Spool(folder, "passing").open();
  let written = 0;
  for (let piece = 0; piece < PIECES; piece++) {
    const [from, to] = [piece * PIECE_BYTES, (piece + 1) * PIECE_BYTES];
    // The store is asked once a little more than the piece is there.
    await file.write(content.subarray(written, to + MEBIBYTE));
    written = Math.min(content.byteLength, to + MEBIBYTE);
    await file.reaches(to - 1);
    expect((await bytesOf(file, from, to)).equals(content.subarray(from, to))).toBe(true);
    file.letGo(to);
  }
  const { path, size, tail } = await file.finish();
  expect(size).toBe(content.byteLength);
  expect(statSync(path).size).toBeLessThanOrEqual(2 * PIECE_BYTES);
  expect(tail.equals(content.subarray(-tail.byteLength))).toBe(true);
  const last = PIECES * PIECE_BYTES;
  expect((await bytesOf(file, last, size)).equals(content.subarray(last))).toBe(true);
  expect(file.part(0, PIECE_BYTES)).rejects.toThrow("not there any more");
  await file.discard();
});
test("a file that waits for a store which fails is taken no further, and its sender hears why", async () => {
  const file = await new Spool(folder, "passing").open();
  const failure = errors.upstreamFailed();
  const waiting = file.write(content);
  await file.reaches(4 * PIECE_BYTES - 1);
  file.fail(failure);
  expect(waiting).rejects.toBe(failure);
  expect(file.write(content)).rejects.toBe(failure);
  expect(file.finish()).rejects.toBe(failure);
  expect(statSync(file.path).size).toBe(4 * PIECE_BYTES);
  await file.discard();
});
test("what begins within a piece and ends within another is read as it was sent, wherever the two lie", async () => {
  const file = await new Spool(folder, "passing").open();
  await file.write(content.subarray(0, 3 * PIECE_BYTES));
  await file.reaches(3 * PIECE_BYTES - 1);
  file.letGo(PIECE_BYTES + 5);
  await file.write(content.subarray(3 * PIECE_BYTES, 4 * PIECE_BYTES));
  await file.reaches(4 * PIECE_BYTES - 1);
  for (const from of [PIECE_BYTES + 5, 2 * PIECE_BYTES + 4097, 3 * PIECE_BYTES - 1]) {
    const to = Math.min(from + PIECE_BYTES, 4 * PIECE_BYTES);
    expect((await bytesOf(file, from, to)).equals(content.subarray(from, to))).toBe(true);
  }
  expect(file.part(PIECE_BYTES - 1, 2 * PIECE_BYTES)).rejects.toThrow("not there any more");
  await file.discard();
});
test("a file that is kept, or that a scanner reads, stays whole", async () => {
  const bucket = { UPLOAD_BUCKET: "files", OE_SUPABASE_URL: "http://127.0.0.1:1", OE_SUPABASE_KEY: "sb_secret_x" };
  for (const [settings, staysWhole] of [
    [{}, true],
    [{ ...bucket, CLAMAV_HOST: "127.0.0.1" }, true],
    [bucket, false],
  ] as const) {
    const none = { UPLOAD_BUCKET: undefined, OE_SUPABASE_URL: undefined, OE_SUPABASE_KEY: undefined };
    const { spool } = openStores({
      ...none,
      CLAMAV_HOST: undefined,
      UPLOAD_DIR: folder,
      dataDir: undefined,
      ...settings,
    });
    const file = await spool.open();
    await file.write(content.subarray(0, PIECE_BYTES));
    await file.reaches(PIECE_BYTES - 1);
    file.letGo(PIECE_BYTES);
    await file.write(content.subarray(PIECE_BYTES, 2 * PIECE_BYTES));
    const { path } = await file.finish();
    const kept = Buffer.from(await Bun.file(path).bytes());
    expect(kept.equals(content.subarray(0, 2 * PIECE_BYTES))).toBe(staysWhole);
    await file.discard();
  }
});
