import { type AnyElysia, Elysia, t } from "elysia";
import { policy } from "../gate/policy.ts";
import type { Env } from "../platform/env.ts";
import { errors } from "../platform/errors.ts";
import { FILES } from "./assets.ts";

const PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>OpenEvent API</title>
<link rel="stylesheet" href="/docs/swagger-ui.css"></head>
<body><div id="ui"></div><script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script></body></html>`;
const START = `SwaggerUIBundle({ url: "/openapi.json", dom_id: "#ui", deepLinking: true, validatorUrl: null });`;

const HIDDEN = { detail: { hide: true } } as const;
const OPEN = { role: "public", rate: "read", cap: "none" } as const;
const PERMANENT_REDIRECT = 308;

const asset = (name: string): Response => {
  if (name === "start.js")
    return new Response(START, { headers: { "Content-Type": "text/javascript; charset=utf-8" } });
  const file = name in FILES ? FILES[name as keyof typeof FILES] : undefined;
  if (!file) throw errors.notFound();
  return new Response(Bun.file(file.path), { headers: { "Content-Type": `${file.type}; charset=utf-8` } });
};

/**
 * The API's description, and in dev a page that shows it. Source: spec/http-api.md §3.
 * @param described the route groups that the document is made from
 */
export const docs = (described: readonly AnyElysia[], { mode }: Pick<Env, "mode">) => {
  let document: Promise<object> | undefined;
  const open = mode !== "prod";
  const spec = new Elysia({ name: "openapi" }).use(policy).get(
    "/openapi.json",
    () => {
      // What makes it is loaded with the first reader, for a start does not wait for it.
      document ??= import("./document.ts").then(({ openApiOf }) => openApiOf(described));
      return document;
    },
    { role: open ? "public" : "viewer", rate: "read", cap: "none", ...HIDDEN },
  );
  if (!open) return spec;
  const redirect = () => new Response(null, { status: PERMANENT_REDIRECT, headers: { Location: "/docs" } });
  return spec
    .get("/docs", () => new Response(PAGE, { headers: { "Content-Type": "text/html; charset=utf-8" } }), {
      ...OPEN,
      ...HIDDEN,
    })
    .get("/docs/oauth2-redirect", redirect, { ...OPEN, ...HIDDEN })
    .get("/redoc", redirect, { ...OPEN, ...HIDDEN })
    .get("/docs/*", ({ params }) => asset(params["*"]), { ...OPEN, params: t.Object({ "*": t.String() }), ...HIDDEN });
};
