import { expect, test } from "bun:test";
import { Elysia } from "elysia";
import { createHouses } from "../../src/deps.ts";
import type { Identity } from "../../src/gate/authenticate.ts";
import type { Caller, Role } from "../../src/gate/caller.ts";
import { gate } from "../../src/gate/gate.ts";
import type { KeyHolder } from "../../src/gate/keys/door.ts";
import { standing } from "../../src/gate/standing.ts";
import { createClock } from "../../src/platform/clock.ts";
import { errors } from "../../src/platform/errors.ts";
import { silentLog } from "../../src/platform/log.ts";
import { streams } from "../../src/streams/routes.ts";
import { onBothDatabases } from "../support/databases.ts";
import { eventually } from "../support/desk.ts";
import { demoTeams } from "../support/team.ts";
import { BASE, OTHER_TEAM, settings, TEAM, wholeDesk } from "./house.ts";

const LISTENS = { role: "viewer", rate: "read", cap: "none", stream: true } as const;
const key = (role: Role, more: Partial<KeyHolder> = {}): KeyHolder => ({
  id: "01980000-0000-7000-8000-0000000000aa",
  keyId: "abcdefghijkl",
  role,
  team: TEAM,
  expiresAt: null,
  ...more,
});
const CALLER: Caller = {
  kind: "api_key",
  role: "viewer",
  teamId: TEAM.id,
  userId: key("viewer").id,
  credential: "key:abcdefghijkl",
  requestId: "a-request",
};

/** Somebody who came in as a viewer, when the door says this of his key by now. */
const asks = (holderOf: Identity["keys"]["holderOf"]): Promise<boolean> => {
  const { identity } = settings({ identity: { keys: { known: () => undefined, holderOf } } });
  return standing(new Headers({ Authorization: "Bearer oe_test" }), CALLER, LISTENS, identity)();
};

test("a key that is still good still stands, in a higher role too", async () => {
  expect(await asks(() => Promise.resolve(key("viewer")))).toBeTrue();
  expect(await asks(() => Promise.resolve(key("admin")))).toBeTrue();
});
test("one that was revoked, is of another team by now, or of a role that the route does not admit, does not", async () => {
  expect(await asks(() => Promise.resolve(undefined))).toBeFalse();
  expect(await asks(() => Promise.resolve(key("viewer", { team: OTHER_TEAM })))).toBeFalse();
  expect(await asks(() => Promise.resolve(key("publishable")))).toBeFalse();
  expect(await asks(() => Promise.resolve(key("viewer", { keyId: "another" })))).toBeFalse();
  expect(await asks(() => Promise.reject(errors.teamForbidden()))).toBeFalse();
});
test("nobody loses his stream because the database cannot be asked", async () => {
  expect(await asks(() => Promise.reject(errors.unavailable()))).toBeTrue();
  expect(await asks(() => Promise.reject(new Error("connection closed")))).toBeTrue();
});

onBothDatabases("a stream behind the gate", (database) => {
  test("ends when its key does, and its client is refused when it comes back", async () => {
    const [team] = await demoTeams(database.db, "team-ends");
    if (!team) throw new Error("a team was asked for");
    const expiresAt = new Date(Date.now() + 400);
    const known = { id: team.teamId, slug: "team-ends", systemUserId: team.userId };
    const holderOf = () =>
      Promise.resolve(Date.now() < expiresAt.getTime() ? key("viewer", { team: known, expiresAt }) : undefined);
    const desk = wholeDesk({ identity: { keys: { known: () => undefined, holderOf } } }, database.db);
    const listen = () =>
      Promise.resolve(
        desk.handle(new Request(`${BASE}/api/tasks/stream`, { headers: { Authorization: "Bearer oe_test" } })),
      );
    const stream = await listen();
    expect(stream.status).toBe(200);
    let isOver = false;
    void stream.text().then(() => {
      isOver = true;
    });
    await eventually("the end of the stream", async () => (isOver ? true : undefined));
    expect(Date.now()).toBeGreaterThanOrEqual(expiresAt.getTime());
    expect((await listen()).status).toBe(401);
  });

  test("goes on past every look at its key while that is good, and ends at the first after it was revoked", async () => {
    const [team] = await demoTeams(database.db, "team-ends");
    if (!team) throw new Error("a team was asked for");
    const known = { id: team.teamId, slug: "team-ends", systemUserId: team.userId };
    let asked = 0;
    let isRevoked = false;
    const holderOf = () => {
      asked++;
      return Promise.resolve(isRevoked ? undefined : key("viewer", { team: known }));
    };
    const { env, identity } = settings({
      env: { AUTH_ENABLED: "1" },
      identity: { keys: { known: () => undefined, holderOf } },
    });
    const deps = { env, db: database.db, clock: createClock(), log: silentLog(), houses: createHouses() };
    const times = { pollMs: 10, heartbeatMs: 10, lifeMs: 60_000, recheckMs: 10 };
    const group = streams(deps, { isStopping: false }, times);
    const desk = new Elysia({ normalize: false })
      .use(gate({ env, log: silentLog(), identity, routes: group.routes }))
      .use(group);
    const stream = await Promise.resolve(
      desk.handle(new Request(`${BASE}/api/tasks/stream`, { headers: { Authorization: "Bearer oe_test" } })),
    );
    expect(stream.status).toBe(200);
    let isOver = false;
    void stream.text().then(() => {
      isOver = true;
    });
    await eventually("many looks at the key", async () => (isOver || asked > 10 ? true : undefined));
    expect(isOver).toBeFalse();
    isRevoked = true;
    await eventually("the end of the stream", async () => (isOver ? true : undefined));
  });

  test("every route that goes on after its first byte says so", () => {
    const endless = wholeDesk({ env: { ENV: "dev" } }, database.db)
      .routes.filter(({ hooks }) => hooks?.stream === true)
      .map(({ method, path }) => `${method} ${path}`);
    expect(endless.toSorted()).toEqual(["GET /api/debug/threads/:thread_id/live", "GET /api/tasks/stream"]);
  });
});
