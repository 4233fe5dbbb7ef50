import type { Static } from "elysia";
import type { ActivityRow, AuditRow } from "../activity/service.ts";
import { stepOf } from "../booking/booking.ts";
import type { Catalogue } from "../booking/catalogue.ts";
import { productById } from "../booking/catalogue.ts";
import { templatesOf } from "../booking/composing/compose.ts";
import { formatDay } from "../booking/composing/forms.ts";
import { known } from "../booking/facts.ts";
import { missingBilling } from "../booking/gate.ts";
import { keywordsOf } from "../booking/keywords.ts";
import { hintOf, matchOf } from "../booking/matching.ts";
import type { Reading } from "../booking/reading/reading.ts";
import { slotOf, windowOf } from "../booking/slot.ts";
import type { Visit, VisitStatus } from "../booking/visits/visit.ts";
import type { Dialogue } from "../booking/world.ts";
import type { LineRow, StoredOffer } from "../offers/service.ts";
import type { TaskRow } from "../tasks/service.ts";
import type { EventRecord } from "../wire/event.ts";
import { billingDetailsOf, confirmationOf, conflictOf, isReady, negotiationOf, sourcingsOf } from "./derived.ts";
import type { StoredBooking } from "./service.ts";
import { type EventSource, iso } from "./source.ts";
import { eventItemOf } from "./view.ts";

/** Everything the record of one event is made from. */
export interface RecordSource {
  stored: StoredBooking;
  source: EventSource;
  catalogue: Catalogue;
  dialogue: Dialogue;
  /** What was read from the client's last mail. */
  lastReading: Reading | undefined;
  /** What is known of the client from before. */
  clientPreferences: readonly string[];
  /** The event whose first option stands before this one's second. */
  firstHolder: string | undefined;
  visit: Visit;
  pendingTasks: readonly TaskRow[];
  decidedTasks: readonly TaskRow[];
  activities: readonly ActivityRow[];
  moves: readonly AuditRow[];
  mails: readonly {
    id: string;
    toEmail: string;
    subject: string;
    status: string;
    sentAt: Date | null;
    taskId: string | null;
  }[];
}

type EventRecordView = Static<typeof EventRecord>;

const SUBFLOWS = [
  "intake",
  "date_confirmation",
  "room_availability",
  "offer_review",
  "negotiation",
  "transition_checkpoint",
  "confirmation",
] as const;

const pricingOf = ({ row, lines }: StoredOffer): NonNullable<EventRecordView["pricing_inputs"]> => ({
  base_rate: row.baseRateMinor / 100,
  line_items: lines
    .filter(({ kind }) => kind !== "room")
    .map(({ name, quantity, unit, unitPriceMinor, totalMinor }) => ({
      description: name,
      quantity,
      unit,
      unit_price: unitPriceMinor / 100,
      amount: totalMinor / 100,
    })),
  total_amount: row.totalMinor / 100,
});

const offerView = (offer: StoredOffer): EventRecordView["offers"][number] => ({
  offer_id: offer.row.id,
  version: offer.row.version,
  status: offer.row.status === "expired" ? "superseded" : offer.row.status,
  created_at: offer.row.createdAt.toISOString(),
  sent_at: iso(offer.row.sentAt),
  accepted_at: iso(offer.row.acceptedAt),
  superseded_at: iso(offer.row.supersededAt),
  valid_until: offer.row.validUntil,
  total_amount: offer.row.totalMinor / 100,
  currency: offer.row.currency,
  pricing_inputs: pricingOf(offer),
});

const productView =
  (catalogue: Catalogue) =>
  (line: LineRow): EventRecordView["products"][number] => ({
    product_id: line.productId,
    name: line.name,
    category: (line.productId && productById(catalogue, line.productId)?.category) ?? "",
    quantity: line.quantity,
    unit: line.unit,
    unit_price: line.unitPriceMinor / 100,
    amount: line.totalMinor / 100,
    included: line.isIncluded,
    sourced: line.kind === "sourced",
  });

const windowView = ({ stored: { row, booking } }: RecordSource): EventRecordView["requested_window"] => {
  if (!row.eventDate) return null;
  const window = windowOf(booking.facts);
  const slot = window && slotOf(window, row.timezone);
  return {
    date_iso: row.eventDate,
    display_date: formatDay(row.eventDate),
    start_time: row.startTime,
    end_time: row.endTime,
    start: iso(slot?.start ?? null),
    end: iso(slot?.end ?? null),
    tz: row.timezone,
    times_inherited: known(booking.facts, "start_time") === undefined && window !== undefined,
  };
};

/** Days and hours count as confirmed from the appointment on. */
const HAS_SLOT: ReadonlySet<VisitStatus> = new Set(["scheduled", "completed", "no_show"]);

const visitView = ({ status, day, time, proposed }: Visit): EventRecordView["site_visit_state"] => ({
  status,
  confirmed_date: (HAS_SLOT.has(status) && day) || null,
  confirmed_time: (HAS_SLOT.has(status) && time) || null,
  proposed_slots: proposed.flatMap(({ day: date, times }) => times.map((each) => ({ date, time: each }))),
});

/** The record of an event: all keys, derived anew each time. Source: spec/http-api.md §6.2. */
export const eventRecordOf = (record: RecordSource): EventRecordView => {
  const { stored, source, catalogue, dialogue, pendingTasks, decidedTasks, activities, moves, mails } = record;
  const { row, booking, offers } = stored;
  const step = stepOf(booking, row.timezone);
  const current = offers.at(-1);
  const isLive = current !== undefined && current.row.status !== "superseded";
  return {
    ...eventItemOf(source),
    caller_step: row.callerStep,
    caller_step_stage: row.callerStep === null ? null : `step_${row.callerStep}`,
    subflow_group: SUBFLOWS[step - 1] ?? SUBFLOWS[0],
    requested_window: windowView(record),
    candidate_dates: step === 2 ? [...dialogue.proposedDays] : [],
    room_status: booking.hold ? (booking.hold.state === "second_option" ? "Option" : "Available") : null,
    room_pending_decision: pendingRoom(record),
    requirements_hash: row.requirementsHash,
    room_eval_hash: row.roomInputsHash,
    offer_hash: row.offerInputsHash,
    preferences: {
      wish_products: [...source.wishes],
      keywords: keywordsOf(booking.facts, record.clientPreferences),
    },
    products: isLive ? current.lines.filter(({ kind }) => kind !== "room").map(productView(catalogue)) : [],
    selected_catering: null,
    offers: offers.map(offerView),
    offer_sequence: offers.at(-1)?.row.version ?? 0,
    pricing_inputs: isLive ? pricingOf(current) : null,
    billing_details: billingDetailsOf(booking.facts),
    billing_missing: missingBilling(booking),
    negotiation_state: negotiationOf(source, pendingTasks),
    confirmation_state: confirmationOf(source, pendingTasks, record.lastReading),
    transition_ready: isReady(source),
    site_visit_state: visitView(record.visit),
    ...sourcingsOf(source, pendingTasks),
    ...conflictOf(source, record.firstHolder, pendingTasks),
    pending_hil_requests: pendingTasks.map((task) => ({
      task_id: task.id,
      type: task.type,
      step: task.step,
      thread_id: task.threadId,
      created_at: task.createdAt.toISOString(),
    })),
    hil_history: decidedTasks.map((task) => ({
      task_id: task.id,
      task_type: task.type,
      step: task.step,
      decision: task.status,
      decided_at: iso(task.decidedAt),
      approved_at: task.status === "approved" ? iso(task.decidedAt) : null,
      rejected_at: task.status === "rejected" ? iso(task.decidedAt) : null,
      decided_by: task.decidedBy,
      notes: task.notes,
      edited: task.decision?.["edited_body"] != null,
    })),
    email_history: mails.map((mail) => ({
      email_id: mail.id,
      to_email: mail.toEmail,
      subject: mail.subject,
      status: mail.status,
      sent_at: iso(mail.sentAt),
      task_id: mail.taskId,
    })),
    activity_log: activities.toReversed().map(({ id, key, occurredAt, icon, title, detail, granularity }) => ({
      id,
      key,
      timestamp: occurredAt.toISOString(),
      icon,
      title,
      detail,
      granularity,
    })),
    audit: moves.toReversed().map(({ occurredAt, actorKind, fromStep, toStep, reason }) => ({
      ts: occurredAt.toISOString(),
      actor: actorKind,
      from_step: fromStep,
      to_step: toStep,
      reason,
    })),
    cancellation_reason: row.cancellationReason,
    cancellation_type: row.cancellationType,
    previous_step: row.previousStep,
  };
};

/**
 * The recommendation that waits for the client's choice, in a line. Other days are named for a room that is not to be had
 * (spec/http-api.md §11, rooms); one that is recommended is.
 */
const pendingRoom = ({ stored, dialogue, catalogue }: RecordSource): EventRecordView["room_pending_decision"] => {
  const [first] = dialogue.offeredRooms;
  const room = catalogue.rooms.find(({ id }) => id === first);
  if (!room || stored.booking.hold) return null;
  const { facts } = stored.booking;
  const match = matchOf(room, facts, catalogue);
  const window = windowOf(facts);
  return {
    selected_room: room.name,
    selected_status: "Available",
    summary: [room.name, ...(window ? [formatDay(window.day), `${window.start}–${window.end}`] : [])].join(" · "),
    hint: hintOf(match, templatesOf(known(facts, "language") ?? "en").labels),
    available_dates: [],
    missing_products: [...match.missing],
  };
};
