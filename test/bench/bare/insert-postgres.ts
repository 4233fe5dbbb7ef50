/** A request in, a transaction with one row, an answer out: Postgres. */
import postgres from "postgres";

const sql = postgres(process.env["DATABASE_URL"] ?? "", { max: 10, onnotice: () => undefined });
await sql`create table if not exists bare_mails (id bigserial primary key, body text not null)`;

Bun.serve({
  hostname: "127.0.0.1",
  port: Number(process.env["PORT"]),
  fetch: async (request) => {
    if (request.method === "GET") return new Response("ok");
    const body = await request.text();
    await sql.begin((tx) => tx`insert into bare_mails (body) values (${body})`);
    return new Response("ok");
  },
});
