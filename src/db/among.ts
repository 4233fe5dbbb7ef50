import { type Placeholder, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";

/**
 * Whether a column has one of the values, which are one parameter however many they are. With a place for each, every
 * number of values is a statement of its own, which each connection prepares and never forgets: `inArray` is for lists that
 * the code itself says, and for subqueries.
 */
export const among = <Column extends PgColumn>(column: Column, values: readonly Column["_"]["data"][]): SQL<boolean> =>
  sql`${column} = any(${sql.param(values.map((value) => column.mapToDriverValue(value)))}::${sql.raw(column.getSQLType())}[])`;

/** The same in a statement that is written before its values are there. */
export const amongGiven = (column: PgColumn, values: Placeholder): SQL<boolean> =>
  sql`${column} = any(${values}::${sql.raw(column.getSQLType())}[])`;

/** Whether it has none of them. */
export const notAmong = <Column extends PgColumn>(
  column: Column,
  values: readonly Column["_"]["data"][],
): SQL<boolean> => sql`not (${among(column, values)})`;
