import { beforeAll, describe, expect, test } from "bun:test";
import { describeApi } from "../../src/app.ts";
import {
  additions,
  type Contract,
  contractOf,
  incompatibilities,
  type Route,
} from "../../src/build/contract/compare.ts";
import type { Schema } from "../../src/build/contract/schema.ts";

const STORED = new URL("../../src/build/contract/contract.json", import.meta.url);

let stored: Contract;
beforeAll(async () => {
  stored = (await Bun.file(STORED).json()) as Contract;
});

const SEND = "POST /api/send-message";
const LIST = "GET /api/events";

type Change = (route: Route) => void;
const bodyOf = (route: Route): Schema => route.body?.content["application/json"] ?? {};
const answerOf = (route: Route): Schema => route.answers["200"]?.["application/json"] ?? {};
const inBody = (route: Route, name: string): Schema => bodyOf(route).properties?.[name] ?? {};
const inAnswer = (route: Route, name: string): Schema => answerOf(route).properties?.[name] ?? {};

/** The contract after a change of one route. */
const changed = (name: string, change: Change): Contract => {
  const after = structuredClone(stored);
  const route = after[name];
  if (!route) throw new Error(`${name} is not published`);
  change(route);
  return after;
};

describe("the contract", () => {
  test("of the running program keeps what was published", async () => {
    const now = contractOf(await describeApi());
    expect(Object.keys(stored).length).toBeGreaterThan(150);
    // An intended change is accepted with `bun run contract`: src/build/contract/CHANGES.md says how.
    expect(incompatibilities(stored, now)).toEqual([]);
  });

  test.each<[string, string, Change, string]>([
    [
      "a key of an answer that is gone",
      SEND,
      (route) => delete answerOf(route).properties?.["task_id"],
      "200.task_id is gone",
    ],
    [
      "a key that may be missing",
      SEND,
      (route) => answerOf(route).required?.splice(0, 1),
      "200.session_id is no longer always there",
    ],
    [
      "a key deep in an answer",
      LIST,
      (route) => delete inAnswer(route, "events").items?.properties?.["status"],
      "200.events[].status is gone",
    ],
    [
      "a field that is required now",
      SEND,
      (route) => bodyOf(route).required?.push("msg_id"),
      "body.msg_id is required now",
    ],
    [
      "a field that is no longer known",
      SEND,
      (route) => delete bodyOf(route).properties?.["attachments"],
      "body.attachments is gone",
    ],
    [
      "a shorter text",
      SEND,
      (route) => Object.assign(inBody(route, "message"), { maxLength: 100 }),
      "body.message has a tighter maxLength",
    ],
    [
      "another type of a field",
      SEND,
      (route) => Object.assign(inBody(route, "message"), { type: "number" }),
      "body.message no longer takes string",
    ],
    [
      "a word that an answer did not hold",
      SEND,
      (route) => inAnswer(route, "workflow_type").enum?.push("later"),
      '200.workflow_type may now be "later"',
    ],
    [
      "any text where words stood",
      SEND,
      (route) => delete inAnswer(route, "workflow_type").enum,
      "200.workflow_type may now be any text",
    ],
    [
      "null where there was none",
      SEND,
      (route) => Object.assign(inAnswer(route, "response"), { type: ["string", "null"] }),
      "200.response may now be null",
    ],
    ["a parameter that is gone", LIST, (route) => delete route.parameters["query limit"], "query limit is gone"],
    [
      "a parameter that is required now",
      LIST,
      (route) => {
        route.parameters["query team"] = { required: true, schema: {} };
      },
      "query team is required now",
    ],
    [
      "another role",
      SEND,
      (route) => {
        route.role = "admin";
      },
      "for admin instead of",
    ],
    ["a status that is gone", LIST, (route) => delete route.answers["200"], "200 is gone"],
  ])("%s is told", (_, name, change, sentence) => {
    const [told, ...others] = incompatibilities(stored, changed(name, change));
    expect(told).toStartWith(`${name}: ${sentence}`);
    expect(others).toEqual([]);
  });

  test("a narrowed enumeration of a field is told, and a route that is gone", () => {
    const topic = "POST /api/config/approvals";
    const narrowed = changed(topic, (route) => {
      const field = inBody(route, "approve_offers");
      for (const each of field.anyOf ?? [field]) each.enum?.pop();
    });
    const told = incompatibilities(stored, narrowed);
    // Where a topic takes words in any case, they are no closed set of the document.
    expect(incompatibilities(stored, { [SEND]: stored[SEND] as Route }).length).toBe(Object.keys(stored).length - 1);
    expect(incompatibilities({ x: word(["a", "b"]) }, { x: word(["a"]) })).toEqual([
      'x: body.kind no longer takes "b"',
    ]);
    expect(told.every((line) => line.startsWith(topic))).toBe(true);
  });

  test("what is new is no trouble, and is listed", () => {
    const after = changed(SEND, (route) => {
      Object.assign(bodyOf(route).properties ?? {}, { more: { type: "string" } });
      Object.assign(answerOf(route).properties ?? {}, { more: { type: "string" } });
      answerOf(route).required?.push("more");
      route.parameters["query more"] = { required: false, schema: { type: "string" } };
    });
    after["GET /api/new"] = stored[LIST] as Route;
    expect(incompatibilities(stored, after)).toEqual([]);
    expect(incompatibilities({ x: word(["a"]) }, { x: word(["a", "b"]) })).toEqual([]);
    expect(additions(stored, after)).toEqual([`${SEND} has changed`, "GET /api/new is new"]);
  });
});

/** A route that takes one field of a closed set. */
const word = (values: string[]): Route => ({
  role: "viewer",
  parameters: {},
  body: {
    required: true,
    content: {
      "application/json": {
        type: "object",
        required: ["kind"],
        properties: { kind: { type: "string", enum: values } },
        additionalProperties: false,
      },
    },
  },
  answers: {},
});
