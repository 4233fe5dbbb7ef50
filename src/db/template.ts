import { rename } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { drizzle } from "drizzle-orm/pglite";
import { sha256Hex } from "../platform/ids.ts";
import { CASING } from "./client.ts";
import { MIGRATIONS, migrate } from "./migrate.ts";
import { startPglite } from "./pglite.ts";

/** Part of the template's file name: another set of migrations needs another template. */
const FINGERPRINT = sha256Hex(MIGRATIONS.map(({ sha256 }) => sha256).join()).slice(0, 12);
export const TEMPLATE_NAME = `template-${FINGERPRINT}.tar.gz`;

const CACHE = join(import.meta.dir, "../../node_modules/.cache/openevent");

/** A migrated, empty data folder as a gzipped tar: `initdb` takes seconds and 900 MB, unpacking this does not. */
export const buildTemplate = async (): Promise<Blob> => {
  const client = await startPglite({}, tmpdir());
  await migrate({ kind: "embedded", handle: drizzle(client, { casing: CASING }), close: () => client.close() });
  const template = await client.dumpDataDir("gzip");
  await client.close();
  return template;
};

/** The template: from inside the binary, or from the cache of the source tree, where it is built once. */
export const loadTemplate = async (): Promise<Blob> => {
  const embedded = Bun.embeddedFiles.find((file) => "name" in file && String(file.name).includes("template-"));
  if (embedded) return embedded;
  const path = join(CACHE, TEMPLATE_NAME);
  const cached = Bun.file(path);
  if (await cached.exists()) return cached;
  const template = await buildTemplate();
  await Bun.write(`${path}.${process.pid}`, template);
  await rename(`${path}.${process.pid}`, path);
  return template;
};
