import { createHash } from "node:crypto";
import { BILLING } from "../support/booking.ts";
import { activeHolds, type EventOf, fact, type LineOf, liveOffer, type OfferOf, type State } from "./state.ts";

/*
 * The rules of spec/workflow.md once more, as plain as they can be written and from what is stored alone. Nothing of the
 * house's own rules is called: where the two disagree, one of them is wrong.
 */

const MS_PER_MINUTE = 60_000;

/** An instant of the venue's clock (Zurich: UTC+1, in summer UTC+2), found by asking the calendar of the machine. */
export const zurich = (day: string, time: string): number => {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const shown = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Zurich", timeStyle: "short", dateStyle: "short" });
  for (const hours of [1, 2]) {
    const instant = asUtc - hours * 60 * MS_PER_MINUTE;
    if (shown.format(instant).includes(time)) return instant;
  }
  return asUtc;
};

const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * MS_PER_MINUTE).toISOString().slice(0, 10);

const DAYPARTS: Record<string, [string, string]> = {
  morning: ["08:00", "12:00"],
  afternoon: ["12:00", "17:00"],
  evening: ["18:00", "22:00"],
  full_day: ["09:00", "17:00"],
};

interface When {
  day: string | undefined;
  start: string | undefined;
  end: string | undefined;
}

/** §2.6, §3.7: the times as stated, else those of the part of the day that was named. */
export const whenOf = (event: EventOf): When => {
  const day = fact<string>(event, "date");
  const [start, end] = [fact<string>(event, "start_time"), fact<string>(event, "end_time")];
  const part = DAYPARTS[fact<string>(event, "daypart") ?? ""];
  return start === undefined && end === undefined && part ? { day, start: part[0], end: part[1] } : { day, start, end };
};

/** §5.4: an end that is not after the start is on the next day. */
export const slotOf = (event: EventOf): { start: number; end: number } | undefined => {
  const { day, start, end } = whenOf(event);
  if (!day || !start || !end) return undefined;
  const last = fact<string>(event, "end_date") ?? (end <= start ? nextDay(day) : day);
  return { start: zurich(day, start), end: zurich(last, end) };
};

/** Keys sorted, no white space. */
const canonical = (value: unknown): string => {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${pairs.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(",")}}`;
};

/** §1.11: exactly five keys, missing ones null. */
export const requirements = (event: EventOf): string => {
  const { start = null, end = null } = whenOf(event);
  const five = {
    number_of_participants: fact(event, "attendees") ?? null,
    seating_layout: fact(event, "layout") ?? null,
    event_duration: { start, end },
    special_requirements: fact(event, "special_requirements") ?? null,
    preferred_room: fact<{ roomId: string }>(event, "preferred_room")?.roomId ?? null,
  };
  return createHash("sha256").update(canonical(five)).digest("hex");
};

/** §2.7: the locked room is held, for this window and under these requirements. */
const isRoomHeld = (state: State, event: EventOf): boolean => {
  const [hold] = activeHolds(state, event.id);
  const slot = slotOf(event);
  return (
    hold !== undefined &&
    slot !== undefined &&
    hold.roomId === fact(event, "room") &&
    hold.slot.start.getTime() === slot.start &&
    hold.slot.end.getTime() === slot.end &&
    event.roomInputsHash === requirements(event)
  );
};

interface Wish {
  id: string;
}

/** §2.3, §5.2: the offer tells the room, the window and the people of now, and the products wished now. */
const tellsWhatIsKnown = (state: State, event: EventOf, offer: OfferOf, lines: readonly LineOf[]): boolean => {
  const told = offer.facts as { day?: string; start?: string; end?: string; room?: string; people?: number };
  const { day, start, end } = whenOf(event);
  const room = state.rooms.find(({ id }) => id === fact(event, "room"));
  const people = fact<number>(event, "attendees");
  const same =
    told.day === day && told.start === start && told.end === end && told.room === room?.name && told.people === people;
  const wished = new Set((fact<Wish[]>(event, "products") ?? []).map(({ id }) => id));
  const charged = lines.flatMap(({ productId, menuId }) => productId ?? menuId ?? []);
  const found = (fact<{ name: string }[]>(event, "sourced") ?? []).map(({ name }) => name);
  const isWished = charged.every((id) => wished.has(id));
  const isFound =
    lines
      .filter(({ kind }) => kind === "sourced")
      .map(({ name }) => name)
      .join() === found.join();
  return same && isWished && isFound;
};

export const missingBilling = (event: EventOf): string[] => {
  const known = fact<Record<string, string>>(event, "billing") ?? {};
  return Object.keys(BILLING).filter((field) => !known[field]);
};

/** What was received for the deposit, from the payments themselves; more cannot go back than came. */
export const paidMinor = (state: State, event: EventOf): number => {
  const own = state.payments.filter(({ eventId, currency }) => eventId === event.id && currency.trim() === "CHF");
  return Math.max(
    0,
    own.reduce((sum, { kind, amountMinor }) => sum + (kind === "paid" ? amountMinor : -amountMinor), 0),
  );
};

/** §2.10 and §2.9 "→ T": accepted, billing complete, deposit paid; without a deposit the acceptance was approved too. */
const isGateReady = (state: State, event: EventOf, offer: OfferOf): boolean => {
  if (offer.status !== "accepted" || missingBilling(event).length > 0) return false;
  if (activeHolds(state, event.id)[0]?.state === "second_option") return false;
  if (offer.depositRequired) return paidMinor(state, event) >= (offer.depositMinor ?? 0);
  // The clock may stand still, ids never do: a decision asked after this version was made is about this version.
  return state.tasks.some(
    ({ id, eventId, reason, status }) =>
      eventId === event.id && reason === "offer_accepted" && status === "approved" && id > offer.id,
  );
};

/** §0, §2.1: the first of the seven steps whose gate is open. */
export const stepOf = (state: State, event: EventOf): number => {
  if (event.status === "cancelled" || event.status === "confirmed") return 7;
  if (fact(event, "date") === undefined) return 2;
  if (!isRoomHeld(state, event) || fact(event, "sourcing") !== undefined) return 3;
  const offer = liveOffer(state, event.id);
  const lines = state.lines.filter(({ offerId }) => offerId === offer?.id);
  if (!offer || offer.status === "draft" || !tellsWhatIsKnown(state, event, offer, lines)) return 4;
  return isGateReady(state, event, offer) ? 7 : 5;
};
