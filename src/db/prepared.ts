import type { Sql, TransactionSql } from "postgres";
import { type Heard, tellOf } from "./heard.ts";

type Begin = Sql["begin"];
type Savepoint = TransactionSql["savepoint"];

/** A transaction's connection on which a statement may follow another before that one is answered. */
export interface Pipeline {
  /** Settles when the next statement is handed to the driver, which sends them in this order. */
  nextSent(): Promise<void>;
}

/** How statements are handed over. */
interface Handing {
  /** Prepared once a connection; only where a connection stays with one server. */
  mayPrepare: boolean;
  heard?: Heard | undefined;
}

const handing = (client: Sql | TransactionSql, how: Handing, sent: () => void): Sql["unsafe"] => {
  const unsafe = client.unsafe as Sql["unsafe"];
  return ((query, parameters = [], options = {}) => {
    sent();
    const asked = unsafe(query, parameters, { ...options, prepare: how.mayPrepare && parameters.length > 0 });
    if (how.heard) tellOf(how.heard, query, asked);
    return asked;
  }) as Sql["unsafe"];
};

const inTransaction = (client: TransactionSql, how: Handing): TransactionSql & Partial<Pipeline> => {
  const savepoint = client.savepoint as (work: (inner: TransactionSql) => unknown) => Promise<unknown>;
  const waiting = new Set<() => void>();
  const sent = (): void => {
    for (const resolve of waiting) resolve();
    waiting.clear();
  };
  return Object.assign(client, {
    unsafe: handing(client, how, sent),
    savepoint: ((work: (inner: TransactionSql) => unknown) =>
      savepoint((inner) => work(inTransaction(inner, how)))) as Savepoint,
    ...(how.mayPrepare && { nextSent: () => new Promise<void>((resolve) => void waiting.add(resolve)) }),
  });
};

/**
 * The same client, whose statements with parameters are prepared once a connection where that may be. Drizzle hands every statement over
 * as unprepared, and then the driver parses it anew each time and waits for its description before it sends values: two
 * round trips and two plans where one is enough.
 */
export const preparing = (client: Sql, how: Handing): Sql => {
  const begin = client.begin as (...args: unknown[]) => Promise<unknown>;
  return Object.assign(client, {
    unsafe: handing(client, how, () => undefined),
    begin: ((...args: unknown[]) => {
      const work = args.pop() as (inner: TransactionSql) => unknown;
      return begin(...args, (inner: TransactionSql) => work(inTransaction(inner, how)));
    }) as Begin,
  });
};
