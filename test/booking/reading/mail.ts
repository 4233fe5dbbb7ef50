import type { ReadingContext } from "../../../src/booking/reading/context.ts";
import { read } from "../../../src/booking/reading/read.ts";
import type { DayMention, Found, Reading } from "../../../src/booking/reading/reading.ts";
import { CATALOGUE } from "../../support/venue.ts";

/** A Tuesday. */
export const TODAY = "2026-01-13";

/** What the desk reads in a mail, as if it were the first, unless the context says otherwise. */
export const reading = (text: string, context: Partial<ReadingContext> = {}): Reading =>
  read(text, {
    today: TODAY,
    catalogue: CATALOGUE,
    language: undefined,
    proposedDays: [],
    offeredRooms: [],
    asked: [],
    ...context,
  });

export const values = <T>(found: readonly Found<T>[]): T[] => found.map(({ value }) => value);

/** "2026-06-11", "2026-06-11..2026-06-12" for several days, with what the day is about unless it is the event. */
export const dayText = ({ day, last, role }: DayMention): string =>
  `${day}${last ? `..${last}` : ""}${role === "event" ? "" : ` ${role}`}`;

export const days = (text: string, context?: Partial<ReadingContext>): string[] =>
  values(reading(text, context).days).map(dayText);
