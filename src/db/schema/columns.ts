import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  check,
  customType,
  foreignKey,
  index,
  jsonb,
  type PgColumn,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { teams } from "./teams.ts";

/** An instant as `timestamptz`. */
export const instant = () => timestamp({ withTimezone: true, mode: "date", precision: 3 });

/** A time of day, `HH:MM` on our side. */
export const timeOfDay = customType<{ data: string; driverData: string }>({
  dataType: () => "time",
  fromDriver: (value) => value.slice(0, 5),
});

/** A half-open range of instants, `[start, end)`. */
export const instantRange = customType<{ data: { start: Date; end: Date }; driverData: string }>({
  dataType: () => "tstzrange",
  toDriver: ({ start, end }) => `[${start.toISOString()},${end.toISOString()})`,
  fromDriver: (value) => {
    const [start = "", end = ""] = value.slice(1, -1).replaceAll('"', "").split(",");
    return { start: new Date(start), end: new Date(end) };
  },
});

export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => "bytea" });

/** Columns of every tenant table but the few that say otherwise. Source: spec/schema.md §1. */
export const standard = () => ({
  id: uuid().primaryKey().defaultRandom(),
  ...owned(),
  ...stamped(),
});

/** Who owns a row and who wrote it. */
export const owned = () => ({
  teamId: uuid()
    .notNull()
    .references(() => teams.id, { onDelete: "restrict" }),
  userId: uuid().notNull(),
});

export const stamped = () => ({
  createdAt: instant().notNull().defaultNow(),
  updatedAt: instant().notNull().defaultNow(),
});

/** What a row was in the files of the legacy backend; null for rows born here. */
export const imported = () => ({
  legacyId: text(),
  legacy: jsonb().$type<Record<string, unknown>>(),
});

interface TenantTable {
  teamId: PgColumn;
  id: PgColumn;
}

/** The key that composite foreign keys point at. */
export const tenantKey = (table: string, { teamId, id }: TenantTable) => unique(`${table}_team_id_id`).on(teamId, id);

interface Reference {
  /** Name of the table and the column that refers, for the names of constraint and index. */
  name: string;
  teamId: AnyPgColumn;
  column: AnyPgColumn;
  to: () => { teamId: AnyPgColumn; id: AnyPgColumn };
  onDelete?: "restrict" | "cascade";
}

/** A foreign key that cannot point across teams, and the index that serves it. */
export const refers = ({ name, teamId, column, to, onDelete = "restrict" }: Reference) => [
  foreignKey({
    name: `${name}_fk`,
    columns: [teamId, column],
    foreignColumns: [to().teamId, to().id],
  }).onDelete(onDelete),
  index(`${name}_idx`).on(teamId, column),
];

/** A column that holds one word of a closed set. */
export const oneOf = (name: string, column: AnyPgColumn, words: readonly string[]) =>
  check(name, sql`${column} in (${sql.raw(words.map((word) => `'${word}'`).join(", "))})`);
