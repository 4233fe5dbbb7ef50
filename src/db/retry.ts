import { isCollision } from "./failures.ts";

/** Work that lost a race is done again from what is true then; so often at most. */
const MAX_ATTEMPTS = 6;

/**
 * Does a unit of work, and does it again when somebody else took the room or the row at the same moment. The work has to
 * be a whole transaction. @throws what it throws otherwise, and the last collision
 */
export const retrying = async <T>(
  work: () => Promise<T>,
  isPassing: (error: unknown) => boolean = isCollision,
): Promise<T> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error) || attempt === MAX_ATTEMPTS) throw error;
    }
  }
};
