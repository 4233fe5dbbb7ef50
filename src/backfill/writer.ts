import type { Tx } from "../db/client.ts";
import type { Run } from "./run.ts";
import { type Row, type TableName, writeRows } from "./store.ts";

const BATCH = 200;
/** Parents before children. */
const ORDER: readonly TableName[] = [
  "rooms",
  "product_categories",
  "products",
  "product_synonyms",
  "menus",
  "clients",
  "threads",
  "events",
  "offers",
  "offer_line_items",
  "payments",
  "calendar_blocks",
  "room_holds",
  "tasks",
  "emails",
  "site_visits",
  "activities",
  "audit_log",
  "snapshots",
];

/** Collects rows of a team and writes them in portions. */
export class Writer {
  private readonly waiting = new Map<TableName, unknown[]>();

  constructor(
    private readonly tx: Tx,
    private readonly run: Run,
    readonly teamId: string,
  ) {}

  /** @param counted under which collection the row is counted afterwards; by default under its table */
  async put<Name extends TableName>(name: Name, row: Row<Name>, counted: string | undefined = name): Promise<void> {
    const rows = this.waiting.get(name) ?? [];
    this.waiting.set(name, rows);
    rows.push(row);
    if (counted !== undefined) this.run.spool.wrote(counted, this.teamId, [row.id]);
    if (rows.length >= BATCH) await this.flush();
  }

  async flush(): Promise<void> {
    for (const name of ORDER) await this.flushTable(name);
  }

  private async flushTable<Name extends TableName>(name: Name): Promise<void> {
    const rows = (this.waiting.get(name) ?? []) as Row<Name>[];
    this.waiting.delete(name);
    if (rows.length > 0) this.run.tally.wrote(name, await writeRows(this.tx, name, rows));
  }
}
