import { expect, test } from "bun:test";
import type { Answer } from "../../support/desk.ts";
import { ground, OFFER } from "./ground.ts";
import { expectRefusal, expectShape } from "./shaped.ts";
import { EMAIL, OFFER_SENT, SENT, TEST_SENT } from "./shapes.ts";

/** spec/http-api.md §10 */
const { desk, get, post, start, supervised, task, offered } = ground();

type Json = Record<string, unknown>;
const toClient = (more: Json): Promise<Answer> =>
  post("/api/emails/send-to-client", {
    to_name: "Ada Brun",
    subject: "Parking",
    body_text: "There is **room**.",
    ...more,
  });
const mailbox = async (): Promise<Json[]> => (await get("/api/dev/mailbox")).body["mails"] as Json[];

test("a manager's own mail goes to the client alone, is recorded, and can be seen in the mailbox of dev", async () => {
  await supervised(false);
  const { event, email, session } = await offered();
  const html = '<p onclick="x()">There is <b>room</b><script>x()</script><img src="https://example.ch/p.png"></p>';
  const sent = expectShape(await toClient({ to_email: email.toUpperCase(), event_id: event, body_html: html }), SENT);
  expect(sent).toMatchObject({ success: true, status: "simulated", simulated: true, error: null, duplicate: false });
  const stored = expectShape(await get(`/api/emails/${sent["email_id"]}`), EMAIL);
  expect(stored).toMatchObject({
    status: "simulated",
    event_id: event,
    task_id: null,
    sent_at: null,
    subject: "Parking",
  });
  const { email_history } = (await get(`/api/events/${event}`)).body;
  expect((email_history as Json[]).map(({ email_id }) => email_id)).toContain(sent["email_id"]);
  const { conversation_history } = (await get(`/api/conversation/${session}`)).body;
  expect((conversation_history as Json[]).at(-1)).toMatchObject({ role: "assistant", content: "There is **room**." });
  const shown = (await mailbox()).find(({ email_id }) => email_id === sent["email_id"]);
  expect(shown).toMatchObject({ text: "There is **room**.", headers: {}, subject: "Parking", attachments: [] });
  expect(String(shown?.["html"])).toContain("<p>There is <b>room</b></p>");
  expect(String(shown?.["reply_to"])).toMatch(/\+[0-9a-f]{32}@/);
  expectRefusal(await toClient({ to_email: "eve@example.com", event_id: event }), 403, "recipient_not_allowed");
  expectRefusal(await toClient({ to_email: email, event_id: Bun.randomUUIDv7() }), 404, "event_not_found");
  expectRefusal(await toClient({ to_email: email }), 422, "validation_failed");
  expectRefusal(await toClient({ to_email: email, event_id: event, subject: "a\nBcc: x" }), 422, "validation_failed");
  expectRefusal(await get(`/api/emails/${Bun.randomUUIDv7()}`), 404, "email_not_found");
});

test("what a task approved is mailed once, and no other text in its name", async () => {
  await supervised(true);
  const { body } = await start();
  const { task_id: id, client_id: to, payload } = await task(String(body["session_id"]));
  const text = String((payload as Json)["draft_body"]);
  const mail = { to_email: to, task_id: id, body_text: text };
  expectRefusal(await toClient(mail), 409, "task_not_approved");
  await desk().must("POST", `/api/tasks/${id}/approve`, {});
  expectRefusal(await toClient({ ...mail, body_text: "Another text." }), 409, "text_not_approved");
  expectRefusal(await toClient({ ...mail, to_email: "eve@example.com" }), 403, "recipient_not_allowed");
  const both = await Promise.all([toClient(mail), toClient({ ...mail, body_text: ` ${text}\n` })]);
  const sent = both.map((answer) => expectShape(answer, SENT));
  expect(sent.map(({ duplicate }) => duplicate).toSorted()).toEqual([false, true]);
  expect(new Set(sent.map(({ email_id }) => email_id)).size).toBe(1);
  const { conversation_history } = (await get(`/api/conversation/${body["session_id"]}`)).body;
  expect((conversation_history as Json[]).filter(({ role }) => role === "assistant")).toHaveLength(1);
  expectRefusal(await toClient({ ...mail, task_id: Bun.randomUUIDv7() }), 404, "task_not_found");
});

test("the offer that stands is mailed, marked sent, and the task that held it is over", async () => {
  await supervised(true);
  const day = `${new Date().getFullYear() + 1}-09-0`;
  const { body } = await start(OFFER(`Room C for 30 people on ${day}7 from 10:00 to 15:00`));
  const { task_id: id } = await task(String(body["session_id"]));
  const event = String(body["event_id"]);
  const answer = await post("/api/emails/send-offer", { event_id: event, custom_message: "As told on the phone:" });
  const sent = expectShape(answer, OFFER_SENT);
  expect(sent).toMatchObject({ status: "simulated", offer_version: 1, currency: "CHF" });
  expect(String(sent["subject"])).toMatch(/^OE-\d{4}-\d{5}, \d\d\.\d\d\.\d{4}$/);
  const found = (await get(`/api/events/${event}`)).body;
  expect(found).toMatchObject({
    offer_status: "sent",
    current_offer_id: sent["offer_id"],
    offer_total: sent["offer_total"],
  });
  expect((await get(`/api/tasks/${id}`)).body).toMatchObject({ status: "superseded" });
  const shown = (await mailbox()).find(({ email_id }) => email_id === sent["email_id"]);
  const text = String(shown?.["text"]);
  expect(text).toStartWith("As told on the phone:\n\n");
  expect(text).toContain(Number(sent["offer_total"]).toLocaleString("en-US", { minimumFractionDigits: 2 }));
  expect(text).toMatch(/deposit|valid until/);
  const [document, ...more] = (shown?.["attachments"] ?? []) as Json[];
  expect(document).toMatchObject({ content_type: "application/pdf" });
  expect(String(document?.["file_name"])).toMatch(/^OE-\d{4}-\d{5}\.pdf$/);
  expect(more).toEqual([]);
  const fetched = await fetch(`${desk().base}${document?.["url"]}`);
  expect(fetched.headers.get("content-disposition")).toContain(String(document?.["file_name"]));
  expect(new TextDecoder().decode((await fetched.bytes()).slice(0, 5))).toBe("%PDF-");
  const lead = await start("We are looking for a room for 20 people in spring. Ada Brun");
  const none = await post("/api/emails/send-offer", { event_id: lead.body["event_id"] });
  expectRefusal(none, 409, "offer_missing");
  expectRefusal(await post("/api/emails/send-offer", { event_id: Bun.randomUUIDv7() }), 404, "event_not_found");
});

test("a test mail tells how it went", async () => {
  const sent = expectShape(await post("/api/emails/test", { to_email: "desk@example.com" }), TEST_SENT);
  expect(sent).toMatchObject({ status: "simulated", email_id: null, smtp_host: null, to_email: "desk@example.com" });
});

test("a sample notice goes to the manager's address, and without one says so", async () => {
  expect((await post("/api/config/hil-email/test", undefined)).body).toMatchObject({
    success: false,
    status: "failed",
    error: "mail_not_configured",
    task_id: null,
    to_email: null,
  });
  await post("/api/config/hil-email", { manager_email: "manager@example.com" });
  const { body: sent } = await post("/api/config/hil-email/test", undefined);
  expect(Object.keys(sent).toSorted()).toEqual(["error", "message", "status", "success", "task_id", "to_email"]);
  expect(sent).toMatchObject({ success: true, status: "simulated", error: null, to_email: "manager@example.com" });
});
