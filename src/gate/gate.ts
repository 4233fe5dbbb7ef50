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
    const passage: Passage = { requestId, startedAt: performance.now(), span };
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

  const pass = async (request: Request, passage: Passage, set: Headed): Promise<void> => {
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
    const caller = await identify(call, passage, isPublic);
    if (!caller && !isPublic) throw errors.unauthorized();
    if (!match) throw errors.notFound();
    if (!policy) throw errors.methodNotAllowed(allowedMethods(match));
    if (policy.role !== "public" && !(caller && admits(policy.role, caller.role))) throw errors.forbidden();
    if (limits) {
      passage.asked = { ...call, policy, caller, params: match.params };
      Object.assign(set.headers, await limits.count(passage.asked));
    }
    refuseType(request, policy);
  };

  /** A key that stands in a web page works from the pages it is meant for; what is no browser names none. */
  const comesFromAllowedPage = (request: Request): boolean => {
    const origin = request.headers.get("origin");
    return origin === null || isAllowedOrigin(origin, env);
  };

  /** On a public route a credential that does not verify is ignored. */
  const identify = async (
    call: Call,
    { requestId, match }: Passage,
    isPublic: boolean,
  ): Promise<Caller | undefined> => {
    const { request, policy } = call;
    try {
      const holder = policy?.ticket
        ? await ticketHolder(request.url, policy.ticket, identity.tokens, requestId)
        : undefined;
      const { headers, method } = request;
      const caller =
        holder ?? recognise(headers, requestId, identity) ?? (await authenticate(headers, requestId, identity));
      if (caller?.role === "publishable" && !comesFromAllowedPage(request)) throw errors.originNotAllowed();
      const changes = match && method !== "GET" && method !== "HEAD";
      if (caller && policy?.stream) keepStanding(request, standing(headers, caller, policy, identity));
      if (caller) admitCaller(request, changes ? acting(caller, `${method} ${match.pattern}`, match.params) : caller);
      return caller;
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
    .wrap((handle) => async (request: Request) => {
      const passage = begin(request);
      const response = await onErrand(passage, () => handle(request));
      if (response instanceof Response) tell(request, passage, response.status);
      return response;
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
    .onRequest(async ({ request, set }) => {
      const passage = passages.get(request) ?? begin(request);
      Object.assign(set.headers, {
        "X-Request-Id": passage.requestId,
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "cache-control": "no-store",
        Vary: "Origin",
      });
      const origin = request.headers.get("origin");
      const isAllowed = origin !== null && isAllowedOrigin(origin, env);
      if (request.method === "OPTIONS" && origin !== null && request.headers.has("access-control-request-method")) {
        if (!isAllowed) return refuse(request, errors.originNotAllowed(), passage, set);
        return new Response(null, { status: NO_CONTENT, headers: preflightHeaders(origin) });
      }
      if (isAllowed) Object.assign(set.headers, corsHeaders(origin));
      try {
        await pass(request, passage, set);
      } catch (error) {
        return refuse(request, asFailure("UNKNOWN", error), passage, set);
      }
      return undefined;
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

  function refuse(request: Request, failure: Failure, passage: Passage, set: Headed) {
    logFailure(log, failure, passage.requestId);
    set.status = failure.status;
    Object.assign(set.headers, failure.headers, hasBody(request) && HANG_UP);
    return wireBody(failure, passage.requestId);
  }
};

/** What of an answer the framework lets a hook set. */
interface Headed {
  status?: number | string;
  headers: object;
}
