import { afterAll, beforeAll, expect, test } from "bun:test";
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withTeam } from "../../src/db/team.ts";
import { sweep } from "../../src/files/service.ts";
import { insertPending } from "../../src/files/store.ts";
import { verifyFiles } from "../../src/files/verify.ts";
import { newId } from "../../src/platform/ids.ts";
import { onBothDatabases } from "../support/databases.ts";
import { filesBelow } from "../support/files.ts";
import { type House, openHouse } from "../support/house.ts";
import { ASK } from "../support/may.ts";
import { type Sent, sent } from "../support/sent-files.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

onBothDatabases("how files are kept", (database) => {
  let house: House;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "openevent-files-test-"));
    house = await openHouse(database.db, { UPLOAD_DIR: folder });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("the sweeper brings rows and objects back in step, and touches nothing else", async () => {
    const kept = await sent(house, "kept");
    const { teamId } = house.scope;
    const id = newId();
    const pending = { id, name: "a", contentType: "text/plain", storageKey: `${teamId}/${id}`, createdAt: new Date() };
    await withTeam(database.db, house.scope, (tx) => insertPending(tx, { ...pending, ...house.scope }));
    const object = (name: string) => {
      const path = join(folder, teamId, name.slice(-2));
      mkdirSync(path, { recursive: true });
      writeFileSync(join(path, name), "orphan");
    };
    object(id);
    object(newId());
    const old = new Date(Date.now() - 2 * HOUR_MS);
    const left = join(folder, "spool", "left.part");
    writeFileSync(left, "half");
    utimesSync(left, old, old);
    expect(await sweep(house.files)).toEqual({ pending: 0, objects: 0, spooled: 1, outlived: 0 });
    house.clock.fix(new Date(Date.now() + 2 * HOUR_MS));
    expect(await sweep(house.files)).toMatchObject({ pending: 1, objects: 1, spooled: 0, outlived: 0 });
    expect(await sweep(house.files)).toMatchObject({ pending: 0, objects: 0 });
    house.clock.fix(null);
    expect(await (await house.fetch(`/api/files/${kept.id}`)).text()).toBe("kept");
  });

  test("a message that comes while the sweeper takes its file away is told so, and leaves no row without an object", async () => {
    const file = await sent(house, "hello", "?for_message=1");
    const { storage } = house.files.filing;
    const { remove } = storage;
    const start = { ...ASK, client_email: "late.files@example.com", attachments: [file.id] };
    const told: unknown[] = [];
    storage.remove = async (keys) => {
      if (keys.some((key) => key.endsWith(file.id)))
        told.push((await house.call("POST", "/api/start-conversation", start)).body["error"]);
      await remove(keys);
    };
    house.clock.fix(new Date(Date.now() + 2 * HOUR_MS));
    expect((await sweep(house.files)).pending).toBe(1);
    storage.remove = remove;
    house.clock.fix(null);
    expect(told).toEqual(["file_not_found"]);
    expect(await verifyFiles(house.files, () => expect.unreachable())).toBeGreaterThanOrEqual(1);
  });
  test("what the store does not let go of when its row is swept goes with a later sweep", async () => {
    const file = await sent(house, "hello", "?for_message=1");
    const { storage } = house.files.filing;
    const { remove } = storage;
    storage.remove = () => Promise.reject(new Error("the store is away"));
    house.clock.fix(new Date(Date.now() + 2 * HOUR_MS));
    await expect(sweep(house.files)).rejects.toThrow("the store is away");
    storage.remove = remove;
    expect(await sweep(house.files)).toMatchObject({ pending: 0, objects: 1 });
    house.clock.fix(null);
    expect(filesBelow(folder).filter((name) => name.endsWith(file.id))).toEqual([]);
  });

  test("files of an event that is long over are not kept", async () => {
    const keeper = await openHouse(database.db, { UPLOAD_DIR: folder });
    const { threadId } = await keeper.asked("old@example.com");
    const [ofEvent, ofTeam] = [await sent(keeper, "menu", `?thread_id=${threadId}`), await sent(keeper, "logo")];
    keeper.clock.fix(new Date(Date.now() + 300 * DAY_MS));
    expect((await sweep(keeper.files)).outlived).toBe(0);
    keeper.clock.fix(new Date(Date.now() + 3 * 365 * DAY_MS));
    expect((await sweep(keeper.files)).outlived).toBeGreaterThanOrEqual(1);
    keeper.clock.fix(null);
    expect((await keeper.fetch(`/api/files/${ofEvent.id}`)).status).toBe(404);
    expect((await keeper.fetch(`/api/files/${ofTeam.id}`)).status).toBe(200);
  });

  test("a file that was changed or lost is told by verify, and not handed out as what it was", async () => {
    const [changed, lost] = [await sent(house, "hello"), await sent(house, "there")];
    const pathIn = ({ id }: Sent) => join(folder, house.scope.teamId, id.slice(-2), id);
    writeFileSync(pathIn(changed), "jello");
    rmSync(pathIn(lost));
    const told: { fileId: string; what: string }[] = [];
    expect(await verifyFiles(house.files, (damaged) => told.push(damaged))).toBeGreaterThanOrEqual(2);
    expect(told.map(({ fileId, what }) => [fileId, what]).sort()).toEqual(
      [
        [changed.id, "changed"],
        [lost.id, "missing"],
      ].sort(),
    );
    for (const { id } of [changed, lost])
      expect((await house.call("GET", `/api/files/${id}`)).body["error"]).toBe("upstream_failed");
    for (const { id } of [changed, lost]) await house.must("DELETE", `/api/files/${id}`);
  });
});
