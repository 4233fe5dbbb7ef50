import { formatDay, formatMoney } from "../booking/composing/forms.ts";
import { type Facts, known } from "../booking/facts.ts";
import { keywordsOf } from "../booking/keywords.ts";
import { firstHoldersBefore } from "../calendar/service.ts";
import { namesOf } from "../catalogue/service.ts";
import type { Tx } from "../db/client.ts";
import { Money } from "../platform/money.ts";
import { type Background, selectBackground, selectLastDecisions } from "./background/store.ts";
import type { Task } from "./model.ts";
import type { ReadTask } from "./store.ts";

/** What a manager is told beside a task: what was decided before, and who else wants the room. */
export type TaskContext = Pick<Task["payload"], "hil_context" | "conflict">;

export const NO_CONTEXT: TaskContext = { hil_context: null, conflict: null };

/** Source: spec/http-api.md §5.1, hil_context. */
const LAST_DECISIONS = 3;

const factsOf = ({ facts }: Background): Facts => facts as Facts;
const wishIdsOf = (background: Background): string[] =>
  (known(factsOf(background), "products") ?? []).map(({ id }) => id);

/** The context of tasks, by their ids. */
export const contextsOf = async (
  tx: Tx,
  teamId: string,
  tasks: readonly ReadTask[],
): Promise<ReadonlyMap<string, TaskContext>> => {
  const eventIds = [...new Set(tasks.flatMap(({ task }) => task.eventId ?? []))];
  if (eventIds.length === 0) return new Map();
  const conflicts = tasks.filter(({ task }) => task.type === "room_conflict_resolution");
  const holders = await firstHoldersBefore(
    tx,
    teamId,
    conflicts.flatMap(({ task }) => task.eventId ?? []),
  );
  const known_ = await selectBackground(tx, { teamId, eventIds: [...new Set([...eventIds, ...holders.values()])] });
  const byEvent = new Map(known_.map((background) => [background.eventId, background]));
  const decisions = await selectLastDecisions(tx, { teamId, eventIds, each: LAST_DECISIONS });
  const names = await namesOf(tx, teamId, known_.flatMap(wishIdsOf));
  return new Map(
    tasks.flatMap(({ task }) => {
      const own = task.eventId === null ? undefined : byEvent.get(task.eventId);
      if (!own) return [];
      const context: TaskContext = {
        hil_context: {
          last_decisions: decisions
            .filter(({ eventId }) => eventId === own.eventId)
            .map(({ step, status, decidedAt, decision }) => ({
              step,
              decision: status,
              decided_at: decidedAt?.toISOString() ?? null,
              edited: decision?.["edited_body"] != null,
            })),
          client_preferences: {
            wish_products: wishIdsOf(own).flatMap((id) => names.get(id) ?? []),
            keywords: keywordsOf(factsOf(own), own.keywords ?? []),
          },
          summary: summaryOf(own),
        },
        conflict:
          task.type === "room_conflict_resolution"
            ? (toldConflict(task) ?? conflictOf(task.id, own, byEvent.get(holders.get(own.eventId) ?? "")))
            : null,
      };
      return [[task.id, context] as const];
    }),
  );
};

/** What the task itself has kept of the other party, so that it still tells after the decision. */
const toldConflict = ({ id, payload }: ReadTask["task"]): TaskContext["conflict"] | undefined => {
  const told = payload["conflict"] as TaskContext["conflict"] | undefined;
  return told ? { ...told, conflict_id: id } : undefined;
};

/** The first holder of the room that this booking waits for. Source: spec/workflow.md §2.12. */
const conflictOf = (taskId: string, own: Background, other: Background | undefined): TaskContext["conflict"] =>
  other
    ? {
        conflict_id: taskId,
        type: known(factsOf(own), "room_reason") === undefined ? "soft" : "hard",
        other_event_id: other.eventId,
        room: other.room,
        date: other.day,
        other_client_name: other.clientName,
        other_total: other.totalMinor === null ? null : other.totalMinor / 100,
      }
    : null;

/** The conversation in a line: where the booking stands, what it is about, and how much was written. */
const summaryOf = (background: Background): string => {
  const { status, step, day, start, end, attendees, room, totalMinor, currency, messages } = background;
  const what = [
    day && formatDay(day),
    start && end && `${start}–${end}`,
    attendees && `${attendees} people`,
    room,
    totalMinor !== null && currency !== null && formatMoney(Money.of(totalMinor, currency), ","),
  ].filter(Boolean);
  const stands = `${status.charAt(0).toUpperCase()}${status.slice(1)} at step ${step}`;
  return `${[stands, ...(what.length > 0 ? [what.join(", ")] : [])].join(": ")}. ${messages} ${messages === 1 ? "message" : "messages"} so far.`;
};
