import { becomes } from "../../platform/becomes.ts";
import { EXIT, Stop } from "../../platform/exit.ts";
import type { Log } from "../../platform/log.ts";
import { isPortFree } from "../../platform/port.ts";
import { isStillRunning } from "../../platform/running.ts";
import { type Place, readPortNote } from "./port-note.ts";

/** How an earlier desk is ended: asked, then told not to wait for its requests, then cut off. */
const STEPS = [
  { signal: "SIGTERM", waitMs: 10_000 },
  { signal: "SIGTERM", waitMs: 3000 },
  { signal: "SIGKILL", waitMs: 3000 },
] as const;
const POLL_MS = 50;
/** A process that was killed keeps its port for as long as the system takes to clear it away. */
const LETTING_GO_MS = 1000;

/**
 * Ends an earlier desk of this user on a port: the one its pid file names, while that process is the one that was
 * started then. Anything else that listens there is named and left alone. Source: spec/http-api.md §19.
 * @throws Stop when the port stays taken
 */
export const freePort = async (place: Place, log: Log): Promise<void> => {
  const { host, port } = place;
  if (port === 0 || (await isPortFree(host, port))) return;
  const desk = readPortNote(place)?.desk;
  if (!desk || !isStillRunning(desk)) {
    if (await becomes(() => isPortFree(host, port), { withinMs: LETTING_GO_MS, everyMs: POLL_MS })) return;
    throw new Stop(
      EXIT.inUse,
      `Port ${port} on ${host} is taken by ${await holderOf(port)}, which is not provably an earlier OpenEvent of this user and is left alone: stop it, or set BACKEND_PORT.`,
    );
  }
  log.info({ pid: desk.pid, port }, "an earlier OpenEvent listens on the port: ending it");
  for (const { signal, waitMs } of STEPS) {
    if (isStillRunning(desk)) process.kill(desk.pid, signal);
    if (await becomes(() => !isStillRunning(desk), { withinMs: waitMs, everyMs: POLL_MS })) break;
  }
  if (!(await isPortFree(host, port)))
    throw new Stop(EXIT.inUse, `Port ${port} on ${host} is still taken: stop what listens there, or set BACKEND_PORT.`);
};

/** The name and number of a stranger on a port, for a person. */
const holderOf = async (port: number): Promise<string> => {
  const { default: findProcess } = await import("find-process");
  const [holder] = await findProcess("port", port).catch(() => []);
  return holder ? `"${holder.name}" (process ${holder.pid})` : "a process that cannot be seen from here";
};
