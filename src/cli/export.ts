import { once } from "node:events";
import { createWriteStream, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import type { Env } from "../platform/env.ts";
import { loadEnv } from "../platform/env.ts";
import { EXIT, Stop } from "../platform/exit.ts";
import { createLog } from "../platform/log.ts";
import { openStores } from "../storage/open.ts";
import type { FileStorage } from "../storage/storage.ts";
import { type ExportedFile, exportTeam } from "../takeout/service.ts";
import { teamNamed } from "./manage/operations.ts";
import { awaitDatabase, openDatabase } from "./open.ts";

export interface ExportOptions {
  team?: string;
  out?: string;
  files?: string;
}

/** Writes everything of a team as JSON lines, and its files into a folder where one is named. */
export const exportCommand = async ({ team: wanted, out, files }: ExportOptions): Promise<void> => {
  const env = loadEnv();
  if (out !== undefined && existsSync(out))
    throw new Stop(EXIT.badInput, `${out} is there already: name another file.`);
  const log = await createLog({ mode: env.mode, LOG_LEVEL: "warn" });
  const db = await openDatabase(env);
  try {
    await awaitDatabase(db, log);
    const { id: teamId, systemUserId: userId, slug } = await teamNamed(db, wanted);
    const sink = out === undefined ? process.stdout : createWriteStream(out, { mode: 0o600 });
    let lines = 0;
    const line = async (text: string): Promise<void> => {
      lines += 1;
      if (!sink.write(`${text}\n`)) await once(sink, "drain");
    };
    const stored = await exportTeam(db, { teamId, userId }, { now: new Date(), line });
    if (sink !== process.stdout) {
      sink.end();
      await finished(sink);
    }
    if (files !== undefined) await fetchFiles(env, stored, files);
    process.stderr.write(`${lines} lines of ${slug}${files === undefined ? "" : `, ${stored.length} files`}\n`);
  } finally {
    await db.close();
  }
};

const fetchFiles = async (env: Env, stored: readonly ExportedFile[], folder: string): Promise<void> => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { storage } = openStores(env);
  const damaged: string[] = [];
  for (const file of stored) if ((await fetchFile(storage, file, folder)) !== file.sha256) damaged.push(file.id);
  if (damaged.length > 0)
    throw new Stop(EXIT.failed, `These files are not what was stored: ${damaged.join(", ")}. All else is exported.`);
};

/** @returns the checksum of what was written */
const fetchFile = async (storage: FileStorage, { id, storageKey }: ExportedFile, folder: string): Promise<string> => {
  const found = await storage.read(storageKey);
  const hasher = new Bun.CryptoHasher("sha256");
  const sink = Bun.file(join(folder, id)).writer();
  for await (const chunk of found instanceof Blob ? found.stream() : found) {
    hasher.update(chunk);
    sink.write(chunk);
    await sink.flush();
  }
  await sink.end();
  return hasher.digest("hex");
};
