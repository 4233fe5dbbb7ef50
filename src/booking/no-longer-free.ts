import type { Day } from "../platform/days.ts";
import { isDayOpen, roomsOn } from "./candidates.ts";
import type { Room } from "./catalogue.ts";
import { type Facts, known } from "./facts.ts";
import { isOpen } from "./ranking.ts";
import { type Dialogue, dayContext, type World } from "./world.ts";

/**
 * What a text that waited proposes and nobody can have any more: days without a fitting room, and rooms that are taken on
 * the booking's day. Source: spec/workflow.md §2.6, §2.7.
 */
export const noLongerFree = (
  { proposedDays, offeredRooms }: Pick<Dialogue, "proposedDays" | "offeredRooms">,
  facts: Facts,
  world: World,
): { days: Day[]; rooms: Room[] } => {
  const context = dayContext(world, facts);
  const day = known(facts, "date");
  const onTheDay = day === undefined || offeredRooms.length === 0 ? [] : roomsOn(day, context);
  return {
    days: proposedDays.filter((proposed) => !isDayOpen(proposed, context)),
    rooms: onTheDay
      .filter((ranked) => offeredRooms.includes(ranked.room.id))
      .filter((ranked) => !isOpen(ranked, world.venue.options.secondOptionAllowed))
      .map(({ room }) => room),
  };
};
