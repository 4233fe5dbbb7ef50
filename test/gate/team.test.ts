import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import type { Database } from "../../src/db/client.ts";
import { openEmbedded } from "../../src/db/embedded.ts";
import { createKey, type KeyRole } from "../../src/keys/service.ts";
import { addMember } from "../../src/members/service.ts";
import { type House, openHouse } from "../support/house.ts";
import { type Project, startProject } from "../support/project.ts";

const bearer = (key: unknown) => ({ Authorization: `Bearer ${key}` });

describe("keys and members over HTTP (§20)", () => {
  let db: Database;
  let house: House;
  let other: House;
  let project: Project;
  const ids = { owner: Bun.randomUUIDv7(), admin: Bun.randomUUIDv7(), viewer: Bun.randomUUIDv7() };
  beforeAll(async () => {
    project = await startProject();
    db = await openEmbedded(undefined);
    const env = { AUTH_ENABLED: "1", OE_SUPABASE_URL: project.url };
    house = await openHouse(db, env);
    other = await openHouse(db, env);
    for (const [role, userId] of Object.entries(ids) as [keyof typeof ids, string][])
      await addMember({ db, clock: house.clock }, actorOf(house), { userId, role, name: role });
  });
  afterAll(async () => {
    await db.close();
    await project.stop();
  });
  const actorOf = (of: House) => ({ ...of.scope, kind: "system", role: "system", requestId: "test" }) as const;
  const keyOf = async (role: KeyRole, of = house) =>
    (
      await createKey({ db, clock: of.clock, env: { mode: "test" } }, actorOf(of), {
        name: role,
        role,
        expiresAt: null,
      })
    ).secret;
  const as = async (who: keyof typeof ids) => bearer(await project.token({ sub: ids[who] }));

  test("an admin makes a key, uses, rotates and revokes it; its secret is told once", async () => {
    const admin = await as("admin");
    const made = await house.call("POST", "/api/team/keys", { name: "screen", role: "viewer" }, admin);
    expect(made).toMatchObject({
      status: 200,
      body: { name: "screen", role: "viewer", created_by: ids.admin, revoked_at: null },
    });
    const { id, secret } = made.body;
    expect(await house.call("GET", "/api/events", undefined, bearer(secret))).toMatchObject({ status: 200 });
    const list = await house.call("GET", "/api/team/keys", undefined, admin);
    expect(JSON.stringify(list.body)).toContain(`"${id}"`);
    expect(JSON.stringify(list.body)).not.toContain(String(secret).slice(-43));
    const rotated = await house.call("POST", `/api/team/keys/${id}/rotate`, {}, admin);
    expect(rotated).toMatchObject({ status: 200, body: { name: "screen", role: "viewer" } });
    const ended = await house.call("POST", `/api/team/keys/${rotated.body["id"]}/revoke`, undefined, admin);
    expect(ended).toMatchObject({ status: 200, body: { revoked_at: expect.any(String) } });
    expect(await house.call("GET", "/api/events", undefined, bearer(rotated.body["secret"]))).toMatchObject({
      status: 401,
    });
  });
  test("no key is above its maker, and none is an owner's", async () => {
    const [manager, admin] = [bearer(await keyOf("manager")), bearer(await keyOf("admin"))];
    for (const role of ["viewer", "admin"])
      expect(await house.call("POST", "/api/team/keys", { name: "x", role }, manager)).toMatchObject({ status: 403 });
    expect(await house.call("POST", "/api/team/keys", { name: "x", role: "owner" }, admin)).toMatchObject({
      status: 422,
    });
    for (const body of [
      { role: "viewer" },
      { name: " ", role: "viewer" },
      { name: "x", role: "viewer", expires_at: "2020-01-01" },
    ])
      expect(await house.call("POST", "/api/team/keys", body, admin)).toMatchObject({ status: 422 });
  });
  test("another team's keys and members are not there", async () => {
    const admin = bearer(await keyOf("admin"));
    const foreign = (await keyOf("viewer", other)).split("_")[2];
    for (const act of ["revoke", "rotate"])
      expect(await house.call("POST", `/api/team/keys/${foreign}/${act}`, {}, admin)).toMatchObject({ status: 404 });
    const stranger = Bun.randomUUIDv7();
    await addMember({ db, clock: other.clock }, actorOf(other), { userId: stranger, role: "viewer" });
    expect(await house.call("PATCH", `/api/team/members/${stranger}`, { role: "admin" }, admin)).toMatchObject({
      status: 404,
    });
    expect(JSON.stringify((await house.call("GET", "/api/team/members", undefined, admin)).body)).not.toContain(
      stranger,
    );
  });
  test("owners are the owners' matter, and the last one stays", async () => {
    const [owner, admin] = [await as("owner"), await as("admin")];
    const path = `/api/team/members/${ids.owner}`;
    expect(await house.call("PATCH", path, { role: "viewer" }, admin)).toMatchObject({ status: 403 });
    expect(await house.call("DELETE", path, undefined, admin)).toMatchObject({ status: 403 });
    expect(await house.call("PATCH", `/api/team/members/${ids.admin}`, { role: "owner" }, admin)).toMatchObject({
      status: 403,
    });
    for (const [method, body] of [
      ["PATCH", { role: "admin" }],
      ["PATCH", { status: "disabled" }],
      ["DELETE", undefined],
    ] as const)
      expect(await house.call(method, path, body, owner)).toMatchObject({ status: 409, body: { error: "last_owner" } });
    const second = Bun.randomUUIDv7();
    expect(await house.call("POST", "/api/team/members", { user_id: second, role: "owner" }, owner)).toMatchObject({
      status: 200,
    });
    const [one, two] = await Promise.all([
      house.call("DELETE", path, undefined, owner),
      house.call("DELETE", `/api/team/members/${second}`, undefined, owner),
    ]);
    expect([one.status, two.status].toSorted()).toEqual([200, 409]);
  });
  test("what is done to keys and members is admins' alone", async () => {
    for (const [method, path] of [
      ["GET", "/api/team/keys"],
      ["GET", "/api/team/members"],
      ["DELETE", `/api/team/members/${ids.admin}`],
    ] as const)
      expect(await house.call(method, path, undefined, await as("viewer"))).toMatchObject({
        status: 403,
        body: { error: "forbidden" },
      });
  });
});
