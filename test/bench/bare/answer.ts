/** The least that answers over HTTP: the bytes and headers it was given, on every request. */

const { body, headers } = JSON.parse(process.env["ANSWER"] ?? "{}") as {
  body: string;
  headers: Record<string, string>;
};

Bun.serve({
  hostname: "127.0.0.1",
  port: Number(process.env["PORT"]),
  fetch: () => new Response(body, { headers }),
});
