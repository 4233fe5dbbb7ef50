import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Database } from "../../src/db/client.ts";
import { openEmbedded } from "../../src/db/embedded.ts";
import { SCAN_PATIENCE } from "../../src/files/checks/scanner.ts";
import { PATIENCE, type Patience } from "../../src/files/pace.ts";
import { ABANDONED_MS } from "../../src/files/sweep.ts";
import { PIECE_BYTES } from "../../src/storage/slots.ts";
import { PLACE_LIMIT_MS } from "../../src/storage/tus.ts";
import { FORM_TYPE, filesBelow, formOf, PDF, UPLOAD } from "../support/files.ts";
import { type House, openHouse } from "../support/house.ts";

let db: Database;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "openevent-patience-"));
  db = await openEmbedded(undefined);
});
afterAll(async () => {
  await db.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A house that is otherwise as patient as ever. */
const patient = async (patience: Partial<Patience>): Promise<House> => {
  const house = await openHouse(db, { UPLOAD_DIR: folder });
  house.files.filing.patience = { ...PATIENCE, ...patience };
  return house;
};

const FORM_HEAD = formOf([{ fileName: "a.pdf", type: "application/pdf", content: PDF }]).subarray(0, 200);

/** A sender who begins with some bytes and then sends one every so often, until nobody listens. */
const sender = (everyMs: number) => (begin: Uint8Array) => {
  let isLeft = false;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(begin),
    pull: async (controller) => {
      await pause(everyMs);
      if (!isLeft) controller.enqueue(Buffer.from("x"));
    },
    cancel: () => {
      isLeft = true;
    },
  });
  return { body, isLeft: () => isLeft };
};
/** Longer than any test: he never comes back. */
const never = sender(3_600_000);
const dripping = sender(10);

const ask = async (house: House, body: ReadableStream<Uint8Array>, headers: Record<string, string>) => {
  const response = await house.fetch(UPLOAD, { method: "POST", body, headers });
  const answer = (await response.json()) as Record<string, unknown>;
  return [response.status, answer["error"], response.headers.get("connection")];
};
const RAW = { "Content-Type": "application/pdf", "X-File-Name": "a.pdf" };

describe("a sender who tries the desk's patience is told 408 and let go, and nothing is kept", () => {
  const trials: [string, Partial<Patience>, typeof never][] = [
    ["stalls", { stallMs: 100 }, never],
    ["drips", { graceMs: 100, leastBytesPerSecond: 1024 * 1024 }, dripping],
    ["takes too long", { totalMs: 100 }, dripping],
  ];
  test.each(trials)("one who %s", async (_, patience, sending) => {
    const house = await patient(patience);
    for (const [begin, headers] of [
      [PDF, RAW],
      [FORM_HEAD, { "Content-Type": FORM_TYPE }],
    ] as const) {
      const { body, isLeft } = sending(begin);
      expect(await ask(house, body, headers)).toEqual([408, "request_timeout", "close"]);
      expect(isLeft()).toBe(true);
    }
    expect((await house.must("GET", "/api/files"))["files"]).toEqual([]);
    expect(filesBelow(folder)).toEqual([]);
    // His place is free again.
    expect(house.files.filing.slots.take(house.scope.teamId)).toBeFunction();
  });
});

test("one who stops for less than that, and begins slowly, is waited for", async () => {
  const house = await patient({ stallMs: 2000, graceMs: 2000, totalMs: 60_000 });
  const pieces = [PDF, Buffer.from("more"), Buffer.from("still more")];
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const piece = pieces.shift();
      await pause(300);
      if (piece) controller.enqueue(piece);
      else controller.close();
    },
  });
  expect(await ask(house, body, RAW)).toEqual([200, undefined, null]);
  await house.must("POST", "/api/test/reset", {});
});

test("our own slowness is not the sender's", async () => {
  const house = await patient({ stallMs: 100, graceMs: 100, leastBytesPerSecond: 1024 * 1024 });
  const { filing } = house.files;
  const slow = filing.spool.open.bind(filing.spool);
  filing.spool.open = async () => {
    await pause(600);
    return slow();
  };
  const body = new Blob([PDF]).stream();
  expect(await ask(house, body, RAW)).toEqual([200, undefined, null]);
});

test("the longest upload is over before the sweeper takes it for abandoned", () => {
  const { totalMs, stallMs, graceMs, leastBytesPerSecond } = PATIENCE;
  const firstPieceMs = graceMs + stallMs + (PIECE_BYTES / leastBytesPerSecond) * 1000;
  expect(totalMs + stallMs + SCAN_PATIENCE.totalMs).toBeLessThan(PLACE_LIMIT_MS);
  expect(firstPieceMs + PLACE_LIMIT_MS).toBeLessThan(ABANDONED_MS);
});
