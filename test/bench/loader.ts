/** A request as it goes over the wire. */
export type Wire = Uint8Array;

export const get = (path: string, headers: Readonly<Record<string, string>> = {}): Wire => {
  const lines = Object.entries({ Host: "127.0.0.1", ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`GET ${path} HTTP/1.1\r\n${lines.join("")}\r\n`);
};

export const post = (path: string, body: unknown): Wire => {
  const json = Buffer.from(JSON.stringify(body));
  const head = `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: ${json.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), json]);
};

export interface LoadOptions {
  port: number;
  /** The request to send next; `undefined` ends the load. */
  next: () => Wire | undefined;
  /** Connections, each with one request under way. */
  connections: number;
}

export interface Load {
  perSecond: number;
  /** Of each answer, in milliseconds, in the order they came. */
  latencies: number[];
  /** Size of the last answer's body. */
  bodyBytes: number;
}

const HEAD_END = Buffer.from("\r\n\r\n");

/** The length of a whole answer, or `undefined` while its head is not complete. @throws when it is not 2xx */
const answerLength = (bytes: Buffer): { head: number; body: number } | undefined => {
  const end = bytes.indexOf(HEAD_END);
  if (end < 0) return undefined;
  const head = bytes.toString("latin1", 0, end);
  if (head[9] !== "2") throw new Error(`the load got ${bytes.toString("utf8").slice(0, 1000)}`);
  const length = /content-length: (\d+)/i.exec(head)?.[1];
  if (length === undefined) throw new Error(`the load reads answers with a length alone:\n${head}`);
  return { head: end + HEAD_END.length, body: Number(length) };
};

/**
 * Sends requests over kept-alive connections, without an HTTP client's own cost. A fetch in the same process would be
 * the slowest part and make every server look alike.
 */
export const load = async ({ port, next, connections }: LoadOptions): Promise<Load> => {
  const latencies: number[] = [];
  let bodyBytes = 0;
  const startedAt = performance.now();
  const lane = async (): Promise<void> => {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    let sentAt = 0;
    let pending: Buffer = Buffer.alloc(0);
    const send = (socket: Bun.Socket): void => {
      const wire = next();
      if (!wire) {
        resolve();
        return;
      }
      sentAt = performance.now();
      if (socket.write(wire) !== wire.length) reject(new Error("a request did not fit the socket"));
    };
    const receive = (socket: Bun.Socket, chunk: Buffer): void => {
      pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
      const length = answerLength(pending);
      if (!length || pending.length < length.head + length.body) return;
      latencies.push(performance.now() - sentAt);
      bodyBytes = length.body;
      pending = Buffer.alloc(0);
      send(socket);
    };
    const socket = await Bun.connect({
      hostname: "127.0.0.1",
      port,
      socket: {
        open: send,
        data: (from, chunk) => {
          try {
            receive(from, Buffer.from(chunk));
          } catch (error) {
            reject(error);
          }
        },
        close: () => reject(new Error("the server closed a connection under load")),
        error: (_, error) => reject(error),
      },
    });
    await promise.finally(() => socket.end());
  };
  await Promise.all(Array.from({ length: connections }, lane));
  return { perSecond: (latencies.length / (performance.now() - startedAt)) * 1000, latencies, bodyBytes };
};

/** The same request for so long. */
export const forSeconds = (seconds: number, wire: Wire): LoadOptions["next"] => {
  const endsAt = performance.now() + seconds * 1000;
  return () => (performance.now() < endsAt ? wire : undefined);
};

/** So many requests, each made anew. */
export const times = (count: number, make: () => Wire): LoadOptions["next"] => {
  let left = count;
  return () => (left-- > 0 ? make() : undefined);
};
