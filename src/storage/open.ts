import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Env } from "../platform/env.ts";
import { newId } from "../platform/ids.ts";
import { openDisk } from "./disk.ts";
import { Spool } from "./spool.ts";
import type { FileStorage } from "./storage.ts";
import { openBucket } from "./supabase.ts";

export interface Stores {
  storage: FileStorage;
  spool: Spool;
}

type Settings = Pick<
  Env,
  "UPLOAD_DIR" | "UPLOAD_BUCKET" | "OE_SUPABASE_URL" | "OE_SUPABASE_KEY" | "CLAMAV_HOST" | "dataDir"
>;

/** The folder of the local store; without a data folder one of this process. */
const folderOf = ({ UPLOAD_DIR, dataDir }: Settings): string =>
  UPLOAD_DIR ?? (dataDir === undefined ? join(tmpdir(), `openevent-files-${newId()}`) : join(dataDir, "files"));

/** The folder in which files are kept on this machine; `undefined` where they are in a bucket. */
export const localFolder = (env: Settings): string | undefined =>
  env.UPLOAD_BUCKET === undefined ? folderOf(env) : undefined;

/** Where files are kept, as the settings say: a bucket of Supabase Storage, else the local disk. Touches neither. */
export const openStores = (env: Settings): Stores => {
  const folder = folderOf(env);
  const { UPLOAD_BUCKET: bucket, OE_SUPABASE_URL: url, OE_SUPABASE_KEY: key } = env;
  const isLocal = !(bucket && url && key);
  const storage = isLocal ? openDisk(folder) : openBucket({ url, key, bucket });
  const stay = isLocal ? "kept" : env.CLAMAV_HOST ? "whole" : "passing";
  return { storage, spool: new Spool(join(folder, "spool"), stay) };
};
