import type { Env } from "../platform/env.ts";

const METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
const REQUEST_HEADERS =
  "Content-Type, Authorization, X-Api-Key, X-Team-Id, X-Manager-Id, Idempotency-Key, If-Match, If-None-Match, Last-Event-ID, X-File-Name, X-Request-Id, X-Debug-Trace";
const EXPOSED_HEADERS =
  "X-Request-Id, ETag, Retry-After, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Idempotency-Replayed, Content-Disposition, X-Debug-Report-Path";
const MAX_AGE_SECONDS = 600;

const LOCAL = /^http:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?$/;

/** Whether a browser on this origin may call. Source: spec/http-api.md §1.6. */
export const isAllowedOrigin = (
  origin: string,
  { ALLOWED_ORIGINS, mode }: Pick<Env, "ALLOWED_ORIGINS" | "mode">,
): boolean =>
  (mode !== "prod" && LOCAL.test(origin)) || ALLOWED_ORIGINS.some((allowed) => isSameOrigin(origin, allowed));

const isSameOrigin = (origin: string, allowed: string): boolean => {
  const [scheme, host] = allowed.split("://*.");
  if (host === undefined) return origin === allowed;
  return (
    origin.startsWith(`${scheme}://`) &&
    origin.endsWith(`.${host}`) &&
    /^[a-z0-9-]+$/i.test(origin.slice(`${scheme}://`.length, -host.length - 1))
  );
};

/** Headers that let an allowed origin read an answer, whatever its status. */
export const corsHeaders = (origin: string): Record<string, string> => ({
  "Access-Control-Allow-Origin": origin,
  "Access-Control-Allow-Credentials": "true",
  "Access-Control-Expose-Headers": EXPOSED_HEADERS,
});

export const preflightHeaders = (origin: string): Record<string, string> => ({
  ...corsHeaders(origin),
  "Access-Control-Allow-Methods": METHODS,
  "Access-Control-Allow-Headers": REQUEST_HEADERS,
  "Access-Control-Max-Age": String(MAX_AGE_SECONDS),
});
