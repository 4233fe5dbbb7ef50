import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildTemplate, TEMPLATE_NAME } from "../db/template.ts";

const ROOT = join(import.meta.dir, "../..");
const OUT = join(ROOT, "dist");

/**
 * Builds `dist/openevent`: one executable with its migrations, the empty embedded database and the pages of the API docs
 * inside. It reads no `.env` and no `bunfig.toml` of the folder it starts in.
 */
const build = async (): Promise<void> => {
  mkdirSync(OUT, { recursive: true });
  const template = join(OUT, TEMPLATE_NAME);
  await Bun.write(template, await buildTemplate());
  const compiled = Bun.spawn(
    [
      process.execPath,
      "build",
      "--compile",
      "--minify-whitespace",
      "--minify-syntax",
      "--bytecode",
      "--format=esm",
      "--splitting",
      "--sourcemap=inline",
      "--no-compile-autoload-dotenv",
      "--no-compile-autoload-bunfig",
      "--define",
      'process.env.NODE_ENV="production"',
      "--asset-naming=[name].[ext]",
      join(ROOT, "src/main.ts"),
      template,
      "--outfile",
      join(OUT, "openevent"),
    ],
    { cwd: ROOT, stdout: "inherit", stderr: "inherit" },
  );
  const code = await compiled.exited;
  if (code !== 0) process.exit(code);
  dropMaps();
};

/** The maps are inside; the ones the bundler leaves beside the binary are copies. */
const dropMaps = (): void => {
  for (const name of readdirSync(OUT)) if (name.endsWith(".map")) rmSync(join(OUT, name));
};

await build();
