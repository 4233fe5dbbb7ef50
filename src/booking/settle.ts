import type { NewTask, Notes, Progress } from "./acts/act.ts";
import { settleClosing } from "./acts/close.ts";
import { settleDate } from "./acts/date.ts";
import { settleOffer } from "./acts/offer.ts";
import { released, settleRoom } from "./acts/room.ts";
import { settleSourcing } from "./acts/source.ts";
import { type Booking, isRoomSettled, stepOf } from "./booking.ts";
import { forget, known } from "./facts.ts";
import type { Part } from "./parts.ts";
import type { World } from "./world.ts";

/** A mail, or what else happened, has nothing beside the record to tell. */
export const NO_NOTES: Notes = { pastDays: [], severalDays: [], unknownRooms: [], refusesDays: false };

const ACTS = {
  1: settleDate,
  2: settleDate,
  3: settleRoom,
  4: settleOffer,
  5: settleClosing,
  6: settleClosing,
  7: settleClosing,
} as const;

/** Seven steps, each taken again after a later one sent the booking back. */
const MAX_TAKEN = 49;

/**
 * Takes the first unsettled step until one waits for somebody. Source: design.md §3.
 * @throws Error when the steps send the booking to one another for ever: better one failed turn than a desk that hangs
 */
export const settle = (start: Progress, world: World, notes: Notes): Progress => {
  let progress = start;
  for (let taken = 1; !progress.waits; taken++) {
    const step = stepOf(progress.booking, world.venue.timezone);
    if (taken > MAX_TAKEN) throw new Error(`step ${step} and those around it never wait`);
    const day = known(progress.booking.facts, "date");
    if ((step === 3 || step === 4) && day !== undefined && day < world.today)
      return settleDate(withoutDay(progress), world, { ...notes, pastDays: [{ day }] });
    const isSourcing = step === 3 && isRoomSettled(progress.booking, world.venue.timezone);
    progress = isSourcing ? settleSourcing(progress, world) : ACTS[step](progress, world, notes);
  }
  return progress;
};

/** A day that went by before its offer was out is asked for anew, like any past day. Source: spec/workflow.md §2.6. */
const withoutDay = (progress: Progress): Progress => {
  const { booking, ...rest } = released(progress);
  return { ...rest, booking: { ...booking, facts: forget(booking.facts, "date", "end_date") } };
};

/** A booking at the beginning of a turn's work. */
export const startWith = (
  booking: Booking,
  world: World,
  says: readonly Part[] = [],
  tasks: readonly NewTask[] = [],
): Progress => ({ booking, says, tasks, dialogue: world.dialogue, waits: false });
