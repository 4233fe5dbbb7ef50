import type { Database } from "../db/client.ts";
import { isMigrated } from "../db/migrate.ts";
import { areRolesBound } from "../db/server.ts";
import type { Clock } from "../platform/clock.ts";
import type { FileStorage } from "../storage/storage.ts";

/** Whether the process may be given requests: shared with the shutdown. */
export interface Readiness {
  isStopping: boolean;
}

const CHECK_LIMIT_MS = 2000;

/** Whether work ends in time, without an error and without a no. */
const answers = async (work: () => Promise<unknown>): Promise<boolean> => {
  const { promise: limit, resolve } = Promise.withResolvers<false>();
  const timer = setTimeout(() => resolve(false), CHECK_LIMIT_MS);
  const done = work().then(
    (said) => said !== false,
    () => false,
  );
  const isUp = await Promise.race([done, limit]);
  clearTimeout(timer);
  return isUp;
};

const STORAGE_LOOK_MS = 5000;

/** Whether files can be stored; the store is asked once in five seconds, however often strangers ask for readiness. */
export const watchStorage = (storage: FileStorage, clock: Clock): (() => Promise<boolean>) => {
  let asked = Number.NEGATIVE_INFINITY;
  let isUp = Promise.resolve(true);
  return () => {
    const now = clock.now().getTime();
    if (Math.abs(now - asked) >= STORAGE_LOOK_MS) {
      asked = now;
      isUp = answers(() => storage.check());
    }
    return isUp;
  };
};

/** The names of what is not ready; empty when all is. The part of `doctor` that can be asked all the time. */
export const failedChecks = async (
  db: Database,
  { isStopping }: Readiness,
  isStorageUp: () => Promise<boolean>,
): Promise<string[]> => {
  if (isStopping) return ["shutdown"];
  const database = await answers(() => areRolesBound(db));
  if (!database) return ["database"];
  if (!(await isMigrated(db).catch(() => false))) return ["migrations"];
  return (await isStorageUp()) ? [] : ["storage"];
};
