/** The same statements as the list of events, with nothing around them. */
import postgres from "postgres";
import type { ListPlan, Statement } from "../list.ts";

const plan = JSON.parse(process.env["PLAN"] ?? "{}") as ListPlan;
const sql = postgres(plan.url, { max: plan.connections, onnotice: () => undefined });

/** A tagged template would prepare it, too. */
const run = (on: postgres.ISql, { text, params }: Statement) =>
  on.unsafe(text, params as postgres.ParameterOrJSON<never>[], { prepare: true });

const inTransaction = (): Promise<unknown> =>
  sql.begin(async (tx) => {
    const rows: unknown[] = [];
    for (const statement of plan.statements) rows.push(await run(tx, statement));
    return rows.at(-1);
  });

const rowsOf = (): Promise<unknown> => {
  const [first] = plan.statements;
  if (plan.scoped) return inTransaction();
  return first ? run(sql, first) : Promise.resolve([]);
};

/** As many bytes as we answer. */
const sized = (json: string): string => json.slice(0, plan.bodyBytes).padEnd(plan.bodyBytes);

Bun.serve({
  hostname: "127.0.0.1",
  port: Number(process.env["PORT"]),
  fetch: async ({ url }) => {
    if (url.endsWith("/health")) return new Response("ok");
    return new Response(sized(JSON.stringify(await rowsOf())), { headers: { "Content-Type": "application/json" } });
  },
});
