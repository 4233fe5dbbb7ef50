import type { HttpRequest, HttpResponse, HttpStack, UploadOptions } from "tus-js-client";

type FileReader = NonNullable<UploadOptions["fileReader"]>;

/**
 * Pieces of a file as parts of it on the disk: the requests read them as they go, and nothing of them is gathered here.
 * The library's own would read each piece through a stream of its own into memory.
 */
export const piecesOf = (path: string): FileReader => ({
  openFile: () => {
    const file = Bun.file(path);
    return Promise.resolve({
      size: file.size,
      slice: (start, end) =>
        Promise.resolve({ value: file.slice(start, Math.min(end, file.size)), done: end >= file.size }),
      close: () => undefined,
    });
  },
});

/** Requests of the resumable protocol, made with fetch. */
export const overFetch: HttpStack = {
  createRequest: (method, url) => new FetchRequest(method, url),
  getName: () => "fetch",
};

class FetchRequest implements HttpRequest {
  private readonly headers = new Headers();
  private readonly leaving = new AbortController();

  constructor(
    private readonly method: string,
    private readonly url: string,
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

  async send(body: Blob | null | undefined): Promise<HttpResponse> {
    const response = await fetch(this.url, {
      method: this.method,
      headers: this.headers,
      signal: this.leaving.signal,
      ...(body && { body }),
    });
    const text = await response.text();
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
