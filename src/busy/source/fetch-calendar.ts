import type { LookupAddress } from "node:dns";
import type { IncomingMessage } from "node:http";
import ipaddr from "ipaddr.js";
import { isLoopback, isPublicAddress } from "./addresses.ts";

/** Why a calendar could not be fetched. */
export type FetchFault =
  | "address_refused"
  | "unreachable"
  | "timeout"
  | "too_large"
  | "too_many_redirects"
  | "refused_by_server";

export class NotFetched extends Error {
  constructor(
    readonly reason: FetchFault,
    cause?: unknown,
  ) {
    super(reason, { cause });
  }
}

export interface FetchRules {
  /** In dev and test: http to this machine, and nothing else of what prod refuses. */
  mayLoopback: boolean;
  maxBytes: number;
  timeoutMs: number;
  /** Every address of a host; by default what the machine says. */
  resolve?: (host: string) => Promise<LookupAddress[]>;
  /** Which addresses may be spoken to; by default the public internet's. */
  allows?: (address: string) => boolean;
  /** An authority in place of those of the machine. */
  ca?: string;
}

const MAX_REDIRECTS = 5;
const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

const bare = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, "");

/** An address that may be asked at all, before its host is looked up. @throws NotFetched */
export const checkAddress = (text: string, { mayLoopback }: Pick<FetchRules, "mayLoopback">): URL => {
  const url = URL.parse(text.replace(/^webcals?:\/\//i, "https://"));
  const isLocal = url?.protocol === "http:" && mayLoopback && (isLoopback(bare(url)) || url.hostname === "localhost");
  const isSecure = url?.protocol === "https:";
  if (!url || !(isSecure || isLocal) || url.username !== "" || url.password !== "")
    throw new NotFetched("address_refused");
  if (isSecure && ipaddr.isValid(bare(url)) && !isPublicAddress(bare(url))) throw new NotFetched("address_refused");
  return url;
};

/** The addresses of a host, all of which may be spoken to. One that is not stands for all: nothing is chosen here. */
const addressesOf = async (
  url: URL,
  { resolve = lookUp, allows = isPublicAddress }: FetchRules,
): Promise<LookupAddress[]> => {
  const host = bare(url);
  const found = ipaddr.isValid(host)
    ? [{ address: host, family: ipaddr.parse(host).kind() === "ipv6" ? 6 : 4 }]
    : await resolve(host).catch((cause: unknown) => {
        throw new NotFetched("unreachable", cause);
      });
  const may = url.protocol === "http:" ? isLoopback : allows;
  if (found.length === 0 || !found.every(({ address }) => may(address))) throw new NotFetched("address_refused");
  return found;
};

const lookUp = async (host: string): Promise<LookupAddress[]> => {
  const { lookup } = await import("node:dns/promises");
  return lookup(host, { all: true, verbatim: true });
};

/** Loaded with the first calendar, for a start does not wait for it. */
const clientFor = ({ protocol }: URL) => (protocol === "https:" ? import("node:https") : import("node:http"));

/**
 * Asks one address. The connection goes to the addresses that were looked at and to no other: a host that answers
 * another one a moment later (rebinding) gains nothing. The certificate is checked against the name.
 */
const ask = async (
  url: URL,
  addresses: LookupAddress[],
  rules: FetchRules,
  signal: AbortSignal,
): Promise<IncomingMessage> => {
  const { get } = await clientFor(url);
  return new Promise((resolve, reject) => {
    const request = get(
      url,
      {
        agent: false,
        signal,
        lookup: (_host, options, done) => {
          const [first] = addresses;
          if (options.all) done(null, addresses);
          else done(null, first?.address ?? "", first?.family);
        },
        headers: { Accept: "text/calendar, */*;q=0.1", "Accept-Encoding": "identity", "User-Agent": "OpenEvent" },
        ...(rules.ca !== undefined && { ca: rules.ca }),
      },
      resolve,
    );
    request.on("error", reject);
  });
};

const textOf = async (response: IncomingMessage, { maxBytes }: FetchRules): Promise<string> => {
  const encoding = response.headers["content-encoding"] ?? "identity";
  if (encoding !== "identity") throw new NotFetched("refused_by_server");
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) {
      response.destroy();
      throw new NotFetched("too_large");
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
};

const follow = async (first: URL, rules: FetchRules, signal: AbortSignal): Promise<string> => {
  let url = first;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const response = await ask(url, await addressesOf(url, rules), rules, signal);
    const status = response.statusCode ?? 0;
    const { location } = response.headers;
    if (status === 200) return textOf(response, rules);
    response.destroy();
    if (!isRedirect(status) || location === undefined) throw new NotFetched("refused_by_server");
    const next = URL.parse(location, url.href);
    if (!next || (url.protocol === "https:" && next.protocol !== "https:")) throw new NotFetched("address_refused");
    url = checkAddress(next.href, rules);
  }
  throw new NotFetched("too_many_redirects");
};

/**
 * The text behind a calendar's address: over https, from public addresses alone, redirects included, in limited time and
 * size. @throws NotFetched
 */
export const fetchCalendar = async (address: string, rules: FetchRules): Promise<string> => {
  const url = checkAddress(address, rules);
  const signal = AbortSignal.timeout(rules.timeoutMs);
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(new NotFetched("timeout")), { once: true });
  });
  try {
    return await Promise.race([follow(url, rules, signal), late]);
  } catch (error) {
    if (error instanceof NotFetched) throw error;
    throw new NotFetched(signal.aborted ? "timeout" : "unreachable", error);
  }
};
