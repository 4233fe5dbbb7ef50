import type { Tx } from "../db/client.ts";
import type { Caller } from "../gate/caller.ts";
import { takeBackMails } from "../mail/service.ts";
import { expireSnapshots } from "../snapshots/service.ts";
import { supersedeAllOf } from "../tasks/service.ts";
import { releaseVisit } from "../visits/service.ts";

/** What else ends with a booking. */
export interface Ended {
  tasksSuperseded: number;
  hadVisit: boolean;
}

/**
 * Everything that hangs on a booking ends with it, whoever calls it off: pending tasks, the visit, links, mails that have
 * not left the house. Its room and offer are the record's own. Source: spec/http-api.md §6.4, spec/schema.md §9.
 */
export const endWith = async (tx: Tx, caller: Caller, eventId: string, now: Date): Promise<Ended> => {
  const tasksSuperseded = await supersedeAllOf(tx, caller, eventId, now);
  const hadVisit = await releaseVisit(tx, caller.teamId, eventId, now);
  await expireSnapshots(tx, caller.teamId, eventId, now);
  await takeBackMails(tx, caller.teamId, eventId, now);
  return { tasksSuperseded, hadVisit };
};
