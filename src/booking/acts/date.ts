import type { Day } from "../../platform/days.ts";
import {
  alternativeDays,
  candidateDays,
  type DayContext,
  isDayOpen,
  MAX_CANDIDATES,
  nextSensibleDay,
} from "../candidates.ts";
import { roomById } from "../catalogue.ts";
import { type Facts, known, timesOf } from "../facts.ts";
import type { Missing, Part } from "../parts.ts";
import { dayContext, isOpening, type World } from "../world.ts";
import { type Act, waiting } from "./act.ts";

/** What is not known yet, to be asked in the same message. */
export const missingFacts = (facts: Facts): Missing[] => {
  const { start, end } = timesOf(facts);
  return [
    ...(known(facts, "date") === undefined ? (["date"] as const) : []),
    ...(start === undefined ? (["time"] as const) : end === undefined ? (["end_time"] as const) : []),
    ...(known(facts, "attendees") === undefined ? (["people"] as const) : []),
  ];
};

/** Step 2: one day, or the days to choose from. Source: spec/workflow.md §2.6. */
export const settleDate: Act = (progress, world, { pastDays, severalDays, refusesDays }) => {
  const { facts } = progress.booking;
  const context = dayContext(world, facts);
  const { refusedDays = [], proposedDays, dateRounds = 0 } = world.dialogue;
  const refused = refusesDays ? [...refusedDays, ...proposedDays] : refusedDays;
  const proposing = (days: readonly Day[]) => ({
    ...asking(facts),
    proposedDays: days,
    refusedDays: refused,
    // To say the same days once more, after a mail that tells nothing of them, is no further attempt.
    dateRounds: days.join() === proposedDays.join() ? dateRounds : dateRounds + 1,
  });
  const [past] = pastDays;
  if (severalDays.length > 0) {
    const { days, isOutsideWish } = chooseOf(
      severalDays.map(({ day }) => day),
      context,
    );
    return waiting(progress, [candidates(facts, days, isOutsideWish)], proposing(days));
  }
  if (past) {
    const proposed = proposeAgain(past.day, context);
    return waiting(progress, [{ kind: "past_day", past: past.day, proposed }], proposing([proposed]));
  }
  const hint = known(facts, "date_hint");
  if (!hint) return waiting(progress, [ask(facts, world)], asking(facts));
  const days = candidateDays(hint, context, refused);
  if (days.length > 0) return waiting(progress, [candidates(facts, days, false)], proposing(days));
  const near = alternativeDays(hint.from, MAX_CANDIDATES, context, refused);
  return waiting(
    progress,
    near.length > 0 ? [candidates(facts, near, true)] : [{ kind: "no_candidates" }],
    proposing(near),
  );
};

const ask = (facts: Facts, { catalogue, dialogue }: World): Part => ({
  kind: "ask",
  isOpening: isOpening(dialogue),
  missing: missingFacts(facts),
  room: roomById(catalogue, known(facts, "preferred_room")?.roomId)?.name,
  day: undefined,
  people: known(facts, "attendees"),
});

const asking = (facts: Facts) => ({
  asked: missingFacts(facts).map((missing) => (missing === "end_time" ? ("time" as const) : missing)),
  proposedDays: [],
  offeredRooms: [],
});

const candidates = (facts: Facts, days: readonly Day[], isOutsideWish: boolean): Part => ({
  kind: "candidates",
  days,
  daypart: known(facts, "daypart"),
  isOutsideWish,
  missing: missingFacts(facts).filter((missing) => missing !== "date"),
});

/** Several days were named: those that are free, else days near the first. */
const chooseOf = (named: readonly Day[], context: DayContext): { days: readonly Day[]; isOutsideWish: boolean } => {
  const open = named.filter((day) => isDayOpen(day, context)).sort();
  const [first = context.today] = named;
  return open.length > 0
    ? { days: open.slice(0, MAX_CANDIDATES), isOutsideWish: false }
    : { days: alternativeDays(first, MAX_CANDIDATES, context), isOutsideWish: true };
};

/** A past day is never booked: the same day of the next possible year is proposed. Source: spec/workflow.md §2.6. */
const proposeAgain = (past: Day, context: DayContext): Day => {
  const next = nextSensibleDay(past, context.today);
  return isDayOpen(next, context) ? next : (alternativeDays(next, 1, context)[0] ?? next);
};
