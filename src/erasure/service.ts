import type { Database } from "../db/client.ts";
import { withMaintenance } from "../db/team.ts";
import type { Keeper } from "../members/service.ts";
import { tellRemoved } from "../tasks/service.ts";
import { deleteOtherOffers, forgetClient, selectAccounted } from "./kept/store.ts";
import { countMentions, removeMentions } from "./mentions/store.ts";
import { eraseClient, type Gone, lockClient } from "./store.ts";

export { eraseClient, type Gone, lockClient } from "./store.ts";

/** What is gone, or would be, and what stays. */
export interface Erasure {
  found: boolean;
  gone: Gone;
  /** Bookings with money in them, which stay without the client. */
  kept: { id: string; status: string; day: string | null }[];
  /** Rows of the team's own people, settings and books that still name the address, by table. */
  left: [table: string, rows: number][];
}

class Undone extends Error {
  override readonly name = "Undone";
}

/**
 * Erases a client of a team for good: the client, conversations, mails, files, tasks, visits, bookings, and the address
 * wherever else it stands. A booking with money in it stays, with its accepted offer, its payments and the billing
 * address, for the books have to be kept; nothing else in it says whose it was. The bytes of files are the sweeper's.
 */
export const erase = async (
  db: Database,
  keeper: Keeper,
  address: string,
  { isDryRun, now }: { isDryRun: boolean; now: Date },
): Promise<Erasure> => {
  const { teamId } = keeper;
  const email = address.trim().toLowerCase();
  let erasure: Erasure | undefined;
  try {
    await withMaintenance(db, "erase", keeper, "openevent erase", async (tx) => {
      const found = await lockClient(tx, { teamId, email });
      const accounted = await selectAccounted(tx, { teamId, ids: found.events });
      const ids = accounted.map(({ id }) => id);
      await forgetClient(tx, { teamId, ids, now });
      const gone = await eraseClient(tx, teamId, found, {
        events: ids,
        threads: accounted.map(({ threadId }) => threadId),
      });
      const offers = gone.offers + (await deleteOtherOffers(tx, { teamId, ids }));
      await tellRemoved(tx, keeper, found.tasks);
      await removeMentions(tx, { teamId, address: email });
      erasure = {
        found: found.clientId !== undefined,
        gone: { ...gone, offers },
        kept: accounted.map(({ id, status, day }) => ({ id, status, day })),
        left: [...(await countMentions(tx, { teamId, address: email }))],
      };
      if (isDryRun) throw new Undone();
    });
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
  }
  if (!erasure) throw new Error("an erasure that ended has a result");
  return erasure;
};
