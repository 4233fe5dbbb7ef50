import { known } from "../booking/facts.ts";
import type { EventStatus, Language } from "../booking/words.ts";
import { readCatalogue } from "../catalogue/service.ts";
import { close, lock, threadById } from "../conversations/service.ts";
import type { Tx } from "../db/client.ts";
import { retrying } from "../db/retry.ts";
import { withTeam } from "../db/team.ts";
import type { Deps } from "../deps.ts";
import {
  countEventsOf,
  countEventsOfThread,
  eventDataOf,
  isAccepted,
  latestBooking,
  type StoredBooking,
  sourceOf,
  summaryOf,
} from "../events/service.ts";
import { type Caller, opens } from "../gate/caller.ts";
import { currentOffer } from "../offers/service.ts";
import { errors } from "../platform/errors.ts";
import { openTask, pendingTasksWith } from "../tasks/service.ts";
import { ownTeam } from "../teams/service.ts";
import { cancelBooking } from "./cancel.ts";
import type { AcceptedView, RejectedView } from "./model.ts";
import { plainMessage } from "./service.ts";
import { runTurn } from "./turn.ts";

/** What a client would have written instead of pressing the button. */
const ACCEPTANCE: Record<Language, string> = {
  de: "Wir nehmen die Offerte an.",
  en: "We accept the offer.",
  fr: "Nous acceptons l'offre.",
  it: "Accettiamo l'offerta.",
};

const acceptanceOf = ({ booking }: StoredBooking): string => ACCEPTANCE[known(booking.facts, "language") ?? "en"];

const awaitsAnswer = ({ row, offers }: StoredBooking): boolean => {
  const offer = currentOffer(offers)?.row ?? null;
  return row.status !== "cancelled" && offer?.status === "sent" && !isAccepted({ event: row, offer });
};

const bookingOf = async (tx: Tx, caller: Caller, sessionId: string): Promise<StoredBooking | undefined> => {
  const { teamId } = caller;
  if (!opens(caller, sessionId) || !(await threadById(tx, teamId, sessionId))) throw errors.conversationNotFound();
  return latestBooking(tx, teamId, sessionId);
};

/**
 * Accepts the offer that awaits an answer, exactly as if the client had written it; nothing is confirmed by that. Pressed
 * again, or with nothing to accept, it answers how things stand. Source: spec/http-api.md §4.4.
 * @throws Failure 404, 409 without a booking
 */
export const acceptOffer = async (deps: Deps, caller: Caller, sessionId: string): Promise<AcceptedView> => {
  const stored = await withTeam(deps.db, caller, (tx) => bookingOf(tx, caller, sessionId));
  if (!stored) throw errors.eventMissing();
  const turn = awaitsAnswer(stored)
    ? await runTurn(deps, caller, {
        sender: { threadId: sessionId },
        message: plainMessage(deps, caller, acceptanceOf(stored), undefined, undefined),
      })
    : undefined;
  return withTeam(deps.db, caller, async (tx) => {
    const now = await bookingOf(tx, caller, sessionId);
    if (!now) throw errors.eventMissing();
    return acceptedView(tx, caller, now, turn?.task_id ?? null);
  });
};

const acceptedView = async (
  tx: Tx,
  caller: Caller,
  stored: StoredBooking,
  taskId: string | null,
): Promise<AcceptedView> => {
  const { teamId } = caller;
  const { row } = stored;
  const { currency } = await ownTeam(tx, teamId);
  const source = await sourceOf(tx, teamId, stored, { catalogue: await readCatalogue(tx, teamId), currency });
  const [pending] = await pendingTasksWith(tx, teamId, row.id);
  return {
    message: sentenceOf(row.status, isAccepted(source)),
    filename: null,
    event_id: row.id,
    session_id: row.threadId,
    status: row.status,
    total_events:
      caller.role === "client" ? await countEventsOfThread(tx, teamId, row.threadId) : await countEventsOf(tx, teamId),
    event_info: eventDataOf(source),
    task_id: taskId ?? pending?.id ?? null,
  };
};

const sentenceOf = (status: EventStatus, accepted: boolean): string => {
  if (status === "cancelled") return "This booking is cancelled.";
  if (status === "confirmed") return "This booking is confirmed.";
  return accepted ? "The offer is accepted." : "The booking is kept; no offer awaits an answer.";
};

/**
 * Ends what is not confirmed yet; of a confirmed booking a person decides. Without a booking the conversation is closed.
 * Pressed again it answers the same. Source: spec/http-api.md §4.4.
 * @throws Failure 404
 */
export const rejectBooking = (deps: Deps, caller: Caller, sessionId: string): Promise<RejectedView> =>
  retrying(() =>
    withTeam(deps.db, caller, async (tx) => {
      if (!opens(caller, sessionId) || !(await lock(tx, caller.teamId, sessionId))) throw errors.conversationNotFound();
      const stored = await latestBooking(tx, caller.teamId, sessionId);
      const now = deps.clock.now();
      if (!stored) {
        await close(tx, caller.teamId, sessionId, now);
        return {
          message: "The conversation is closed.",
          event_id: null,
          session_id: sessionId,
          status: null,
          task_id: null,
        };
      }
      const { id } = stored.row;
      if (stored.row.status === "confirmed")
        return {
          message: "The booking is confirmed; the team decides on its cancellation.",
          event_id: id,
          session_id: sessionId,
          status: "confirmed",
          task_id: await askForCancellation(tx, caller, stored, now),
        };
      const done = await cancelBooking(tx, deps, caller, { eventId: id, reason: "rejected" });
      return {
        message: "The booking is cancelled.",
        event_id: id,
        session_id: sessionId,
        status: "cancelled",
        task_id: done.taskId,
      };
    }),
  );

/** One open question a booking: asked again, it is the same. */
const askForCancellation = async (tx: Tx, caller: Caller, { row }: StoredBooking, now: Date): Promise<string> => {
  const pending = await pendingTasksWith(tx, caller.teamId, row.id);
  const asked = pending.find(({ type }) => type === "cancellation_request");
  if (asked) return asked.id;
  return openTask(
    tx,
    caller,
    {
      type: "cancellation_request",
      reason: "cancellation_asked",
      title: "A confirmed booking is to be cancelled",
      eventId: row.id,
      clientId: row.clientId,
      threadId: row.threadId,
      step: row.currentStep,
      purposeKey: `${row.id}:cancellation_request`,
      payload: {
        event_summary: await summaryOf(tx, caller.teamId, row.id),
        snippet: "The client rejected the confirmed booking.",
      },
      draft: null,
    },
    now,
  );
};
