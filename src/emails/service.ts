import { type Client, clientById } from "../clients/service.ts";
import {
  lock,
  mailAgain,
  mailByHand,
  type OutgoingMail,
  outgoingById,
  outgoingOfTask,
} from "../conversations/service.ts";
import type { Tx } from "../db/client.ts";
import { withTeam } from "../db/team.ts";
import type { Deps } from "../deps.ts";
import { bookingById } from "../events/service.ts";
import type { Caller } from "../gate/caller.ts";
import { type Delivery, deliveryTo } from "../mail/service.ts";
import { errors } from "../platform/errors.ts";
import { isUuid } from "../platform/ids.ts";
import { draftOf, taskById } from "../tasks/service.ts";
import { asLanguage } from "../turns/wording.ts";
import { readHouse } from "../turns/world.ts";
import type { EmailView, SendToClient, Sent } from "./model.ts";
import { safeHtml } from "./safe-html.ts";

type Body = typeof SendToClient.static;

const MESSAGES: Record<Sent["status"], string> = {
  queued: "The mail is in the outbox.",
  sent: "The mail server has taken the mail.",
  simulated: "No mail was sent: it is kept as if it had been.",
  failed: "The mail was not sent.",
};

/** The answer of every route that sends. */
export const sentOf = (
  status: Sent["status"],
  mail: { emailId: string | null; toEmail: string; subject: string; error: string | null; duplicate?: boolean },
): Sent => ({
  success: status !== "failed",
  status,
  email_id: mail.emailId,
  message: MESSAGES[status],
  to_email: mail.toEmail,
  subject: mail.subject,
  simulated: status === "simulated",
  error: mail.error,
  duplicate: mail.duplicate ?? false,
});

/**
 * Mails a manager's own text, or one that was approved. What was approved is sent once: asked for again, the mail that
 * exists is answered. Source: spec/http-api.md §10.
 * @throws Failure 403 recipient_not_allowed, 404, 409 task_not_approved, text_not_approved
 */
export const sendToClient = (deps: Deps, caller: Caller, body: Body): Promise<Sent> => {
  if (body.event_id === undefined && body.task_id === undefined)
    throw errors.validationFailed({ event_id: "event_id or task_id is required" });
  return withTeam(deps.db, caller, (tx) =>
    body.task_id === undefined
      ? byHand(tx, deps, caller, body, body.event_id ?? "")
      : approved(tx, deps, caller, body, body.task_id),
  );
};

/** The one place that says whom a manager may write to. */
const addressed = (client: Client | undefined, address: string): Client => {
  if (!client?.email || client.email.toLowerCase() !== address.trim().toLowerCase()) throw errors.recipientNotAllowed();
  return client;
};

const byHand = async (tx: Tx, deps: Deps, caller: Caller, body: Body, eventId: string): Promise<Sent> => {
  const { teamId } = caller;
  const stored = isUuid(eventId) ? await bookingById(tx, teamId, eventId) : undefined;
  if (!stored) throw errors.eventNotFound();
  const thread = await lock(tx, teamId, stored.row.threadId);
  const { clientId } = stored.row;
  const client = addressed(clientId ? await clientById(tx, teamId, clientId) : undefined, body.to_email);
  if (!thread) throw errors.eventNotFound();
  const house = await readHouse(tx, teamId, deps, deps.clock.now());
  const toEmail = body.to_email.trim();
  const verdict = deliveryTo(deps.env, toEmail);
  const emailId = await mailByHand(
    tx,
    caller,
    {
      threadId: thread.id,
      clientId: client.id,
      eventId,
      venue: house.venue,
      to: { email: toEmail, name: body.to_name.trim() },
      subject: body.subject.trim(),
      text: body.body_text,
      html: body.body_html === undefined ? null : await safeHtml(body.body_html),
      locale: asLanguage(client.language) ?? house.venue.language,
      dialogue: null,
      verdict,
    },
    house.now,
  );
  return sentOf(verdict.delivery, { emailId, toEmail, subject: body.subject.trim(), error: verdict.error });
};

const approved = async (tx: Tx, deps: Deps, caller: Caller, body: Body, taskId: string): Promise<Sent> => {
  const { teamId } = caller;
  const found = isUuid(taskId) ? await taskById(tx, teamId, taskId) : undefined;
  if (!found) throw errors.taskNotFound();
  const { task } = found;
  if (body.event_id !== undefined && body.event_id !== task.eventId) throw errors.eventNotFound();
  addressed(task.clientId ? await clientById(tx, teamId, task.clientId) : undefined, body.to_email);
  if (task.status !== "approved") throw errors.taskNotApproved();
  if (task.threadId) await lock(tx, teamId, task.threadId);
  const mail = await outgoingOfTask(tx, teamId, taskId);
  if (!mail) throw errors.taskNotApproved();
  if (mail.channel === "mail" && mail.status !== "failed") return known(mail);
  if (plain(body.body_text) !== plain(mail.bodyText)) throw errors.textNotApproved();
  const to = { email: body.to_email.trim(), name: body.to_name.trim() };
  const verdict = deliveryTo(deps.env, to.email);
  const html = body.body_html === undefined ? null : await safeHtml(body.body_html);
  await mailAgain(
    tx,
    caller,
    mail,
    { to, subject: body.subject.trim(), html, verdict, offerVersion: draftOf(task)?.effects.offerVersion },
    deps.clock.now(),
  );
  const sent = { emailId: mail.id, toEmail: to.email, subject: body.subject.trim(), error: verdict.error };
  return sentOf(verdict.delivery, sent);
};

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

/** What is said of a mail that was sent before. */
const known = ({ id, status, toEmail, subject, error }: OutgoingMail): Sent =>
  sentOf(status as Delivery | "sent", { emailId: id, toEmail, subject, error, duplicate: true });

/** One mail of ours. @throws Failure 404 */
export const readEmail = (deps: Deps, caller: Caller, emailId: string): Promise<typeof EmailView.static> =>
  withTeam(deps.db, caller, async (tx) => {
    const mail = isUuid(emailId) ? await outgoingById(tx, caller.teamId, emailId) : undefined;
    if (mail?.channel !== "mail") throw errors.emailNotFound();
    return {
      email_id: mail.id,
      status: mail.status === "received" ? "sent" : mail.status,
      to_email: mail.toEmail,
      subject: mail.subject,
      event_id: mail.eventId,
      task_id: mail.taskId,
      created_at: mail.createdAt.toISOString(),
      sent_at: mail.sentAt?.toISOString() ?? null,
      attempts: mail.attempts,
      error: mail.error,
      message_id: mail.messageId,
    };
  });
