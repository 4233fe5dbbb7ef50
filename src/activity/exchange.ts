import { formatDay } from "../booking/composing/forms.ts";
import type { Part } from "../booking/parts.ts";
import { type Activity, detailed, high } from "./activity.ts";

/** A mail and what is said to it. */
export interface Exchange {
  channel: "chat" | "mail";
  /** The client's message, by its subject. */
  received: string | undefined;
  says: readonly Part[];
  /** What is said waits for a manager. */
  isHeld: boolean;
}

const saidLine = (part: Part): Activity[] => {
  switch (part.kind) {
    case "candidates":
    case "day_taken":
      return [detailed("dates_suggested", "📅", "Dates proposed", part.days.map(formatDay).join(", "))];
    case "past_day":
      return [detailed("dates_suggested", "📅", "Date proposed", formatDay(part.proposed))];
    case "rooms":
      return [
        detailed(
          "rooms_checked",
          "🏢",
          "Rooms proposed",
          [part.recommended, ...part.others].map(({ name }) => name).join(", "),
        ),
      ];
    case "too_many":
      return [high("capacity_exceeded", "👥", "More people than the house seats", String(part.people))];
    case "offer":
      return part.isOutsideHours ? [detailed("time_outside_hours", "🕒", "Outside the opening hours")] : [];
    default:
      return [];
  }
};

/** What went to and fro, in a manager's words. Keys: spec/http-api.md §8. */
export const exchangeLines = ({ channel, received, says, isHeld }: Exchange): Activity[] => {
  const kind = channel === "mail" ? "email" : "message";
  const sent = isHeld
    ? detailed("hil_waiting", "⏳", "A reply waits for approval")
    : detailed(`${kind}_sent`, "📤", channel === "mail" ? "Mail sent" : "Message sent");
  return [
    ...(received === undefined
      ? []
      : [detailed(`${kind}_received`, "📥", channel === "mail" ? "Mail received" : "Message received", received)]),
    ...says.flatMap(saidLine),
    ...(says.length > 0 ? [sent] : []),
  ];
};
