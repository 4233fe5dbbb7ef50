import type { Column, Constraint } from "./catalogue.ts";
import { columnsOf, mayLack } from "./columns.ts";
import { type Counted, counted, type Part, part, quoted, type Sides, tableOf } from "./model.ts";

const filledWith = ({ name, type, default: value }: Column): string =>
  `${value === null ? `null::${type}` : `(${value})::${type}`} as ${quoted(name)}`;

/** The rows of a table as they will be, with the columns that are still missing. */
const rowsOf = ({ ours, theirs, shared }: Sides, table: string): string => {
  const wanted = columnsOf(ours.columns, table);
  if (!shared.includes(table)) return `(select ${wanted.map(filledWith).join(", ")} where false)`;
  const there = new Set(columnsOf(theirs.columns, table).map(({ name }) => name));
  const missing = wanted.filter(({ name }) => !there.has(name));
  return `(select each.*${missing.map((column) => `, ${filledWith(column)}`).join("")} from ${tableOf(table)} as each)`;
};

/** How many rows a check would refuse. */
export const violationsIn = (sides: Sides, table: string, expression: string): string =>
  `select count(*)::int as n from ${rowsOf(sides, table)} as r where (${expression}) is false`;

/** How many rows have keys that others have too. */
export const duplicatesIn = (
  sides: Sides,
  table: string,
  keys: readonly string[],
  predicate: string | null,
): string => {
  const filled = keys.map((key) => `(${key}) is not null`).join(" and ");
  return `select coalesce(sum(same.n), 0)::int as n from (select count(*) as n from ${rowsOf(sides, table)} as r
    where ${filled}${predicate === null ? "" : ` and (${predicate})`} group by ${keys.join(", ")} having count(*) > 1) as same`;
};

/** How many rows point at nothing. */
export const orphansIn = (sides: Sides, { table, columns, parent, parentColumns }: Constraint): string => {
  const filled = columns.map((name) => `child.${quoted(name)} is not null`).join(" and ");
  const met = columns
    .map((name, at) => `parent.${quoted(parentColumns[at] ?? "")} = child.${quoted(name)}`)
    .join(" and ");
  return `select count(*)::int as n from ${rowsOf(sides, table)} as child
    where ${filled} and not exists (select from ${rowsOf(sides, parent ?? table)} as parent where ${met})`;
};

/** What the desk has in every row and the product's rows may be without. */
export const lackingIn = ({ ours, theirs }: Sides, table: string): string[] => {
  const there = new Map(columnsOf(theirs.columns, table).map((column) => [column.name, column]));
  return columnsOf(ours.columns, table)
    .filter((column) => mayLack(column, there.get(column.name)))
    .map(({ name }) => name);
};

/** How many rows of the shared tables are the product's own: without what the desk needs, and not seen by it. */
export const productRows = (sides: Sides): Part =>
  part({
    counts: sides.shared.flatMap((table) => {
      const lacking = lackingIn(sides, table);
      if (lacking.length === 0) return [];
      const empty = lacking.map((name) => `r.${quoted(name)} is null`);
      const each = lacking.map((name, at) => `'${name}', count(*) filter (where ${empty[at]})`).join(", ");
      return [
        {
          table,
          query: `select count(*)::int as n, json_build_object(${each}) as columns
            from ${rowsOf(sides, table)} as r where ${empty.join(" or ")}`,
          tell: ({ n, columns = {} }: Counted) => {
            const names = lacking.filter((name) => (columns[name] ?? 0) > 0);
            const fill = names.map((name) => `${quoted(name)} = …`).join(", ");
            return {
              note: {
                table,
                what: `${counted(n)} ${n === 1 ? "is" : "are"} the product's own, which the desk does not see: ${names.join(", ")} ${names.length === 1 ? "is" : "are"} missing`,
                mend: `those that are the desk's too: update ${tableOf(table)} set ${fill} where …`,
              },
            };
          },
        },
      ];
    }),
  });
