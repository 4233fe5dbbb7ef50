import { and, eq, ne } from "drizzle-orm";
import type { Tx } from "../../db/client.ts";
import { files } from "../../db/schema/index.ts";
import { columns, type FileRow } from "../store.ts";

/** The one file that prints an offer version, deleted or not; `undefined` while there is none. */
export const selectOfOffer = async (
  tx: Tx,
  { teamId, offerId }: { teamId: string; offerId: string },
): Promise<FileRow | undefined> =>
  (
    await tx
      .select(columns)
      .from(files)
      .where(and(eq(files.teamId, teamId), eq(files.offerId, offerId), ne(files.state, "pending")))
  )[0];
