import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sweep } from "../../src/files/service.ts";
import { newId } from "../../src/platform/ids.ts";
import { onBothDatabases } from "../support/databases.ts";
import { filesBelow, MEBIBYTE, pdfOf, UPLOAD } from "../support/files.ts";
import { type House, openHouse } from "../support/house.ts";
import { ASK } from "../support/may.ts";
import { type Sent, sent, upload } from "../support/sent-files.ts";

const HOUR_MS = 3_600_000;

const pathOf = ({ url }: Sent): string => url.slice(url.indexOf("/api/"));
const listOf = async (house: House, query = "") =>
  (await house.must("GET", `/api/files${query}`))["files"] as Record<string, unknown>[];

onBothDatabases("files of a team", (database) => {
  let house: House;
  let other: House;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "openevent-files-test-"));
    const env = { UPLOAD_DIR: folder, MAX_UPLOAD_SIZE_MB: "3", FILE_QUOTA_MB: "4", UPLOAD_PARALLEL: "2" };
    house = await openHouse(database.db, env);
    other = await openHouse(database.db, { ...env, AUTH_ENABLED: "0" });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("a file is fetched as it was sent, to be saved and never to be run", async () => {
    const file = await sent(house, "<script>alert(1)</script>");
    const response = await house.fetch(`/api/files/${file.id}`);
    expect(await response.text()).toBe("<script>alert(1)</script>");
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "text/plain",
      "content-length": "25",
      etag: `"${file.sha256}"`,
      "content-disposition": "attachment; filename=\"plan.txt\"; filename*=UTF-8''plan.txt",
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-cache",
    });
    const known = await house.fetch(`/api/files/${file.id}`, { headers: { "If-None-Match": `"${file.sha256}"` } });
    expect([known.status, await known.text()]).toEqual([304, ""]);
    const head = await house.fetch(`/api/files/${file.id}`, { method: "HEAD" });
    expect([head.status, head.headers.get("etag"), await head.text()]).toEqual([200, `"${file.sha256}"`, ""]);
  });

  test.each([
    ["bytes=0-4", 206, "hello", "bytes 0-4/11"],
    ["bytes=6-", 206, "there", "bytes 6-10/11"],
    ["bytes=-5", 206, "there", "bytes 6-10/11"],
    ["bytes=6-999", 206, "there", "bytes 6-10/11"],
    ["bytes=-999", 206, "hello there", "bytes 0-10/11"],
    ["bytes=0-1,3-4", 200, "hello there", null],
    ["lines=1-2", 200, "hello there", null],
    ["bytes=4-2", 200, "hello there", null],
  ])("%s is %d", async (range, status, text, content) => {
    const { id } = await sent(house, "hello there");
    const response = await house.fetch(`/api/files/${id}`, { headers: { Range: range } });
    expect([response.status, await response.text(), response.headers.get("content-range")]).toEqual([
      status,
      text,
      content,
    ]);
  });
  test.each(["bytes=11-", "bytes=99-100", "bytes=-0"])("%s is outside", async (range) => {
    const { id } = await sent(house, "hello there");
    const response = await house.fetch(`/api/files/${id}`, { headers: { Range: range } });
    expect([response.status, response.headers.get("content-range")]).toEqual([416, "bytes */11"]);
  });
  test("a part of another version is none of this one", async () => {
    const { id } = await sent(house, "hello there");
    const headers = { Range: "bytes=0-4", "If-Range": '"another"' };
    expect((await house.fetch(`/api/files/${id}`, { headers })).status).toBe(200);
  });

  test("another team does not read, list or delete it", async () => {
    const { id } = await sent(house);
    expect((await other.call("GET", `/api/files/${id}`)).body["error"]).toBe("file_not_found");
    expect((await other.call("DELETE", `/api/files/${id}`)).body["error"]).toBe("file_not_found");
    expect((await listOf(other)).map((file) => file["id"])).not.toContain(id);
    expect((await house.fetch(`/api/files/${id}`)).status).toBe(200);
    for (const guess of [newId(), "x", "../x", `${id}x`, id.toUpperCase()])
      expect((await house.call("GET", `/api/files/${encodeURIComponent(guess)}`)).status).toBe(404);
  });
  test("another team's conversation gets no file, nor one that is not there", async () => {
    const { threadId } = await other.asked();
    for (const thread of [threadId, newId()])
      expect(await (await upload(house, "hello", `?thread_id=${thread}`)).json()).toMatchObject({
        error: "conversation_not_found",
      });
  });

  describe("a signed URL", () => {
    test("opens its file, to whoever has it, for an hour", async () => {
      const file = await sent(house);
      const closed = await openHouse(database.db, { UPLOAD_DIR: folder, AUTH_ENABLED: "1" });
      expect(await (await closed.fetch(pathOf(file))).text()).toBe("hello");
      expect((await closed.fetch(pathOf(file), { method: "HEAD" })).status).toBe(200);
      expect((await closed.fetch(`/api/files/${file.id}`)).status).toBe(401);
    });
    test("opens no other file, no other verb, no list, and no other team's", async () => {
      const [file, another] = [await sent(house), await sent(house)];
      const token = new URL(file.url, "http://localhost").searchParams.get("token") ?? "";
      const closed = await openHouse(database.db, { UPLOAD_DIR: folder, AUTH_ENABLED: "1" });
      expect((await closed.fetch(`/api/files/${another.id}?token=${token}`)).status).toBe(401);
      expect((await closed.fetch(pathOf(file), { method: "DELETE" })).status).toBe(401);
      expect((await closed.fetch(`/api/files?token=${token}`)).status).toBe(401);
      expect((await closed.fetch(`${UPLOAD}?token=${token}`, { method: "POST" })).status).toBe(401);
      const foreign = await house.tokens.issue("file", { sub: file.id, team: other.scope.teamId }, 60);
      expect((await closed.fetch(`/api/files/${file.id}?token=${foreign}`)).status).toBe(404);
    });
    test("ends, and is not forged", async () => {
      const file = await sent(house);
      const claims = { sub: file.id, team: house.scope.teamId };
      const ended = await house.tokens.issue("file", claims, -1);
      expect((await house.call("GET", `/api/files/${file.id}?token=${ended}`)).body["error"]).toBe("token_expired");
      const conversation = await house.tokens.issue("conversation", claims, 60);
      for (const token of [conversation, `${pathOf(file).split("token=")[1]}x`, "x", ""])
        expect((await house.call("GET", `/api/files/${file.id}?token=${token}`)).status).toBe(401);
    });
  });

  test("what is deleted is gone, its name stays, and again it is the same", async () => {
    const file = await sent(house);
    for (let time = 0; time < 2; time++)
      expect(await house.must("DELETE", `/api/files/${file.id}`)).toEqual({ deleted: true, id: file.id });
    expect((await house.fetch(`/api/files/${file.id}`)).status).toBe(404);
    expect((await house.fetch(pathOf(file))).status).toBe(404);
    expect(filesBelow(folder).filter((name) => name.endsWith(file.id))).toEqual([]);
    expect((await listOf(house)).find(({ id }) => id === file.id)).toMatchObject({
      file_name: "plan.txt",
      status: "deleted",
    });
  });

  test("files go with a mail, into its conversation", async () => {
    const file = await sent(house);
    const start = { ...ASK, client_email: "ada.files@example.com", attachments: [file.id] };
    const answer = await house.must("POST", "/api/start-conversation", start);
    const ofEvent = await listOf(house, `?event_id=${String(answer["event_id"])}`);
    expect(ofEvent).toMatchObject([
      { id: file.id, thread_id: answer["session_id"], event_id: answer["event_id"], status: "stored" },
    ]);
    expect(await listOf(house, `?thread_id=${String(answer["session_id"])}`)).toEqual(ofEvent);
    expect(await listOf(house, `?event_id=${newId()}`)).toEqual([]);
    const elsewhere = { ...ASK, client_email: "ben.files@example.com", attachments: [file.id] };
    expect((await house.call("POST", "/api/start-conversation", elsewhere)).body["error"]).toBe("file_not_found");
    expect((await other.call("POST", "/api/start-conversation", elsewhere)).body["error"]).toBe("file_not_found");
    const more = { session_id: answer["session_id"], message: "And the list of guests." };
    for (const id of [newId(), "x"])
      expect((await house.call("POST", "/api/send-message", { ...more, attachments: [id] })).status).toBe(404);
    const own = await sent(house, "guests", `?thread_id=${String(answer["session_id"])}`);
    await house.must("POST", "/api/send-message", { ...more, attachments: [own.id, file.id] });
  });

  test("a file for a message is kept with it, for its sender alone, and not without", async () => {
    const [brought, forgotten] = [
      await sent(house, "for a message", "?for_message=1"),
      await sent(house, "for none", "?for_message=true"),
    ];
    expect((await listOf(house)).map(({ id }) => id)).not.toContain(brought.id);
    expect((await house.fetch(pathOf(brought))).status).toBe(404);
    const start = { ...ASK, client_email: "ada.brought@example.com", attachments: [brought.id] };
    await expect(house.asMachine("/api/start-conversation", start)).rejects.toThrow("file_not_found");
    expect((await other.call("POST", "/api/start-conversation", start)).body["error"]).toBe("file_not_found");
    const { session_id } = await house.must("POST", "/api/start-conversation", start);
    expect(await (await house.fetch(`/api/files/${brought.id}`)).text()).toBe("for a message");
    house.clock.fix(new Date(Date.now() + 2 * HOUR_MS));
    expect((await sweep(house.files)).pending).toBe(1);
    house.clock.fix(null);
    expect(await listOf(house, `?thread_id=${String(session_id)}`)).toMatchObject([
      { id: brought.id, status: "stored" },
    ]);
    expect(filesBelow(folder).filter((name) => name.endsWith(forgotten.id))).toEqual([]);
    expect((await upload(house, "hello", "?for_message=perhaps")).status).toBe(422);
  });

  test("a message that is delivered again leaves no second copy of its files, and takes nothing else", async () => {
    const mail = { ...ASK, client_email: "twice@example.com", msg_id: "twice" };
    const first = await sent(house, "the menu");
    const answer = await house.must("POST", "/api/start-conversation", { ...mail, attachments: [first.id] });
    const before = (await listOf(house)).length;
    const [copy, another, later] = [
      await sent(house, "the menu"),
      await sent(house, "no copy"),
      await sent(house, "the menu"),
    ];
    const bound = await sent(
      house,
      "the menu",
      `?thread_id=${String((await house.asked("elsewhere@example.com")).threadId)}`,
    );
    const attachments = [first.id, copy.id, another.id, bound.id, newId(), "x"];
    expect(await house.must("POST", "/api/start-conversation", { ...mail, attachments })).toMatchObject({
      duplicate: true,
      session_id: answer["session_id"],
    });
    const left = (await listOf(house)).map(({ id }) => id);
    expect(left).toHaveLength(before + 3);
    expect(left).toEqual(expect.arrayContaining([first.id, another.id, later.id, bound.id]));
    expect((await house.call("GET", `/api/files/${copy.id}`)).body["error"]).toBe("file_not_found");
    house.clock.fix(new Date(Date.now() + 2 * HOUR_MS));
    expect((await sweep(house.files)).objects).toBe(1);
    house.clock.fix(null);
    for (const { id } of [another, later]) await house.must("DELETE", `/api/files/${id}`);
  });

  test("a list comes in pages, newest first", async () => {
    for (let count = 0; count < 3; count++) await sent(house);
    const whole = (await listOf(house)).map(({ id }) => id);
    const first = await house.must("GET", "/api/files?limit=2");
    const second = await house.must("GET", `/api/files?limit=200&cursor=${String(first["next_cursor"])}`);
    const ids = [first, second].flatMap((page) => (page["files"] as { id: string }[]).map(({ id }) => id));
    expect(ids).toEqual(whole as string[]);
    expect(second["next_cursor"]).toBeNull();
  });

  test("a list that has not changed is not sent again", async () => {
    const file = await sent(house);
    const list = (tag: string, query = "") =>
      house.call("GET", `/api/files${query}`, undefined, { "If-None-Match": tag });
    const tagOf = ({ headers }: { headers: Headers }) => headers.get("etag") ?? "";
    const first = await list('"none"');
    expect([first.status, first.headers.get("cache-control")]).toEqual([200, "private, no-cache"]);
    const known = await list(tagOf(first));
    expect([known.status, known.body, tagOf(known)]).toEqual([304, {}, tagOf(first)]);
    expect((await list(tagOf(first), "?limit=1")).status).toBe(200);
    const theirs = await other.call("GET", "/api/files", undefined, { "If-None-Match": tagOf(first) });
    expect(theirs.status).toBe(200);
    await house.must("DELETE", `/api/files/${file.id}`);
    const changed = await list(tagOf(first));
    expect([changed.status, tagOf(changed) === tagOf(first)]).toEqual([200, false]);
    expect((await list(tagOf(changed))).status).toBe(304);
    await sent(house);
    expect((await list(tagOf(changed))).status).toBe(200);
  });

  test("a team has so much room, and so many uploads at once", async () => {
    const small = await openHouse(database.db, { UPLOAD_DIR: folder, FILE_QUOTA_MB: "1", UPLOAD_PARALLEL: "1" });
    await sent(small, pdfOf(MEBIBYTE - 10), "", "application/pdf");
    const full = await upload(small, "more than ten bytes");
    expect([full.status, ((await full.json()) as { error: string }).error]).toEqual([507, "quota_exceeded"]);
    const release = small.files.filing.slots.take(small.scope.teamId);
    const third = await upload(small, "hello");
    expect([third.status, third.headers.get("retry-after"), ((await third.json()) as { error: string }).error]).toEqual(
      [429, "2", "too_many_uploads"],
    );
    release();
    await sent(small);
    expect(filesBelow(join(folder, "spool"))).toEqual([]);
  });
  test("what waits for its message takes room as well", async () => {
    const small = await openHouse(database.db, { UPLOAD_DIR: folder, FILE_QUOTA_MB: "1" });
    await sent(small, pdfOf(MEBIBYTE - 10), "?for_message=1", "application/pdf");
    expect((await upload(small, "more than ten bytes", "?for_message=1")).status).toBe(507);
    await sent(small, "ten bytes.", "?for_message=1");
  });
});
