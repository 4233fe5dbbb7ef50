import type { Decision } from "../booking/turn.ts";
import type { World } from "../booking/world.ts";
import type { Client } from "../clients/service.ts";
import type { Inbound, Thread } from "../conversations/service.ts";
import type { StoredBooking } from "../events/service.ts";
import type { House } from "./world.ts";

/** A turn whose decision is taken and not yet stored. */
export interface Planned {
  thread: Thread;
  client: Client;
  /** The booking before the turn. */
  stored: StoredBooking | undefined;
  house: House;
  world: World;
  decision: Decision;
  emailId: string;
  message: Inbound;
}
