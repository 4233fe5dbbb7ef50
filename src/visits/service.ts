import { tell, visitChanges } from "../activity/service.ts";
import type { Interval } from "../booking/slot.ts";
import type { VisitPolicy } from "../booking/venue.ts";
import { isPending, NO_VISIT, type Taken, type Visit, visitToday } from "../booking/visits/visit.ts";
import type { VisitSlot } from "../booking/visits/visit-parts.ts";
import type { Step } from "../booking/words.ts";
import { atOnce } from "../db/at-once.ts";
import type { Tx } from "../db/client.ts";
import type { TeamScope } from "../db/team.ts";
import { type Day, dayAt, daysFrom, instantAt, plusDays } from "../platform/days.ts";
import { canonicalJson, newId } from "../platform/ids.ts";
import {
  cancelActive,
  hasAppointment,
  insertVisit,
  markConflicts,
  type NewVisit,
  selectAppointments,
  selectClosures,
  selectEventDays,
  selectVisit,
  updateVisit,
  type VisitRow,
} from "./store.ts";

/** A visit as the rules see it, and the row it stands in. */
export interface StoredVisit {
  id: string;
  eventId: string | null;
  visit: Visit;
  hasEventConflict: boolean;
}

const visitOf = ({ status, visitDate, startTime, proposed }: VisitRow): Visit => ({
  status,
  day: visitDate ?? undefined,
  time: startTime ?? undefined,
  proposed: proposed.map(({ date, times }) => ({ day: date, times })),
});

/**
 * The visit being arranged or arranged, else the last one; `undefined` when there never was one. A client's visit that
 * was arranged before there was an event is found for the event as well.
 */
export const readVisit = async (
  tx: Tx,
  teamId: string,
  whose: { eventId?: string | undefined; clientId?: string | undefined; since?: Date | undefined },
): Promise<StoredVisit | undefined> => {
  const row = await selectVisit(tx, {
    teamId,
    eventId: whose.eventId,
    clientId: whose.clientId,
    since: whose.since,
  });
  return row && { id: row.id, eventId: row.eventId, visit: visitOf(row), hasEventConflict: row.hasEventConflict };
};

export interface TakenInput {
  /** The client's own visit; it does not stand in its own way. */
  visitId: string | undefined;
  now: Date;
  zone: string;
  policy: VisitPolicy;
}

/** An event that began so long ago may still last. */
const MAX_EVENT_DAYS = 31;
/** How far closures are looked at that have no near end. */
const HORIZON_DAYS = 400;

/** When a team's house cannot be shown from now on. Source: spec/workflow.md §2.11. */
export const readTaken = async (
  tx: Tx,
  teamId: string,
  { visitId: own, now, zone, policy }: TakenInput,
): Promise<Taken> => {
  const today = dayAt(now, zone);
  const [events, appointments, closures] = await atOnce(
    tx,
    () => selectEventDays(tx, { teamId, from: plusDays(today, -MAX_EVENT_DAYS) }),
    () => selectAppointments(tx, { teamId, from: today }),
    () => selectClosures(tx, { teamId, start: now }),
  );
  const others = appointments.filter(({ visitId }) => visitId !== own).map(({ day, time }) => ({ day, time }));
  return {
    eventDays: events.flatMap(({ first, last }) => daysFrom(first, last)),
    taken: [...others, ...closedSlots(closures, { today, zone, policy })],
  };
};

/** The hours for visits that closures of the whole house leave out. */
const closedSlots = (
  closures: readonly Interval[],
  { today, zone, policy }: { today: Day; zone: string; policy: VisitPolicy },
): VisitSlot[] =>
  closures.flatMap(({ start, end }) => {
    const [first, last] = [dayAt(start, zone), dayAt(end, zone)];
    const horizon = plusDays(today, HORIZON_DAYS);
    return daysFrom(first > today ? first : today, last < horizon ? last : horizon).flatMap((day) =>
      policy.slots
        .map((hour) => `${String(hour).padStart(2, "0")}:00`)
        .filter((time) => {
          const instant = instantAt(day, time, zone);
          return start <= instant && instant < end;
        })
        .map((time) => ({ day, time })),
    );
  });

export interface VisitSave {
  stored: StoredVisit | undefined;
  visit: Visit;
  eventId: string | undefined;
  clientId: string | undefined;
  /** Step of the booking at which the visit was wished. */
  step: Step | undefined;
  today: Day;
  now: Date;
}

const isActive = (visit: Visit): boolean => isPending(visit) || visit.status === "scheduled";

/**
 * Makes the record of a visit agree with a decision, and tells a manager about appointments. Nothing changed, nothing
 * is written. @throws the database's refusal, a collision, when somebody else took the hour at the same moment
 */
export const saveVisit = async (tx: Tx, scope: TeamScope, save: VisitSave): Promise<void> => {
  const { stored, visit, eventId, now } = save;
  const before = stored ? visitToday(stored.visit, save.today) : NO_VISIT;
  const isOver = stored !== undefined && before !== stored.visit;
  if (stored && isOver)
    await updateVisit(tx, { teamId: scope.teamId, visitId: stored.id, set: columnsOf(before, save) });
  const isSame = canonicalJson(before) === canonicalJson(visit) && (!stored || stored.eventId === (eventId ?? null));
  if (!isSame) await write(tx, scope, save, before);
  if (eventId !== undefined) {
    const lines = [...(stored && isOver ? visitChanges(stored.visit, before) : []), ...visitChanges(before, visit)];
    await tell(tx, scope, eventId, lines, now);
  }
};

const write = async (tx: Tx, scope: TeamScope, save: VisitSave, before: Visit): Promise<void> => {
  const { stored, visit, eventId, clientId, step, now } = save;
  if (visit.status === "idle" && !isActive(before)) return;
  const ended: Visit = visit.status === "idle" ? { ...NO_VISIT, status: "cancelled" } : visit;
  if (stored && (isActive(before) || !isActive(visit)))
    return updateVisit(tx, {
      teamId: scope.teamId,
      visitId: stored.id,
      set: { ...columnsOf(keepsSlot(before, ended), save), ...conflictOf(stored, ended) },
    });
  if (!isActive(visit)) return;
  return insertVisit(tx, {
    ...scope,
    ...columnsOf(visit, save),
    id: newId(),
    status: rowStatus(visit),
    clientId: clientId ?? null,
    eventId: eventId ?? null,
    initiatedAtStep: step ?? null,
    createdAt: now,
  });
};

/** What was never an appointment leaves no day and hour behind. */
const keepsSlot = (before: Visit, after: Visit): Visit =>
  after.status === "cancelled" && isPending(before) ? { ...NO_VISIT, status: "cancelled" } : after;

const rowStatus = ({ status }: Visit): VisitRow["status"] => (status === "idle" ? "cancelled" : status);

const columnsOf = (visit: Visit, { eventId, now }: VisitSave): Partial<NewVisit> => ({
  status: rowStatus(visit),
  visitDate: visit.day ?? null,
  startTime: visit.time ?? null,
  proposed: visit.proposed.map(({ day, times }) => ({ date: day, times: [...times] })),
  ...(eventId !== undefined && { eventId }),
  updatedAt: now,
});

/** An appointment in the way of an event that was moved or cancelled is in its way no more. */
const conflictOf = ({ hasEventConflict, visit: before }: StoredVisit, after: Visit): Partial<NewVisit> => {
  if (!hasEventConflict) return {};
  if (after.status === "cancelled") return { conflictResolution: "cancelled_visit" };
  const hasMoved = after.day !== before.day || after.status !== "scheduled";
  return hasMoved ? { hasEventConflict: false, conflictResolution: "moved_visit" } : {};
};

/**
 * A later event may be booked on the day of somebody's visit; the visits are marked for the manager.
 * @returns how many were marked. Source: spec/workflow.md §2.11
 */
export const noteEventOn = async (
  tx: Tx,
  teamId: string,
  { eventId, first, last }: { eventId: string; first: Day; last: Day | undefined },
  now: Date,
): Promise<number> => (await markConflicts(tx, { teamId, eventId, first, last: last ?? first, now })).length;

/**
 * Lets go of a cancelled event's visit. @returns whether one is or was arranged (`had_site_visit`, spec/http-api.md §6.4)
 */
export const releaseVisit = async (tx: Tx, teamId: string, eventId: string, now: Date): Promise<boolean> => {
  const had = await hasAppointment(tx, { teamId, eventId });
  await cancelActive(tx, { teamId, eventId, now });
  return had;
};

/** Whether a visit of an event is or was agreed. */
export const hadVisit = (tx: Tx, teamId: string, eventId: string): Promise<boolean> =>
  hasAppointment(tx, { teamId, eventId });
