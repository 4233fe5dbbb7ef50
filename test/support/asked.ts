import { type AnswerContext, answer } from "../../src/booking/answering/answer.ts";
import { type Booking, NEW_BOOKING } from "../../src/booking/booking.ts";
import type { Calendar } from "../../src/booking/calendar.ts";
import { compose } from "../../src/booking/composing/compose.ts";
import { verify } from "../../src/booking/composing/verify.ts";
import { type Facts, learn } from "../../src/booking/facts.ts";
import { read } from "../../src/booking/reading/read.ts";
import type { Venue } from "../../src/booking/venue.ts";
import { NO_VISIT } from "../../src/booking/visits/visit.ts";
import type { Language } from "../../src/booking/words.ts";
import { NO_DIALOGUE, type World } from "../../src/booking/world.ts";
import { instantAt } from "../../src/platform/days.ts";
import { CATALOGUE, VENUE } from "./venue.ts";

const ORIGIN = { source: "message:1", at: "2026-01-13T09:00:00Z" };

/** A booking of Room A for 20 people on Sunday, 15 March 2026, 10:00 to 16:00. */
export const BOOKED: Booking = {
  ...NEW_BOOKING,
  facts: [
    (facts: Facts) => learn(facts, "date", "2026-03-15", ORIGIN),
    (facts: Facts) => learn(facts, "start_time", "10:00", ORIGIN),
    (facts: Facts) => learn(facts, "end_time", "16:00", ORIGIN),
    (facts: Facts) => learn(facts, "attendees", 20, ORIGIN),
    (facts: Facts) => learn(facts, "room", "atelier-room-a", ORIGIN),
    (facts: Facts) => learn(facts, "preferred_room", { roomId: "atelier-room-a", chosen: true }, ORIGIN),
  ].reduce<Facts>((facts, next) => next(facts), {}),
};

export interface AskedSetup extends AnswerContext {
  booking?: Booking;
  today?: string;
  calendar?: Calendar;
  venue?: Partial<Venue>;
  /** The language of the conversation so far. */
  language?: Language;
}

/** What the desk answers to a mail of questions: the text, which has to match its facts, and what stays open. */
export const ask = (
  text: string,
  { booking, today = "2026-01-13", calendar = [], venue = {}, language, ...context }: AskedSetup = {},
) => {
  const house = { ...VENUE, ...venue };
  const world: World = {
    now: instantAt(today, "10:00", house.timezone),
    today,
    venue: house,
    catalogue: CATALOGUE,
    calendar,
    eventId: "own",
    clientName: undefined,
    dialogue: NO_DIALOGUE,
    visit: NO_VISIT,
    visitWorld: { today, time: "10:00", eventDay: undefined, policy: house.visits, eventDays: [], taken: [] },
    origin: ORIGIN,
  };
  const reading = read(text, {
    today,
    catalogue: CATALOGUE,
    language,
    proposedDays: [],
    offeredRooms: [],
    asked: [],
  });
  const { says, open } = answer(reading.asks, world, booking, context);
  const draft = compose({
    language: reading.language ?? language ?? "en",
    name: undefined,
    venue: house.name,
    parts: says,
  });
  const findings = verify(draft, says, CATALOGUE);
  if (findings.length > 0)
    throw new Error(`the answer does not match its facts: ${JSON.stringify(findings)}\n${draft.body}`);
  const paragraphs = draft.body.split("\n\n").slice(1, -1);
  return {
    text: paragraphs.join("\n\n"),
    paragraphs,
    kinds: says.map(({ kind }) => kind),
    says,
    open: open.map(({ value }) => value.topic),
    last: reading.asks.at(-1)?.value,
  };
};
