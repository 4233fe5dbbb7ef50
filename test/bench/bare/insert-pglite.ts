/** A request in, a transaction with one row, an answer out: PGlite on a folder of its own, set up as ours. */
import { join } from "node:path";
import { openEmbedded } from "../../../src/db/embedded.ts";
import { startPglite } from "../../../src/db/pglite.ts";

const folder = process.env["DATA_DIR"] ?? "";
await (await openEmbedded(folder)).close();
const database = await startPglite({ dataDir: join(folder, "postgres") }, folder);
await database.query("create table bare_mails (id bigserial primary key, body text not null)");

Bun.serve({
  hostname: "127.0.0.1",
  port: Number(process.env["PORT"]),
  fetch: async (request) => {
    if (request.method === "GET") return new Response("ok");
    const body = await request.text();
    await database.transaction((tx) => tx.query("insert into bare_mails (body) values ($1)", [body]));
    return new Response("ok");
  },
});
