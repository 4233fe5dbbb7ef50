import { withoutRoom } from "../booking/booking.ts";
import { type Decision, leave } from "../booking/decision.ts";
import { known, learn } from "../booking/facts.ts";
import type { OfferStatus } from "../booking/words.ts";
import type { World } from "../booking/world.ts";
import { expiredOptions } from "../calendar/service.ts";
import type { Tx } from "../db/client.ts";
import type { Deps } from "../deps.ts";
import type { StoredBooking } from "../events/service.ts";
import type { Caller } from "../gate/caller.ts";
import { carryOut } from "./carry-out.ts";
import { placeOf } from "./neighbours.ts";
import { planFor } from "./plan.ts";

/**
 * Lets go of every option of the team that has run out: the booking is a lead again, its offer is over, its client is
 * told, and who waited behind it moves up. Due work that any turn, decision or command carries out first.
 * Source: spec/workflow.md §5.5 "→ T". @returns how many ran out
 */
export const expireOptions = async (tx: Tx, deps: Deps, caller: Caller): Promise<number> => {
  const eventIds = await expiredOptions(tx, caller.teamId, deps.clock.now());
  for (const eventId of eventIds) {
    const planned = await planFor(tx, deps, caller, { eventId, reason: "option_expired", decide: letGo });
    if (planned) await carryOut(tx, deps, caller, planned);
  }
  return eventIds.length;
};

/** Where an offer ends whose option has run out; only one that was sent can expire. Source: spec/schema.md §9. */
const ENDED: Record<OfferStatus, OfferStatus> = {
  draft: "superseded",
  sent: "expired",
  accepted: "superseded",
  declined: "declined",
  expired: "expired",
  superseded: "superseded",
};

const letGo = ({ booking }: StoredBooking, world: World): Decision => {
  const { offer, facts } = booking;
  const free = withoutRoom(booking);
  const room = known(facts, "room");
  const stillLiked = room
    ? learn(free.facts, "preferred_room", { roomId: room, chosen: false }, world.origin)
    : free.facts;
  const ended = { ...free, facts: stillLiked, offer: offer && { ...offer, status: ENDED[offer.status] } };
  return leave(world, ended, [{ kind: "option_expired", ...placeOf(facts, world.catalogue) }]);
};
