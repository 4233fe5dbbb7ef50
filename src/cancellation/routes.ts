import { Elysia, t } from "elysia";
import { withTeam } from "../db/team.ts";
import type { Deps } from "../deps.ts";
import type { Caller } from "../gate/caller.ts";
import { policy } from "../gate/policy.ts";
import { errors } from "../platform/errors.ts";
import { isUuid } from "../platform/ids.ts";
import { type Cancelled, cancelBooking } from "../turns/cancel.ts";
import { REFUSALS } from "../wire/schemas.ts";
import { CancelEvent, CancelledView } from "./model.ts";

const CONFIRMATION = "CANCEL";

const cancel = async (
  deps: Deps,
  caller: Caller,
  eventId: string,
  body: typeof CancelEvent.static,
): Promise<typeof CancelledView.static> => {
  if (body.event_id !== eventId) throw errors.eventIdMismatch();
  if (body.confirmation !== CONFIRMATION) throw errors.confirmationRequired();
  if (!isUuid(eventId)) throw errors.eventNotFound();
  const reason = body.reason?.trim() || null;
  return viewOf(await withTeam(deps.db, caller, (tx) => cancelBooking(tx, deps, caller, { eventId, reason })));
};

const viewOf = (done: Cancelled): typeof CancelledView.static => ({
  status: done.status,
  event_id: done.eventId,
  previous_step: done.previousStep,
  had_site_visit: done.hadSiteVisit,
  cancellation_type: done.cancellationType,
  archived_at: done.cancelledAt.toISOString(),
  cancelled_at: done.cancelledAt.toISOString(),
  tasks_superseded: done.tasksSuperseded,
  room_released: done.roomReleased,
  refund_due: done.refundDueMinor === null ? null : done.refundDueMinor / 100,
});

/** Ending a booking by hand. Source: spec/http-api.md §6.4. */
export const cancellation = (deps: Deps) =>
  new Elysia({ name: "cancellation", prefix: "/api/event", tags: ["Events"] })
    .use(policy)
    .post("/:event_id/cancel", ({ caller, params, body }) => cancel(deps, caller, params.event_id, body), {
      role: "manager",
      rate: "write",
      cap: "json",
      idempotent: true,
      params: t.Object({ event_id: t.String() }),
      body: CancelEvent,
      response: { 200: CancelledView, ...REFUSALS },
      detail: {
        summary: "Cancel a booking",
        description:
          "Final: room, visit, offer and pending tasks are let go of in one transaction. No mail goes out by itself; money that was received opens a task.",
      },
    });
