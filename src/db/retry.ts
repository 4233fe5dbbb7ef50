import { setTimeout } from "node:timers/promises";
import { isCollision, LostBeforeCommit } from "./failures.ts";

/** Work that lost a race, or its connection, is done again from what is true then; so often at most. */
const MAX_ATTEMPTS = 6;
/** No attempt begins later than this after the first: a turn has to be answered within 25 s (spec/http-api.md §1.1). */
const WITHIN_MS = 10_000;
/** Doubled with each attempt. A race is over at once, a server that starts again takes its time. */
const FIRST_PAUSE_MS = { race: 10, lost: 150 };

/** At least half of the pause, and by chance up to all of it: those who collided must not meet again. */
const pauseBefore = (attempt: number, firstMs: number): number =>
  firstMs * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);

/**
 * Does a unit of work, and does it again when somebody else took the room or the row at the same moment, or when the
 * connection was lost before the commit. The work has to be one whole transaction and nothing beside it; when the commit
 * itself gets no answer, nobody knows, and it is not done again. @throws what it throws otherwise, and the last failure
 */
export const retrying = async <T>(
  work: () => Promise<T>,
  isPassing: (error: unknown) => boolean = isCollision,
): Promise<T> => {
  const giveUpAt = performance.now() + WITHIN_MS;
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const isLost = error instanceof LostBeforeCommit;
      if (!isLost && !isPassing(error)) throw error;
      if (attempt === MAX_ATTEMPTS || performance.now() > giveUpAt) throw error;
      await setTimeout(pauseBefore(attempt, isLost ? FIRST_PAUSE_MS.lost : FIRST_PAUSE_MS.race));
    }
  }
};
