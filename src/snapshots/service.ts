import type { Tx } from "../db/client.ts";
import { expireOf } from "./store.ts";

/** The links in mails about a booking that ends open nothing any more. Source: spec/http-api.md §6.4. */
export const expireSnapshots = (tx: Tx, teamId: string, eventId: string, now: Date): Promise<void> =>
  expireOf(tx, { teamId, eventId, now });
