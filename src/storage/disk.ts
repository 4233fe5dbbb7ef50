import { constants, type Dirent } from "node:fs";
import { access, mkdir, open, opendir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { errors } from "../platform/errors.ts";
import { isUuid } from "../platform/ids.ts";
import type { FileStorage } from "./storage.ts";

/** Ids sort by time at their front and are random at their end: folders by the end fill evenly. */
const SHARD_CHARACTERS = 2;

/** The local disk: `<folder>/<team>/<shard>/<id>`, in which a file appears whole or not at all. */
export const openDisk = (folder: string): FileStorage => {
  const pathOf = (key: string): string => {
    const [team = "", id = ""] = key.split("/");
    if (!isUuid(team) || !isUuid(id)) throw new Error("a storage key is two ids");
    return join(folder, team, id.slice(-SHARD_CHARACTERS), id);
  };
  return {
    name: "local disk",
    place: (key) => ({
      finish: ({ path }) =>
        moveTo(pathOf(key), path).catch((error: unknown) => {
          throw errors.storageUnavailable(error);
        }),
      discard: () => undefined,
    }),
    read: async (key, range) => {
      const path = pathOf(key);
      await access(path, constants.R_OK).catch((error: unknown) => {
        throw errors.upstreamFailed(error);
      });
      const file = Bun.file(path);
      return range ? file.slice(range.from, range.to + 1) : file;
    },
    remove: async (keys) => {
      for (const key of keys) await rm(pathOf(key), { force: true });
    },
    list: async function* () {
      for await (const team of foldersIn(folder))
        for await (const shard of foldersIn(join(folder, team)))
          for await (const entry of entriesIn(join(folder, team, shard))) {
            if (!entry.isFile() || !isUuid(entry.name)) continue;
            const { mtime } = await stat(join(folder, team, shard, entry.name));
            yield { key: `${team}/${entry.name}`, changedAt: mtime };
          }
    },
    check: async () => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await access(folder, constants.W_OK);
    },
  };
};

const moveTo = async (target: string, path: string): Promise<void> => {
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  await rename(path, target);
  await keepEntry(dirname(target));
  await keepEntry(dirname(dirname(target)));
};

/** A rename outlives a power cut once its folder is on the disk too. */
const keepEntry = async (folder: string): Promise<void> => {
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
};

async function* entriesIn(folder: string): AsyncIterable<Dirent> {
  try {
    yield* await opendir(folder);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
}

/** Folders of teams and shards; the spool's name is none of either. */
async function* foldersIn(folder: string): AsyncIterable<string> {
  for await (const entry of entriesIn(folder))
    if (entry.isDirectory() && (isUuid(entry.name) || /^[0-9a-f]{2}$/.test(entry.name))) yield entry.name;
}
