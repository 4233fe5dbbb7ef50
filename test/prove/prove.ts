import fc from "fast-check";
import pino from "pino";
import { openPostgres } from "../../src/db/postgres.ts";
import { silentLog } from "../../src/platform/log.ts";
import { freshDatabase } from "../support/databases.ts";
import { openHouse } from "../support/house.ts";
import { plays } from "./moves.ts";
import { WEBHOOK_SECRET } from "./payment.ts";
import { Stage } from "./play.ts";
import { openRestarting, patientHouse, patiently } from "./restarts.ts";

export interface Proof {
  seed: number;
  sequences: number;
  /** Most moves of one sequence. */
  length: number;
  /** Where in a run's tree a counterexample was found, to run it alone. */
  path?: string | undefined;
  /** The database crashes and comes back every so many milliseconds; callers send again what was answered with 503. */
  restartEveryMs?: number | undefined;
}

/** A log that keeps what went wrong. */
const listening = (errors: string[]) =>
  pino({ level: "error" }, { write: (line: string) => void errors.push(line.trim()) });

/**
 * Plays random sequences on real Postgres, and looks at every invariant after every step. @throws with the seed, the
 * smallest sequence that fails, and everything that was said in it. @returns what was come across, and how often
 */
export const prove = async ({ seed, sequences, length, path, restartEveryMs }: Proof): Promise<Map<string, number>> => {
  const restarting = restartEveryMs === undefined ? undefined : await openRestarting(restartEveryMs);
  const db = restarting?.db ?? openPostgres({ url: await freshDatabase(), poolMax: 4 });
  const errors: string[] = [];
  const seen = new Map<string, number>();
  // Of a database that goes away the log tells, as it should.
  const log = restarting ? silentLog() : listening(errors);
  const opened = await patiently(() => openHouse(db, { PAYMENT_WEBHOOK_SECRET: WEBHOOK_SECRET }, log));
  const house = restarting ? patientHouse(opened) : opened;
  try {
    await fc.assert(
      fc.asyncProperty(plays(length), (play) => new Stage(house, db, play, errors, seen).run()),
      { seed, numRuns: sequences, ...(path !== undefined && { path }), endOnFailure: restarting !== undefined },
    );
    if (restarting) seen.set("restarts of the database", restarting.restarts());
    return seen;
  } finally {
    opened.stop();
    await (restarting ? restarting.stop() : db.close());
  }
};
