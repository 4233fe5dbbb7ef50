import { describe, expect, test } from "bun:test";
import { ground } from "./ground.ts";
import { expectKeys, expectRefusal, expectShape } from "./shaped.ts";
import { PAPER } from "./topics.ts";

/*
 * Every topic of the configuration. Source: spec/http-api.md §12.
 */
const { get, post } = ground({ PROMPTS_EDITOR_ENABLED: "1" });

type Json = Record<string, unknown>;
const STATE = ["source", "version", "updated_at", "updated_by"];
const shortened = (change: object): string => JSON.stringify(change).slice(0, 80);
/** The same as it comes back: no blanks around it, words of a list in lower case. */
const asKept = (value: unknown): unknown => (typeof value === "string" ? value.trim().toLowerCase() : value);

describe.each(Object.entries(PAPER))("%s", (topic, { defaults, shown = [], takes, refuses }) => {
  const path = `/api/config/${topic}`;
  const read = async (): Promise<Json> => (await get(path)).body;
  const fields = [...new Set([...Object.keys(defaults), ...takes.flatMap(Object.keys)])];

  test("null returns every field to its default, and GET answers it in full", async () => {
    expect((await post(path, Object.fromEntries(fields.map((name) => [name, null])))).status).toBe(200);
    const answer = await get(path);
    const record = expectShape(answer, [...fields, ...shown, ...STATE], `${topic} (§12.2)`);
    expect(record).toMatchObject(defaults);
    expect(record["source"]).not.toBe("database");
    expect(answer.headers.get("etag")).toMatch(/^".+"$/);
    expect(answer.headers.get("cache-control")).toBe("private, no-cache");
  });

  test("POST merges, answers the record and once more in config, and keeps a line of history", async () => {
    for (const change of takes) {
      const before = await read();
      const { status, message, config, ...record } = (await post(path, change)).body;
      expect({ status, message }).toEqual({ status: "ok", message: expect.stringMatching(/^[A-Z].*\.$/) });
      const now = await read();
      expect(config).toEqual(now);
      expect({ ...record, ...("status" in now && { status: now["status"] }) }).toEqual(now);
      expect(now).toMatchObject({ source: "database", version: Number(before["version"]) + 1 });
      for (const name of fields) {
        if (!(name in change)) expect(now[name]).toEqual(before[name]);
        else if (typeof change[name] !== "object") expect(asKept(now[name])).toEqual(asKept(change[name]));
      }
      const { history } = expectShape(await get(`${path}/history`), ["history", "next_cursor"]);
      const [line] = history as Json[];
      expectKeys(line, ["version", "id", "ts", "author", "config"], "a line of the history (§12.1)");
      expectKeys(line?.["author"], ["id", "name"], "an author (§12.1)");
      expect(line).toMatchObject({ version: now["version"], ts: now["updated_at"], author: now["updated_by"] });
    }
  });

  test("what is of another type, range or list is refused by its name, and changes nothing", async () => {
    const before = await read();
    for (const [field, change] of [...refuses, ["unheard_of", { unheard_of: 1 }] as const]) {
      const told = expectRefusal(await post(path, change), 422, "validation_failed");
      const names = Object.keys(told);
      expect({ change: shortened(change), names }).toEqual({
        change: shortened(change),
        names: expect.arrayContaining([field]),
      });
      expect(Object.values(told).join()).not.toMatch(/expected null|another type/);
    }
    expect(await read()).toEqual(before);
  });

  test("an unchanged record is not sent again, and a write that rests on another state tells the current version", async () => {
    const { headers, body } = await get(path);
    const etag = headers.get("etag") ?? "";
    expect((await get(path, { "If-None-Match": etag })).status).toBe(304);
    const [change = {}] = takes;
    expect((await post(path, change, { "If-Match": etag })).status).toBe(200);
    const told = expectRefusal(await post(path, change, { "If-Match": etag }), 412, "version_conflict");
    expect(told).toEqual({ version: Number(body["version"]) + 1 });
    expect((await post(path, change, { "If-Match": "*" })).status).toBe(200);
  });
});
