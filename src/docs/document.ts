import { swagger } from "@elysiajs/swagger";
import { type AnyElysia, Elysia } from "elysia";
import type { RoutePolicy } from "../gate/policy.ts";
import { VERSION } from "../platform/version.ts";
import { ERROR_SCHEMAS, type Operation, refine } from "./operation.ts";

type Document = {
  paths: Record<string, Record<string, Operation>>;
  components: object;
  [key: string]: unknown;
};

/** The schemas are JSON Schema with null types, which 3.0 does not know. */
const OPENAPI_VERSION = "3.1.0";

/**
 * The OpenAPI document of the groups that are mounted, made by @elysiajs/swagger from their schemas, with the policy of
 * each route beside it.
 */
export const openApiOf = async (groups: readonly AnyElysia[]): Promise<Document> => {
  const described: AnyElysia = new Elysia();
  for (const group of groups) described.use(group);
  const describer = new Elysia().use(described).use(
    swagger({
      path: "/ui",
      specPath: "/spec",
      exclude: ["/ui", "/spec"],
      excludeStaticFile: false,
      documentation: {
        info: {
          title: "OpenEvent",
          version: VERSION,
          description:
            "The backend of a venue's booking desk: mails come in, drafts wait for approval, bookings move on.",
        },
        components: {
          securitySchemes: {
            bearer: { type: "http", scheme: "bearer" },
            apiKey: { type: "apiKey", in: "header", name: "X-Api-Key" },
          },
        },
      },
    }),
  );
  const document = (await (await describer.handle(new Request("http://localhost/spec"))).json()) as Document;
  for (const { method, path, hooks } of described.routes) {
    const pattern = path.replace(/:(\w+)/g, "{$1}").replace(/(.)\/$/, "$1");
    const operations = document.paths[pattern] ?? document.paths[`${pattern}/`];
    const operation = operations?.[method.toLowerCase()];
    if (operations && operation) operations[method.toLowerCase()] = refine(operation, hooks as unknown as RoutePolicy);
  }
  return {
    ...document,
    openapi: OPENAPI_VERSION,
    components: { ...document.components, schemas: ERROR_SCHEMAS },
    paths: Object.fromEntries(
      Object.entries(document.paths).map(([path, operations]) => [path.replace(/(.)\/$/, "$1"), operations]),
    ),
  };
};
