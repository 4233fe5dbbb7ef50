import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Database } from "../../../src/db/client.ts";
import { openPostgres } from "../../../src/db/postgres.ts";
import { createFiling, type FilingDeps, sweep } from "../../../src/files/service.ts";
import { createClock } from "../../../src/platform/clock.ts";
import { readEnv } from "../../../src/platform/env.ts";
import { silentLog } from "../../../src/platform/log.ts";
import { openStores } from "../../../src/storage/open.ts";
import { freshDatabase } from "../../support/databases.ts";
import { type Desk, startDesk } from "../../support/desk.ts";
import { filesBelow } from "../../support/files.ts";
import { ASK } from "../../support/may.ts";
import { type StorageServer, startStorage } from "../../support/storage-server.ts";

const LATER_MS = 2 * 3_600_000;

interface Row {
  id: string;
  state: string;
  storage_key: string;
  thread_id: string | null;
  sha256: Uint8Array;
}

/** A desk that may be killed at any moment, its database, its store, and a conversation that files are sent to. */
export class Place {
  private readonly folder = mkdtempSync(join(tmpdir(), "openevent-cuts-"));
  readonly store: StorageServer | undefined;
  private db: Database | undefined;
  private running: Desk | undefined;
  private env: Record<string, string> = {};
  private history = "";
  threadId = "";

  constructor(where: "disk" | "bucket") {
    this.store = where === "bucket" ? startStorage(join(this.folder, "store")) : undefined;
  }

  async open(): Promise<void> {
    this.env = {
      ENV: "test",
      DATABASE_URL: await freshDatabase(),
      UPLOAD_DIR: join(this.folder, "files"),
      MAX_UPLOAD_SIZE_MB: "32",
      ...(this.store && {
        UPLOAD_BUCKET: this.store.bucket,
        OE_SUPABASE_URL: this.store.url,
        OE_SUPABASE_KEY: this.store.key,
      }),
    };
    this.db = openPostgres({ url: this.env["DATABASE_URL"] ?? "", poolMax: 2 });
    this.running = await this.start();
    const asked = await this.desk.must("POST", "/api/start-conversation", ASK);
    this.threadId = String(asked["session_id"]);
    this.history = await this.talk();
  }

  get desk(): Desk {
    if (!this.running) throw new Error("the place is open after open()");
    return this.running;
  }

  get port(): number {
    return Number(new URL(this.desk.base).port);
  }

  async kill(): Promise<void> {
    await this.desk.stop("SIGKILL");
    this.running = await this.start();
  }

  /** What the sweeper of an hour or two from now takes out. */
  async sweepLater(): Promise<void> {
    await sweep(this.files);
  }

  /** What is not as it has to be, a sentence each; nothing may be on its way. */
  async faults(): Promise<string[]> {
    const rows = await this.rows();
    const { storage } = this.files.filing;
    const objects: string[] = [];
    for await (const { key } of storage.list()) objects.push(key);
    const faults = rows.filter(({ state }) => state === "pending").map(({ id }) => `row ${id} is pending`);
    for (const { id, storage_key: key, sha256 } of rows.filter(({ state }) => state === "stored")) {
      const object = objects.includes(key) ? await new Response(await storage.read(key)).bytes() : undefined;
      if (!object) faults.push(`row ${id} has no object`);
      else if (!new Bun.CryptoHasher("sha256").update(object).digest().equals(sha256))
        faults.push(`row ${id} has another object`);
    }
    const needed = new Set(rows.map(({ storage_key: key }) => key));
    faults.push(...objects.filter((key) => !needed.has(key)).map((key) => `object ${key} has no row`));
    faults.push(...filesBelow(join(this.folder, "files", "spool")).map((name) => `${name} is left in the spool`));
    if ((await this.talk()) !== this.history) faults.push("the conversation is another one");
    const listed = (await this.desk.must("GET", `/api/files?limit=200&thread_id=${this.threadId}`))[
      "files"
    ] as unknown[];
    const there = rows.filter(({ thread_id: threadId }) => threadId === this.threadId).length;
    if (listed.length !== there) faults.push(`${listed.length} files are listed, ${there} are there`);
    return faults;
  }

  /** Ids of files that have arrived. */
  async stored(): Promise<string[]> {
    return (await this.rows()).filter(({ state }) => state === "stored").map(({ id }) => id);
  }

  async close(): Promise<void> {
    await this.running?.stop("SIGKILL");
    await this.store?.stop();
    await this.db?.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private start(): Promise<Desk> {
    return startDesk({ folder: this.folder, env: this.env });
  }

  private get files(): FilingDeps {
    const { env } = readEnv(this.env, false);
    if (!this.db) throw new Error("the place is open after open()");
    const clock = createClock();
    clock.fix(new Date(Date.now() + LATER_MS));
    return { env, db: this.db, clock, log: silentLog(), filing: createFiling(openStores(env), env) };
  }

  /** What the client reads of it, and every event of the team. */
  private async talk(): Promise<string> {
    const { conversation_history: history } = await this.desk.must("GET", `/api/conversation/${this.threadId}`);
    const { events } = await this.desk.must("GET", "/api/events");
    return JSON.stringify([history, events]);
  }

  private async rows(): Promise<Row[]> {
    const sql = new Bun.SQL(this.env["DATABASE_URL"] ?? "");
    try {
      return (await sql`select id, state, storage_key, sha256, thread_id from files`) as Row[];
    } finally {
      await sql.close();
    }
  }
}
