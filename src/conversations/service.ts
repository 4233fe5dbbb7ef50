import type { Reading } from "../booking/reading/reading.ts";
import type { Venue } from "../booking/venue.ts";
import type { Language, MachineMail } from "../booking/words.ts";
import type { Dialogue } from "../booking/world.ts";
import type { Client } from "../clients/service.ts";
import { atOnce, lastly } from "../db/at-once.ts";
import type { Tx } from "../db/client.ts";
import type { Position } from "../db/keyset.ts";
import type { TeamScope } from "../db/team.ts";
import { type Delivery, queueMail } from "../mail/service.ts";
import { newId } from "../platform/ids.ts";
import { selectImportedByMessage, selectImportedOpen } from "./imported/store.ts";
import {
  type HistoryRow,
  insertEmail,
  type MailRow,
  selectDelivered,
  selectHistory,
  selectLastInbound,
  selectMails,
  takeLast,
  updateOutcome,
} from "./store.ts";
import {
  adoptThread,
  blockThread,
  closeThread,
  countAttacks,
  countThreadsSince,
  insertThread,
  lockThread,
  selectThread,
  selectThreadOfMessages,
  selectThreadOfTokens,
  type Thread,
  type ThreadKey,
  touchThread,
} from "./threads/store.ts";

export * from "./by-hand.ts";
export type { Delivered } from "./store.ts";
export * from "./talk.ts";
export type { Thread } from "./threads/store.ts";

export type Channel = "chat" | "mail";

/** A client's message as it comes in. */
export interface Inbound {
  text: string;
  subject: string;
  channel: Channel;
  /** RFC 5322 ids, in angle brackets. */
  messageId: string | null;
  inReplyTo: string | null;
  references: readonly string[];
  /** Tokens of our own reply addresses that the mail was sent to. */
  replyTokens?: readonly string[];
  /** The address it came from, where that may be another than the client's. */
  writer?: string;
  /** The message's own name; delivered again under it, it changes nothing. */
  dedupeKey: string;
  receivedAt: Date;
  /** A program wrote it, not the client: it is kept, and that is all (RFC 3834). */
  machine?: MachineMail | undefined;
}

/** What a message that was delivered before had led to. */
export const delivered = (tx: Tx, teamId: string, dedupeKey: string) => selectDelivered(tx, { teamId, dedupeKey });

/** The conversation that a mail answers, by the ids it names: with this client, or with anybody. */
export const threadAnswered = (
  tx: Tx,
  teamId: string,
  clientId: string | undefined,
  ids: readonly string[],
): Promise<string | undefined> => selectThreadOfMessages(tx, { teamId, clientId, messageIds: [...ids] });

/**
 * The imported conversation that a mail goes on with, which answers something that this backend never sent: the ids of the
 * legacy backend's own mails were not kept. It is the one that holds a message the mail names, else the client's only one
 * with a booking that is still to come; with two of them nobody can say which.
 */
export const importedAnswered = async (
  tx: Tx,
  teamId: string,
  clientId: string,
  ids: readonly string[],
  now: Date,
): Promise<string | undefined> => {
  if (ids.length === 0) return undefined;
  const named = await selectImportedByMessage(tx, { teamId, clientId, messageIds: ids });
  const found = named.length === 1 ? named : await selectImportedOpen(tx, { teamId, clientId, now });
  return found.length === 1 ? found[0] : undefined;
};

/** The conversation whose reply address a mail was sent to. Only who got a mail of it knows that address. */
export const threadOfReply = (tx: Tx, teamId: string, tokens: readonly string[]): Promise<string | undefined> =>
  selectThreadOfTokens(tx, { teamId, tokens: [...tokens] });

/** The conversation, locked: whoever else works on it waits. */
export const lock = (tx: Tx, teamId: string, threadId: string): Promise<Thread | undefined> =>
  isThreadId(threadId) ? lockThread(tx, { teamId, threadId }) : Promise.resolve(undefined);
export const threadById = (tx: Tx, teamId: string, threadId: string): Promise<Thread | undefined> =>
  isThreadId(threadId) ? selectThread(tx, { teamId, threadId }) : Promise.resolve(undefined);

const MAX_THREAD_ID = 128;
/** Ids of conversations are texts, for imported ones keep theirs. */
const isThreadId = (text: string): boolean => text.length <= MAX_THREAD_ID && !/[\u0000-\u001f\u007f]/.test(text);

/** Closes a conversation that led to nothing. */
export const close = (tx: Tx, teamId: string, threadId: string, now: Date): Promise<void> =>
  closeThread(tx, { teamId, threadId, now });

/** Opens a conversation and locks it. */
export const open = async (
  tx: Tx,
  { teamId, userId }: TeamScope,
  { client, ...thread }: { threadId: string; client: Client; channel: Channel; subject: string; isClaim: boolean },
  now: Date,
): Promise<Thread> => insertThread(tx, { teamId, userId, ...thread, clientId: client.id, now });

/** So many attempts to command the desk close a conversation to its client. Source: spec/schema.md §4 (threads.state). */
const ATTACKS_UNTIL_BLOCKED = 3;

/** Whether nothing of this conversation is listened to any more; asked after each attempt. */
export const blockAfterAttack = async (tx: Tx, teamId: string, threadId: string, now: Date): Promise<void> => {
  if ((await countAttacks(tx, { teamId, threadId })) >= ATTACKS_UNTIL_BLOCKED)
    await blockThread(tx, { teamId, threadId, now });
};

/** Opens a conversation of nobody yet; its first message says whose it is. */
export const reserve = async (tx: Tx, { teamId, userId }: TeamScope, threadId: string, now: Date): Promise<void> => {
  const ofNobody = { clientId: null, channel: "chat", subject: "", isClaim: false } as const;
  await insertThread(tx, { teamId, userId, threadId, ...ofNobody, now });
};

/** A conversation that was reserved is this client's, or of somebody who says so. */
export const adopt = (tx: Tx, whose: ThreadKey & { clientId: string; isClaim: boolean }, now: Date): Promise<void> =>
  adoptThread(tx, { ...whose, now });

/**
 * Stores a client's message under an id with what was read from it; nothing is read of what a program wrote.
 * @returns false when a message of its name was delivered before
 */
export const receive = async (
  tx: Tx,
  { teamId, userId }: TeamScope,
  thread: Thread,
  client: Client,
  venue: Venue,
  { emailId, ...message }: Inbound & { emailId: string },
  reading: Reading | undefined,
): Promise<boolean> => {
  const insert = () =>
    insertEmail(tx, {
      id: emailId,
      teamId,
      userId,
      threadId: thread.id,
      clientId: client.id,
      direction: "inbound",
      channel: message.channel,
      status: "received",
      fromEmail: message.writer ?? client.email ?? "",
      fromName: client.name,
      toEmail: venue.sender.email,
      toName: venue.sender.name,
      subject: message.subject,
      bodyText: message.text,
      messageId: message.messageId,
      inReplyTo: message.inReplyTo,
      referencesIds: [...message.references],
      dedupeKey: message.dedupeKey,
      locale: reading?.language ?? null,
      reading: reading ? { ...reading } : null,
      flags: [...(reading?.isAttack ? ["injection"] : []), ...(message.machine ? [message.machine] : [])],
      receivedAt: message.receivedAt,
    });
  const { channel, receivedAt } = message;
  const [isNew] = await atOnce(tx, insert, () =>
    touchThread(tx, { teamId, threadId: thread.id, channel, now: receivedAt }),
  );
  return isNew;
};

/** Remembers what a message led to, so that a second delivery gets the same answer, and how, for a replay. */
export const rememberOutcome = (
  tx: Tx,
  teamId: string,
  emailId: string,
  eventId: string | null,
  turnResult: Record<string, unknown>,
  turnRecord: Record<string, unknown> | null,
): Promise<unknown> => updateOutcome(tx, { teamId, emailId, eventId, turnResult, turnRecord });

/** What was mailed about an event. */
export const mailsOf = (tx: Tx, teamId: string, eventId: string, limit: number): Promise<MailRow[]> =>
  selectMails(tx, { teamId, eventId, limit });

/** A page of a conversation, newest first, one message more than asked for. */
export const historyOf = (
  tx: Tx,
  teamId: string,
  threadId: string,
  before: Position | undefined,
  limit: number,
): Promise<HistoryRow[]> => selectHistory(tx, { teamId, threadId, before, limit: limit + 1 });

/** Conversations with a message since an instant. */
export const countSince = (tx: Tx, teamId: string, since: Date): Promise<number> =>
  countThreadsSince(tx, { teamId, since });

/** Our last message, when the client has not written since and it was not asked for before; it is marked as taken. */
export const takeLastSaid = (tx: Tx, teamId: string, threadId: string): Promise<string | undefined> =>
  takeLast(tx, { teamId, threadId });

export interface Outgoing {
  thread: Thread;
  client: Client;
  venue: Venue;
  eventId: string | null;
  /** The approval the text rests on; null when it needed none. */
  taskId: string | null;
  text: string;
  subject: string;
  locale: Language;
  dialogue: Dialogue;
  /** What becomes of mails now. */
  delivery: Delivery;
  /** The client's message that it answers, where that is at hand. */
  answers?: Answered | undefined;
  offerVersion?: number | undefined;
}

type Answered = Pick<Inbound, "messageId" | "subject" | "references">;

export interface Spoken {
  emailId: string;
  status: "sent" | Delivery;
  toEmail: string;
}

/**
 * Adds our message to the conversation. In a chat it is said with that; in a conversation by mail it goes to the outbox
 * in the same transaction. There is no other way for a text to reach a client.
 */
export const speak = async (tx: Tx, scope: TeamScope, outgoing: Outgoing, now: Date): Promise<Spoken> => {
  const { teamId, userId } = scope;
  const { thread, client, venue, taskId, delivery } = outgoing;
  const isMail = thread.channel === "mail";
  const emailId = newId();
  const toEmail = client.email ?? "";
  const answered = outgoing.answers ?? (await lastAsked(tx, teamId, thread.id));
  const status = isMail ? delivery : "sent";
  const dedupeKey = taskId ? `task:${taskId}` : `gen:${emailId}`;
  const email = {
    id: emailId,
    teamId,
    userId,
    threadId: thread.id,
    eventId: outgoing.eventId,
    clientId: client.id,
    taskId,
    direction: "outbound",
    channel: isMail ? "mail" : "chat",
    status,
    fromEmail: venue.sender.email,
    fromName: venue.sender.name,
    toEmail,
    toName: client.name,
    subject: replySubject(answered?.subject, outgoing.subject),
    bodyText: outgoing.text,
    messageId: `<${emailId}@${venue.sender.email.split("@")[1] ?? "localhost"}>`,
    inReplyTo: answered?.messageId ?? null,
    referencesIds: answered?.messageId ? [...answered.references, answered.messageId] : [],
    dedupeKey,
    locale: outgoing.locale,
    error: status === "failed" ? "mail_not_configured" : null,
    reading: { ...outgoing.dialogue },
    sentAt: isMail ? null : now,
  } as const;
  await lastly(tx, () => insertEmail(tx, email));
  if (isMail) {
    const { offerVersion } = outgoing;
    await queueMail(tx, scope, { emailId, dedupeKey, delivery, isAutomatic: taskId === null, offerVersion }, now);
  }
  return { emailId, status, toEmail };
};

/** The client's last message, which a reply of ours refers to. */
const lastAsked = async (tx: Tx, teamId: string, threadId: string): Promise<Answered | undefined> => {
  const last = await selectLastInbound(tx, { teamId, threadId });
  return last && { ...last, references: last.referencesIds };
};

const MAX_SUBJECT = 500;

const replySubject = (theirs: string | undefined, ours: string): string =>
  (theirs ? (/^(?:re|aw|antw):/i.test(theirs) ? theirs : `Re: ${theirs}`) : ours).slice(0, MAX_SUBJECT);
