import type { Reading } from "../booking/reading/reading.ts";
import { type Dialogue, NO_DIALOGUE } from "../booking/world.ts";
import { atOnce } from "../db/at-once.ts";
import type { Tx } from "../db/client.ts";
import { selectLastSaid, selectReadings, selectRecent, selectUnanswered } from "./store.ts";

/** What a conversation had come to before a message of its client. */
export interface Talk {
  /** What our last message asked and proposed. */
  dialogue: Dialogue;
  /** Readings of the client's last mails, newest first. */
  recent: Reading[];
  /** Readings of the mails that have no answer yet, oldest first. Rows of an import were never read and do not count. */
  unanswered: Reading[];
}

export const NO_TALK: Talk = { dialogue: NO_DIALOGUE, recent: [], unanswered: [] };

export const talkIn = async (tx: Tx, teamId: string, threadId: string, limit: number): Promise<Talk> => {
  const [dialogue, recent, unanswered] = await atOnce(
    tx,
    () => lastDialogue(tx, teamId, threadId),
    () => recentReadings(tx, teamId, threadId, limit),
    () => selectUnanswered(tx, { teamId, threadId }),
  );
  return {
    dialogue,
    recent,
    unanswered: unanswered.flatMap(({ reading }) => (reading ? [reading as unknown as Reading] : [])),
  };
};

/** Readings of the client's last mails, newest first. */
export const recentReadings = async (tx: Tx, teamId: string, threadId: string, limit: number): Promise<Reading[]> => {
  const rows = await selectRecent(tx, { teamId, threadId, limit });
  return rows.flatMap(({ reading }) => (reading ? [reading as unknown as Reading] : []));
};

/** What was read from mails, by their ids and in their order; one that was never read is left out. */
export const readingsOf = async (
  tx: Tx,
  teamId: string,
  emailIds: readonly string[],
): Promise<ReadonlyMap<string, Reading>> => {
  if (emailIds.length === 0) return new Map();
  const rows = await selectReadings(tx, { teamId, emailIds });
  return new Map(
    emailIds.flatMap((id) => {
      const reading = rows.find((row) => row.id === id)?.reading;
      return reading ? [[id, reading as unknown as Reading] as const] : [];
    }),
  );
};

/** What our last message asked and proposed. */
export const lastDialogue = async (tx: Tx, teamId: string, threadId: string): Promise<Dialogue> => {
  const said = await selectLastSaid(tx, { teamId, threadId });
  // A text that an import brought may say less than ours do.
  return { ...NO_DIALOGUE, ...(said?.reading as Partial<Dialogue> | undefined) };
};
