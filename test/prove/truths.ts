import { asidesChangeNothing, onlyAcceptanceAccepts, plainWordsAreHeard } from "./heard.ts";
import * as reference from "./reference.ts";
import { activeHolds, type EventOf, fact, liveOffer, type State } from "./state.ts";
import type { Step, Truth } from "./step.ts";
import { FULL_DAY_MINOR, headsAreTrue, sentOffersWereTold, textsAreTrue, timesAreTrue } from "./texts.ts";

const statusBefore = ({ before }: Step, id: string) => before.events.find((event) => event.id === id)?.status;

/** spec/schema.md §5: what may stand beside what in one room's calendar. */
const EXCLUDED: Record<string, readonly string[]> = {
  option: ["option", "confirmed", "blocked"],
  second_option: ["confirmed", "blocked"],
  confirmed: ["option", "second_option", "confirmed", "blocked"],
};

const noOverlap: Truth = ({ after }) => {
  const active = after.holds.filter(({ state }) => state !== "released");
  return active.flatMap((one) =>
    active
      .filter(
        (other) => other.id !== one.id && other.roomId === one.roomId && EXCLUDED[one.state]?.includes(other.state),
      )
      .filter((other) => one.during.start < other.during.end && other.during.start < one.during.end)
      .map((other) => `${one.state} and ${other.state} overlap in one room`),
  );
};

/** A hold covers the event's window with the room's buffers, and status and hold agree. */
const holdsAgree: Truth = ({ after }) =>
  after.events.flatMap((event) => {
    const holds = activeHolds(after, event.id);
    const states = holds.map(({ state }) => state).join();
    const expected = { lead: [""], cancelled: [""], option: ["option", "second_option"], confirmed: ["confirmed"] }[
      event.status
    ];
    const wrong = expected.includes(states) ? [] : [`a ${event.status} booking holds "${states}"`];
    const buffers = holds.flatMap((hold) => {
      const room = after.rooms.find(({ id }) => id === hold.roomId);
      const lead = hold.slot.start.getTime() - hold.during.start.getTime();
      const tail = hold.during.end.getTime() - hold.slot.end.getTime();
      return lead === (room?.bufferBeforeMin ?? 0) * 60_000 && tail === (room?.bufferAfterMin ?? 0) * 60_000
        ? []
        : ["a hold lacks the room's buffers"];
    });
    return [...wrong, ...buffers];
  });

/** spec/workflow.md §1.10, with the manager's word where it is needed. */
const statusesMove: Truth = (step) =>
  step.after.events.flatMap((event) => {
    const from = statusBefore(step, event.id) ?? "none";
    const to = event.status;
    const by =
      step.decided?.status === "approved"
        ? step.decided.reason === "change_of_confirmed"
          ? "change_of_confirmed"
          : step.decided.type
        : step.move.do;
    const allowed: Record<string, readonly string[]> = {
      none: ["lead", "option", "cancelled"],
      lead: ["lead", "option", "cancelled"],
      option: ["option", "lead", "cancelled", ...(by === "confirmation_message" ? ["confirmed"] : [])],
      confirmed: [
        "confirmed",
        ...(by === "change_of_confirmed" ? ["option", "lead"] : []),
        ...(by === "cancellation_request" || (step.move.do === "press" && step.move.button === "cancel")
          ? ["cancelled"]
          : []),
      ],
      cancelled: ["cancelled"],
    };
    return allowed[from]?.includes(to) ? [] : [`status moved from ${from} to ${to} by ${by}`];
  });

/** Supervised, every text rests on a decision; and in no mode is an offer sent or a booking confirmed by itself. */
const nothingWithoutApproval: Truth = ({ before, after, supervised }) => {
  if (!supervised) return [];
  const known = new Set(before.emails.map(({ id }) => id));
  return after.emails
    .filter(({ id, direction, status }) => direction === "outbound" && status !== "draft" && !known.has(id))
    .filter(
      ({ taskId }) =>
        !after.tasks.some(({ id, status }) => id === taskId && (status === "approved" || status === "rejected")),
    )
    .map(({ bodyText }) => `a text went out without a decision: ${bodyText.slice(0, 200)}`);
};

const offersAddUp: Truth = ({ after }) =>
  after.offers.flatMap((offer) => {
    const lines = after.lines.filter(({ offerId }) => offerId === offer.id);
    const sum = lines.reduce((total, { totalMinor }) => total + totalMinor, 0);
    const wrong = lines.filter(
      ({ quantity, unitPriceMinor, totalMinor }) => Math.round(Number(quantity) * unitPriceMinor) !== totalMinor,
    );
    const deposit = Math.round((offer.totalMinor * (offer.depositPercent ?? 0)) / 100);
    return [
      ...(sum === offer.totalMinor ? [] : [`an offer of ${offer.totalMinor} has lines of ${sum}`]),
      ...wrong.map(({ name }) => `the line ${name} does not multiply`),
      ...(!offer.depositRequired || offer.depositMinor === deposit
        ? []
        : [`the deposit is ${offer.depositMinor}, not ${deposit}`]),
      ...(offer.depositDueDate !== null && offer.depositDueDate > String((offer.facts as { day?: string }).day)
        ? ["the deposit is due after the event"]
        : []),
    ];
  });

const rateIsTheRooms: Truth = ({ after }) =>
  after.events.flatMap((event) => {
    const offer = liveOffer(after, event.id);
    const [hold] = activeHolds(after, event.id);
    if (!offer || !hold || offer.isPriceOverride || event.currentStep < 5) return [];
    const name = after.rooms.find(({ id }) => id === hold.roomId)?.name ?? "";
    return offer.baseRateMinor === FULL_DAY_MINOR[name] ? [] : [`${name} is offered at ${offer.baseRateMinor}`];
  });

const perPersonFollowsPeople: Truth = ({ after }) =>
  after.events.flatMap((event) => {
    const offer = liveOffer(after, event.id);
    if (!offer || event.currentStep < 5) return [];
    const stated = new Map(
      (fact<{ id: string; quantity: number | null }[]>(event, "products") ?? []).map(({ id, quantity }) => [
        id,
        quantity,
      ]),
    );
    return after.lines
      .filter(({ offerId, unit }) => offerId === offer.id && unit === "per_person")
      .filter(
        ({ productId, menuId, quantity }) =>
          Number(quantity) !== (stated.get(productId ?? menuId ?? "") ?? event.attendees),
      )
      .map(({ name, quantity }) => `${name} is for ${quantity}, not ${event.attendees}`);
  });

const oneTaskADecision: Truth = ({ after }) => {
  const keys = after.tasks
    .filter(({ status }) => status === "pending")
    .map(({ type, reason, eventId, threadId, purposeKey }) => {
      // Every payment that does not fit is a question of its own.
      if (reason === "payment_mismatch") return purposeKey;
      return type === "ai_reply_approval" ? `${type} ${threadId}` : `${type} ${reason} ${eventId ?? threadId}`;
    });
  return keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `two pending tasks: ${key}`);
};

const oneLiveOffer: Truth = ({ after }) =>
  after.events.flatMap((event) => {
    const live = after.offers.filter(
      ({ eventId, status }) => eventId === event.id && ["draft", "sent", "accepted"].includes(status),
    );
    const versions = after.offers.filter(({ eventId }) => eventId === event.id).map(({ version }) => version);
    return [
      ...(live.length > 1 ? ["two live offers"] : []),
      ...(versions.every((version, at) => version === at + 1) ? [] : [`versions are ${versions.join()}`]),
      ...(event.status === "confirmed" && live[0]?.status !== "accepted"
        ? ["a confirmed booking has no accepted offer"]
        : []),
      ...(event.status === "cancelled" && live.length > 0 ? ["a cancelled booking has a live offer"] : []),
    ];
  });

const moneyIsCounted: Truth = ({ after }) =>
  after.events
    .filter((event) => (event.depositPaidMinor ?? 0) !== reference.paidMinor(after, event))
    .map((event) => `${event.depositPaidMinor} counts as paid, ${reference.paidMinor(after, event)} was received`);

const stepIsTheReferences: Truth = ({ after }) =>
  after.events
    .filter((event) => event.currentStep !== reference.stepOf(after, event))
    .map((event) => `step ${event.currentStep}, by the reference ${reference.stepOf(after, event)} (${event.status})`);

/** What ends with a booking: nothing of it waits any more but money that goes back. */
const cancelledIsAtRest: Truth = ({ after }) =>
  after.tasks
    .filter(
      ({ status, eventId, reason, type }) =>
        status === "pending" &&
        reason !== "refund_due" &&
        type !== "ai_reply_approval" &&
        after.events.some(({ id, status: of }) => id === eventId && of === "cancelled"),
    )
    .filter(({ reason }) => !["payment_mismatch", "low_confidence", "person_asked"].includes(reason ?? ""))
    .map(({ type, reason }) => `a cancelled booking waits for ${type} ${reason}`);

/** A ready booking asks its confirmation of the desk, and only a ready one does. */
const readyIsAsked: Truth = ({ after }) =>
  after.events.flatMap((event) => {
    const asked = after.tasks.filter(({ eventId, type }) => eventId === event.id && type === "confirmation_message");
    const isReady = event.status === "option" && reference.stepOf(after, event) === 7;
    const pending = asked.some(({ status }) => status === "pending");
    if (isReady && asked.length === 0) return ["a ready booking is not asked about"];
    return pending && !isReady ? ["a booking that is not ready waits for its confirmation"] : [];
  });

/** A decision does what it is for, and its text goes out once, as it was on screen or as it was edited. */
const decisionsBite: Truth = ({ before, after, decided }) => {
  if (!decided) return [];
  const event = after.events.find(({ id }) => id === decided.eventId);
  const texts = after.emails.filter(({ taskId }) => taskId === decided.id).map(({ bodyText }) => bodyText);
  const isApproved = decided.status === "approved";
  const shown = decided.decision?.["edited_body"] ?? decided.draft?.["body"];
  const isReply = decided.type === "ai_reply_approval" || decided.type === "confirmation_message";
  const accepted = before.offers.some(({ eventId, status }) => eventId === decided.eventId && status === "accepted");
  return [
    ...(decided.type === "confirmation_message" && isApproved && event?.status !== "confirmed"
      ? ["an approved confirmation did not confirm"]
      : []),
    ...(decided.type === "cancellation_request" && isApproved && event?.status !== "cancelled"
      ? ["an approved cancellation did not cancel"]
      : []),
    ...(decided.reason === "offer_accepted" &&
    !isApproved &&
    accepted &&
    liveOffer(after, event?.id ?? "")?.status === "accepted"
      ? ["an acceptance that was sent back still stands"]
      : []),
    ...(texts.length > 1 ? ["a decision said two things"] : []),
    ...(isReply && isApproved && texts[0] !== shown ? ["what was approved is not what was said"] : []),
    ...(isReply && !isApproved && texts.length > 0 ? ["a rejected text was said"] : []),
  ];
};

/** Every invariant by its name. */
export const TRUTHS = {
  noOverlap,
  holdsAgree,
  statusesMove,
  nothingWithoutApproval,
  offersAddUp,
  rateIsTheRooms,
  perPersonFollowsPeople,
  oneTaskADecision,
  oneLiveOffer,
  moneyIsCounted,
  stepIsTheReferences,
  cancelledIsAtRest,
  readyIsAsked,
  textsAreTrue,
  timesAreTrue,
  headsAreTrue,
  sentOffersWereTold,
  asidesChangeNothing,
  onlyAcceptanceAccepts,
  plainWordsAreHeard,
  decisionsBite,
} as const satisfies Record<string, Truth>;

/** What of a booking a repeated mail must leave as it is. */
export const recordOf = (event: EventOf | undefined, state: State): string =>
  event === undefined
    ? "none"
    : JSON.stringify({
        status: event.status,
        facts: Object.entries(event.facts)
          .map(([key, { value }]) => [key, value])
          .sort(),
        holds: activeHolds(state, event.id).map(({ roomId, state: of, slot }) => [roomId, of, slot]),
        offers: state.offers
          .filter(({ eventId }) => eventId === event.id)
          .map(({ version, status }) => [version, status]),
        tasks: state.tasks
          .filter(
            ({ eventId, status, type }) => eventId === event.id && status === "pending" && type !== "ai_reply_approval",
          )
          .map(({ type, reason }) => [type, reason]),
      });
