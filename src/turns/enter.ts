import { type Client, clientById, clientOf } from "../clients/service.ts";
import type { Inbound, Thread } from "../conversations/service.ts";
import * as conversations from "../conversations/service.ts";
import type { Tx } from "../db/client.ts";
import type { Caller } from "../gate/caller.ts";
import { errors } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";

/** Who writes: a conversation that exists, or a client who starts one. */
export type Sender = { threadId: string } | { email: string; name: string | undefined };

/** The conversation a message belongs to, locked, and its client. */
export const enter = async (
  tx: Tx,
  caller: Caller,
  sender: Sender,
  message: Inbound,
  now: Date,
): Promise<{ thread: Thread; client: Client }> => {
  if ("threadId" in sender) {
    const thread = await conversations.lock(tx, caller.teamId, sender.threadId);
    const client = thread?.clientId ? await clientById(tx, caller.teamId, thread.clientId) : undefined;
    if (!thread || !client) throw errors.conversationNotFound();
    return { thread, client };
  }
  const client = await clientOf(tx, caller, sender, now);
  const ids = [...(message.inReplyTo ? [message.inReplyTo] : []), ...message.references];
  const known_ = await conversations.threadAnswered(tx, caller.teamId, client.id, ids);
  const thread = known_ && (await conversations.lock(tx, caller.teamId, known_));
  if (thread) return { thread, client };
  return {
    client,
    thread: await conversations.open(
      tx,
      caller,
      { threadId: newId(), client, channel: message.channel, subject: message.subject },
      now,
    ),
  };
};
