import { beforeAll, describe, expect, test } from "bun:test";
import { dereference, validate } from "@scalar/openapi-parser";
import Ajv from "ajv/dist/2020.js";
import { describeApi } from "../../src/app.ts";

interface Media {
  schema?: object;
  example?: unknown;
}
interface Operation {
  summary?: string;
  "x-role"?: string;
  operationId?: string;
  parameters?: { name: string; in: string }[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, { description?: string; content?: Record<string, Media> }>;
}

let operations: [string, Operation][] = [];
let document: Record<string, unknown>;
beforeAll(async () => {
  document = (await describeApi()) as Record<string, unknown>;
  const { schema } = dereference(structuredClone(document));
  const paths = (schema as { paths: Record<string, Record<string, Operation>> }).paths;
  operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, Operation] => [
      `${method.toUpperCase()} ${path}`,
      operation,
    ]),
  );
});

/** Answers without anything in them. */
const BARE = new Set(["204", "304"]);
const REFUSED_FROM = 400;

describe("the published document", () => {
  test("is OpenAPI, as a validator of others reads it", async () => {
    const { valid, errors } = await validate(structuredClone(document));
    expect({ valid, errors }).toMatchObject({ valid: true });
    expect((await validate({ ...structuredClone(document), info: {} })).valid).toBe(false);
  });

  test("tells of every route what it is for, who may call it, what goes in and comes out, and how it is refused", () => {
    expect(operations.length).toBeGreaterThan(150);
    const ids = operations.map(([, { operationId }]) => operationId);
    expect(new Set(ids).size).toBe(operations.length);
    for (const [name, operation] of operations) {
      expect({ name, summary: operation.summary }).toEqual({ name, summary: expect.stringMatching(/^[A-Z].{5,}/) });
      const named = [...name.matchAll(/\{(\w+)\}/g)].map(([, each]) => each);
      const given = (operation.parameters ?? []).filter((each) => each.in === "path").map((each) => each.name);
      expect({ name, given }).toEqual({ name, given: named as string[] });
      const statuses = Object.keys(operation.responses);
      expect({ name, ok: statuses.some((status) => Number(status) < 300) }).toEqual({ name, ok: true });
      if (operation["x-role"] !== "public")
        expect({ name, statuses }).toEqual({ name, statuses: expect.arrayContaining(["401", "403", "429", "500"]) });
      for (const [status, { description, content }] of Object.entries(operation.responses)) {
        expect({ name, status, description }).not.toMatchObject({ description: "Answer" });
        if (!BARE.has(status))
          expect({ name, status, has: Object.values(content ?? {}).every(({ schema }) => schema) }).toEqual({
            name,
            status,
            has: content !== undefined,
          });
      }
    }
  });

  test("gives examples that its own schemas admit, of every body and every answer in JSON", () => {
    const ajv = new Ajv({ strict: false });
    const all = operations.flatMap(([name, operation]) => mediaOf(name, operation));
    expect(all.length).toBeGreaterThan(1000);
    const bad = all.flatMap(({ name, media: { schema = {}, example } }) => {
      if (example === undefined) return [`${name}: none`];
      return ajv.validate(schema, example) ? [] : [`${name}: ${ajv.errorsText()}`];
    });
    expect(bad).toEqual([]);
  });

  test("gives examples that mean something: none is the bare word for its type", () => {
    const bare = operations
      .flatMap(([name, operation]) => mediaOf(name, operation))
      .flatMap(({ name, media: { example } }) => wordsIn(example).map((field) => `${field} of ${name}`));
    expect(bare).toEqual([]);
  });

  test("shows a refusal as it is answered: a code, and a sentence that a person can act on", () => {
    const refusals = operations
      .filter(([name]) => name !== "GET /health/ready")
      .flatMap(([name, { responses }]) =>
        Object.entries(responses)
          .filter(([status]) => Number(status) >= REFUSED_FROM)
          .map(([status, { content }]) => ({ name, status, example: content?.["application/json"]?.example })),
      );
    expect(refusals.length).toBeGreaterThan(1000);
    for (const { name, status, example } of refusals)
      expect({ name, status, example }).toMatchObject({
        example: { error: expect.stringMatching(/^[a-z_]+$/), detail: expect.stringMatching(/^[A-Z].*\.$/s) },
      });
  });
});

/** Fields of an example that say "string" and no more. */
const wordsIn = (example: unknown, field = "it"): string[] => {
  if (example === "string") return [field];
  if (typeof example !== "object" || example === null) return [];
  return Object.entries(example).flatMap(([key, each]) => wordsIn(each, Array.isArray(example) ? field : key));
};

/** What goes in and comes out of a route as JSON. */
const mediaOf = (name: string, { requestBody, responses }: Operation): { name: string; media: Media }[] =>
  [
    ["request", requestBody?.content["application/json"]] as const,
    ...Object.entries(responses).map(([status, { content }]) => [status, content?.["application/json"]] as const),
  ].flatMap(([where, media]) => (media?.schema ? [{ name: `${name} ${where}`, media }] : []));
