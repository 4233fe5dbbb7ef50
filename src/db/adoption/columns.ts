import type { Column } from "./catalogue.ts";
import { hindered, type Part, part, quoted, type Sides, type Step, tableOf, together } from "./model.ts";
import { takes } from "./types.ts";

/** The columns of one table, in their order. */
export const columnsOf = (columns: readonly Column[], table: string): Column[] =>
  columns.filter((column) => column.table === table);

/** What follows a column's name where it is made. */
const definition = (
  { type, isRequired, default: value, generated, identity }: Column,
  mayBeRequired: boolean,
): string =>
  [
    type,
    generated === null ? "" : `generated always as (${generated}) stored`,
    identity === null ? "" : `generated ${identity} as identity`,
    value === null ? "" : `default ${value}`,
    isRequired && mayBeRequired ? "not null" : "",
  ]
    .filter((word) => word !== "")
    .join(" ");

/** The tables that the product has nothing of. */
export const missingTables = ({ ours, shared }: Sides): Part =>
  part({
    steps: ours.relations
      .filter(({ name }) => !shared.includes(name))
      .map(({ name, isUnlogged }) => {
        const columns = columnsOf(ours.columns, name).map(
          (column) => `${quoted(column.name)} ${definition(column, true)}`,
        );
        return {
          statement: `create ${isUnlogged ? "unlogged " : ""}table ${tableOf(name)} (${columns.join(", ")})`,
          why: "a table of the desk's own",
        };
      }),
  });

/** Whether a row can be without a value that the desk always has: it is the product's own then (`ours` below). */
export const mayLack = (column: Column, theirs: Column | undefined): boolean =>
  column.isRequired &&
  column.generated === null &&
  (theirs ? !theirs.isRequired : column.default === null && column.identity === null);

/** The columns of the shared tables: what is missing is added, what the product asks for beyond ours is let go. */
export const sharedColumns = (sides: Sides): Part =>
  together(sides.shared.map((table) => together([added(sides, table), agreed(sides, table), unknown(sides, table)])));

const pairs = ({ ours, theirs }: Sides, table: string): [Column, Column | undefined][] => {
  const there = new Map(columnsOf(theirs.columns, table).map((column) => [column.name, column]));
  return columnsOf(ours.columns, table).map((column) => [column, there.get(column.name)]);
};

const added = (sides: Sides, table: string): Part => {
  const missing = pairs(sides, table).flatMap(([column, theirs]) => (theirs ? [] : [column]));
  // What is computed from others comes after them.
  const inOrder = [
    ...missing.filter(({ generated }) => generated === null),
    ...missing.filter(({ generated }) => generated !== null),
  ];
  return part({
    steps: inOrder.map((column) => {
      const isOptional = mayLack(column, undefined);
      return {
        statement: `alter table ${tableOf(table)} add column if not exists ${quoted(column.name)} ${definition(column, !isOptional)}`,
        why: isOptional
          ? "the desk has it in every row of its own; the product's rows stay without it"
          : "the desk reads and writes it",
      };
    }),
  });
};

const agreed = (sides: Sides, table: string): Part => {
  const keys = sides.theirs.constraints
    .filter((each) => each.table === table && each.kind === "primary")
    .flatMap(({ columns }) => columns);
  return together(
    pairs(sides, table).map(([column, theirs]) =>
      theirs ? agreedColumn(column, theirs, keys.includes(column.name)) : part(),
    ),
  );
};

const agreedColumn = (ours: Column, theirs: Column, isKey: boolean): Part => {
  const { table, name } = ours;
  const column = `${table}.${name}`;
  const alter = `alter table ${tableOf(table)} alter column ${quoted(name)}`;
  if (!takes(theirs.type, ours.type))
    return hindered(
      table,
      `${column} is ${theirs.type}, and the desk needs ${ours.type}`,
      `${alter} type ${ours.type} using ${quoted(name)}::${ours.type}, where its values allow it`,
    );
  if (ours.generated === null && theirs.generated !== null)
    return hindered(table, `${column} is computed there, and the desk writes it`, `${alter} drop expression`);
  const parts: Part[] = [];
  if (!ours.isRequired && theirs.isRequired && ours.generated === null)
    parts.push(
      isKey
        ? hindered(table, `${column} is part of the key there, and the desk leaves it empty`, "take it out of the key")
        : part({
            steps: [{ statement: `${alter} drop not null`, why: "the desk has rows that have none, or none yet" }],
          }),
    );
  if (ours.default !== null && theirs.default === null && theirs.identity === null)
    parts.push(
      part({
        steps: [{ statement: `${alter} set default ${ours.default}`, why: "the desk leaves it to the default" }],
      }),
    );
  if (ours.generated !== null && theirs.generated === null)
    parts.push(part({ steps: keptInStep(ours, ours.generated) }));
  if (isOtherwise(ours.default, theirs.default))
    parts.push(
      part({
        notes: [
          { table, what: `${column} has the default ${theirs.default}, where ours is ${ours.default}; theirs stays` },
        ],
      }),
    );
  return together(parts);
};

const literal = (value: string): string => value.replace(/::[\w\s"[\].]+$/, "");

/** Whether two defaults are values, and not the same; how an id or an instant is made is all one. */
const isOtherwise = (ours: string | null, theirs: string | null): boolean =>
  ours !== null && theirs !== null && !ours.includes("(") && !theirs.includes("(") && literal(ours) !== literal(theirs);

/** A plain column of the product's where ours is computed: a trigger keeps it so in the desk's rows. */
const keptInStep = ({ table, name }: Column, expression: string): Step[] => {
  const kept = `oe_private.${quoted(`${table}_${name}`)}`;
  const why = `computed in the desk's tables, a plain column here: it is kept in step in the desk's rows`;
  return [
    {
      statement: `create or replace function ${kept}() returns trigger language plpgsql set search_path = '' as $kept$
        begin
          new.${quoted(name)} := (select ${expression} from (select new.*) as row_of_ours);
          return new;
        end $kept$`,
      why,
    },
    {
      statement: `create trigger ${quoted(`kept_${name}`)} before insert or update on ${tableOf(table)} for each row
        when (current_setting('app.team_id', true) <> '') execute function ${kept}()`,
      why,
    },
  ];
};

/** What the product asks of every row and the desk does not know: no row of the desk could be written. */
const unknown = ({ ours, theirs }: Sides, table: string): Part => {
  const known = columnsOf(ours.columns, table).map(({ name }) => name);
  const asked = columnsOf(theirs.columns, table).filter(
    (column) =>
      column.isRequired &&
      column.default === null &&
      column.generated === null &&
      column.identity === null &&
      !known.includes(column.name),
  );
  return together(
    asked.map(({ name }) =>
      hindered(
        table,
        `${table}.${name} must not be empty, has no default, and the desk does not know it: its rows would be refused`,
        `alter table ${tableOf(table)} alter column ${quoted(name)} drop not null, or give it a default`,
      ),
    ),
  );
};
