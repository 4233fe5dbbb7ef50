import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface Migration {
  name: string;
  sha256: string;
  sql: string;
}

/** The files of `drizzle/` in order. A macro: it runs when the source is transpiled, so the binary holds its result. */
export const readMigrations = (): Migration[] => {
  const folder = join(import.meta.dir, "../../drizzle");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name), "utf8");
      return {
        name: name.slice(0, -".sql".length),
        sha256: new Bun.CryptoHasher("sha256").update(sql).digest("hex"),
        sql,
      };
    });
};
