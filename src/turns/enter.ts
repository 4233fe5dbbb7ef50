import { type Client, clientById, clientOf, type Writer } from "../clients/service.ts";
import type { Inbound, Thread } from "../conversations/service.ts";
import * as conversations from "../conversations/service.ts";
import type { Tx } from "../db/client.ts";
import { type Caller, onlyClaims, opens } from "../gate/caller.ts";
import { errors } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";

interface Person {
  email: string;
  name: string | undefined;
}

/** Who writes: a conversation, which a client may start under its id, or a client who starts one. */
export type Sender = { threadId: string; opening?: Person | undefined } | Person;

/** The conversation that a message belongs to by where it was sent or what it answers, and its client. */
export interface Entered {
  /** Locked; `undefined`: the message names none, and one is still to be opened. */
  thread: Thread | undefined;
  client: Client;
  /** Nothing was said in the conversation before. */
  isNew: boolean;
  /** The client has bookings, and it is certain who writes: the message may be about one of them. */
  mayGoOn: boolean;
}

/** The conversation a message belongs to, locked, and its client. */
export const enter = async (tx: Tx, caller: Caller, sender: Sender, message: Inbound, now: Date): Promise<Entered> => {
  const { thread, client, isNew } = await find(tx, caller, sender, message, now);
  if (thread) return { thread, client: asKnownTo(caller, client, thread), isNew, mayGoOn: false };
  return { thread, client, isNew, mayGoOn: "isBooked" in client && client.isBooked && !onlyClaims(caller) };
};

/** Opens a conversation for a message that belongs to none. */
export const openFor = async (
  tx: Tx,
  caller: Caller,
  client: Client,
  { channel, subject }: Inbound,
  now: Date,
): Promise<{ thread: Thread; client: Client }> => {
  const opening = { threadId: newId(), client, channel, subject, isClaim: onlyClaims(caller) };
  const thread = await conversations.open(tx, caller, opening, now);
  return { thread, client: asKnownTo(caller, client, thread) };
};

/** Who only claims to be a client is not told what that client had before. */
const asKnownTo = (caller: Caller, client: Client, { createdAt }: Thread): Client =>
  onlyClaims(caller) ? { ...client, claimedSince: createdAt } : client;

type Found = Pick<Entered, "thread" | "isNew"> & { client: Client | Writer };

const find = async (tx: Tx, caller: Caller, sender: Sender, message: Inbound, now: Date): Promise<Found> => {
  if ("threadId" in sender) {
    if (!opens(caller, sender.threadId)) throw errors.conversationNotFound();
    const thread = await conversations.lock(tx, caller.teamId, sender.threadId);
    const client = thread?.clientId ? await clientById(tx, caller.teamId, thread.clientId) : undefined;
    return thread && client ? { thread, client, isNew: false } : begin(tx, caller, { ...sender, thread }, message, now);
  }
  const ids = [...(message.inReplyTo ? [message.inReplyTo] : []), ...message.references];
  const reported = message.machine && (await answeredByProgram(tx, caller.teamId, ids));
  if (reported) return reported;
  const answered = await byReplyAddress(tx, caller.teamId, message.replyTokens ?? []);
  if (answered) return answered;
  const client = await clientOf(tx, caller, sender, now);
  const known_ =
    (await conversations.threadAnswered(tx, caller.teamId, client.id, ids)) ??
    (onlyClaims(caller) ? undefined : await conversations.importedAnswered(tx, caller.teamId, client.id, ids, now));
  const thread = known_ === undefined ? undefined : await conversations.lock(tx, caller.teamId, known_);
  return { thread, client, isNew: !thread };
};

/**
 * The first message of a conversation that has an id and no client yet; a client's token opens none of its own.
 * @throws Failure 404, 422 when nobody says whose it is
 */
const begin = async (
  tx: Tx,
  caller: Caller,
  { threadId, opening, thread }: { threadId: string; opening?: Person | undefined; thread: Thread | undefined },
  { channel, subject }: Inbound,
  now: Date,
): Promise<Found> => {
  if (!thread && (caller.role === "client" || !opening)) throw errors.conversationNotFound();
  if (!opening) throw errors.validationFailed({ from_email: "required for the first message of this conversation" });
  const client = await clientOf(tx, caller, opening, now);
  const isClaim = onlyClaims(caller);
  if (!thread) {
    const opened = await conversations.open(tx, caller, { threadId, client, channel, subject, isClaim }, now);
    return { client, thread: opened, isNew: true };
  }
  await conversations.adopt(tx, { teamId: caller.teamId, threadId, clientId: client.id, isClaim }, now);
  return { client, thread: { ...thread, clientId: client.id }, isNew: false };
};

/** The conversation that a program's mail is about: a mail server reports on it in its own name. */
const answeredByProgram = async (tx: Tx, teamId: string, ids: readonly string[]): Promise<Found | undefined> =>
  entered(tx, teamId, await conversations.threadAnswered(tx, teamId, undefined, ids));

/** The conversation of a reply address: the client goes on with it, from whatever mailbox. */
const byReplyAddress = async (tx: Tx, teamId: string, tokens: readonly string[]): Promise<Found | undefined> =>
  entered(tx, teamId, await conversations.threadOfReply(tx, teamId, tokens));

const entered = async (tx: Tx, teamId: string, threadId: string | undefined): Promise<Found | undefined> => {
  const thread = threadId === undefined ? undefined : await conversations.lock(tx, teamId, threadId);
  const client = thread?.clientId ? await clientById(tx, teamId, thread.clientId) : undefined;
  return thread && client ? { thread, client, isNew: false } : undefined;
};
