import { and, eq, gt, lt, or, type Placeholder, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";

/** Where a page of rows ends: the instant and id of its last one. */
export interface Position {
  createdAt: Date;
  id: string;
}

/** The same in a statement that is written before its values are there. */
interface Named {
  createdAt: SQL;
  id: Placeholder;
}

interface Key {
  at: PgColumn;
  id: PgColumn;
}

/** Rows older than a position, for pages that go back in time; every row where there is none. */
export const olderThan = ({ at, id }: Key, position: Position | Named | undefined): SQL | undefined =>
  position && or(lt(at, position.createdAt), and(eq(at, position.createdAt), lt(id, position.id)));

/** Rows newer than a position, for pages that go on in time; every row where there is none. */
export const newerThan = ({ at, id }: Key, position: Position | undefined): SQL | undefined =>
  position && or(gt(at, position.createdAt), and(eq(at, position.createdAt), gt(id, position.id)));
