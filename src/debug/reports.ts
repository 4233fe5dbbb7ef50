import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Env } from "../platform/env.ts";

const FOLDER = "debug-reports";
const MS_PER_HOUR = 3_600_000;

/**
 * Keeps a report in the team's own folder under DATA_DIR: one a conversation, the newest, and none longer than its
 * trace. @returns its name; `undefined` where this desk has no folder
 */
export const keepReport = (
  { dataDir, DEBUG_TRACE_TTL_HOURS }: Pick<Env, "dataDir" | "DEBUG_TRACE_TTL_HOURS">,
  { teamId, threadId, text, now }: { teamId: string; threadId: string; text: string; now: Date },
): string | undefined => {
  if (dataDir === undefined) return undefined;
  const folder = join(dataDir, FOLDER, teamId);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  forgetOld(folder, now.getTime() - DEBUG_TRACE_TTL_HOURS * MS_PER_HOUR);
  const name = `${threadId.replaceAll(/[^A-Za-z0-9_-]/g, "_")}.txt`;
  writeFileSync(join(folder, name), text, { mode: 0o600 });
  return name;
};

const forgetOld = (folder: string, before: number): void => {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).mtimeMs < before) rmSync(path, { force: true });
  }
};
