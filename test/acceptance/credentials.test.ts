import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { freshDatabase } from "../support/databases.ts";
import { type Build, type Desk, type DeskOptions, startDesk } from "../support/desk.ts";
import { foundTeam, PROD, told } from "../support/prod.ts";
import { type Project, startProject } from "../support/project.ts";
import { wrongKeys, wrongTokens } from "../support/wrong.ts";

const USER = "01990000-0000-7000-8000-000000000007";
const EMAIL = "canary@example.com";
const PATHS = ["/api/events", "/api/tasks/pending", "/api/team/keys", "/api/nowhere"];
const bearer = (credential: string) => ({ Authorization: `Bearer ${credential}` });

for (const build of ["source", "binary"] as const satisfies Build[])
  describe(`credentials of every kind at a desk in prod · ${build}`, () => {
    let desk: Desk;
    let project: Project;
    let admin: string;
    let options: DeskOptions;
    let other: string;
    beforeAll(async () => {
      project = await startProject();
      options = { build, env: { ...PROD, DATABASE_URL: await freshDatabase(), OE_SUPABASE_URL: project.url } };
      admin = await foundTeam("venue", options);
      other = await foundTeam("other", options);
      await told(["members", "add", "--team", "venue", "--user", USER, "--role", "viewer"], options);
      desk = await startDesk(options);
      const mail = { email_body: "Hello, an offer for 25 people please.", client_email: EMAIL };
      await desk.must("POST", "/api/start-conversation", mail, bearer(admin));
    });
    afterAll(async () => {
      await desk.stop();
      await project.stop();
    });

    /** Refused alike everywhere, without a word of what was sent, stored or thrown. */
    const refused = async (credential: string, error = "unauthorized") => {
      for (const path of PATHS) {
        const { status, body, headers } = await desk.call("GET", path, undefined, bearer(credential));
        expect({ path, credential, status, error: body["error"] }).toEqual({ path, credential, status: 401, error });
        expect(Object.keys(body).toSorted()).toEqual(["detail", "error", "request_id"]);
        expect(headers.get("www-authenticate")).toBe("Bearer");
        const text = JSON.stringify(body);
        for (const secret of [credential, EMAIL, USER, "select", "jose", "    at "]) expect(text).not.toContain(secret);
      }
    };

    test("wrong, forged, revoked and foreign ones open nothing; one past its time says so", async () => {
      const revoked = await told(["keys", "create", "--team", "venue", "--role", "admin", "--name", "x"], options);
      await told(["keys", "revoke", "--team", "venue", revoked.split("_")[2] ?? ""], options);
      await refused(revoked);
      for (const { credential, error } of [...wrongKeys(admin, other), ...(await wrongTokens(project, USER))])
        await refused(credential, error);
    });
    test("a genuine one opens its own team in its own role, and no other", async () => {
      const user = bearer(await project.token({ sub: USER }));
      const ours = await desk.call("GET", "/api/events", undefined, user);
      expect(ours.status).toBe(200);
      expect(await desk.call("GET", "/api/team/keys", undefined, user)).toMatchObject({
        status: 403,
        body: { error: "forbidden" },
      });
      const foreign = await desk.call("GET", "/api/events", undefined, { ...user, "X-Team-Id": "other" });
      expect(foreign).toMatchObject({ status: 403, body: { error: "team_forbidden" } });
      const theirs = await desk.call("GET", "/api/events", undefined, bearer(other));
      expect(theirs).toMatchObject({ status: 200, body: { total_events: 0 } });
      expect(JSON.stringify(theirs.body)).not.toContain(EMAIL);
      const stranger = bearer(await project.token({ sub: Bun.randomUUIDv7(), role: "owner" }));
      expect(await desk.call("GET", "/api/events", undefined, stranger)).toMatchObject({
        status: 403,
        body: { error: "team_forbidden" },
      });
    });
    test("no credential stands in the log", () => {
      for (const key of [admin, other]) expect(desk.log()).not.toContain(key.slice(-43));
      expect(desk.log()).not.toContain("eyJ");
    });
  });
