import type { Deps } from "../deps.ts";
import type { Tokens } from "../gate/tokens.ts";
import type { Env } from "../platform/env.ts";
import { errors } from "../platform/errors.ts";
import type { Stores } from "../storage/open.ts";
import { WholeCheck } from "./checks/whole.ts";
import { PATIENCE, type Patience } from "./pace.ts";

/** What files need beside what every feature is given. */
export interface Filing extends Stores {
  slots: UploadSlots;
  whole: WholeCheck;
  patience: Patience;
}

export type FilingDeps = Pick<Deps, "env" | "db" | "clock" | "log"> & { filing: Filing };
export type FilingDepsWithTokens = FilingDeps & { tokens: Tokens };

export const createFiling = (
  stores: Stores,
  env: Pick<Env, "UPLOAD_PARALLEL" | "CLAMAV_HOST" | "CLAMAV_PORT">,
  patience = PATIENCE,
): Filing => ({
  ...stores,
  slots: new UploadSlots(env.UPLOAD_PARALLEL),
  whole: new WholeCheck(env.CLAMAV_HOST ? { host: env.CLAMAV_HOST, port: env.CLAMAV_PORT } : undefined),
  patience,
});

/**
 * How many files a team sends at once, in this process: it guards the process that holds the connections, and a count
 * over all of them would outlive one that was killed. Source: spec/http-api.md §19.
 */
export class UploadSlots {
  private readonly taken = new Map<string, number>();

  constructor(private readonly limit: number) {}

  /** @returns what gives the place back. @throws Failure 429 */
  take(teamId: string): () => void {
    const count = this.taken.get(teamId) ?? 0;
    if (count >= this.limit) throw errors.tooManyUploads(this.limit);
    this.taken.set(teamId, count + 1);
    return () => {
      const left = (this.taken.get(teamId) ?? 1) - 1;
      if (left > 0) this.taken.set(teamId, left);
      else this.taken.delete(teamId);
    };
  }
}
