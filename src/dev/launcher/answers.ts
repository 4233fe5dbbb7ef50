import { becomes } from "../../platform/becomes.ts";

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
export const answersWithin = (port: number, patienceMs: number, givesUp?: () => boolean): Promise<boolean> =>
  becomes(() => answers(port), { withinMs: patienceMs, everyMs: POLL_MS, ...(givesUp && { givesUp }) });
