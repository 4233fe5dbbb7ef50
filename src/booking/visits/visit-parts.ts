import type { Day, TimeOfDay } from "../../platform/days.ts";

/** A day of the house with the hours at which somebody can be shown around. */
export interface VisitDay {
  day: Day;
  times: readonly TimeOfDay[];
}

/** What a message says about a visit of the house. Source: spec/workflow.md §2.11. */
export type VisitPart =
  /** "Would you like to come and see the house?" */
  { kind: "visit_offer" } | { kind: "visit_days"; days: readonly VisitDay[] };
