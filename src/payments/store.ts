import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "../db/client.ts";
import { payments, webhookEvents } from "../db/schema/index.ts";

export type PaymentRow = typeof payments.$inferSelect;
export type NewPaymentRow = typeof payments.$inferInsert;

interface OfEvent {
  teamId: string;
  eventId: string;
}

/** The payment of a reference; of one kind there is one. */
export const selectPayment = async (
  tx: Tx,
  { teamId, eventId, kind, reference }: OfEvent & Pick<PaymentRow, "kind" | "reference">,
): Promise<PaymentRow | undefined> =>
  (
    await tx
      .select()
      .from(payments)
      .where(
        and(
          eq(payments.teamId, teamId),
          eq(payments.eventId, eventId),
          eq(payments.kind, kind),
          eq(payments.reference, reference),
        ),
      )
  )[0];

export const insertPayment = async (tx: Tx, payment: NewPaymentRow): Promise<void> => {
  await tx.insert(payments).values(payment);
};

/** What came in for an event less what went back, in one currency. */
export const sumPayments = async (
  tx: Tx,
  { teamId, eventId, currency }: OfEvent & { currency: string },
): Promise<number> => {
  const [row] = await tx
    .select({
      minor: sql<string>`coalesce(sum(case ${payments.kind} when 'paid' then ${payments.amountMinor} else -${payments.amountMinor} end), 0)`,
    })
    .from(payments)
    .where(and(eq(payments.teamId, teamId), eq(payments.eventId, eventId), eq(payments.currency, currency)));
  return Number(row?.minor ?? 0);
};

export type WebhookRow = typeof webhookEvents.$inferSelect;

/** Notes an event of the provider. @returns its row's id; `undefined` when one of this id came before */
export const insertWebhook = async (
  tx: Tx,
  row: typeof webhookEvents.$inferInsert & { id: string },
): Promise<boolean> => {
  const rows = await tx
    .insert(webhookEvents)
    .values(row)
    .onConflictDoNothing({ target: webhookEvents.providerId })
    .returning({ id: webhookEvents.id });
  return rows.length > 0;
};

/** The event of an id, whatever team it came for. */
export const selectWebhook = async (tx: Tx, providerId: string): Promise<WebhookRow | undefined> =>
  (await tx.select().from(webhookEvents).where(eq(webhookEvents.providerId, providerId)))[0];

/** Keeps the first answer, to be given again. */
export const keepWebhookResult = async (
  tx: Tx,
  { teamId, id, result, now }: { teamId: string; id: string; result: Record<string, unknown>; now: Date },
): Promise<void> => {
  await tx
    .update(webhookEvents)
    .set({ result, updatedAt: now })
    .where(and(eq(webhookEvents.teamId, teamId), eq(webhookEvents.id, id)));
};
