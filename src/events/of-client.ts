import type { Facts } from "../booking/facts.ts";
import type { Step } from "../booking/words.ts";
import type { Tx } from "../db/client.ts";
import type { Day } from "../platform/days.ts";
import { factsOf } from "./booking.ts";
import { type EventRow, selectNewestOpen, selectUpcoming } from "./store.ts";

/** The newest booking of a client that is not cancelled. */
export const newestOpenOf = (tx: Tx, teamId: string, clientId: string): Promise<EventRow | undefined> =>
  selectNewestOpen(tx, { teamId, clientId });

/** A booking, as far as it tells whether a mail is about it. */
export interface Upcoming {
  eventId: string;
  threadId: string;
  facts: Facts;
  step: Step;
}

/**
 * The bookings that a mail of this client may be about, newest first: neither called off nor over, and of conversations
 * that began with more than a claim to be the client (spec/http-api.md §4.1).
 */
export const upcomingOf = async (tx: Tx, teamId: string, clientId: string, today: Day): Promise<Upcoming[]> =>
  (await selectUpcoming(tx, { teamId, clientId, today })).map((row) => ({
    eventId: row.id,
    threadId: row.threadId,
    facts: factsOf(row),
    step: row.currentStep as Step,
  }));
