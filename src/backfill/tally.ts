/** What is counted apart, in the order it is written. Source: spec/legacy-data.md §C. */
export const COLLECTIONS = [
  "rooms",
  "products",
  "calendar_blocks",
  "clients",
  "events",
  "offers",
  "offer_line_items",
  "payments",
  "room_holds",
  "tasks",
  "emails_received",
  "emails_sent",
  "site_visits",
  "activities",
  "audit_log",
  "snapshots",
  "config",
] as const;
export type Collection = (typeof COLLECTIONS)[number];
export type Outcome = "imported" | "merged" | "skipped" | "rejected";
export type Counts = Record<"in" | Outcome | "derived" | "out", number>;

export interface Refused {
  collection: Collection;
  ref: string;
  reason: string;
  file: string;
  /** The record as it was, for the rejects file. */
  record: unknown;
}

export interface Written {
  inserted: number;
  updated: number;
  unchanged: number;
  kept: number;
}

const NOTHING: Counts = { in: 0, imported: 0, merged: 0, skipped: 0, rejected: 0, derived: 0, out: 0 };

/** Counts what became of every record, and what a person has to know of it. */
export class Tally {
  readonly counts = new Map<Collection, Counts>(COLLECTIONS.map((name) => [name, { ...NOTHING }]));
  readonly rejected: Refused[] = [];
  readonly merged: { collection: Collection; ref: string; reason: string; into: string | null; file: string }[] = [];
  readonly dangling: { code: string; collection: Collection; ref: string; target: string }[] = [];
  readonly conflicts: { kind: string; room: string; kept: string; lost: string }[] = [];
  readonly normalised = new Map<string, number>();
  readonly review: { code: string; ref: string }[] = [];
  readonly config = {
    imported: [] as string[],
    skipped: [] as { section: string; reason: string }[],
    differences: [] as { section: string; taken: unknown; left: unknown }[],
  };
  readonly totals = {
    event_status: {} as Record<string, number>,
    hold_state: {} as Record<string, number>,
    offer_status: {} as Record<string, number>,
    offer_total_minor: 0,
    task_status: {} as Record<string, number>,
    visit_status: {} as Record<string, number>,
  };
  readonly write = new Map<string, Written>();

  of(collection: Collection): Counts {
    const counts = this.counts.get(collection) ?? { ...NOTHING };
    this.counts.set(collection, counts);
    return counts;
  }

  read(collection: Collection, count = 1): void {
    this.of(collection).in += count;
  }

  outcome(collection: Collection, outcome: Outcome | "derived", count = 1): void {
    this.of(collection)[outcome] += count;
  }

  reject(refused: Refused): void {
    this.outcome(refused.collection, "rejected");
    this.rejected.push(refused);
  }

  merge(collection: Collection, ref: string, reason: string, into: string | null, file: string): void {
    this.outcome(collection, "merged");
    this.merged.push({ collection, ref, reason, into, file });
  }

  dangle(code: string, collection: Collection, ref: string, target: string): void {
    this.dangling.push({ code, collection, ref, target });
  }

  normalise(code: string, count = 1): void {
    this.normalised.set(code, (this.normalised.get(code) ?? 0) + count);
  }

  total(kind: "event_status" | "hold_state" | "offer_status" | "task_status" | "visit_status", word: string): void {
    this.totals[kind][word] = (this.totals[kind][word] ?? 0) + 1;
  }

  wrote(table: string, { inserted, updated, unchanged, kept }: Written): void {
    const sum = this.write.get(table) ?? { inserted: 0, updated: 0, unchanged: 0, kept: 0 };
    this.write.set(table, {
      inserted: sum.inserted + inserted,
      updated: sum.updated + updated,
      unchanged: sum.unchanged + unchanged,
      kept: sum.kept + kept,
    });
  }

  /** Collections of which not every record has one outcome, or not every row is there. */
  unreconciled(): Collection[] {
    return COLLECTIONS.filter((name) => {
      const { in: read, imported, merged, skipped, rejected, derived, out } = this.of(name);
      return read !== imported + merged + skipped + rejected || out !== imported + derived;
    });
  }

  /** Something a person has to repair or to decide before anything is written. */
  hasObstacles(): boolean {
    return this.rejected.length > 0 || this.conflicts.some(({ kind }) => kind === "confirmed_confirmed");
  }
}
