import { foundTeam } from "../support/prod.ts";
import { bare, PROD, SOURCE, startChild } from "./child.ts";
import { forSeconds, get, load } from "./loader.ts";
import { type Line, median, rate, ratiosOf } from "./report.ts";

const ROUNDS = 7;
const SECONDS = 0.7;
const WARM_UP_SECONDS = 1;
const CONNECTIONS = 16;
const PATH = "/health";

/** Our cheapest route, with everything a request passes before it, against a server that only answers its bytes. */
export const health = async (databaseUrl: string): Promise<Line[]> => {
  const env = { ...PROD, DATABASE_URL: databaseUrl };
  await foundTeam("venue", { env });
  const desk = await startChild({ command: SOURCE, env, path: PATH });
  const answer = await fetch(`http://127.0.0.1:${desk.port}${PATH}`);
  const { date: _, "content-length": __, ...headers } = Object.fromEntries(answer.headers);
  const baseline = await startChild({
    command: bare("answer"),
    env: { ANSWER: JSON.stringify({ body: await answer.text(), headers }) },
    path: PATH,
  });
  const run = async (port: number, seconds: number): Promise<number> =>
    (await load({ port, next: forSeconds(seconds, get(PATH)), connections: CONNECTIONS })).perSecond;
  for (const { port } of [desk, baseline]) await run(port, WARM_UP_SECONDS);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await run(desk.port, SECONDS));
    theirs.push(await run(baseline.port, SECONDS));
  }
  await Promise.all([desk.stop(), baseline.stop()]);
  return [
    {
      name: "GET /health, of bare Bun.serve",
      ratios: ratiosOf(ours, theirs),
      ours: rate(median(ours)),
      baseline: rate(median(theirs)),
    },
  ];
};
