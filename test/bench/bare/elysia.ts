import { Elysia } from "elysia";

new Elysia()
  .get("/health", () => ({ status: "ok" }))
  .listen({ hostname: "127.0.0.1", port: Number(process.env["PORT"]) });
