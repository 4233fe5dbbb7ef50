import { Elysia, ElysiaCustomStatusResponse } from "elysia";
import type { Env } from "../platform/env.ts";
import { type Errand, onErrand } from "../platform/errand.ts";
import { errors, type Failure } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import type { Log } from "../platform/log.ts";
import type { Meter } from "../platform/meter.ts";
import type { Tracing } from "../platform/tracing.ts";
import { authenticate, type Identity, recognise } from "./authenticate.ts";
import { hasBody, isEncoded, isPlainJson, kibibytes, parseJson, readLimited } from "./body.ts";
import { acting, admits, type Caller } from "./caller.ts";
import { corsHeaders, isAllowedOrigin, preflightHeaders } from "./cors.ts";
import { asFailure, logFailure, wireBody } from "./failures.ts";
import { keyedAnswers } from "./idempotency/answers.ts";
import type { Idempotency } from "./idempotency/idempotency.ts";
import type { LimitHeaders } from "./limits/limiter.ts";
import type { Asked, Call, Limits, Peers } from "./limits/limits.ts";
import { admitCaller, callerOf, keepStanding, type RoutePolicy } from "./policy.ts";
import { allowedMethods, type Found, type RegisteredRoute, RouteTable } from "./routes.ts";
import { standing } from "./standing.ts";
import { tellRequest } from "./tell.ts";
import { ticketHolder } from "./ticket.ts";

export interface GateDeps {
  env: Env;
  log: Log;
  identity: Identity;
  /** The routes that are mounted. */
  routes: readonly RegisteredRoute[];
  /** Without them nothing is counted. */
  limits?: Limits | undefined;
  /** Without it keys are not looked at. */
  idempotency?: Idempotency | undefined;
  meter?: Meter | undefined;
  tracing?: Tracing | undefined;
}

/** The path of an address; a whole `URL` costs more than all that is looked up with it. */
const pathOf = (url: string): string => PATH.exec(url)?.[1] ?? new URL(url).pathname;
const PATH = /^https?:\/\/[^/]+(\/[^?#]*)/;

const REQUEST_ID = /^[A-Za-z0-9_-]{8,64}$/;
const NO_CONTENT = 204;
/** The sender stopped, or was too slow; or it was too much. */
const UNREAD = new Set([408, 413]);
/** What a form may have around its file; the file itself is counted by the route. */
const FORM_BYTES = kibibytes(kibibytes(1));
/** Whoever is refused while he still sends is not listened to any longer. */
const HANG_UP = { Connection: "close" };

/** What is known of a request on its way. */
interface Passage extends Errand {
  requestId: string;
  startedAt: number;
  match?: Found | undefined;
  policy?: RoutePolicy | undefined;
  /** What has been counted; for what only the body tells. */
  asked?: Asked | undefined;
  /** What the limits say in the answer's headers. */
  counted?: LimitHeaders | undefined;
  /** Nobody is through before the gate has said so. */
  isThrough: boolean;
  /** Why not. */
  refusal?: Failure | undefined;
  /** What a browser hears that only asks whether it may. */
  preflight?: Response | undefined;
}

/**
 * What every request passes before a route: request id, size, CORS, credential, team, path and method, role, rate,
 * media type, in the order of spec/http-api.md §2.7. Default-deny: what nobody declared public needs a credential, and a stranger
 * learns nothing else. No body is read here.
 */
export const gate = ({ env, log, identity, routes, limits, idempotency, meter, tracing }: GateDeps) => {
  const keyed = idempotency && keyedAnswers(idempotency, log);
  const passages = new WeakMap<Request, Passage>();
  const table = new RouteTable(routes);
  /** Known once the server listens. A hook that asks for it would have Elysia hand it to every route. */
  let peers: Peers | null = null;
  const jsonCap = kibibytes(env.REQUEST_SIZE_LIMIT_KB);
  const uploadCap = kibibytes(kibibytes(env.MAX_UPLOAD_SIZE_MB));
  const limitOf = ({ cap }: Partial<RoutePolicy>): number =>
    typeof cap === "number" ? cap : cap === "upload" ? uploadCap : jsonCap;

  const begin = (request: Request): Passage => {
    const offered = request.headers.get("x-request-id");
    const requestId = offered && REQUEST_ID.test(offered) ? offered : newId();
    const span = tracing?.request(request.headers.get("traceparent"));
    const passage: Passage = { requestId, startedAt: performance.now(), span, isThrough: false };
    passages.set(request, passage);
    return passage;
  };

  const refuseLength = ({ headers }: Request, policy: RoutePolicy | undefined): void => {
    const limit = limitOf(policy ?? {});
    const around = policy?.cap === "upload" ? FORM_BYTES : 0;
    if (Number(headers.get("content-length") ?? 0) > limit + around) throw errors.requestTooLarge(limit);
  };

  /** What a file may be is the upload route's own matter. */
  const refuseType = (request: Request, { cap }: RoutePolicy): void => {
    if (cap === "upload" && isEncoded(request.headers)) throw errors.unsupportedMediaType(["identity"]);
    if (cap !== "upload" && cap !== "none" && hasBody(request) && !isPlainJson(request.headers))
      throw errors.unsupportedMediaType(["application/json"]);
  };

  /** Decides on a request and keeps what was decided for its answer; `undefined` when it is done at once. */
  const enter = (request: Request, passage: Passage): Promise<void> | undefined => {
    const refused = (error: unknown): void => {
      passage.refusal = asFailure("UNKNOWN", error);
    };
    try {
      const origin = request.headers.get("origin");
      if (request.method === "OPTIONS" && origin !== null && request.headers.has("access-control-request-method")) {
        if (!isAllowedOrigin(origin, env)) throw errors.originNotAllowed();
        passage.preflight = new Response(null, { status: NO_CONTENT, headers: preflightHeaders(origin) });
        return undefined;
      }
      return pass(request, passage)?.catch(refused);
    } catch (error) {
      refused(error);
      return undefined;
    }
  };

  /** Lets a request through or throws: at once where nothing has to be looked up for it, which holds for most. */
  const pass = (request: Request, passage: Passage): Promise<void> | undefined => {
    const path = pathOf(request.url);
    const match = table.find(path);
    const method = request.method === "HEAD" ? "GET" : request.method;
    const policy = match?.methods.get(method);
    passage.match = match;
    passage.policy = policy;
    refuseLength(request, policy);
    const isPublic = match?.isPublic ?? false;
    const call = { request, peers, path, policy };
    limits?.admit(call);
    const known = knownCaller(call, passage);
    if (known) return letIn(call, passage, known);
    return identify(call, passage, isPublic).then((caller) => letIn(call, passage, caller));
  };

  /** What is looked at once it is clear who comes. */
  const letIn = (call: Call, passage: Passage, caller: Caller | undefined): Promise<void> | undefined => {
    const { request, policy } = call;
    const { match } = passage;
    if (!caller && !match?.isPublic) throw errors.unauthorized();
    if (!match) throw errors.notFound();
    if (!policy) throw errors.methodNotAllowed(allowedMethods(match));
    if (policy.role !== "public" && !(caller && admits(policy.role, caller.role))) throw errors.forbidden();
    const end = (): void => {
      refuseType(request, policy);
      passage.isThrough = true;
    };
    if (!limits) {
      end();
      return undefined;
    }
    passage.asked = { ...call, policy, caller, params: match.params };
    return limits.count(passage.asked).then((headers) => {
      passage.counted = headers;
      end();
    });
  };

  /** A key that stands in a web page works from the pages it is meant for; what is no browser names none. */
  const comesFromAllowedPage = (request: Request): boolean => {
    const origin = request.headers.get("origin");
    return origin === null || isAllowedOrigin(origin, env);
  };

  /** Notes who comes with a request. @throws Failure 403 for a web page that the key is not meant for */
  const admitted = ({ request, policy }: Call, { match }: Passage, caller: Caller): Caller => {
    const { headers, method } = request;
    if (caller.role === "publishable" && !comesFromAllowedPage(request)) throw errors.originNotAllowed();
    const changes = match && method !== "GET" && method !== "HEAD";
    if (policy?.stream) keepStanding(request, standing(headers, caller, policy, identity));
    admitCaller(request, changes ? acting(caller, `${method} ${match.pattern}`, match.params) : caller);
    return caller;
  };

  /** Whoever came with the same credential a short while ago; who is to be refused is so by `identify`. */
  const knownCaller = (call: Call, passage: Passage): Caller | undefined => {
    if (call.policy?.ticket) return undefined;
    try {
      const caller = recognise(call.request.headers, passage.requestId, identity);
      return caller && admitted(call, passage, caller);
    } catch {
      return undefined;
    }
  };

  /** On a public route a credential that does not verify is ignored. */
  const identify = async (call: Call, passage: Passage, isPublic: boolean): Promise<Caller | undefined> => {
    const { request, policy } = call;
    const { requestId } = passage;
    try {
      const holder = policy?.ticket
        ? await ticketHolder(request.url, policy.ticket, identity.tokens, requestId)
        : undefined;
      const caller = holder ?? (await authenticate(request.headers, requestId, identity));
      return caller && admitted(call, passage, caller);
    } catch (error) {
      if (isPublic) return undefined;
      await limits?.refused(call, error);
      throw error;
    }
  };

  return new Elysia({ name: "gate" })
    .onStart(({ server }) => {
      peers = server;
    })
    .wrap((handle) => (request: Request) => {
      const passage = begin(request);
      const told = (response: unknown): unknown => {
        if (response instanceof Response) tell(request, passage, response.status);
        return response;
      };
      const answer: unknown = onErrand(passage, () => {
        const entering = enter(request, passage);
        return entering ? entering.then(() => handle(request)) : handle(request);
      });
      return answer instanceof Promise ? answer.then(told) : told(answer);
    })
    .onError({ as: "global" }, async ({ code, error, request, set }) => {
      const replayed = keyed?.replay(error, set);
      if (replayed) return replayed.body;
      const passage = passages.get(request);
      const requestId = passage?.requestId ?? newId();
      const failure = asFailure(code, error);
      logFailure(log, failure, requestId);
      await keyed?.keep(request, failure.status, wireBody(failure, requestId));
      set.status = failure.status;
      const isUnread = passage?.policy?.cap === "upload" || UNREAD.has(failure.status);
      Object.assign(set.headers, failure.headers, { "cache-control": "no-store" }, isUnread && HANG_UP);
      return wireBody(failure, requestId);
    })
    .onRequest(({ request, set }) => {
      // The framework waits for an async hook of every request: what there is to wait for comes before it.
      const passage = passages.get(request) ?? begin(request);
      const { headers } = set;
      headers["X-Request-Id"] = passage.requestId;
      headers["X-Content-Type-Options"] = "nosniff";
      headers["Referrer-Policy"] = "no-referrer";
      headers["cache-control"] = "no-store";
      headers["Vary"] = "Origin";
      const origin = request.headers.get("origin");
      if (origin !== null && isAllowedOrigin(origin, env)) Object.assign(headers, corsHeaders(origin));
      let early: unknown;
      if (!passage.isThrough) early = passage.preflight ?? refuse(request, passage, set);
      else if (passage.counted) Object.assign(headers, passage.counted);
      return early;
    })
    .onParse({ as: "global" }, async ({ request }) => {
      const { policy, asked } = passages.get(request) ?? {};
      // An upload is no value: its route takes the bytes as they come.
      if (!policy || policy.cap === "none" || policy.cap === "upload") return {};
      if (policy.raw) return readLimited(request, limitOf(policy));
      const bytes = await readLimited(request, limitOf(policy));
      if (policy.idempotent) keyed?.note(request, bytes);
      const body = parseJson(bytes);
      if (asked) await limits?.countBody(asked, body);
      return body;
    })
    .onTransform({ as: "global" }, async ({ request, path }) => {
      const { policy } = passages.get(request) ?? {};
      const caller = callerOf(request);
      if (policy?.idempotent && caller) await keyed?.begin(request, path, caller, policy.idempotent);
    })
    .onAfterHandle({ as: "global" }, async ({ request, responseValue, set }) => {
      if (!keyed?.isRunning(request)) return;
      const isStated = responseValue instanceof ElysiaCustomStatusResponse;
      const status = isStated ? responseValue.code : set.status;
      const body: unknown = isStated ? responseValue.response : responseValue;
      await keyed.keep(request, typeof status === "number" ? status : 200, body);
    });

  function tell(request: Request, { match, startedAt, requestId, span }: Passage, status: number): void {
    const ms = Math.round((performance.now() - startedAt) * 10) / 10;
    const team = callerOf(request)?.teamId;
    const route = match?.pattern ?? "-";
    tellRequest({ log, meter }, span, { method: request.method, route, status, ms, requestId, team });
  }

  function refuse(request: Request, { requestId, refusal: failure = errors.unauthorized() }: Passage, set: Headed) {
    logFailure(log, failure, requestId);
    set.status = failure.status;
    Object.assign(set.headers, failure.headers, hasBody(request) && HANG_UP);
    return wireBody(failure, requestId);
  }
};

/** What of an answer the framework lets a hook set. */
interface Headed {
  status?: number | string;
  headers: object;
}
