import { ICalCalendar, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { tzlib_get_ical_block } from "timezones-ical-library";
import type { Language } from "../booking/words.ts";
import { type Appointment, UID_DOMAIN } from "./appointments.ts";

/** Readers are asked to come again after so long. */
const REREAD_SECONDS = 900;

const STATUS = {
  option: ICalEventStatus.TENTATIVE,
  second_option: ICalEventStatus.TENTATIVE,
  confirmed: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

const WORDS = {
  en: { option: "Option", second_option: "Second option", confirmed: "Booked", cancelled: "Cancelled", of: "people" },
  de: { option: "Option", second_option: "Zweite Option", confirmed: "Gebucht", cancelled: "Abgesagt", of: "Personen" },
  fr: {
    option: "Option",
    second_option: "Deuxième option",
    confirmed: "Réservé",
    cancelled: "Annulé",
    of: "personnes",
  },
  it: {
    option: "Opzione",
    second_option: "Seconda opzione",
    confirmed: "Prenotato",
    cancelled: "Annullato",
    of: "persone",
  },
} as const satisfies Record<Language, Record<Appointment["state"] | "of", string>>;

export interface CalendarHead {
  name: string;
  zone: string;
  locale: Language;
  /** `busy` names nobody. */
  shows: "titles" | "busy";
}

/** The rules of a zone, as calendars carry them; empty for one that the library does not know. */
const zoneBlock = (zone: string): string => [tzlib_get_ical_block(zone)].flat()[0] ?? "";

const summaryOf = ({ state, title }: Appointment, { locale, shows }: CalendarHead): string => {
  const word = WORDS[locale][state];
  if (shows === "busy") return word;
  return state === "confirmed" ? title : `${word}: ${title}`;
};

/**
 * A calendar as RFC 5545 has it, in the venue's zone. Options are tentative, bookings confirmed, and what is off is
 * cancelled under the same name with a greater sequence.
 */
export const calendarText = (head: CalendarHead, appointments: readonly Appointment[]): string => {
  const hasZone = zoneBlock(head.zone) !== "";
  const calendar = new ICalCalendar({
    name: head.name,
    prodId: { company: "OpenEvent", product: "Calendar" },
    timezone: { name: null, generator: zoneBlock },
    ttl: REREAD_SECONDS,
  });
  const at = (instant: Date) =>
    Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(hasZone ? head.zone : "UTC");
  for (const appointment of appointments) {
    const { eventId, state, attendees, rooms, slot, changedAt, sequence } = appointment;
    const event = calendar.createEvent({
      id: `${eventId}@${UID_DOMAIN}`,
      start: at(slot.start),
      end: at(slot.end),
      timezone: hasZone ? head.zone : null,
      summary: summaryOf(appointment, head),
      location: rooms.join(", "),
      status: STATUS[state],
      transparency:
        state === "option" || state === "confirmed" ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
      sequence,
      stamp: changedAt,
      lastModified: changedAt,
    });
    if (head.shows === "titles" && attendees !== null) event.description(`${attendees} ${WORDS[head.locale].of}`);
  }
  return `${calendar.toString()}\r\n`;
};
