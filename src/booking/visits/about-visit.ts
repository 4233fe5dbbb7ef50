import { asksForVisit } from "./mentions.ts";
import { mentionIn, type VisitInput } from "./take-visit.ts";
import { appointmentOf, isPending, visitToday } from "./visit.ts";

/** Whether a mail can be about a visit at all: it names one, or one is arranged or was asked about. What is taken has no say in it. */
export const mayBeAboutVisit = (input: VisitInput): boolean => {
  const { asked, world } = input;
  const visit = visitToday(input.visit, world.today);
  const isOpen =
    isPending(visit) || appointmentOf(visit) !== undefined || asksForVisit(asked) || asked.includes("visit");
  return isOpen || mentionIn(input).isNamed;
};
