import { join, list, say } from "../statement.ts";
import type { VisitTemplates } from "../templates.ts";
import { t } from "./words.ts";

/** The visit of the house beforehand. */
export const visits: VisitTemplates = {
  visit_offer: () => say`Möchten Sie vorher für eine Besichtigung vorbeikommen und den Raum anschauen?`,
  visit_days: ({ days }) =>
    join(
      [
        say`Gerne zeigen wir Ihnen das Haus. Eine Besichtigung wäre möglich am:`,
        join(
          days.map(({ day, times }) => say`- ${t.day(day)} um ${list(times.map(t.time), "oder")} Uhr`),
          "\n",
        ),
        say`Welcher Tag und welche Uhrzeit passen Ihnen?`,
      ],
      "\n\n",
    ),
};
