import type { Day } from "../../platform/days.ts";
import type { Money } from "../../platform/money.ts";
import type { Deposit } from "../deposit.ts";
import type { Missing, Part, ShownProduct, ShownRoom } from "../parts.ts";
import type { Line } from "../pricing.ts";
import type { Window } from "../slot.ts";
import { type Forms, writer } from "./forms.ts";
import { join, list, NOTHING, type Said, say } from "./statement.ts";
import type { Templates } from "./templates.ts";

const forms: Forms = {
  thousands: ",",
  weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  units: {
    per_person: "per person",
    per_event: "flat",
    per_unit: "each",
    per_bottle: "per bottle",
    per_hour: "per hour",
    per_table: "per table",
    per_set: "per set",
  },
  status: { free: "available", taken: "not available", option: "on option for another party" },
  or: "or",
  and: "and",
};
const t = writer(forms);

const MISSING: Record<Missing, string> = {
  date: "which date you have in mind",
  time: "from when to when you need the room (start and end time)",
  end_time: "until what time you will stay",
  people: "how many people will come",
};

const wants = (missing: readonly Missing[]): Said => {
  const first = `Could you please tell us ${
    list(
      missing.map((each) => MISSING[each]),
      "and",
    ).text
  }?`;
  return missing.length === 0 ? NOTHING : { text: first, claims: [] };
};

const when = ({ day, last, start, end }: Window): Said =>
  last
    ? say`${t.day(day)}, ${t.time(start)}, to ${t.day(last)}, ${t.time(end)}`
    : say`${t.day(day)} from ${t.time(start)} to ${t.time(end)}`;

const days = (all: readonly Day[]): Said =>
  join(
    all.map((day) => say`- ${t.day(day)}`),
    "\n",
  );

const shown = ({ name, seats, isOption }: ShownRoom): Said =>
  isOption
    ? say`${t.room(name)} (up to ${t.count(seats)}, ${t.option})`
    : say`${t.room(name)} (up to ${t.count(seats)})`;

const priced = ({ name, price, unit }: ShownProduct): Said =>
  say`${t.product(name)} at ${t.money(price)} ${t.unit(unit)}`;

const line = ({ kind, name, quantity, unit, unitPrice, total, included }: Line): Said => {
  if (kind === "room") return say`- ${t.room(name)}: ${t.money(total)}`;
  if (included) return say`- ${t.product(name)}: ${t.count(quantity)}, included in the room rate`;
  return say`- ${t.product(name)}: ${t.count(quantity)} x ${t.money(unitPrice)} ${t.unit(unit)} = ${t.money(total)}`;
};

const deposit = (due: Deposit | undefined, isSecond: boolean): Said => {
  if (!due) return NOTHING;
  const share = due.percentage === null ? NOTHING : say` (${t.percent(due.percentage)} of the total)`;
  const purpose = isSecond ? "If the room becomes yours" : "To secure the booking";
  return say`${purpose}, a deposit of ${t.money(due.amount)}${share} is due by ${t.day(due.dueDay)}.`;
};

const DAYPART = {
  morning: " in the morning",
  afternoon: " in the afternoon",
  evening: " in the evening",
  full_day: " for the whole day",
};

const offer = (part: Extract<Part, { kind: "offer" }>): Said => {
  const next = part.isSecond
    ? "Shall we keep you second in line on these terms? Nothing is due until then; or tell us what you would like to change."
    : "Would you like to go ahead with it? A short yes is enough, or tell us what you would like to change.";
  return join(
    [
      say`Here is our offer for ${when(part.window)}, ${t.count(part.people)} people, in ${t.room(part.room)}.`,
      part.client === ""
        ? NOTHING
        : say`Client: ${t.verbatim(part.client)}\nBilling address: ${part.billing === undefined ? "not specified" : t.verbatim(part.billing)}`,
      join(part.offer.lines.map(line), "\n"),
      say`**Total: ${t.money(part.offer.total)}**`,
      deposit(part.offer.deposit, part.isSecond),
      part.isOutsideHours
        ? say`Please note that a part of this is outside our opening hours; we will arrange it with you.`
        : NOTHING,
      part.menus.length === 0 ? NOTHING : say`If you would like to add a menu: ${list(part.menus.map(priced), "or")}.`,
      say`The offer is valid until ${t.day(part.offer.validUntil)}. ${next}`,
    ],
    "\n\n",
  );
};

const total = (amount: Money): Said => t.money(amount);

export const en: Templates = {
  forms,
  greeting: (name) => (name ? say`Dear ${t.verbatim(name)},` : say`Hello,`),
  closing: (venue) => say`Kind regards\n${t.verbatim(venue)}`,
  subject: (part) => {
    if (part?.kind === "offer") return say`Your offer for ${t.day(part.window.day)}`;
    if (part?.kind === "rooms") return say`Rooms for your event on ${t.day(part.window.day)}`;
    return say`Your enquiry`;
  },
  parts: {
    ask: ({ isOpening, missing, room, day, people }) => {
      const subject = join(
        [room ? say`${t.room(room)}` : "", people ? say`${t.count(people)} people` : "", day ? say`${t.day(day)}` : ""],
        ", ",
      );
      const noted = subject.text === "" ? NOTHING : say`We have noted: ${subject}.`;
      const thanks = isOpening ? say`Thank you for your enquiry.` : NOTHING;
      return join([thanks, noted, wants(missing)], " ");
    },
    candidates: ({ days: all, daypart, isOutsideWish, missing }) =>
      join(
        [
          isOutsideWish
            ? say`There is nothing ${t.free} exactly as you wished. Outside your wish, we could offer these dates${daypart ? DAYPART[daypart] : ""}:`
            : say`These dates are ${t.free}${daypart ? DAYPART[daypart] : ""}:`,
          days(all),
          join([say`Which date suits you?`, wants(missing)], " "),
        ],
        "\n\n",
      ),
    no_candidates: () => say`We have found no date that is ${t.free} in that time. Which other date could you imagine?`,
    past_day: ({ past, proposed }) =>
      say`${t.day(past)} has already passed. Did you mean ${t.day(proposed)}? Please confirm, or tell us another date.`,
    day_taken: ({ day, days: all }) =>
      all.length === 0
        ? say`On ${t.day(day)} no fitting room is free any more. Which other date could you imagine?`
        : join(
            [
              say`On ${t.day(day)} none of our fitting rooms is left. These dates are ${t.free}:`,
              days(all),
              say`Which date suits you?`,
            ],
            "\n\n",
          ),
    rooms: ({ window, people, recommended, others, teaser }) =>
      join(
        [
          say`For ${when(window)} and ${t.count(people)} people we recommend ${shown(recommended)}.`,
          others.length === 0 ? NOTHING : say`Also possible: ${list(others.map(shown), "and")}.`,
          teaser.length === 0 ? NOTHING : say`To go with it, for example: ${list(teaser.map(priced), "and")}.`,
          others.length === 0 ? say`May we reserve it for you?` : say`Which room may we reserve for you?`,
        ],
        "\n\n",
      ),
    room_trouble: ({ trouble, room, seats, people, day }) => {
      if (trouble === "unknown") return say`We have no room called "${t.verbatim(room)}".`;
      if (trouble === "too_small")
        return say`${t.room(room)} holds up to ${t.count(seats ?? 0)} people, which is too few for ${t.count(people)}.`;
      if (trouble === "lost") return say`Unfortunately ${t.room(room)} is ${t.taken} on ${t.day(day)}.`;
      return say`Unfortunately ${t.room(room)} is ${t.taken} on ${t.day(day)}.`;
    },
    too_many: ({ people, largest }) =>
      say`For ${t.count(people)} people our rooms are too small: the largest, ${t.room(largest.name)}, holds up to ${t.count(largest.seats)}. You could come as a smaller group or split it over several dates, or we look for a partner venue together. How many people shall we plan for?`,
    layout_warning: ({ room, seats, people }) =>
      say`In the seating you wish, ${t.room(room)} has ${t.count(seats)} seats, fewer than ${t.count(people)}; another seating makes room for everybody.`,
    room_locked: ({ room, day, isSecond }) =>
      isSecond
        ? say`Another party holds a first option on ${t.room(room)} on ${t.day(day)}. We have noted a second option for you; it moves up if the other party lets the room go.`
        : say`We are holding ${t.room(room)} for you on ${t.day(day)}.`,
    moved: ({ from, to }) => say`We have moved your event from ${t.day(from)} to ${t.day(to)}.`,
    whole_day: ({ window: { start, end } }) =>
      say`As we do not know your times yet, we plan with our whole opening day, ${t.time(start)} to ${t.time(end)}; just tell us if it should be another time.`,
    not_in_room: ({ products, room }) =>
      say`${list(
        products.map((name) => t.product(name)),
        "and",
      )} cannot be had in ${t.room(room)}, so the offer is without.`,
    offer,
    offer_stands: ({ room, day, total: amount, validUntil }) =>
      say`Thank you for your message. Our offer stands as it is: ${t.room(room)} on ${t.day(day)} for ${total(amount)} in total, valid until ${t.day(validUntil)}. Would you like to go ahead with it, or may we change something?`,
    price_by_person: ({ room, day }) =>
      say`We are holding ${t.room(room)} for you on ${t.day(day)}. A colleague will work out the price and send you the offer.`,
    person_answers: () =>
      say`Thank you for your message. A colleague of ours will look at it and answer you personally.`,
    question_noted: () => say`We have passed your question on; a colleague will check it and get back to you.`,
    not_understood: () =>
      say`Sorry, we did not quite understand your message. Could you please tell us in a few words what kind of event you are planning, and when?`,
    no_rooms: () =>
      say`Thank you for your enquiry. A colleague will check which space we can offer you and answer you personally.`,
  },
};
