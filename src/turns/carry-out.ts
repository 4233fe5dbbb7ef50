import { exchangeLines } from "../activity/service.ts";
import { NOTE_FOR_MANAGER } from "../booking/acts/act.ts";
import { type Booking, stepOf } from "../booking/booking.ts";
import type { Draft } from "../booking/composing/compose.ts";
import { afterSending, tellsOffer } from "../booking/decision.ts";
import { dueDecisions } from "../booking/due.ts";
import { known } from "../booking/facts.ts";
import type { Step, ThreadState } from "../booking/words.ts";
import * as conversations from "../conversations/service.ts";
import { atOnce } from "../db/at-once.ts";
import type { Tx } from "../db/client.ts";
import type { Deps } from "../deps.ts";
import { type EventSource, sourceOf } from "../events/service.ts";
import type { Caller } from "../gate/caller.ts";
import { deliveryOf } from "../mail/service.ts";
import { keepSheets, linksTo } from "../snapshots/service.ts";
import { keepMoment } from "../traces/service.ts";
import { noteEventOn, readVisit, saveVisit } from "../visits/service.ts";
import { type Ended, endWith } from "./call-off.ts";
import { askDue, dropImportedDrafts, hold, isHeld, openTasks, type Told } from "./desk.ts";
import { keepBooking } from "./keep.ts";
import { afterNeighbour, type Concerned } from "./neighbours.ts";
import type { Planned } from "./planned.ts";
import { idsOf, sheetsOf } from "./sheets.ts";
import type { HeldReply } from "./view.ts";
import { written } from "./wording.ts";

/** What came of a plan. */
export interface CarriedOut {
  planned: Planned;
  source: EventSource | null;
  /** What went to the client now; empty while it is held, or when there was nothing to say. */
  text: string;
  held: HeldReply | null;
  spoken: conversations.Spoken | null;
  /** The first task that was opened beside the text. */
  openedTask: string | null;
  /** What ended with the booking, when it was called off. */
  ended: Ended | undefined;
}

/** Stores a decision, says or holds what it says, asks the desk what is due, and tells others whom it concerns. */
export const carryOut = async (tx: Tx, deps: Deps, caller: Caller, planned: Planned): Promise<CarriedOut> => {
  const { done, concerned } = await carryOutOne(tx, deps, caller, planned);
  const queue = [...concerned];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const theirs = await afterNeighbour(tx, deps, caller, next);
    if (theirs) queue.push(...(await carryOutOne(tx, deps, caller, theirs)).concerned);
  }
  return done;
};

/** A question that a person looks into is a note beside the booking: whose turn it is stays as it was. */
const isNote = ({ type, reason }: Planned["decision"]["tasks"][number]): boolean =>
  type === NOTE_FOR_MANAGER.type && reason === NOTE_FOR_MANAGER.reason;

const threadStateOf = (held: boolean, { decision }: Planned): ThreadState =>
  held || decision.tasks.some((task) => !isNote(task)) || decision.due.length > 0
    ? "awaiting_manager"
    : "awaiting_client";

const carryOutOne = async (
  tx: Tx,
  deps: Deps,
  caller: Caller,
  before: Planned,
): Promise<{ done: CarriedOut; concerned: Concerned[] }> => {
  const startedAt = performance.now();
  const sheets = await sheetsOf(before);
  const { planned, draft, problems } = await written(deps, before, linksTo(sheets, deps.env));
  const mustWait = isHeld(planned);
  const { told, ended, concerned } = await keep(tx, caller, planned, mustWait);
  const { snapshotDays, now } = planned.house;
  const [, held, spoken] = await atOnce(
    tx,
    () => keepSheets(tx, caller, problems ? [] : sheets, { ...idsOf(told.source), snapshotDays, now }),
    async () => (draft && mustWait ? hold(tx, caller, told, draft) : null),
    async () => (draft && !mustWait ? say(tx, deps, caller, told, draft) : null),
  );
  await dropImportedDrafts(tx, caller, planned, held !== null);
  const asked = await openTasks(tx, caller, told, held !== null);
  const due = await askDue(tx, deps, caller, told);
  await keepMoment(tx, deps, caller, () => ({
    threadId: planned.thread.id,
    eventId: told.source?.event.id,
    emailId: planned.received?.emailId,
    before: planned.stored?.booking,
    decision: planned.decision,
    world: planned.world,
    reason: planned.reason,
    reply: held ? "held" : spoken ? "sent" : "none",
    problems: problems ?? [],
    ms: Math.round(performance.now() - startedAt),
    zone: planned.house.venue.timezone,
  }));
  const text = spoken && draft ? draft.body : "";
  return {
    done: { planned, source: told.source, text, held, spoken, openedTask: asked ?? due, ended },
    concerned,
  };
};

interface KeptPlan {
  told: Told;
  ended: Ended | undefined;
  concerned: Concerned[];
}

/** Stores the booking; a text that waits for a manager has not been sent, so that its offer has not either. */
const keep = async (tx: Tx, caller: Caller, planned: Planned, mustWait: boolean): Promise<KeptPlan> => {
  const { decision, thread, client, house } = planned;
  if (!decision.booking) {
    await keepVisit(tx, caller, planned, undefined);
    return { told: { ...planned, source: null, lines: [] }, ended: undefined, concerned: [] };
  }
  const stored = decision.isNew ? undefined : planned.stored;
  const booking = mustWait ? decision.booking : afterSending(decision.booking, decision.says);
  const isCalledOff = booking.status === "cancelled" && stored !== undefined && stored.row.status !== "cancelled";
  const ended = isCalledOff ? await endWith(tx, caller, stored.row.id, house.now) : undefined;
  const { saved, neighbours } = await keepBooking(tx, caller, {
    stored,
    booking,
    threadId: thread.id,
    client,
    house,
    threadState: threadStateOf(mustWait, planned),
    reason: planned.reason,
    exchange: exchangeLines({
      channel: thread.channel === "mail" ? "mail" : "chat",
      received: planned.received?.message.subject,
      says: decision.says,
      isHeld: mustWait,
    }),
    cancellation: ended && { reason: planned.cancellationReason, type: ended.hadVisit ? "site_visit" : "standard" },
  });
  const { catalogue, venue } = house;
  const eventId = saved.row.id;
  const [, , source] = await atOnce(
    tx,
    () => keepVisit(tx, caller, planned, { eventId, step: stepOf(booking, venue.timezone) }),
    () => noteHold(tx, caller.teamId, eventId, stored?.booking, booking, house.now),
    () => sourceOf(tx, caller.teamId, saved, { catalogue, currency: venue.currency }),
  );
  const lines = saved.offers.at(-1)?.lines ?? [];
  return { told: { ...planned, decision: asStored(planned, booking), source, lines }, ended, concerned: neighbours };
};

/** What the record waits for once its offer is before the client, where this reply brings it there. */
const asStored = ({ decision, world }: Planned, booking: Booking): Planned["decision"] =>
  booking === decision.booking ? decision : { ...decision, due: dueDecisions(booking, world) };

/** Stores what happened to the visit of the house; it belongs to the event, or to the client while there is none. */
const keepVisit = async (
  tx: Tx,
  caller: Caller,
  { decision, client, house }: Planned,
  event: { eventId: string; step: Step } | undefined,
): Promise<void> => {
  if (!decision.visit) return;
  const whose = { eventId: event?.eventId, clientId: client.id };
  const stored = await readVisit(tx, caller.teamId, { ...whose, since: client.claimedSince });
  const { today, now } = house;
  await saveVisit(tx, caller, { stored, visit: decision.visit, ...whose, step: event?.step, today, now });
};

/** A room that is held for another day than before may stand in the way of somebody's visit. */
const noteHold = async (
  tx: Tx,
  teamId: string,
  eventId: string,
  before: Booking | undefined,
  { facts, hold: held }: Booking,
  now: Date,
): Promise<void> => {
  const first = known(facts, "date");
  const isNew = held && first && (!before?.hold || known(before.facts, "date") !== first);
  if (isNew) await noteEventOn(tx, teamId, { eventId, first, last: known(facts, "end_date") }, now);
};

const say = (tx: Tx, deps: Deps, caller: Caller, told: Told, draft: Draft): Promise<conversations.Spoken> => {
  const { thread, client, house, decision, source, received } = told;
  return conversations.speak(
    tx,
    caller,
    {
      thread,
      client,
      venue: house.venue,
      eventId: source?.event.id ?? null,
      taskId: null,
      text: draft.body,
      subject: draft.subject,
      locale: draft.locale,
      dialogue: decision.dialogue,
      delivery: deliveryOf(deps.env),
      answers: received?.message,
      offerVersion: tellsOffer(decision.says) ? decision.booking?.offer?.version : undefined,
    },
    house.now,
  );
};
