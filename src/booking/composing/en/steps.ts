import type { SheetType, StillOpen } from "../../parts.ts";
import { inBrackets, join, link, list, NOTHING, say } from "../statement.ts";
import type { StepTemplates } from "../templates.ts";
import { offer } from "./offer.ts";
import { LAYOUTS } from "./thing-words.ts";
import { DAYPART, days, priced, shown, t, wants, when } from "./words.ts";

const STILL_OPEN: Record<StillOpen, string> = {
  date: "Which date do you have in mind for your event?",
  time: "From when to when do you need the room?",
  people: "How many people will come?",
  room: "Which room may we reserve for you?",
  answer: "Would you like to go ahead with our offer, or may we change something?",
  billing: "Could you please send us the billing address, so that we can go on?",
  deposit: "As soon as the deposit has arrived, we can confirm your booking.",
  visit: "Which day and time suit you for your visit?",
  without: "Shall we go on without it, or would you rather stop here?",
  reason: "Would another room work for you, or is there a reason why it has to be this one?",
};

/** What stands on the links to all of something. */
export const SHEETS: Record<SheetType, string> = {
  rooms: "All rooms with their prices",
  catering: "All menus",
  catering_catalog: "Food and drinks with their prices",
  catering_menu: "The menu in full",
  products: "Equipment and extras with their prices",
  offer: "The offer, line by line",
  qna: "More answers",
};

/** Steps 1 to 4: what is missing, dates, rooms, the offer. */
export const steps: StepTemplates = {
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
      ? say`On ${t.day(day)} every fitting room is ${t.taken}. Which other date could you imagine?`
      : join(
          [
            say`On ${t.day(day)} every fitting room is ${t.taken}. These dates are ${t.free}:`,
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
  layout_warning: ({ room, seats, people, layout }) =>
    say`In the seating you wish${inBrackets(layout && LAYOUTS[layout])}, ${t.room(room)} has ${t.count(seats)} seats, fewer than ${t.count(people)}; another seating makes room for everybody.`,
  room_locked: ({ room, day, isSecond }) =>
    isSecond
      ? say`Another party holds a first option on ${t.room(room)} on ${t.day(day)}. We have noted a second option for you; it moves up if the other party lets the room go.`
      : say`We are holding ${t.room(room)} for you on ${t.day(day)}.`,
  whole_day: ({ window: { start, end } }) =>
    say`As we do not know your times yet, we plan with our whole opening day, ${t.time(start)} to ${t.time(end)}; just tell us if it should be another time.`,
  not_in_room: ({ products, room }) =>
    say`${list(
      products.map((name) => t.product(name)),
      "and",
    )} cannot be had in ${t.room(room)}, so the offer is without.`,
  offer,
  offer_stands: ({ room, day, total: amount, validUntil }) =>
    say`Thank you for your message. Our offer stands as it is: ${t.room(room)} on ${t.day(day)} for ${t.money(amount)} in total, valid until ${t.day(validUntil)}. Would you like to go ahead with it, or may we change something?`,
  price_by_person: ({ room, day }) =>
    say`We are holding ${t.room(room)} for you on ${t.day(day)}. A colleague will work out the price and send you the offer.`,
  person_answers: () => say`Thank you for your message. A colleague of ours will look at it and answer you personally.`,
  not_understood: () => say`Sorry, we did not quite understand your message.`,
  small_talk: () => say`Thank you for your message.`,
  still_open: ({ what }) => say`${STILL_OPEN[what]}`,
  ask_change: () => say`What may we change for you: the date, the times, the room, the number of people or the extras?`,
  no_rooms: () =>
    say`Thank you for your enquiry. A colleague will check which space we can offer you and answer you personally.`,
  sheet_link: ({ sheet, url }) => link(SHEETS[sheet], url),
};
