import type { Allowance } from "../../platform/variable.ts";

const MS_PER_SECOND = 1000;
/** So many windows are kept before those that are over are looked for. */
const FEWEST_KEPT = 1024;

interface Window {
  spent: number;
  /** Milliseconds since 1970. */
  endsAt: number;
}

/** How a window stands after a call. */
export interface Standing {
  isOver: boolean;
  remainingPoints: number;
  msBeforeNext: number;
}

/**
 * Calls counted in this process, at once: each key's window begins with its first call and ends with the allowance's
 * time. Those that are over are let go as new ones come, so that all of them stay within twice what is under way.
 */
export class Windows {
  readonly points: number;
  readonly #lastsMs: number;
  readonly #windows = new Map<string, Window>();
  #sweepAt = FEWEST_KEPT;

  constructor({ points, seconds }: Allowance) {
    this.points = points;
    this.#lastsMs = seconds * MS_PER_SECOND;
  }

  /** One call under a key. @param now milliseconds since 1970 */
  spend(key: string, now: number): Standing {
    const window = this.#windowOf(key, now);
    window.spent += 1;
    return {
      isOver: window.spent > this.points,
      remainingPoints: Math.max(0, this.points - window.spent),
      msBeforeNext: window.endsAt - now,
    };
  }

  #windowOf(key: string, now: number): Window {
    const known = this.#windows.get(key);
    if (known && known.endsAt > now) return known;
    if (!known && this.#windows.size >= this.#sweepAt) this.#sweep(now);
    const begun = { spent: 0, endsAt: now + this.#lastsMs };
    this.#windows.set(key, begun);
    return begun;
  }

  #sweep(now: number): void {
    for (const [key, { endsAt }] of this.#windows) if (endsAt <= now) this.#windows.delete(key);
    this.#sweepAt = Math.max(FEWEST_KEPT, 2 * this.#windows.size);
  }
}
