import { known } from "../booking/facts.ts";
import * as conversations from "../conversations/service.ts";
import { withTeam } from "../db/team.ts";
import type { Deps } from "../deps.ts";
import { latestBooking, sourceOf } from "../events/service.ts";
import type { Caller } from "../gate/caller.ts";
import { errors } from "../platform/errors.ts";
import { draftOf, readPending } from "../tasks/service.ts";
import type { TurnAnswer } from "./model.ts";
import { turnAnswerOf } from "./view.ts";
import { readHouse, readWorld } from "./world.ts";

/** What a frontend sends after an item was found, to see the offer that came of it. Source: spec/http-api.md §4.1, §5.4. */
export const CONTINUE_AFTER_SOURCING = "[CONTINUE_AFTER_SOURCING]";

/**
 * The offer that an item's approval has made, answered once for each sourcing; with nothing to continue the current state
 * with an empty text. It is no message of the conversation and changes nothing. @throws Failure 404
 */
export const continueAfterSourcing = (deps: Deps, caller: Caller, threadId: string): Promise<TurnAnswer> =>
  withTeam(deps.db, caller, async (tx) => {
    const { teamId } = caller;
    const thread = await conversations.lock(tx, teamId, threadId);
    if (!thread) throw errors.conversationNotFound();
    const stored = await latestBooking(tx, teamId, threadId);
    const house = await readHouse(tx, teamId, deps, deps.clock.now());
    const { catalogue, venue } = house;
    const source = stored ? await sourceOf(tx, teamId, stored, { catalogue, currency: venue.currency }) : null;
    const facts = stored?.booking.facts ?? {};
    const hasFound = known(facts, "sourced") !== undefined;
    const text = hasFound ? ((await conversations.takeLastSaid(tx, teamId, threadId)) ?? "") : "";
    const pending = await readPending(tx, {
      teamId,
      threadId,
      types: ["ai_reply_approval", "offer_message"],
      limit: 1,
    });
    const [first] = pending.tasks;
    const draft = first && draftOf(first.task);
    const held = first && draft ? { taskId: first.task.id, text: draft.body, step: first.task.step ?? 4 } : null;
    const world = await readWorld(tx, teamId, {
      house,
      eventId: stored?.row.id,
      client: undefined,
      facts,
      readings: [],
      dialogue: await conversations.lastDialogue(tx, teamId, threadId),
      source: "",
    });
    return turnAnswerOf({
      threadId,
      kind: stored ? "booking" : "other",
      says: [],
      text: held ? "" : text,
      source,
      facts,
      world,
      taskId: held?.taskId ?? null,
      held,
      spoken: null,
      isMail: thread.channel === "mail",
    });
  });
