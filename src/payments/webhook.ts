import { Value } from "@sinclair/typebox/value";
import { tell } from "../activity/service.ts";
import { formatMoney } from "../booking/composing/forms.ts";
import { lock } from "../conversations/service.ts";
import type { Tx } from "../db/client.ts";
import { retrying } from "../db/retry.ts";
import { seekWebhook, withTeam } from "../db/team.ts";
import type { Deps } from "../deps.ts";
import { bookingById, summaryOf } from "../events/service.ts";
import { acting, type Caller } from "../gate/caller.ts";
import { fieldsOf } from "../gate/failures.ts";
import { dayAt } from "../platform/days.ts";
import { errors, Failure } from "../platform/errors.ts";
import { isUuid, newId, sha256Hex } from "../platform/ids.ts";
import { Money } from "../platform/money.ts";
import { openTask } from "../tasks/service.ts";
import { findTeam } from "../teams/service.ts";
import { type Account, accountOf, type NewPayment } from "./ledger.ts";
import { PaymentEvent, type PaymentEventResult } from "./model.ts";
import { minorOf, receive } from "./service.ts";
import { isSigned } from "./signature.ts";
import { insertWebhook, keepWebhookResult, selectWebhook } from "./store.ts";

type Result = Omit<PaymentEventResult, "received" | "duplicate">;

const ignored = (reason: string, eventId: string | null = null): Result => ({
  result: "ignored",
  reason,
  event_id: eventId,
  task_id: null,
});

const decoder = new TextDecoder("utf-8", { fatal: true });

/**
 * An event of the payment provider: its signature is checked over the bytes as they came, then it is carried out, once.
 * The same event again gets the first answer; nothing of it happens twice, however many arrive at a time.
 * @throws Failure 400, 401, 409, 422
 */
export const takePaymentEvent = async (
  deps: Deps,
  requestId: string,
  body: Uint8Array,
  signature: string | null,
): Promise<PaymentEventResult> => {
  const { PAYMENT_WEBHOOK_SECRET, PAYMENT_WEBHOOK_SECRET_PREVIOUS } = deps.env;
  const secrets = [PAYMENT_WEBHOOK_SECRET, PAYMENT_WEBHOOK_SECRET_PREVIOUS];
  if (!isSigned(signature, body, secrets, deps.clock.now())) throw errors.invalidSignature();
  const event = parse(body);
  return retrying(() => once(deps, requestId, event, sha256Hex(body)));
};

interface ReadEvent extends PaymentEvent {
  amountMinor: number;
  paidAt: Date;
}

const parse = (body: Uint8Array): ReadEvent => {
  const event = json(body);
  if (!Value.Check(PaymentEvent, event)) throw errors.validationFailed(fieldsOf(Value.Errors(PaymentEvent, event)));
  const createdAt = instantOf(event.created_at, "created_at");
  const { paid_at: paidAt } = event.data;
  return {
    ...event,
    amountMinor: minorOf(event.data.amount, "data.amount"),
    paidAt: paidAt === undefined ? createdAt : instantOf(paidAt, "data.paid_at"),
  };
};

const json = (body: Uint8Array): unknown => {
  try {
    return JSON.parse(decoder.decode(body));
  } catch {
    throw errors.invalidJson();
  }
};

const instantOf = (text: string, field: string): Date => {
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime())) throw errors.validationFailed({ [field]: "expected an instant, ISO 8601" });
  return instant;
};

const once = async (deps: Deps, requestId: string, event: ReadEvent, sha256: string): Promise<PaymentEventResult> => {
  const nobody = { teamId: event.team_id, userId: "" };
  const team = isUuid(event.team_id) ? await withTeam(deps.db, nobody, (tx) => findTeam(tx, event.team_id)) : undefined;
  if (!team) return { received: true, duplicate: false, ...unknownEvent(deps, event) };
  const machine: Caller = {
    kind: "system",
    role: "system",
    teamId: team.id,
    userId: team.systemUserId,
    credential: "system",
    requestId,
  };
  const caller = acting(machine, "POST /api/webhooks/payments");
  return withTeam(deps.db, caller, async (tx) => {
    const id = newId();
    const now = deps.clock.now();
    await seekWebhook(tx, event.id);
    const isNew = await insertWebhook(tx, {
      id,
      teamId: team.id,
      userId: team.systemUserId,
      providerId: event.id,
      type: event.type,
      bodySha256: Buffer.from(sha256, "hex"),
      receivedAt: now,
    });
    if (!isNew) return repeated(tx, event, sha256);
    const result = await carryOut(tx, deps, caller, event, id);
    await keepWebhookResult(tx, { teamId: team.id, id, result, now });
    return { received: true, duplicate: false, ...result };
  });
};

const repeated = async (tx: Tx, { id }: ReadEvent, sha256: string): Promise<PaymentEventResult> => {
  const first = await selectWebhook(tx, id);
  if (!first || Buffer.from(first.bodySha256).toString("hex") !== sha256) throw errors.webhookIdReused();
  return { received: true, duplicate: true, ...(first.result as unknown as Result) };
};

const unknownEvent = ({ log }: Deps, { id, type }: ReadEvent): Result => {
  log.warn({ webhook: id, type }, "a payment event names a booking that is not there");
  return ignored("event_not_found");
};

const carryOut = async (
  tx: Tx,
  deps: Deps,
  caller: Caller,
  event: ReadEvent,
  webhookEventId: string,
): Promise<Result> => {
  const eventId = event.data.event_id;
  const found = isUuid(eventId) ? await bookingById(tx, caller.teamId, eventId) : undefined;
  if (!found) return unknownEvent(deps, event);
  await lock(tx, caller.teamId, found.row.threadId);
  switch (event.type) {
    case "deposit.failed":
      await noteFailure(tx, deps, caller, event);
      return { result: "applied", reason: null, event_id: eventId, task_id: null };
    case "deposit.paid":
    case "deposit.refunded":
      return settle(tx, deps, caller, event, {
        eventId,
        kind: event.type === "deposit.paid" ? "paid" : "refunded",
        source: "webhook",
        amountMinor: event.amountMinor,
        currency: event.data.currency,
        reference: event.data.reference.trim(),
        paidOn: dayAt(event.paidAt, found.row.timezone),
        webhookEventId,
      });
  }
};

const noteFailure = (tx: Tx, deps: Deps, caller: Caller, { amountMinor, data }: ReadEvent): Promise<void> => {
  const detail = `${formatMoney(Money.of(amountMinor, data.currency), ",")} · ${data.reference}`;
  return tell(
    tx,
    caller,
    data.event_id,
    [{ key: "deposit_updated", icon: "💳", title: "Payment failed", detail, granularity: "high" }],
    deps.clock.now(),
  );
};

const settle = async (tx: Tx, deps: Deps, caller: Caller, event: ReadEvent, payment: NewPayment): Promise<Result> => {
  const before = await accountOf(tx, caller.teamId, payment.eventId);
  const received = await receiveOnce(tx, deps, caller, payment);
  if (received === "conflict") return reviewed(tx, deps, caller, event, before, "deposit_reference_conflict");
  const [recorded, proceeded] = received;
  if (recorded.outcome === "already_paid") return ignored("already_paid", payment.eventId);
  const mismatch = mismatchOf(payment, before);
  if (mismatch) return reviewed(tx, deps, caller, event, before, mismatch);
  return {
    result: "applied",
    reason: proceeded?.reason ?? null,
    event_id: payment.eventId,
    task_id: proceeded?.taskId ?? null,
  };
};

/** Another amount under a known reference is nothing to record twice, and nothing to keep quiet about. */
const receiveOnce = async (tx: Tx, deps: Deps, caller: Caller, payment: NewPayment) => {
  try {
    return await receive(tx, deps, caller, payment);
  } catch (error) {
    if (error instanceof Failure && error.code === "deposit_reference_conflict") return "conflict";
    throw error;
  }
};

type Mismatch =
  | "currency_mismatch"
  | "event_closed"
  | "overpaid"
  | "refund_exceeds_paid"
  | "deposit_reference_conflict";

const mismatchOf = ({ kind, currency, amountMinor }: NewPayment, before: Account): Mismatch | undefined => {
  if (currency !== before.currency) return "currency_mismatch";
  if (kind === "refunded") return amountMinor > before.paidMinor ? "refund_exceeds_paid" : undefined;
  if (before.stored.row.status === "cancelled") return "event_closed";
  return before.paidMinor + amountMinor > (before.dueMinor ?? 0) ? "overpaid" : undefined;
};

const SENTENCES: Record<Mismatch, string> = {
  currency_mismatch: "was received in another currency than the booking's.",
  event_closed: "was received for a cancelled booking.",
  overpaid: "was received, more than the deposit asks for.",
  refund_exceeds_paid: "was returned, more than had been received.",
  deposit_reference_conflict: "was announced under a reference that stands for another amount; it is not recorded.",
};

/** Money that does not match is recorded and looked at by a person. Source: spec/http-api.md §15. */
const reviewed = async (
  tx: Tx,
  deps: Deps,
  caller: Caller,
  { amountMinor, data }: ReadEvent,
  { stored: { row } }: Account,
  mismatch: Mismatch,
): Promise<Result> => {
  const amount = formatMoney(Money.of(amountMinor, data.currency), ",");
  const taskId = await openTask(
    tx,
    caller,
    {
      type: "manual_review",
      reason: "payment_mismatch",
      title: `A payment does not match: ${amount}`,
      eventId: row.id,
      clientId: row.clientId,
      threadId: row.threadId,
      step: row.currentStep,
      purposeKey: `${row.id}:payment_mismatch:${data.reference}`,
      payload: {
        event_summary: await summaryOf(tx, caller.teamId, row.id),
        snippet: `${amount} (${data.reference}) ${SENTENCES[mismatch]}`,
      },
      draft: null,
    },
    deps.clock.now(),
  );
  const isRecorded = mismatch !== "deposit_reference_conflict";
  return { result: isRecorded ? "applied" : "ignored", reason: mismatch, event_id: row.id, task_id: taskId };
};
