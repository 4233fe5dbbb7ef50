import { and, eq, gt, isNull, or } from "drizzle-orm";
import type { Tx } from "../db/client.ts";
import { snapshots } from "../db/schema/index.ts";

/** Ends the links of an event that still open something. */
export const expireOf = async (
  tx: Tx,
  { teamId, eventId, now }: { teamId: string; eventId: string; now: Date },
): Promise<void> => {
  await tx
    .update(snapshots)
    .set({ expiresAt: now, updatedAt: now })
    .where(
      and(
        eq(snapshots.teamId, teamId),
        eq(snapshots.eventId, eventId),
        or(isNull(snapshots.expiresAt), gt(snapshots.expiresAt, now)),
      ),
    );
};
