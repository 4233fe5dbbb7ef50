import { Memoirist } from "memoirist";
import type { RoutePolicy } from "./policy.ts";

/** A registered route as Elysia lists it. */
export interface RegisteredRoute {
  method: string;
  path: string;
  hooks: object;
}

export interface Match {
  /** The path pattern, for the log: it holds no ids. */
  pattern: string;
  methods: ReadonlyMap<string, RoutePolicy>;
  /** Whether anything at the path answers without a credential. */
  isPublic: boolean;
}

/** A path that was found, with what stands in its variable parts. */
export interface Found extends Match {
  params: Readonly<Record<string, string>>;
}

/** Paths that answer without a credential. A route outside this list that calls itself public stops the start. */
const PUBLIC_PATHS = new Set([
  "/",
  "/api/workflow/health",
  "/health",
  "/health/live",
  "/health/ready",
  "/openapi.json",
  "/docs",
  "/docs/*",
  "/docs/oauth2-redirect",
  "/redoc",
  "/api/webhooks/payments",
  "/mail/decide/:token",
  "/calendar/:token",
  "/desk",
  "/desk/app.js",
  "/desk/style.css",
  "/desk/sign-in",
  "/desk/renew",
  "/api/snapshots/:snapshot_id",
  "/api/snapshots/:snapshot_id/data",
]);

/** Whatever a policy may say, so that nothing of it can be left behind on the way from a route's line to the gate. */
type Said = { [Name in keyof Required<RoutePolicy>]: RoutePolicy[Name] | undefined };

const policyOf = ({ method, path, hooks }: RegisteredRoute): RoutePolicy => {
  const { role, rate, cap, raw, idempotent, ticket, stream } = hooks as Said;
  if (!role || !rate || cap === undefined)
    throw new Error(`${method} ${path} has no role, rate class or cap on its line`);
  if (role === "public" && !PUBLIC_PATHS.has(path))
    throw new Error(`${method} ${path} is not on the list of public paths`);
  return { role, rate, cap, raw, idempotent, ticket, stream } satisfies Said;
};

/** Finds the policies of a path. Built once from the routes that are really mounted. */
export class RouteTable {
  private readonly router = new Memoirist<Match>();

  constructor(routes: readonly RegisteredRoute[]) {
    const byPath = new Map<string, Map<string, RoutePolicy>>();
    for (const route of routes) {
      const methods = byPath.get(route.path) ?? new Map<string, RoutePolicy>();
      methods.set(route.method, policyOf(route));
      byPath.set(route.path, methods);
    }
    for (const [pattern, methods] of byPath) {
      const isPublic = [...methods.values()].some(({ role }) => role === "public");
      this.router.add("ANY", pattern, { pattern, methods, isPublic });
    }
  }

  find(path: string): Found | undefined {
    const plain = path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
    const found = this.router.find("ANY", plain);
    return found ? { ...found.store, params: found.params } : undefined;
  }
}

/** Methods that a path answers, HEAD with every GET. */
export const allowedMethods = ({ methods }: Match): string[] => [
  ...new Set([...methods.keys()].flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method]))),
];
