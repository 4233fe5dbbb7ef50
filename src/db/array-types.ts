import { makePgArray } from "drizzle-orm/pg-core";
import { parse } from "postgres-array";

const arrayOf = (oid: number, itemOf: (written: string) => unknown = String) => ({
  to: oid,
  from: [oid],
  // The values of a column are written when they come here.
  serialize: (value: unknown) => (Array.isArray(value) ? makePgArray(value) : value),
  parse: (written: string) => parse(written, itemOf),
});

/**
 * The arrays that our statements know, of one dimension, by their numbers in pg_type. Left to itself the driver asks each
 * new connection for those of all types there are, of which every table makes one: some milliseconds before its first
 * statement.
 */
export const ARRAY_TYPES = {
  names: arrayOf(1003),
  smallints: arrayOf(1005, Number),
  integers: arrayOf(1007, Number),
  texts: arrayOf(1009),
  uuids: arrayOf(2951),
};
