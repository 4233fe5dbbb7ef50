import { createReadStream, createWriteStream, existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { extract, type Pack, pack } from "tar-stream";

/** What an archive holds: the database, packed by itself, and the folder of files. */
const DATABASE = "database.tar.gz";
const FILES = "files/";
/** Arriving files are not there yet. */
const SPOOL = "spool";
const OWNER_ONLY = 0o600;
const EMPTY = new Uint8Array();

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
        .filter((path) => path.split(sep)[0] !== SPOOL)
        .sort()
    : [];

/** Adds one entry, as its bytes are taken. */
const add = async (archive: Pack, name: string, size: number, bytes: AsyncIterable<Uint8Array>): Promise<void> => {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const entry = archive.entry({ name, size, mode: OWNER_ONLY }, (error) => (error ? reject(error) : resolve()));
  for await (const piece of bytes)
    if (!entry.write(piece)) await new Promise<void>((drained) => entry.once("drain", () => drained()));
  entry.end(EMPTY);
  await promise;
};

/** Writes the database and the files of a folder into one gzipped tar, a piece at a time. @returns how many files */
export const writeArchive = async (path: string, database: Blob, folder: string | undefined): Promise<number> => {
  const archive = pack();
  const files = folder === undefined ? [] : filesIn(folder);
  // Most of what it holds is packed already.
  const written = pipeline(archive, createGzip({ level: 1 }), createWriteStream(path, { mode: OWNER_ONLY }));
  const filled = (async () => {
    await add(archive, DATABASE, database.size, database.stream());
    for (const name of files) {
      const from = join(folder ?? "", name);
      await add(archive, `${FILES}${name.split(sep).join("/")}`, statSync(from).size, createReadStream(from));
    }
    archive.finalize();
  })();
  filled.catch((error: unknown) => archive.destroy(error instanceof Error ? error : new Error(String(error))));
  await Promise.all([written, filled]);
  return files.length;
};

const collect = async (bytes: AsyncIterable<unknown>): Promise<Blob> => {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of bytes) if (piece instanceof Uint8Array) pieces.push(new Uint8Array(piece));
  return new Blob(pieces);
};

/** A name that leads nowhere but below the folder it is put in. */
const isBelow = (name: string): boolean => /^files(?:\/[\w-]+)+$/.test(name);

/**
 * Unpacks an archive: its files below a folder, the database as it was packed.
 * @returns nothing for what is no archive of ours, or not whole
 */
export const readArchive = async (
  path: string,
  folder: string | undefined,
): Promise<{ database: Blob; files: number } | undefined> => {
  const unpacked = extract();
  const read = pipeline(createReadStream(path), createGunzip(), unpacked);
  read.catch(() => undefined);
  let database: Blob | undefined;
  let files = 0;
  try {
    for await (const entry of unpacked) {
      const { name } = entry.header;
      if (!database && name !== DATABASE) return undefined;
      if (name === DATABASE) database = await collect(entry);
      else if (!isBelow(name)) return undefined;
      else if (folder === undefined) entry.resume();
      else {
        const target = join(folder, name.slice(FILES.length));
        mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
        await pipeline(entry, createWriteStream(target, { mode: OWNER_ONLY }));
        files++;
      }
    }
    await read;
  } catch {
    return undefined;
  }
  return database && { database, files };
};
