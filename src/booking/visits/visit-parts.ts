import type { Day, TimeOfDay } from "../../platform/days.ts";

/** A day of the house with the hours at which somebody can be shown around. */
export interface VisitDay {
  day: Day;
  times: readonly TimeOfDay[];
}

/** One appointment. */
export interface VisitSlot {
  day: Day;
  time: TimeOfDay;
}

export const DAY_TROUBLES = [
  "past",
  "too_soon",
  /** The client's own event takes place. */
  "event_day",
  "after_event",
  "weekend",
  "closed",
  /** Somebody's event takes place. */
  "busy",
  /** Every hour is taken by other visits. */
  "full",
] as const;
/** Why nobody can be shown around on a day. */
export type DayTrouble = (typeof DAY_TROUBLES)[number];

/** What a message says about a visit of the house. Source: spec/workflow.md §2.11. */
export type VisitPart =
  /** "Would you like to come and see the house?" */
  | { kind: "visit_offer" }
  | {
      kind: "visit_days";
      days: readonly VisitDay[];
      isOutsideWish: boolean;
      /** The appointment that is to be moved. */
      instead: VisitSlot | undefined;
    }
  | ({ kind: "visit_times" } & VisitDay)
  | ({ kind: "visit_confirm" } & VisitSlot)
  /** `before`: the appointment it takes the place of. */
  | ({ kind: "visit_scheduled"; before: VisitSlot | undefined } & VisitSlot)
  /** The appointment, in a message about something else. */
  | ({ kind: "visit_reminder" } & VisitSlot)
  /** The appointment, for who asks again: it can be moved. */
  | ({ kind: "visit_stands" } & VisitSlot)
  | { kind: "visit_day_refused"; day: Day; trouble: DayTrouble; days: readonly VisitDay[] }
  | { kind: "visit_time_refused"; day: Day; time: TimeOfDay; times: readonly TimeOfDay[] }
  /** No day is left before the event. */
  | { kind: "visit_none"; eventDay: Day | undefined }
  | { kind: "visit_cancelled"; slot: VisitSlot | undefined }
  | { kind: "visit_declined" }
  /** The event has moved to the day of the appointment, or before it. */
  | ({ kind: "visit_lapsed"; eventDay: Day } & VisitSlot);
