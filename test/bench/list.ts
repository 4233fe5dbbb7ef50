import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { CASING, type Database } from "../../src/db/client.ts";
import { withTeam } from "../../src/db/team.ts";
import { readEvents } from "../../src/events/read.ts";
import { bare, type Child, DEMO, SOURCE, startChild } from "./child.ts";
import { forSeconds, get, load, times } from "./loader.ts";
import { completeMails } from "./mails.ts";
import { aimAtLeast, type Line, median, rate, ratiosOf } from "./report.ts";
import { settle } from "./settle.ts";

export interface Statement {
  text: string;
  params: unknown[];
}

/** What the baseline does on every request. */
export interface ListPlan {
  url: string;
  connections: number;
  scoped: boolean;
  statements: Statement[];
  bodyBytes: number;
}

const EVENTS = 50;
const ROUNDS = 7;
const SECONDS = 0.8;
const WARM_UP_SECONDS = 1;
const CONNECTIONS = 16;
const POOL = Number(DEMO.DATABASE_POOL_MAX);
const PATH = "/api/events";
const AIM = 0.6;

/** The statements that our list really runs in its transaction: the scope first. */
const statementsOf = async (url: string, teamId: string): Promise<Statement[]> => {
  const statements: Statement[] = [];
  const client = postgres(url, { max: 1, onnotice: () => undefined });
  const db: Database = {
    kind: "postgres",
    handle: drizzle(client, {
      casing: CASING,
      logger: { logQuery: (text, params) => void statements.push({ text, params }) },
    }),
    close: () => client.end(),
  };
  await withTeam(db, { teamId, userId: teamId }, (tx) =>
    readEvents(tx, { teamId }, { before: undefined, limit: EVENTS }),
  );
  await db.close();
  return statements;
};

interface Contest {
  name: string;
  baseline: Child;
  rates: number[];
  aim?: number;
}

/** The list of events through gate and row-level security, against its own SQL without anything around it. */
export const list = async (url: string): Promise<Line[]> => {
  const desk = await startChild({ command: SOURCE, env: { ...DEMO, DATABASE_URL: url }, path: "/health" });
  await load({ port: desk.port, next: times(EVENTS, completeMails()), connections: 1 });
  const first = (await (await fetch(`http://127.0.0.1:${desk.port}${PATH}`)).json()) as {
    events: { team_id: string }[];
  };
  const teamId = first.events[0]?.team_id ?? "";
  if (first.events.length !== EVENTS) throw new Error(`the list has ${first.events.length} events, not ${EVENTS}`);
  await settle(url);
  const { bodyBytes } = await load({ port: desk.port, next: times(1, () => get(PATH)), connections: 1 });

  const statements = await statementsOf(url, teamId);
  const [scope] = statements;
  const page = statements.toSorted((a, b) => b.text.length - a.text.length)[0];
  if (!scope || !page) throw new Error("the list runs no statements");
  const contest = async (
    name: string,
    plan: Pick<ListPlan, "scoped" | "statements">,
    aim?: number,
  ): Promise<Contest> => ({
    name,
    aim,
    rates: [],
    baseline: await startChild({
      command: bare("list"),
      env: { PLAN: JSON.stringify({ ...plan, url, connections: POOL, bodyBytes } satisfies ListPlan) },
      path: "/health",
    }),
  });
  const contests = [
    await contest("GET /api/events, of its one query", { scoped: false, statements: [page] }),
    await contest("… of its one query, scoped", { scoped: true, statements: [scope, page] }, AIM),
    await contest(`… of all its ${statements.length} statements`, { scoped: true, statements }),
  ];

  const run = async (port: number, seconds: number): Promise<number> =>
    (await load({ port, next: forSeconds(seconds, get(PATH)), connections: CONNECTIONS })).perSecond;
  for (const { port } of [desk, ...contests.map(({ baseline }) => baseline)]) await run(port, WARM_UP_SECONDS);
  const ours: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await run(desk.port, SECONDS));
    for (const { baseline, rates } of contests) rates.push(await run(baseline.port, SECONDS));
  }
  await Promise.all([desk.stop(), ...contests.map(({ baseline }) => baseline.stop())]);
  return contests.map(({ name, rates, aim }) => {
    const ratios = ratiosOf(ours, rates);
    return {
      name,
      ratios,
      ours: rate(median(ours)),
      baseline: rate(median(rates)),
      aim: aim === undefined ? undefined : aimAtLeast(median(ratios), aim),
    };
  });
};
