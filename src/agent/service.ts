import { reserve, threadById } from "../conversations/service.ts";
import { withTeam } from "../db/team.ts";
import type { Deps } from "../deps.ts";
import { type Caller, opens } from "../gate/caller.ts";
import { issueSession } from "../gate/conversation-token.ts";
import type { Tokens } from "../gate/tokens.ts";
import { errors, Failure } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { ownTeam } from "../teams/service.ts";
import { replyIn } from "../turns/service.ts";
import { envelopeOf, failedEnvelope } from "./envelope.ts";
import type { Envelope, OpenSession, Reply, Respond, Session } from "./model.ts";
import { spokenText } from "./tool.ts";

type Said = Pick<typeof Reply.static, "subject" | "from_email" | "from_name" | "attachments"> & {
  thread_id: string;
  message: string;
};

const idsOf = (attachments: Said["attachments"] = []): string[] =>
  attachments.map((each) => (typeof each === "string" ? each : each.id));

/** A message of the client, answered as every message is; its conversation may begin with it. */
export const reply = async (deps: Deps, caller: Caller, said: Said): Promise<Envelope> => {
  const { thread_id, message, subject, from_email, from_name } = said;
  const opening =
    from_email === undefined ? undefined : { email: from_email.trim(), name: from_name?.trim() || undefined };
  const text = { text: message, subject, attachments: idsOf(said.attachments) };
  return envelopeOf(caller, await replyIn(deps, caller, thread_id, text, opening));
};

/** A secret for the client of a conversation: of one that the caller may see, or of a new one. @throws Failure 404 */
export const openSession = async (
  deps: Deps & { tokens: Tokens },
  caller: Caller,
  { thread_id, device_id }: typeof OpenSession.static,
): Promise<Session> => {
  const { teamId } = caller;
  const threadId = thread_id ?? caller.threadId ?? newId();
  const team = await withTeam(deps.db, caller, async (tx) => {
    const isNew = thread_id === undefined && caller.threadId === undefined;
    if (isNew) await reserve(tx, caller, threadId, deps.clock.now());
    else if (caller.role === "publishable" || !opens(caller, threadId) || !(await threadById(tx, teamId, threadId)))
      throw errors.conversationNotFound();
    return ownTeam(tx, teamId);
  });
  const owner = { teamId, teamSlug: team.slug, author: team.systemUserId };
  const { token, expiresAt } = await issueSession(deps, owner, threadId);
  deps.log.info({ threadId, deviceId: device_id, requestId: caller.requestId }, "session opened");
  return { client_secret: token, thread_id: threadId, expires_at: expiresAt.toISOString() };
};

const SERVER_FAULT = 500;
const NOTICE = "Something went wrong here. Our team has your message and will answer.";

/** What a stream says, one line each. */
type StreamLine =
  | Envelope
  | { delta: string }
  | { assistant_text: string }
  | { type: "system_notice"; message: string };

/**
 * The same turn as a stream. It is taken before the first line, so that whatever the caller did wrong is an ordinary
 * refusal, and every piece of the text has been verified. @throws Failure 4xx
 */
export const respond = async (
  deps: Deps,
  caller: Caller,
  body: Respond,
): Promise<{ lines: StreamLine[]; hasFailed: boolean }> => {
  const { text, current_step: _, status: __, ...said } = body;
  const message = await spokenText(deps, caller, body.thread_id, text);
  try {
    const envelope = await reply(deps, caller, { ...said, message });
    const { assistant_text } = envelope;
    const lines = [...piecesOf(assistant_text).map((delta) => ({ delta })), { assistant_text }, envelope];
    return { lines, hasFailed: false };
  } catch (error) {
    if (error instanceof Failure && error.status < SERVER_FAULT) throw error;
    deps.log.error({ err: error, requestId: caller.requestId }, "a turn failed");
    const lines: StreamLine[] = [{ type: "system_notice", message: NOTICE }, failedEnvelope(body.thread_id)];
    return { lines, hasFailed: true };
  }
};

/** Words, each with the blanks after it. */
const piecesOf = (text: string): string[] => text.match(/\s*\S+\s*/g) ?? [text];
