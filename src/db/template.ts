import { rename } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { drizzle } from "drizzle-orm/pglite";
import { sha256Hex } from "../platform/ids.ts";
import { CASING } from "./client.ts";
import { MIGRATIONS, migrate } from "./migrate.ts";
import { startPglite } from "./pglite.ts";

/** Segments of the log of the usual 16 MB would be more than all else in the template. */
const INITDB = ["--wal-segsize=1"];
/** Databases that nobody of ours is ever made from. */
const UNUSED = ["template0", "template1"];

/** Part of the template's file name: other migrations, or another way to make it, need another template. */
const FINGERPRINT = sha256Hex([...INITDB, ...UNUSED, ...MIGRATIONS.map(({ sha256 }) => sha256)].join()).slice(0, 12);
export const TEMPLATE_NAME = `template-${FINGERPRINT}.tar.gz`;

const CACHED = join(import.meta.dir, "../../node_modules/.cache/openevent", TEMPLATE_NAME);

/**
 * A migrated, empty data folder as a gzipped tar: `initdb` takes seconds and 900 MB, unpacking this does not. It is as
 * small as can be, for every new folder and every database in memory writes all of it.
 */
const makeTemplate = async (): Promise<Blob> => {
  const client = await startPglite({ initDbStartParams: INITDB }, tmpdir());
  await migrate({ kind: "embedded", handle: drizzle(client, { casing: CASING }), close: () => client.close() });
  for (const name of UNUSED) {
    await client.query("update pg_database set datistemplate = false where datname = $1", [name]);
    await client.exec(`drop database ${name}`);
  }
  await client.exec("checkpoint");
  const template = await client.dumpDataDir("gzip");
  await client.close();
  return template;
};

/** Makes the template, and leaves it in the cache of the source tree. */
export const buildTemplate = async (): Promise<Uint8Array> => {
  const template = await (await makeTemplate()).bytes();
  const own = `${CACHED}.${process.pid}`;
  await Bun.write(own, template);
  await rename(own, CACHED);
  return template;
};

/** The template: from inside the binary, or from the cache of the source tree, where it is built once. */
export const loadTemplate = async (): Promise<Blob> => {
  const embedded = Bun.embeddedFiles.find((file) => "name" in file && String(file.name).includes("template-"));
  if (embedded) return embedded;
  const cached = Bun.file(CACHED);
  // Read at once: another process that built one too may put its own in this one's place.
  return new Blob([(await cached.exists()) ? await cached.bytes() : await buildTemplate()]);
};
