import fc from "fast-check";
import pino from "pino";
import { openPostgres } from "../../src/db/postgres.ts";
import { freshDatabase } from "../support/databases.ts";
import { openHouse } from "../support/house.ts";
import { plays } from "./moves.ts";
import { WEBHOOK_SECRET } from "./payment.ts";
import { Stage } from "./play.ts";

export interface Proof {
  seed: number;
  sequences: number;
  /** Most moves of one sequence. */
  length: number;
  /** Where in a run's tree a counterexample was found, to run it alone. */
  path?: string | undefined;
}

/** A log that keeps what went wrong. */
const listening = (errors: string[]) =>
  pino({ level: "error" }, { write: (line: string) => void errors.push(line.trim()) });

/**
 * Plays random sequences on real Postgres, and looks at every invariant after every step. @throws with the seed, the
 * smallest sequence that fails, and everything that was said in it. @returns what was come across, and how often
 */
export const prove = async ({ seed, sequences, length, path }: Proof): Promise<Map<string, number>> => {
  const db = openPostgres({ url: await freshDatabase(), poolMax: 4 });
  const errors: string[] = [];
  const seen = new Map<string, number>();
  const house = await openHouse(db, { PAYMENT_WEBHOOK_SECRET: WEBHOOK_SECRET }, listening(errors));
  try {
    await fc.assert(
      fc.asyncProperty(plays(length), (play) => new Stage(house, db, play, errors, seen).run()),
      { seed, numRuns: sequences, ...(path !== undefined && { path }), endOnFailure: false },
    );
    return seen;
  } finally {
    house.stop();
    await db.close();
  }
};
