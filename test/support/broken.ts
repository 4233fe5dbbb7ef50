import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { expectedGuards } from "../../src/cli/doctor/database.ts";
import { examine } from "../../src/cli/doctor/examine.ts";
import type { Finding } from "../../src/cli/doctor/finding.ts";
import type { Machine } from "../../src/cli/doctor/machine.ts";
import { migrate } from "../../src/db/migrate.ts";
import { openPostgres } from "../../src/db/postgres.ts";
import { readEnv } from "../../src/platform/env.ts";
import { preparePostgres } from "./databases.ts";
import type { PostgresServer } from "./postgres.ts";
import { PROD } from "./prod.ts";
import { type Project, startProject } from "./project.ts";
import { type StorageServer, startStorage } from "./storage-server.ts";

const AUTHOR = "01990000-0000-7000-8000-00000000000b";

/** As much of a project's own schema as ours looks at. */
export const STAND_IN = `
  do $$ begin create role authenticated nologin; exception when duplicate_object then null; end $$;
  do $$ begin create role anon nologin; exception when duplicate_object then null; end $$;
  create schema auth;
  create function auth.uid() returns uuid language sql stable
    as $$ select nullif(nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub', '')::uuid $$;
  create function auth.jwt() returns jsonb language sql stable
    as $$ select nullif(current_setting('request.jwt.claims', true), '')::jsonb $$;
  grant usage on schema auth to authenticated, anon;`;

/** A machine on which all is well. */
const SOUND: Machine = {
  freeBytes: () => 2 ** 40,
  openFiles: () => 65_536,
  foreignVariables: () => [],
  unit: () => undefined,
  isPortFree: () => Promise.resolve(true),
};

/** What is broken of an installation in which all is well otherwise. */
export interface Breakage {
  env?: Record<string, string | undefined>;
  machine?: Partial<Machine>;
  /** How far our clock is behind, in milliseconds. */
  behind?: number;
  /** Puts another URL in the database's place. */
  url?: (url: string) => string;
  sql?: string;
}

/** Installations on a project of their own, each with a database that may be broken. */
export interface Clinic {
  server: PostgresServer;
  project: Project;
  storage: StorageServer;
  /** Breaks an installation, and answers what the doctor finds. */
  findings(breakage: Breakage): Promise<Finding[]>;
  /** The settings of a sound installation and its database. */
  installation(sql?: string): Promise<{ env: Record<string, string>; url: string }>;
  stop(): Promise<void>;
}

export const openClinic = async (): Promise<Clinic> => {
  const folder = mkdtempSync(join(tmpdir(), "openevent-clinic-"));
  const [server, project] = await Promise.all([preparePostgres(), startProject()]);
  const storage = startStorage(folder);
  const sound = "openevent_sound";
  await server.sql.unsafe(`create database ${sound}`);
  const db = openPostgres({ url: server.url(sound), poolMax: 1 });
  await migrate(db);
  const admin = postgres(server.url(sound), { max: 1, onnotice: () => undefined });
  await admin.unsafe(STAND_IN);
  await migrate(db);
  await admin.unsafe(`
    insert into teams (name, slug, system_user_id) values ('Ours', 'ours', '${AUTHOR}');
    insert into team_members (team_id, user_id, role) select id, gen_random_uuid(), 'owner' from teams;`);
  await Promise.all([admin.end(), db.close()]);
  const guards = new Map<boolean, ReturnType<typeof expectedGuards>>();
  const expected = (hasAuth: boolean) => {
    const known = guards.get(hasAuth) ?? expectedGuards(hasAuth);
    guards.set(hasAuth, known);
    return known;
  };
  let count = 0;
  const installation: Clinic["installation"] = async (sql) => {
    const name = `case_${++count}`;
    await server.sql.unsafe(`create database ${name} template ${sound}`);
    const url = server.url(name);
    if (sql !== undefined) {
      const own = postgres(url, { max: 1, onnotice: () => undefined });
      await own.unsafe(sql);
      await own.end();
    }
    const env = {
      ...PROD,
      UPLOAD_DIR: join(folder, "uploads"),
      DATABASE_URL: url,
      OE_INTEGRATION_MODE: "supabase",
      OE_SUPABASE_URL: storage.url,
      OE_SUPABASE_KEY: storage.key,
      UPLOAD_BUCKET: storage.bucket,
      SUPABASE_JWKS_URL: `${project.url}/keys`,
      OE_SYSTEM_USER_ID: AUTHOR,
    };
    return { env, url };
  };
  return {
    server,
    project,
    storage,
    installation,
    findings: async ({ env = {}, machine = {}, behind = 0, url = (same) => same, sql }) => {
      const { env: settings, url: own } = await installation(sql);
      return examine({
        ...readEnv({ ...settings, DATABASE_URL: url(own), ...env }, true),
        machine: { ...SOUND, ...machine },
        now: () => Date.now() - behind,
        expected,
      });
    },
    stop: async () => {
      await storage.stop();
      await project.stop();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
