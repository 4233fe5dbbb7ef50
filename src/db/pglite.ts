import { PGlite, type PGliteOptions } from "@electric-sql/pglite";
import { oncePer } from "../platform/once.ts";
import { ASSETS } from "./assets.ts";

/** The default of 128 MB costs memory that a venue's database never uses. */
const SHARED_BUFFERS = "16MB";

const compile = async (path: string) => WebAssembly.compile(await Bun.file(path).arrayBuffer());

/** Compiled once a process: what is compiled can be shared by instances, and is quicker the longer it runs. */
const modulesOf = oncePer(({ wasm, initdb }: typeof ASSETS) => Promise.all([compile(wasm), compile(initdb)]));

/**
 * Extension bundles are read through a file URL, which a path inside the binary is not: it is written out first.
 * @param folder where the bundle may be written when this program is a binary
 */
const btreeGistBundle = async (folder: string): Promise<URL> => {
  if (!Bun.isStandaloneExecutable) return Bun.pathToFileURL(ASSETS.btreeGist);
  const path = `${folder}/btree_gist.tar.gz`;
  await Bun.write(path, Bun.file(ASSETS.btreeGist));
  return Bun.pathToFileURL(path);
};

/** An instance on a folder or, without one, in memory. `scratch` is a folder that it may write helper files to. */
export const startPglite = async (options: PGliteOptions, scratch: string): Promise<PGlite> => {
  const [[pgliteWasmModule, initdbWasmModule], bundlePath] = await Promise.all([
    modulesOf(ASSETS),
    btreeGistBundle(scratch),
  ]);
  return PGlite.create({
    ...options,
    pgliteWasmModule,
    initdbWasmModule,
    fsBundle: Bun.file(ASSETS.data),
    extensions: { btree_gist: { name: "btree_gist", setup: async () => ({ bundlePath }) } },
    startParams: [...PGlite.defaultStartParams, "-c", `shared_buffers=${SHARED_BUFFERS}`],
  });
};
