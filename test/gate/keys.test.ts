import { beforeAll, describe, expect, test } from "bun:test";
import type { TeamScope } from "../../src/db/team.ts";
import { createKeyDoor } from "../../src/gate/keys/door.ts";
import { hashSecret, isSecret, keyEnvOf, mintKey, readKey } from "../../src/gate/keys/form.ts";
import { createKey, type KeyRole, listKeys, revokeKey, rotateKey } from "../../src/keys/service.ts";
import { createClock } from "../../src/platform/clock.ts";
import { onBothDatabases } from "../support/databases.ts";
import { demoTeams } from "../support/team.ts";

describe("the form of a key (§2.1)", () => {
  test("oe, environment, 12 characters of id, 32 bytes of secret", () => {
    const { keyId, text, secretSha256 } = mintKey("live");
    expect(text).toMatch(/^oe_live_[a-z0-9]{12}_[A-Za-z0-9_-]{43}$/);
    const secret = text.slice(-43);
    expect(readKey(text)).toEqual({ env: "live", keyId, secret });
    expect(isSecret(secret, secretSha256)).toBe(true);
    expect(isSecret(`${secret.slice(1)}A`, secretSha256)).toBe(false);
    expect(Buffer.from(secretSha256).toString("hex")).not.toContain(secret);
    expect(mintKey("live").text).not.toBe(text);
  });
  test("live in prod, test elsewhere", () => {
    expect((["prod", "dev", "test"] as const).map(keyEnvOf)).toEqual(["live", "test", "test"]);
  });
  test.each([
    "",
    "oe_live",
    "oe_prod_abcdefghijkl_0123456789012345678901234567890123456789abc",
    "oe_live_ABCDEFGHIJKL_0123456789012345678901234567890123456789abc",
    "oe_live_abcdefghijk_0123456789012345678901234567890123456789abcd",
    "oe_live_abcdefghijkl_short",
    "oe_live_abcdefghijkl_0123456789012345678901234567890123456789abc\n",
    " oe_live_abcdefghijkl_0123456789012345678901234567890123456789abc",
  ])("%j is none", (text) => expect(readKey(text)).toBeUndefined());
});

onBothDatabases("keys at the door", (database) => {
  let scope: TeamScope;
  let other: TeamScope;
  const clock = createClock();
  let elapsed = 1;
  beforeAll(async () => {
    const [team, second] = await demoTeams(database.db, "team-keys", "team-else");
    if (!team || !second) throw new Error("two teams were asked for");
    [scope, other] = [team, second];
  });
  const deps = () => ({ db: database.db, clock, env: { mode: "test" } as const });
  const actor = (of = scope) => ({ ...of, kind: "system", requestId: "test" }) as const;
  const door = (env: "test" | "live" = "test") =>
    createKeyDoor({ db: database.db, env, clock, elapsed: () => elapsed });
  const make = (role: KeyRole, expiresAt: Date | null = null, of = scope) =>
    createKey(deps(), actor(of), { name: role, role, expiresAt });
  const usedAt = async (keyId: string) =>
    (await listKeys(deps(), actor())).find((key) => key.keyId === keyId)?.lastUsedAt ?? null;

  test("open one team in one role", async () => {
    const { key, secret } = await make("manager");
    const foreign = await make("viewer", null, other);
    const ours = door();
    expect(await ours.holderOf(secret)).toMatchObject({ id: key.id, role: "manager", team: { id: scope.teamId } });
    expect(await ours.holderOf(foreign.secret)).toMatchObject({ role: "viewer", team: { id: other.teamId } });
    expect(JSON.stringify(await listKeys(deps(), actor()))).not.toContain(foreign.key.keyId);
  });
  test("a wrong secret, an unknown id and another environment open nothing", async () => {
    const { secret } = await make("admin");
    const wrong = `${secret.slice(0, -43)}${mintKey("test").text.slice(-43)}`;
    const ours = door();
    expect(await ours.holderOf(wrong)).toBeUndefined();
    expect(await ours.holderOf(secret)).toBeDefined();
    expect(ours.known(secret)).toBeDefined();
    expect(ours.known(wrong)).toBeUndefined();
    expect(await ours.holderOf(wrong)).toBeUndefined();
    expect(await ours.holderOf(mintKey("test").text)).toBeUndefined();
    expect(await door("live").holderOf(secret)).toBeUndefined();
    expect(await door("live").holderOf(secret.replace("oe_test_", "oe_live_"))).toBeUndefined();
  });
  test("an expired one opens nothing, from the moment on", async () => {
    const end = new Date(Date.now() + 3_600_000);
    const { secret } = await make("viewer", end);
    const ours = door();
    expect(ours.known(secret)).toBeUndefined();
    expect(await ours.holderOf(secret)).toMatchObject({ expiresAt: end });
    expect(ours.known(secret)).toMatchObject({ expiresAt: end });
    clock.fix(end);
    expect(ours.known(secret)).toBeUndefined();
    expect(await ours.holderOf(secret)).toBeUndefined();
    expect(await door().holderOf(secret)).toBeUndefined();
    clock.fix(null);
  });
  test("a revoked one opens nothing within a minute, a rotated one likewise", async () => {
    const [revoked, rotated] = [await make("viewer"), await make("system")];
    const ours = door();
    for (const { secret } of [revoked, rotated]) expect(await ours.holderOf(secret)).toBeDefined();
    await revokeKey(deps(), actor(), revoked.key.keyId);
    const renewed = await rotateKey(deps(), actor(), rotated.key.keyId);
    elapsed += 59_000;
    for (const { secret } of [revoked, rotated]) {
      expect(ours.known(secret)).toBeUndefined();
      expect(await ours.holderOf(secret)).toBeUndefined();
    }
    expect(await ours.holderOf(renewed.secret)).toMatchObject({ role: "system" });
    expect(await door().holderOf(revoked.secret)).toBeUndefined();
  });
  test("of another team can be neither revoked nor rotated", async () => {
    const { key, secret } = await make("viewer", null, other);
    await expect(revokeKey(deps(), actor(), key.keyId)).rejects.toMatchObject({ status: 404 });
    await expect(rotateKey(deps(), actor(), key.keyId)).rejects.toMatchObject({ status: 404 });
    expect(await door().holderOf(secret)).toBeDefined();
  });
  test("the last use is noted, at most once a minute", async () => {
    const { key, secret } = await make("viewer");
    const ours = door();
    expect(await usedAt(key.keyId)).toBeNull();
    const first = new Date("2027-03-01T10:00:00.000Z");
    const useAt = async (seconds: number) => {
      clock.fix(new Date(first.getTime() + seconds * 1000));
      elapsed += 31_000;
      await ours.holderOf(secret);
      return usedAt(key.keyId);
    };
    expect(await useAt(0)).toEqual(first);
    expect(await useAt(45)).toEqual(first);
    expect(await useAt(90)).toEqual(new Date(first.getTime() + 90_000));
    clock.fix(null);
  });
  test("only the hash is kept", async () => {
    const { secret } = await make("viewer");
    expect(Buffer.from(hashSecret(secret.slice(-43))).length).toBe(32);
    expect(JSON.stringify(await listKeys(deps(), actor()))).not.toContain(secret.slice(-43));
  });
});
