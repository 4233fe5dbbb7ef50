import type { DayTrouble, VisitDay, VisitSlot } from "../../visits/visit-parts.ts";
import { join, list, type Said, say } from "../statement.ts";
import type { VisitTemplates } from "../templates.ts";
import { t } from "./words.ts";

const at = ({ day, time }: VisitSlot): Said => say`${t.day(day)}, um ${t.time(time)} Uhr`;
const hours = ({ times }: Pick<VisitDay, "times">): Said => say`${list(times.map(t.time), "oder")} Uhr`;
const offered = (days: readonly VisitDay[]): Said =>
  join(
    days.map((each) => say`- ${t.day(each.day)} um ${hours(each)}`),
    "\n",
  );
const choice = (lead: Said, days: readonly VisitDay[]): Said =>
  join([lead, offered(days), say`Welcher Tag und welche Uhrzeit passen Ihnen?`], "\n\n");

const TROUBLE: Record<DayTrouble, (day: Said) => Said> = {
  past: (day) => say`${day}, ist schon vergangen.`,
  too_soon: (day) => say`${day}, ist leider etwas zu bald, um Sie gut empfangen zu können.`,
  event_day: (day) =>
    say`Am ${day}, findet Ihr Anlass selber statt und das Haus wird dafür vorbereitet, deshalb ist eine Besichtigung an diesem Tag nicht möglich.`,
  after_event: (day) => say`${day}, ist nach Ihrem Anlass; wir möchten Ihnen das Haus gerne vorher zeigen.`,
  weekend: (day) =>
    say`Am ${day}, können wir Sie leider nicht herumführen; Besichtigungen sind nur von Montag bis Freitag möglich.`,
  closed: (day) => say`Am ${day}, sind leider keine Besichtigungen möglich.`,
  busy: (day) =>
    say`Am ${day}, findet im Haus ein Anlass statt, deshalb ist eine Besichtigung an diesem Tag leider nicht möglich.`,
  full: (day) => say`Am ${day}, sind leider alle Besichtigungstermine vergeben.`,
};

/** The visit of the house beforehand. */
export const visits: VisitTemplates = {
  visit_offer: () => say`Möchten Sie vorher für eine Besichtigung vorbeikommen und den Raum anschauen?`,
  visit_days: ({ days, isOutsideWish, instead }) =>
    choice(
      join(
        [
          instead
            ? say`Gerne suchen wir für Ihre Besichtigung einen anderen Termin anstelle von ${at(instead)}.`
            : say`Gerne zeigen wir Ihnen das Haus.`,
          isOutsideWish
            ? say`Zu Ihrer Wunschzeit haben wir leider nichts frei, möglich wäre eine Besichtigung aber am:`
            : say`Eine Besichtigung wäre möglich am:`,
        ],
        " ",
      ),
      days,
    ),
  visit_times: (offer) =>
    say`Gerne führen wir Sie am ${t.day(offer.day)}, durch das Haus. Wir könnten Sie um ${hours(offer)} empfangen. Welche Uhrzeit passt Ihnen?`,
  visit_confirm: (slot) => say`${at(slot)}, ist für eine Besichtigung frei. Dürfen wir Sie dann erwarten?`,
  visit_scheduled: ({ before, ...slot }) =>
    before
      ? say`Wir haben Ihre Besichtigung verschoben: statt ${at(before)}, neu ${at(slot)}. Wir freuen uns, Ihnen das Haus zu zeigen.`
      : say`Ihre Besichtigung ist vereinbart: ${at(slot)}. Wir freuen uns, Ihnen das Haus zu zeigen.`,
  visit_reminder: (slot) => say`Ihre Besichtigung ist vereinbart für ${at(slot)}.`,
  visit_stands: (slot) =>
    say`Ihre Besichtigung ist vereinbart für ${at(slot)}, und wir freuen uns darauf. Wenn Ihnen ein anderer Termin besser passt, sagen Sie es uns einfach, dann verschieben wir sie gerne.`,
  visit_day_refused: ({ day, trouble, days }) =>
    days.length === 0
      ? TROUBLE[trouble](t.day(day))
      : choice(say`${TROUBLE[trouble](t.day(day))} Für eine Besichtigung könnten wir Ihnen anbieten:`, days),
  visit_time_refused: ({ day, time, times }) =>
    say`Am ${t.day(day)}, können wir Sie um ${t.time(time)} Uhr leider nicht empfangen, aber gerne um ${hours({ times })}. Welche Uhrzeit passt Ihnen?`,
  visit_none: ({ eventDay }) =>
    join(
      [
        eventDay
          ? say`Leider haben wir vor Ihrem Anlass am ${t.day(eventDay)}, keinen weiteren Termin für eine Besichtigung.`
          : say`Leider haben wir in den nächsten Wochen keinen weiteren Termin für eine Besichtigung.`,
        say`Das tut uns leid. Wenn Sie etwas über das Haus wissen möchten, fragen Sie uns bitte einfach.`,
      ],
      " ",
    ),
  visit_cancelled: ({ slot }) =>
    join(
      [
        slot
          ? say`Wir haben Ihre Besichtigung vom ${at(slot)}, abgesagt.`
          : say`Gut, dann lassen wir die Besichtigung weg.`,
        say`Wenn Sie das Haus doch noch sehen möchten, sagen Sie es uns einfach.`,
      ],
      " ",
    ),
  visit_declined: () =>
    say`Gut, dann lassen wir die Besichtigung weg. Wenn Sie das Haus doch noch sehen möchten, sagen Sie es uns einfach.`,
  visit_lapsed: ({ eventDay, ...slot }) =>
    say`Da Ihr Anlass nun am ${t.day(eventDay)}, stattfindet, haben wir Ihre Besichtigung vom ${at(slot)}, abgesagt. Wenn Sie das Haus vorher sehen möchten, sagen Sie es uns einfach.`,
};
