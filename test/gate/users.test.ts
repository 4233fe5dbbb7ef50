import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import type { TeamScope } from "../../src/db/team.ts";
import { createUserDoor } from "../../src/gate/users/door.ts";
import { createVerifier } from "../../src/gate/users/project.ts";
import { addMember, type MemberRole, removeMember } from "../../src/members/service.ts";
import { createClock } from "../../src/platform/clock.ts";
import { readEnv } from "../../src/platform/env.ts";
import { onBothDatabases } from "../support/databases.ts";
import { forged, nowSeconds, type Project, startProject } from "../support/project.ts";
import { demoTeams } from "../support/team.ts";

const SECRET = "the-project-signs-with-this-secret";
const USER = "01990000-0000-7000-8000-000000000001";
const EXPIRED = { status: 401, code: "token_expired" };
let project: Project;
beforeAll(async () => {
  project = await startProject();
});
afterAll(() => project.stop());

const settings = (more: Record<string, string> = {}) =>
  readEnv({ ENV: "test", OE_SUPABASE_URL: project.url, ...more }, false).env;

describe("tokens of the project's users (§2.1)", () => {
  const clock = createClock();
  let elapsed = 1;
  const verifier = (more: Record<string, string> = {}) => createVerifier(settings(more), clock, () => elapsed);

  test.each(["ES256", "RS256"] as const)("%s by a published key", async (alg) => {
    expect(await verifier()(await project.token({ sub: USER }, alg))).toMatchObject({ id: USER, team: undefined });
  });
  test("what is wrong is refused", async () => {
    const verify = verifier();
    const good = { sub: USER, iss: project.issuer, aud: "authenticated", exp: nowSeconds() + 60 };
    const pem = await project.publicPem("RS256");
    const token = await project.token(good);
    const [head, body, signature = ""] = token.split(".");
    const refused = [
      await project.token({ ...good, iss: "https://evil.example" }),
      await project.token({ ...good, aud: "anon" }),
      await project.token({ ...good, aud: undefined } as never),
      await project.token({ ...good, exp: undefined } as never),
      await project.token({ ...good, sub: undefined } as never),
      await project.token({ ...good, sub: "ada" }),
      await project.token({ ...good, nbf: nowSeconds() + 600 }),
      forged({ alg: "none" }, good),
      forged({ alg: "HS256" }, good, pem),
      forged({ alg: "HS256" }, good, SECRET),
      forged({ alg: "RS256" }, good, pem),
      `${head}.${Buffer.from(JSON.stringify({ ...good, sub: USER.replace(/1$/, "2") })).toString("base64url")}.${signature}`,
      `${head}.${body}.`,
      `${head}.${body}.${[...signature].reverse().join("")}`,
      "a.b.c",
      "",
    ];
    for (const each of refused) expect(await verify(each)).toBeUndefined();
    expect(await verify(token)).toMatchObject({ id: USER });
  });
  test("HS256 counts only while its secret is set, and beside it the keys still do", async () => {
    const claims = { sub: USER, iss: project.issuer, aud: "authenticated", exp: nowSeconds() + 60 };
    const verify = verifier({ SUPABASE_JWT_SECRET: SECRET });
    expect(await verify(forged({ alg: "HS256" }, claims, SECRET))).toMatchObject({ id: USER });
    expect(await verify(await project.token({ sub: USER }))).toMatchObject({ id: USER });
    const pem = await project.publicPem("ES256");
    for (const token of [
      forged({ alg: "HS256" }, claims, pem),
      forged({ alg: "HS512" }, claims, SECRET),
      forged({ alg: "ES256" }, claims, SECRET),
      forged({ alg: "none" }, claims),
      forged({ alg: "HS256" }, { ...claims, exp: undefined }, SECRET),
    ])
      expect(await verify(token)).toBeUndefined();
  });
  test("30 s past its time a genuine token says so; a forged one never does", async () => {
    const verify = verifier();
    const at = (seconds: number) => ({ sub: USER, exp: nowSeconds() - seconds });
    expect(await verify(await project.token(at(20)))).toMatchObject({ id: USER });
    await expect(verify(await project.token(at(40)))).rejects.toMatchObject(EXPIRED);
    expect(await verify(await project.token({ ...at(40), aud: "anon" }))).toBeUndefined();
    const [head, body] = (await project.token(at(40))).split(".");
    expect(await verify(`${head}.${body}.AAAA`)).toBeUndefined();
  });
  test("a key is fetched when a token names it, at most twice a minute; an unknown one opens nothing", async () => {
    const verify = verifier();
    await verify(await project.token({ sub: USER }));
    const before = project.fetches;
    await project.addKey("ES256");
    const renewed = await project.token({ sub: USER });
    expect(await verify(renewed)).toBeUndefined();
    elapsed += 31_000;
    expect(await verify(renewed)).toMatchObject({ id: USER });
    expect(project.fetches).toBe(before + 1);
    await project.addKey("ES256", false);
    const unknown = await project.token({ sub: USER });
    for (let round = 0; round < 20; round++) expect(await verify(unknown)).toBeUndefined();
    elapsed += 31_000;
    expect(await verify(unknown)).toBeUndefined();
    expect(project.fetches).toBe(before + 2);
    await project.addKey("ES256");
  });
  test("the last good keys outlive a failed fetch; without any it is ours to answer for", async () => {
    const verify = verifier();
    const token = await project.token({ sub: USER });
    expect(await verify(token)).toBeDefined();
    project.answer("error");
    elapsed += 3_600_000;
    for (let round = 0; round < 3; round++) expect(await verify(token)).toMatchObject({ id: USER });
    await expect(verifier()(token)).rejects.toMatchObject({ status: 502, code: "upstream_failed" });
    expect(await verifier()(forged({ alg: "HS256" }, { sub: USER }, SECRET))).toBeUndefined();
    project.answer("keys");
  });
  test("without a project no token opens anything", async () => {
    const { env } = readEnv({ ENV: "test" }, false);
    expect(await createVerifier(env, clock, () => elapsed)(await project.token({ sub: USER }))).toBeUndefined();
  });
});

onBothDatabases("users at the door (§2.2)", (database) => {
  let teams: TeamScope[];
  const clock = createClock();
  let elapsed = 1;
  beforeAll(async () => {
    teams = await demoTeams(database.db, "team-u1", "team-u2", "team-u3");
  });
  const keeper = (team: TeamScope) => ({ ...team, kind: "system", role: "system", requestId: "test" }) as const;
  const join = (at: number, userId: string, role: MemberRole) => {
    const team = teams[at];
    if (!team) throw new Error("there are three teams");
    return addMember({ db: database.db, clock }, keeper(team), { userId, role });
  };
  const door = () => createUserDoor({ db: database.db, clock, settings: settings(), elapsed: () => elapsed });
  const id = (at: number) => teams[at]?.teamId ?? "";

  test("role and team are those of the membership, whatever the claims say", async () => {
    const sub = Bun.randomUUIDv7();
    await join(0, sub, "manager");
    const token = await project.token({ sub, role: "owner", app_metadata: { role: "owner" } });
    expect(await door().holderOf(token, null)).toMatchObject({ id: sub, role: "manager", team: { id: id(0) } });
  });
  test("a user of no team is refused, one of several has to say which", async () => {
    const [nobody, busy] = [Bun.randomUUIDv7(), Bun.randomUUIDv7()];
    await expect(door().holderOf(await project.token({ sub: nobody }), null)).rejects.toMatchObject({
      code: "team_forbidden",
    });
    await join(0, busy, "viewer");
    await join(1, busy, "admin");
    const token = await project.token({ sub: busy });
    await expect(door().holderOf(token, null)).rejects.toMatchObject({ status: 400, code: "team_required" });
    expect(await door().holderOf(token, "team-u2")).toMatchObject({ role: "admin", team: { id: id(1) } });
    expect(await door().holderOf(token, id(0))).toMatchObject({ role: "viewer", team: { id: id(0) } });
    await expect(door().holderOf(token, "team-u3")).rejects.toMatchObject({ status: 403, code: "team_forbidden" });
  });
  test("a signed claim chooses among one's own teams, and a header cannot contradict it", async () => {
    const sub = Bun.randomUUIDv7();
    await join(0, sub, "viewer");
    await join(1, sub, "manager");
    const ours = door();
    for (const claim of [{ team_id: id(1) }, { app_metadata: { team_id: id(1) } }])
      expect(await ours.holderOf(await project.token({ sub, ...claim }), null)).toMatchObject({ role: "manager" });
    const claimed = await project.token({ sub, team_id: id(1) });
    expect(await ours.holderOf(claimed, "team-u2")).toMatchObject({ team: { id: id(1) } });
    const forbidden = { status: 403, code: "team_forbidden" };
    await expect(ours.holderOf(claimed, "team-u1")).rejects.toMatchObject(forbidden);
    for (const team_id of [id(2), 7, ""])
      await expect(ours.holderOf(await project.token({ sub, team_id }), null)).rejects.toMatchObject(forbidden);
  });
  test("who is shut out is out within a minute", async () => {
    const sub = Bun.randomUUIDv7();
    await join(0, sub, "viewer");
    const ours = door();
    const token = await project.token({ sub });
    expect(await ours.holderOf(token, null)).toBeDefined();
    const [team] = teams;
    if (team) await removeMember({ db: database.db, clock }, keeper(team), sub);
    expect(ours.known(token, null)).toMatchObject({ id: sub, role: "viewer" });
    expect(() => ours.known(token, "team-u2")).toThrow();
    elapsed += 59_000;
    expect(ours.known(token, null)).toBeUndefined();
    await expect(ours.holderOf(token, null)).rejects.toMatchObject({ code: "team_forbidden" });
  });
  test("a token that was verified once still ends in its time", async () => {
    const sub = Bun.randomUUIDv7();
    await join(0, sub, "viewer");
    const ours = door();
    const token = await project.token({ sub });
    expect(await ours.holderOf(token, null)).toBeDefined();
    clock.fix(new Date(Date.now() + 3_600_000 + 31_000));
    expect(ours.known(token, null)).toBeUndefined();
    await expect(ours.holderOf(token, null)).rejects.toMatchObject(EXPIRED);
    clock.fix(null);
  });
});
