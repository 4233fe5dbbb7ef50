import type { Day, TimeOfDay } from "../../platform/days.ts";
import type { VisitPolicy } from "../venue.ts";
import type { VisitDay, VisitPart, VisitSlot } from "./visit-parts.ts";

/** What a visit on record can be; no record is idle. */
export const STORED_VISIT_STATUSES = [
  "date_pending",
  "time_pending",
  "confirm_pending",
  "scheduled",
  "completed",
  "no_show",
  "cancelled",
] as const;
export const VISIT_STATUSES = ["idle", ...STORED_VISIT_STATUSES] as const;
export type VisitStatus = (typeof VISIT_STATUSES)[number];

/** A visit of the house, from the wish to the appointment. It never changes the booking. */
export interface Visit {
  status: VisitStatus;
  day: Day | undefined;
  time: TimeOfDay | undefined;
  /** What was offered last. */
  proposed: readonly VisitDay[];
}

export const NO_VISIT: Visit = { status: "idle", day: undefined, time: undefined, proposed: [] };

/** When the house cannot be shown, whatever its rules are. */
export interface Taken {
  /** Days on which an event takes place that is not cancelled, the client's own included. */
  eventDays: readonly Day[];
  /** Hours at which others visit, or at which the house is closed. */
  taken: readonly VisitSlot[];
}

export const NOTHING_TAKEN: Taken = { eventDays: [], taken: [] };

/** Everything that decides when the house can be shown. */
export interface VisitWorld extends Taken {
  today: Day;
  /** The time of day now, in the venue's zone. */
  time: TimeOfDay;
  /** The first day of the client's own event. */
  eventDay: Day | undefined;
  policy: VisitPolicy;
}

/** A visit is being arranged. */
export const isPending = ({ status }: Visit): boolean =>
  status === "date_pending" || status === "time_pending" || status === "confirm_pending";

/** The day and the hour of a visit, where both are known. */
export const slotOf = ({ day, time }: Visit): VisitSlot | undefined =>
  day !== undefined && time !== undefined ? { day, time } : undefined;

/** The appointment that stands; `undefined` while there is none. */
export const appointmentOf = ({ status, day, time }: Visit): VisitSlot | undefined =>
  status === "scheduled" && day !== undefined && time !== undefined ? { day, time } : undefined;

/** A visit whose day is over took place, until somebody says otherwise. */
export const visitToday = (visit: Visit, today: Day): Visit =>
  visit.status === "scheduled" && visit.day !== undefined && visit.day < today
    ? { ...visit, status: "completed", proposed: [] }
    : visit;

export interface VisitAfter {
  visit: Visit;
  says: readonly VisitPart[];
}

/**
 * A visit after the event's date has changed: what was being arranged starts anew, an appointment stands as long as it
 * is before the event. Source: spec/workflow.md §2.11 ("any active: event-date change"), scenario S33.
 */
export const visitAfterEventMoved = (visit: Visit, eventDay: Day | undefined): VisitAfter => {
  if (isPending(visit)) return { visit: NO_VISIT, says: [] };
  const slot = appointmentOf(visit);
  return slot && eventDay !== undefined && eventDay <= slot.day
    ? {
        visit: { ...visit, status: "cancelled", proposed: [] },
        says: [{ kind: "visit_lapsed", ...slot, eventDay }],
      }
    : { visit, says: [] };
};
