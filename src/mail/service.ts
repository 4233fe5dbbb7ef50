import type { Tx } from "../db/client.ts";
import type { TeamScope } from "../db/team.ts";
import type { Env } from "../platform/env.ts";
import { isReserved } from "./reserved.ts";
import { cancelQueued, insertOutbox } from "./store.ts";

export { machineOf } from "./machine.ts";
export * from "./reply-address.ts";
export { isReserved } from "./reserved.ts";

export type Delivery = "queued" | "simulated" | "failed";

/** What becomes of a mail to a client: without a relay it is simulated in dev and test, and cannot be sent in prod (§5.2). */
export const deliveryOf = ({ SMTP_HOST, mode }: Pick<Env, "SMTP_HOST" | "mode">): Delivery => {
  if (SMTP_HOST && mode !== "test") return "queued";
  return mode === "prod" ? "failed" : "simulated";
};

/** Why a mail is not sent. Source: spec/http-api.md §10. */
export type MailError = "mail_not_configured" | "address_refused" | "transport_failed" | "event_cancelled";

/** The same for one address: some belong to nobody, and are never written to. */
export const deliveryTo = (
  env: Pick<Env, "SMTP_HOST" | "mode">,
  address: string,
): { delivery: Delivery; error: MailError | null } => {
  const delivery = deliveryOf(env);
  if (delivery === "queued" && isReserved(address))
    return env.mode === "prod"
      ? { delivery: "failed", error: "address_refused" }
      : { delivery: "simulated", error: null };
  return { delivery, error: delivery === "failed" ? "mail_not_configured" : null };
};

/** A mail that is handed to the outbox. */
export interface Posted {
  emailId: string;
  dedupeKey: string;
  delivery: Delivery;
  isAutomatic: boolean;
  /** The version of its event's offer that it tells, and that goes with it as a document. */
  offerVersion?: number | undefined;
  error?: MailError | null;
}

/** Hands an approved text to the outbox, in the transaction that approved it. */
export const queueMail = (tx: Tx, { teamId, userId }: TeamScope, mail: Posted, now: Date): Promise<void> =>
  insertOutbox(tx, {
    teamId,
    userId,
    emailId: mail.emailId,
    dedupeKey: mail.dedupeKey,
    payload: {
      ...(mail.isAutomatic && { automatic: true }),
      ...(mail.offerVersion !== undefined && { offer_version: mail.offerVersion }),
    },
    state: mail.delivery,
    lastError: mail.error ?? (mail.delivery === "failed" ? "mail_not_configured" : null),
    now,
  });

/** Mails of a booking that ends and that have not left the house stay here. Source: spec/schema.md §9, outbox. */
export const takeBackMails = (tx: Tx, teamId: string, eventId: string, now: Date): Promise<void> =>
  cancelQueued(tx, { teamId, eventId, now });
