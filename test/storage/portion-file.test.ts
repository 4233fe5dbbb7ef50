import { afterAll, beforeAll, expect, test } from "bun:test";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PORTION_BYTES, PortionFile } from "../../src/storage/portion-file.ts";
import { Spool, TAIL_BYTES } from "../../src/storage/spool.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "openevent-portions-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SHARED_MEMORY = "/dev/shm";
/** Bytes of which no two portions are alike. */
const bytesOf = (length: number): Buffer => {
  const bytes = Buffer.allocUnsafeSlow(length);
  for (let at = 0; at < length; at++) bytes[at] = (at * 31 + (at >> 20) * 7 + (at >> 9)) & 0xff;
  return bytes;
};

test.each([0, 1, PORTION_BYTES - 1, PORTION_BYTES, PORTION_BYTES + 1, 5 * PORTION_BYTES + 4097])(
  "of %d bytes in pieces of any size the spool keeps each in its place, whether they are to stay or to go on",
  async (length) => {
    const content = bytesOf(length);
    for (const stay of ["kept", "whole", "passing"] as const) {
      const file = await new Spool(folder, stay).open();
      for (let at = 0, size = 1; at < length; at += size, size = (size * 7) % 200_003)
        await file.write(content.subarray(at, at + size));
      const { path, size, tail } = await file.finish();
      expect(size).toBe(length);
      expect(tail.equals(content.subarray(-TAIL_BYTES))).toBe(true);
      expect(Buffer.from(await Bun.file(path).bytes()).equals(content)).toBe(true);
      await file.discard();
      expect(readdirSync(folder)).toEqual([]);
    }
  },
);

test("a file system or an address in memory that cannot go past the cache costs nothing but that", async () => {
  const content = bytesOf(4 * PORTION_BYTES + 1);
  const places = [folder, ...(existsSync(SHARED_MEMORY) ? [mkdtempSync(join(SHARED_MEMORY, "openevent-"))] : [])];
  for (const place of places) {
    const path = join(place, "odd.part");
    const file = await PortionFile.open(path, true);
    for (let at = 0; at < content.byteLength - 1; at += PORTION_BYTES) {
      // An odd address, which disks do not take; and an even one before and after it.
      const memory = Buffer.allocUnsafeSlow(PORTION_BYTES + 1);
      const odd = at === PORTION_BYTES ? 1 : 0;
      content.copy(memory, odd, at, at + PORTION_BYTES);
      await file.write(memory.subarray(odd, odd + PORTION_BYTES), at);
    }
    await file.write(content.subarray(-1), content.byteLength - 1);
    await file.sync();
    await file.close();
    expect(Buffer.from(await Bun.file(path).bytes()).equals(content)).toBe(true);
    rmSync(path);
    if (place !== folder) rmSync(place, { recursive: true });
  }
});
test("nobody's file is written over", async () => {
  const path = join(folder, "there.part");
  await Bun.write(path, "mine");
  expect(PortionFile.open(path, true)).rejects.toThrow();
  expect(await Bun.file(path).text()).toBe("mine");
  rmSync(path);
});
