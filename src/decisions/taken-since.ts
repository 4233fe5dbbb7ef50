import type { Warning } from "../booking/composing/differences.ts";
import { formatDay } from "../booking/composing/forms.ts";
import { noLongerFree } from "../booking/no-longer-free.ts";
import type { Day } from "../platform/days.ts";
import { draftOf, type TaskRow } from "../tasks/service.ts";
import type { Planned } from "../turns/planned.ts";

const wordsIn = (dialogue: Record<string, unknown>, key: string): string[] =>
  Array.isArray(dialogue[key]) ? dialogue[key].map(String) : [];

/** The days that a task's draft proposes. */
export const daysOfDraft = (task: TaskRow): Day[] => wordsIn(draftOf(task)?.dialogue ?? {}, "proposedDays");

/** What a text that goes out calls free, and somebody took while it waited for its approval: a warning each. */
export const takenSince = (text: string, task: TaskRow, { stored, world }: Planned): Warning[] => {
  if (!stored) return [];
  const offeredRooms = wordsIn(draftOf(task)?.dialogue ?? {}, "offeredRooms");
  const { days, rooms } = noLongerFree({ proposedDays: daysOfDraft(task), offeredRooms }, stored.booking.facts, world);
  const gone = [
    ...days.map((day) => ({ code: "date" as const, name: formatDay(day) })),
    ...rooms.map(({ name }) => ({ code: "room" as const, name })),
  ];
  return gone
    .filter(({ name }) => text.includes(name))
    .map(({ code, name }) => ({ code, text: `${name} is no longer free: it was taken while the draft waited.` }));
};
