import { readTopic } from "../config/service.ts";
import { withTeam } from "../db/team.ts";
import type { Deps } from "../deps.ts";
import type { Caller } from "../gate/caller.ts";
import { admits } from "../gate/caller.ts";
import { deliveryTo } from "../mail/service.ts";
import { listMembers } from "../members/service.ts";
import { messageOf, type Transport } from "../outbox/service.ts";
import { errors } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { readHouse } from "../turns/world.ts";
import type { NoticeTestSent, SendTest, Sent, TestSent } from "./model.ts";
import { sentOf } from "./service.ts";

const SUBJECT = "A test of outgoing mail";
const TEXT =
  "This is a test mail of OpenEvent.\n\nIf you can read it, outgoing mail works. **Nothing has to be done**, and an answer is not needed.";

/**
 * Sends a fixed text now, past the outbox, and tells how that went. In prod only to members of the team.
 * Source: spec/http-api.md §10. @throws Failure 403 recipient_not_allowed
 */
export const sendTest = async (
  deps: Deps,
  transport: Transport | undefined,
  caller: Caller,
  body: typeof SendTest.static,
): Promise<typeof TestSent.static> => {
  const toEmail = body.to_email.trim();
  if (deps.env.mode === "prod") await refuseStrangers(deps, caller, toEmail);
  const sent = await sendNow(deps, transport, caller, {
    toEmail,
    toName: body.to_name ?? "",
    subject: SUBJECT,
    text: TEXT,
  });
  return { ...sent, smtp_host: admits("admin", caller.role) ? (deps.env.SMTP_HOST ?? null) : null };
};

const SAMPLE_SUBJECT = "A sample of a notice: a task waits for you";
const SAMPLE_TEXT =
  "This is what a notice of OpenEvent looks like.\n\nFor each new task you get one, with the draft and a link that decides it. **This one is a sample**: nothing waits behind it.";
const NOBODY = {
  success: false,
  status: "failed",
  message: "No manager's address is set: give manager_email in /api/config/hil-email.",
  error: "mail_not_configured",
  task_id: null,
  to_email: null,
} as const;

/** Sends a sample notice to the manager's address, whether notices are on or not. Source: spec/http-api.md §12.3. */
export const sendSampleNotice = async (
  deps: Deps,
  transport: Transport | undefined,
  caller: Caller,
): Promise<typeof NoticeTestSent.static> => {
  const { value } = await withTeam(deps.db, caller, (tx) => readTopic(tx, caller.teamId, "hil_email", deps.env));
  if (!value.manager_email) return NOBODY;
  const mail = { toEmail: value.manager_email, toName: "", subject: SAMPLE_SUBJECT, text: SAMPLE_TEXT };
  const { success, status, message, error, to_email } = await sendNow(deps, transport, caller, mail);
  return { success, status, message, error, task_id: null, to_email };
};

const refuseStrangers = async (deps: Deps, caller: Caller, address: string): Promise<void> => {
  const members = await listMembers(deps, caller);
  if (!members.some(({ email, status }) => status === "active" && email?.toLowerCase() === address.toLowerCase()))
    throw errors.recipientNotAllowed();
};

/** Sends a mail that belongs to no conversation, at once, and tells how that went; it is not tried again. */
export const sendNow = async (
  deps: Deps,
  transport: Transport | undefined,
  caller: Caller,
  mail: { toEmail: string; toName: string; subject: string; text: string },
): Promise<Sent> => {
  const { delivery, error } = deliveryTo(deps.env, mail.toEmail);
  const told = { emailId: null, toEmail: mail.toEmail, subject: mail.subject };
  if (delivery !== "queued" || !transport)
    return sentOf(delivery === "queued" ? "simulated" : delivery, { ...told, error });
  const { venue, now } = await withTeam(deps.db, caller, (tx) => readHouse(tx, caller.teamId, deps, deps.clock.now()));
  const message = await messageOf(
    {
      ...mail,
      bodyText: mail.text,
      bodyHtml: null,
      fromEmail: venue.sender.email,
      fromName: venue.sender.name,
      messageId: `<${newId()}@${venue.sender.email.split("@")[1] ?? "localhost"}>`,
      inReplyTo: null,
      referencesIds: [],
      locale: "en",
      createdAt: now,
      replyToken: null,
      isAutomatic: true,
    },
    { email: deps.env.HIL_FROM_EMAIL, name: deps.env.HIL_FROM_NAME, plainText: false },
  );
  const { outcome } = await transport.send(message);
  return outcome.kind === "sent"
    ? sentOf("sent", { ...told, error: null })
    : sentOf("failed", { ...told, error: "error" in outcome ? outcome.error : "transport_failed" });
};
