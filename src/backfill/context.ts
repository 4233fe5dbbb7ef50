import type { ProductEntry, RoomEntry } from "./catalogue.ts";

/** What a team's records are read against. */
export interface TeamContext {
  id: string;
  /** Author of the rows: the team's system user. */
  userId: string;
  zone: string;
  currency: string;
  /** Address that the venue writes from. */
  mailbox: string;
  rooms: readonly RoomEntry[];
  products: readonly ProductEntry[];
}
