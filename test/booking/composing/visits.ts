import fc from "fast-check";
import { DAY_TROUBLES, type VisitPart } from "../../../src/booking/visits/visit-parts.ts";
import type { Values } from "./closing.ts";
import type { Arbitraries, Examples } from "./group.ts";

const SLOT = { day: "2026-03-10", time: "14:00" };
const DAYS = [
  { day: "2026-03-09", times: ["10:00", "16:00"] },
  { day: "2026-03-11", times: ["14:00"] },
];

/** One of each kind about a visit, and the facts that its text has to hold in either language. */
export const VISIT_EXAMPLES: Examples<VisitPart> = {
  visit_offer: [{ kind: "visit_offer" }, ["?"]],
  visit_days: [
    { kind: "visit_days", days: DAYS, isOutsideWish: false, instead: SLOT },
    ["09.03.2026", "10:00", "16:00", "11.03.2026", "14:00", "10.03.2026", "?"],
  ],
  visit_times: [
    { kind: "visit_times", day: "2026-03-09", times: ["10:00", "16:00"] },
    ["09.03.2026", "10:00", "16:00", "?"],
  ],
  visit_confirm: [{ kind: "visit_confirm", ...SLOT }, ["10.03.2026", "14:00", "?"]],
  visit_scheduled: [
    { kind: "visit_scheduled", ...SLOT, before: { day: "2026-03-09", time: "10:00" } },
    ["10.03.2026", "14:00", "09.03.2026", "10:00"],
  ],
  visit_reminder: [{ kind: "visit_reminder", ...SLOT }, ["10.03.2026", "14:00"]],
  visit_stands: [{ kind: "visit_stands", ...SLOT }, ["10.03.2026", "14:00"]],
  visit_day_refused: [
    { kind: "visit_day_refused", day: "2026-03-15", trouble: "event_day", days: DAYS },
    ["15.03.2026", "09.03.2026", "10:00", "16:00", "11.03.2026", "14:00", "?"],
  ],
  visit_time_refused: [
    { kind: "visit_time_refused", ...SLOT, times: ["10:00", "16:00"] },
    ["10.03.2026", "14:00", "10:00", "16:00", "?"],
  ],
  visit_none: [{ kind: "visit_none", eventDay: "2026-03-15" }, ["15.03.2026"]],
  visit_cancelled: [{ kind: "visit_cancelled", slot: SLOT }, ["10.03.2026", "14:00"]],
  visit_declined: [{ kind: "visit_declined" }, []],
  visit_lapsed: [{ kind: "visit_lapsed", ...SLOT, eventDay: "2026-03-08" }, ["10.03.2026", "14:00", "08.03.2026"]],
};

/** The same with arbitrary facts. */
export const visitArbitraries = ({ day, time }: Pick<Values, "day" | "time">): Arbitraries<VisitPart> => {
  const times = fc.uniqueArray(time, { minLength: 1, maxLength: 3 });
  const days = fc.array(fc.record({ day, times }), { minLength: 1, maxLength: 3 });
  const slot = fc.record({ day, time });
  return {
    visit_offer: fc.record({ kind: fc.constant("visit_offer") }),
    visit_days: fc.record({
      kind: fc.constant("visit_days"),
      days,
      isOutsideWish: fc.boolean(),
      instead: fc.option(slot, { nil: undefined }),
    }),
    visit_times: fc.record({ kind: fc.constant("visit_times"), day, times }),
    visit_confirm: fc.record({ kind: fc.constant("visit_confirm"), day, time }),
    visit_scheduled: fc.record({
      kind: fc.constant("visit_scheduled"),
      day,
      time,
      before: fc.option(slot, { nil: undefined }),
    }),
    visit_reminder: fc.record({ kind: fc.constant("visit_reminder"), day, time }),
    visit_stands: fc.record({ kind: fc.constant("visit_stands"), day, time }),
    visit_day_refused: fc.record({
      kind: fc.constant("visit_day_refused"),
      day,
      trouble: fc.constantFrom(...DAY_TROUBLES),
      days: fc.oneof(days, fc.constant([])),
    }),
    visit_time_refused: fc.record({ kind: fc.constant("visit_time_refused"), day, time, times }),
    visit_none: fc.record({ kind: fc.constant("visit_none"), eventDay: fc.option(day, { nil: undefined }) }),
    visit_cancelled: fc.record({ kind: fc.constant("visit_cancelled"), slot: fc.option(slot, { nil: undefined }) }),
    visit_declined: fc.record({ kind: fc.constant("visit_declined") }),
    visit_lapsed: fc.record({ kind: fc.constant("visit_lapsed"), day, time, eventDay: day }),
  };
};
