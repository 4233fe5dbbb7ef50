import { isLoopback } from "./connection.ts";
import { mailRules } from "./mail-settings.ts";
import { isPlainHttp, projectRules, type Rule } from "./project-rules.ts";
import type { Env, Problem } from "./settings.ts";

/** Settings that are readable one by one and still cannot work. */
export const impossible = (env: Env, now: number): Problem[] => {
  const { mode, chosen } = env;
  const isProd = mode === "prod";
  const rules: Rule[] = [
    ...projectRules(env, now),
    [
      isProd && !env.AUTH_ENABLED,
      "AUTH_ENABLED",
      "authentication cannot be off in prod: leave it unset or set it to 1",
    ],
    [
      !env.AUTH_ENABLED && !isLoopback(env.BACKEND_HOST),
      "BACKEND_HOST",
      "without AUTH_ENABLED the server listens on loopback only: set AUTH_ENABLED=1 or use 127.0.0.1",
    ],
    [env.ALLOWED_ORIGINS.includes("*"), "ALLOWED_ORIGINS", "* is not allowed: name the origins, or none"],
    [env.ALLOWED_ORIGINS.includes("none"), "ALLOWED_ORIGINS", "none stands alone: name the origins, or none"],
    [
      isProd && !chosen.has("ALLOWED_ORIGINS"),
      "ALLOWED_ORIGINS",
      "required in prod: the origins of the frontends, or none if no browser calls",
    ],
    [
      isProd && env.OE_INTEGRATION_MODE === "embedded" && !env.DATABASE_URL && !chosen.has("DATA_DIR"),
      "DATABASE_URL",
      "required in prod: a postgres URL; or set DATA_DIR to choose the embedded database",
    ],
    [
      isProd && env.TOKEN_SIGNING_SECRET === undefined,
      "TOKEN_SIGNING_SECRET",
      "required in prod: a secret of at least 32 bytes, such as openssl rand -base64 32 prints",
    ],
    [
      (env.SUPABASE_JWT_SECRET ?? env.SUPABASE_JWKS_URL) !== undefined &&
        (env.SUPABASE_JWT_ISSUER ?? env.OE_SUPABASE_URL) === undefined,
      "SUPABASE_JWT_ISSUER",
      "required with SUPABASE_JWT_SECRET or SUPABASE_JWKS_URL: the iss of the project's tokens; or set OE_SUPABASE_URL",
    ],
    [isProd && isPlainHttp(env.SUPABASE_JWKS_URL), "SUPABASE_JWKS_URL", "keys come over https in prod: give that URL"],
    [
      isProd && isPlainHttp(env.PUBLIC_URL),
      "PUBLIC_URL",
      "signed links open files: give the https URL of this backend",
    ],
    [isProd && isPlainHttp(env.OE_SUPABASE_URL), "OE_SUPABASE_URL", "keys come over https in prod: give that URL"],
    [
      isProd && !env.UPLOAD_DIR && !env.UPLOAD_BUCKET && !chosen.has("DATA_DIR"),
      "UPLOAD_DIR",
      "required in prod: the folder of uploaded files; or set DATA_DIR, or UPLOAD_BUCKET",
    ],
    [
      env.UPLOAD_BUCKET !== undefined && env.OE_SUPABASE_URL === undefined,
      "OE_SUPABASE_URL",
      "required with UPLOAD_BUCKET: the URL of the project",
    ],
    [
      env.UPLOAD_BUCKET !== undefined && env.OE_SUPABASE_KEY === undefined,
      "OE_SUPABASE_KEY",
      "required with UPLOAD_BUCKET: the service key of the project",
    ],
    [
      env.OE_SUPABASE_PUBLISHABLE_KEY !== undefined && env.OE_SUPABASE_URL === undefined,
      "OE_SUPABASE_URL",
      "required with OE_SUPABASE_PUBLISHABLE_KEY: the URL of the project",
    ],
    [isProd && env.DEMO_TEAMS.length > 0, "DEMO_TEAMS", "the demo teams cannot be on in prod: leave it unset"],
    [isProd && env.DEBUG_TRACE_ENABLED, "DEBUG_TRACE_ENABLED", "traces cannot be on in prod: leave it unset"],
    [isProd && env.DEBUG_TRACE_DEFAULT, "DEBUG_TRACE_DEFAULT", "traces cannot be on in prod: leave it unset"],
    ...mailRules(env),
    [
      env.AGENT_MODE !== "stub",
      "AGENT_MODE",
      "no language model is built in yet: a later delivery puts one behind a port; use stub or leave it unset",
    ],
  ];
  const broken = rules.filter(([isBroken]) => isBroken).map(([, name, mend]) => ({ name, mend }));
  return broken.filter(({ name }, at) => broken.findIndex((before) => before.name === name) === at);
};
