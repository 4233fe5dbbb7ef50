import { formatDay } from "../booking/composing/forms.ts";
import { known } from "../booking/facts.ts";
import type { MachineMail } from "../booking/words.ts";
import type { Inbound } from "../conversations/service.ts";
import { threadById } from "../conversations/service.ts";
import { withTeam } from "../db/team.ts";
import type { Deps } from "../deps.ts";
import { latestBooking } from "../events/service.ts";
import { type Caller, onlyClaims, opens } from "../gate/caller.ts";
import { machineOf, replyTokensIn } from "../mail/service.ts";
import { dayAt } from "../platform/days.ts";
import { errors } from "../platform/errors.ts";
import { fingerprint, newId } from "../platform/ids.ts";
import { withoutControl } from "../platform/plain.ts";
import { ownTeam } from "../teams/service.ts";
import { CONTINUE_AFTER_SOURCING, continueAfterSourcing } from "./after-sourcing.ts";
import { parseDay } from "./days.ts";
import type { ConfirmDate, SendMessage, StartConversation, TurnAnswer } from "./model.ts";
import { runTurn } from "./turn.ts";

const MAX_SUBJECT = 80;
const firstLine = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.trim())
    .find((line) => line !== "")
    ?.slice(0, MAX_SUBJECT) ?? "No subject";

const isMachine = ({ role }: Caller): boolean => role === "system";

/**
 * The name under which a message is known: an RFC 5322 id for mails, else the caller's own, else that of the request's
 * Idempotency-Key, else none but ours. Who
 * writes in a chat widget repeats only what they wrote themselves: a guessed name must not show another's conversation.
 */
const dedupeKeyOf = (caller: Caller, msgId: string | undefined, ...text: string[]): string => {
  if (msgId === undefined) return caller.mark === undefined ? `gen:${newId()}` : `key:${caller.mark}`;
  if (onlyClaims(caller)) return `own:${fingerprint([caller.credential, msgId, ...text])}`;
  return isMailId(caller, msgId) ? `mid:${msgId}` : `api:${msgId}`;
};
const isMailId = (caller: Caller, msgId: string): boolean => isMachine(caller) && /^<[^<>\s]+@[^<>\s]+>$/.test(msgId);

/** Fields that only machines may send. */
const MACHINE_FIELDS = ["received_at", "in_reply_to", "references", "delivered_to", "machine_mail"] as const;

const refuseMachineFields = (caller: Caller, body: object): void => {
  const given = MACHINE_FIELDS.filter((field) => field in body);
  if (!isMachine(caller) && given.length > 0)
    throw errors.validationFailed(Object.fromEntries(given.map((field) => [field, "for machine keys only"])));
};

const instantOf = (text: string | undefined, now: Date): Date => {
  if (text === undefined) return now;
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime())) throw errors.validationFailed({ received_at: "expected an instant, ISO 8601" });
  return instant;
};

const required = (text: string, field: string): string => {
  if (text.trim() === "") throw errors.validationFailed({ [field]: "must not be empty" });
  return text;
};

/** A mail that comes without its headers still tells by whom it is, and by its subject. */
const machineBy = (caller: Caller, sender: string, subject: string): MachineMail | undefined =>
  isMachine(caller) ? machineOf({ headers: new Map(), sender, subject: subject.trim() }) : undefined;

/** A client's first mail, or one that answers a conversation by its references. */
export const startConversation = (
  deps: Deps,
  caller: Caller,
  body: typeof StartConversation.static,
): Promise<TurnAnswer> => {
  refuseMachineFields(caller, body);
  if (body.by_mail && onlyClaims(caller))
    throw errors.validationFailed({ by_mail: "not for an address of a web page" });
  const text = required(withoutControl(body.email_body), "email_body");
  const message: Inbound = {
    text,
    subject: withoutControl(body.subject?.trim() || firstLine(text)),
    channel: isMachine(caller) || body.by_mail ? "mail" : "chat",
    messageId: body.msg_id !== undefined && isMailId(caller, body.msg_id) ? body.msg_id : null,
    inReplyTo: body.in_reply_to ?? null,
    references: body.references ?? [],
    replyTokens: replyTokensIn(body.delivered_to ?? []),
    ...(isMachine(caller) && { writer: body.client_email.trim() }),
    dedupeKey: dedupeKeyOf(caller, body.msg_id, body.client_email, text),
    receivedAt: instantOf(body.received_at, deps.clock.now()),
    machine: body.machine_mail ?? machineBy(caller, body.client_email.trim(), body.subject ?? ""),
  };
  return runTurn(deps, caller, {
    sender: { email: body.client_email.trim(), name: body.client_name?.trim() || undefined },
    message,
    attachments: body.attachments,
  });
};

/** A further message in a conversation. */
export const sendMessage = (deps: Deps, caller: Caller, body: typeof SendMessage.static): Promise<TurnAnswer> => {
  refuseMachineFields(caller, body);
  if (body.message === CONTINUE_AFTER_SOURCING && caller.role !== "client")
    return continueAfterSourcing(deps, caller, body.session_id);
  return runTurn(deps, caller, {
    sender: { threadId: body.session_id },
    message: plainMessage(
      deps,
      caller,
      required(withoutControl(body.message), "message"),
      body.msg_id,
      body.received_at,
    ),
    attachments: body.attachments,
  });
};

/** A message in a conversation that may begin with it, under an id of the caller's (spec/http-api.md §9.1). */
export const replyIn = (
  deps: Deps,
  caller: Caller,
  threadId: string,
  said: { text: string; subject?: string | undefined; attachments: readonly string[] },
  opening: { email: string; name: string | undefined } | undefined,
): Promise<TurnAnswer> =>
  runTurn(deps, caller, {
    sender: { threadId, opening },
    message: {
      ...plainMessage(deps, caller, required(withoutControl(said.text), "message"), undefined, undefined),
      subject: withoutControl(said.subject?.trim() ?? ""),
    },
    attachments: said.attachments,
  });

/** A message as its client would have written it, for buttons that stand for one. */
export const plainMessage = (
  deps: Deps,
  caller: Caller,
  text: string,
  msgId: string | undefined,
  receivedAt: string | undefined,
): Inbound => ({
  text,
  subject: "",
  channel: isMachine(caller) ? "mail" : "chat",
  messageId: msgId !== undefined && isMailId(caller, msgId) ? msgId : null,
  inReplyTo: null,
  references: [],
  dedupeKey: dedupeKeyOf(caller, msgId),
  receivedAt: instantOf(receivedAt, deps.clock.now()),
});

/** Does what a message saying "we confirm this date" would do. @throws Failure 400 for a day that is missing or past */
export const confirmDate = async (
  deps: Deps,
  caller: Caller,
  sessionId: string,
  body: typeof ConfirmDate.static,
): Promise<TurnAnswer> => {
  const { own, today } = await withTeam(deps.db, caller, async (tx) => {
    if (!opens(caller, sessionId) || !(await threadById(tx, caller.teamId, sessionId)))
      throw errors.conversationNotFound();
    const { timezone } = await ownTeam(tx, caller.teamId);
    const stored = await latestBooking(tx, caller.teamId, sessionId);
    return { own: stored && known(stored.booking.facts, "date"), today: dayAt(deps.clock.now(), timezone) };
  });
  const day = body.date === undefined ? own : parseDay(body.date);
  if (day === undefined || day < today) throw errors.invalidDate();
  return runTurn(deps, caller, {
    sender: { threadId: sessionId },
    message: plainMessage(deps, caller, `We confirm this date: ${formatDay(day)}.`, undefined, undefined),
  });
};
