import type { LimitFunction } from "p-limit";
import type { HttpRequest, HttpResponse, HttpStack, UploadOptions } from "tus-js-client";
import type { Spooled, SpoolFile } from "./spool.ts";

type FileReader = NonNullable<UploadOptions["fileReader"]>;

/**
 * Pieces of a file that still arrives, as parts of it on the disk: each once more than it is there, the last when the
 * file is whole. The requests read them as they go, and nothing of them is gathered here; the library's own would read
 * each piece through a stream of its own into memory.
 * @param onLost called when bytes are asked for that have been let go of
 */
export const piecesOf = (file: SpoolFile, whole: Promise<Spooled>, onLost: (error: unknown) => void): FileReader => ({
  openFile: () =>
    Promise.resolve({
      // Not asked for while the length is deferred.
      size: Number.POSITIVE_INFINITY,
      slice: async (start, end) => {
        const isLast = !(await file.reaches(end));
        const to = isLast ? (await whole).size : end;
        const value = await file.part(start, to).catch((error: unknown) => {
          onLost(error);
          throw error;
        });
        return { value, done: isLast };
      },
      close: () => undefined,
    }),
});

/**
 * Requests of the resumable protocol for one file, made with fetch; those with a piece wait for their turn, and give it
 * back when the store says nothing for so long.
 */
export const overFetch = (turns: LimitFunction, patienceMs: number): HttpStack => {
  const known: Known = { length: false };
  return {
    createRequest: (method, url) => new FetchRequest(method, url, turns, known, patienceMs),
    getName: () => "fetch",
  };
};

/** What the store has said of a file. */
interface Known {
  /** It was told the length before a cut, and takes it only once. */
  length: boolean;
}

class FetchRequest implements HttpRequest {
  private readonly headers = new Headers();
  private readonly leaving = new AbortController();

  constructor(
    private readonly method: string,
    private readonly url: string,
    private readonly turns: LimitFunction,
    private readonly known: Known,
    private readonly patienceMs: number,
  ) {}

  getMethod(): string {
    return this.method;
  }

  getURL(): string {
    return this.url;
  }

  setHeader(name: string, value: string): void {
    this.headers.set(name, value);
  }

  getHeader(name: string): string | undefined {
    return this.headers.get(name) ?? undefined;
  }

  /** Nobody is told how far it is. */
  setProgressHandler(): void {}

  send(body: Blob | null | undefined): Promise<HttpResponse> {
    return body ? this.turns(() => this.ask(body)) : this.ask();
  }

  private async ask(body?: Blob): Promise<HttpResponse> {
    if (this.known.length) this.headers.delete("upload-length");
    const response = await fetch(this.url, {
      method: this.method,
      headers: this.headers,
      signal: AbortSignal.any([this.leaving.signal, AbortSignal.timeout(this.patienceMs)]),
      ...(body && { body }),
    });
    const text = await response.text();
    // The library would begin anew; it asks again after what its fetch throws.
    if (this.method === "HEAD" && response.status >= 500) throw new Error(`the store answers ${response.status}`);
    if (this.method === "HEAD") this.known.length = response.headers.has("upload-length");
    return {
      getStatus: () => response.status,
      getHeader: (name) => response.headers.get(name) ?? undefined,
      getBody: () => text,
      getUnderlyingObject: () => response,
    };
  }

  abort(): Promise<void> {
    this.leaving.abort();
    return Promise.resolve();
  }

  getUnderlyingObject(): undefined {
    return undefined;
  }
}
