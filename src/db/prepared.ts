import type { Sql, TransactionSql } from "postgres";

type Begin = Sql["begin"];
type Savepoint = TransactionSql["savepoint"];

/** A transaction's connection on which a statement may follow another before that one is answered. */
export interface Pipeline {
  /** Settles when the next statement is handed to the driver, which sends them in this order. */
  nextSent(): Promise<void>;
}

const preparedUnsafe = (client: Sql | TransactionSql, sent: () => void): Sql["unsafe"] => {
  const unsafe = client.unsafe as Sql["unsafe"];
  return (query, parameters = [], options = {}) => {
    sent();
    return unsafe(query, parameters, { ...options, prepare: parameters.length > 0 });
  };
};

const inTransaction = (client: TransactionSql): TransactionSql & Pipeline => {
  const savepoint = client.savepoint as (work: (inner: TransactionSql) => unknown) => Promise<unknown>;
  const waiting = new Set<() => void>();
  const sent = (): void => {
    for (const resolve of waiting) resolve();
    waiting.clear();
  };
  return Object.assign(client, {
    unsafe: preparedUnsafe(client, sent),
    savepoint: ((work: (inner: TransactionSql) => unknown) =>
      savepoint((inner) => work(inTransaction(inner)))) as Savepoint,
    nextSent: () => new Promise<void>((resolve) => void waiting.add(resolve)),
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
    unsafe: preparedUnsafe(client, () => undefined),
    begin: ((...args: unknown[]) => {
      const work = args.pop() as (inner: TransactionSql) => unknown;
      return begin(...args, (inner: TransactionSql) => work(inTransaction(inner)));
    }) as Begin,
  });
};
