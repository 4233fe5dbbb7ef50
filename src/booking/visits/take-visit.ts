import { type Day, type TimeOfDay, weekdayOf } from "../../platform/days.ts";
import { matchesHint } from "../reading/hints.ts";
import type { Reading } from "../reading/reading.ts";
import type { Askable } from "../world.ts";
import { besideMention, type VisitMention, visitMentionOf } from "./mentions.ts";
import { ANY_TIME, offerAmong, offerNear, offerWithin, openTimes, troubleOf, usualOffer } from "./slots.ts";
import {
  appointmentOf,
  isPending,
  NO_VISIT,
  slotOf,
  type Visit,
  type VisitAfter,
  type VisitWorld,
  visitToday,
} from "./visit.ts";
import type { VisitDay, VisitPart, VisitSlot } from "./visit-parts.ts";
import { isOpenWhen, type When } from "./when.ts";

export interface VisitInput {
  visit: Visit;
  reading: Reading;
  /** What our last message asked for. */
  asked: readonly Askable[];
  world: VisitWorld;
}

export interface VisitDecision extends VisitAfter {
  /** What the answer asks for. */
  asked: readonly Askable[];
}

/** What a move of the sub-flow is made from. */
interface Move {
  visit: Visit;
  when: When;
  world: VisitWorld;
}

/** What a mail says about a visit, as the visit stands. */
export const mentionIn = ({ visit, reading, asked, world }: VisitInput): VisitMention =>
  visitMentionOf(reading, {
    asked,
    appointment: appointmentOf(visitToday(visit, world.today)),
    pending: visit.status === "confirm_pending" ? slotOf(visit) : undefined,
    proposed: visit.proposed,
    eventDay: world.eventDay,
  });

/**
 * The site-visit sub-flow: what a mail changes about a visit of the house, and what is said about it. The booking is
 * never touched. `undefined`: the mail is not about a visit. Source: spec/workflow.md §2.11.
 */
export const takeVisit = (input: VisitInput): VisitDecision | undefined => {
  const { reading, asked, world } = input;
  if (reading.isGibberish) return undefined;
  const visit = visitToday(input.visit, world.today);
  const mention = mentionIn(input);
  const move: Move = { visit, when: mention.when, world };
  if (appointmentOf(visit)) return ofAppointment(move, mention);
  return isPending(visit) ? ofPending(move, mention, asked) : ofIdle(move, mention, asked);
};

/** What the booking's rules are to hear of a mail: all of it, but for what it says about a visit. */
export const besideVisit = (input: VisitInput): Reading =>
  takeVisit(input) ? besideMention(input.reading, mentionIn(input)) : input.reading;

/** No visit yet, or none any more. */
const ofIdle = (move: Move, mention: VisitMention, asked: readonly Askable[]): VisitDecision | undefined => {
  const isOffered = asked.includes("visit");
  if (mention.refuses || mention.disagrees)
    return isOffered || mention.isNamed ? saying(move.visit, [{ kind: "visit_declined" }]) : undefined;
  if (mention.wishes || (isOffered && mention.agrees)) return choose({ ...move, visit: NO_VISIT });
  return undefined;
};

/** A day, an hour or a yes is still to come. */
const ofPending = (pending: Move, mention: VisitMention, asked: readonly Askable[]): VisitDecision | undefined => {
  const { visit } = pending;
  const when = visit.day === undefined ? pending.when : withoutDay(pending.when, visit.day);
  const move: Move = { ...pending, when };
  const slot = visit.status === "confirm_pending" ? slotOf(visit) : onlySlot(visit.proposed);
  if (mention.refuses && asked.includes("visit_confirm") && !mention.isNamed) return otherDays(move);
  if (mention.refuses) return cancelled(visit, undefined);
  if (mention.disagrees) return otherDays(move);
  if (!isOpenWhen(when) && !(slot && mention.comesThen)) return choose(move);
  if (slot && (mention.agrees || mention.comesThen)) return book(move, slot);
  return mention.wishes ? repeat(move) : undefined;
};

/** There is an appointment: it is told again, moved when that is asked for, cancelled. */
const ofAppointment = (move: Move, mention: VisitMention): VisitDecision | undefined => {
  const slot = appointmentOf(move.visit);
  if (!slot) return undefined;
  if (mention.refuses) return cancelled(move.visit, slot);
  if (mention.disagrees && mention.isNamed) return saying(move.visit, [{ kind: "visit_stands", ...slot }]);
  const namesOther = !isOpenWhen(mention.when) && !isAlready(mention.when, slot);
  if (namesOther) return choose({ ...move, when: withoutDay(move.when, slot.day) });
  if (mention.moves) return offer(move, usualOffer(move.world), { isOutsideWish: false });
  return mention.isNamed ? saying(move.visit, [{ kind: "visit_stands", ...slot }]) : undefined;
};

/** "Not on the 10th, rather on the 12th", "on the 12th I have the dentist": another day is wished beside the known one. */
const withoutDay = (when: When, day: Day): When => {
  const others = when.days.filter((each) => each !== day);
  return others.length > 0 ? { ...when, days: others } : when;
};

const isAlready = ({ days, within, hours, choice }: When, slot: VisitSlot): boolean =>
  within === undefined &&
  choice === undefined &&
  days.every((day) => day === slot.day) &&
  (hours === undefined || hours.fits(slot.time));

/** All that was offered, when it was one hour of one day. */
const onlySlot = ([offered, ...others]: readonly VisitDay[]): VisitSlot | undefined => {
  const [time, ...later] = offered?.times ?? [];
  return offered && time !== undefined && others.length + later.length === 0 ? { day: offered.day, time } : undefined;
};

const saying = (visit: Visit, says: readonly VisitPart[], asked: readonly Askable[] = []): VisitDecision => ({
  visit,
  says,
  asked,
});

const cancelled = (visit: Visit, slot: VisitSlot | undefined): VisitDecision =>
  saying({ ...visit, status: "cancelled", proposed: [] }, [{ kind: "visit_cancelled", slot }]);

/** What the client named, as a day with an hour, a day, or a stretch of days to offer. */
const choose = (move: Move): VisitDecision => {
  const { when, world } = move;
  const fits = when.hours?.fits ?? ANY_TIME;
  if (when.days.length > 1) {
    const open = offerAmong(when.days, world, fits);
    const [only] = open;
    if (only && open.length === 1) return settle(move, only.day);
    return open.length > 0
      ? offer(move, open, { isOutsideWish: false })
      : offer(move, offerNear(when.days[0] ?? world.today, world, fits), { isOutsideWish: true });
  }
  const day = dayOf(move);
  if (day !== undefined) return settle(move, day);
  if (when.within) {
    const wished = offerWithin(when.within, world, fits);
    return wished.length > 0
      ? offer(move, wished, { isOutsideWish: false })
      : offer(move, usualOffer(world, fits), { isOutsideWish: true });
  }
  const fitting = usualOffer(world, fits);
  const isOutsideWish = fitting.length === 0 && when.hours !== undefined;
  return offer(move, isOutsideWish ? usualOffer(world) : fitting, { isOutsideWish });
};

/** The one day that is meant: named, counted, told by its weekday, or the only one at that hour. */
const dayOf = ({ when, visit }: Move): Day | undefined => {
  const [named] = when.days;
  if (named !== undefined) return named;
  if (when.within) {
    const { within } = when;
    const [match, ...others] = visit.proposed.filter(({ day }) => isWithin(day, within));
    return match && others.length === 0 && within.weekdays.length > 0 ? match.day : undefined;
  }
  const [first, ...further] = visit.proposed;
  if (appointmentOf(visit) && first && further.length === 0) return first.day;
  if (isPending(visit) && visit.day !== undefined) return visit.day;
  if (when.choice !== undefined) return nth(visit.proposed, when.choice)?.day;
  const [only, ...others] = visit.proposed.filter(({ times }) => times.some((time) => when.hours?.fits(time)));
  return when.hours && only && others.length === 0 ? only.day : appointmentOf(visit)?.day;
};

/** A weekday alone is that of a day we offered, however far ahead. */
const isWithin = (day: Day, within: NonNullable<When["within"]>): boolean =>
  within.isWeekdayOnly ? within.weekdays.includes(weekdayOf(day)) : matchesHint(day, within);

/** The n-th, counted from 1; negative numbers count from the end. */
const nth = <T>(all: readonly T[], n: number): T | undefined => all.at(n > 0 ? n - 1 : n);

/** Hours are counted, not days, once the day is known. */
const countsHours = ({ when, visit }: Move, day: Day): boolean =>
  when.choice !== undefined && (when.days.includes(day) || (visit.status === "time_pending" && visit.day === day));

/** The hours that are meant on a day, among those that are open. */
const timesOf = (move: Move, day: Day, open: readonly TimeOfDay[]): readonly TimeOfDay[] => {
  const { when, visit } = move;
  if (when.hours) return open.filter(when.hours.fits);
  if (!countsHours(move, day) || when.choice === undefined) return open;
  const times = visit.proposed.find((proposed) => proposed.day === day)?.times ?? open;
  const counted = nth(times, when.choice);
  return counted === undefined ? open : open.filter((time) => time === counted);
};

/** One day: refused, asked for its hour, or taken. */
const settle = (move: Move, day: Day): VisitDecision => {
  const { visit, when, world } = move;
  const trouble = troubleOf(day, world);
  if (trouble) {
    const days = offerNear(day, world, when.hours?.fits ?? ANY_TIME);
    return keeping(move, [{ kind: "visit_day_refused", day, trouble, days }], days);
  }
  const open = openTimes(day, world);
  const times = timesOf(move, day, open);
  const [time] = times;
  if (when.hours && time === undefined)
    return keeping(
      move,
      [{ kind: "visit_time_refused", day, time: when.hours.from, times: open }],
      [{ day, times: open }],
      day,
    );
  const isExact = when.hours !== undefined || countsHours(move, day);
  if (isExact && time !== undefined && times.length === 1) return book(move, { day, time });
  return askTime(visit, { day, times });
};

const askTime = (visit: Visit, offered: VisitDay): VisitDecision =>
  saying(
    { ...visit, status: "time_pending", day: offered.day, time: undefined, proposed: [offered] },
    [{ kind: "visit_times", ...offered }],
    ["visit_time"],
  );

/** An appointment that was named at once is confirmed first; one that answers our offer is made. */
const book = ({ visit, world }: Move, slot: VisitSlot): VisitDecision => {
  const before = appointmentOf(visit);
  if (!openTimes(slot.day, world).includes(slot.time)) {
    const open = openTimes(slot.day, world);
    const move: Move = {
      visit,
      world,
      when: { days: [slot.day], within: undefined, hours: undefined, choice: undefined },
    };
    return open.length === 0
      ? settle(move, slot.day)
      : keeping(
          move,
          [{ kind: "visit_time_refused", ...slot, times: open }],
          [{ day: slot.day, times: open }],
          slot.day,
        );
  }
  return visit.status === "idle"
    ? saying(
        { ...visit, ...slot, status: "confirm_pending", proposed: [] },
        [{ kind: "visit_confirm", ...slot }],
        ["visit_confirm"],
      )
    : saying({ ...visit, ...slot, status: "scheduled", proposed: [] }, [{ kind: "visit_scheduled", before, ...slot }]);
};

/** A wish that cannot be met: an appointment stays as it was, otherwise the choice is open again. */
const keeping = (
  { visit }: Move,
  says: readonly VisitPart[],
  proposed: readonly VisitDay[],
  day?: Day,
): VisitDecision => {
  const slot = appointmentOf(visit);
  const asked: Askable[] =
    proposed.length === 0 ? [] : day === undefined ? ["visit_day", "visit_time"] : ["visit_time"];
  if (slot) return saying({ ...visit, proposed }, [...says, { kind: "visit_reminder", ...slot }], asked);
  const status = day === undefined ? "date_pending" : "time_pending";
  return saying({ status, day, time: undefined, proposed }, says, asked);
};

/** The days to choose from. An appointment that is to be moved is given up for them. */
const offer = (
  { visit, world: { eventDay } }: Move,
  days: readonly VisitDay[],
  { isOutsideWish }: { isOutsideWish: boolean },
): VisitDecision => {
  const slot = appointmentOf(visit);
  if (days.length === 0)
    return saying(visit, [
      { kind: "visit_none", eventDay },
      ...(slot ? [{ kind: "visit_reminder" as const, ...slot }] : []),
    ]);
  return saying(
    { status: "date_pending", day: undefined, time: undefined, proposed: days },
    [{ kind: "visit_days", days, isOutsideWish, instead: slot }],
    ["visit_day", "visit_time"],
  );
};

/** None of what was offered suits. */
const otherDays = (move: Move): VisitDecision => {
  const { visit, world } = move;
  const offered = [...visit.proposed.map(({ day }) => day), ...(visit.day === undefined ? [] : [visit.day])];
  return offer(move, usualOffer(world, ANY_TIME, offered), { isOutsideWish: false });
};

/** The wish again, without a word about when: what is open is asked again. */
const repeat = (move: Move): VisitDecision => {
  const { visit, world } = move;
  const slot = slotOf(visit);
  if (visit.status === "confirm_pending" && slot) return book({ ...move, visit: NO_VISIT }, slot);
  return visit.status === "time_pending" && visit.day !== undefined
    ? settle(move, visit.day)
    : offer(move, usualOffer(world), { isOutsideWish: false });
};
