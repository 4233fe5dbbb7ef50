import { Elysia } from "elysia";
import { policy } from "../gate/policy.ts";
import { bundleDesk } from "./bundle.ts" with { type: "macro" };
import { doorOf, signIn } from "./sign-in.ts";

const { script, style } = bundleDesk();

/** @param offer what of signing in it offers beside a key, as an attribute */
const pageWith = (offer: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>OpenEvent</title><link rel="stylesheet" href="/desk/style.css"><link rel="icon" href="data:,"></head>
<body><div id="desk"${offer}></div><script type="module" src="/desk/app.js"></script></body></html>`;

/** Nothing but our own script, style and API; nobody frames the page. Source: spec/http-api.md §20. */
const CONTENT_SECURITY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const served = (type: string, text: string) => (): Response =>
  new Response(text, {
    headers: {
      "Content-Type": `${type}; charset=utf-8`,
      "Content-Security-Policy": CONTENT_SECURITY,
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Cache-Control": "no-cache",
    },
  });

const OPEN = { role: "public", rate: "public", cap: "none", detail: { hide: true } } as const;

/** The page on which managers work; its data comes through the API, with the credential that is typed in. */
export const deskPage = (env: Parameters<typeof doorOf>[0]) =>
  new Elysia({ name: "desk page" })
    .use(policy)
    .get("/desk", served("text/html", pageWith(doorOf(env) ? ' data-sign-in="password"' : "")), OPEN)
    .get("/desk/app.js", served("text/javascript", script), OPEN)
    .get("/desk/style.css", served("text/css", style), OPEN)
    .use(signIn(env));
