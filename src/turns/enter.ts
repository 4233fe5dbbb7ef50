import { type Client, clientById, clientOf } from "../clients/service.ts";
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

interface Entered {
  thread: Thread;
  client: Client;
  /** The message opens the conversation: nothing was said in it. */
  isNew: boolean;
}

/** The conversation a message belongs to, locked, and its client. */
export const enter = async (tx: Tx, caller: Caller, sender: Sender, message: Inbound, now: Date): Promise<Entered> => {
  const found = await find(tx, caller, sender, message, now);
  const { thread, client } = found;
  return onlyClaims(caller) ? { ...found, client: { ...client, claimedSince: thread.createdAt } } : found;
};

const find = async (tx: Tx, caller: Caller, sender: Sender, message: Inbound, now: Date): Promise<Entered> => {
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
  const thread = known_ && (await conversations.lock(tx, caller.teamId, known_));
  if (thread) return { thread, client, isNew: false };
  return {
    client,
    isNew: true,
    thread: await conversations.open(
      tx,
      caller,
      { threadId: newId(), client, channel: message.channel, subject: message.subject },
      now,
    ),
  };
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
): Promise<Entered> => {
  if (!thread && (caller.role === "client" || !opening)) throw errors.conversationNotFound();
  if (!opening) throw errors.validationFailed({ from_email: "required for the first message of this conversation" });
  const client = await clientOf(tx, caller, opening, now);
  if (!thread) {
    const opened = await conversations.open(tx, caller, { threadId, client, channel, subject }, now);
    return { client, thread: opened, isNew: true };
  }
  await conversations.adopt(tx, caller.teamId, threadId, client.id, now);
  return { client, thread: { ...thread, clientId: client.id }, isNew: false };
};

/** The conversation that a program's mail is about: a mail server reports on it in its own name. */
const answeredByProgram = async (tx: Tx, teamId: string, ids: readonly string[]): Promise<Entered | undefined> =>
  entered(tx, teamId, await conversations.threadAnswered(tx, teamId, undefined, ids));

/** The conversation of a reply address: the client goes on with it, from whatever mailbox. */
const byReplyAddress = async (tx: Tx, teamId: string, tokens: readonly string[]): Promise<Entered | undefined> =>
  entered(tx, teamId, await conversations.threadOfReply(tx, teamId, tokens));

const entered = async (tx: Tx, teamId: string, threadId: string | undefined): Promise<Entered | undefined> => {
  const thread = threadId === undefined ? undefined : await conversations.lock(tx, teamId, threadId);
  const client = thread?.clientId ? await clientById(tx, teamId, thread.clientId) : undefined;
  return thread && client ? { thread, client, isNew: false } : undefined;
};
