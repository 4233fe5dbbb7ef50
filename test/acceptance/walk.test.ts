import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { FOREIGN, type Ground, prepare, SECRET } from "../fuzz/ground.ts";
import { faultsOf } from "../fuzz/judge.ts";
import type { Operation } from "../fuzz/request.ts";
import { UPLOAD } from "../support/files.ts";
import { ASK } from "../support/may.ts";
import { nowSeconds } from "../support/project.ts";
import { type Wrong, wrongKeys, wrongTokens } from "../support/wrong.ts";

const DAY_SECONDS = 24 * 3600;
const LATER_DAYS = 2;
const NIL = "00000000-0000-7000-8000-000000000000";
const ORDER = ["viewer", "manager", "admin", "owner"];

type Headers = Record<string, string>;
const bearer = (credential: string): Headers => ({ Authorization: `Bearer ${credential}` });
const ruleOf = (operation: Operation): string => String((operation as { "x-role"?: string })["x-role"]);
const nameOf = ({ method, path }: Operation): string => `${method} ${path}`;

/** Whether a rule such as `manager +client` lets a role in. Source: spec/http-api.md §2.3. */
const letsIn = (rule: string, role: string): boolean => {
  const [least = "", ...others] = rule.split(" ");
  return others.includes(`+${role}`) || (ORDER.includes(role) && ORDER.indexOf(role) >= ORDER.indexOf(least));
};

/** A body as the document shows one, about the conversation and the booking that are given. */
const bodyOf = ({ requestBody }: Operation, ids: { threadId: string; eventId: string }): object | undefined => {
  const { example } = (requestBody?.content?.["application/json"] ?? {}) as { example?: Record<string, unknown> };
  if (!example) return undefined;
  const { attachments: _, received_at: __, ...kept } = example;
  const named = { session_id: ids.threadId, thread_id: ids.threadId, event_id: ids.eventId };
  return { ...kept, ...Object.fromEntries(Object.entries(named).filter(([name]) => name in kept)) };
};

for (const build of ["source", "binary"] as const)
  describe(`every route of the document, for those who do not belong · ${build}`, () => {
    let ground: Ground;
    let closed: Operation[];
    /** Made before the clock went on: past their time, and so told. */
    let past: Wrong[];
    let machine: string;
    let ids: { own: Talk; other: Talk; foreign: Talk };
    let keys: Record<string, string>;
    const user = crypto.randomUUID();

    interface Talk {
      threadId: string;
      eventId: string;
      token: string;
    }
    const token = (claims: object = {}): Promise<string> =>
      ground.project.token({ sub: user, exp: nowSeconds() + 30 * DAY_SECONDS, ...claims });
    const keyOf = (role: string, team = "team-demo", ...more: string[]) =>
      ground.command("keys", "create", "--team", team, "--role", role, "--name", role, ...more);
    const talkOf = async (key: string, email: string): Promise<Talk> => {
      const { desk } = ground;
      const started = await desk.must("POST", "/api/start-conversation", { ...ASK, client_email: email }, bearer(key));
      const threadId = String(started["session_id"]);
      const session = await desk.must("POST", "/api/agent/chatkit/session", { thread_id: threadId }, bearer(key));
      return { threadId, eventId: String(started["event_id"]), token: String(session["client_secret"]) };
    };
    const ticketOf = async (): Promise<string> => {
      const headers = { ...bearer(machine), "Content-Type": "text/plain", "X-File-Name": "a.txt" };
      const sent = await fetch(ground.desk.base + UPLOAD, { method: "POST", headers, body: "of ours" });
      const { upload } = (await sent.json()) as { upload: { url: string } };
      return new URL(upload.url, ground.desk.base).searchParams.get("token") ?? "";
    };

    beforeAll(async () => {
      ground = await prepare(build);
      closed = ground.operations.filter((each) => ruleOf(each) !== "public");
      await ground.command("members", "add", "--team", "team-demo", "--user", user, "--role", "owner");
      const tomorrow = new Date(Date.now() + DAY_SECONDS * 1000).toISOString().slice(0, 10);
      machine = await keyOf("system");
      past = [
        {
          name: "a key past its day",
          credential: await keyOf("admin", "team-demo", "--expires", tomorrow),
          error: "unauthorized",
        },
        {
          name: "a conversation token past its time",
          credential: (await talkOf(machine, "past@example.com")).token,
          error: "token_expired",
        },
      ];
      const later = new Date(Date.now() + LATER_DAYS * DAY_SECONDS * 1000).toISOString();
      await ground.desk.must("POST", "/api/test/clock", { now: later }, bearer(await token()));
      const theirs = await keyOf("system", "team-other");
      ids = {
        own: await talkOf(machine, "own@example.com"),
        other: await talkOf(machine, "other@example.com"),
        foreign: await talkOf(theirs, `${FOREIGN.toLowerCase()}@example.com`),
      };
      keys = Object.fromEntries(
        await Promise.all(["viewer", "manager", "admin", "publishable"].map(async (role) => [role, await keyOf(role)])),
      ) as Record<string, string>;
    });
    afterAll(() => ground.stop());

    /** What a request of a route is answered, asserted to hold nothing of anybody. */
    const answerOf = async (operation: Operation, headers: Headers, { about = ids.own, query = "" } = {}) => {
      const { method } = operation;
      const named: Record<string, string> = {
        session_id: about.threadId,
        thread_id: about.threadId,
        event_id: about.eventId,
      };
      const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => named[name] ?? NIL) + query;
      const body = method === "GET" ? undefined : bodyOf(operation, about);
      const text = body && JSON.stringify(body);
      const response = await fetch(ground.desk.base + path, {
        method,
        headers: { ...headers, ...(text && { "Content-Type": "application/json" }) },
        ...(text && { body: text }),
      });
      // What lets somebody in may be a stream.
      if (response.ok) await response.body?.cancel();
      const seen = {
        status: response.status,
        headers: response.headers,
        text: response.ok ? "" : await response.text(),
      };
      const shot = { method, path, headers: {}, body: undefined };
      return {
        ...seen,
        error: seen.text && (JSON.parse(seen.text) as { error: string }).error,
        faults: faultsOf(shot, seen),
      };
    };
    /** Those routes that answer otherwise than they have to. */
    const strays = async (
      operations: readonly Operation[],
      headers: Headers,
      expected: { status: number; error: string },
      more: { about?: Talk; query?: string } = {},
    ): Promise<object[]> => {
      const answers = await Promise.all(
        operations.map(async (operation) => {
          const { status, error, faults, text, headers: told } = await answerOf(operation, headers, more);
          const isAsked = status !== 401 || told.get("www-authenticate") === "Bearer";
          const echo = Object.values(headers).some(
            (sent) => sent.length > 20 && text.includes(sent.replace("Bearer ", "")),
          );
          const isRight =
            status === expected.status && error === expected.error && isAsked && !echo && faults.length === 0;
          return isRight ? [] : [{ route: nameOf(operation), status, error, faults, text }];
        }),
      );
      return answers.flat();
    };
    const NOBODY = { status: 401, error: "unauthorized" };

    test("wrong, forged, expired, revoked and misdirected credentials open nothing", async () => {
      expect(closed.length).toBeGreaterThan(100);
      const revoked = await keyOf("admin");
      await ground.command("keys", "revoke", "--team", "team-demo", revoked.split("_")[2] ?? "");
      const named = (name: string, credential: string): Wrong => ({ name, credential, error: "unauthorized" });
      const wrong = [
        ...past,
        ...wrongKeys(keys["admin"] ?? "", await keyOf("admin", "team-other")),
        ...(await wrongTokens(ground.project, user)),
        named("a revoked key", revoked),
        named("a token for a file", await ticketOf()),
        named("a conversation token without its end", ids.own.token.slice(0, -2)),
      ];
      for (const { name, credential, error } of wrong)
        expect([name, await strays(closed, bearer(credential), { status: 401, error })]).toEqual([name, []]);
    });

    test("a credential counts where the contract says alone: not in the query, a cookie or another scheme", async () => {
      const key = keys["admin"] ?? "";
      const places: [Headers, string][] = [
        [{}, ""],
        [{ Authorization: "" }, ""],
        [{ Authorization: key }, ""],
        [{ Authorization: `Basic ${btoa(`admin:${key}`)}` }, ""],
        [{ Authorization: "Bearer", "X-Api-Key": key }, ""],
        [{ Cookie: `sb-access-token=${await token()}; api_key=${key}` }, ""],
        [{ apikey: key, "X-Manager-Id": user, "X-Forwarded-For": "127.0.0.1" }, ""],
        [{}, `?token=${await token()}&access_token=${key}&api_key=${key}`],
      ];
      for (const [headers, query] of places)
        expect([headers, query, await strays(closed, headers, NOBODY, { query })]).toEqual([headers, query, []]);
    });

    test("a link to one file opens no other route and no other file", async () => {
      expect(await strays(closed, {}, NOBODY, { query: `?token=${await ticketOf()}` })).toEqual([]);
    });

    test("a genuine credential opens no other team", async () => {
      const elsewhere = { status: 403, error: "team_forbidden" };
      const nobodys = await token({ sub: crypto.randomUUID() });
      const both = crypto.randomUUID();
      for (const team of ["team-demo", "team-other"])
        await ground.command("members", "add", "--team", team, "--user", both, "--role", "owner");
      const cases: [Headers, typeof elsewhere][] = [
        [{ ...bearer(keys["admin"] ?? ""), "X-Team-Id": "team-other" }, elsewhere],
        [{ ...bearer(ids.own.token), "X-Team-Id": "team-other" }, elsewhere],
        [{ ...bearer(await token()), "X-Team-Id": "team-other" }, elsewhere],
        [{ ...bearer(await token({ team_id: "team-other" })) }, elsewhere],
        [{ ...bearer(await token({ app_metadata: { team_id: "team-other" } })), "X-Team-Id": "team-demo" }, elsewhere],
        [bearer(nobodys), elsewhere],
        [bearer(await token({ sub: both })), { status: 400, error: "team_required" }],
      ];
      for (const [headers, expected] of cases)
        expect([headers["X-Team-Id"], await strays(closed, headers, expected)]).toEqual([headers["X-Team-Id"], []]);
    });

    test("a role that is too low is told so by every route above it, and let in by the others", async () => {
      const holders: Record<string, string> = { ...keys, system: machine, client: ids.own.token };
      for (const [role, credential] of Object.entries(holders)) {
        const above = closed.filter((each) => !letsIn(ruleOf(each), role));
        expect([role, above.length > 50]).toEqual([role, role !== "admin"]);
        expect([role, await strays(above, bearer(credential), { status: 403, error: "forbidden" })]).toEqual([
          role,
          [],
        ]);
        const open = closed.filter((each) => each.method === "GET" && letsIn(ruleOf(each), role));
        const shut = await Promise.all(
          open.map(async (each) => [nameOf(each), (await answerOf(each, bearer(credential))).status]),
        );
        expect([role, shut.filter(([, status]) => status === 401 || status === 403)]).toEqual([role, []]);
      }
    });

    test("a client sees no other conversation: of the same team or of another", async () => {
      const theirs = closed.filter(
        (each) =>
          letsIn(ruleOf(each), "client") &&
          (each.path.includes("{") ||
            /"(?:session_id|thread_id|event_id)"/.test(JSON.stringify(bodyOf(each, ids.own) ?? {}))),
      );
      expect(theirs.length).toBeGreaterThan(10);
      for (const about of [ids.other, ids.foreign])
        for (const operation of theirs) {
          const { status, faults, text } = await answerOf(operation, bearer(ids.own.token), { about });
          expect([nameOf(operation), status, faults, text.includes("@example.com")]).toEqual([
            nameOf(operation),
            404,
            [],
            false,
          ]);
        }
    });

    test("the log tells no credential", async () => {
      for (const secret of [SECRET, machine.slice(-43), ...Object.values(keys).map((key) => key.slice(-43)), "eyJ"])
        expect(ground.desk.log()).not.toContain(secret);
    });
  });
