import type { Day } from "../platform/days.ts";
import type { Booking } from "./booking.ts";
import type { Catalogue } from "./catalogue.ts";
import { known, timesOf } from "./facts.ts";
import { missingBilling } from "./gate.ts";
import type { ReadingContext } from "./reading/context.ts";
import type { Language } from "./words.ts";
import type { Dialogue } from "./world.ts";

/** What a mail is read by: the house, what was said last, and what is known of the booking so far. */
export const readingContextOf = (
  house: { today: Day; catalogue: Catalogue; language: Language | undefined },
  { proposedDays, offeredRooms, asked, askedOf, askedRooms }: Dialogue,
  booking: Booking | undefined,
): ReadingContext => ({
  ...house,
  proposedDays,
  offeredRooms,
  asked,
  askedOf,
  askedRooms,
  ...(booking && {
    eventDay: known(booking.facts, "date"),
    eventTimes: timesOf(booking.facts),
    eventRoom: known(booking.facts, "room"),
    attendees: known(booking.facts, "attendees"),
    missingBilling: missingBilling(booking),
    offeredMinor: booking.offer?.status === "sent" ? booking.offer.total.minor : undefined,
    wishes: known(booking.facts, "products"),
  }),
});
