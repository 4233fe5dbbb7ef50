import { describe, expect, test } from "bun:test";
import type { Answer } from "../../support/desk.ts";
import { FORM_TYPE, type FormPart, formOf, GIF, PDF, PNG, UPLOAD } from "../../support/files.ts";
import { ground } from "./ground.ts";
import { expectKeys, expectRefusal, expectShape } from "./shaped.ts";

/*
 * Files: sent in both forms, listed, fetched and deleted. Source: spec/http-api.md §9.2, §9.3.
 */
const { desk, get, offered, post, supervised } = ground({ MAX_UPLOAD_SIZE_MB: "1", AUTH_ENABLED: "0" });

type Json = Record<string, unknown>;
const FILE = ["id", "file_name", "content_type", "size", "sha256", "created_at", "event_id", "thread_id", "status"];
const SENT = ["file_name", "content_type", "size", "id", "sha256", "url"];
const HOUR_S = 3600;

const answerOf = async (response: Response): Promise<Answer> => ({
  status: response.status,
  headers: response.headers,
  body: (await response.json().catch(() => ({}))) as Json,
});
const send = async (body: Uint8Array | string, headers: Record<string, string>, query = ""): Promise<Answer> =>
  answerOf(await fetch(desk().base + UPLOAD + query, { method: "POST", body: Buffer.from(body), headers }));
const raw = (body: Uint8Array | string, type: string, name = "a.txt", query = "") =>
  send(body, { "Content-Type": type, "X-File-Name": encodeURIComponent(name) }, query);
const form = (...parts: FormPart[]) => send(formOf(parts), { "Content-Type": FORM_TYPE });
const uploaded = (answer: Answer): Json => {
  const { upload } = expectShape(answer, ["upload"], "an upload (§9.2)");
  expectKeys(upload, SENT, "what was sent (§9.2)");
  return upload as Json;
};
const listed = async (query = ""): Promise<Json[]> => {
  const { files } = expectShape(await get(`/api/files${query}`), ["files", "next_cursor"], "the list (§9.3)");
  for (const file of files as Json[]) expectKeys(file, FILE, "a file (§9.3)");
  return files as Json[];
};
const fetched = (id: unknown, headers: Record<string, string> = {}) =>
  fetch(`${desk().base}/api/files/${String(id)}`, { headers });
const TEXT: FormPart = { fileName: "a.txt", type: "text/plain", content: "hello" };
const field = (name: string, content: string): FormPart => ({ name, content });

describe("POST /api/agent/chatkit/upload", () => {
  test.each([
    ["image/png", PNG],
    ["image/gif", GIF],
    ["application/pdf", PDF],
    ["text/plain; charset=utf-8", "grüezi"],
    ["text/csv", "a,b\n1,2\n"],
    ["application/json", '{"a": [1]}'],
  ])("%s is taken in both forms, as what it is", async (type, content) => {
    const bytes = Buffer.from(content);
    const sha256 = new Bun.CryptoHasher("sha256").update(bytes).digest("hex");
    const [bare = ""] = type.split(";");
    for (const answer of [
      await raw(bytes, type, "Saalplan für Mai"),
      await form({ name: "any", fileName: "Saalplan für Mai", type, content: bytes }),
    ]) {
      const upload = uploaded(answer);
      expect(upload).toMatchObject({ file_name: "Saalplan für Mai", content_type: bare, size: bytes.length, sha256 });
      expect(await (await fetched(upload["id"])).bytes()).toEqual(new Uint8Array(bytes));
    }
  });

  test.each(["text/html", "image/svg+xml", "application/zip", "application/octet-stream"])(
    "%s is no type that is taken",
    async (type) => {
      const fields = expectRefusal(await raw("hello", type), 415, "unsupported_media_type");
      expect(fields["allowed"]).toEqual(expect.arrayContaining(["image/webp", "image/jpeg", "application/pdf"]));
      expectRefusal(await form({ ...TEXT, type }), 415, "unsupported_media_type");
    },
  );
  test("no declared type is none, nor is a text in another charset", async () => {
    const bare = await fetch(desk().base + UPLOAD, { method: "POST", body: PNG, headers: { "X-File-Name": "a" } });
    expectRefusal(await answerOf(bare), 415, "unsupported_media_type");
    expectRefusal(await raw("hello", "text/plain; charset=latin1"), 415, "unsupported_media_type");
  });

  test.each([
    ["image/jpeg", PNG],
    ["image/png", "hello"],
    ["application/pdf", PNG],
    ["text/plain", "a\u0000b"],
    ["text/csv", Buffer.from([0x61, 0xff, 0x62])],
    ["application/json", "{a: 1}"],
    ["image/webp", "RIFF"],
  ])("what is sent as %s has to be that", async (type, content) => {
    expectRefusal(await raw(content, type), 422, "file_content_mismatch");
    expectRefusal(await form({ ...TEXT, type, content }), 422, "file_content_mismatch");
  });

  test("an empty file, a missing or a second one, a missing name", async () => {
    const named = { "Content-Type": "text/plain" };
    for (const answer of [
      await raw("", "text/plain"),
      await form({ ...TEXT, content: "" }),
      await form(field("thread_id", "x")),
      await form(TEXT, { ...TEXT, name: "other" }),
      await send("hello", named),
      await send("hello", { ...named, "X-File-Name": "%ff" }),
      await raw("hello", "text/plain", "///"),
    ])
      expectRefusal(answer, 422, "validation_failed");
  });

  test("five fields of a kilobyte may go with it, no sixth and no longer one", async () => {
    const five = Array.from({ length: 5 }, (_, index) => field(`field-${index}`, "x".repeat(1024)));
    uploaded(await form(...five, TEXT));
    expectRefusal(await form(...five, field("sixth", "x"), TEXT), 422, "validation_failed");
    expectRefusal(await form(field("long", "x".repeat(1025)), TEXT), 422, "validation_failed");
  });

  test("a name is the last part of its path, without what nobody sees, 1 to 200 characters", async () => {
    for (const [given, kept] of [
      ["C:\\plans\\..\\hall.txt", "hall.txt"],
      ["../../etc/passwd", "passwd"],
      ["ha\u0007ll\u0000.txt", "hall.txt"],
      [`${"ä".repeat(300)}.txt`, `${"ä".repeat(196)}.txt`],
    ] as const)
      expect(uploaded(await raw("hello", "text/plain", given))["file_name"]).toBe(kept);
  });

  test("over the limit nothing is kept", async () => {
    const before = (await listed()).length;
    for (const answer of [
      await raw("x".repeat(1024 * 1024 + 1), "text/plain"),
      await form({ ...TEXT, content: "x".repeat(1024 * 1024 + 1) }),
    ])
      expect(expectRefusal(answer, 413, "request_too_large")).toEqual({ limit_bytes: 1024 * 1024 });
    expect(await listed()).toHaveLength(before);
  });

  test("it belongs to the conversation that is named, to the client's own, or to the team", async () => {
    await supervised(false);
    const { session, event } = await offered();
    const mine = { thread_id: session, event_id: event };
    const byQuery = uploaded(await raw("hello", "text/plain", "a.txt", `?thread_id=${session}`));
    const byField = uploaded(await form(TEXT, field("thread_id", session)));
    const files = await listed(`?thread_id=${session}`);
    expect(files.map(({ id }) => id)).toEqual([byField["id"], byQuery["id"]]);
    expect(files).toMatchObject([mine, mine]);
    expect(await listed(`?event_id=${event}`)).toEqual(files);
    const ofTeam = uploaded(await raw("hello", "text/plain"));
    const [newest] = await listed("?limit=1");
    expect(newest).toMatchObject({ id: ofTeam["id"], thread_id: null, event_id: null, status: "stored" });
    for (const answer of [
      await raw("hello", "text/plain", "a.txt", `?thread_id=${Bun.randomUUIDv7()}`),
      await form(TEXT, field("thread_id", Bun.randomUUIDv7())),
    ])
      expectRefusal(answer, 404, "conversation_not_found");

    const { client_secret } = (await post("/api/agent/chatkit/session", { thread_id: session })).body;
    const client = { Authorization: `Bearer ${String(client_secret)}` };
    const sent = { ...client, "Content-Type": "text/plain", "X-File-Name": "mine.txt" };
    const own = uploaded(await send("mine", sent));
    expect((await listed(`?thread_id=${session}`)).map(({ id }) => id)).toContain(own["id"]);
    expect((await fetched(own["id"], client)).status).toBe(200);
    expect((await fetched(ofTeam["id"], client)).status).toBe(404);
  });
});

describe("GET, DELETE /api/files/{id}", () => {
  test("the bytes come whole or in part, to be saved and not shown", async () => {
    const { id, sha256 } = uploaded(await raw("hello there", "text/plain", "Plan «A».txt"));
    const whole = await fetched(id);
    expect(await whole.text()).toBe("hello there");
    expect(Object.fromEntries(whole.headers)).toMatchObject({
      "content-type": "text/plain",
      "content-length": "11",
      etag: `"${String(sha256)}"`,
      "content-disposition": expect.stringMatching(/^attachment;.*filename\*=UTF-8''Plan%20%C2%ABA%C2%BB\.txt$/),
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
    });
    expect((await fetched(id, { "If-None-Match": `"${String(sha256)}"` })).status).toBe(304);
    const part = await fetched(id, { Range: "bytes=6-10" });
    expect([part.status, part.headers.get("content-range"), await part.text()]).toEqual([
      206,
      "bytes 6-10/11",
      "there",
    ]);
    expectRefusal(await answerOf(await fetched(id, { Range: "bytes=11-" })), 416, "range_not_satisfiable");
  });

  test("a signed URL opens its file alone, for an hour, whatever other credential comes with it", async () => {
    const { id, url } = uploaded(await raw("hello", "text/plain"));
    const { searchParams } = new URL(String(url), desk().base);
    const token = searchParams.get("token") ?? "";
    const { exp, iat } = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as {
      exp: number;
      iat: number;
    };
    expect(exp - iat).toBe(HOUR_S);
    const wrong = { Authorization: "Bearer oe_test_aaaaaaaaaaaa_wrong" };
    expect(await (await fetched(`${String(id)}?token=${token}`, wrong)).text()).toBe("hello");
    const another = uploaded(await raw("other", "text/plain"));
    for (const path of [
      `${String(another["id"])}?token=${token}`,
      `${String(id)}?token=${token}x`,
      `${String(id)}?token=`,
    ])
      expectRefusal(await answerOf(await fetched(path)), 401, "unauthorized");
  });

  test("what is deleted is gone, and its name stays", async () => {
    const { session } = await offered();
    const { id } = uploaded(await raw("hello", "text/plain", "gone.txt", `?thread_id=${session}`));
    const remove = () => desk().call("DELETE", `/api/files/${String(id)}`);
    expect(expectShape(await remove(), ["deleted", "id"])).toEqual({ deleted: true, id: id as string });
    expectRefusal(await get(`/api/files/${String(id)}`), 404, "file_not_found");
    expect(await listed(`?thread_id=${session}`)).toMatchObject([{ id, file_name: "gone.txt", status: "deleted" }]);
    for (const none of [Bun.randomUUIDv7(), "x", "%2e%2e%2fx"])
      expectRefusal(await desk().call("DELETE", `/api/files/${none}`), 404, "file_not_found");
  });

  test("the list comes in pages with a tag, newest first", async () => {
    const first = await get("/api/files?limit=2");
    const [page, rest] = [
      first.body["files"] as Json[],
      await listed(`?limit=200&cursor=${String(first.body["next_cursor"])}`),
    ];
    expect([...page, ...rest]).toEqual(await listed("?limit=200"));
    const tag = { "If-None-Match": first.headers.get("etag") ?? "" };
    expect((await get("/api/files?limit=2", tag)).status).toBe(304);
    for (const query of ["?limit=0", "?limit=201", "?cursor=x"])
      expectRefusal(await get(`/api/files${query}`), 422, "validation_failed");
  });
});
