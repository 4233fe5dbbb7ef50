import { Elysia, t } from "elysia";
import type { Deps } from "../deps.ts";
import { policy } from "../gate/policy.ts";
import type { Transport } from "../outbox/service.ts";
import { READ_REFUSALS, REFUSALS } from "../wire/schemas.ts";
import { EmailView, NoticeTestSent, OfferSent, SendOffer, SendTest, SendToClient, Sent, TestSent } from "./model.ts";
import { sendOffer } from "./offer.ts";
import { readEmail, sendToClient } from "./service.ts";
import { sendSampleNotice, sendTest } from "./test-mail.ts";

const SEND = { role: "manager", rate: "mail", cap: "json", idempotent: true } as const;
const tags = ["Emails"];

/** Mails to clients. Source: spec/http-api.md §10. */
export const emails = (deps: Deps) =>
  new Elysia({ name: "emails", prefix: "/api/emails", tags })
    .use(policy)
    .post("/send-to-client", ({ caller, body }) => sendToClient(deps, caller, body), {
      ...SEND,
      body: SendToClient,
      response: { 200: Sent, ...REFUSALS },
      detail: {
        summary: "Mail a client, in your own words or with what a task approved",
        description: "With task_id the approved text is sent, once; a mail that failed is tried again.",
      },
    })
    .post("/send-offer", ({ caller, body }) => sendOffer(deps, caller, body), {
      ...SEND,
      body: SendOffer,
      response: { 200: OfferSent, ...REFUSALS },
      detail: { summary: "Mail the current offer and mark it sent", description: "A task that held it is superseded." },
    })
    .get("/:email_id", ({ caller, params }) => readEmail(deps, caller, params.email_id), {
      role: "viewer +system",
      rate: "read",
      cap: "none",
      params: t.Object({ email_id: t.String() }),
      response: { 200: EmailView, ...READ_REFUSALS },
      detail: { summary: "How far a mail has come" },
    });

/** Whether outgoing mail works. Source: spec/http-api.md §10. */
export const testMails = (deps: Deps, transport: Transport | undefined) =>
  new Elysia({ name: "test-mails", prefix: "/api/emails", tags })
    .use(policy)
    .post("/test", ({ caller, body }) => sendTest(deps, transport, caller, body), {
      role: "admin",
      rate: "mail",
      cap: "json",
      body: SendTest,
      response: { 200: TestSent, ...REFUSALS },
      detail: {
        summary: "Send a test mail and tell how that went",
        description: "In prod to members of the team alone.",
      },
    });

/** Whether notices reach the manager. Source: spec/http-api.md §12.3. */
export const sampleNotices = (deps: Deps, transport: Transport | undefined) =>
  new Elysia({ name: "sample-notices", prefix: "/api", tags: ["Configuration"] })
    .use(policy)
    .post("/config/hil-email/test", ({ caller }) => sendSampleNotice(deps, transport, caller), {
      role: "admin",
      rate: "mail",
      cap: "json",
      response: { 200: NoticeTestSent, ...REFUSALS },
      detail: {
        summary: "Send the manager a sample notice and tell how that went",
        description: "To manager_email of /api/config/hil-email, whether notices are on or not.",
      },
    });
