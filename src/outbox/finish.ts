import type { Tx } from "../db/client.ts";
import type { TeamScope } from "../db/team.ts";
import type { MailError } from "../mail/service.ts";
import { openTask } from "../tasks/service.ts";
import type { Outcome } from "./retry.ts";
import { type Claimed, settleEmail, settleOutbox } from "./store.ts";

const STATE = { sent: "sent", simulated: "simulated", failed: "failed", again: "queued" } as const;

/**
 * Writes down how an attempt ended: row and mail together. A mail that never will go out to a client is a task
 * for a person; a notice of a task is not, for its own task waits.
 * What somebody else has taken over meanwhile is theirs.
 */
export const finish = async (
  tx: Tx,
  scope: TeamScope,
  mail: Claimed,
  outcome: Outcome,
  now: Date,
  next = now,
): Promise<void> => {
  const { teamId } = scope;
  const error = "error" in outcome ? outcome.error : null;
  const isOurs = await settleOutbox(tx, {
    teamId,
    id: mail.id,
    attempts: mail.attempts,
    state: STATE[outcome.kind],
    nextAttemptAt: next,
    providerRef: "providerRef" in outcome ? outcome.providerRef : null,
    lastError: error,
    now,
  });
  if (!isOurs || outcome.kind === "again") return;
  const { emailId, threadId } = mail;
  if (emailId === null || threadId === null) return;
  await settleEmail(tx, { teamId, emailId, status: outcome.kind, error, now });
  if (outcome.kind === "failed") await raise(tx, scope, { ...mail, emailId, threadId }, outcome.error, now);
};

const WHY: Record<MailError, string> = {
  event_cancelled: "its booking was cancelled",
  address_refused: "its address was refused",
  mail_not_configured: "no mail server is set up",
  transport_failed: "the mail server did not take it",
};

const SNIPPET_LENGTH = 200;

type ClientMail = Claimed & { emailId: string; threadId: string };

const raise = async (tx: Tx, scope: TeamScope, mail: ClientMail, error: MailError, now: Date): Promise<void> => {
  await openTask(
    tx,
    scope,
    {
      type: "manual_review",
      reason: null,
      title: `A mail could not be delivered: ${WHY[error]}`,
      priority: "high",
      eventId: mail.eventId,
      clientId: mail.clientId,
      threadId: mail.threadId,
      purposeKey: `${mail.threadId}:mail:${mail.emailId}`,
      payload: { snippet: `The client did not get: ${mail.bodyText}`.slice(0, SNIPPET_LENGTH), email_id: mail.emailId },
      draft: null,
    },
    now,
  );
};
