import { describe, expect, test } from "bun:test";
import { hasBody, isPlainJson, kibibytes, parseJson, readLimited } from "../../src/gate/body.ts";
import { Failure } from "../../src/platform/errors.ts";
import { CLOSED, refusal, smallHouse } from "./house.ts";

const readJson = async (request: Request, limit: number): Promise<unknown> =>
  parseJson(await readLimited(request, limit));

const LIMIT = 64;

/** A body that arrives in pieces, with nobody saying how long it is. `taken` counts the pieces that were asked for. */
const inPieces = (pieces: number, size: number) => {
  let taken = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        if (taken++ >= pieces) controller.close();
        else controller.enqueue(new Uint8Array(size).fill(32));
      },
    },
    { highWaterMark: 0 },
  );
  return {
    request: (length: Record<string, string> = { "Transfer-Encoding": "chunked" }) =>
      new Request("http://localhost/api/small", {
        method: "POST",
        body,
        headers: { "Content-Type": "application/json", ...length },
      }),
    get taken() {
      return taken;
    },
  };
};
const request = (body: ConstructorParameters<typeof Response>[0]) =>
  new Request("http://localhost/", { method: "POST", body });
const failureOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => undefined,
    (error: unknown) => error,
  );

describe("how deep a body may be", () => {
  const nested = (depth: number, [open, close] = ["[", "]"]) =>
    Buffer.from(`${open?.repeat(depth)}${close?.repeat(depth)}`);
  test("texts lose their control characters, names keep theirs to be refused by", () => {
    const body = { name: "a\u0000b", message: "a\u0000b\r\nc\td\u007f\b", notes: ["x"], deep: { reason: "a\u0001" } };
    const read = parseJson(Buffer.from(JSON.stringify(body)));
    expect(read).toEqual({ ...body, message: "ab\nc\td", deep: { reason: "a" } });
    expect(parseJson(Buffer.from('{"text":"C:\\\\bin"}'))).toEqual({ text: "C:\\bin" });
  });

  test("as deep as anybody needs, and no deeper", () => {
    expect(parseJson(nested(64))).toBeArray();
    for (const depth of [65, 100_000]) expect(() => parseJson(nested(depth))).toThrow(Failure);
    expect(() => parseJson(Buffer.from(`${'{"a":['.repeat(40)}1${"]}".repeat(40)}`))).toThrow(Failure);
  });
  test("brackets in a text, and beside each other, are no depth", () => {
    const text = `[{\\"${"[{".repeat(100)}`;
    expect(
      parseJson(Buffer.from(JSON.stringify({ text, list: Array.from({ length: 500 }, () => [{}]) }))),
    ).toMatchObject({ text });
  });
});

describe("how long a body may take (§1.1, §2.5)", () => {
  const LONG = { stallMs: 60_000, totalMs: 60_000 };
  const endless = (everyMs: number | undefined) => {
    let timer: Timer | undefined;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        if (everyMs !== undefined) timer = setInterval(() => controller.enqueue(new Uint8Array(1)), everyMs);
      },
      cancel: () => clearInterval(timer),
    });
    return { body, stop: () => clearInterval(timer) };
  };
  test.each([
    ["that stalls", undefined, { ...LONG, stallMs: 20 }],
    ["that drips without end", 1, { ...LONG, totalMs: 50 }],
  ])("one %s is 408", async (_, everyMs, patience) => {
    const { body, stop } = endless(everyMs);
    expect(await failureOf(readLimited(request(body), 1_000_000, patience))).toMatchObject({ status: 408 });
    stop();
  });
});

describe("how large a body may be (§2.5)", () => {
  test("exactly the limit is fine, one byte more is 413", async () => {
    const house = smallHouse();
    const body = (size: number) => `"${"a".repeat(size - 2)}"`;
    expect((await house.post("/api/small", body(LIMIT))).status).toBe(200);
    const response = await house.post("/api/small", body(LIMIT + 1));
    expect(response.status).toBe(413);
    expect(await refusal(response)).toMatchObject({ error: "request_too_large", fields: { limit_bytes: LIMIT } });
  });
  test("bytes count, not characters", async () => {
    const text = `"${"ä".repeat(31)}"`;
    expect(text.length).toBeLessThan(LIMIT);
    expect((await smallHouse().post("/api/small", text)).status).toBe(200);
    expect((await smallHouse().post("/api/small", `"${"ä".repeat(32)}"`)).status).toBe(413);
  });
  test("the global cap holds where a route names none", async () => {
    const house = smallHouse({ env: { REQUEST_SIZE_LIMIT_KB: "16" } });
    const note = (size: number) => JSON.stringify({ note: "a".repeat(size) });
    expect((await house.post("/api/notes", note(16_000))).status).toBe(200);
    expect((await house.post("/api/notes", note(17_000))).status).toBe(413);
    expect(house.entered).toBe(1);
  });
  test("a length that is only claimed is refused before a byte is read", async () => {
    const stream = inPieces(1, 1);
    const claimed = stream.request({ "Content-Length": "1000000" });
    expect((await smallHouse().app.handle(claimed)).status).toBe(413);
    expect(stream.taken).toBe(0);
  });
  test("a stranger's body is never read", async () => {
    const stream = inPieces(3, 10);
    expect((await smallHouse(CLOSED).app.handle(stream.request())).status).toBe(401);
    expect(stream.taken).toBe(0);
  });
  test("a body in pieces is counted while it comes and cut off", async () => {
    const stream = inPieces(1000, 16);
    expect((await smallHouse().app.handle(stream.request())).ok).toBe(false);
    expect(stream.taken).toBeLessThan(10);
    const failure = await failureOf(readJson(inPieces(1000, 16).request(), LIMIT));
    expect(failure).toMatchObject({ code: "request_too_large", status: 413, fields: { limit_bytes: LIMIT } });
  });
  test("a body whose length is a lie is cut off at the limit", async () => {
    const lie = () => inPieces(1000, 16).request({ "Content-Length": "10" });
    expect((await smallHouse().app.handle(lie())).ok).toBe(false);
    expect(await failureOf(readJson(lie(), LIMIT))).toMatchObject({ code: "request_too_large" });
  });
  test("a kibibyte has 1024 bytes", () => expect(kibibytes(16)).toBe(16_384));
});

describe("what a body has to be (§1.1)", () => {
  test.each([
    ["text/plain", {}],
    ["application/x-www-form-urlencoded", {}],
    ["multipart/form-data; boundary=x", {}],
    ["application/json; charset=iso-8859-1", {}],
    ["application/jsonp", {}],
    ["", {}],
    ["application/json", { "Content-Encoding": "gzip" }],
    ["application/json", { "Content-Encoding": "br" }],
  ] as [string, Record<string, string>][])("%p is 415", async (type, headers) => {
    const house = smallHouse();
    const response = await house.post("/api/notes", '{"note":"x"}', { "Content-Type": type, ...headers });
    expect(response.status).toBe(415);
    expect(await refusal(response)).toMatchObject({
      error: "unsupported_media_type",
      fields: { allowed: ["application/json"] },
    });
    expect(house.entered).toBe(0);
  });
  test.each([
    "application/json",
    "application/json; charset=utf-8",
    'Application/JSON; charset="UTF-8"',
    "application/json;charset=utf8",
  ])("%s is fine", async (type) => {
    const response = await smallHouse().post("/api/notes", '{"note":"Zürich"}', { "Content-Type": type });
    expect(response.status).toBe(200);
    expect(await refusal(response)).toEqual({ note: "Zürich" });
  });
  test.each(["{", "{note: 1}", "NaN", '{"note":"a",}', "\u0000", "[1,2", "hello"])("%p is no JSON", async (body) => {
    const response = await smallHouse().post("/api/notes", body);
    expect(response.status).toBe(400);
    expect(await refusal(response)).toMatchObject({ error: "invalid_json" });
  });
  test("a body that is not UTF-8 is refused, not mended", async () => {
    const broken = new Uint8Array([0x7b, 0x22, 0x6e, 0x6f, 0x74, 0x65, 0x22, 0x3a, 0x22, 0xff, 0x22, 0x7d]);
    const failure = await failureOf(readJson(request(broken), LIMIT));
    expect(failure).toBeInstanceOf(Failure);
    expect((failure as Failure).code).toBe("invalid_json");
  });
  test("no body at all is an empty record, so optional fields may be left out", async () => {
    expect(await readJson(request(null), LIMIT)).toEqual({});
    expect(await readJson(request(""), LIMIT)).toEqual({});
    const response = await smallHouse().call("POST", "/api/notes");
    expect(response.status).toBe(200);
    expect(await refusal(response)).toEqual({ note: null });
  });
  test("a field that nobody knows is refused by name, and its value is not repeated", async () => {
    const response = await smallHouse().post("/api/notes", '{"note":"x","colour":"sky-blue-42"}');
    const text = await response.text();
    expect(response.status).toBe(422);
    expect(JSON.parse(text)).toMatchObject({ error: "validation_failed", fields: { colour: "unknown field" } });
    expect(text).not.toContain("sky-blue-42");
  });
  test("nothing is coerced", async () => {
    const response = await smallHouse().post("/api/notes", '{"note":5}');
    expect(response.status).toBe(422);
    expect((await refusal(response))["fields"]).toHaveProperty("note");
  });
});

describe("whether there is a body", () => {
  const headers = (init: Record<string, string>) =>
    hasBody(new Request("http://localhost/", { method: "POST", headers: init }));
  test("a length other than zero, or pieces", () => {
    expect(headers({ "Content-Length": "5" })).toBe(true);
    expect(headers({ "Transfer-Encoding": "chunked" })).toBe(true);
    expect(headers({ "Content-Length": "0" })).toBe(false);
    expect(headers({})).toBe(false);
  });
  test("a type alone makes none plain JSON", () => {
    expect(isPlainJson(new Headers({ "Content-Type": "application/json" }))).toBe(true);
    expect(isPlainJson(new Headers({ "Content-Type": "application/json", "Content-Encoding": "identity" }))).toBe(true);
    expect(isPlainJson(new Headers())).toBe(false);
  });
});
