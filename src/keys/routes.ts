import { Elysia, type Static, t } from "elysia";
import type { Deps } from "../deps.ts";
import { policy } from "../gate/policy.ts";
import { errors } from "../platform/errors.ts";
import { Instant, NAME, nullable, READ_REFUSALS, REFUSALS, words } from "../wire/schemas.ts";
import { createKey, KEY_ROLES, type KeyRow, listKeys, revokeKey, rotateKey } from "./service.ts";

const Key = t.Object({
  id: t.String({ description: "the middle part of the key" }),
  name: t.String(),
  role: t.String(),
  env: t.String({ description: "live in prod, test elsewhere" }),
  created_at: Instant,
  created_by: t.String(),
  last_used_at: nullable(Instant),
  expires_at: nullable(Instant),
  revoked_at: nullable(Instant),
});
const MintedKey = t.Composite([Key, t.Object({ secret: t.String({ description: "the whole key; told this once" }) })]);
const NewKey = t.Object(
  {
    name: t.String({
      minLength: 1,
      maxLength: 120,
      pattern: NAME,
      description: "plain text",
      examples: ["Mail server"],
    }),
    role: words(KEY_ROLES),
    expires_at: t.Optional(nullable(Instant)),
  },
  { additionalProperties: false },
);
const params = t.Object({ id: t.String() });

/** Keys of a team, for its admins. None is above its maker: a key is admin at most. Source: spec/http-api.md §20. */
export const keys = (deps: Deps) =>
  new Elysia({ name: "keys", prefix: "/api/team", tags: ["Team"] })
    .use(policy)
    .get("/keys", async ({ caller }) => ({ keys: (await listKeys(deps, caller)).map(keyView) }), {
      role: "admin",
      rate: "write",
      cap: "none",
      response: { 200: t.Object({ keys: t.Array(Key) }), ...READ_REFUSALS },
      detail: { summary: "The keys of the team, without their secrets" },
    })
    .post(
      "/keys",
      async ({ caller, body }) => {
        const expiresAt = expiryOf(body.expires_at ?? null, deps.clock.now());
        const { key, secret } = await createKey(deps, caller, { name: body.name.trim(), role: body.role, expiresAt });
        return { ...keyView(key), secret };
      },
      {
        role: "admin",
        rate: "write",
        cap: "json",
        body: NewKey,
        response: { 200: MintedKey, ...REFUSALS },
        detail: { summary: "Make a key", description: "The secret is in this answer and never again." },
      },
    )
    .post("/keys/:id/revoke", async ({ caller, params: { id } }) => keyView(await revokeKey(deps, caller, id)), {
      role: "admin",
      rate: "write",
      cap: "json",
      params,
      response: { 200: Key, ...REFUSALS },
      detail: { summary: "End a key", description: "Every process refuses it within a minute." },
    })
    .post(
      "/keys/:id/rotate",
      async ({ caller, params: { id } }) => {
        const { key, secret } = await rotateKey(deps, caller, id);
        return { ...keyView(key), secret };
      },
      {
        role: "admin",
        rate: "write",
        cap: "json",
        params,
        response: { 200: MintedKey, ...REFUSALS },
        detail: { summary: "End a key and make one of the same name, role and expiry in its place" },
      },
    );

const expiryOf = (given: string | null, now: Date): Date | null => {
  if (given === null) return null;
  const end = new Date(given);
  if (Number.isNaN(end.getTime()) || end <= now)
    throw errors.validationFailed({ expires_at: "expected an instant to come, ISO 8601" });
  return end;
};

const keyView = (key: KeyRow): Static<typeof Key> => ({
  id: key.keyId,
  name: key.name,
  role: key.role,
  env: key.env,
  created_at: key.createdAt.toISOString(),
  created_by: key.userId,
  last_used_at: key.lastUsedAt?.toISOString() ?? null,
  expires_at: key.expiresAt?.toISOString() ?? null,
  revoked_at: key.revokedAt?.toISOString() ?? null,
});
