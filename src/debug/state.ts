import { type Booking, isRoomSettled } from "../booking/booking.ts";
import { formatDay, formatMoney } from "../booking/composing/forms.ts";
import { BILLING_FIELDS, known, timesOf } from "../booking/facts.ts";
import { HIDDEN, type VenueNames } from "../booking/replay/plain-words.ts";
import type { Moment } from "../traces/service.ts";
import type { Confirmed, State, Summary } from "./model.ts";
import { shown, shownFacts } from "./shown.ts";
import { hashHelp, hashStatusOf, standOf, waitStateOf } from "./standing.ts";

const NOT_SPECIFIED = "Not specified";

/** A trace as it stood at a moment; `latest` is what is known today. */
export interface Stand {
  moment: Moment;
  latest: Moment;
  names: VenueNames;
  asOf: number | undefined;
}

const flagsOf = (moment: Moment): Record<string, unknown> => {
  const facts = moment.after?.facts ?? {};
  return {
    intentDetected: moment.after !== undefined,
    participants: known(facts, "attendees") !== undefined,
    emailConfirmed: true,
    dateCaptured: known(facts, "date") !== undefined || known(facts, "date_hint") !== undefined,
    dateConfirmed: known(facts, "date") !== undefined,
  };
};

const counterOf = (...needs: readonly boolean[]) => ({ met: needs.filter(Boolean).length, total: needs.length });

const countersOf = ({ after, zone }: Moment): State["step_counters"] => {
  const facts = after?.facts ?? {};
  const { start, end } = timesOf(facts);
  return {
    Step1_Intake: counterOf(after !== undefined, known(facts, "attendees") !== undefined, true),
    Step2_Date: counterOf(known(facts, "date") !== undefined, start !== undefined && end !== undefined),
    Step3_Room: counterOf(
      known(facts, "room") !== undefined,
      after?.hold !== undefined,
      after !== undefined && isRoomSettled(after, zone),
    ),
  };
};

/** The legacy names of what is known (http-api.md §17.2); what tells about persons is hidden. */
const eventDataOf = (booking: Booking | undefined, names: VenueNames): Record<string, unknown> => {
  const facts = booking?.facts ?? {};
  const contact = known(facts, "contact");
  const { start, end } = timesOf(facts);
  const day = known(facts, "date");
  const hidden = (value: unknown): string => (value === undefined ? NOT_SPECIFIED : HIDDEN);
  const { total, deposit } = booking?.offer ?? {};
  const room = shown(known(facts, "room") ?? known(facts, "preferred_room")?.roomId, "room", names);
  return {
    Status: booking ? booking.status.charAt(0).toUpperCase() + booking.status.slice(1) : NOT_SPECIFIED,
    "Event Date": day === undefined ? NOT_SPECIFIED : formatDay(day),
    Name: hidden(contact?.name),
    Email: HIDDEN,
    Phone: hidden(contact?.phone),
    Company: hidden(contact?.company),
    "Billing Address": hidden(known(facts, "billing")),
    "Start Time": start ?? NOT_SPECIFIED,
    "End Time": end ?? NOT_SPECIFIED,
    "Preferred Room": room ?? NOT_SPECIFIED,
    "Number of Participants": String(known(facts, "attendees") ?? NOT_SPECIFIED),
    "Type of Event": shown(known(facts, "event_type"), "event_type", names) ?? NOT_SPECIFIED,
    "Billing Amount": total ? formatMoney(total, ",") : "none",
    Deposit: deposit ? formatMoney(deposit.amount, ",") : "none",
    Language: known(facts, "language") ?? NOT_SPECIFIED,
    "Additional Info": hidden(known(facts, "special_requirements")),
  };
};

const billingOf = (booking: Booking | undefined): Record<string, unknown> => {
  const billing = known(booking?.facts ?? {}, "billing") ?? {};
  return Object.fromEntries(
    [...BILLING_FIELDS, "vat" as const].map((field) => [field, billing[field] ? HIDDEN : null]),
  );
};

const isUnknown = (value: unknown): boolean =>
  value === null || value === undefined || value === false || value === NOT_SPECIFIED || value === "none";

/** What was not known then is marked, with what is known today. Source: spec/http-api.md §14, as_of_ts. */
const travelled = (then: Record<string, unknown>, today: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    [...new Set([...Object.keys(then), ...Object.keys(today)])].map((key) => [
      key,
      isUnknown(then[key]) && !isUnknown(today[key])
        ? { __unknown__: true, __value__: today[key] }
        : (then[key] ?? null),
    ]),
  );

/** What the desk knows of a conversation, as it stood. */
export const stateOf = ({ moment, latest, names, asOf }: Stand): State => {
  const of = ({ after }: Moment) => ({
    tracked: shownFacts(after?.facts ?? {}, names),
    event: eventDataOf(after, names),
    billing: billingOf(after),
  });
  const then = of(moment);
  const state = { flags: flagsOf(moment), step_counters: countersOf(moment) };
  if (asOf === undefined)
    return { ...state, tracked_info: then.tracked, event_data: then.event, billing_details: then.billing };
  const today = of(latest);
  return {
    flags: travelled(state.flags, flagsOf(latest)),
    step_counters: state.step_counters,
    tracked_info: travelled(then.tracked, today.tracked),
    event_data: travelled(then.event, today.event),
    billing_details: travelled(then.billing, today.billing),
    __time_travel: { as_of_ts: asOf },
  };
};

/** As the event's own record says it (http-api.md §6.2), and that a room was lost to another party. */
const roomStatusOf = (booking: Booking | undefined): Confirmed["room_status"] => {
  if (booking?.hold) return booking.hold.state === "second_option" ? "Option" : "Available";
  return known(booking?.facts ?? {}, "lost_room") === undefined ? "Unselected" : "Unavailable";
};

const offerDisplayOf = ({ after, reply, outcome }: Moment): Confirmed["offer_status_display"] => {
  const status = after?.offer?.status;
  if (status === undefined) return "—";
  if (status === "declined") return "Declined";
  if (reply === "held" || outcome.due.some(({ type }) => type === "offer_message")) return "Waiting on HIL";
  return status === "draft" ? "In creation" : "Confirmed by HIL";
};

/** What is settled, as the debug panel draws it. */
export const confirmedOf = ({ moment }: Stand): Confirmed => {
  const { after } = moment;
  const day = known(after?.facts ?? {}, "date");
  const hash = hashStatusOf(after);
  return {
    date: { confirmed: day !== undefined, value: day ?? null },
    room_status: roomStatusOf(after),
    requirements_match: hash && hash === "Match",
    requirements_match_tooltip: hashHelp(hash),
    hash_status: hash,
    offer_status: after?.offer?.status ?? null,
    offer_status_display: offerDisplayOf(moment),
    wait_state: waitStateOf(moment),
  };
};

export const summaryOf = ({ moment }: Stand): Summary => {
  const hash = hashStatusOf(moment.after);
  const waits = waitStateOf(moment);
  return {
    current_step_major: standOf(moment.after, moment.zone),
    wait_state: waits,
    hash_status: hash,
    hash_help: hashHelp(hash),
    hil_open: waits === "awaiting_manager",
  };
};
