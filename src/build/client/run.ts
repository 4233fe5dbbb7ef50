import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describeApi } from "../../app.ts";
import { VERSION } from "../../platform/version.ts";

const ROOT = join(import.meta.dir, "../../..");
/** Where the generator is installed: a folder of packages has no place among the sources. */
const GENERATOR = join(ROOT, "dist/generator");
const PARTS = ["package.json", "bun.lock", "openapi-ts.config.js", "tsconfig.json"];
const OUT = join(ROOT, "dist/client");

const MANIFEST = {
  name: "openevent-client",
  version: VERSION,
  description: "A typed client of the OpenEvent API, made from its OpenAPI document.",
  type: "module",
  sideEffects: false,
  exports: { ".": { types: "./lib/index.d.ts", default: "./lib/index.js" } },
  files: ["lib"],
};

const run = async (cwd: string, ...command: string[]): Promise<void> => {
  const child = Bun.spawn(command, { cwd, stdout: "inherit", stderr: "inherit" });
  const code = await child.exited;
  if (code !== 0) process.exit(code);
};

/**
 * Builds `dist/client`: a package with a function and its types for every route of the API, for browsers and servers. It
 * is made from the same document that `/openapi.json` answers; the generator and its compiler have a lock of their own.
 */
const build = async (): Promise<void> => {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  await Bun.write(join(OUT, "openapi.json"), JSON.stringify(await describeApi()));
  await Bun.write(join(OUT, "package.json"), `${JSON.stringify(MANIFEST, null, 2)}\n`);
  await run(GENERATOR, process.execPath, "node_modules/.bin/openapi-ts");
  await run(GENERATOR, process.execPath, "node_modules/.bin/tsc", "--project", "tsconfig.json");
};

/** Installs the generator; `--install` does no more, so that tests need no network afterwards. */
const install = async (): Promise<void> => {
  mkdirSync(GENERATOR, { recursive: true });
  for (const part of PARTS) copyFileSync(join(import.meta.dir, part), join(GENERATOR, part));
  await run(GENERATOR, process.execPath, "install", "--frozen-lockfile");
};

await install();
if (process.argv[2] !== "--install") await build();
