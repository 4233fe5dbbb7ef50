import { existsSync, readdirSync, readFileSync, statfsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type Env, FOREIGN_VARIABLES, foreignVariables } from "../../platform/env.ts";
import { isPortFree } from "../../platform/port.ts";
import { type Finding, mend, ok, warn } from "./finding.ts";

/** What the doctor asks of the machine it runs on. */
export interface Machine {
  /** Bytes that this user may still write where a path is, or will be. */
  freeBytes(path: string): number;
  /** How many files a process may hold open, at most; `undefined` where nobody says. */
  openFiles(): number | undefined;
  /** Variables in the environment that change how the program itself runs. */
  foreignVariables(): string[];
  /** The texts of the systemd unit and what is dropped in beside it, where there is one. */
  unit(): string | undefined;
  isPortFree(host: string, port: number): Promise<boolean>;
}

const UNIT = "/etc/systemd/system/openevent.service";

const textOfUnit = (): string | undefined => {
  if (!existsSync(UNIT)) return undefined;
  const beside = `${UNIT}.d`;
  const dropIns = existsSync(beside) ? readdirSync(beside).filter((name) => name.endsWith(".conf")) : [];
  return [UNIT, ...dropIns.sort().map((name) => join(beside, name))]
    .map((path) => readFileSync(path, "utf8"))
    .join("\n");
};

/** The nearest folder above a path that is there already. */
const existing = (path: string): string => (existsSync(path) ? path : existing(dirname(path)));

const hardLimit = (): number | undefined => {
  if (!existsSync("/proc/self/limits")) return undefined;
  const [, hard] = /^Max open files\s+\S+\s+(\d+)/m.exec(readFileSync("/proc/self/limits", "utf8")) ?? [];
  return hard === undefined ? undefined : Number(hard);
};

export const thisMachine: Machine = {
  freeBytes: (path) => {
    const { bavail, bsize } = statfsSync(existing(resolve(path)));
    return bavail * bsize;
  },
  openFiles: hardLimit,
  foreignVariables,
  unit: textOfUnit,
  isPortFree,
};

const MIB = 2 ** 20;
const LEAST_FREE = 256 * MIB;
const GOOD_FREE = 1024 * MIB;
const LEAST_FILES = 1024;
const GOOD_FILES = 4096;

/** Disk, file descriptors, the environment of the unit, and the port. */
export const machineFindings = async (env: Env, machine: Machine, isServing: boolean): Promise<Finding[]> => [
  disk(env, machine),
  descriptors(machine),
  environment(machine),
  ...(isServing ? [] : [await port(env, machine)]),
];

const disk = ({ dataDir, UPLOAD_DIR }: Env, machine: Machine): Finding => {
  const folder = UPLOAD_DIR ?? dataDir;
  if (folder === undefined) return ok("disk", "disk: nothing is kept there");
  const what = "disk space";
  const free = machine.freeBytes(folder);
  const said = `${Math.floor(free / MIB)} MiB are free`;
  if (free < LEAST_FREE)
    return mend("disk", what, `${said} where files arrive: make room, for uploads and an embedded database would fail`);
  return free < GOOD_FREE
    ? warn("disk", what, `${said} where files arrive: make room soon`)
    : ok("disk", `${what}, ${said}`);
};

const descriptors = (machine: Machine): Finding => {
  const what = "file descriptors";
  const limit = machine.openFiles();
  if (limit === undefined) return ok("descriptors", `${what}, no limit is told`);
  const how = `a process may hold ${limit} files open: set LimitNOFILE=65536 in its unit, or ulimit -n`;
  if (limit < LEAST_FILES) return mend("descriptors", what, how);
  return limit < GOOD_FILES ? warn("descriptors", what, how) : ok("descriptors", `${what}, up to ${limit}`);
};

const environment = (machine: Machine): Finding => {
  const what = "environment of the unit";
  const found = machine.foreignVariables();
  if (found.length > 0)
    return mend(
      "environment",
      what,
      `${found.join(", ")} changes how the program itself runs: unset it, in the unit with UnsetEnvironment=`,
    );
  const unit = machine.unit();
  if (unit === undefined) return ok("environment", what);
  const set = FOREIGN_VARIABLES.filter((name) => new RegExp(`^Environment=.*\\b${name}=`, "m").test(unit));
  const unset = [...unit.matchAll(/^UnsetEnvironment=(.*)$/gm)].flatMap(([, names = ""]) => names.split(/\s+/));
  const open = FOREIGN_VARIABLES.filter((name) => !unset.includes(name));
  if (set.length === 0 && open.length === 0) return ok("environment", what);
  return mend(
    "environment",
    what,
    set.length > 0
      ? `the unit sets ${set.join(", ")}: take it out of its Environment=`
      : `the unit lets ${open.join(", ")} in: add UnsetEnvironment=${open.join(" ")}, as openevent init writes it`,
  );
};

const port = async ({ BACKEND_HOST, BACKEND_PORT }: Env, machine: Machine): Promise<Finding> => {
  const what = `port ${BACKEND_PORT} on ${BACKEND_HOST}`;
  return (await machine.isPortFree(BACKEND_HOST, BACKEND_PORT))
    ? ok("port", what)
    : mend("port", what, "something listens there: stop it, or set BACKEND_PORT");
};
