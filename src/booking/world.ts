import type { Day } from "../platform/days.ts";
import type { Calendar } from "./calendar.ts";
import type { DayContext } from "./candidates.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Facts, Origin, Wish } from "./facts.ts";
import type { Venue } from "./venue.ts";
import type { Visit, VisitWorld } from "./visits/visit.ts";

export const ASKABLE = [
  "date",
  "time",
  "people",
  "room",
  /** Whether the offer is accepted. */
  "answer",
  "billing",
  "deposit",
  /** Whether a visit is wished; its day; its hour; whether the day and hour named are right. */
  "visit",
  "visit_day",
  "visit_time",
  "visit_confirm",
  /** Another room, or why it has to be this one. */
  "room_reason",
  /** Whether to go on without what could not be had. */
  "without",
] as const;
/** What a message of ours asks the client for. */
export type Askable = (typeof ASKABLE)[number];

/** What our last message asked and proposed: it gives short answers their meaning. */
export interface Dialogue {
  asked: readonly Askable[];
  proposedDays: readonly Day[];
  /** Days that were proposed and did not suit; they are not proposed again. Source: spec/workflow.md §2.6. */
  refusedDays?: readonly Day[];
  offeredRooms: readonly string[];
  /** What of the house's things was asked about, in the mails that it answers: "add it" is one of these. */
  askedOf?: readonly Pick<Wish, "kind" | "id">[];
  /** The rooms that were asked about in them, by id: "we'll take that one then" is of one of these. */
  askedRooms?: readonly string[];
  /** How often the time was asked for. */
  timeAsked: number;
  /** How often the catering hint was given. */
  teasers: number;
  /** How often days were proposed since a date was last known. */
  dateRounds: number;
}

export const NO_DIALOGUE: Dialogue = {
  asked: [],
  proposedDays: [],
  offeredRooms: [],
  timeAsked: 0,
  teasers: 0,
  dateRounds: 0,
};

/** Whether our next message is the first of the conversation. */
export const isOpening = ({ asked, proposedDays, offeredRooms }: Dialogue): boolean =>
  asked.length === 0 && proposedDays.length === 0 && offeredRooms.length === 0;

/** Everything a turn may look at. Nobody else's data is in it but that a room is taken. */
export interface World {
  now: Date;
  /** Today in the venue's zone. */
  today: Day;
  venue: Venue;
  catalogue: Catalogue;
  calendar: Calendar;
  /** The booking's own id, so that its own hold does not stand in its way. */
  eventId: string | undefined;
  /** The name the client is known by; undefined when only the address is known. */
  clientName: string | undefined;
  dialogue: Dialogue;
  /** The client's visit of the house as it stands, and what decides when the house can be shown. */
  visit: Visit;
  visitWorld: VisitWorld;
  /** Where the facts of this turn come from. */
  origin: Origin;
}

/** What days and rooms are looked at with. */
export const dayContext = (world: World, facts: Facts): DayContext => ({
  catalogue: world.catalogue,
  calendar: world.calendar,
  venue: world.venue,
  today: world.today,
  facts,
  asking: { eventId: world.eventId, now: world.now },
});
