import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { browserPath, openBrowser } from "../support/browser.ts";
import { freshDatabase } from "../support/databases.ts";
import { type Desk, type DeskOptions, startDesk } from "../support/desk.ts";
import { foundTeam, PROD, told } from "../support/prod.ts";
import { type Project, PUBLISHABLE_KEY, startProject } from "../support/project.ts";

const ADA = { id: "01990000-0000-7000-8000-000000000007", email: "ada@example.com", password: "correct horse" };
const BO = { id: "01990000-0000-7000-8000-000000000008", email: "bo@example.com", password: "battery staple" };

let desk: Desk;
let project: Project;
let options: DeskOptions;
beforeAll(async () => {
  project = await startProject();
  for (const user of [ADA, BO]) project.signUp(user);
  const settings = { OE_SUPABASE_URL: project.url, OE_SUPABASE_PUBLISHABLE_KEY: PUBLISHABLE_KEY };
  options = { env: { ...PROD, DATABASE_URL: await freshDatabase(), ...settings } };
  for (const team of ["venue", "other"]) await foundTeam(team, options);
  await told(["members", "add", "--team", "venue", "--user", ADA.id, "--role", "manager"], options);
  for (const team of ["venue", "other"])
    await told(["members", "add", "--team", team, "--user", BO.id, "--role", "manager"], options);
  desk = await startDesk(options);
});
afterAll(async () => {
  await desk.stop();
  await project.stop();
});

const signIn = (email: string, password: string) => desk.call("POST", "/desk/sign-in", { email, password });

test("a user of the project signs in through the backend, and again with what renews the session", async () => {
  const { status, body, headers } = await signIn(ADA.email, ADA.password);
  expect(status).toBe(200);
  expect(headers.get("cache-control")).toBe("no-store");
  expect(Object.keys(body).toSorted()).toEqual(["access_token", "expires_in", "refresh_token"]);
  const bearer = (token: unknown) => ({ Authorization: `Bearer ${token}` });
  expect((await desk.call("GET", "/api/tasks/pending", undefined, bearer(body["access_token"]))).status).toBe(200);
  const renew = () => desk.call("POST", "/desk/renew", { refresh_token: body["refresh_token"] });
  const renewed = await renew();
  expect(renewed.status).toBe(200);
  expect((await desk.call("GET", "/api/events", undefined, bearer(renewed.body["access_token"]))).status).toBe(200);
  expect((await renew()).body).toMatchObject({ error: "unauthorized" });
  expect(desk.log()).not.toMatch(/correct horse|refresh-|ada@/);
});

test("others do not, and a project that is away is told as such", async () => {
  for (const [email, password] of [
    [ADA.email, "wrong"],
    ["eve@example.com", ADA.password],
  ] as const) {
    const { status, body } = await signIn(email, password);
    expect([status, body["error"]]).toEqual([401, "unauthorized"]);
    expect(JSON.stringify(body)).not.toMatch(/eve@|ada@|invalid_credentials/);
  }
  expect((await desk.call("POST", "/desk/sign-in", { email: ADA.email })).status).toBe(422);
  project.answer("error");
  expect(await signIn(ADA.email, ADA.password)).toMatchObject({ status: 502, body: { error: "upstream_failed" } });
  project.answer("keys");
});

test("without the project's publishable key nothing of it exists", async () => {
  const plain = await startDesk({ env: { ENV: "dev" } });
  expect((await plain.call("POST", "/desk/sign-in", ADA)).status).toBe(404);
  expect(await (await fetch(`${plain.base}/desk`)).text()).not.toContain("data-sign-in");
  await plain.stop();
});

const path = browserPath();
describe.skipIf(path === undefined)("in a browser", () => {
  test("a manager of two teams names one, works in it past the first token's end, and signs out", async () => {
    project.sessionSeconds = 30;
    const browser = await openBrowser(path ?? "");
    try {
      const page = await browser.newPage({ locale: "en-GB" });
      const hosts = new Set<string>();
      page.on("request", (request) => void hosts.add(new URL(request.url()).origin));
      await page.goto(`${desk.base}/desk`);
      const enter = async (team: string) => {
        await page.getByLabel("E-mail").fill(BO.email);
        await page.getByLabel("Password").fill(BO.password);
        await page.getByLabel("Team, if you are in several").fill(team);
        await page.getByRole("button", { name: "Sign in", exact: true }).click();
      };
      await enter("");
      await page.getByText("Name one of your teams").waitFor();
      await enter("venue");
      await page.getByText("Nothing waits for you.").waitFor();
      // Such short sessions are renewed before every call.
      const renewals: string[] = [];
      page.on("response", (answer) => {
        if (answer.url().endsWith("/desk/renew")) renewals.push(String(answer.status()));
      });
      await page.getByRole("link", { name: "Bookings" }).click();
      await page.getByText("There is nothing yet.").waitFor();
      expect(renewals).toContain("200");
      await page.getByRole("button", { name: "Sign out" }).click();
      await page.getByLabel("Password").waitFor();
      await page.reload();
      await page.getByLabel("Password").waitFor();
      expect([...hosts]).toEqual([desk.base]);
    } finally {
      await browser.close();
      project.sessionSeconds = 3600;
    }
  }, 60_000);
});
