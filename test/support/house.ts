import { createApp } from "../../src/app.ts";
import type { Database } from "../../src/db/client.ts";
import type { TeamScope } from "../../src/db/team.ts";
import { createHouses } from "../../src/deps.ts";
import { ensureDemoTeams } from "../../src/dev/service.ts";
import { createFiling, type FilingDeps } from "../../src/files/service.ts";
import { createIdentity } from "../../src/gate/identity.ts";
import { createTokens, type Tokens } from "../../src/gate/tokens.ts";
import { type Clock, createClock } from "../../src/platform/clock.ts";
import { readEnv } from "../../src/platform/env.ts";
import { type Log, silentLog } from "../../src/platform/log.ts";
import { openStores } from "../../src/storage/open.ts";
import { ASK } from "./may.ts";

export interface HouseAnswer {
  status: number;
  headers: Headers;
  body: Record<string, unknown>;
}

/** The whole application over one team of its own, spoken to without a socket. */
export interface House {
  scope: TeamScope;
  clock: Clock;
  /** What its files are kept with. */
  files: FilingDeps;
  tokens: Tokens;
  /** Ends what still runs. */
  stop(): void;
  fetch(path: string, init?: RequestInit): Promise<Response>;
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<HouseAnswer>;
  /** A call that has to succeed. */
  must(method: string, path: string, body?: unknown): Promise<Record<string, unknown>>;
  /** A call of a machine of the team that has to succeed. */
  asMachine(path: string, body: unknown): Promise<Record<string, unknown>>;
  /** A client asks for an offer, which waits for approval; answers the event's and the conversation's id. Another day makes another booking of it. */
  asked(email?: string, day?: string): Promise<{ eventId: string; threadId: string; taskId: string }>;
  /** A client asks for an offer and gets it; answers the event's and the conversation's id. */
  offered(email?: string, day?: string): Promise<{ eventId: string; threadId: string }>;
}

let houses = 0;

/** Lets a test speak as a machine of the team. */
export const MACHINE_TOKEN = "a-machine-of-the-house";

/** A house on a database that is open already. */
export const openHouse = async (
  db: Database,
  env: Record<string, string> = {},
  log: Log = silentLog(),
): Promise<House> => {
  const slug = `house-${++houses}`;
  const { env: settings, problems } = readEnv(
    { ENV: "test", DEMO_TEAMS: slug, OE_TEAM_ID: Bun.randomUUIDv7(), OE_SYSTEM_USER_ID: Bun.randomUUIDv7(), ...env },
    false,
  );
  if (problems.length > 0) throw new Error(problems.map(({ name, mend }) => `${name}: ${mend}`).join("\n"));
  const demoTeams = await ensureDemoTeams(db, settings, new Date());
  const [team] = demoTeams;
  if (!team) throw new Error("a house has a team");
  const clock = createClock();
  const readiness = { isStopping: false };
  const filing = createFiling(openStores(settings), settings);
  const tokens = createTokens({ secret: "a-secret-of-at-least-thirty-two-bytes", now: () => clock.now().getTime() });
  const app = createApp({
    env: settings,
    db,
    clock,
    log,
    houses: createHouses(),
    readiness,
    filing,
    identity: createIdentity({
      env: settings,
      db,
      clock,
      demoTeams,
      localToken: MACHINE_TOKEN,
      tokens,
    }),
  });
  const fetch: House["fetch"] = (path, init) =>
    Promise.resolve(app.handle(new Request(`http://localhost${path}`, init)));
  const call: House["call"] = async (method, path, body, headers = {}) => {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const response = await fetch(path, {
      method,
      headers: {
        ...(text !== undefined && {
          "Content-Type": "application/json",
          "Content-Length": String(Buffer.byteLength(text)),
        }),
        ...headers,
      },
      ...(text !== undefined && { body: text }),
    });
    const parsed: unknown = await response.json().catch(() => ({}));
    return { status: response.status, headers: response.headers, body: parsed as Record<string, unknown> };
  };
  const must: House["must"] = async (method, path, body) => {
    const answer = await call(method, path, body);
    if (answer.status >= 400) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const asMachine: House["asMachine"] = async (path, body) => {
    const answer = await call("POST", path, body, { Authorization: `Bearer ${MACHINE_TOKEN}` });
    if (answer.status >= 400) throw new Error(`POST ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const asked: House["asked"] = async (email = "ada@example.com", day = "20 May") => {
    const text = ASK.email_body.replace("20 May", day);
    const answer = await must("POST", "/api/start-conversation", { ...ASK, email_body: text, client_email: email });
    return {
      eventId: String(answer["event_id"]),
      threadId: String(answer["session_id"]),
      taskId: String(answer["task_id"]),
    };
  };
  return {
    scope: { teamId: team.id, userId: team.systemUserId },
    clock,
    files: { env: settings, db, clock, log, filing },
    tokens,
    stop: () => {
      readiness.isStopping = true;
    },
    fetch,
    call,
    must,
    asMachine,
    asked,
    offered: async (email, day) => {
      const { eventId, threadId, taskId } = await asked(email, day);
      await must("POST", `/api/tasks/${taskId}/approve`, {});
      return { eventId, threadId };
    },
  };
};
