import { type Env, hasScreen, type VariableName } from "../../platform/env.ts";
import type { Log } from "../../platform/log.ts";
import type { Running } from "../../platform/running.ts";
import { answersWithin } from "./answers.ts";
import { freePort } from "./free-port.ts";
import type { Frontend } from "./frontend.ts";
import { readPortNote, removePortNote, writePortNote } from "./port-note.ts";

/** Comforts of a developer's machine, by ENV or by their own word. Source: spec/http-api.md §19. */
const SWITCHES = [
  "AUTO_FREE_BACKEND_PORT",
  "AUTO_LAUNCH_FRONTEND",
  "AUTO_FIX_FRONTEND",
  "AUTO_OPEN_FRONTEND",
  "AUTO_OPEN_DEBUG_PANEL",
] as const satisfies readonly VariableName[];

/** Pages wait so long for somebody to answer. */
const OPEN_PATIENCE_MS = 60_000;

/** Tells which comforts are on, and what decided it; one that is on in prod is told as a warning. */
export const announceSwitches = (env: Env, log: Log): void => {
  for (const name of SWITCHES) {
    const decidedBy = env.chosen.has(name) ? name : "ENV";
    const isRisky = env.mode === "prod" && env[name];
    log[isRisky ? "warn" : "info"](
      { decidedBy, ...(decidedBy === "ENV" && { ENV: env.mode }) },
      `${env[name] ? "on" : "off"}: ${name}`,
    );
  }
};

/** Before anything else is opened: an earlier desk holds the port, and the data folder with it. @throws Stop */
export const claimPort = async (env: Env, log: Log): Promise<void> => {
  if (env.AUTO_FREE_BACKEND_PORT) await freePort({ host: env.BACKEND_HOST, port: env.BACKEND_PORT }, log);
};

/** What runs beside a desk that listens. */
export interface Launched {
  stop(): Promise<void>;
  /** Takes the pid file away; the last thing, for whoever starts in the meantime has to find it. */
  forget(): void;
}

/** Leaves the pid file, starts the frontend and opens its pages; none of it keeps the desk waiting. */
export const launch = (env: Env, log: Log, { port, url }: { port: number; url: string }): Launched => {
  const place = { host: env.BACKEND_HOST, port };
  const earlier = readPortNote(place)?.frontend;
  const note = (started: Running | undefined): void => {
    if (env.AUTO_FREE_BACKEND_PORT && !writePortNote(place, started))
      log.warn("no pid file could be left: a later start will not free this port");
  };
  note(earlier);
  const stopping = { is: false };
  const frontend = env.AUTO_LAUNCH_FRONTEND ? startFrontend(env, log, url, note, earlier) : undefined;
  void openPages(env, log, () => stopping.is);
  return {
    stop: async () => {
      stopping.is = true;
      await (await frontend)?.stop();
    },
    forget: () => removePortNote(place),
  };
};

const startFrontend = async (
  env: Env,
  log: Log,
  backend: string,
  note: (started: Running | undefined) => void,
  earlier: Running | undefined,
): Promise<Frontend | undefined> => {
  const folder = env.FRONTEND_DIR;
  if (folder === undefined) return undefined;
  const { Frontend, whyNotLaunchable } = await import("./frontend.ts");
  const why = await whyNotLaunchable(folder);
  if (why !== undefined) {
    log.warn(`no frontend is launched: ${why}`);
    return undefined;
  }
  const settings = { folder, port: env.FRONTEND_PORT, backend, isFixed: env.AUTO_FIX_FRONTEND };
  const frontend = new Frontend(settings, log, note, earlier);
  void frontend.launch().catch((error: unknown) => log.warn({ err: error }, "the frontend cannot be started"));
  return frontend;
};

const openPages = async (env: Env, log: Log, givesUp: () => boolean): Promise<void> => {
  const pages = [
    { name: "AUTO_OPEN_FRONTEND", path: "/" },
    { name: "AUTO_OPEN_DEBUG_PANEL", path: "/debug" },
  ] as const;
  const wanted = pages.filter(({ name }) => env[name]);
  if (wanted.length === 0) return;
  const names = wanted.map(({ name }) => name).join(", ");
  if (!hasScreen()) {
    log.info(`${names} skipped: there is no terminal or no screen`);
    return;
  }
  if (!(await answersWithin(env.FRONTEND_PORT, OPEN_PATIENCE_MS, givesUp))) {
    log.info({ port: env.FRONTEND_PORT }, `${names} skipped: no frontend answers`);
    return;
  }
  const { default: open } = await import("open");
  for (const { path } of wanted)
    await open(`http://localhost:${env.FRONTEND_PORT}${path}`).catch((error: unknown) =>
      log.info({ err: error }, "no browser could be opened"),
    );
};
