import { importJWK, type JWK } from "jose";
import type { Database } from "../../db/client.ts";
import type { GuardDrift } from "../../db/guards.ts";
import { KEY_ALGORITHMS, keySetUrl } from "../../gate/users/project.ts";
import { waitingMails } from "../../outbox/service.ts";
import type { Env } from "../../platform/env.ts";
import { newId } from "../../platform/ids.ts";
import { openStores } from "../../storage/open.ts";
import { BucketIsPublic } from "../../storage/storage.ts";
import { type Finding, mend, ok, warn } from "./finding.ts";

/** Of nobody, so that no team is given what is left when the doctor is killed; the sweeper takes it away. */
const NOBODYS_TEAM = "00000000-0000-0000-0000-000000000000";
const PROBE = "openevent doctor";

/** Whether files are kept from strangers, and can be written, read and taken out. */
export const storageFinding = async (env: Env): Promise<Finding> => {
  const { storage, spool } = openStores(env);
  const what = `files, ${storage.name}`;
  const key = `${NOBODYS_TEAM}/${newId()}`;
  try {
    await storage.check();
    const file = await spool.open();
    try {
      await file.write(new TextEncoder().encode(PROBE));
      await storage.place(key, file, "text/plain").finish(await file.finish());
    } finally {
      await file.discard();
    }
    const back = await storage.read(key);
    if ((await new Response(back).text()) !== PROBE) throw new Error("the store answers other bytes");
    await storage.remove([key]);
    return ok("storage", what);
  } catch (error) {
    return mend("storage", what, whyNoFiles(error, env));
  }
};

const causesOf = (error: unknown): Error[] => (error instanceof Error ? [error, ...causesOf(error.cause)] : []);

const whyNoFiles = (error: unknown, { UPLOAD_BUCKET }: Env): string => {
  const causes = causesOf(error);
  if (UPLOAD_BUCKET === undefined)
    return "the folder cannot be written to: give this user the right, or choose another UPLOAD_DIR";
  if (causes.some((cause) => cause instanceof BucketIsPublic))
    return "the bucket is public, and everybody could read what clients send: make it private in the project's storage settings";
  const status = causes.flatMap((cause) => ("status" in cause ? [Number(cause.status)] : []));
  const statusCode = causes.flatMap((cause) => ("statusCode" in cause ? [String(cause.statusCode)] : []));
  if (statusCode.some((code) => code === "403" || code === "401") || status.includes(403) || status.includes(401))
    return "the store refuses OE_SUPABASE_KEY: give the project's secret key";
  if (statusCode.includes("404") || status.includes(404))
    return "there is no bucket of the name in UPLOAD_BUCKET: make a private one";
  return "the store could not be written to: look at OE_SUPABASE_URL, and whether the project is paused";
};

const ANSWER_LIMIT_MS = 5000;

/** Whether tokens of the project's users can be verified. */
export const keysFinding = async (env: Env): Promise<Finding> => {
  const what = "keys of the project (JWKS)";
  const url = keySetUrl(env);
  if (url === undefined) return ok("keys", `${what}, no project is named`);
  let keys: JWK[];
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(ANSWER_LIMIT_MS) });
    const set: unknown = response.ok ? await response.json() : undefined;
    if (set === null || typeof set !== "object" || !("keys" in set) || !Array.isArray(set.keys))
      return mend(
        "keys",
        what,
        `no key set was answered (status ${response.status}): look at OE_SUPABASE_URL or SUPABASE_JWKS_URL`,
      );
    keys = set.keys;
  } catch {
    return mend(
      "keys",
      what,
      "it does not answer: look at OE_SUPABASE_URL or SUPABASE_JWKS_URL, and whether the project is paused",
    );
  }
  const usable = (await Promise.all(keys.map(isUsable))).filter(Boolean).length;
  if (usable > 0) return ok("keys", `${what}, ${usable} usable`);
  const cause = keys.length === 0 ? "the key set is empty" : "no key in it is an ES256 or RS256 key";
  return env.SUPABASE_JWT_SECRET === undefined
    ? mend(
        "keys",
        what,
        `${cause}, so that no user's token can be verified: make an asymmetric signing key in the project's JWT settings, or set SUPABASE_JWT_SECRET`,
      )
    : warn(
        "keys",
        what,
        `${cause}; tokens are verified with SUPABASE_JWT_SECRET alone: make an asymmetric signing key`,
      );
};

const isUsable = async (key: JWK): Promise<boolean> => {
  const alg = key.alg ?? (key.kty === "EC" ? "ES256" : key.kty === "RSA" ? "RS256" : undefined);
  if (!KEY_ALGORITHMS.some((known) => known === alg)) return false;
  return importJWK(key, alg).then(
    (imported) => imported instanceof CryptoKey && imported.type === "public",
    () => false,
  );
};

/** Whether the project's users are known to SQL, and may read their team's rows. */
export const membersFinding = (env: Env, hasAuth: boolean, drift: readonly GuardDrift[]): Finding => {
  const what = "policies of members";
  if (!hasAuth)
    return env.OE_INTEGRATION_MODE === "supabase"
      ? mend(
          "members",
          what,
          "the database has no auth.uid() or no role authenticated, so that it is no project's: look at DATABASE_URL",
        )
      : ok("members", `${what}, none without a schema auth`);
  if (drift.length === 0) return ok("members", what);
  const named = drift.map(({ guard: { kind, table, name } }) => (kind === "policy" ? table : `function ${name}`));
  return mend(
    "members",
    what,
    `missing or changed: ${named.join(", ")}; run migrate, which makes what is missing (a changed one has to be dropped before)`,
  );
};

const MOST_WAIT_SECONDS = 900;

/** Whether mails leave. */
export const outboxFinding = async (db: Database): Promise<Finding> => {
  const waiting = await waitingMails(db);
  const count = waiting.reduce((sum, row) => sum + row.count, 0);
  const oldest = Math.max(0, ...waiting.map(({ oldestSeconds }) => oldestSeconds));
  const what = "outbox";
  return oldest <= MOST_WAIT_SECONDS
    ? ok("outbox", `${what}, ${count} waiting`)
    : warn(
        "outbox",
        what,
        `${count} mails wait, the oldest for ${Math.round(oldest / 60)} minutes: is a desk running, and does SMTP_HOST take them (POST /api/emails/test tells)?`,
      );
};
