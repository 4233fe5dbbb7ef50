import type { Env } from "../../platform/env.ts";
import { errors, Failure } from "../../platform/errors.ts";
import type { Caller } from "../caller.ts";
import type { RoutePolicy } from "../policy.ts";
import { clientAddress, countedAs, networksOf } from "./address.ts";
import type { Limiter, LimitHeaders } from "./limiter.ts";
import type { Pressure } from "./pressure.ts";

/** A server as far as it knows who is at the other end. */
export interface Peers {
  requestIP(request: Request): { address: string } | null;
}

/** What the limits have to do with one request, in the order in which the gate asks. */
export interface Limits {
  /** Before anything is known of a request. @throws Failure 429, 503 */
  admit(call: Call): void;
  /** A credential did not verify. */
  refused(call: Call, failure: unknown): Promise<void>;
  /** The caller may call; the answer carries the headers. @throws Failure 429 */
  count(asked: Asked): Promise<LimitHeaders>;
  /** The body of a message tells which conversation it belongs to. @throws Failure 429 */
  countBody(asked: Asked, body: unknown): Promise<void>;
}

/** A request of which nothing is known but where it goes. */
export interface Call {
  request: Request;
  /** Who is at the other end; `null` for requests without a socket. */
  peers: Peers | null;
  path: string;
  policy: RoutePolicy | undefined;
}

/** A request whose caller may come in. */
export interface Asked extends Call {
  policy: RoutePolicy;
  caller: Caller | undefined;
  /** What stands in the variable parts of the path. */
  params: Readonly<Record<string, string>>;
}

/** Requests that have no socket come from inside. */
const INSIDE = "inside";

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

const threadIn = (fields: object): string | undefined =>
  ["session_id" in fields ? fields.session_id : undefined, "thread_id" in fields ? fields.thread_id : undefined].find(
    isText,
  );

/** The conversation that a request names before its body is read; a client's token names its own. */
const namedThread = ({ caller, params }: Asked): string | undefined => caller?.threadId ?? threadIn(params);

/** Limits by class, by conversation and by address, and a guard for what is too much. Source: spec/http-api.md §2.4. */
export const createLimits = (
  { TRUSTED_PROXIES, RATE_LIMIT_EXEMPT_PATHS }: Pick<Env, "TRUSTED_PROXIES" | "RATE_LIMIT_EXEMPT_PATHS">,
  limiter: Limiter,
  pressure: Pick<Pressure, "isHigh">,
): Limits => {
  const trusted = networksOf(TRUSTED_PROXIES);
  const exempt = new Set(RATE_LIMIT_EXEMPT_PATHS);
  const isExempt = ({ path, policy }: Call): boolean => policy?.rate === "exempt" || exempt.has(path);
  const addressOf = ({ request, peers }: Call): string =>
    countedAs(
      clientAddress(peers?.requestIP(request)?.address ?? INSIDE, request.headers.get("x-forwarded-for"), trusted),
    );
  return {
    admit: (call) => {
      if (isExempt(call)) return;
      if (pressure.isHigh()) throw errors.overloaded();
      limiter.refuseBarred(() => addressOf(call));
    },
    refused: async (call, failure) => {
      if (failure instanceof Failure && failure.code === "unauthorized") await limiter.strike(addressOf(call));
    },
    count: async (asked) => {
      const { policy, caller } = asked;
      if (policy.rate === "exempt" || isExempt(asked)) return {};
      const headers = await limiter.spend(policy.rate, caller, () => addressOf(asked));
      const threadId = policy.rate === "message" ? namedThread(asked) : undefined;
      if (caller && threadId !== undefined) await limiter.spendMessage(caller, threadId);
      return headers;
    },
    countBody: async (asked, body) => {
      const { policy, caller } = asked;
      if (policy.rate !== "message" || !caller || isExempt(asked) || namedThread(asked) !== undefined) return;
      const threadId = body !== null && typeof body === "object" ? threadIn(body) : undefined;
      if (threadId !== undefined) await limiter.spendMessage(caller, threadId);
    },
  };
};
