import { type Booking, stepOf } from "../booking/booking.ts";
import { roomById, type Catalogue } from "../booking/catalogue.ts";
import { known } from "../booking/facts.ts";
import { formatDay, formatMoney } from "../booking/composing/forms.ts";
import type { Tx } from "../db/client.ts";
import type { TeamScope } from "../db/team.ts";
import { type ActivityRow, type AuditRow, insertActivities, insertAudit, selectActivities, selectMoves } from "./store.ts";

export type { ActivityRow, AuditRow } from "./store.ts";

/** A line that a manager reads about a booking. Keys: spec/http-api.md §8. */
export interface Activity {
  key: string;
  icon: string;
  title: string;
  detail: string;
  granularity: "high" | "detailed";
}

const high = (key: string, icon: string, title: string, detail = ""): Activity => ({ key, icon, title, detail, granularity: "high" });

/** What a turn changed about a booking, in a manager's words. */
export const changesBetween = (before: Booking | undefined, after: Booking, catalogue: Catalogue): Activity[] => {
  const told: Activity[] = before ? [] : [high("event_created", "✨", "Booking opened"), high("status_lead", "🟡", "Status: lead")];
  const day = known(after.facts, "date");
  const earlier = before && known(before.facts, "date");
  if (day && earlier === undefined) told.push(high("date_confirmed", "📅", "Date settled", formatDay(day)));
  if (day && earlier !== undefined && earlier !== day) told.push(high("date_changed", "📅", "Date changed", `${formatDay(earlier)} → ${formatDay(day)}`));
  const people = known(after.facts, "attendees");
  const peopleBefore = before && known(before.facts, "attendees");
  if (people !== undefined && peopleBefore !== undefined && people !== peopleBefore) told.push(high("participants_changed", "👥", "Head count changed", `${peopleBefore} → ${people}`));
  const room = roomById(catalogue, after.hold?.roomId)?.name;
  const roomBefore = roomById(catalogue, before?.hold?.roomId)?.name;
  if (room && room !== roomBefore) told.push(roomBefore ? high("room_changed", "🏢", "Room changed", `${roomBefore} → ${room}`) : { ...high("room_locked", "🏢", "Room reserved", room), granularity: "detailed" });
  if (!room && roomBefore) told.push({ ...high("room_released", "🏢", "Room released", roomBefore), granularity: "detailed" });
  if (before && before.status !== after.status) told.push(high(`status_${after.status}`, "🔵", `Status: ${after.status}`));
  if (!before && after.status !== "lead") told.push(high(`status_${after.status}`, "🔵", `Status: ${after.status}`));
  const isNewVersion = after.offer !== undefined && after.offer.version !== before?.offer?.version;
  if (after.offer && isNewVersion) {
    told.push({ ...high("pricing_calculated", "🧮", `Offer version ${after.offer.version}`, formatMoney(after.offer.total, ",")), granularity: "detailed" });
  }
  if (after.offer?.status === "sent" && (isNewVersion || before?.offer?.status === "draft")) told.push(high("offer_sent", "📄", "Offer sent", formatMoney(after.offer.total, ",")));
  return told;
};

/** Writes lines into a booking's history. */
export const tell = (tx: Tx, { teamId, userId }: TeamScope, eventId: string, activities: readonly Activity[], now: Date): Promise<void> =>
  insertActivities(
    tx,
    activities.map((activity) => ({ ...activity, teamId, userId, eventId, occurredAt: now })),
  );

export interface Actor {
  kind: "user" | "system" | "client";
  id: string | null;
  requestId: string;
}

/** One audit line a move from step to step. */
export const auditMove = (tx: Tx, { teamId, userId }: TeamScope, actor: Actor, move: { eventId: string; before: Booking | undefined; after: Booking; zone: string; reason: string }, now: Date): Promise<void> => {
  const from = move.before ? stepOf(move.before, move.zone) : 1;
  const to = stepOf(move.after, move.zone);
  if (from === to && move.before) return Promise.resolve();
  return insertAudit(tx, [
    {
      teamId,
      userId,
      actorKind: actor.kind,
      actorId: actor.id,
      action: "step_moved",
      entityType: "event",
      entityId: move.eventId,
      eventId: move.eventId,
      fromStep: from,
      toStep: to,
      reason: move.reason,
      requestId: actor.requestId,
      occurredAt: now,
    },
  ]);
};

/** One audit line a decision on a task. */
export const auditDecision = (tx: Tx, { teamId, userId }: TeamScope, actor: Actor, decision: { taskId: string; eventId: string | null; verdict: string }, now: Date): Promise<void> =>
  insertAudit(tx, [
    {
      teamId,
      userId,
      actorKind: actor.kind,
      actorId: actor.id,
      action: "task_decided",
      entityType: "task",
      entityId: decision.taskId,
      eventId: decision.eventId,
      reason: decision.verdict,
      requestId: actor.requestId,
      occurredAt: now,
    },
  ]);

export const activitiesOf = (tx: Tx, teamId: string, eventId: string, limit: number): Promise<ActivityRow[]> => selectActivities(tx, { teamId, eventId, limit });
export const movesOf = (tx: Tx, teamId: string, eventId: string, limit: number): Promise<AuditRow[]> => selectMoves(tx, { teamId, eventId, limit });
