import type { Static } from "elysia";
import { formatDay, formatMoney } from "../booking/composing/forms.ts";
import { billingText, timesOf } from "../booking/facts.ts";
import type { StoredOffer } from "../offers/service.ts";
import { dayAt } from "../platform/days.ts";
import { Money } from "../platform/money.ts";
import type { EventItem, EventSummary, Progress } from "../wire/event.ts";
import type { EventData, EventInfo } from "../wire/legacy.ts";
import { factsOf } from "./booking.ts";
import { depositInfoOf } from "./deposit.ts";
import { cateringOf } from "./derived.ts";
import { ACCEPTED, type EventSource, iso } from "./source.ts";

export { depositInfoOf, depositStandingOf, dueOf } from "./deposit.ts";
export { type EventSource, iso } from "./source.ts";

export const NOT_SPECIFIED = "Not specified";

const title = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const orNs = (value: string | number | null | undefined): string =>
  value === null || value === undefined || value === "" ? NOT_SPECIFIED : String(value);

const STAGES = [
  ["date", 0],
  ["date", 20],
  ["room", 40],
  ["offer", 60],
  ["deposit", 70],
  ["deposit", 80],
  ["confirmed", 100],
] as const;

/** spec/http-api.md §17.4 */
export const progressOf = (step: number): Static<typeof Progress> => {
  const [current_stage, percentage] = STAGES[step - 1] ?? STAGES[0];
  return { current_stage, percentage };
};

const money = (minor: number | null | undefined, currency: string): string =>
  minor === null || minor === undefined ? "none" : formatMoney(Money.of(minor, currency), ",");

/** The legacy form, derived anew each time. Source: spec/http-api.md §17.1. */
export const eventInfoOf = (source: EventSource, roomStatus: (name: string) => string): Static<typeof EventInfo> => {
  const { event, client, offer, roomName, wishedRoom, currency } = source;
  return {
    date_email_received: formatDay(dayAt(event.createdAt, event.timezone)),
    status: title(event.status),
    event_date: event.eventDate ? formatDay(event.eventDate) : NOT_SPECIFIED,
    end_date: event.endDate ? formatDay(event.endDate) : null,
    name: orNs(client?.name),
    email: client?.email ?? "",
    phone: orNs(client?.phone),
    company: orNs(client?.company),
    billing_address: orNs(billingText(factsOf(event))),
    start_time: orNs(event.startTime),
    end_time: orNs(event.endTime),
    preferred_room: orNs(roomName ?? wishedRoom),
    number_of_participants: orNs(event.attendees),
    type_of_event: orNs(event.eventType),
    catering_preference: orNs(cateringOf(source)),
    billing_amount: money(offer?.totalMinor, currency),
    deposit: money(offer?.depositRequired ? offer.depositMinor : null, currency),
    room_a_status: roomStatus("Room A"),
    room_b_status: roomStatus("Room B"),
    room_c_status: roomStatus("Room C"),
    language: orNs(event.language),
    additional_info: orNs(event.specialRequirements),
  };
};

/** The same values under the legacy's other names. Source: spec/http-api.md §17.2. */
export const eventDataOf = (source: EventSource): Static<typeof EventData> => {
  const info = eventInfoOf(source, () => "");
  return {
    "Date Email Received": info.date_email_received,
    Status: info.status,
    "Event Date": info.event_date,
    Name: info.name,
    Email: info.email,
    Phone: info.phone,
    Company: info.company,
    "Billing Address": info.billing_address,
    "Start Time": info.start_time,
    "End Time": info.end_time,
    "Preferred Room": info.preferred_room,
    "Number of Participants": info.number_of_participants,
    "Type of Event": info.type_of_event,
    "Catering Preference": info.catering_preference,
    "Billing Amount": info.billing_amount,
    Deposit: info.deposit,
    Language: info.language,
    "Additional Info": info.additional_info,
  };
};

/** An event as a list shows it. Source: spec/http-api.md §6.2, keys marked •. */
export const eventItemOf = (source: EventSource): Static<typeof EventItem> => {
  const { event, client, offer, roomName, roomId, wishedRoom, currency, optionExpiresAt, pendingTaskIds } = source;
  const facts = factsOf(event);
  const times = timesOf(facts);
  return {
    event_id: event.id,
    team_id: event.teamId,
    thread_id: event.threadId,
    created_at: event.createdAt.toISOString(),
    updated_at: event.updatedAt.toISOString(),
    version: event.version,
    status: event.status,
    thread_state: event.threadState,
    current_step: event.currentStep,
    current_step_stage: `step_${event.currentStep}`,
    client_id: client?.email ?? null,
    client_name: client?.name ?? null,
    company: client?.company ?? null,
    chosen_date: event.eventDate,
    end_date: event.endDate,
    end_date_iso: event.endDate,
    date_confirmed: event.dateConfirmed,
    start_time: event.startTime,
    end_time: event.endTime,
    requirements: {
      number_of_participants: event.attendees,
      seating_layout: event.seatingLayout,
      event_duration: { start: times.start ?? null, end: times.end ?? null },
      special_requirements: event.specialRequirements,
      preferred_room: wishedRoom,
    },
    locked_room_id: roomName,
    room_id: roomId,
    current_offer_id: offer?.id ?? null,
    offer_status: offer ? (offer.status === "expired" ? "superseded" : offer.status) : null,
    offer_accepted: offer?.status === ACCEPTED,
    offer_total: offer ? offer.totalMinor / 100 : null,
    currency,
    deposit_info: depositInfoOf(source),
    progress: progressOf(event.currentStep),
    has_conflict: source.holdState === "second_option",
    pending_task_ids: [...pendingTaskIds],
    cancelled_at: iso(event.cancelledAt),
    option_expires_at: iso(optionExpiresAt),
    event_data: eventDataOf(source),
  };
};

/** What a manager sees of a booking beside a task. Source: spec/http-api.md §17.6. */
export const eventSummaryOf = (source: EventSource, lines: StoredOffer["lines"]): Static<typeof EventSummary> => {
  const { event, client, offer, roomName, currency } = source;
  return {
    client_name: client?.name ?? null,
    company: client?.company ?? null,
    billing_address: billingText(factsOf(event)) ?? null,
    email: client?.email ?? "",
    chosen_date: event.eventDate,
    start_time: event.startTime,
    end_time: event.endTime,
    locked_room: roomName,
    number_of_participants: event.attendees,
    line_items: lines.map(({ name, totalMinor }) => `${name} · ${money(totalMinor, currency)}`),
    current_step: event.currentStep,
    status: event.status,
    offer_total: offer ? offer.totalMinor / 100 : null,
    currency,
    deposit_info: depositInfoOf(source),
  };
};
