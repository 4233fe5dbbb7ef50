import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { canonicalJson, fingerprint, isUuid, newId, sha256Hex } from "../../src/platform/ids.ts";

describe("a new id", () => {
  test("is a UUIDv7 in lower case", () => {
    const id = newId();
    expect(isUuid(id)).toBe(true);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
  test("carries the time it was made", () => {
    const before = Date.now();
    const made = Number.parseInt(newId().replaceAll("-", "").slice(0, 12), 16);
    expect(made).toBeGreaterThanOrEqual(before);
    expect(made).toBeLessThanOrEqual(Date.now());
  });
  test("sorts after every earlier one, and is never the same", () => {
    const ids = Array.from({ length: 5000 }, newId);
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("what has the shape of an id", () => {
  test.each(["01980000-0000-7000-8000-000000000001", "6f1c3a52-9d2e-4b7a-8c11-2f5b6f0d9e10"])("%s has", (text) =>
    expect(isUuid(text)).toBe(true),
  );
  test.each([
    "01980000-0000-7000-8000-00000000000A",
    "01980000-0000-7000-8000-00000000000",
    "01980000-0000-7000-8000-0000000000011",
    "01980000000070008000000000000001",
    "{01980000-0000-7000-8000-000000000001}",
    "01980000-0000-7000-8000-000000000001\n",
    "g1980000-0000-7000-8000-000000000001",
    "'; drop table events; --",
    "",
  ])("%p has not", (text) => expect(isUuid(text)).toBe(false));
});

describe("one text for equal values", () => {
  test("keys are sorted at every depth, lists keep their order", () => {
    expect(canonicalJson({ b: { d: 1, c: [3, 1, { f: 1, e: 2 }] }, a: null })).toBe(
      '{"a":null,"b":{"c":[3,1,{"e":2,"f":1}],"d":1}}',
    );
    expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]));
  });
  test("there is no white space but that of the values", () =>
    expect(canonicalJson({ a: "x y", b: [1, 2] })).toBe('{"a":"x y","b":[1,2]}'));
  test("what is undefined is left out of a record and null elsewhere", () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
    expect(canonicalJson([undefined])).toBe("[null]");
    expect(canonicalJson(undefined)).toBe("null");
  });
  test("quotes, line breaks and umlauts are written as JSON has them", () =>
    expect(JSON.parse(canonicalJson({ 'a"b': "Zürich\nCH 🎉" }))).toEqual({ 'a"b': "Zürich\nCH 🎉" }));

  test("it is JSON that means the same, whatever order the keys came in", () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (record) => {
        const turned = Object.fromEntries(Object.entries(record).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(record));
      }),
    );
  });
});

describe("a fingerprint", () => {
  const needs = { number_of_participants: 30, seating_layout: null, preferred_room: "atelier-room-b" };
  test("is SHA-256 of that text, 64 hex digits", () => {
    expect(fingerprint({})).toBe(sha256Hex("{}"));
    expect(fingerprint(needs)).toMatch(/^[0-9a-f]{64}$/);
    expect(sha256Hex("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    expect(sha256Hex(new TextEncoder().encode("abc"))).toBe(sha256Hex("abc"));
  });
  test("is the same for the same needs in another order, another for other needs", () => {
    expect(fingerprint({ preferred_room: "atelier-room-b", seating_layout: null, number_of_participants: 30 })).toBe(
      fingerprint(needs),
    );
    expect(fingerprint({ ...needs, number_of_participants: 31 })).not.toBe(fingerprint(needs));
    expect(fingerprint({ ...needs, number_of_participants: "30" })).not.toBe(fingerprint(needs));
    expect(fingerprint({ ...needs, seating_layout: "theatre" })).not.toBe(fingerprint(needs));
  });
});
