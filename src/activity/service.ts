import { type Booking, stepOf } from "../booking/booking.ts";
import { formatDay } from "../booking/composing/forms.ts";
import { appointmentOf, type Visit } from "../booking/visits/visit.ts";
import type { VisitSlot } from "../booking/visits/visit-parts.ts";
import type { Tx } from "../db/client.ts";
import type { TeamScope } from "../db/team.ts";
import { newId } from "../platform/ids.ts";
import { type Activity, high } from "./activity.ts";
import { STATUS_KEY } from "./changes.ts";
import {
  type ActivityPage,
  type ActivityRow,
  type AuditRow,
  insertActivities,
  insertAudit,
  selectActivities,
  selectActivityPage,
  selectMoves,
  selectStatusLines,
} from "./store.ts";

export type { Activity } from "./activity.ts";
export { changesBetween } from "./changes.ts";
export { type Exchange, exchangeLines } from "./exchange.ts";
export type { ActivityRow, AuditRow } from "./store.ts";

const shownSlot = ({ day, time }: VisitSlot): string => `${formatDay(day)}, ${time}`;

/** What a turn changed about a visit of the house, in a manager's words. */
export const visitChanges = (before: Visit, after: Visit): Activity[] => {
  const [earlier, slot] = [appointmentOf(before), appointmentOf(after)];
  if (slot && (slot.day !== earlier?.day || slot.time !== earlier.time)) {
    const detail = earlier ? `${shownSlot(earlier)} → ${shownSlot(slot)}` : shownSlot(slot);
    return [high("site_visit_booked", "🏛️", earlier ? "Site visit moved" : "Site visit booked", detail)];
  }
  return earlier && after.status === "completed"
    ? [high("site_visit_completed", "🏛️", "Site visit took place", shownSlot(earlier))]
    : [];
};

/** The status that events had once, as far as their history tells it. @param written the database's clock when it was */
export const statusesOnce = async (
  tx: Tx,
  teamId: string,
  eventIds: readonly string[],
  written: Date,
): Promise<ReadonlyMap<string, string>> =>
  new Map(
    (await selectStatusLines(tx, { teamId, eventIds: [...eventIds], written })).map(({ eventId, key }) => [
      eventId,
      key.slice(STATUS_KEY.length),
    ]),
  );

/** Writes lines into a booking's history. */
export const tell = (
  tx: Tx,
  { teamId, userId }: TeamScope,
  eventId: string,
  activities: readonly Activity[],
  now: Date,
): Promise<void> =>
  insertActivities(
    tx,
    activities.map((activity) => ({ ...activity, id: newId(), teamId, userId, eventId, occurredAt: now })),
  );

/** Who did it, for the audit log. */
export interface Actor extends TeamScope {
  kind: "user" | "api_key" | "system" | "client";
  requestId: string;
}

/** What every audit line says: who, when, in which request. */
const signed = (actor: Actor, now: Date) => ({
  teamId: actor.teamId,
  userId: actor.userId,
  actorKind: actor.kind,
  actorId: actor.userId,
  requestId: actor.requestId,
  occurredAt: now,
});

/** One audit line a move from step to step. */
export const auditMove = (
  tx: Tx,
  actor: Actor,
  move: { eventId: string; before: Booking | undefined; after: Booking; zone: string; reason: string },
  now: Date,
): Promise<void> => {
  const from = move.before ? stepOf(move.before, move.zone) : 1;
  const to = stepOf(move.after, move.zone);
  if (from === to && move.before) return Promise.resolve();
  return insertAudit(tx, [
    {
      ...signed(actor, now),
      action: "step_moved",
      entityType: "event",
      entityId: move.eventId,
      eventId: move.eventId,
      fromStep: from,
      toStep: to,
      reason: move.reason,
    },
  ]);
};

/** One audit line a decision on a task. */
export const auditDecision = (
  tx: Tx,
  actor: Actor,
  decision: { taskId: string; eventId: string | null; verdict: string },
  now: Date,
): Promise<void> =>
  insertAudit(tx, [
    {
      ...signed(actor, now),
      action: "task_decided",
      entityType: "task",
      entityId: decision.taskId,
      eventId: decision.eventId,
      reason: decision.verdict,
    },
  ]);

/** One audit line of anything that is neither a move nor a decision. */
export const auditAct = (
  tx: Tx,
  actor: Actor,
  act: {
    action: "payment_recorded" | "event_cancelled";
    eventId: string;
    reason: string | null;
    before?: Record<string, unknown>;
    after: Record<string, unknown>;
  },
  now: Date,
): Promise<void> =>
  insertAudit(tx, [
    {
      ...signed(actor, now),
      action: act.action,
      entityType: "event",
      entityId: act.eventId,
      eventId: act.eventId,
      reason: act.reason,
      before: act.before ?? null,
      after: act.after,
    },
  ]);

/** One audit line of who may enter: keys and members. */
export const auditAccess = (
  tx: Tx,
  actor: Actor,
  act: {
    action: "key_created" | "key_revoked" | "member_set" | "member_removed";
    entityType: "api_key" | "team_member";
    entityId: string;
    before?: Record<string, unknown>;
    after?: Record<string, unknown>;
  },
  now: Date,
): Promise<void> =>
  insertAudit(tx, [
    {
      ...signed(actor, now),
      ...act,
    },
  ]);

/** A page of a booking's history, newest first, one line more than asked for; `detailed` includes the high ones. */
export const activityPage = (
  tx: Tx,
  teamId: string,
  eventId: string,
  page: Omit<ActivityPage, "teamId" | "eventId">,
): Promise<ActivityRow[]> => selectActivityPage(tx, { ...page, teamId, eventId, limit: page.limit + 1 });

export const activitiesOf = (tx: Tx, teamId: string, eventId: string, limit: number): Promise<ActivityRow[]> =>
  selectActivities(tx, { teamId, eventId, limit });
export const movesOf = (tx: Tx, teamId: string, eventId: string, limit: number): Promise<AuditRow[]> =>
  selectMoves(tx, { teamId, eventId, limit });
