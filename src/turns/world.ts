import { statusOf } from "../booking/calendar.ts";
import type { Catalogue } from "../booking/catalogue.ts";
import { type Facts, known } from "../booking/facts.ts";
import type { Reading } from "../booking/reading/reading.ts";
import { slotOf, windowOf } from "../booking/slot.ts";
import type { Venue } from "../booking/venue.ts";
import { NO_VISIT, NOTHING_TAKEN, visitToday } from "../booking/visits/visit.ts";
import type { Dialogue, World } from "../booking/world.ts";
import { readCalendar } from "../calendar/service.ts";
import { readCatalogue } from "../catalogue/service.ts";
import { type Client, properName } from "../clients/service.ts";
import { readTopic } from "../config/service.ts";
import { readVenue } from "../config/venue.ts";
import { atOnce } from "../db/at-once.ts";
import type { Tx } from "../db/client.ts";
import type { Deps } from "../deps.ts";
import { type Day, dayAt, instantAt, plusDays, timeAt } from "../platform/days.ts";
import { loadedOnce } from "../platform/once.ts";
import { ownTeam } from "../teams/service.ts";
import { readTaken, readVisit } from "../visits/service.ts";
import { houseStamp } from "./store.ts";

/** What stays the same during a turn, whatever the mail says. */
export interface House {
  venue: Venue;
  catalogue: Catalogue;
  /** So many days the team keeps what is behind a mail's links. */
  snapshotDays: number;
  today: Day;
  now: Date;
}

/** The venue with its configuration and catalogue, as they are now: read again when a row of theirs has changed. */
export const readHouse = async (
  tx: Tx,
  teamId: string,
  { env, houses }: Pick<Deps, "env" | "houses">,
  now: Date,
): Promise<House> => {
  const kept = await houses.take(teamId, await houseStamp(tx, { teamId }), async () => ({
    venue: await readVenue(tx, await ownTeam(tx, teamId), env),
    catalogue: await readCatalogue(tx, teamId),
    snapshotDays: (await readTopic(tx, teamId, "retention", env)).value.snapshot_days,
  }));
  return { ...kept, now, today: dayAt(now, kept.venue.timezone) };
};

export interface WorldInput {
  house: House;
  eventId: string | undefined;
  client: Client | undefined;
  facts: Facts;
  readings: readonly Reading[];
  /** Days to look at beside those of the facts and the readings. */
  days?: readonly Day[];
  dialogue: Dialogue;
  source: string;
}

/** The days that a booking and its mails are about: around them the calendar is looked at. */
export const daysIn = (facts: Facts, readings: readonly Reading[]): Day[] => {
  const hint = known(facts, "date_hint");
  const days = [
    known(facts, "date"),
    hint?.from,
    hint?.to,
    ...readings.flatMap((reading) => [
      ...reading.days.map(({ value }) => value.day),
      ...reading.hints.flatMap(({ value }) => [value.from, value.to]),
    ]),
  ];
  return days.filter((day) => day !== undefined);
};

/** The world of one turn: the house, and the stretch of its calendar that the mail and the booking are about. */
export const readWorld = async (tx: Tx, teamId: string, input: WorldInput): Promise<World> => {
  const { house, eventId, client, facts, readings, days = [], dialogue, source } = input;
  const { venue, catalogue, today, now } = house;
  const [calendar, visits] = await atOnce(
    tx,
    () => readCalendar(tx, teamId, { today, zone: venue.timezone, days: [...daysIn(facts, readings), ...days] }),
    () => visitIn(tx, teamId, input),
  );
  return {
    now,
    today,
    venue,
    catalogue,
    calendar,
    eventId,
    clientName: client && properName(client),
    dialogue,
    ...visits,
    origin: { source, at: now.toISOString() },
  };
};

const rulesOfVisits = loadedOnce(() => import("../booking/visits/about-visit.ts"));

/** The client's visit of the house, and when the house can be shown where the mail may be about that. */
const visitIn = async (
  tx: Tx,
  teamId: string,
  { house, eventId, client, facts, readings, dialogue: { asked } }: WorldInput,
): Promise<Pick<World, "visit" | "visitWorld">> => {
  const { venue, now, today } = house;
  const { timezone: zone, visits: policy } = venue;
  const stored = await readVisit(tx, teamId, { eventId, clientId: client?.id, since: client?.claimedSince });
  const visit = stored ? visitToday(stored.visit, today) : NO_VISIT;
  const reading = readings.at(-1);
  const world = { today, time: timeAt(now, zone), eventDay: known(facts, "date"), policy, ...NOTHING_TAKEN };
  const { mayBeAboutVisit } = await rulesOfVisits();
  if (!reading || !mayBeAboutVisit({ visit, reading, asked, world })) return { visit, visitWorld: world };
  const taken = await readTaken(tx, teamId, { visitId: stored?.id, now, zone, policy });
  return { visit, visitWorld: { ...world, ...taken } };
};

const WORDS = { available: "Available", option: "Option", unavailable: "Unavailable" } as const;

/** How a room of a name stands on an event's date, for the legacy form. */
export const roomStatusIn =
  ({ catalogue, calendar, venue, eventId, now }: World, facts: Facts) =>
  (name: string): string => {
    const room = catalogue.rooms.find((each) => each.name === name);
    const day = known(facts, "date");
    const window = windowOf(facts);
    if (!room || day === undefined) return WORDS.available;
    const slot = window
      ? slotOf(window, venue.timezone)
      : { start: instantAt(day, "00:00", venue.timezone), end: instantAt(plusDays(day, 1), "00:00", venue.timezone) };
    return WORDS[statusOf(calendar, room, slot, { eventId, now })];
  };
