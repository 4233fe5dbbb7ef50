import type { Tx } from "../db/client.ts";
import { refreshStatistics } from "../db/team.ts";
import { keysOf, type Portion, type Row, type TableName, toJson, writeRows } from "./rows/store.ts";
import type { Run } from "./run.ts";

const MAX_ROWS = 500;
/** However large the records are, so much of them waits at most. */
const MAX_CHARACTERS = 2 ** 21;
/** The planner is told after so many rows, and again each time that there are so many times more. */
const FIRST_STATISTICS_ROWS = 1000;
const STATISTICS_GROWTH = 4;
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

/** Collects rows of a team and writes them in portions, one while the next is made. */
export class Writer {
  private waiting = new Map<string, Portion>();
  private characters = 0;
  private written = 0;
  private statisticsAt = FIRST_STATISTICS_ROWS;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly tx: Tx,
    private readonly run: Run,
    readonly teamId: string,
  ) {}

  /** @param counted under which collection the row is counted afterwards; by default under its table */
  async put<Name extends TableName>(name: Name, row: Row<Name>, counted: string | undefined = name): Promise<void> {
    const keys = keysOf(row);
    const shape = `${name} ${keys.join()}`;
    const portion = this.waiting.get(shape) ?? { name, keys, rows: [] };
    this.waiting.set(shape, portion);
    const json = toJson(name, row);
    this.characters += json.length;
    portion.rows.push(json);
    if (counted !== undefined) this.run.spool.wrote(counted, this.teamId, row.id);
    if (portion.rows.length < MAX_ROWS && this.characters < MAX_CHARACTERS) return;
    await this.settled();
    this.writing = this.writeWaiting();
    this.writing.catch(() => undefined); // Told by whoever waits for it next.
  }

  /** Waits until nothing is on its way: only then may somebody else use the transaction. */
  settled(): Promise<void> {
    return this.writing;
  }

  async flush(): Promise<void> {
    await this.settled();
    await this.writeWaiting();
  }

  private async writeWaiting(): Promise<void> {
    const portions = [...this.waiting.values()];
    this.waiting = new Map();
    this.characters = 0;
    for (const name of ORDER)
      for (const portion of portions)
        if (portion.name === name) {
          this.run.tally.wrote(name, await writeRows(this.tx, portion));
          this.written += portion.rows.length;
        }
    if (this.written < this.statisticsAt) return;
    this.statisticsAt = this.written * STATISTICS_GROWTH;
    await refreshStatistics(this.tx);
  }
}
