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
import { type Act, type Progress, waiting } from "./act.ts";

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
export const settleDate: Act = (progress, world, { pastDays, severalDays }) => {
  const { facts } = progress.booking;
  const context = dayContext(world, facts);
  const [past] = pastDays;
  if (severalDays.length > 0)
    return chooseOf(
      progress,
      severalDays.map(({ day }) => day),
      context,
    );
  if (past) return proposeAgain(progress, past.day, context);
  const hint = known(facts, "date_hint");
  if (!hint) return waiting(progress, [ask(facts, world)], asking(facts));
  const days = candidateDays(hint, context);
  if (days.length > 0) return waiting(progress, [candidates(facts, days, false)], proposing(days, facts));
  const near = alternativeDays(hint.from, MAX_CANDIDATES, context);
  return waiting(
    progress,
    near.length > 0 ? [candidates(facts, near, true)] : [{ kind: "no_candidates" }],
    proposing(near, facts),
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

const proposing = (days: readonly Day[], facts: Facts) => ({ ...asking(facts), proposedDays: days });

const candidates = (facts: Facts, days: readonly Day[], isOutsideWish: boolean): Part => ({
  kind: "candidates",
  days,
  daypart: known(facts, "daypart"),
  isOutsideWish,
  missing: missingFacts(facts).filter((missing) => missing !== "date"),
});

/** Several days were named: those that are free, else days near the first. */
const chooseOf = (progress: Progress, days: readonly Day[], context: DayContext): Progress => {
  const { facts } = progress.booking;
  const open = days.filter((day) => isDayOpen(day, context)).sort();
  const [first = context.today] = days;
  const offered = open.length > 0 ? open.slice(0, MAX_CANDIDATES) : alternativeDays(first, MAX_CANDIDATES, context);
  return waiting(progress, [candidates(facts, offered, open.length === 0)], proposing(offered, facts));
};

/** A past day is never booked: the same day of the next possible year is proposed. Source: spec/workflow.md §2.6. */
const proposeAgain = (progress: Progress, past: Day, context: DayContext): Progress => {
  const next = nextSensibleDay(past, context.today);
  const proposed = isDayOpen(next, context) ? next : (alternativeDays(next, 1, context)[0] ?? next);
  return waiting(progress, [{ kind: "past_day", past, proposed }], proposing([proposed], progress.booking.facts));
};
