import type { Move } from "./moves.ts";
import type { State } from "./state.ts";

/** One step of a play: what was, what happened, what is. */
export interface Step {
  before: State;
  after: State;
  move: Move;
  supervised: boolean;
  /** Whether an offer waits for the manager in either mode. */
  approvesOffers: boolean;
  /** The conversation in which it happened, if it was in one. */
  threadId: string | undefined;
  /** The task that the move decided, if it did. */
  decided: State["tasks"][number] | undefined;
}

/** What is wrong after a step; nothing if it is empty. */
export type Truth = (step: Step) => string[];
