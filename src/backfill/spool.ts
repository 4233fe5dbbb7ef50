import { Database } from "bun:sqlite";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A record as it was read, waiting on disk for its turn. */
export interface Spooled {
  seq: number;
  kind: string;
  file: number;
  ref: string;
  /** Key in an object of records. */
  key: string | null;
  json: string;
}

/** What was read, on disk and not in memory, so that a file may be larger than the machine. Source: spec/legacy-data.md §B11.3. */
export class Spool {
  private readonly folder = mkdtempSync(join(tmpdir(), "openevent-backfill-"));
  private readonly db = new Database(join(this.folder, "spool.sqlite"));

  constructor() {
    this.db.run("pragma journal_mode = off");
    this.db.run("pragma synchronous = off");
    this.db.run("create table record (seq integer primary key, kind text, file int, ref text, key text, json text)");
    this.db.run("create index record_kind on record (kind, seq)");
    this.db.run("create table side (kind text, key text, json text)");
    this.db.run("create index side_key on side (kind, key)");
    this.db.run("create table written (name text, team text, id text)");
    this.db.run("begin");
  }

  add({ kind, file, ref, key, json }: Omit<Spooled, "seq">): void {
    this.db
      .query("insert into record (kind, file, ref, key, json) values (?, ?, ?, ?, ?)")
      .run(kind, file, ref, key, json);
  }

  /** The records of a kind in input order; each is read when it is asked for. */
  *each(kind: string): Generator<Spooled> {
    const next = this.db.query<Spooled, [string, number]>(
      "select * from record where kind = ? and seq > ? order by seq limit 50",
    );
    let after = 0;
    for (;;) {
      const batch = next.all(kind, after);
      yield* batch;
      const last = batch.at(-1);
      if (!last) return;
      after = last.seq;
    }
  }

  record(seq: number): Spooled | undefined {
    return this.db.query<Spooled, [number]>("select * from record where seq = ?").get(seq) ?? undefined;
  }

  /** Puts aside what another collection will ask for. */
  setAside(kind: string, key: string, value: unknown): void {
    this.db.query("insert into side values (?, ?, ?)").run(kind, key, JSON.stringify(value));
  }

  aside(kind: string, key: string): unknown {
    const found = this.db
      .query<{ json: string }, [string, string]>("select json from side where kind = ? and key = ? limit 1")
      .get(kind, key);
    return found ? JSON.parse(found.json) : undefined;
  }

  wrote(name: string, team: string, id: string): void {
    this.db.query("insert into written values (?, ?, ?)").run(name, team, id);
  }

  /** Ids of the rows of the run, a portion at a time. */
  *written(name: string, team: string, portion: number): Generator<string[]> {
    const next = this.db.query<{ rowid: number; id: string }, [string, string, number, number]>(
      "select rowid, id from written where name = ? and team = ? and rowid > ? order by rowid limit ?",
    );
    let after = 0;
    for (;;) {
      const batch = next.all(name, team, after, portion);
      const last = batch.at(-1);
      if (!last) return;
      yield batch.map(({ id }) => id);
      after = last.rowid;
    }
  }

  close(): void {
    this.db.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
