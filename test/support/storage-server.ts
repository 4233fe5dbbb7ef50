import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { receive } from "./storage-body.ts";
import { Pieces } from "./storage-pieces.ts";

/** A store that speaks the REST protocol of Supabase Storage over a socket: objects, signed links, lists, and TUS. */
export interface StorageServer {
  url: string;
  key: string;
  bucket: string;
  /** Every object that is there whole. */
  objects(): string[];
  /** What is there of files that came in part only. */
  parts(): string[];
  /** Drops every connection when so many requests of a kind have come from now on; later ones are served again. */
  cutAt(kind: string, count: number): void;
  /** Leaves the next request of a kind without an answer, for good. */
  ignoreNext(kind: string): void;
  /** Takes nothing of the requests of a kind. @returns what lets it take them again */
  hold(kind: string): () => void;
  /** Answers the next request of a kind with an error. */
  failNext(kind: string): void;
  /** Has forgotten so many of the last bytes of a file in pieces, or of all of it, when it is asked next how much is there. */
  forget(bytes: number): void;
  /** Drops every connection now. */
  cut(): void;
  /** Answers nothing but errors until told otherwise. */
  fail(isFailing: boolean): void;
  /** Whether strangers may read what is in the bucket. */
  expose(isPublic: boolean): void;
  /** How many requests came, by method and kind. */
  readonly calls: ReadonlyMap<string, number>;
  /** How many pieces came at a time, at most. */
  mostPieces(): number;
  stop(): Promise<void>;
}

const refusal = (statusCode: number, error: string): Response =>
  Response.json({ statusCode: String(statusCode), error, message: error }, { status: statusCode >= 500 ? 500 : 400 });

export const startStorage = (folder: string, port = 0): StorageServer => {
  const key = `sb_secret_${randomBytes(24).toString("base64url")}`;
  const bucket = "files";
  const links = new Map<string, string>();
  const calls = new Map<string, number>();
  let isFailing = false;
  let isPublic = false;
  let ignored: string | undefined;
  let failing: string | undefined;
  let held: { kind: string; until: Promise<void> } | undefined;
  let cutting: { kind: string; at: number } | undefined;
  const objectPath = (name: string) => join(folder, "objects", name);
  const partPath = (id: string) => join(folder, "parts", id);
  mkdirSync(join(folder, "objects"), { recursive: true });
  mkdirSync(join(folder, "parts"), { recursive: true });

  const keep = (part: string, name: string): void => {
    mkdirSync(dirname(objectPath(name)), { recursive: true });
    renameSync(part, objectPath(name));
  };

  const upload = async (request: Request, name: string): Promise<Response> => {
    if (existsSync(objectPath(name)) && request.headers.get("x-upsert") !== "true") return refusal(409, "Duplicate");
    const part = partPath(randomBytes(8).toString("hex"));
    try {
      await receive(request.body, part, 0);
    } catch (error) {
      rmSync(part, { force: true });
      throw error;
    }
    keep(part, name);
    return Response.json({ Id: crypto.randomUUID(), Key: `${bucket}/${name}` });
  };

  const download = (request: Request, name: string): Response => {
    if (!existsSync(objectPath(name))) return refusal(404, "not_found");
    const file = Bun.file(objectPath(name));
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.get("range") ?? "") ?? [];
    if (from === undefined || to === undefined) return new Response(file);
    return new Response(file.slice(Number(from), Number(to) + 1), {
      status: 206,
      headers: { "Content-Range": `bytes ${from}-${to}/${file.size}` },
    });
  };

  const list = async (request: Request): Promise<Response> => {
    const { prefix, limit, offset } = (await request.json()) as { prefix: string; limit: number; offset: number };
    const at = join(folder, "objects", prefix);
    const names = existsSync(at) ? readdirSync(at).sort() : [];
    return Response.json(
      names.slice(offset, offset + limit).map((name) => {
        const found = statSync(join(at, name));
        const time = found.mtime.toISOString();
        return found.isDirectory()
          ? { name, id: null, updated_at: null, created_at: null, metadata: null }
          : { name, id: name, updated_at: time, created_at: time, metadata: { size: found.size } };
      }),
    );
  };

  const pieces = new Pieces({
    bucket,
    endpoint: () => `http://127.0.0.1:${server.port}/storage/v1/upload/resumable`,
    partPath,
    keep,
  });

  const link = (name: string): Response => {
    if (!existsSync(objectPath(name))) return refusal(404, "not_found");
    const token = randomBytes(16).toString("hex");
    links.set(token, name);
    return Response.json({ signedURL: `/object/sign/${bucket}/${name}?token=${token}` });
  };
  const remove = async (request: Request): Promise<Response> => {
    const { prefixes } = (await request.json()) as { prefixes: string[] };
    const there = prefixes.filter((name) => existsSync(objectPath(name)));
    for (const name of there) rmSync(objectPath(name));
    return Response.json(there.map((name) => ({ name })));
  };
  const byLink = (request: Request, name: string, token: string | null): Response =>
    links.get(token ?? "") === name ? download(request, name) : refusal(400, "InvalidJWT");

  const withKey = (request: Request, path: string, signed: string | undefined): Response | Promise<Response> => {
    if (path.startsWith("upload/resumable")) return pieces.answer(request, path.split("/")[2]);
    if (path === `bucket/${bucket}`) return Response.json({ id: bucket, name: bucket, public: isPublic });
    if (path === `object/list/${bucket}`) return list(request);
    if (signed) return link(signed);
    if (path === `object/${bucket}` && request.method === "DELETE") return remove(request);
    const name = /^object\/files\/(.+)$/.exec(path)?.[1];
    return name && request.method === "POST" ? upload(request, name) : refusal(404, "not_found");
  };

  const answer = async (request: Request): Promise<Response> => {
    const { pathname, searchParams } = new URL(request.url);
    const path = pathname.replace(/^\/storage\/v1\//, "");
    const kind = `${request.method} ${path.split("/")[0]}`;
    calls.set(kind, (calls.get(kind) ?? 0) + 1);
    if (ignored === kind) {
      ignored = undefined;
      return new Promise<never>(() => undefined);
    }
    if (cutting?.kind === kind && cutting.at === calls.get(kind)) cut();
    if (held?.kind === kind) await held.until;
    if (failing === kind) {
      failing = undefined;
      return refusal(503, "DatabaseTimeout");
    }
    if (isFailing) return refusal(503, "DatabaseTimeout");
    const signed = /^object\/sign\/files\/(.+)$/.exec(path)?.[1];
    if (signed && request.method === "GET") return byLink(request, signed, searchParams.get("token"));
    if (request.headers.get("authorization") !== `Bearer ${key}`) return refusal(403, "Unauthorized");
    return withKey(request, path, signed);
  };

  const serve = (at: number) =>
    Bun.serve({
      port: at,
      hostname: "127.0.0.1",
      maxRequestBodySize: Number.MAX_SAFE_INTEGER,
      idleTimeout: 0,
      fetch: (request) => answer(request).catch(() => refusal(500, "InternalError")),
    });
  let server = serve(port);
  const cut = (): void => {
    const at = server.port ?? 0;
    void server.stop(true);
    server = serve(at);
  };
  return {
    get url() {
      return `http://127.0.0.1:${server.port}`;
    },
    key,
    bucket,
    objects: () =>
      readdirSync(join(folder, "objects"), { recursive: true })
        .map(String)
        .filter((name) => statSync(objectPath(name)).isFile()),
    parts: () => readdirSync(join(folder, "parts")),
    cutAt: (kind, count) => {
      cutting = { kind, at: (calls.get(kind) ?? 0) + count };
    },
    ignoreNext: (kind) => {
      ignored = kind;
    },
    hold: (kind) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      held = { kind, until: promise };
      return resolve;
    },
    failNext: (kind) => {
      failing = kind;
    },
    forget: (bytes) => {
      pieces.losing = bytes;
    },
    cut,
    fail: (fails) => {
      isFailing = fails;
    },
    expose: (exposed) => {
      isPublic = exposed;
    },
    calls,
    mostPieces: () => pieces.most,
    stop: () => server.stop(true),
  };
};
