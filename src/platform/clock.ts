/** The one source of "now": the workflow, holds and due dates read it, and tests may fix it. */
export interface Clock {
  /** The current instant. */
  now(): Date;
  /** Fixes the clock to an instant, or lets it run again with `null`. */
  fix(instant: Date | null): void;
  readonly isFixed: boolean;
}

/** A clock that runs with the machine's time until it is fixed. */
export const createClock = (): Clock => {
  let fixed: Date | null = null;
  return {
    now: () => new Date(fixed ?? Date.now()),
    fix: (instant) => {
      fixed = instant;
    },
    get isFixed() {
      return fixed !== null;
    },
  };
};
