import type { Change, UnderReview } from "../../closing-parts.ts";
import type { BillingField } from "../../facts.ts";
import { join, list, NOTHING, type Said, say } from "../statement.ts";
import type { ClosingTemplates } from "../templates.ts";
import { priced, t, when } from "./words.ts";

const FIELDS: Record<BillingField, string> = {
  name_or_company: "the name or company",
  street: "the street and number",
  postal_code: "the postal code",
  city: "the city",
  country: "the country",
};

const REVIEWED: Record<UnderReview, string> = {
  acceptance: "Thank you for accepting our offer. A colleague is reviewing it, and then you will hear from us.",
  confirmation: "We have everything we need now. A colleague is checking your booking for the final confirmation.",
  counter: "A colleague is reviewing your wish about the price and will give you an answer.",
  payment: "Thank you for telling us about your payment. A colleague is checking that it has arrived.",
  change: "Your booking is confirmed, so a colleague has to check your wish first. Until then it stays as it is.",
  cancellation: "We have received your wish to cancel. A colleague is checking it and will answer you personally.",
  conflict: "Thank you for telling us. A colleague is reviewing it with the other party's booking and will decide.",
  refund: "A colleague is checking the difference to what you have paid.",
};

const changed = (change: Change): Said => {
  switch (change.what) {
    case "day":
      return say`the date from ${t.day(change.from)} to ${t.day(change.to)}`;
    case "times":
      return say`the times from ${t.time(change.from.start)}-${t.time(change.from.end)} to ${t.time(change.to.start)}-${t.time(change.to.end)}`;
    case "people":
      return say`the number of people from ${t.count(change.from)} to ${t.count(change.to)}`;
    case "room":
      return say`the room from ${t.room(change.from)} to ${t.room(change.to)}`;
  }
};

const items = (names: readonly string[]): Said =>
  list(
    names.map((name) => t.verbatim(name)),
    "and",
  );

/** Steps 5 to 7: negotiation, billing, deposit, confirmation, and what goes wrong with them. */
export const closing: ClosingTemplates = {
  changed: ({ changes }) => say`We have changed ${list(changes.map(changed), "and")}.`,
  duplicate: () =>
    say`We have already received this same message, and nothing has changed since. Please tell us if we may adjust something.`,
  accepted: () => say`Thank you for accepting our offer.`,
  billing_noted: ({ assumedCountry }) =>
    assumedCountry === undefined
      ? say`Thank you, we have noted your billing address.`
      : say`Thank you, we have noted your billing address, with ${t.verbatim(assumedCountry)} as the country; please tell us if it is another.`,
  ask_billing: ({ missing }) =>
    say`For the invoice we still need ${
      list(
        missing.map((field) => FIELDS[field]),
        "and",
      ).text
    }. Could you please send us the billing address?`,
  ask_deposit: ({ amount, dueDay, isRest }) =>
    isRest
      ? say`Of the deposit, ${t.money(amount)} is still open. Please pay it by ${t.day(dueDay)}; as soon as it has arrived, we can confirm your booking.`
      : say`To secure your booking, please pay the deposit of ${t.money(amount)} by ${t.day(dueDay)}. As soon as it has arrived, we can confirm your booking.`,
  deposit_received: ({ amount }) => say`We have received your deposit of ${t.money(amount)}, thank you.`,
  credit: ({ amount }) =>
    say`You have already paid ${t.money(amount)} more than the deposit now asked for. A colleague is checking how we settle that with you.`,
  in_review: ({ what }) => say`${REVIEWED[what]}`,
  acceptance_agreed: ({ room, day }) =>
    say`Thank you for accepting our offer for ${t.room(room)} on ${t.day(day)}; we are glad to go ahead with it. You will receive the final confirmation next.`,
  revise_offer: () =>
    say`Thank you for accepting our offer. We have to revise it once more before we can go ahead, and will come back to you shortly.`,
  confirmation: ({ room, window, people, total, deposit }) =>
    join(
      [
        say`Your booking is confirmed: ${t.room(room)}, ${when(window)}, ${t.count(people)} people, ${t.money(total)} in total.`,
        deposit ? say`We have received your deposit of ${t.money(deposit)}, thank you.` : NOTHING,
        say`We look forward to welcoming you.`,
      ],
      " ",
    ),
  booking_stands: ({ room, day }) =>
    say`Thank you for your message. Your booking stands as confirmed: ${t.room(room)} on ${t.day(day)}. Please tell us if there is anything we can do for you.`,
  declined: () =>
    say`Thank you for letting us know. We have closed your enquiry and released the room. We would be glad to hear from you another time.`,
  cancelled: () => say`As you wished, we have cancelled your booking. We would be glad to hear from you another time.`,
  counter_noted: ({ total, removable }) =>
    join(
      [
        say`Thank you for your proposal. Our offer is ${t.money(total)} in total.`,
        removable.length === 0 ? NOTHING : say`What could be left out: ${list(removable.map(priced), "or")}.`,
        say`${REVIEWED.counter}`,
      ],
      " ",
    ),
  price_kept: ({ total }) =>
    say`We have looked at your proposal again. Unfortunately we cannot go below our offer of ${t.money(total)} in total. Would you like to go ahead with it, or shall we leave something out?`,
  ask_room_reason: ({ room, day }) =>
    say`Another party holds a first option on ${t.room(room)} on ${t.day(day)}, so we cannot confirm it for you yet. Would another room work as an alternative? Or is there a reason why it has to be this room? Please tell us, and we will look into it.`,
  room_won: ({ room, day }) => say`Good news: ${t.room(room)} is yours on ${t.day(day)}.`,
  room_lost: ({ room, day }) =>
    say`Unfortunately ${t.room(room)} on ${t.day(day)} has gone to the other party that held an option on it.`,
  option_promoted: ({ room, day }) =>
    say`Good news: the other party has let ${t.room(room)} go, and you now hold the first option on it for ${t.day(day)}.`,
  option_expired: ({ room, day }) =>
    say`Your option on ${t.room(room)} on ${t.day(day)} has run out, so the room is open to others again. Please tell us if you are still interested, and we will check it for you once more.`,
  sourcing: ({ items: names }) =>
    say`Our team is checking whether we can get this for you: ${items(names)}. We will get in touch with the answer.`,
  sourcing_waits: ({ items: names }) =>
    say`Our team is still checking whether we can get this for you: ${items(names)}. You will get the answer and the offer together.`,
  sourced: ({ items: names }) => say`Good news, we can get this for you: ${items(names)}.`,
  sourcing_failed: ({ items: names }) =>
    say`We are sorry, this could not be arranged for your event: ${items(names)}. Shall we go on without it, or would you rather stop here?`,
};
