import type { Booking } from "../booking.ts";
import type { Calendar } from "../calendar.ts";
import type { Catalogue } from "../catalogue.ts";
import { read } from "../reading/read.ts";
import type { Reading } from "../reading/reading.ts";
import { readingContextOf } from "../reading-context.ts";
import { takeTurn } from "../turn.ts";
import type { World } from "../world.ts";
import type { Mask } from "./mask.ts";
import { maskNewWords, maskReading } from "./personal.ts";
import { type Outcome, outcomeOf, type TurnRecord } from "./turn-record.ts";

/** Reads a mail again, as today's reader would have in the conversation as it stood. */
export const readAgain = (
  text: string,
  { today, language, dialogue, before }: TurnRecord,
  catalogue: Catalogue,
): Reading => read(text, readingContextOf({ today, catalogue, language }, dialogue, before));

export interface TurnAgain {
  record: TurnRecord;
  /** The house as it is now; what a turn starts from is put in its place. */
  house: World;
  /** Who had which room when the mail came. */
  calendar: Calendar;
  /** Today's readings of the conversation up to this mail, oldest first. */
  readings: readonly Reading[];
  mask: Mask;
}

/**
 * Takes a turn again by today's rules, from the booking as it was recorded: what differs in one turn is not carried into
 * the next.
 */
export const playAgain = ({ record, house, calendar, readings, mask }: TurnAgain): Outcome => {
  const world = worldThen(record, house, calendar);
  const heard = readings.map((reading) => maskReading(reading, mask));
  const [reading] = heard.slice(-1);
  if (!reading) throw new RangeError("a turn has a mail");
  const decision = takeTurn({
    world,
    booking: record.before,
    told: record.told,
    reading,
    unanswered: last(heard, record.unanswered),
    recent: last(heard.slice(0, -1), record.recent).toReversed(),
    asked: record.asked,
  });
  const hide = (after: Booking): Booking => maskNewWords(after, record.before, mask);
  return outcomeOf(decision, world, hide);
};

const last = <T>(all: readonly T[], count: number): readonly T[] => all.slice(Math.max(0, all.length - count));

const worldThen = (record: TurnRecord, house: World, calendar: Calendar): World => ({
  ...house,
  calendar,
  now: record.at,
  today: record.today,
  eventId: record.eventId,
  clientName: record.clientName,
  dialogue: record.dialogue,
  visit: record.visit,
  visitWorld: { ...house.visitWorld, ...record.showing },
});
