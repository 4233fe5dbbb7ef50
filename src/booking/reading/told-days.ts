import { chosenDays } from "./chosen-days.ts";
import type { ReadingContext } from "./context.ts";
import { isOwnWeekday, isRefused, roleOf } from "./date-roles.ts";
import { apartFromEvent, apartFromFirst } from "./days-elsewhere.ts";
import type { FoundDay } from "./found-day.ts";
import type { SignalKind } from "./lexicon/lexicon.ts";
import { daysBeside } from "./over.ts";
import { clauseAt, place } from "./placed.ts";
import { pointedDays } from "./pointed-days.ts";
import type { Clause, DayMention, Found } from "./reading.ts";
import { type Span, touches } from "./text.ts";

/** What has been read beside the days: what is named of the event, and what is signalled. */
interface Beside {
  named: readonly { span: Span }[];
  said: readonly { value: SignalKind; span: Span }[];
}

interface Mail {
  context: ReadingContext;
  beside: Beside;
  /** A stretch of days that is named. */
  hint: Span | undefined;
  /** Whether a clause tells all of an event: its hours, and how many come. */
  isWhole: (clause: Clause) => boolean;
}

/**
 * What each day of a mail is about, with those that the next words come back to for the event, and those on which
 * somebody does something else. Source: spec/workflow.md §2.3, §3.6.
 */
export const toldDays = (
  folded: string,
  clauses: readonly Clause[],
  days: readonly FoundDay[],
  { context, beside, hint, isWhole }: Mail,
) => {
  const { asked, eventDay } = context;
  const asPlaced = place(clauses);
  const roled = days.map((found): Found<DayMention> => {
    const { mention, span } = found;
    const clause = clauseAt(clauses, span);
    const refused = isRefused(found, folded, clause);
    // "Please cancel our booking of 12 May" names the booking by its day, and no new day.
    const isCancelled = beside.said.some((each) => each.value === "cancel" && touches(each.span, clause));
    const isTheirs = asked.includes("date") && isOwnWeekday(found, folded, clause, beside);
    const role = isCancelled || isTheirs ? "aside" : roleOf(found, folded, clause, daysBeside(days, context));
    return asPlaced({ ...mention, role, ...(refused && { refused }) }, span);
  });
  const placed = eventDay === undefined ? chosenDays(folded, clauses, roled, context.proposedDays) : roled;
  const pointed = pointedDays(folded, clauses, placed, eventDay);
  const isAsked = asked.some((each) => DAY_ASKED.has(each));
  const apart =
    eventDay === undefined && !isAsked
      ? apartFromFirst(folded, pointed.clauses, pointed.days, beside.said)
      : apartFromEvent(folded, pointed.clauses, pointed.days, {
          said: beside.said,
          known: eventDay,
          hint,
          pointed: pointed.meant,
          isWhole,
          isAsked,
        });
  const asides = pointed.clauses.filter(({ mood }) => mood === "aside");
  return {
    ...apart,
    elsewhere: [...apart.elsewhere, ...asides],
    clauses: pointed.clauses,
    meant: [...pointed.meant, ...apart.meant],
  };
};

const DAY_ASKED: ReadonlySet<string> = new Set(["date", "visit_day", "visit_time", "visit_confirm"]);
