import { join } from "node:path";
import { SignJWT } from "jose";
import { foundTeam, told } from "../../support/prod.ts";
import { bare, type Child, PROD, startChild } from "../child.ts";
import { forSeconds, get, load, times, type Wire } from "../loader.ts";
import { aimAtLeast, type Line, median, rate, ratiosOf } from "../report.ts";
import { OPEN_PATH, PATH } from "./answer.ts";

const ROUNDS = 7;
const SECONDS = 0.6;
const WARM_UP_SECONDS = 1;
const CONNECTIONS = 16;
const AIM = 0.6;

const USER = "01980000-0000-7000-8000-0000000000aa";
const SECRET = "a-shared-secret-of-the-project-of-at-least-thirty-two-bytes";
const ISSUER = "https://project.example.com/auth/v1";
/** More than the gate remembers, so that each is new to it when its turn comes again. */
const TOKENS = 12_000;
const COLD_A_ROUND = 3000;

const tokenOf = (index: number): Promise<string> =>
  new SignJWT({ jti: String(index) })
    .setProtectedHeader({ alg: "HS256" })
    .setIssuer(ISSUER)
    .setAudience("authenticated")
    .setSubject(USER)
    .setExpirationTime("2h")
    .sign(new TextEncoder().encode(SECRET));

const bearing = (token: string): Wire => get(PATH, { Authorization: `Bearer ${token}` });

/** Every one of some requests in its turn, over and over. */
const inTurn = (wires: readonly Wire[]): (() => Wire) => {
  let at = 0;
  return () => wires[at++ % wires.length] ?? new Uint8Array();
};

/** What the gate adds to an answer; the bare handler adds it, too. */
const headersOf = async ({ port }: Child, key: string): Promise<Record<string, string>> => {
  const answer = await fetch(`http://127.0.0.1:${port}${PATH}`, { headers: { Authorization: `Bearer ${key}` } });
  if (!answer.ok) throw new Error(`the gate lets nobody in: ${answer.status}`);
  const { date: _, "content-length": __, "content-type": ___, ...headers } = Object.fromEntries(answer.headers);
  return headers;
};

interface Contest {
  name: string;
  rates: number[];
  run: () => Promise<number>;
  aim?: number;
}

/** What the gate leaves of a handler's speed, by who comes in and what is counted. */
export const gateOverhead = async (url: string): Promise<Line[]> => {
  const env = { ...PROD, DATABASE_URL: url, SUPABASE_JWT_SECRET: SECRET, SUPABASE_JWT_ISSUER: ISSUER };
  const key = await foundTeam("venue", { env });
  await told(["members", "add", "--team", "venue", "--role", "viewer", "--user", USER], { env });
  const tokens = await Promise.all(Array.from({ length: TOKENS }, (_, index) => tokenOf(index)));
  const most = "1000000";
  const counted = { ...env, RATE_LIMIT_ENABLED: "1", RATE_LIMIT_RPS: most, RATE_LIMIT_BURST: most };
  const command = [process.execPath, join(import.meta.dir, "server.ts")];
  const open = (settings: Record<string, string>): Promise<Child> =>
    startChild({ command, env: settings, path: "/health" });
  const [gated, inMemory, inPostgres] = [
    await open(env),
    await open({ ...counted, RATE_LIMIT_STORE: "memory" }),
    await open({ ...counted, RATE_LIMIT_STORE: "postgres" }),
  ];
  const baseline = await startChild({
    command: bare("answer-elysia"),
    env: { HEADERS: JSON.stringify(await headersOf(gated, key)) },
    path: "/health",
  });

  const forAWhile = async ({ port }: Child, wire: Wire, seconds = SECONDS): Promise<number> =>
    (await load({ port, next: forSeconds(seconds, wire), connections: CONNECTIONS })).perSecond;
  const [withKey, [first = ""]] = [bearing(key), tokens];
  const cold = inTurn(tokens.map(bearing));
  const contests: Contest[] = [
    { name: "gate, nobody asked for, of the bare handler", rates: [], run: () => forAWhile(gated, get(OPEN_PATH)) },
    { name: "… API key", rates: [], run: () => forAWhile(gated, withKey), aim: AIM },
    {
      name: "… JWT, new",
      rates: [],
      run: async () =>
        (await load({ port: gated.port, next: times(COLD_A_ROUND, cold), connections: CONNECTIONS })).perSecond,
    },
    { name: "… JWT, known", rates: [], run: () => forAWhile(gated, bearing(first)), aim: AIM },
    { name: "… API key, counted in memory", rates: [], run: () => forAWhile(inMemory, withKey), aim: AIM },
    { name: "… API key, counted in Postgres", rates: [], run: () => forAWhile(inPostgres, withKey) },
  ];
  for (const child of [gated, inMemory, inPostgres, baseline]) await forAWhile(child, withKey, WARM_UP_SECONDS);
  for (const { run } of contests) await run();
  const bareRates: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    bareRates.push(await forAWhile(baseline, withKey));
    for (const { run, rates } of contests) rates.push(await run());
  }
  await Promise.all([gated, inMemory, inPostgres, baseline].map((child) => child.stop()));
  return contests.map(({ name, rates, aim }) => {
    const ratios = ratiosOf(rates, bareRates);
    return {
      name,
      ratios,
      ours: rate(median(rates)),
      baseline: rate(median(bareRates)),
      aim: aim === undefined ? undefined : aimAtLeast(median(ratios), aim),
    };
  });
};
