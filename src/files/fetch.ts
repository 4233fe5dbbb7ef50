import { withTeam } from "../db/team.ts";
import type { Caller } from "../gate/caller.ts";
import { errors } from "../platform/errors.ts";
import { isUuid } from "../platform/ids.ts";
import { hasTag } from "../wire/paging.ts";
import type { FilingDeps } from "./filing.ts";
import { hexOf } from "./model.ts";
import { rangeOf } from "./range.ts";
import { type FileRow, selectFile } from "./store.ts";

const OK = 200;
const PARTIAL = 206;
const NOT_MODIFIED = 304;
/** What is read whole into memory anyway is compared with its checksum. */
const SMALL_BYTES = 1024 * 1024;

/** The file of an id that a caller may see. @throws Failure 404 */
export const fileOf = async (deps: Pick<FilingDeps, "db">, caller: Caller, fileId: string): Promise<FileRow> => {
  const { teamId, threadId } = caller;
  const row = isUuid(fileId) ? await withTeam(deps.db, caller, (tx) => selectFile(tx, { teamId, fileId })) : undefined;
  if (!row || (threadId !== undefined && row.threadId !== threadId)) throw errors.fileNotFound();
  return row;
};

/**
 * A file's bytes, whole or in part, as nothing that a browser would run: saved and not shown, in a sandbox, of its stored
 * type. Source: spec/http-api.md §9.3. @throws Failure 404, 416, 502
 */
export const fetchFile = async (
  deps: FilingDeps,
  caller: Caller,
  fileId: string,
  request: Request,
): Promise<Response> => {
  return bytesFor(deps, await fileOf(deps, caller, fileId), request);
};

/** The answer with a file that its reader may see. @throws Failure 404, 416, 502 */
export const bytesFor = async (deps: FilingDeps, row: FileRow, request: Request): Promise<Response> => {
  if (row.state !== "stored") throw errors.fileNotFound();
  const etag = `"${hexOf(row.sha256)}"`;
  const headers = {
    ETag: etag,
    "Cache-Control": "private, no-cache",
    "Accept-Ranges": "bytes",
    "Content-Disposition": dispositionOf(row.name),
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "X-Content-Type-Options": "nosniff",
  };
  if (hasTag(request.headers, etag)) return new Response(null, { status: NOT_MODIFIED, headers });
  const range = rangeOf(request.headers, row.sizeBytes, etag);
  const { from, to } = range ?? { from: 0, to: row.sizeBytes - 1 };
  const described = {
    ...headers,
    "Content-Type": row.contentType,
    "Content-Length": String(to - from + 1),
    ...(range && { "Content-Range": `bytes ${from}-${to}/${row.sizeBytes}` }),
  };
  const body = request.method === "HEAD" ? null : await bytesOf(deps, row, range);
  return new Response(body, { status: range ? PARTIAL : OK, headers: described });
};

const bytesOf = async ({ filing }: FilingDeps, row: FileRow, range: ReturnType<typeof rangeOf>) => {
  const stored = await filing.storage.read(row.storageKey, range);
  if (range || row.sizeBytes > SMALL_BYTES) return stored;
  const bytes = await new Response(stored).bytes().catch((error: unknown) => {
    throw errors.upstreamFailed(error);
  });
  const isWhole = new Bun.CryptoHasher("sha256").update(bytes).digest("hex") === hexOf(row.sha256);
  if (!isWhole) throw errors.upstreamFailed(new Error(`file ${row.id} is not what was stored`));
  return bytes;
};

/** Saved under its name; the plain form for those that do not read RFC 8187. */
const dispositionOf = (name: string): string => {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
};
