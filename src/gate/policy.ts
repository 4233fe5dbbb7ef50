import { Elysia } from "elysia";
import type { Caller, RoleRule } from "./caller.ts";

/** Rate classes of spec/http-api.md §2.4. */
export type RateClass = "exempt" | "read" | "write" | "message" | "ai" | "mail" | "public";
/** How large a body may be: none is read, the global cap for JSON, that for files (§2.5), or bytes. */
export type BodyCap = "none" | "json" | "upload" | number;

/** A kept answer with secrets of its own. */
export type Reissue = (caller: Caller, body: unknown) => Promise<unknown>;

/** What a route says about itself on its own line. */
export interface RoutePolicy {
  role: RoleRule;
  rate: RateClass;
  cap: BodyCap;
  /** Hands the body on as the bytes that came, for routes that check a signature over them. */
  raw?: boolean;
  /** Honours Idempotency-Key (§1.5); a function issues the secrets of a kept answer afresh. */
  idempotent?: boolean | Reissue;
  /** What a token in the query has to be for, to stand in for a credential and open the one thing that the path names. */
  ticket?: string;
  /** Goes on after its first byte: its caller is looked at again while it lasts. */
  stream?: boolean;
}

/** Callers by request, from the gate to the handler. */
const callers = new WeakMap<Request, Caller>();
export const admitCaller = (request: Request, caller: Caller): void => {
  const isTraced = request.headers.get("x-debug-trace") === "1";
  callers.set(request, isTraced ? { ...caller, isTraced } : caller);
};
/** From now on the request's caller works under the mark of its key. */
export const markCaller = (request: Request, mark: string): void => {
  const caller = callers.get(request);
  if (caller) callers.set(request, { ...caller, mark });
};
/** Answers that look well and are none to keep, such as a stream that ends in an apology. */
const unkept = new WeakSet<Request>();
export const keepNoAnswer = (request: Request): void => {
  unkept.add(request);
};
export const isKeepable = (request: Request): boolean => !unkept.has(request);
/** Those who hold a stream, and how to ask the gate whether it would let them in now. */
const standings = new WeakMap<Request, Standing>();
export type Standing = () => Promise<boolean>;
export const keepStanding = (request: Request, standing: Standing): void => {
  standings.set(request, standing);
};
const NOT_STANDING: Standing = () => Promise.resolve(false);
/** Nobody stands where the gate has let nobody in. */
export const standingOf = (request: Request): Standing => standings.get(request) ?? NOT_STANDING;
export const callerOf = (request: Request): Caller | undefined => callers.get(request);

/** Who comes to a public route without a credential: of no team, so that no row is theirs. */
const STRANGER: Caller = {
  kind: "system",
  role: "publishable",
  teamId: "",
  userId: "",
  credential: "stranger",
  requestId: "",
};

/**
 * Lets a route group write `{ role, rate, cap }` on a route's line, and hands its handlers the caller. The options do
 * nothing by themselves: the gate reads them before any route runs, and refuses routes that lack them.
 */
export const policy = new Elysia({ name: "policy" })
  .macro({
    role: (_: RoleRule) => ({}),
    rate: (_: RateClass) => ({}),
    cap: (_: BodyCap) => ({}),
    raw: (_: boolean) => ({}),
    idempotent: (_: boolean | Reissue) => ({}),
    ticket: (_: string) => ({}),
    stream: (_: boolean) => ({}),
  })
  .resolve({ as: "scoped" }, ({ request }) => ({
    caller: callers.get(request) ?? STRANGER,
    standing: standingOf(request),
  }));
