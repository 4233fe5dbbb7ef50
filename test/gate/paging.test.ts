import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { Failure } from "../../src/platform/errors.ts";
import { newId } from "../../src/platform/ids.ts";
import { DEFAULT_LIMIT, etagOf, fromCursor, hasTag, MAX_LIMIT, pageOf, toCursor } from "../../src/wire/paging.ts";

const position = { createdAt: new Date("2026-01-13T09:00:00.123Z"), id: "01980000-0000-7000-8000-000000000001" };
const items = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ createdAt: new Date(1_700_000_000_000 + index), id: newId() }));

describe("pages (§1.3)", () => {
  test("fifty by default, two hundred at most", () => expect([DEFAULT_LIMIT, MAX_LIMIT]).toEqual([50, 200]));
  test("one item more than asked for tells that there is a next page, and is not shown", () => {
    const all = items(6);
    const { page, nextCursor } = pageOf(all, 5, (item) => item);
    expect(page).toEqual(all.slice(0, 5));
    expect(fromCursor(nextCursor ?? undefined)).toEqual(all[4]);
  });
  test.each([0, 1, 5])("the last page, of %i items, has no next", (count) => {
    const { page, nextCursor } = pageOf(items(count), 5, (item) => item);
    expect(page).toHaveLength(count);
    expect(nextCursor).toBeNull();
  });
});

describe("a cursor", () => {
  test("comes back as the position it was made of, to the millisecond", () => {
    expect(fromCursor(toCursor(position))).toEqual(position);
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true, min: new Date(0), max: new Date("2100-01-01") }), (createdAt) => {
        const again = fromCursor(toCursor({ createdAt, id: position.id }));
        expect(again?.createdAt.getTime()).toBe(createdAt.getTime());
      }),
    );
  });
  test("fits into a link as it is, and shows nothing at first sight", () => {
    const cursor = toCursor(position);
    expect(encodeURIComponent(cursor)).toBe(cursor);
    expect(cursor).not.toContain("2026");
  });
  test("may be left out", () => expect(fromCursor(undefined)).toBeUndefined());
  test.each([
    "",
    "0",
    "next",
    "=====",
    "' or 1=1 --",
    Buffer.from("2026-01-13T09:00:00.123Z").toString("base64url"),
    Buffer.from("yesterday 01980000-0000-7000-8000-000000000001").toString("base64url"),
    Buffer.from("2026-01-13T09:00:00.123Z not-an-id").toString("base64url"),
    Buffer.from('{"createdAt":"2026-01-13","id":1}').toString("base64url"),
  ])("that is not ours is 422 and named: %p", (cursor) => {
    try {
      fromCursor(cursor);
      expect.unreachable();
    } catch (failure) {
      expect(failure).toBeInstanceOf(Failure);
      expect(failure).toMatchObject({ status: 422, code: "validation_failed" });
      expect(failure).toHaveProperty("fields.cursor");
      if (cursor !== "") expect(JSON.stringify(failure)).not.toContain(cursor);
    }
  });
});

describe("what a caller has already", () => {
  const tag = etagOf("team", 3, "?limit=50");
  const has = (value: string | undefined) =>
    hasTag(new Headers(value === undefined ? {} : { "If-None-Match": value }), tag);

  test("the same state has the same tag, any other another", () => {
    expect(etagOf("team", 3, "?limit=50")).toBe(tag);
    for (const other of [etagOf("team", 4, "?limit=50"), etagOf("other", 3, "?limit=50"), etagOf("team", 3, "")])
      expect(other).not.toBe(tag);
  });
  test("a tag is strong, in quotes, and tells nothing", () => {
    expect(tag).toMatch(/^"[0-9a-f]{32}"$/);
    expect(tag).not.toContain("team");
  });
  test("it is found alone, in a list, weak, and behind the star", () => {
    expect(has(tag)).toBe(true);
    expect(has(`"other", ${tag}`)).toBe(true);
    expect(has(`W/${tag}`)).toBe(true);
    expect(has("*")).toBe(true);
  });
  test("another tag, none, or one without quotes is not it", () => {
    expect(has(undefined)).toBe(false);
    expect(has('"other"')).toBe(false);
    expect(has(tag.replaceAll('"', ""))).toBe(false);
    expect(has("")).toBe(false);
  });
});
