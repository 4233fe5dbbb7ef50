import { roomName } from "./acts/room.ts";
import { afterLoss, type Booking, withPrice } from "./booking.ts";
import { afterSending, type Decision, leave, proceed } from "./decision.ts";
import { forget, known, learn, type SourcedItem } from "./facts.ts";
import { callOff, withMails } from "./hear.ts";
import type { Part } from "./parts.ts";
import type { Reading } from "./reading/reading.ts";
import { isPending, type Visit } from "./visits/visit.ts";
import type { TaskReason, TaskType } from "./words.ts";
import type { World } from "./world.ts";

/** What a manager decides on, and how. */
export interface Judged {
  type: TaskType;
  reason: TaskReason | null;
  verdict: "approved" | "rejected";
  /** Version of the offer that the task's draft tells. */
  toldVersion: number | undefined;
  /** Whether the draft asks the client to choose among days. */
  proposesDays: boolean;
  price: { kind: "total" | "room_rate"; minor: number } | undefined;
  item: { name: string | undefined; priceMinor: number | undefined };
  resolution: "accept_new" | "keep_existing" | undefined;
  /** What was read from the mails that raised the task, the oldest first. */
  readings: readonly Reading[];
}

/** Where the text comes from that goes to the client with a decision; the manager's own words always go before it. */
export type Spoken =
  | { kind: "nothing" }
  | { kind: "draft" }
  /** The manager's own words, which have to be there or may. */
  | { kind: "own"; isRequired: boolean }
  | { kind: "says"; says: readonly Part[] };

/** What a decision does. Source: spec/workflow.md §2.17, spec/http-api.md §5.3. */
export interface Ruling {
  /** The record after it. */
  decision: Decision;
  spoken: Spoken;
  /** Whether what follows is a message of its own, that goes out or is held like any other. */
  follows: boolean;
}

const own = (isRequired: boolean): Spoken => ({ kind: "own", isRequired });
const NOTHING: Spoken = { kind: "nothing" };
const DRAFT: Spoken = { kind: "draft" };

/** The record as it is, with nothing more to say. */
const stays = (booking: Booking, world: World, spoken: Spoken): Ruling => ({
  decision: leave(world, booking, []),
  spoken,
  follows: false,
});

/** A text made of parts, that the manager's own words replace. */
const tells = (decision: Decision): Ruling => ({
  decision,
  spoken: decision.says.length > 0 ? { kind: "says", says: decision.says } : NOTHING,
  follows: false,
});

/** What a manager's word makes of a booking. */
export const rule = (judged: Judged, booking: Booking, world: World): Ruling =>
  judged.verdict === "approved" ? approve(judged, booking, world) : reject(judged, booking, world);

const approve = (judged: Judged, booking: Booking, world: World): Ruling => {
  switch (judged.type) {
    case "date_confirmation_message":
    case "ask_for_date":
      return confirmDate(judged, booking, world);
    case "ai_reply_approval":
    case "transition_message":
    case "route_post_offer":
      return stays(sentWith(booking, judged.toldVersion), world, DRAFT);
    case "room_availability_message":
      return lockWished(booking, world);
    case "site_visit_hil_review":
    case "route_site_visit":
      return withVisit(stays(booking, world, DRAFT), fixed(world.visit));
    case "offer_message":
      return approveOffer(judged, booking, world);
    case "confirmation_message":
      return stays(confirm(booking), world, DRAFT);
    case "source_missing_product":
      return foundItem(judged, booking, world);
    case "message_manager":
      return stays(booking, world, own(true));
    case "manual_review":
      return judged.reason === "change_of_confirmed"
        ? letChange(judged, booking, world)
        : stays(booking, world, own(true));
    case "cancellation_request":
      return tells(leave(world, callOff(booking), [{ kind: "cancelled" }]));
    case "room_conflict_resolution":
      return resolve(judged, booking, world);
  }
};

const reject = (judged: Judged, booking: Booking, world: World): Ruling => {
  switch (judged.type) {
    case "source_missing_product":
      return missedItem(booking, world);
    case "site_visit_hil_review":
    case "route_site_visit":
      return withVisit(stays(booking, world, NOTHING), letGo(world.visit));
    case "offer_message":
      return judged.reason === "offer_accepted" ? sendBack(booking, world) : stays(booking, world, NOTHING);
    case "manual_review":
    case "cancellation_request":
      return stays(booking, world, own(false));
    default:
      return stays(booking, world, NOTHING);
  }
};

/** An offer that a text tells is sent with it; a version that is no longer the newest stays as it is. */
const sentWith = (booking: Booking, version: number | undefined): Booking =>
  booking.offer?.status === "draft" && booking.offer.version === version
    ? { ...booking, offer: { ...booking.offer, status: "sent" } }
    : booking;

/**
 * A day that waits for its confirmation is confirmed, and what follows from it is said. A draft that proposes days is only
 * sent: the choice is the client's, and a past day is never booked. Source: spec/http-api.md §5.3, spec/workflow.md §2.6.
 */
const confirmDate = ({ proposesDays }: Judged, booking: Booking, world: World): Ruling => {
  const hint = known(booking.facts, "date_hint");
  const isWaiting = hint !== undefined && hint.from === hint.to && known(booking.facts, "date") === undefined;
  if (!isWaiting || proposesDays || hint.from < world.today) return stays(booking, world, DRAFT);
  const facts = learn(forget(booking.facts, "date_hint"), "date", hint.from, world.origin);
  return { decision: proceed(world, { ...booking, facts }, []), spoken: DRAFT, follows: true };
};

/** The room that waits for the decision is locked, and its offer follows; with none waiting the text is sent (§5.3). */
const lockWished = (booking: Booking, world: World): Ruling => {
  const wish = known(booking.facts, "preferred_room");
  if (booking.hold || !wish) return stays(booking, world, DRAFT);
  const facts = learn(booking.facts, "preferred_room", { ...wish, chosen: true }, world.origin);
  return { decision: proceed(world, { ...booking, facts }, []), spoken: DRAFT, follows: true };
};

const withVisit = (ruling: Ruling, visit: Visit | undefined): Ruling => ({
  ...ruling,
  decision: { ...ruling.decision, visit },
});

/** The slot of a visit that waits for a decision is fixed with it, or let go of. Source: spec/http-api.md §5.3. */
const fixed = (visit: Visit): Visit | undefined =>
  isPending(visit) && visit.day !== undefined && visit.time !== undefined
    ? { ...visit, status: "scheduled", proposed: [] }
    : undefined;
const letGo = (visit: Visit): Visit | undefined =>
  isPending(visit) || visit.status === "scheduled" ? { ...visit, status: "cancelled", proposed: [] } : undefined;

const approveOffer = (judged: Judged, booking: Booking, world: World): Ruling => {
  const { price, reason, toldVersion } = judged;
  if (price) {
    const facts = withPrice(forget(booking.facts, "counter"), price, world.origin);
    const made = proceed(world, { ...booking, facts }, []);
    // While an item is still looked for, the price is kept for the offer that follows, and none is told.
    return tells({ ...made, booking: made.booking && afterSending(made.booking, made.says) });
  }
  if (reason === "offer_accepted") return stays(agree(booking, world), world, DRAFT);
  if (reason === "counter_offer") return stays({ ...booking, facts: forget(booking.facts, "counter") }, world, DRAFT);
  return stays(sentWith(booking, toldVersion), world, DRAFT);
};

const agree = (booking: Booking, { origin }: World): Booking =>
  booking.offer
    ? { ...booking, facts: learn(booking.facts, "acceptance_agreed", booking.offer.version, origin) }
    : booking;

const sendBack = (booking: Booking, world: World): Ruling => {
  const offer = booking.offer?.status === "accepted" ? { ...booking.offer, status: "sent" as const } : booking.offer;
  const back = { ...booking, offer, facts: forget(booking.facts, "offer_accepted", "acceptance_agreed") };
  return tells(leave(world, back, [{ kind: "revise_offer" }]));
};

/** Only a manager's word confirms, and then the hold is confirmed with it. Source: spec/workflow.md §1.10. */
const confirm = (booking: Booking): Booking => ({
  ...booking,
  status: "confirmed",
  hold: booking.hold && { ...booking.hold, state: "confirmed" },
});

const foundItem = ({ item }: Judged, booking: Booking, world: World): Ruling => {
  const wanted = known(booking.facts, "sourcing")?.items ?? [];
  const names = item.name === undefined ? wanted : [item.name];
  const found: SourcedItem[] = names.map((name) => ({ name, priceMinor: item.priceMinor ?? 0 }));
  const all = [...(known(booking.facts, "sourced") ?? []), ...found];
  const facts = learn(forget(booking.facts, "sourcing"), "sourced", all, world.origin);
  return {
    decision: proceed(world, { ...booking, facts }, [{ kind: "sourced", items: names }]),
    spoken: NOTHING,
    follows: true,
  };
};

const missedItem = (booking: Booking, world: World): Ruling => {
  const sourcing = known(booking.facts, "sourcing");
  if (!sourcing) return stays(booking, world, NOTHING);
  const facts = learn(booking.facts, "sourcing", { ...sourcing, state: "refused" }, world.origin);
  const says: Part[] = [{ kind: "sourcing_failed", items: sourcing.items }];
  const decision = leave(world, { ...booking, facts }, says);
  return tells({ ...decision, dialogue: { ...decision.dialogue, asked: ["without"] } });
};

/**
 * A confirmed booking goes back to an option, never free in between, and the change takes its way, with all that the
 * client's mails have asked for by then. Source: spec/workflow.md §2.5 "→ T".
 */
const letChange = ({ readings }: Judged, booking: Booking, world: World): Ruling => {
  if (readings.length === 0 || booking.status !== "confirmed") return stays(booking, world, own(false));
  const hold = booking.hold && { ...booking.hold, state: "option" as const };
  const facts = withMails(forget(booking.facts, "offer_accepted", "acceptance_agreed"), readings, world);
  return {
    decision: proceed(world, { ...booking, status: "option", hold, facts }, []),
    spoken: own(false),
    follows: true,
  };
};

/** The calendar is changed by the caller: who won holds the first option by now. Source: spec/workflow.md §2.12. */
const resolve = ({ resolution }: Judged, booking: Booking, world: World): Ruling => {
  const day = known(booking.facts, "date") ?? "";
  const place = { room: roomName(world.catalogue, booking.hold?.roomId), day };
  if (resolution === "accept_new") {
    const won = { ...booking, hold: booking.hold && { ...booking.hold, state: "option" as const } };
    return tells(proceed(world, { ...won, facts: forget(won.facts, "room_reason") }, [{ kind: "room_won", ...place }]));
  }
  return tells(proceed(world, afterLoss(booking, world.origin), [{ kind: "room_lost", ...place }]));
};
