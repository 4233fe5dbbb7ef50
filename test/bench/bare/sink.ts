/** The least that a server does with an upload: reads and hashes it. */
Bun.serve({
  port: Number(Bun.env["PORT"]),
  hostname: "127.0.0.1",
  maxRequestBodySize: Number.MAX_SAFE_INTEGER,
  idleTimeout: 0,
  fetch: async ({ body }) => {
    const hash = new Bun.CryptoHasher("sha256");
    if (body) for await (const piece of body) hash.update(piece);
    return new Response(hash.digest("hex"));
  },
});
