import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import type { Report } from "../../src/backfill/service.ts";
import type { Database } from "../../src/db/client.ts";
import { asOwner } from "../../src/db/team.ts";

const SHARED = join(import.meta.dir, "../../../shared/fixtures/legacy");
/** The legacy files that are too large to keep here; `undefined` where they are not at hand. */
export const sharedFixtures = existsSync(join(SHARED, "expected.json")) ? SHARED : undefined;

type Row = Record<string, unknown>;
export interface ExpectedRun {
  manifest: string;
  exit_code: number;
  written: boolean;
  report?: {
    collections: Record<string, Row>;
    rejected: Row[];
    merged: Row[];
    dangling: Row[];
    conflicts: Row[];
    normalised: Record<string, number>;
    review: Row[];
    config: { imported: string[]; skipped: Row[] };
    totals: Record<string, unknown>;
  };
  samples?: Record<string, Row>;
}
export interface Expected {
  ids: { name: string; uuid: string }[];
  activity_instants: Record<string, string>;
  kept_unmapped: Record<string, string[]>;
  runs: ExpectedRun[];
}

export const readExpected = (folder: string): Expected =>
  JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as Expected;

const sorted = (rows: readonly unknown[]): string[] => rows.map((row) => JSON.stringify(row, keysOf(row))).toSorted();
const keysOf = (row: unknown): string[] | null =>
  typeof row === "object" && row !== null ? Object.keys(row).toSorted() : null;

const NOTHING = { in: 0, imported: 0, merged: 0, skipped: 0, rejected: 0, derived: 0, out: 0 };

/** A report in the form in which two are equal when they say the same: lists are sets, what is missing is zero. */
export const comparable = (report: NonNullable<ExpectedRun["report"]> | Report) => ({
  collections: Object.fromEntries(
    Object.entries(report.collections).filter(([, counts]) => !Bun.deepEquals(counts, NOTHING)),
  ),
  rejected: sorted(report.rejected),
  merged: sorted(report.merged),
  dangling: sorted(report.dangling),
  conflicts: sorted(report.conflicts),
  normalised: report.normalised,
  config: { imported: report.config.imported.toSorted(), skipped: sorted(report.config.skipped) },
  totals: report.totals,
});

/** Samples with instants as exact as the database keeps them. */
export const toMilliseconds = (samples: Record<string, Row>): unknown =>
  JSON.parse(JSON.stringify(samples).replaceAll(/(\.\d{3})\d{3}Z/g, "$1Z"));

/** Events as the samples of the expectations name them. */
export const readSamples = (db: Database, ids: readonly string[]): Promise<Record<string, Row>> =>
  asOwner(db, async (tx) => {
    const samples: Record<string, Row> = {};
    for (const id of ids) {
      const [row] = (await tx.execute(sql`
        select json_build_object(
          'status', e.status, 'current_step', e.current_step, 'caller_step', e.caller_step,
          'thread_state', e.thread_state, 'date_confirmed', e.date_confirmed, 'event_date', e.event_date,
          'end_date', e.end_date, 'start_time', e.start_time, 'end_time', e.end_time, 'attendees', e.attendees,
          'seating_layout', e.seating_layout, 'event_type', e.event_type,
          'client_email', (select email from clients c where c.id = e.client_id), 'thread_id', e.thread_id,
          'hold', (select json_build_object('room', r.code, 'state', h.state,
              'starts_at', lower(h.slot), 'ends_at', upper(h.slot),
              'during_from', lower(h.during), 'during_to', upper(h.during))
            from room_holds h join rooms r on r.id = h.room_id where h.event_id = e.id),
          'deposit', (select json_build_object('due_date', o.deposit_due_date, 'minor', o.deposit_minor,
              'paid_at', e.deposit_paid_at)
            from offers o where o.event_id = e.id and o.deposit_required order by o.version desc limit 1),
          'offers', coalesce((select json_agg(json_build_object('version', o.version, 'status', o.status,
              'total_minor', o.total_minor,
              'lines', (select count(*) from offer_line_items l where l.offer_id = o.id)) order by o.version)
            from offers o where o.event_id = e.id), '[]'::json)) as sample
        from events e where e.id = ${id}`)) as unknown as { sample: Row & { hold: Row | null; deposit: Row | null } }[];
      if (!row) continue;
      const { hold, deposit, ...rest } = row.sample;
      if (deposit?.["paid_at"]) deposit["paid_at"] = new Date(String(deposit["paid_at"])).toISOString();
      const instants = ["starts_at", "ends_at", "during_from", "during_to"];
      for (const key of instants) if (hold) hold[key] = new Date(String(hold[key])).toISOString().replace(".000Z", "Z");
      samples[id] = { ...rest, hold, ...(deposit ? { deposit } : {}) };
    }
    return samples;
  });
