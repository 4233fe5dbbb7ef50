import { getTableColumns, is, Param, Placeholder, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgInsertBase, PgQueryResultHKT, PgTable } from "drizzle-orm/pg-core";
import type { Tx } from "./client.ts";
import { type JoinedTables, rowMapper, type Selected } from "./row-mapper.ts";

/**
 * Names in place of a statement's values: texts and numbers. Others take their column along, `as(given.now, tasks.decidedAt)`,
 * and so does all that is written.
 */
export type Given<Values> = { readonly [Name in keyof Values]-?: Placeholder };

/** The same where some values may be missing: their names are missing too. */
export type GivenSome<Values> = {
  readonly [Name in keyof Values]: undefined extends Values[Name] ? Placeholder | undefined : Placeholder;
};

/** A value in the form of its column, or null. */
export const as = (value: Placeholder, column: PgColumn): SQL =>
  sql`${sql.param(value, { mapToDriverValue: (given) => (given === null ? null : column.mapToDriverValue(given)) })}`;

interface Prepared<Result> {
  execute(values?: object): Promise<Result>;
}

/**
 * The same with what Drizzle keeps to itself: the connection that it goes over and its values, both taken at once when it
 * runs, and how rows are made of what is answered.
 */
interface Going<Result> extends Prepared<Result> {
  client: unknown;
  params: unknown[];
  fields?: readonly Selected[] | undefined;
  joinsNotNullableMap?: JoinedTables;
  customResultMapper?: ReturnType<typeof rowMapper>;
}

interface Statement<Result> {
  prepare(name: string): Prepared<Result>;
}

const NAME = "openevent";

const given = <Values>(): Given<Values> =>
  new Proxy({} as Given<Values>, { get: (_, name) => sql.placeholder(String(name)) });

/** The same for those names alone. */
const givenOf = <Values>(names: readonly string[]): GivenSome<Values> =>
  new Proxy({} as GivenSome<Values>, {
    get: (_, name) => (names.includes(String(name)) ? sql.placeholder(String(name)) : undefined),
  });

/** What Drizzle keeps to itself: the one dialect of an open database, and where a prepared statement goes. */
interface Inside {
  dialect: object;
  session: { client: unknown };
}

type Fill<Values> = (values: Values) => unknown;

/** How a named value is got of those that are given. */
type Take<Values> = (name: string) => Fill<Values>;

const byName =
  (name: string): Fill<object> =>
  (values) => {
    if (!(name in values)) throw new Error(`a statement is not given its ${name}`);
    return values[name as keyof typeof values];
  };

/** How the value of one place in a statement is got; Drizzle asks anew each time what stands there. */
const fillOf = <Values>(place: unknown, take: Take<Values>): Fill<Values> => {
  if (is(place, Placeholder)) return take(place.name);
  if (!is(place, Param) || !is(place.value, Placeholder)) return () => place;
  const { encoder } = place;
  const value = take(place.value.name);
  return (values) => encoder.mapToDriverValue(value(values));
};

interface Written<Values, Result> {
  prepared: Going<Result>;
  fills: readonly Fill<Values>[];
}

/**
 * A statement that is written once for each open database and then only filled with values. Drizzle builds the text of a
 * statement from its parts each time it runs, which costs more than most of ours take in the database.
 */
export const statement = <Values extends object, Result>(
  write: (tx: Tx, given: Given<Values>) => Statement<Result>,
): ((tx: Tx, values: Values) => Promise<Result>) => taking(write, byName);

const taking = <Values extends object, Result>(
  write: (tx: Tx, given: Given<Values>) => Statement<Result>,
  take: Take<Values>,
): ((tx: Tx, values: Values) => Promise<Result>) => {
  const written = new WeakMap<object, Written<Values, Result>>();
  const writeIn = (tx: Tx, dialect: object): Written<Values, Result> => {
    const prepared = write(tx, given<Values>()).prepare(NAME) as Going<Result>;
    if (prepared.fields) prepared.customResultMapper ??= rowMapper(prepared.fields, prepared.joinsNotNullableMap);
    const once = { prepared, fills: prepared.params.map((place) => fillOf(place, take)) };
    written.set(dialect, once);
    return once;
  };
  return (tx, values) => {
    const { dialect, session } = tx as unknown as Inside;
    const { prepared, fills } = written.get(dialect) ?? writeIn(tx, dialect);
    const here: Going<Result> = Object.create(prepared);
    here.client = session.client;
    here.params = fills.map((fill) => fill(values));
    return here.execute();
  };
};

/** The same for a statement that answers one row or none. */
export const statementOfOne = <Values extends object, Row>(
  write: (tx: Tx, given: Given<Values>) => Statement<Row[]>,
): ((tx: Tx, values: Values) => Promise<Row | undefined>) => {
  const all = statement(write);
  return async (tx, values) => (await all(tx, values))[0];
};

/** The same for a statement that depends on which values there are: written once for each set of them; the others have no name. */
export const statementByShape = <Values extends object, Result>(
  write: (tx: Tx, given: GivenSome<Values>) => Statement<Result>,
): ((tx: Tx, values: Values) => Promise<Result>) => {
  const ofShape = new Map<string, (tx: Tx, values: Values) => Promise<Result>>();
  return (tx, values) => {
    const names = columnsOf(values);
    const shape = names.join();
    const written = ofShape.get(shape) ?? statement<Values, Result>((inner) => write(inner, givenOf(names)));
    ofShape.set(shape, written);
    return written(tx, values);
  };
};

type Insert<Table extends PgTable> = PgInsertBase<Table, PgQueryResultHKT>;

interface InsertOptions<Table extends PgTable, Result> {
  /** Columns that the statement itself says. */
  fixed?: Partial<Record<keyof Table["$inferInsert"], SQL>>;
  /** What follows the values. */
  finish: (insert: Insert<Table>) => Statement<Result>;
}

/** The columns that a row comes with, or the names of the values that there are. */
const columnsOf = (row: object): string[] => {
  const columns: string[] = [];
  for (const name in row) if (row[name as keyof typeof row] !== undefined) columns.push(name);
  return columns;
};

/** An insert of a row, written once for each set of columns that rows come with; the database fills the others. */
export const inserts = <Table extends PgTable, Result = unknown>(
  table: Table,
  { fixed, finish }: InsertOptions<Table, Result> = { finish: (insert) => insert as unknown as Statement<Result> },
): ((tx: Tx, row: Table["$inferInsert"]) => Promise<Result>) => {
  const ofShape = new Map<string, (tx: Tx, row: Record<string, unknown>) => Promise<Result>>();
  return (tx, row) => {
    const columns = columnsOf(row);
    const shape = columns.join();
    const insert =
      ofShape.get(shape) ??
      statement<Record<string, unknown>, Result>((inner) => {
        const values = Object.fromEntries(
          Object.entries(getTableColumns(table)).flatMap(([name, column]) =>
            columns.includes(name) ? [[name, as(sql.placeholder(name), column)]] : [],
          ),
        );
        return finish(inner.insert(table).values({ ...values, ...fixed } as Table["$inferInsert"]));
      });
    ofShape.set(shape, insert);
    return insert(tx, row);
  };
};

/** A value of one of several rows, by the row's number and the name of its column. */
const ofRow = (place: string): Fill<readonly object[]> => {
  const [index = "", name = ""] = place.split(" ");
  const at = Number(index);
  const value = byName(name);
  return (rows) => value(rows[at] ?? {});
};

/** An insert of rows of one table that come together, written once for each number of them; none is nothing to do. */
export const insertsAll = <Table extends PgTable>(
  table: Table,
): ((tx: Tx, rows: readonly Table["$inferInsert"][]) => Promise<void>) => {
  const ofShape = new Map<string, (tx: Tx, rows: readonly object[]) => Promise<unknown>>();
  return async (tx, rows) => {
    if (rows.length === 0) return;
    const given = rows.map(columnsOf);
    const shape = given.join(";");
    const insert =
      ofShape.get(shape) ??
      taking<readonly object[], unknown>((inner) => {
        const values = given.map((names, index) =>
          Object.fromEntries(
            Object.entries(getTableColumns(table)).flatMap(([name, column]) =>
              names.includes(name) ? [[name, as(sql.placeholder(`${index} ${name}`), column)]] : [],
            ),
          ),
        );
        return inner.insert(table).values(values as Table["$inferInsert"][]) as unknown as Statement<unknown>;
      }, ofRow);
    ofShape.set(shape, insert);
    await insert(tx, rows);
  };
};
