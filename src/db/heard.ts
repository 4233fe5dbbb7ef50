import type { PGlite } from "@electric-sql/pglite";
import type { Env } from "../platform/env.ts";
import { currentErrand } from "../platform/errand.ts";
import type { Log } from "../platform/log.ts";
import type { Tracing } from "../platform/tracing.ts";

/**
 * Is told of every statement when it is answered or refused, on the errand that asked it. @param statement with numbered
 * places instead of values @param startedAt of `performance.now()`
 */
export type Heard = (statement: string, startedAt: number) => void;

/** Tells of a statement that was handed to a driver. */
export const tellOf = (heard: Heard, statement: string, asked: PromiseLike<unknown>): void => {
  const startedAt = performance.now();
  const tell = (): void => heard(statement, startedAt);
  void asked.then(tell, tell);
};

type Asks = Pick<PGlite, "query">;

const telling = <Client extends Asks>(client: Client, heard: Heard): Client => {
  const query = client.query.bind(client) as Asks["query"];
  return Object.assign(client, {
    query: ((statement, ...rest) => {
      const asked = query(statement, ...rest);
      tellOf(heard, statement, asked);
      return asked;
    }) as Asks["query"],
  });
};

/** The same embedded database, which tells of its statements, in transactions and outside. */
export const heardFrom = (client: PGlite, heard: Heard): PGlite => {
  const transaction = client.transaction.bind(client);
  return Object.assign(telling(client, heard), {
    transaction: ((work) => transaction((tx) => work(telling(tx, heard)))) as PGlite["transaction"],
  });
};

const STATEMENT_SHOWN = 500;

/** Constants of a statement are written out as they are; none of them is anybody's business. */
const withoutTexts = (statement: string): string =>
  statement.replaceAll(/'(?:[^']|'')*'/g, "'…'").slice(0, STATEMENT_SHOWN);

/** What a statement does to which table, as far as its first words tell. */
const WORDS = /^\s*(?<verb>[a-z]+)\b(?:.*?\b(?:from|into|update)\s+"?(?<table>[a-z_]+))?/is;

const traceQuery = (tracing: Tracing, statement: string, startedAt: number): void => {
  const { verb = "query", table } = WORDS.exec(statement)?.groups ?? {};
  tracing.part([verb, table].filter(Boolean).join(" "), startedAt).end({
    attributes: {
      "db.system.name": "postgresql",
      "db.operation.name": verb,
      "db.query.text": withoutTexts(statement),
      ...(table && { "db.collection.name": table }),
    },
  });
};

/**
 * Logs statements that took long, with the request that they were asked for and without their values; whoever traces what
 * is under way is told of each that belongs to it.
 */
export const hearing =
  (log: Log, { SLOW_QUERY_MS }: Pick<Env, "SLOW_QUERY_MS">, tracing?: Tracing): Heard =>
  (statement, startedAt) => {
    const { requestId, span } = currentErrand() ?? {};
    if (tracing && span) traceQuery(tracing, statement, startedAt);
    const ms = Math.round(performance.now() - startedAt);
    if (ms >= SLOW_QUERY_MS) log.warn({ ms, statement: withoutTexts(statement), requestId }, "slow query");
  };
