import type { DayTrouble, VisitDay, VisitSlot } from "../../visits/visit-parts.ts";
import { join, list, type Said, say } from "../statement.ts";
import type { VisitTemplates } from "../templates.ts";
import { t } from "./words.ts";

const at = ({ day, time }: VisitSlot): Said => say`${t.day(day)} at ${t.time(time)}`;
const hours = ({ times }: Pick<VisitDay, "times">): Said => list(times.map(t.time), "or");
const offered = (days: readonly VisitDay[]): Said =>
  join(
    days.map((each) => say`- ${t.day(each.day)} at ${hours(each)}`),
    "\n",
  );
const choice = (lead: Said, days: readonly VisitDay[]): Said =>
  join([lead, offered(days), say`Which day and time suit you?`], "\n\n");

const TROUBLE: Record<DayTrouble, (day: Said) => Said> = {
  past: (day) => say`${day} has passed already.`,
  too_soon: (day) => say`${day} is a little too soon for us to receive you properly.`,
  event_day: (day) =>
    say`On ${day} your event itself takes place and the house is being prepared for it, so a visit is not possible that day.`,
  after_event: (day) => say`${day} is after your event; we would like to show you the house before.`,
  weekend: (day) => say`On ${day} we cannot show you around, as visits are from Monday to Friday only.`,
  closed: (day) => say`On ${day} the house is closed for visits.`,
  busy: (day) => say`On ${day} an event takes place in the house, so a visit is not possible that day.`,
  full: (day) => say`On ${day} all appointments for visits are taken.`,
};

/** The visit of the house beforehand. */
export const visits: VisitTemplates = {
  visit_offer: () => say`Would you like to come for a visit and see the room beforehand?`,
  visit_days: ({ days, isOutsideWish, instead }) =>
    choice(
      join(
        [
          instead
            ? say`We are happy to find another appointment for your visit, instead of ${at(instead)}.`
            : say`We would be glad to show you around.`,
          isOutsideWish
            ? say`We have nothing free at the time you wished, but you could visit us on:`
            : say`You could visit us on:`,
        ],
        " ",
      ),
      days,
    ),
  visit_times: (offer) =>
    say`We would be glad to show you around on ${t.day(offer.day)}. We could receive you at ${hours(offer)}. Which time suits you?`,
  visit_confirm: (slot) => say`${at(slot)} is free for a visit. Shall we expect you then?`,
  visit_scheduled: ({ before, ...slot }) =>
    before
      ? say`We have moved your visit from ${at(before)} to ${at(slot)} and look forward to showing you around.`
      : say`Your visit is arranged: ${at(slot)}. We look forward to showing you around.`,
  visit_reminder: (slot) => say`Your visit of the house is arranged for ${at(slot)}.`,
  visit_stands: (slot) =>
    say`Your visit of the house is arranged for ${at(slot)}, and we look forward to it. If another time suits you better, just tell us and we will gladly move it.`,
  visit_day_refused: ({ day, trouble, days }) =>
    days.length === 0
      ? TROUBLE[trouble](t.day(day))
      : choice(say`${TROUBLE[trouble](t.day(day))} For a visit we could offer you:`, days),
  visit_time_refused: ({ day, time, times }) =>
    say`On ${t.day(day)} we cannot receive you at ${t.time(time)}, but at ${hours({ times })} we can. Which time suits you?`,
  visit_none: ({ eventDay }) =>
    join(
      [
        eventDay
          ? say`Unfortunately we have no further appointment for a visit before your event on ${t.day(eventDay)}.`
          : say`Unfortunately we have no further appointment for a visit in the coming weeks.`,
        say`We are sorry about that. If you would like to know something about the house, please just ask us.`,
      ],
      " ",
    ),
  visit_cancelled: ({ slot }) =>
    join(
      [
        slot ? say`We have cancelled your visit on ${at(slot)}.` : say`Very well, we do without the visit.`,
        say`Should you wish to see the house after all, just tell us.`,
      ],
      " ",
    ),
  visit_declined: () =>
    say`Very well, then we do without a visit. Should you wish to see the house after all, just tell us.`,
  visit_lapsed: ({ eventDay, ...slot }) =>
    say`As your event is now on ${t.day(eventDay)}, we have cancelled your visit on ${at(slot)}. If you would like to see the house before, just tell us.`,
};
