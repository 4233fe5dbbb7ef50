import { afterAll, beforeAll, expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Database } from "../../src/db/client.ts";
import { openEmbedded } from "../../src/db/embedded.ts";
import { sweep } from "../../src/files/service.ts";
import { verifyFiles } from "../../src/files/verify.ts";
import { Spool } from "../../src/storage/spool.ts";
import { openBucket } from "../../src/storage/supabase.ts";
import { eventually } from "../support/desk.ts";
import { EMPTY_ZIP, filesBelow, MEBIBYTE, pdfOf, UPLOAD } from "../support/files.ts";
import { type House, openHouse } from "../support/house.ts";
import { type StorageServer, startStorage } from "../support/storage-server.ts";

let db: Database;
let folder: string;
let store: StorageServer;
let house: House;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "openevent-bucket-"));
  store = startStorage(join(folder, "store"));
  db = await openEmbedded(undefined);
  house = await openHouse(db, {
    UPLOAD_DIR: join(folder, "desk"),
    UPLOAD_BUCKET: store.bucket,
    OE_SUPABASE_URL: store.url,
    OE_SUPABASE_KEY: store.key,
    MAX_UPLOAD_SIZE_MB: "30",
  });
});
afterAll(async () => {
  await store.stop();
  await db.close();
  rmSync(folder, { recursive: true, force: true });
});

const send = (body: Buffer | ReadableStream<Uint8Array>) =>
  house.fetch(UPLOAD, {
    method: "POST",
    body,
    headers: { "Content-Type": "application/pdf", "X-File-Name": "plan.pdf" },
  });
const sent = async (content: Buffer): Promise<string> => {
  const response = await send(content);
  const body = (await response.json()) as { upload: { id: string } };
  expect([response.status, body]).toEqual([200, body]);
  return body.upload.id;
};

test("a small file goes whole, a large one in pieces; both are read back, whole and in part, and taken out", async () => {
  for (const [size, kind] of [
    [1000, "POST object"],
    [13 * MEBIBYTE, "PATCH upload"],
  ] as const) {
    const before = store.calls.get(kind) ?? 0;
    const content = pdfOf(size);
    const id = await sent(content);
    expect(store.calls.get(kind)).toBeGreaterThan(before);
    expect(store.objects()).toEqual([`${house.scope.teamId}/${id}`]);
    expect(filesBelow(join(folder, "desk"))).toEqual([]);
    const whole = await house.fetch(`/api/files/${id}`);
    expect(Buffer.from(await whole.arrayBuffer()).equals(content)).toBe(true);
    const part = await house.fetch(`/api/files/${id}`, { headers: { Range: "bytes=5-7" } });
    expect([part.status, await part.text()]).toEqual([206, content.toString("latin1", 5, 8)]);
    expect(await verifyFiles(house.files, () => expect.unreachable())).toBe(1);
    await house.must("DELETE", `/api/files/${id}`);
    expect(store.objects()).toEqual([]);
  }
});
test("a store that is away keeps nothing and is told", async () => {
  store.fail(true);
  const refused = await send(pdfOf(1000));
  expect([refused.status, ((await refused.json()) as { error: string }).error]).toEqual([502, "upstream_failed"]);
  store.fail(false);
  expect(store.objects()).toEqual([]);
  expect(filesBelow(join(folder, "desk"))).toEqual([]);
  house.clock.fix(new Date(Date.now() + 2 * 3_600_000));
  await sweep(house.files);
  house.clock.fix(null);
  expect((await house.must("GET", "/api/files"))["files"]).toMatchObject([
    { status: "deleted" },
    { status: "deleted" },
  ]);
});
test("a desk whose store is away is not ready, and says which part is missing", async () => {
  const ready = async () => {
    house.clock.fix(new Date(house.clock.now().getTime() + 10_000));
    return house.call("GET", "/health/ready");
  };
  expect((await ready()).body).toMatchObject({ checks: { storage: "ok" } });
  store.fail(true);
  const { status, body } = await ready();
  expect([status, body["error"], body["fields"]]).toEqual([503, "not_ready", { storage: "failed" }]);
  const asked = store.calls.get("GET bucket");
  for (let again = 0; again < 5; again++) await house.call("GET", "/health/ready");
  expect(store.calls.get("GET bucket")).toBe(asked);
  store.fail(false);
  expect((await ready()).status).toBe(200);
  house.clock.fix(null);
});
test("a cut in the middle costs a piece, not the file", async () => {
  const content = pdfOf(18 * MEBIBYTE);
  const lookedUp = store.calls.get("HEAD upload") ?? 0;
  const pieces = store.calls.get("PATCH upload") ?? 0;
  store.cutAt("PATCH upload", 2);
  const id = await sent(content);
  expect(store.calls.get("HEAD upload")).toBe(lookedUp + 1);
  expect(store.calls.get("PATCH upload")).toBe(pieces + 4);
  expect(Buffer.from(await (await house.fetch(`/api/files/${id}`)).arrayBuffer()).equals(content)).toBe(true);
});
test("a store that cannot say at once what it has is asked again, and nothing is sent twice", async () => {
  const content = pdfOf(25 * MEBIBYTE);
  const created = store.calls.get("POST upload") ?? 0;
  const lookedUp = store.calls.get("HEAD upload") ?? 0;
  const pieces = store.calls.get("PATCH upload") ?? 0;
  store.cutAt("PATCH upload", 3);
  store.failNext("HEAD upload");
  const id = await sent(content);
  expect(store.calls.get("POST upload")).toBe(created + 1);
  expect(store.calls.get("HEAD upload")).toBe(lookedUp + 2);
  expect(store.calls.get("PATCH upload")).toBe(pieces + 6);
  expect(Buffer.from(await (await house.fetch(`/api/files/${id}`)).arrayBuffer()).equals(content)).toBe(true);
});
test("a cut of the last piece costs that piece; the store, which knows the length by then, is not told it again", async () => {
  const content = pdfOf(13 * MEBIBYTE);
  const pieces = store.calls.get("PATCH upload") ?? 0;
  store.cutAt("PATCH upload", 3);
  const id = await sent(content);
  expect(store.calls.get("PATCH upload")).toBe(pieces + 4);
  expect(Buffer.from(await (await house.fetch(`/api/files/${id}`)).arrayBuffer()).equals(content)).toBe(true);
});
test("a large file goes to the store while it arrives, and is no object there before all of it is checked", async () => {
  const before = store.objects();
  const pieces = store.calls.get("PATCH upload") ?? 0;
  const removed = store.calls.get("DELETE upload") ?? 0;
  const content = pdfOf(13 * MEBIBYTE);
  const sentOn = eventually(
    "two pieces are there",
    async () => (store.calls.get("PATCH upload") ?? 0) - pieces === 2 || undefined,
  );
  const rest = [content, EMPTY_ZIP];
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      if (rest.length === 1) await sentOn;
      const piece = rest.shift();
      if (piece) controller.enqueue(piece);
      else controller.close();
    },
  });
  const refused = await send(body);
  expect([refused.status, ((await refused.json()) as { error: string }).error]).toEqual([422, "file_content_mismatch"]);
  await eventually("what the store had of it is gone", async () => store.parts().length === 0 || undefined);
  expect(store.calls.get("DELETE upload")).toBe(removed + 1);
  expect(store.calls.get("PATCH upload")).toBe(pieces + 2);
  expect(store.objects()).toEqual(before);
  expect(filesBelow(join(folder, "desk"))).toEqual([]);
});
/** Once the store has taken two pieces it fails, and by the next time it is asked it has forgotten so many of their bytes. */
const forgetting = async (bytes: number, before: number): Promise<void> => {
  await eventually(
    "two pieces are there",
    async () => (store.calls.get("PATCH upload") ?? 0) - before === 2 || undefined,
  );
  store.failNext("PATCH upload");
  store.forget(bytes);
};
test.each([
  ["some of", MEBIBYTE],
  ["all of", 30 * MEBIBYTE],
])(
  "a store that forgets %s what it has taken fails the file: nothing of it stays, and sent again it arrives",
  async (_, bytes) => {
    const content = pdfOf(20 * MEBIBYTE);
    const before = store.objects();
    const files = (await house.must("GET", "/api/files"))["files"];
    const pieces = store.calls.get("PATCH upload") ?? 0;
    const lookedUp = store.calls.get("HEAD upload") ?? 0;
    const rest = [content.subarray(0, 13 * MEBIBYTE), content.subarray(13 * MEBIBYTE)];
    const body = new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        if (rest.length === 1) await forgetting(bytes, pieces);
        const piece = rest.shift();
        if (piece) controller.enqueue(piece);
        else controller.close();
      },
    });
    const failed = await send(body);
    expect([failed.status, await failed.json()]).toEqual([
      502,
      {
        error: "upstream_failed",
        detail: "The file storage did not do its part; try again in a moment.",
        request_id: expect.any(String),
      },
    ]);
    // What is gone here too is not asked for again and again.
    expect(store.calls.get("HEAD upload")).toBe(lookedUp + 1);
    await eventually("what the store had of it is gone", async () => store.parts().length === 0 || undefined);
    expect(store.objects()).toEqual(before);
    expect(filesBelow(join(folder, "desk"))).toEqual([]);
    expect((await house.must("GET", "/api/files"))["files"]).toEqual(files);
    const id = await sent(content);
    expect(Buffer.from(await (await house.fetch(`/api/files/${id}`)).arrayBuffer()).equals(content)).toBe(true);
  },
);
test("what a store forgets is sent again from there, while the whole file is still on the disk", async () => {
  const content = pdfOf(20 * MEBIBYTE);
  const pieces = store.calls.get("PATCH upload") ?? 0;
  const name = `${house.scope.teamId}/${Bun.randomUUIDv7()}`;
  const file = await new Spool(join(folder, "whole"), "whole").open();
  const placing = house.files.filing.storage.place(name, file, "application/pdf");
  await file.write(content.subarray(0, 13 * MEBIBYTE));
  await forgetting(7 * MEBIBYTE, pieces);
  await file.write(content.subarray(13 * MEBIBYTE));
  await placing.finish(await file.finish());
  await file.discard();
  const kept = await new Response(await house.files.filing.storage.read(name)).bytes();
  expect(Buffer.from(kept).equals(content)).toBe(true);
  // Two that came, one that failed, and three from 5 MiB on.
  expect(store.calls.get("PATCH upload")).toBe(pieces + 6);
  await house.files.filing.storage.remove([name]);
});
test("a piece that the store leaves without an answer is sent again", async () => {
  const { url, key, bucket } = store;
  const content = pdfOf(7 * MEBIBYTE);
  const name = `${house.scope.teamId}/${Bun.randomUUIDv7()}`;
  const impatient = openBucket({ url, key, bucket, patienceMs: 1000 });
  const file = await house.files.filing.spool.open();
  store.ignoreNext("PATCH upload");
  const placing = impatient.place(name, file, "application/pdf");
  await file.write(content);
  await placing.finish(await file.finish());
  await file.discard();
  const kept = await new Response(await impatient.read(name)).bytes();
  expect(Buffer.from(kept).equals(content)).toBe(true);
  await impatient.remove([name]);
});
test("many large files at once are sent a few at a time, and all arrive", async () => {
  const content = pdfOf(7 * MEBIBYTE);
  const ids = await Promise.all(Array.from({ length: 8 }, () => sent(content)));
  expect(store.mostPieces()).toBeWithin(1, 4);
  expect(store.objects()).toEqual(expect.arrayContaining(ids.map((id) => `${house.scope.teamId}/${id}`)));
});
test("objects that no row needs go, those of others stay", async () => {
  const { storage, spool } = house.files.filing;
  const orphan = `${house.scope.teamId}/01980000-0000-7000-8000-0000000000aa`;
  const foreign = "01980000-0000-7000-8000-0000000000ff/01980000-0000-7000-8000-0000000000aa";
  for (const key of [orphan, foreign]) {
    const file = await spool.open();
    await file.write(Buffer.from("orphan"));
    await storage.place(key, file, "text/plain").finish(await file.finish());
    await file.discard();
  }
  house.clock.fix(new Date(Date.now() + 2 * 3_600_000));
  expect((await sweep(house.files)).objects).toBe(1);
  house.clock.fix(null);
  expect(store.objects()).toContain(foreign);
  expect(store.objects()).not.toContain(orphan);
});
