import { type Static, t } from "elysia";
import { historyOf, lastDialogue, threadById } from "../conversations/service.ts";
import type { Position } from "../db/keyset.ts";
import { withTeam } from "../db/team.ts";
import type { Deps } from "../deps.ts";
import { depositInfoOf, eventInfoOf, latestBooking, progressOf, sourceOf } from "../events/service.ts";
import { type Caller, opens } from "../gate/caller.ts";
import { errors } from "../platform/errors.ts";
import { readPending, taskOf } from "../tasks/service.ts";
import { DepositInfo, PendingActions, Progress } from "../wire/event.ts";
import { EventInfo } from "../wire/legacy.ts";
import { pageOf } from "../wire/paging.ts";
import { Instant, int, nullable, Uuid, words } from "../wire/schemas.ts";
import { actionsOf } from "./view.ts";
import { readHouse, readWorld, roomStatusIn } from "./world.ts";

/** spec/http-api.md §4.3 */
export const ConversationView = t.Object({
  session_id: t.String(),
  thread_id: t.String(),
  channel: words(["chat", "mail"]),
  conversation_history: t.Array(
    t.Object({
      id: Uuid,
      role: words(["user", "assistant"]),
      content: t.String(),
      created_at: Instant,
      author: nullable(t.Object({ id: Uuid, name: nullable(t.String()) })),
    }),
  ),
  next_cursor: nullable(t.String()),
  event_id: nullable(Uuid),
  event_info: nullable(EventInfo),
  status: nullable(t.String()),
  current_step: nullable(int()),
  is_complete: t.Boolean(),
  hil_pending: t.Boolean(),
  pending_actions: nullable(PendingActions),
  deposit_info: nullable(DepositInfo),
  progress: nullable(Progress),
});

/** A conversation as a frontend shows it: a page of its messages in the order they were written, and where it stands. */
export const readConversation = (
  deps: Deps,
  scope: Caller,
  threadId: string,
  page: { before: Position | undefined; limit: number },
): Promise<Static<typeof ConversationView>> =>
  withTeam(deps.db, scope, async (tx) => {
    const { teamId } = scope;
    const thread = opens(scope, threadId) ? await threadById(tx, teamId, threadId) : undefined;
    if (!thread) throw errors.conversationNotFound();
    const found = await historyOf(tx, teamId, threadId, page.before, page.limit);
    const { page: messages, nextCursor } = pageOf(found, page.limit, (message) => message);
    const stored = await latestBooking(tx, teamId, threadId);
    const house = await readHouse(tx, teamId, deps, deps.clock.now());
    const source = stored
      ? await sourceOf(tx, teamId, stored, {
          catalogue: house.catalogue,
          currency: house.venue.currency,
        })
      : null;
    const pending = await readPending(tx, {
      teamId,
      threadId,
      types: ["ai_reply_approval", "offer_message"],
      limit: 1,
    });
    const [first] = pending.tasks.map((task) => taskOf(task));
    const held = first?.payload.draft_body
      ? { taskId: first.task_id, text: first.payload.draft_body, step: first.payload.step_id ?? 1 }
      : null;
    const facts = stored?.booking.facts ?? {};
    const world = await readWorld(tx, teamId, {
      house,
      eventId: stored?.row.id,
      client: undefined,
      facts,
      readings: [],
      dialogue: await lastDialogue(tx, teamId, threadId),
      source: "",
    });
    return {
      session_id: threadId,
      thread_id: threadId,
      channel: thread.channel === "mail" ? "mail" : "chat",
      conversation_history: messages.toReversed().map(({ id, direction, bodyText, createdAt, userId }) => ({
        id,
        role: direction === "inbound" ? ("user" as const) : ("assistant" as const),
        content: bodyText,
        created_at: createdAt.toISOString(),
        author: direction === "inbound" ? null : { id: userId, name: null },
      })),
      next_cursor: nextCursor,
      event_id: source?.event.id ?? null,
      event_info: source && eventInfoOf(source, roomStatusIn(world, facts)),
      status: source?.event.status ?? null,
      current_step: source?.event.currentStep ?? null,
      is_complete: source?.event.status === "confirmed" || source?.event.status === "cancelled",
      hil_pending: held !== null,
      pending_actions: actionsOf([], source, held, { language: "en", facts, catalogue: world.catalogue }),
      deposit_info: source && depositInfoOf(source),
      progress: source && progressOf(source.event.currentStep),
    };
  });
