import { join, list, say } from "../statement.ts";
import type { VisitTemplates } from "../templates.ts";
import { t } from "./words.ts";

/** The visit of the house beforehand. */
export const visits: VisitTemplates = {
  visit_offer: () => say`Would you like to come for a visit and see the room beforehand?`,
  visit_days: ({ days }) =>
    join(
      [
        say`We would be glad to show you around. You could visit us on:`,
        join(
          days.map(({ day, times }) => say`- ${t.day(day)} at ${list(times.map(t.time), "or")}`),
          "\n",
        ),
        say`Which day and time suit you?`,
      ],
      "\n\n",
    ),
};
