import type { Database } from "../../db/client.ts";
import type { Clock } from "../../platform/clock.ts";
import type { Spool } from "../../storage/spool.ts";
import { exportTeam } from "../../takeout/service.ts";
import { teamNamed } from "./operations.ts";

/** Of an answer that is an export, and which team's. */
export const EXPORT_TYPE = "application/x-ndjson";
export const EXPORT_TEAM = "X-Export-Team";

/**
 * Everything of a team, as the desk's own process hands it over. It is on the disk before the first byte leaves: the
 * embedded database has one connection, and nobody waits for the one who reads.
 * @throws Stop for a team that is not there
 */
export const exportFrom = async (
  { db, clock, spool }: { db: Database; clock: Clock; spool: Spool },
  wanted: string | undefined,
): Promise<Response> => {
  const { id: teamId, systemUserId: userId, slug } = await teamNamed(db, wanted);
  const file = await spool.open();
  try {
    const line = (text: string): Promise<void> => file.write(new TextEncoder().encode(`${text}\n`));
    await exportTeam(db, { teamId, userId }, { now: clock.now(), line });
    const { path } = await file.finish();
    const bytes = async function* () {
      try {
        yield* Bun.file(path).stream();
      } finally {
        await file.discard();
      }
    };
    return new Response(bytes(), {
      headers: { "Content-Type": EXPORT_TYPE, [EXPORT_TEAM]: slug },
    });
  } catch (error) {
    await file.discard();
    throw error;
  }
};
