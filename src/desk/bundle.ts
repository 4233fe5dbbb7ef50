import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What a browser loads of the desk. */
export interface DeskFiles {
  script: string;
  style: string;
}

/** Bundles the desk's page. A macro: it runs when the source is transpiled, so the binary holds its result. */
export const bundleDesk = (): DeskFiles => {
  const app = join(import.meta.dir, "app");
  const flags = ["--minify", "--target=browser", "--format=esm", "--production"];
  const built = spawnSync(process.execPath, ["build", ...flags, join(app, "main.tsx")], { encoding: "utf8" });
  if (built.status !== 0) throw new Error(`the desk's page does not build: ${built.stderr}`);
  return { script: built.stdout, style: readFileSync(join(app, "style.css"), "utf8") };
};
