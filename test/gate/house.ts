import { Elysia, t } from "elysia";
import { createApp } from "../../src/app.ts";
import type { Database } from "../../src/db/client.ts";
import { createHouses } from "../../src/deps.ts";
import { createFiling } from "../../src/files/service.ts";
import type { Identity } from "../../src/gate/authenticate.ts";
import type { KnownTeam } from "../../src/gate/caller.ts";
import { gate } from "../../src/gate/gate.ts";
import type { Limits } from "../../src/gate/limits/limits.ts";
import { policy } from "../../src/gate/policy.ts";
import { createTokens } from "../../src/gate/tokens.ts";
import { createClock } from "../../src/platform/clock.ts";
import { type Env, readEnv } from "../../src/platform/env.ts";
import { silentLog } from "../../src/platform/log.ts";
import { openStores } from "../../src/storage/open.ts";

export const BASE = "http://localhost";
export const TOKEN = "a-token-of-this-machine";
export const SECRET = "a-secret-of-at-least-thirty-two-bytes";
export const TEAM: KnownTeam = {
  id: "01980000-0000-7000-8000-00000000000a",
  slug: "team-a",
  systemUserId: "01980000-0000-7000-8000-00000000000b",
};
export const OTHER_TEAM: KnownTeam = {
  id: "01980000-0000-7000-8000-00000000000c",
  slug: "team-b",
  systemUserId: "01980000-0000-7000-8000-00000000000d",
};

export interface Settings {
  env?: Record<string, string>;
  identity?: Partial<Identity>;
  /** Made from the settings of the house. */
  limits?: (env: Env) => Limits;
}

export const settings = ({ env: source = {}, identity = {} }: Settings = {}): { env: Env; identity: Identity } => {
  const { env } = readEnv({ ENV: "test", ...source }, false);
  return {
    env,
    identity: {
      env,
      demoTeams: [TEAM, OTHER_TEAM],
      localToken: TOKEN,
      tokens: createTokens({ secret: SECRET }),
      keys: { known: () => undefined, holderOf: () => Promise.resolve(undefined) },
      users: { known: () => undefined, holderOf: () => Promise.resolve(undefined) },
      ...identity,
    },
  };
};

/** The whole application over a database. */
export const wholeDesk = (given: Settings, db: Database) => {
  const { env, identity } = settings(given);
  return createApp({
    env,
    identity,
    db,
    clock: createClock(),
    log: silentLog(),
    houses: createHouses(),
    readiness: { isStopping: false },
    filing: createFiling(openStores(env), env),
  });
};

/** Authentication on: nobody is the demo owner. */
export const CLOSED: Settings = { env: { AUTH_ENABLED: "1" } };

/** A small house behind the gate: one route of every kind. `entered` counts how often a handler ran. */
export const smallHouse = (given: Settings = {}) => {
  let entered = 0;
  const enter = () => {
    entered++;
  };
  const rooms = new Elysia({ name: "rooms" })
    .use(policy)
    .get("/health", () => ({ ok: true }), { role: "public", rate: "exempt", cap: "none" })
    .get(
      "/api/events",
      ({ caller }) => {
        enter();
        return { team: caller.teamId, role: caller.role, author: caller.userId };
      },
      { role: "viewer +system", rate: "read", cap: "none" },
    )
    .get("/api/owned", () => ({ ok: true }), { role: "owner", rate: "read", cap: "none" })
    .get("/api/events/:event_id", ({ params }) => ({ id: params.event_id }), {
      role: "viewer",
      rate: "read",
      cap: "none",
    })
    .put("/api/events/:event_id", () => ({ ok: true }), { role: "manager", rate: "write", cap: "json" })
    .post(
      "/api/notes",
      ({ body }) => {
        enter();
        return { note: body.note ?? null };
      },
      {
        role: "manager",
        rate: "write",
        cap: "json",
        body: t.Object({ note: t.Optional(t.String({ maxLength: 100_000 })) }, { additionalProperties: false }),
      },
    )
    .post("/api/small", () => ({ ok: true }), { role: "manager", rate: "write", cap: 64 })
    .get(
      "/api/trouble",
      () => {
        throw new Error("password=hunter2 at /srv/secret.ts");
      },
      { role: "viewer", rate: "read", cap: "none" },
    );
  const { env, identity } = settings(given);
  const app = new Elysia({ normalize: false })
    .use(gate({ env, log: silentLog(), identity, routes: rooms.routes, limits: given.limits?.(env) }))
    .use(rooms);
  return {
    app,
    call: (method: string, path: string, init: RequestInit = {}) =>
      Promise.resolve(app.handle(new Request(BASE + path, { method, ...init }))),
    post: (path: string, body: string, headers: Record<string, string> = {}) =>
      Promise.resolve(
        app.handle(
          new Request(BASE + path, {
            method: "POST",
            body,
            headers: {
              "Content-Type": "application/json",
              "Content-Length": String(Buffer.byteLength(body)),
              ...headers,
            },
          }),
        ),
      ),
    get entered() {
      return entered;
    },
  };
};

/** The body of a refusal. */
export const refusal = async (response: Response): Promise<Record<string, unknown>> =>
  (await response.json()) as Record<string, unknown>;
