const POLL_MS = 250;
const ANSWER_MS = 2000;
const SERVER_FAULT = 500;

const answers = async (port: number): Promise<boolean> => {
  try {
    const response = await fetch(`http://localhost:${port}/`, {
      redirect: "manual",
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    await response.body?.cancel();
    return response.status < SERVER_FAULT;
  } catch {
    return false;
  }
};

/** Whether a page on this machine answers within a time, asked at least once; `givesUp` ends the waiting early. */
export const answersWithin = async (
  port: number,
  patienceMs: number,
  givesUp: () => boolean = () => false,
): Promise<boolean> => {
  const giveUpAt = Date.now() + patienceMs;
  for (;;) {
    if (await answers(port)) return true;
    if (givesUp() || Date.now() >= giveUpAt) return false;
    await Bun.sleep(POLL_MS);
  }
};
