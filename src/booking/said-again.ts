import { type Facts, known } from "./facts.ts";
import type { Clause, Reading } from "./reading/reading.ts";
import { isIn, type Span } from "./reading/text.ts";

/** "on", "from", ", ": what stands between two facts of one sentence. */
const MAX_BETWEEN = 8;
/** The article or the preposition that a further fact brings along. */
const WITH_EACH = 5;

/**
 * A clause that says nothing beside what is known of the booking: "as discussed: Room C on 20 May from 9 to 12.30, 12
 * people". Source: spec/workflow.md §2.14 "→ T" (saying again what is known changes nothing).
 * @param beside so many characters beside the facts are nothing that is said
 */
export const isSaidAgain = (clause: Clause, reading: Reading, facts: Facts, beside: number): boolean => {
  const isHere = isIn(clause);
  const date = known(facts, "date");
  const rooms = reading.rooms.filter((found) => isHere(found) && found.value.roomId === known(facts, "room"));
  const days = reading.days.filter((found) => isHere(found) && found.value.day === date);
  const people = reading.people.filter((found) => isHere(found) && found.value.count === known(facts, "attendees"));
  const times = reading.times.filter(
    (found) =>
      isHere(found) &&
      (found.value.start ?? found.value.end) !== undefined &&
      [known(facts, "start_time"), undefined].includes(found.value.start) &&
      [known(facts, "end_time"), undefined].includes(found.value.end),
  );
  const kinds = [rooms, days, people, times].filter((found) => found.length > 0).length;
  const spans = [rooms, days, people, times].flatMap((found) => found.map(({ span }) => span));
  return kinds > 1 && clause.end - clause.start - covered(spans) <= beside + (kinds - 2) * WITH_EACH;
};

/** How much of a text these take up, with the little that stands between two of them. */
const covered = (spans: readonly Span[]): number => {
  let [total, end] = [0, Number.NEGATIVE_INFINITY];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const start = span.start - end <= MAX_BETWEEN ? end : span.start;
    total += Math.max(0, span.end - start);
    end = Math.max(end, span.end);
  }
  return total;
};
