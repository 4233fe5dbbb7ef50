import type { Calendar, Occupancy } from "../calendar.ts";
import { overlap } from "../slot.ts";
import type { HoldState } from "../words.ts";

/** A claim that stood once; its state is the one of now, so that one that was let go since is `released`. */
export interface PastClaim extends Omit<Occupancy, "state"> {
  state: HoldState;
  /** It was let go at the very instant of the turn: a clock that stands still does not tell which came first. */
  isLetGoThen: boolean;
  /** It was let go for another room or time of the same event. */
  isExchanged: boolean;
}

/**
 * The calendar as a turn saw it, from the claims that stood then, oldest first. States are not kept, but they follow:
 * whose status was confirmed had the room; of the others who overlap the oldest was first and the rest waited.
 * @param statuses the events' statuses then, as far as their history tells; imported events have none
 * @param made the event that the turn itself opened
 */
export const pastCalendar = (
  claims: readonly PastClaim[],
  statuses: ReadonlyMap<string, string>,
  made: string | undefined,
): Calendar => {
  const calendar: Occupancy[] = [];
  for (const claim of claims) {
    if (claim.eventId !== null && claim.eventId === made) continue;
    const status = claim.eventId === null ? undefined : statuses.get(claim.eventId);
    if (claim.isLetGoThen && (claim.isExchanged || !HOLDING.has(status ?? ""))) continue;
    const { roomId, eventId, start, end, expiresAt } = claim;
    calendar.push({ roomId, eventId, start, end, expiresAt, state: stateOf(claim, status, calendar) });
  }
  return calendar;
};

/** Statuses with which an event has a room. */
const HOLDING: ReadonlySet<string> = new Set(["option", "confirmed"]);

const stateOf = (claim: PastClaim, status: string | undefined, earlier: Calendar): Occupancy["state"] => {
  if (claim.eventId === null) return "blocked";
  if (status === "confirmed" || (status === undefined && claim.state === "confirmed")) return "confirmed";
  const isBehind = earlier.some((other) => isHeld(other) && other.roomId === claim.roomId && overlap(other, claim));
  return isBehind ? "second_option" : "option";
};

const isHeld = ({ state }: Occupancy): boolean => state === "option" || state === "confirmed";
