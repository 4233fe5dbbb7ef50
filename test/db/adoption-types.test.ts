import { expect, test } from "bun:test";
import { takes } from "../../src/db/adoption/types.ts";

test.each([
  ["timestamp with time zone", "timestamp(3) with time zone"],
  ["text", "text"],
  ["character varying", "text"],
  ["bigint", "smallint"],
  ["bigint", "integer"],
  ["text", "character(3)"],
  ["character varying(3)", "character(3)"],
  ["numeric", "numeric(7,1)"],
  ["numeric(10,2)", "numeric(7,1)"],
  ["time(6) without time zone", "time without time zone"],
])("a column of %s takes what the desk keeps as %s", (theirs, ours) => {
  expect(takes(theirs, ours)).toBe(true);
});

test.each([
  ["timestamp without time zone", "timestamp(3) with time zone"],
  ["character varying(255)", "text"],
  ["integer", "bigint"],
  ["text", "uuid"],
  ["json", "jsonb"],
  ["text[]", "uuid[]"],
  ["character varying[]", "text[]"],
  ["character(2)", "character(3)"],
  ["numeric(7,2)", "numeric(7,1)"],
  ["numeric", "bigint"],
  ["public.event_status", "text"],
])("a column of %s is no home for %s", (theirs, ours) => {
  expect(takes(theirs, ours)).toBe(false);
});
