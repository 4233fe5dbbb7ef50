/** Files of PGlite that have to be handed to it: paths in the source tree, embedded files in the binary. */

import btreeGist from "../../node_modules/@electric-sql/pglite/dist/btree_gist.tar.gz" with { type: "file" };
import initdb from "../../node_modules/@electric-sql/pglite/dist/initdb.wasm" with { type: "file" };
import data from "../../node_modules/@electric-sql/pglite/dist/pglite.data" with { type: "file" };
import wasm from "../../node_modules/@electric-sql/pglite/dist/pglite.wasm" with { type: "file" };

export const ASSETS = { data, wasm, initdb, btreeGist } as const;
