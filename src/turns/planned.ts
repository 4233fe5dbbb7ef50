import type { Decision } from "../booking/decision.ts";
import type { World } from "../booking/world.ts";
import type { Client } from "../clients/service.ts";
import type { Inbound, Thread } from "../conversations/service.ts";
import type { StoredBooking } from "../events/service.ts";
import type { MoveReason } from "./keep.ts";
import type { House } from "./world.ts";

/** A client's mail, as it is stored. */
export interface Received {
  emailId: string;
  message: Inbound;
}

/** What the desk is going to do, decided and not yet stored. */
export interface Planned {
  thread: Thread;
  client: Client;
  /** The booking before. */
  stored: StoredBooking | undefined;
  house: House;
  world: World;
  decision: Decision;
  /** The mail that it answers; `undefined` when something else happened to the record. */
  received: Received | undefined;
  /** The mail whose held answer was decided: what it asks of the desk is asked now. */
  raisedBy?: { emailId: string | null; snippet: unknown; clientMessage: unknown };
  /** What moved the booking, for the audit log. */
  reason: MoveReason;
  /** Why the desk calls it off, in its own words. */
  cancellationReason?: string | null;
}
