import { Column, getTableName, is } from "drizzle-orm";

/** A column that is selected, as Drizzle keeps it: where its value goes in the row, and what reads it. */
export interface Selected {
  path: readonly string[];
  field: unknown;
}

/** Of each table of a join, whether it has a row there in any case; nothing without a join. */
export type JoinedTables = Readonly<Record<string, boolean>> | undefined;

type Raw = readonly unknown[];
type Row = Record<string, unknown>;
type Decode = (raw: unknown) => unknown;

interface Decoder {
  mapFromDriverValue: Decode;
}

interface Cell {
  key: string;
  at: number;
  /** Nothing where the driver's value is the column's own. */
  decode: Decode | undefined;
}

/** The part of a row that stands under one name. */
interface Part {
  name: string;
  cells: Cell[];
  /** Where the value stands without which the part is null: nowhere, for what a join always has. */
  nullAt: number | undefined;
}

const decoderOf = (field: unknown): Decoder =>
  is(field, Column)
    ? field
    : ((field as { decoder?: Decoder }).decoder ?? (field as { sql: { decoder: Decoder } }).sql.decoder);

const cellOf = ({ path, field }: Selected, at: number): Cell => {
  const decoder = decoderOf(field);
  const isAsGiven = decoder.mapFromDriverValue === Column.prototype.mapFromDriverValue;
  return { key: path.at(-1) ?? "", at, decode: isAsGiven ? undefined : (raw) => decoder.mapFromDriverValue(raw) };
};

const nullAtOf = (columns: readonly { table: string; at: number }[], joined: JoinedTables): number | undefined => {
  const [first] = columns;
  const isOfOne = columns.every(({ table }) => table === first?.table);
  return joined && first && isOfOne && !joined[first.table] ? first.at : undefined;
};

const fill = (row: Row, cells: readonly Cell[], raw: Raw): Row => {
  for (const { key, at, decode } of cells) {
    const value = raw[at];
    row[key] = value === null || !decode ? value : decode(value);
  }
  return row;
};

/**
 * Rows as Drizzle makes them, by a plan that is made once: Drizzle asks anew for each value of each row what its column is
 * and where it goes. `undefined` for rows of parts within parts, which are left to Drizzle.
 */
export const rowMapper = (
  selected: readonly Selected[],
  joined: JoinedTables,
): ((rows: Raw[]) => Row[]) | undefined => {
  if (selected.some(({ path }) => path.length > 2)) return undefined;
  const places = selected.map((each, at) => ({ ...each, at, cell: cellOf(each, at) }));
  const own = places.filter(({ path }) => path.length === 1).map(({ cell }) => cell);
  const parts: Part[] = Object.entries(
    Object.groupBy(
      places.filter(({ path }) => path.length === 2),
      ({ path }) => path[0] ?? "",
    ),
  ).map(([name, within = []]) => ({
    name,
    cells: within.map(({ cell }) => cell),
    nullAt: nullAtOf(
      within.flatMap(({ field, at }) => (is(field, Column) ? [{ table: getTableName(field.table), at }] : [])),
      joined,
    ),
  }));
  return (rows) =>
    rows.map((raw) => {
      const row: Row = {};
      for (const { name, cells, nullAt } of parts)
        row[name] = nullAt !== undefined && raw[nullAt] === null ? null : fill({}, cells, raw);
      return fill(row, own, raw);
    });
};
