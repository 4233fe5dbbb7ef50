/**
 * Lets whatever has arrived meanwhile be heard, and be answered, before long work goes on. What is written on hearing goes
 * out a round of the loop later than it was heard, so that a turn is two of them.
 */
export const turn = async (turns = 1): Promise<void> => {
  for (let round = 0; round < 2 * turns; round++) await new Promise<void>((resolve) => setImmediate(resolve));
};
