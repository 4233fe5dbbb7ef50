import { describe, expect, test } from "bun:test";
import { NO_VISIT, type Visit, visitAfterEventMoved } from "../../../src/booking/visits/visit.ts";
import { SCHEDULED } from "./visiting.ts";

const visit = (fields: Partial<Visit>): Visit => ({ ...NO_VISIT, ...fields });

describe("when the event's date changes", () => {
  test.each(["date_pending", "time_pending", "confirm_pending"] as const)("a visit that is %s starts anew", (status) =>
    expect(visitAfterEventMoved(visit({ ...SCHEDULED, status }), "2026-03-22")).toEqual({ visit: NO_VISIT, says: [] }),
  );
  test("an appointment before the new day stands", () =>
    expect(visitAfterEventMoved(visit(SCHEDULED), "2026-03-22")).toEqual({ visit: visit(SCHEDULED), says: [] }));
  test.each(["2026-03-10", "2026-03-05"])(
    "an appointment on or after the new day (%s) is cancelled and told",
    (day) => {
      const after = visitAfterEventMoved(visit(SCHEDULED), day);
      expect(after.visit.status).toBe("cancelled");
      expect(after.says).toEqual([{ kind: "visit_lapsed", day: "2026-03-10", time: "14:00", eventDay: day }]);
    },
  );
  test("an appointment stands while the event has no day", () =>
    expect(visitAfterEventMoved(visit(SCHEDULED), undefined)).toEqual({ visit: visit(SCHEDULED), says: [] }));
  test.each(["idle", "completed", "no_show", "cancelled"] as const)("a visit that is %s stays so", (status) =>
    expect(visitAfterEventMoved(visit({ ...SCHEDULED, status }), "2026-03-01").says).toEqual([]),
  );
});
