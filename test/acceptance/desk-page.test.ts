import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { browserPath, openBrowser } from "../support/browser.ts";
import { type Desk, ensureBinary, startDesk } from "../support/desk.ts";
import { said } from "../support/talk.ts";

const MAIL =
  "Hello, please send us an offer for Room B for 25 people on 20 May 2027 from 14:00 to 18:00. Kind regards, Ada";
const PAGES = ["To decide", "Bookings", "Calendar", "Try a mail", "Settings"];

test("the page is one of ours alone, in prod too", async () => {
  await ensureBinary();
  const desk = await startDesk({ build: "binary", env: { ENV: "dev" } });
  const page = await fetch(`${desk.base}/desk`);
  const html = await page.text();
  expect(page.headers.get("content-security-policy")).toContain("default-src 'none'; script-src 'self'");
  expect(page.headers.get("content-security-policy")).not.toContain("unsafe");
  const loaded = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path);
  expect(loaded).toEqual(["/desk/style.css", "/desk/app.js"]);
  for (const path of loaded) expect((await fetch(desk.base + path)).status).toBe(200);
  expect(html).not.toMatch(/https?:/);
  expect((await fetch(`${desk.base}/desk/anything-else`)).status).toBe(404);
  await desk.stop();
});

const path = browserPath();
describe.skipIf(path === undefined)("the desk in a browser", () => {
  let desk: Desk;
  let browser: Browser;
  let page: Page;
  const foreign: string[] = [];
  const broken: string[] = [];
  beforeAll(async () => {
    desk = await startDesk({ env: { ENV: "dev" } });
    browser = await openBrowser(path ?? "");
    page = await browser.newPage({ locale: "en-GB" });
    page.on("request", (request) => {
      if (!request.url().startsWith(desk.base) && !/^(?:data|blob):/.test(request.url())) foreign.push(request.url());
    });
    page.on("pageerror", (error) => broken.push(error.message));
    page.on("console", (message) => message.type() === "error" && broken.push(message.text()));
    await page.goto(`${desk.base}/desk`);
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.stop();
  });

  const open = (name: string): Promise<void> =>
    page.getByRole("navigation").getByRole("link", { name, exact: true }).click();

  test("a mail is pasted, its draft edited by keyboard and sent; nothing was sent before", async () => {
    await page.getByText("Nothing waits for you.").waitFor();
    await open("Try a mail");
    await page.getByLabel("Sender's address").fill("ada@example.com");
    await page.getByLabel("Sender's name").fill("Ada Brun");
    await page.getByLabel("The mail").fill(MAIL);
    await page.getByRole("button", { name: "Take it in" }).click();
    await page.getByText("It was taken in.").waitFor();
    const { events } = (await desk.must("GET", "/api/events")) as { events: { thread_id: string }[] };
    const thread = String(events[0]?.thread_id);
    expect(await said(desk, thread)).toEqual([]);

    await open("To decide");
    const draft = page.getByLabel("Draft", { exact: true }).and(page.locator("textarea"));
    await draft.waitFor();
    expect(await draft.inputValue()).toContain("CHF 750.00");
    const provenBy = (value: string) => page.locator("dd", { hasText: value }).first().locator("q").allTextContents();
    await page.locator("dd q", { hasText: "20 May 2027" }).first().waitFor();
    expect(await provenBy("20.05.2027")).toEqual(["20 May 2027"]);
    expect(await provenBy("14:00")).toEqual(["from 14:00 to 18:00"]);
    expect(await provenBy("Ada Brun")).toEqual([]);
    await page.keyboard.press("e");
    await page.keyboard.press("ControlOrMeta+Home");
    await page.keyboard.type("Dear Ada, as promised. ");
    await page.getByRole("button", { name: "Send the edited text" }).click();
    await page.getByText("Decided.").waitFor();
    const [sent] = await said(desk, thread);
    expect(sent).toStartWith("Dear Ada, as promised. ");
    expect(sent).toContain("CHF 750.00");
    const { mails } = (await desk.must("GET", "/api/dev/mailbox")) as { mails: Record<string, unknown>[] };
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ thread_id: thread, to: "Ada Brun <ada@example.com>", text: sent });
    expect(mails[0]?.["attachments"]).toMatchObject([{ content_type: "application/pdf" }]);
  }, 60_000);

  test("the booking stands in the list and in its month", async () => {
    await open("Bookings");
    const row = page.getByRole("row", { name: /Ada Brun/ });
    await row.waitFor();
    expect(await row.textContent()).toContain("20.05.2027");
    await open("Calendar");
    for (let month = 0; month < 24; month++) {
      if (await page.getByRole("heading", { name: "May 2027" }).isVisible()) break;
      await page.getByRole("button", { name: "Next month" }).click();
    }
    await page.locator("td.option abbr").waitFor();
    expect(await page.locator("td.option abbr").getAttribute("title")).toBe("Option: Ada Brun, 14:00–18:00");
  }, 60_000);

  test("what is set is in effect", async () => {
    await open("Settings");
    await page.getByLabel("Deposit in percent").fill("40");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Saved; in effect").waitFor();
    expect(await desk.must("GET", "/api/config/global-deposit")).toMatchObject({ deposit_percentage: 40 });
    expect(await desk.must("GET", "/api/config/hil-mode")).toMatchObject({ enabled: true });
  }, 60_000);

  test("no page has a serious fault of accessibility, on a phone neither, and German is German", async () => {
    for (const size of [
      { width: 1280, height: 900 },
      { width: 375, height: 700 },
    ]) {
      await page.setViewportSize(size);
      for (const name of PAGES) {
        await open(name);
        await page.getByRole("heading", { level: 1 }).waitFor();
        // The page's own rules allow no foreign script: axe comes through the debugger, as a person's extension would.
        const found = (await page.evaluate(
          `(async () => { ${axe.source}; return (await axe.run()).violations.map(({ id, impact }) => ({ id, impact })); })()`,
        )) as { id: string; impact: string }[];
        const serious = found.filter(({ impact }) => impact === "serious" || impact === "critical");
        expect(serious, `${name} at ${size.width}`).toEqual([]);
      }
    }
    await page.getByRole("button", { name: "Deutsch" }).click();
    await page.getByRole("heading", { name: "Einstellungen" }).waitFor();
    await page.locator('html[lang="de"]').waitFor({ state: "attached" });
  }, 60_000);

  test("nothing came from another host, and nothing broke", () => {
    expect(foreign).toEqual([]);
    expect(broken).toEqual([]);
  });
});
