import { readFileSync, statSync } from "node:fs";

/** A process, told from any later one that gets its number. */
export interface Running {
  pid: number;
  /** When it was started, as the system tells it: never two processes of one number and one start. */
  startedAt: string;
  uid: number;
}

/** The process of a number; `undefined` when there is none, or none that can be told from others. */
export const runningOf = (pid: number): Running | undefined => {
  try {
    return process.platform === "linux" ? fromProc(pid) : fromPs(pid);
  } catch {
    return undefined;
  }
};

/** Whether a process of then is still the one of its number. */
export const isStillRunning = ({ pid, startedAt, uid }: Running): boolean => {
  const now = runningOf(pid);
  return now?.startedAt === startedAt && now.uid === uid;
};

/** proc(5): the state is the first field after the name, the start the twentieth; a name may hold anything. */
const START_FIELD = 19;

const fromProc = (pid: number): Running | undefined => {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const start = fields[START_FIELD];
  if (start === undefined || fields[0] === "Z") return undefined;
  const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  return { pid, startedAt: `${boot}:${start}`, uid: statSync(`/proc/${pid}`).uid };
};

const fromPs = (pid: number): Running | undefined => {
  const { stdout, success } = Bun.spawnSync(["ps", "-o", "uid=,state=,lstart=", "-p", String(pid)]);
  const [, uid, state, start] = /^\s*(\d+)\s+(\S+)\s+(.+?)\s*$/m.exec(stdout.toString()) ?? [];
  if (!success || uid === undefined || state === undefined || start === undefined || state.startsWith("Z"))
    return undefined;
  return { pid, startedAt: start, uid: Number(uid) };
};
