import { once } from "node:events";
import { createWriteStream, existsSync, mkdirSync, type WriteStream } from "node:fs";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import type { Env } from "../platform/env.ts";
import { loadEnv } from "../platform/env.ts";
import { EXIT, Stop } from "../platform/exit.ts";
import { createLog } from "../platform/log.ts";
import { openStores } from "../storage/open.ts";
import type { FileStorage } from "../storage/storage.ts";
import { type ExportedFile, exportTeam, fileIn, isEnd } from "../takeout/service.ts";
import { EXPORT_TEAM, EXPORT_TYPE } from "./manage/export-stream.ts";
import { teamNamed } from "./manage/operations.ts";
import { awaitDatabase, openDatabase } from "./open.ts";
import { askServer, readServerNote, type ServerNote } from "./server-file.ts";

export interface ExportOptions {
  team?: string;
  out?: string;
  files?: string;
}

/** Hands an export over line by line, and tells whose it was and which files belong to it. */
type Source = (line: (text: string) => Promise<void>) => Promise<{ slug: string; stored: ExportedFile[] }>;

/** Writes everything of a team as JSON lines, and its files into a folder where one is named. */
export const exportCommand = async ({ team: wanted, out, files }: ExportOptions): Promise<void> => {
  const env = loadEnv();
  if (out !== undefined && existsSync(out))
    throw new Stop(EXIT.badInput, `${out} is there already: name another file.`);
  const running = !env.DATABASE_URL && env.dataDir ? readServerNote(env.dataDir) : undefined;
  const source: Source = running ? (line) => throughDesk(running, wanted, line) : (line) => directly(env, wanted, line);
  let sink: typeof process.stdout | WriteStream | undefined;
  let lines = 0;
  const { slug, stored } = await source(async (text) => {
    lines += 1;
    sink ??= out === undefined ? process.stdout : createWriteStream(out, { mode: 0o600, flags: "wx" });
    if (!sink.write(`${text}\n`)) await once(sink, "drain");
  });
  if (sink && sink !== process.stdout) {
    sink.end();
    await finished(sink);
  }
  if (files !== undefined) await fetchFiles(env, stored, files);
  process.stderr.write(`${lines} lines of ${slug}${files === undefined ? "" : `, ${stored.length} files`}\n`);
};

const directly = async (env: Env, wanted: string | undefined, line: Parameters<Source>[0]): ReturnType<Source> => {
  const log = await createLog({ mode: env.mode, LOG_LEVEL: "warn" });
  const db = await openDatabase(env);
  try {
    await awaitDatabase(db, log);
    const { id: teamId, systemUserId: userId, slug } = await teamNamed(db, wanted);
    return { slug, stored: await exportTeam(db, { teamId, userId }, { now: new Date(), line }) };
  } finally {
    await db.close();
  }
};

/** The embedded database is its desk's alone while one works on it, so that the desk hands over what is in it. */
const throughDesk = async (
  note: ServerNote,
  team: string | undefined,
  line: Parameters<Source>[0],
): ReturnType<Source> => {
  const order = { command: "export", args: team === undefined ? {} : { team } };
  const response = await askServer(note, note.commands, { body: JSON.stringify(order) });
  if (response.headers.get("content-type") !== EXPORT_TYPE || !response.body) {
    const reply: unknown = response.ok ? await response.json() : undefined;
    if (reply !== null && typeof reply === "object" && "message" in reply && "exitCode" in reply)
      throw new Stop(Number(reply.exitCode), String(reply.message));
    throw new Stop(EXIT.failed, "The desk on this data folder could not do it: look at its log.");
  }
  const stored: ExportedFile[] = [];
  let last = "";
  for await (last of linesOf(response.body)) {
    stored.push(...fileIn(last));
    await line(last);
  }
  if (!isEnd(last)) throw new Stop(EXIT.failed, "The export was cut short: what is written is not whole.");
  return { slug: response.headers.get(EXPORT_TEAM) ?? "", stored };
};

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  let rest = "";
  const decoder = new TextDecoder();
  for await (const piece of body) {
    const pieces = (rest + decoder.decode(piece, { stream: true })).split("\n");
    rest = pieces.pop() ?? "";
    yield* pieces;
  }
}

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
