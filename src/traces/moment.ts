import type { Booking } from "../booking/booking.ts";
import { afterSending } from "../booking/decision.ts";
import type { Part } from "../booking/parts.ts";
import type { Reading } from "../booking/reading/reading.ts";
import { recordFrom, type TurnRecord } from "../booking/replay/turn-record.ts";
import type { MomentRow } from "./store.ts";

/** What became of the text of a moment. */
export type Reply = "sent" | "held" | "none";
export type Actor = "client" | "manager" | "system";

/** What is kept of a moment beside its turn's record. */
export interface MomentKept {
  /** What happened: a message, a decision, a payment, an option that ran out … */
  reason: string;
  reply: Reply;
  /** Why a text did not go out as it was composed, without the text. */
  problems: readonly string[];
  /** How long storing and saying it took. */
  ms: number;
  /** The venue's zone. */
  zone: string;
}

/** One moment of a conversation: a mail, a manager's decision, a payment. Persons are masked in it. */
export interface Moment extends MomentKept {
  id: string;
  seq: number;
  at: Date;
  eventId: string | undefined;
  before: Booking | undefined;
  after: Booking | undefined;
  outcome: TurnRecord["outcome"];
  /** How the mail was read; `undefined` when something else happened than a mail. */
  reading: Reading | undefined;
}

/** A stored moment; `undefined` when its mail has lost its record. */
export const momentFrom = ({ facts, turnRecord, reading, ...row }: MomentRow): Moment | undefined => {
  const { email, turn, ...kept } = facts;
  const stored = email === null ? turn : turnRecord;
  if (stored === null || stored === undefined) return undefined;
  const { before, outcome } = recordFrom(stored as Record<string, unknown>);
  const told = kept as unknown as MomentKept;
  const booking = outcome.booking;
  return {
    ...row,
    ...told,
    eventId: row.eventId ?? undefined,
    before: outcome.isNew ? undefined : before,
    after: booking && told.reply === "sent" ? afterSending(booking, outcome.says as readonly Part[]) : booking,
    outcome,
    reading: (reading ?? undefined) as Reading | undefined,
  };
};

/** Who made a moment happen. */
export const actorOf = ({ reason }: Pick<MomentKept, "reason">): Actor =>
  reason === "message" || reason === "date_confirmed"
    ? "client"
    : reason.startsWith("task_") || reason === "cancelled"
      ? "manager"
      : "system";
