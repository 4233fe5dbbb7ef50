import { and, eq, gt, lt, or, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";

/** Where a page of rows ends: the instant and id of its last one. */
export interface Position {
  createdAt: Date;
  id: string;
}

interface Key {
  at: PgColumn;
  id: PgColumn;
}

/** Rows older than a position, for pages that go back in time; every row where there is none. */
export const olderThan = ({ at, id }: Key, position: Position | undefined): SQL | undefined =>
  position && or(lt(at, position.createdAt), and(eq(at, position.createdAt), lt(id, position.id)));

/** Rows newer than a position, for pages that go on in time; every row where there is none. */
export const newerThan = ({ at, id }: Key, position: Position | undefined): SQL | undefined =>
  position && or(gt(at, position.createdAt), and(eq(at, position.createdAt), gt(id, position.id)));
