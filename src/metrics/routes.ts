import { Elysia } from "elysia";
import { policy } from "../gate/policy.ts";
import type { Env } from "../platform/env.ts";
import type { Meter } from "../platform/meter.ts";
import { answersIn, READ_REFUSALS } from "../wire/schemas.ts";

const TYPE = "text/plain; version=0.0.4; charset=utf-8";

/** What the process counts, for Prometheus. Source: spec/http-api.md §3. */
export const metrics = (meter: Meter | undefined) =>
  new Elysia({ name: "metrics", tags: ["Health"] }).use(policy).get(
    "/metrics",
    ({ set }) => {
      set.headers["content-type"] = TYPE;
      return meter?.registry.metrics() ?? "";
    },
    {
      role: "admin",
      rate: "read",
      cap: "none",
      detail: {
        summary: "What the process counts, for Prometheus",
        description: "The admin listener (ADMIN_PORT) answers the same without a credential.",
        responses: answersIn("text/plain", "Prometheus text", READ_REFUSALS),
      },
    },
  );

/** A listener for who watches over the process: metrics and health, without a credential, and nothing else. */
export const listenForAdmin = (
  { ADMIN_HOST, ADMIN_PORT }: Pick<Env, "ADMIN_HOST" | "ADMIN_PORT">,
  meter: Meter,
): { port: number; stop(): Promise<void> } | undefined => {
  if (ADMIN_PORT === undefined) return undefined;
  const headers = { "X-Content-Type-Options": "nosniff", "Cache-Control": "no-store" };
  const server = Bun.serve({
    hostname: ADMIN_HOST,
    port: ADMIN_PORT,
    reusePort: false,
    routes: {
      "/metrics": {
        GET: async () =>
          new Response(await meter.registry.metrics(), { headers: { ...headers, "Content-Type": TYPE } }),
      },
      "/health": { GET: () => Response.json({ status: "ok" }, { headers }) },
    },
    fetch: () => new Response(null, { status: 404, headers }),
  });
  return { port: server.port ?? ADMIN_PORT, stop: () => server.stop() };
};
