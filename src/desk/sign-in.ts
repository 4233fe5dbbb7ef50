import { Value } from "@sinclair/typebox/value";
import { Elysia, t } from "elysia";
import { policy } from "../gate/policy.ts";
import type { Env } from "../platform/env.ts";
import { errors } from "../platform/errors.ts";

type Settings = Pick<Env, "OE_SUPABASE_URL" | "OE_SUPABASE_PUBLISHABLE_KEY">;

interface Door {
  url: string;
  key: string;
}

/** Where the project signs its users in; `undefined` where the page offers no sign-in of theirs. */
export const doorOf = ({ OE_SUPABASE_URL: url, OE_SUPABASE_PUBLISHABLE_KEY: key }: Settings): Door | undefined =>
  url !== undefined && key !== undefined ? { url: url.replace(/\/+$/, ""), key } : undefined;

const Session = t.Object({ access_token: t.String(), refresh_token: t.String(), expires_in: t.Number() });
const strict = { additionalProperties: false };
const Person = t.Object({ email: t.String({ maxLength: 254 }), password: t.String({ maxLength: 200 }) }, strict);
const Renewal = t.Object({ refresh_token: t.String({ maxLength: 4096 }) }, strict);

const PATIENCE_MS = 10_000;
/** How the project says that it does not know these. */
const REFUSALS: readonly number[] = [400, 401, 403, 422];
const TOO_MANY = 429;

/** A session of the project, for what its user typed in or for an earlier one. @throws Failure 401, 502, 503, 504 */
const sessionFor = async (
  { url, key }: Door,
  grant: "password" | "refresh_token",
  given: object,
): Promise<typeof Session.static> => {
  const response = await fetch(`${url}/auth/v1/token?grant_type=${grant}`, {
    method: "POST",
    headers: { apikey: key, "Content-Type": "application/json" },
    body: JSON.stringify(given),
    redirect: "error",
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch((cause: unknown) => {
    throw cause instanceof DOMException ? errors.signInLate(cause) : errors.signInFailed(cause);
  });
  if (REFUSALS.includes(response.status)) throw errors.signInRefused();
  if (response.status === TOO_MANY) throw errors.overloaded();
  const told: unknown = await response.json().catch(() => undefined);
  if (!response.ok || !Value.Check(Session, told))
    throw errors.signInFailed(new Error(`the project answered ${response.status}`));
  const { access_token, refresh_token, expires_in } = told;
  return { access_token, refresh_token, expires_in };
};

const OPEN = { role: "public", rate: "public", cap: "json", detail: { hide: true } } as const;

/** Signs users of the project in through this backend, so that the page needs no other host. Source: spec/http-api.md §20. */
export const signIn = (env: Settings) => {
  const door = doorOf(env);
  const routes = new Elysia({ name: "sign-in", prefix: "/desk" }).use(policy);
  return door === undefined
    ? routes
    : routes
        .post("/sign-in", ({ body }) => sessionFor(door, "password", body), { ...OPEN, body: Person })
        .post("/renew", ({ body }) => sessionFor(door, "refresh_token", body), { ...OPEN, body: Renewal });
};
