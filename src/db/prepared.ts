import type { Sql, TransactionSql } from "postgres";

type Begin = Sql["begin"];
type Savepoint = TransactionSql["savepoint"];

const preparedUnsafe = (client: Sql | TransactionSql): Sql["unsafe"] => {
  const unsafe = client.unsafe as Sql["unsafe"];
  return (query, parameters = [], options = {}) =>
    unsafe(query, parameters, { ...options, prepare: parameters.length > 0 });
};

const inTransaction = (client: TransactionSql): TransactionSql => {
  const savepoint = client.savepoint as (work: (inner: TransactionSql) => unknown) => Promise<unknown>;
  return Object.assign(client, {
    unsafe: preparedUnsafe(client),
    savepoint: ((work: (inner: TransactionSql) => unknown) =>
      savepoint((inner) => work(inTransaction(inner)))) as Savepoint,
  });
};

/**
 * The same client, whose statements with parameters are prepared once a connection. Drizzle hands every statement over
 * as unprepared, and then the driver parses it anew each time and waits for its description before it sends values: two
 * round trips and two plans where one is enough.
 */
export const preparing = (client: Sql): Sql => {
  const begin = client.begin as (...args: unknown[]) => Promise<unknown>;
  return Object.assign(client, {
    unsafe: preparedUnsafe(client),
    begin: ((...args: unknown[]) => {
      const work = args.pop() as (inner: TransactionSql) => unknown;
      return begin(...args, (inner: TransactionSql) => work(inTransaction(inner)));
    }) as Begin,
  });
};
