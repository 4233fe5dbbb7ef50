import { connectionOf, isLoopback, isPoolerHost, projectOf } from "./connection.ts";
import { readProjectKey } from "./service-key.ts";
import type { Env, VariableName } from "./settings.ts";

/** Whether a rule is broken, by which variable, and how to mend it. */
export type Rule = [boolean, VariableName, string];

const MS_PER_SECOND = 1000;

/** Something that another machine could answer in the right one's place. */
export const isPlainHttp = (address: string | undefined): boolean => {
  const parsed = address === undefined ? null : URL.parse(address);
  return parsed?.protocol === "http:" && !isLoopback(parsed.hostname);
};

/** Rules for a database on a server and for a project of Supabase. Source: spec/http-api.md §19. */
export const projectRules = (env: Env, now: number): Rule[] => [
  ...(env.OE_INTEGRATION_MODE === "supabase" ? modeRules(env) : []),
  ...keyRules(env, now),
  ...databaseRules(env),
];

/** In supabase mode the project is the only source of truth: nothing of it may be left out or stand in for it. */
const modeRules = (env: Env): Rule[] => [
  [
    env.DATABASE_URL === undefined,
    "DATABASE_URL",
    "required with OE_INTEGRATION_MODE=supabase: the project's database, as Connect in its dashboard shows it",
  ],
  [
    env.OE_SUPABASE_URL === undefined,
    "OE_SUPABASE_URL",
    "required with OE_INTEGRATION_MODE=supabase: the URL of the project, such as https://<project>.supabase.co",
  ],
  [isPlainHttp(env.OE_SUPABASE_URL), "OE_SUPABASE_URL", "the project is reached over https: give that URL"],
  [
    !env.chosen.has("OE_SYSTEM_USER_ID"),
    "OE_SYSTEM_USER_ID",
    "required with OE_INTEGRATION_MODE=supabase: the id that automated rows are written by, as teams list shows it",
  ],
  [
    env.SMTP_HOST !== undefined && env.OE_EMAIL_ACCOUNT_ID === undefined,
    "OE_EMAIL_ACCOUNT_ID",
    "required with OE_INTEGRATION_MODE=supabase and SMTP_HOST: the id of the account that mail is sent from",
  ],
  [
    !env.AUTH_ENABLED,
    "AUTH_ENABLED",
    "authentication cannot be off with OE_INTEGRATION_MODE=supabase: leave it unset or set it to 1",
  ],
  [
    env.DEMO_TEAMS.length > 0,
    "DEMO_TEAMS",
    "there are no demo teams with OE_INTEGRATION_MODE=supabase: leave it unset, and make teams with teams create",
  ],
];

/** The key decides about files, and nothing else; one that everybody may know decides nothing. */
const keyRules = ({ OE_SUPABASE_KEY: key, OE_SUPABASE_URL: url }: Env, now: number): Rule[] => {
  if (key === undefined) return [];
  const { kind, role, project, expires } = readProjectKey(key);
  const ours = url && projectOf(url);
  return [
    [
      kind === "publishable" || role === "anon",
      "OE_SUPABASE_KEY",
      "this key is for web pages: give the project's secret key (sb_secret_…), or the older service_role key",
    ],
    [
      kind === "unknown",
      "OE_SUPABASE_KEY",
      "this is no key of a project: give its secret key (sb_secret_…), or the older service_role key",
    ],
    [
      kind === "jwt" && role !== "service_role",
      "OE_SUPABASE_KEY",
      "the role in this key is not service_role: give the project's secret key (sb_secret_…) or its service_role key",
    ],
    [
      Boolean(project && ours && project !== ours),
      "OE_SUPABASE_KEY",
      "this key belongs to another project than OE_SUPABASE_URL: take both from the same one",
    ],
    [
      expires !== undefined && expires * MS_PER_SECOND <= now,
      "OE_SUPABASE_KEY",
      "this key has expired: take a new secret key from the project's settings",
    ],
  ];
};

const databaseRules = (env: Env): Rule[] => {
  const named = ["DATABASE_URL", "MIGRATE_DATABASE_URL"] as const;
  const api = env.OE_SUPABASE_URL && projectOf(env.OE_SUPABASE_URL);
  const { DATABASE_URL: url, MIGRATE_DATABASE_URL: owner } = env;
  const isOnProject = env.OE_INTEGRATION_MODE === "supabase";
  const isPooled = url !== undefined && connectionOf(url).route === "transaction";
  return [
    ...named.flatMap((name): Rule[] =>
      env[name] === undefined ? [] : addressRules(name, env[name], api, isOnProject),
    ),
    [
      isOnProject && isPooled && owner === undefined,
      "MIGRATE_DATABASE_URL",
      "required when DATABASE_URL is a transaction pooler: the same database directly, or over its session pooler at 5432",
    ],
    [
      owner !== undefined && connectionOf(owner).route === "transaction",
      "MIGRATE_DATABASE_URL",
      "migrations do not go through a transaction pooler: give the direct URL, or the session pooler's at 5432",
    ],
  ];
};

const WITHOUT_TLS = ["disable", "allow", "prefer", "no-verify"];

const addressRules = (
  name: "DATABASE_URL" | "MIGRATE_DATABASE_URL",
  url: string,
  api: string | undefined,
  isOnProject: boolean,
): Rule[] => {
  const { sslmode = "", isLoopback: isHere, login, project } = connectionOf(url);
  return [
    [
      WITHOUT_TLS.includes(sslmode) && !isHere,
      name,
      "TLS is verified except on loopback: take sslmode out of it, and name the authority in DATABASE_CA_FILE",
    ],
    [isOnProject && login === "", name, "the login is missing: postgres://LOGIN:PASSWORD@HOST:PORT/DATABASE"],
    [
      isPoolerHost(url) && project === undefined,
      name,
      "logins of Supabase's pooler name their project: LOGIN.PROJECT, as Connect in the dashboard shows it",
    ],
    [
      Boolean(project && api && project !== api),
      name,
      "this database belongs to another project than OE_SUPABASE_URL: take both from the same one",
    ],
  ];
};
