interface Patience {
  withinMs: number;
  everyMs: number;
  /** Ends the waiting early. */
  givesUp?: () => boolean;
}

/** Whether something is so within a time; it is looked at once at least. */
export const becomes = async (
  isSo: () => boolean | Promise<boolean>,
  { withinMs, everyMs, givesUp = () => false }: Patience,
): Promise<boolean> => {
  const giveUpAt = Date.now() + withinMs;
  while (!(await isSo())) {
    if (givesUp() || Date.now() >= giveUpAt) return false;
    await Bun.sleep(everyMs);
  }
  return true;
};
