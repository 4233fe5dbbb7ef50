import type { TeamContext } from "./context.ts";
import type { EventValues } from "./event.ts";
import type { Placed } from "./holds.ts";
import type { EventEntry } from "./ledger.ts";
import type { OfferValues } from "./offers.ts";
import type { Run } from "./run.ts";
import { derivedId, idFor, type Json } from "./values.ts";
import type { Writer } from "./writer.ts";

/** What the parts of an event are written with. */
export interface EventWrite {
  run: Run;
  team: TeamContext;
  writer: Writer;
  entry: EventEntry;
  event: Json;
  values: EventValues;
  id: string;
  clientId: string | null;
  clientEmail: string | null;
  threadId: string;
  hold: Placed | undefined;
  offers: readonly OfferValues[];
  /** When and by whom it is said to have been written. */
  stamp: { teamId: string; userId: string; createdAt: Date; updatedAt: Date };
  numbers: ReadonlyMap<string, string>;
  /** Days and times that scheduled visits have taken. */
  visits: Set<string>;
}

export const eventId = ({ teamId, storedId }: Pick<EventEntry, "teamId" | "storedId">): string =>
  idFor(teamId, "events", storedId);

/** The id of a conversation; one that fits no path becomes another. Source: spec/legacy-data.md §B2. */
export const threadIdOf = (teamId: string, stored: string): string =>
  /^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$/.test(stored) ? stored : derivedId(teamId, "threads", stored);

export const threadOfEvent = (entry: EventEntry): string => threadIdOf(entry.teamId, entry.threadId ?? eventId(entry));
