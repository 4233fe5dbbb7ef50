import { makePgArray } from "drizzle-orm/pg-core";

/** An item of an array as Postgres writes it: in quotes where it has to be, with a backslash before quotes and backslashes. */
const ITEM = /"((?:[^"\\]|\\.)*)"|([^{},"]+)/gs;

const textsOf = (written: string): (string | null)[] =>
  [...written.matchAll(ITEM)].map(([, quoted, plain = null]) => {
    if (quoted !== undefined) return quoted.replace(/\\(.)/gs, "$1");
    return plain === "NULL" ? null : plain;
  });
const numbersOf = (written: string): (number | null)[] =>
  textsOf(written).map((text) => (text === null ? null : Number(text)));

const arrayOf = (oid: number, parse: (written: string) => unknown) => ({
  to: oid,
  from: [oid],
  // The values of a column are written when they come here.
  serialize: (value: unknown) => (Array.isArray(value) ? makePgArray(value) : value),
  parse,
});

/**
 * The arrays that our statements know, of one dimension, by their numbers in pg_type. Left to itself the driver asks each
 * new connection for those of all types there are, of which every table makes one: some milliseconds before its first
 * statement.
 */
export const ARRAY_TYPES = {
  names: arrayOf(1003, textsOf),
  smallints: arrayOf(1005, numbersOf),
  integers: arrayOf(1007, numbersOf),
  texts: arrayOf(1009, textsOf),
  uuids: arrayOf(2951, textsOf),
};
