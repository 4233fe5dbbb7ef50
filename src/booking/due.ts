import { canonicalJson, fingerprint } from "../platform/ids.ts";
import { Money } from "../platform/money.ts";
import { type Booking, isOfferCurrent, isRoomSettled, stepOf } from "./booking.ts";
import { roomById } from "./catalogue.ts";
import { known } from "./facts.ts";
import { creditOf, gateOf, isReadyToConfirm, needsAgreement } from "./gate.ts";
import type { Part } from "./parts.ts";
import { type Window, windowOf } from "./slot.ts";
import { appointmentOf, isPending, type VisitStatus, visitToday } from "./visits/visit.ts";
import type { Step, TaskReason, TaskType } from "./words.ts";
import type { Askable, World } from "./world.ts";

/**
 * A decision that the record waits for. It is derived, never remembered: while its grounds stand it is asked once, and
 * when they change it is asked anew. Source: spec/workflow.md §2.9 to §2.16.
 */
export interface DueDecision {
  type: TaskType;
  reason: TaskReason;
  /** Fingerprint of its grounds: a decision that was taken on the same grounds is not asked again. */
  about: string;
  step: Step;
  /** What an approval tells the client; nothing for decisions whose text depends on them. */
  says: readonly Part[];
  asked: readonly Askable[];
  /** What is to be found, and for which room. */
  items: readonly string[];
}

/** More counter-offers than this go to a person. Source: spec/workflow.md §2.9, §2.18. */
export const MAX_COUNTERS = 3;

type Found = Omit<DueDecision, "about" | "step" | "says" | "asked" | "items"> &
  Partial<Pick<DueDecision, "says" | "asked" | "items">> & { grounds: unknown };

/** Every decision that the booking waits for now. */
export const dueDecisions = (booking: Booking, world: World): DueDecision[] => {
  if (booking.status === "cancelled" || booking.status === "confirmed") return refunds(booking).map(complete(7));
  const step = stepOf(booking, world.venue.timezone);
  const found = [
    ...sourcing(booking),
    ...price(booking, world),
    ...counter(booking),
    ...(step === 5 ? acceptance(booking, world) : []),
    ...conflict(booking),
    ...(step === 7 ? confirmation(booking, world) : []),
    ...refunds(booking),
  ];
  return found.map(complete(step));
};

const complete =
  (step: Step) =>
  ({ type, reason, grounds, says = [], asked = [], items = [] }: Found): DueDecision => ({
    type,
    reason,
    step,
    says,
    asked,
    items,
    about: fingerprint({ type, reason, grounds: canonicalJson(grounds) }),
  });

const sourcing = ({ facts }: Booking): Found[] => {
  const wanted = known(facts, "sourcing");
  return wanted?.state === "pending"
    ? [
        {
          type: "source_missing_product",
          reason: "item_missing",
          grounds: [wanted.items, facts.sourcing?.source],
          items: wanted.items,
        },
      ]
    : [];
};

/** The room is held, but nobody has said what it costs. */
const price = (booking: Booking, { venue }: World): Found[] =>
  isRoomSettled(booking, venue.timezone) && !isOfferCurrent(booking) && !known(booking.facts, "sourcing")
    ? [
        {
          type: "offer_message",
          reason: "room_rate_missing",
          grounds: [known(booking.facts, "room"), windowOf(booking.facts)],
        },
      ]
    : [];

const counter = ({ facts, offer, counters }: Booking): Found[] => {
  const proposed = known(facts, "counter");
  if (!proposed || proposed.version !== offer?.version || (offer.status !== "sent" && offer.status !== "accepted"))
    return [];
  if (counters > MAX_COUNTERS) return [{ type: "manual_review", reason: "counter_limit", grounds: "limit" }];
  return [
    {
      type: "offer_message",
      reason: "counter_offer",
      grounds: [proposed, facts.counter?.source],
      says: [{ kind: "price_kept", total: offer.total }],
      asked: ["answer"],
    },
  ];
};

const whereAndWhen = ({ facts }: Booking, { catalogue }: World): { room: string; window: Window } | undefined => {
  const room = roomById(catalogue, known(facts, "room"));
  const window = windowOf(facts);
  return room && window ? { room: room.name, window } : undefined;
};

const isFirst = ({ hold }: Booking): boolean => hold?.state === "option";

/** An acceptance is a decision of its own only where no deposit is asked for. Source: spec/workflow.md §2.9 "→ T". */
const acceptance = (booking: Booking, world: World): Found[] => {
  const { isAccepted, missingBilling } = gateOf(booking);
  const place = whereAndWhen(booking, world);
  if (!isAccepted || missingBilling.length > 0 || !needsAgreement(booking) || !isFirst(booking) || !place) return [];
  return [
    {
      type: "offer_message",
      reason: "offer_accepted",
      grounds: [booking.offer?.version, booking.facts.offer_accepted?.source],
      says: [{ kind: "acceptance_agreed", room: place.room, day: place.window.day }],
    },
  ];
};

const conflict = ({ facts, hold, offer }: Booking): Found[] =>
  known(facts, "room_reason") !== undefined && hold?.state === "second_option" && offer?.status === "accepted"
    ? [
        {
          type: "room_conflict_resolution",
          reason: "room_conflict",
          grounds: [facts.room_reason?.source, hold.roomId],
        },
      ]
    : [];

/** Nobody is offered a visit who has one; the appointment is told once more (§2.16). */
const HAS_VISIT: ReadonlySet<VisitStatus> = new Set(["scheduled", "completed"]);

const confirmation = (booking: Booking, world: World): Found[] => {
  const place = whereAndWhen(booking, world);
  const { offer, facts, paidMinor } = booking;
  if (!isReadyToConfirm(booking) || !isOfferCurrent(booking) || !place || !offer) return [];
  const deposit = offer.deposit && paidMinor > 0 ? Money.of(paidMinor, offer.total.currency) : undefined;
  const people = known(facts, "attendees") ?? 1;
  const slot = appointmentOf(visitToday(world.visit, world.today));
  const knowsHouse = isPending(world.visit) || HAS_VISIT.has(world.visit.status);
  return [
    {
      type: "confirmation_message",
      reason: "step_draft",
      grounds: [offer.version, facts.offer_accepted?.source, known(facts, "billing")],
      says: [
        { kind: "confirmation", room: place.room, window: place.window, people, total: offer.total, deposit },
        ...(slot ? [{ kind: "visit_reminder" as const, ...slot }] : []),
        ...(knowsHouse ? [] : [{ kind: "visit_offer" as const }]),
      ],
      asked: knowsHouse ? [] : ["visit"],
    },
  ];
};

/** Money beyond what is asked for, or for a booking that is off, goes back by a person (§5.3, http-api.md §6.4). */
const refunds = (booking: Booking): Found[] => {
  const credit =
    booking.status === "cancelled" ? (booking.paidMinor > 0 ? booking.paidMinor : undefined) : creditOf(booking)?.minor;
  const isTold =
    booking.status === "cancelled" || booking.offer?.status === "sent" || booking.offer?.status === "accepted";
  return credit !== undefined && isTold
    ? [{ type: "manual_review", reason: "refund_due", grounds: [booking.status, booking.offer?.version, credit] }]
    : [];
};
