import type { Tx } from "./client.ts";
import { isAborted } from "./failures.ts";
import type { Pipeline } from "./prepared.ts";

export type Work = () => Promise<unknown>;
type Results<Works extends readonly Work[]> = { [At in keyof Works]: Awaited<ReturnType<Works[At]>> };

/** What Drizzle keeps to itself: the connection that a transaction goes over. */
interface Inside {
  session: { client: Partial<Pipeline> };
}

/**
 * Works of one transaction that need nothing of one another's results. On a direct connection to Postgres each is begun
 * when the one before it has handed its first statement over, so that these cross the wire together and are carried out
 * in this order; elsewhere, and behind a transaction pooler, one work follows the other. Only the last may open a savepoint.
 * @throws what was thrown first, when all of them have come to an end
 */
export const atOnce = async <const Works extends readonly Work[]>(tx: Tx, ...works: Works): Promise<Results<Works>> => {
  const { client } = (tx as unknown as Inside).session;
  const failures: { error: unknown }[] = [];
  const running: Promise<unknown>[] = [];
  for (const work of works) {
    const sent = client.nextSent?.();
    const going = work().catch((error: unknown) => void failures.push({ error }));
    running.push(going);
    await (sent ? Promise.race([sent, going]) : going);
    if (failures.length > 0) break;
  }
  const results = await Promise.all(running);
  const [failure] = failures;
  if (failure) throw failure.error;
  return results as Results<Works>;
};

/** The same for writes of which nothing is wanted, before the work that is asked for its result. */
export const afterWrites = async <T>(tx: Tx, writes: readonly Work[], work: () => Promise<T>): Promise<T> => {
  const results: readonly unknown[] = await atOnce(tx, ...writes, work);
  return results.at(-1) as T;
};

/** Writes that are under way at the end of a transaction. */
const underWay = new WeakMap<Tx, Promise<unknown>[]>();

/**
 * A transaction's work with the writes that it does not wait for: they may be under way when it ends, and the commit follows
 * them over the wire before they are answered. One that fails takes the transaction with it, whatever stands in the commit's
 * answer. @param transact opens the transaction and commits it @throws what a last write throws
 */
export const withLastWrites = async <T>(
  transact: (work: (tx: Tx) => Promise<T>) => Promise<T>,
  work: (tx: Tx) => Promise<T>,
): Promise<T> => {
  const writes: Promise<unknown>[] = [];
  const result = await transact((tx) => {
    underWay.set(tx, writes);
    return work(tx);
  }).catch(async (error: unknown) => {
    // What is asked behind a write that has failed says no more than that.
    if (isAborted(error)) await Promise.all(writes);
    throw error;
  });
  await Promise.all(writes);
  return result;
};

/**
 * A write of which nothing is wanted, one statement: it is not waited for where it can go with what follows it. In a
 * savepoint, and in a transaction without last writes, it is.
 */
export const lastly = async (tx: Tx, write: Work): Promise<void> => {
  const { client } = (tx as unknown as Inside).session;
  const writes = underWay.get(tx);
  const sent = writes && client.nextSent?.();
  const going = write();
  if (!sent) {
    await going;
    return;
  }
  // It may fail before the end looks at it.
  going.catch(() => undefined);
  writes.push(going);
  await Promise.race([sent, going]);
};
