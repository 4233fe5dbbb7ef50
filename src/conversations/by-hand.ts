import type { Venue } from "../booking/venue.ts";
import type { Language } from "../booking/words.ts";
import type { Dialogue } from "../booking/world.ts";
import type { Tx } from "../db/client.ts";
import type { TeamScope } from "../db/team.ts";
import { type Delivery, type MailError, queueMail } from "../mail/service.ts";
import { newId } from "../platform/ids.ts";
import { type OutgoingMail, selectOutgoing, updatePosting } from "./mails/store.ts";
import { insertEmail, selectLastInbound } from "./store.ts";

export type { OutgoingMail } from "./mails/store.ts";

/** A mail of a manager's own. */
export interface ByHand {
  threadId: string;
  clientId: string;
  eventId: string | null;
  venue: Venue;
  to: { email: string; name: string };
  subject: string;
  text: string;
  /** Reduced to what is safe; null where it is made from the text. */
  html: string | null;
  locale: Language;
  /** What it asks, where an answer to it is to be understood. */
  dialogue: Dialogue | null;
  verdict: { delivery: Delivery; error: MailError | null };
  /** The version of the event's offer that it tells. */
  offerVersion?: number | undefined;
}

export const outgoingById = async (tx: Tx, teamId: string, emailId: string): Promise<OutgoingMail | undefined> =>
  (await selectOutgoing(tx, { teamId, emailId }))[0];

/** The message that an approval sent. */
export const outgoingOfTask = async (tx: Tx, teamId: string, taskId: string): Promise<OutgoingMail | undefined> =>
  (await selectOutgoing(tx, { teamId, taskId }))[0];

/** Writes to the client by mail, whatever the conversation's channel; part of the conversation like all that is said. */
export const mailByHand = async (tx: Tx, scope: TeamScope, mail: ByHand, now: Date): Promise<string> => {
  const { teamId, userId } = scope;
  const emailId = newId();
  const answered = await selectLastInbound(tx, { teamId, threadId: mail.threadId });
  const dedupeKey = `gen:${emailId}`;
  const { delivery, error } = mail.verdict;
  await insertEmail(tx, {
    id: emailId,
    teamId,
    userId,
    threadId: mail.threadId,
    eventId: mail.eventId,
    clientId: mail.clientId,
    direction: "outbound",
    channel: "mail",
    status: delivery,
    fromEmail: mail.venue.sender.email,
    fromName: mail.venue.sender.name,
    toEmail: mail.to.email,
    toName: mail.to.name,
    subject: mail.subject,
    bodyText: mail.text,
    bodyHtml: mail.html,
    messageId: `<${emailId}@${mail.venue.sender.email.split("@")[1] ?? "localhost"}>`,
    inReplyTo: answered?.messageId ?? null,
    referencesIds: answered?.messageId ? [...answered.referencesIds, answered.messageId] : [],
    dedupeKey,
    locale: mail.locale,
    error,
    reading: mail.dialogue ? { ...mail.dialogue } : null,
  });
  await queueMail(
    tx,
    scope,
    { emailId, dedupeKey, delivery, error, isAutomatic: false, offerVersion: mail.offerVersion },
    now,
  );
  return emailId;
};

/** Mails what was said in a chat, or tries again what failed: the same message, under the same Message-ID. */
export const mailAgain = async (
  tx: Tx,
  scope: TeamScope,
  mail: OutgoingMail,
  by: Pick<ByHand, "to" | "subject" | "html" | "verdict" | "offerVersion">,
  now: Date,
): Promise<void> => {
  const { teamId } = scope;
  const { delivery, error } = by.verdict;
  await updatePosting(tx, {
    teamId,
    emailId: mail.id,
    status: delivery,
    error,
    toEmail: by.to.email,
    toName: by.to.name,
    subject: by.subject,
    bodyHtml: by.html,
    now,
  });
  const dedupeKey = mail.channel === "chat" ? mail.dedupeKey : `again:${newId()}`;
  const { offerVersion } = by;
  await queueMail(tx, scope, { emailId: mail.id, dedupeKey, delivery, error, isAutomatic: false, offerVersion }, now);
};
