import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { connect } from "node:net";
import type { Build, Desk } from "../support/desk.ts";
import { type Home, makeHome } from "../support/homes.ts";
import { ASK } from "../support/may.ts";
import { eventsOf, pendingOf } from "../support/talk.ts";

const JSON_TYPE = { "Content-Type": "application/json" };
const MEBIBYTE = 1024 * 1024;
const START = "/api/start-conversation";

interface Refused {
  error: string;
  detail: string;
  request_id: string;
  fields: Record<string, unknown>;
}

for (const build of ["source", "binary"] as const satisfies Build[])
  describe(`bad input · ${build}`, () => {
    let home: Home;
    let desk: Desk;
    beforeAll(async () => {
      home = await makeHome(build, "embedded");
      desk = await home.open();
    });
    afterAll(() => home.close());

    const post = async (
      body: string | undefined,
      path = START,
      headers: Record<string, string> = JSON_TYPE,
    ): Promise<{ status: number; body: Refused; headers: Headers }> => {
      const answer = await fetch(desk.base + path, { method: "POST", headers, ...(body !== undefined && { body }) });
      return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Refused };
    };
    const nothingStored = async () => {
      expect(await eventsOf(desk)).toEqual([]);
      expect(await pendingOf(desk)).toEqual([]);
    };

    test.each([
      ["no body", undefined, 422, "validation_failed"],
      ["an empty body", "", 422, "validation_failed"],
      ["half a document", '{"client_email": "ada@', 400, "invalid_json"],
      ["a list", "[]", 422, "validation_failed"],
      ["a word", '"hello"', 422, "validation_failed"],
      ["an unknown field", JSON.stringify({ ...ASK, colour: "red" }), 422, "validation_failed"],
      ["a wrong type", JSON.stringify({ ...ASK, email_body: 7 }), 422, "validation_failed"],
      ["a missing field", JSON.stringify({ client_email: ASK.client_email }), 422, "validation_failed"],
      ["an address that is none", JSON.stringify({ ...ASK, client_email: "ada at example" }), 422, "validation_failed"],
      [
        "two addresses",
        JSON.stringify({ ...ASK, client_email: "a@example.com,b@example.com" }),
        422,
        "validation_failed",
      ],
      ["a text of nothing but blanks", JSON.stringify({ ...ASK, email_body: " \n\t " }), 422, "validation_failed"],
      ["a text that is too long", JSON.stringify({ ...ASK, email_body: "a".repeat(50_001) }), 422, "validation_failed"],
      [
        "a prototype",
        '{"__proto__": {"role": "owner"}, "client_email": "a@example.com", "email_body": "hi"}',
        422,
        "validation_failed",
      ],
    ])("%s", async (_, body, status, code) => {
      const answer = await post(body);
      expect(answer).toMatchObject({ status, body: { error: code } });
      expect(Object.keys(answer.body).sort()).toEqual(
        status === 422 ? ["detail", "error", "fields", "request_id"] : ["detail", "error", "request_id"],
      );
      expect(answer.body.request_id).toBe(answer.headers.get("x-request-id") ?? "");
      await nothingStored();
    });

    test("what was received is not repeated in a refusal", async () => {
      const secret = "s3cret-v4lue@nowhere";
      const { body } = await post(JSON.stringify({ ...ASK, client_email: secret, colour: secret }));
      expect(Object.keys(body.fields).sort()).toEqual(["client_email", "colour"]);
      expect(JSON.stringify(body)).not.toContain("s3cret");
      expect(desk.log()).not.toContain("s3cret");
    });

    test("another media type is named with the ones that are taken", async () => {
      for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"]) {
        const answer = await post("email_body=hello", START, { "Content-Type": type });
        expect(answer).toMatchObject({ status: 415, body: { error: "unsupported_media_type" } });
      }
    });

    test("a path that does not exist, a method that a path does not have", async () => {
      expect(await post("{}", "/api/nowhere")).toMatchObject({ status: 404, body: { error: "not_found" } });
      const answer = await post("{}", "/api/events");
      expect(answer).toMatchObject({ status: 405, body: { error: "method_not_allowed" } });
      expect(answer.headers.get("allow")).toBe("GET, HEAD");
    });

    test("ids that are none are unknown things, not errors of ours", async () => {
      for (const id of ["7", "..%2f..%2fetc", "%00", "a".repeat(300), "00000000-0000-7000-8000-000000000000"]) {
        expect((await desk.call("GET", `/api/events/${id}`)).status).toBe(404);
        expect((await desk.call("GET", `/api/conversation/${id}`)).status).toBe(404);
        expect((await desk.call("POST", `/api/tasks/${id}/approve`, {})).status).toBe(404);
      }
    });

    test("ten megabytes of text are refused by their length, before they are read", async () => {
      const answer = await post(JSON.stringify({ ...ASK, email_body: "a".repeat(10 * MEBIBYTE) }));
      expect(answer).toMatchObject({ status: 413, body: { error: "request_too_large" } });
      await nothingStored();
    });

    test("a gigabyte in chunks is cut off, and the desk stays small and alive", async () => {
      const before = memoryOf(desk.pid);
      const { status, sent } = await sendChunks(desk.base, 1024 * MEBIBYTE);
      expect(status === 413 || status === "closed").toBe(true);
      expect(sent).toBeLessThan(200 * MEBIBYTE);
      expect(memoryOf(desk.pid) - before).toBeLessThan(150 * MEBIBYTE);
      expect((await desk.call("GET", "/health")).status).toBe(200);
      await nothingStored();
    });

    test("characters that nobody can see are dropped from a text and refused in a name", async () => {
      const { session_id: session } = await desk.must("POST", START, {
        ...ASK,
        client_email: "nul@example.com",
        email_body: "Hello\u0000, we\u0007 need Room A.",
      });
      const { conversation_history: history } = await desk.must("GET", `/api/conversation/${session}`);
      expect((history as { content: string }[])[0]?.content).toBe("Hello, we need Room A.");
      const answer = await post(JSON.stringify({ ...ASK, client_name: "A\u0000B" }));
      expect(answer).toMatchObject({ status: 422, body: { fields: { client_name: expect.any(String) } } });
    });

    test("a machine's fields are for machines", async () => {
      const answer = await post(JSON.stringify({ ...ASK, received_at: "2020-01-01T00:00:00Z" }));
      expect(answer).toMatchObject({ status: 422, body: { error: "validation_failed" } });
    });
  });

const memoryOf = (pid: number): number => {
  const status = new TextDecoder().decode(Bun.spawnSync(["ps", "-o", "rss=", "-p", String(pid)]).stdout);
  return Number(status.trim()) * 1024;
};

/** Writes a chunked body until the server answers or hangs up, or everything is sent. */
const sendChunks = (base: string, bytes: number): Promise<{ status: number | "closed"; sent: number }> => {
  const { hostname, port } = new URL(base);
  const { promise, resolve } = Promise.withResolvers<{ status: number | "closed"; sent: number }>();
  const chunk = `10000\r\n${"a".repeat(0x10000)}\r\n`;
  let sent = 0;
  const socket = connect(Number(port), hostname);
  const done = (status: number | "closed") => {
    socket.destroy();
    resolve({ status, sent });
  };
  const pump = () => {
    while (!socket.destroyed && sent < bytes) {
      sent += 0x10000;
      if (!socket.write(chunk)) return;
    }
  };
  socket.on("drain", pump);
  socket.on("data", (data) => done(Number(data.toString().split(" ")[1])));
  socket.on("error", () => done("closed"));
  socket.on("close", () => done("closed"));
  socket.on("connect", () => {
    socket.write(
      `POST ${START} HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`,
    );
    pump();
  });
  return promise;
};
