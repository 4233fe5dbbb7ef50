import { afterLoss } from "../booking/booking.ts";
import { type Catalogue, roomById } from "../booking/catalogue.ts";
import { type Decision, proceed } from "../booking/decision.ts";
import { type Facts, known } from "../booking/facts.ts";
import type { Part } from "../booking/parts.ts";
import type { World } from "../booking/world.ts";
import type { Neighbour } from "../calendar/service.ts";
import type { Tx } from "../db/client.ts";
import type { Deps } from "../deps.ts";
import type { StoredBooking } from "../events/service.ts";
import type { Caller } from "../gate/caller.ts";
import type { MoveReason } from "./keep.ts";
import { planFor } from "./plan.ts";
import type { Planned } from "./planned.ts";

export type Concerned = Neighbour;

const REASONS = { lost: "conflict_lost", promoted: "option_promoted" } as const satisfies Record<
  Neighbour["what"],
  MoveReason
>;

/** Room and day of a booking, before it lost them. */
export const placeOf = (facts: Facts, catalogue: Catalogue): { room: string; day: string } => ({
  room: roomById(catalogue, known(facts, "room"))?.name ?? "",
  day: known(facts, "date") ?? "",
});

/**
 * What somebody else's change means for a booking: who lost the room is told and offered what is free, who moved up is
 * told. The calendar has been changed already. Source: spec/workflow.md §2.12, §5.5.
 */
export const afterNeighbour = (
  tx: Tx,
  deps: Deps,
  caller: Caller,
  { eventId, what }: Concerned,
): Promise<Planned | undefined> =>
  planFor(tx, deps, caller, { eventId, reason: REASONS[what], decide: (stored, world) => decide(what, stored, world) });

const decide = (what: Neighbour["what"], { booking }: StoredBooking, world: World): Decision => {
  const place = placeOf(booking.facts, world.catalogue);
  if (what === "promoted") return proceed(world, booking, [{ kind: "option_promoted", ...place }]);
  const lost: Part = { kind: "room_lost", ...place };
  return proceed(world, afterLoss(booking, world.origin), [lost]);
};
