import type { Day } from "../../platform/days.ts";
import type { NewTask } from "../acts/act.ts";
import { type Booking, stepOf } from "../booking.ts";
import type { Told } from "../changes.ts";
import type { Decision, TurnKind } from "../decision.ts";
import type { DueDecision } from "../due.ts";
import { type Facts, known } from "../facts.ts";
import { RULES_VERSION } from "../rules-version.ts";
import type { TurnInput } from "../turn.ts";
import type { Taken, Visit } from "../visits/visit.ts";
import type { Language, Step } from "../words.ts";
import type { Dialogue, World } from "../world.ts";
import { type Mask, maskOf } from "./mask.ts";
import { maskBooking } from "./personal.ts";
import { onlyPlain, venueNames } from "./plain-words.ts";
import { fromStored, toStored } from "./stored-values.ts";

/** What a turn decided, with persons masked. */
export interface Outcome {
  kind: TurnKind;
  isNew: boolean;
  /** Where the booking stood after it, by the rules of then. */
  step: Step | undefined;
  booking: Booking | undefined;
  /** The parts of the message as plain JSON: kinds and the facts they carry, without any text. */
  says: readonly unknown[];
  tasks: readonly NewTask[];
  due: readonly Pick<DueDecision, "type" | "reason">[];
  dialogue: Dialogue;
  visit: Visit | undefined;
}

/** What a turn started from and what it decided: all that it takes to run it again, beside the mail itself. */
export interface TurnRecord {
  /** Version of the rules that decided it. */
  rules: number;
  at: Date;
  today: Day;
  eventId: string | undefined;
  /** The language of the conversation so far. */
  language: Language | undefined;
  clientName: string | undefined;
  /** How many of the client's mails had no answer yet, this one included; how many before it were looked at. */
  unanswered: number;
  recent: number;
  dialogue: Dialogue;
  told: Told | undefined;
  visit: Visit;
  /** When the house could be shown; kept where the mail was about that. */
  showing: Taken | undefined;
  before: Booking | undefined;
  /** The facts with the change that waited for the desk; absent in records of before and while none did. */
  asked?: Facts | undefined;
  outcome: Outcome;
}

/** What a decision comes to. `hide` masks its booking. */
export const outcomeOf = (decision: Decision, world: World, hide: (booking: Booking) => Booking): Outcome => {
  const { kind, isNew, booking, says, tasks, due, dialogue, visit } = decision;
  return {
    kind,
    isNew,
    step: booking && stepOf(booking, world.venue.timezone),
    booking: booking && hide(booking),
    says: says.map((part) => onlyPlain(toStored(part), venueNames(world.catalogue))),
    tasks,
    due: due.map(({ type, reason }) => ({ type, reason })),
    dialogue,
    visit,
  };
};

export interface Recorded {
  emailId: string;
  /** The mail as it is stored: the key of the mask. */
  text: string;
  /** The client's language, for a conversation without a booking. */
  language: Language | undefined;
  input: TurnInput;
  decision: Decision;
}

/** A turn as it is stored with its mail; `recordFrom` reads it. */
export const recordTurn = ({ emailId, text, language, input, decision }: Recorded): Record<string, unknown> => {
  const { world, booking, told, unanswered, recent, asked } = input;
  const mask: Mask = maskOf({ emailId, text });
  const record: TurnRecord = {
    rules: RULES_VERSION,
    at: world.now,
    today: world.today,
    eventId: world.eventId,
    language: booking ? known(booking.facts, "language") : language,
    clientName: world.clientName && mask(world.clientName),
    unanswered: unanswered.length,
    recent: recent.length,
    dialogue: world.dialogue,
    told,
    visit: world.visit,
    showing: decision.visit && { eventDays: world.visitWorld.eventDays, taken: world.visitWorld.taken },
    before: booking && maskBooking(booking, mask),
    asked: booking && asked && maskBooking({ ...booking, facts: asked }, mask).facts,
    outcome: outcomeOf(decision, world, (after) => maskBooking(after, mask)),
  };
  return toStored(record) as Record<string, unknown>;
};

/** A stored turn; this program is its only writer, so that its shape is that of `TurnRecord`. */
export const recordFrom = (stored: Record<string, unknown>): TurnRecord => {
  const record = fromStored(stored) as TurnRecord;
  const { says } = stored["outcome"] as Pick<Outcome, "says">;
  return { ...record, outcome: { ...record.outcome, says } };
};
