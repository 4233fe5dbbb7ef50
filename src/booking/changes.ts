import type { Day, TimeOfDay } from "../platform/days.ts";
import type { Booking } from "./booking.ts";
import { type Catalogue, roomById } from "./catalogue.ts";
import type { Change } from "./closing-parts.ts";
import { known } from "./facts.ts";
import type { Part } from "./parts.ts";
import { windowOf } from "./slot.ts";

/** What the last offer that was sent said. */
export interface Told {
  day: Day;
  start: TimeOfDay;
  end: TimeOfDay;
  people: number;
  room: string;
}

/** What is another way than the client was last told, old and new value; nothing before the first offer (§2.3). */
export const changesSince = (told: Told | undefined, { facts }: Booking, catalogue: Catalogue): Change[] => {
  if (!told) return [];
  const day = known(facts, "date");
  const window = windowOf(facts);
  const people = known(facts, "attendees");
  const room = roomById(catalogue, known(facts, "room"))?.name;
  const changes: Change[] = [];
  if (day !== undefined && day !== told.day) changes.push({ what: "day", from: told.day, to: day });
  if (window && (window.start !== told.start || window.end !== told.end)) {
    const from = { start: told.start, end: told.end };
    changes.push({ what: "times", from, to: { start: window.start, end: window.end } });
  }
  if (people !== undefined && people !== told.people) changes.push({ what: "people", from: told.people, to: people });
  if (room !== undefined && room !== told.room) changes.push({ what: "room", from: told.room, to: room });
  return changes;
};

const TELLS_OF_CHANGES = new Set<Part["kind"]>(["offer", "rooms", "day_taken", "candidates"]);

/** The sentence that acknowledges a change, in front of what follows from it. */
export const acknowledge = (changes: readonly Change[], says: readonly Part[]): Part[] =>
  changes.length > 0 && says.some(({ kind }) => TELLS_OF_CHANGES.has(kind)) ? [{ kind: "changed", changes }] : [];
