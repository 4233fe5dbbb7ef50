import type { Booking } from "../booking.ts";
import type { Part } from "../parts.ts";
import type { DayMention, RoomMention } from "../reading/reading.ts";
import type { TaskReason, TaskType } from "../words.ts";
import type { Dialogue, World } from "../world.ts";

/** What a mail said that is no fact of the booking but has to be answered. */
export interface Notes {
  /** Days that are past. */
  pastDays: readonly Pick<DayMention, "day">[];
  /** Several days at once, none of them decided. */
  severalDays: readonly DayMention[];
  unknownRooms: readonly RoomMention[];
  /** None of the days we proposed suits. */
  refusesDays: boolean;
}

/** A task that a turn opens beside its reply. */
export interface NewTask {
  type: TaskType;
  reason: TaskReason;
}

/** A question that only a person can answer. */
export const NOTE_FOR_MANAGER: NewTask = { type: "message_manager", reason: "low_confidence" };

/** A booking on its way through the steps of one turn, with what will be told and done about it. */
export interface Progress {
  booking: Booking;
  says: readonly Part[];
  tasks: readonly NewTask[];
  dialogue: Dialogue;
  /** Nothing more can be settled before somebody answers. */
  waits: boolean;
}

/** The pure act of a step: settles it, or says what it waits for. */
export type Act = (progress: Progress, world: World, notes: Notes) => Progress;

/** The progress with more to say, waiting for the client. */
export const waiting = (progress: Progress, says: readonly Part[], dialogue: Partial<Dialogue> = {}): Progress => ({
  ...progress,
  says: [...progress.says, ...says],
  dialogue: { ...progress.dialogue, ...dialogue },
  waits: true,
});
