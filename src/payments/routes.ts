import { Elysia, t } from "elysia";
import type { Deps } from "../deps.ts";
import { kibibytes } from "../gate/body.ts";
import { policy } from "../gate/policy.ts";
import { READ_REFUSALS, REFUSALS } from "../wire/schemas.ts";
import { ConfirmDeposit, DepositView, PayDeposit, PaymentEvent, PaymentEventResult, Settled } from "./model.ts";
import { confirmDeposit, payDeposit, readDeposit } from "./service.ts";
import { takePaymentEvent } from "./webhook.ts";

const tags = ["Events"];
const params = t.Object({ event_id: t.String() });

/** What is due before an event, and money that came in for it. Source: spec/http-api.md §6.3. */
export const deposits = (deps: Deps) =>
  new Elysia({ name: "deposits", prefix: "/api/event", tags })
    .use(policy)
    .get("/:event_id/deposit", ({ caller, params }) => readDeposit(deps, caller, params.event_id), {
      role: "viewer +client",
      rate: "read",
      cap: "none",
      params,
      response: { 200: DepositView, ...READ_REFUSALS },
      detail: { summary: "How the deposit of a booking stands", description: "Also when none is asked for." },
    })
    .post(
      "/:event_id/deposit/confirm",
      ({ caller, params, body }) => confirmDeposit(deps, caller, params.event_id, body),
      {
        role: "manager",
        rate: "write",
        cap: "json",
        idempotent: true,
        params,
        body: ConfirmDeposit,
        response: { 200: Settled, ...REFUSALS },
        detail: {
          summary: "Record money that came in",
          description:
            "The same reference and amount again is `already_paid`; another amount under it is 409. Payment never confirms a booking: when nothing is missing its confirmation waits for a manager.",
        },
      },
    );

/** Stands in for a payment where there is none to be had: test routes. */
export const testPayments = (deps: Deps) =>
  new Elysia({ name: "test-payments", prefix: "/api/event/deposit", tags })
    .use(policy)
    .post("/pay", ({ caller, body }) => payDeposit(deps, caller, body.event_id), {
      role: "manager +client",
      rate: "write",
      cap: "json",
      idempotent: true,
      body: PayDeposit,
      response: { 200: Settled, ...REFUSALS },
      detail: { summary: "Pay the outstanding deposit, for tests" },
    });

const EVENT_CAP = kibibytes(64);

/** Signed events of the payment provider. Source: spec/http-api.md §15. */
export const paymentEvents = (deps: Deps) =>
  new Elysia({ name: "payment-events", prefix: "/api/webhooks", tags: ["Webhooks"] })
    .use(policy)
    .post(
      "/payments",
      ({ body, request, set }) =>
        takePaymentEvent(
          deps,
          String(set.headers["X-Request-Id"] ?? ""),
          body instanceof Uint8Array ? body : new Uint8Array(),
          request.headers.get("x-signature"),
        ),
      {
        role: "public",
        rate: "public",
        cap: EVENT_CAP,
        raw: true,
        response: { 200: PaymentEventResult, ...REFUSALS },
        detail: {
          summary: "An event of the payment provider",
          description:
            "`X-Signature: t=<unix seconds>,v1=<hex>`, with v1 the HMAC-SHA-256 of `<t>.<raw body>`. The same event again answers the same with `duplicate: true`.",
          requestBody: {
            required: true,
            content: { "application/json": { schema: JSON.parse(JSON.stringify(PaymentEvent)) as object } },
          },
        },
      },
    );
