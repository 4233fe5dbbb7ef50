import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isStillRunning, type Running, runningOf } from "../../platform/running.ts";

/** The pid file of a port: which desk listens there, and the frontend that it started. */
export interface PortNote {
  desk: Running;
  frontend?: Running | undefined;
}

export interface Place {
  host: string;
  port: number;
}

const ownUid = (): number => process.getuid?.() ?? -1;

/** A folder of this user alone; anybody may make folders beside it, so that it is looked at before it is believed. */
const folder = (): string => join(tmpdir(), `openevent-${ownUid()}`);

const isOwnFolder = (): boolean => {
  const found = lstatSync(folder(), { throwIfNoEntry: false });
  return found?.isDirectory() === true && found.uid === ownUid() && (found.mode & 0o077) === 0;
};

const pathOf = ({ host, port }: Place): string => join(folder(), `${host.replaceAll(":", "_")}-${port}.json`);

const isRunning = (value: unknown): value is Running =>
  value !== null &&
  typeof value === "object" &&
  "pid" in value &&
  Number.isInteger(value.pid) &&
  "startedAt" in value &&
  typeof value.startedAt === "string" &&
  "uid" in value &&
  value.uid === ownUid();

/** What was noted about a port by this user; whether it is still so is another question. */
export const readPortNote = (place: Place): PortNote | undefined => {
  try {
    return isOwnFolder() ? noteIn(pathOf(place)) : undefined;
  } catch {
    return undefined;
  }
};

const noteIn = (path: string): PortNote | undefined => {
  try {
    const note: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (note === null || typeof note !== "object" || !("desk" in note) || !isRunning(note.desk)) return undefined;
    const frontend = "frontend" in note && isRunning(note.frontend) ? note.frontend : undefined;
    return { desk: note.desk, frontend };
  } catch {
    return undefined;
  }
};

/** Notes that this process listens on a port. @returns whether it could be noted */
export const writePortNote = (place: Place, frontend: Running | undefined): boolean => {
  const desk = runningOf(process.pid);
  if (!desk) return false;
  try {
    mkdirSync(folder(), { recursive: true, mode: 0o700 });
    if (!isOwnFolder()) return false;
    forgetDead();
    writeFileSync(pathOf(place), JSON.stringify({ desk, frontend } satisfies PortNote), { mode: 0o600 });
    chmodSync(pathOf(place), 0o600);
    return true;
  } catch {
    return false;
  }
};

/** Notes of desks that have gone without taking theirs away, and left no frontend either. */
const forgetDead = (): void => {
  for (const name of readdirSync(folder())) {
    const path = join(folder(), name);
    const note = noteIn(path);
    const isDead = !note || ![note.desk, note.frontend].some((each) => each && isStillRunning(each));
    if (isDead) rmSync(path, { force: true });
  }
};

/** Takes the note away, when it is this process's. */
export const removePortNote = (place: Place): void => {
  if (readPortNote(place)?.desk.pid === process.pid) rmSync(pathOf(place), { force: true });
};
