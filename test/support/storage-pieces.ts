import { randomBytes } from "node:crypto";
import { existsSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { receive } from "./storage-body.ts";

const PIECE_BYTES = 6 * 1024 * 1024;
const TUS = { "Tus-Resumable": "1.0.0" };

/** A file of which a part is there. */
interface Known {
  name: string;
  /** Told once, at the latest with the last piece. */
  size: number | null;
}

export interface PiecesOptions {
  bucket: string;
  /** Where uploads are asked for. */
  endpoint: () => string;
  partPath: (id: string) => string;
  /** A file is whole. */
  keep: (path: string, name: string) => void;
}

/** Files that come in pieces, by TUS 1.0.0 with deferred length, as Supabase Storage takes them. */
export class Pieces {
  /** How many came at a time, at most. */
  most = 0;
  /** So many of the bytes that it has of a file are gone when it is asked next how many there are; the file, if it has fewer. */
  losing = 0;
  private running = 0;

  constructor(private readonly options: PiecesOptions) {}

  async answer(request: Request, id: string | undefined): Promise<Response> {
    if (request.method === "POST") return this.create(request);
    const path = this.options.partPath(id ?? "");
    if (!existsSync(`${path}.json`)) return refused(404);
    const known = (await Bun.file(`${path}.json`).json()) as Known;
    if (request.method === "HEAD") return this.tell(path, known);
    if (request.method === "PATCH") return this.take(request, path, known);
    return this.remove(path, 204);
  }

  private remove(path: string, status: number): Response {
    rmSync(path, { force: true });
    rmSync(`${path}.json`, { force: true });
    return new Response(null, { status, headers: TUS });
  }

  private tell(path: string, known: Known): Response {
    const left = statSync(path).size - this.losing;
    this.losing = 0;
    if (left < 0) return this.remove(path, 404);
    truncateSync(path, left);
    return told(path, known);
  }

  private create({ headers }: Request): Response {
    const { bucket, endpoint, partPath } = this.options;
    const fields = Object.fromEntries(
      (headers.get("upload-metadata") ?? "").split(",").map((field) => {
        const [name = "", value = ""] = field.split(" ");
        return [name, Buffer.from(value, "base64").toString()];
      }),
    );
    const size = lengthIn(headers);
    if (fields["bucketName"] !== bucket) return refused(404, "Bucket not found");
    if (size === null && headers.get("upload-defer-length") !== "1") return refused(400, "Upload-Length");
    const made = randomBytes(8).toString("hex");
    writeFileSync(partPath(made), "");
    writeFileSync(`${partPath(made)}.json`, JSON.stringify({ name: fields["objectName"], size }));
    return new Response(null, { status: 201, headers: { ...TUS, Location: `${endpoint()}/${made}` } });
  }

  private async take(request: Request, path: string, { name, size: known }: Known): Promise<Response> {
    const { headers } = request;
    const offset = statSync(path).size;
    const length = Number(headers.get("content-length"));
    const now = lengthIn(headers);
    if (Number(headers.get("upload-offset")) !== offset) return refused(409);
    if (now !== null && known !== null) return refused(400, "Upload-Length is known");
    const size = now ?? known;
    if (offset + length !== size && length !== PIECE_BYTES) return refused(400, "pieces have 6 MiB");
    if (now !== null) writeFileSync(`${path}.json`, JSON.stringify({ name, size }));
    this.most = Math.max(this.most, ++this.running);
    await receive(request.body, path, offset).finally(() => this.running--);
    const there = statSync(path).size;
    if (there === size) {
      this.options.keep(path, name);
      rmSync(`${path}.json`);
    }
    return new Response(null, { status: 204, headers: { ...TUS, "Upload-Offset": String(there) } });
  }
}

const lengthIn = (headers: Headers): number | null => {
  const length = headers.get("upload-length");
  return length === null ? null : Number(length);
};

const refused = (status: number, reason?: string): Response => new Response(reason ?? null, { status, headers: TUS });

const told = (path: string, { size }: Known): Response =>
  new Response(null, {
    headers: {
      ...TUS,
      "Upload-Offset": String(statSync(path).size),
      ...(size === null ? { "Upload-Defer-Length": "1" } : { "Upload-Length": String(size) }),
    },
  });
