import type { NewTask, Progress } from "./acts/act.ts";
import type { Booking } from "./booking.ts";
import { type DueDecision, dueDecisions } from "./due.ts";
import type { Part } from "./parts.ts";
import { NO_NOTES, settle, startWith } from "./settle.ts";
import type { Visit } from "./visits/visit.ts";
import type { Dialogue, World } from "./world.ts";

/** What a mail turned out to be. */
export type TurnKind = "booking" | "question" | "other";

/** What a turn decides. Nothing is done yet: the caller stores it, and sends or holds what is said. */
export interface Decision {
  kind: TurnKind;
  booking: Booking | undefined;
  /** Another function than the one the conversation was about: a booking of its own. */
  isNew: boolean;
  says: readonly Part[];
  /** What the mail itself asks of the desk. */
  tasks: readonly NewTask[];
  /** What the record waits for. */
  due: readonly DueDecision[];
  dialogue: Dialogue;
  /** The visit of the house as it is now; `undefined` when nothing happened to it. */
  visit: Visit | undefined;
  /** The change to a confirmed booking that waits for the desk is wanted no more. */
  takesBack?: true;
}

/** The decision about a booking that has come so far. @param booking as it was before; none for a new one */
export const decide = (
  { world, booking }: { world: World; booking: Booking | undefined },
  progress: Progress,
): Decision => ({
  kind: "booking",
  booking: progress.booking,
  isNew: booking === undefined,
  says: progress.says,
  tasks: progress.tasks,
  due: dueDecisions(progress.booking, world),
  dialogue: progress.dialogue,
  visit: undefined,
});

/** What follows when something else than a mail has happened to a booking, after a first word about it. */
export const proceed = (world: World, booking: Booking, says: readonly Part[]): Decision =>
  decide({ world, booking }, settle(startWith(booking, world, says), world, NO_NOTES));

/** A booking is left as it is now, with a word to its client or none; nothing is settled. */
export const leave = (world: World, booking: Booking, says: readonly Part[]): Decision =>
  decide({ world, booking }, { ...startWith({ ...booking }, world, says), dialogue: { ...world.dialogue, asked: [] } });

/** Whether a message tells an offer. */
export const tellsOffer = (says: readonly Part[]): boolean => says.some(({ kind }) => kind === "offer");

/** The booking with its offer before the client. Source: spec/workflow.md §2.4, §2.8. */
export const sendOffer = (booking: Booking): Booking =>
  booking.offer?.status === "draft" ? { ...booking, offer: { ...booking.offer, status: "sent" } } : booking;

/** The booking after a message went out: an offer that was told is sent. */
export const afterSending = (booking: Booking, says: readonly Part[]): Booking =>
  tellsOffer(says) ? sendOffer(booking) : booking;
