import type { Booking } from "../../../src/booking/booking.ts";
import type { Calendar } from "../../../src/booking/calendar.ts";
import { afterSending } from "../../../src/booking/decision.ts";
import { known } from "../../../src/booking/facts.ts";
import { read } from "../../../src/booking/reading/read.ts";
import type { Reading } from "../../../src/booking/reading/reading.ts";
import { type Difference, outcomeDifferences, readingDifferences } from "../../../src/booking/replay/differences.ts";
import { maskOf } from "../../../src/booking/replay/mask.ts";
import { venueNames } from "../../../src/booking/replay/plain-words.ts";
import { playAgain, readAgain } from "../../../src/booking/replay/play.ts";
import { recordFrom, recordTurn } from "../../../src/booking/replay/turn-record.ts";
import { takeTurn } from "../../../src/booking/turn.ts";
import { NO_VISIT } from "../../../src/booking/visits/visit.ts";
import { NO_DIALOGUE, type World } from "../../../src/booking/world.ts";
import { instantAt } from "../../../src/platform/days.ts";
import { CATALOGUE, VENUE } from "../../support/venue.ts";

const TODAY = "2026-01-13";
const NOW = instantAt(TODAY, "10:00", VENUE.timezone);

/** A turn as the database keeps it: the mail's text, what was read, and its record, through JSON and back. */
export interface KeptTurn {
  emailId: string;
  text: string;
  reading: Reading;
  record: Record<string, unknown>;
}

export const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const worldOf = (over: Partial<World>): World => ({
  now: NOW,
  today: TODAY,
  venue: VENUE,
  catalogue: CATALOGUE,
  calendar: [],
  eventId: "own",
  clientName: undefined,
  dialogue: NO_DIALOGUE,
  visit: NO_VISIT,
  visitWorld: { today: TODAY, time: "10:00", eventDay: undefined, policy: VENUE.visits, eventDays: [], taken: [] },
  origin: { source: "message:1", at: NOW.toISOString() },
  ...over,
});

export interface Setup {
  calendar?: Calendar;
  clientName?: string;
  /** What else than mails happened to the booking before a mail. */
  meanwhile?: (booking: Booking, mail: number) => Booking;
}

/** Plays mails by the rules alone, every reply sent at once, and keeps each turn. */
export const keep = (mails: readonly string[], { calendar = [], clientName, meanwhile }: Setup = {}): KeptTurn[] => {
  let booking: Booking | undefined;
  let dialogue = NO_DIALOGUE;
  let visit = NO_VISIT;
  const recent: Reading[] = [];
  return mails.map((text, index) => {
    booking = booking && meanwhile ? meanwhile(booking, index) : booking;
    const emailId = `mail-${index + 1}`;
    const world = worldOf({ calendar, clientName, dialogue, visit });
    const { proposedDays, offeredRooms, asked } = dialogue;
    const language = booking && known(booking.facts, "language");
    const reading = read(text, { today: TODAY, catalogue: CATALOGUE, language, proposedDays, offeredRooms, asked });
    const input = { world, booking, told: undefined, reading, unanswered: [reading], recent: recent.slice(0, 3) };
    const decision = takeTurn(input);
    const record = recordTurn({ emailId, text, language: undefined, input, decision });
    recent.unshift(reading);
    booking = decision.booking && afterSending(decision.booking, decision.says);
    ({ dialogue } = decision);
    visit = decision.visit ?? visit;
    return throughJson({ emailId, text, reading, record });
  });
};

/** Runs a kept turn again; answers what differs. */
export const again = (turns: readonly KeptTurn[], number: number, over: Partial<World> = {}): Difference[] => {
  const world = worldOf(over);
  const names = venueNames(world.catalogue);
  const readings = turns
    .slice(0, number)
    .map(({ text, record }) => readAgain(text, recordFrom(record), world.catalogue));
  const [turn, reading] = [turns[number - 1], readings.at(-1)];
  if (!turn || !reading) throw new Error(`there is no turn ${number}`);
  const record = recordFrom(turn.record);
  const played = playAgain({ record, house: world, calendar: world.calendar, readings, mask: maskOf(turn) });
  return [...readingDifferences(turn.reading, reading, names), ...outcomeDifferences(record.outcome, played, names)];
};

/** Every turn again, in the world it was played in. */
export const allAgain = (turns: readonly KeptTurn[], over: Partial<World> = {}): Difference[][] =>
  turns.map((_, index) => again(turns, index + 1, over));
