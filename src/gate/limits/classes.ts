import type { Env } from "../../platform/env.ts";
import type { Allowance } from "../../platform/variable.ts";
import type { RateClass } from "../policy.ts";

/** What is counted: the classes of the routes, and messages of one conversation. */
export type Counted = Exclude<RateClass, "exempt"> | "conversation";

type Settings = Pick<
  Env,
  | "RATE_LIMIT_RPS"
  | "RATE_LIMIT_BURST"
  | "RATE_LIMIT_WRITE"
  | "RATE_LIMIT_MESSAGE"
  | "RATE_LIMIT_CONVERSATION"
  | "RATE_LIMIT_AI"
  | "RATE_LIMIT_MAIL"
  | "RATE_LIMIT_PUBLIC"
>;

/** Machines may do so much more than people. Source: spec/http-api.md §2.4. */
export const SYSTEM_FACTOR = 10;

/**
 * How often each class may be called: a bucket's size, and the time in which it is filled from empty. `read` holds its
 * burst and is filled at its rate. Source: spec/http-api.md §2.4, §19.
 */
export const allowancesOf = (env: Settings): Record<Counted, Allowance> => {
  const burst = Math.max(env.RATE_LIMIT_RPS, env.RATE_LIMIT_BURST);
  return {
    read: { points: burst, seconds: burst / env.RATE_LIMIT_RPS },
    write: env.RATE_LIMIT_WRITE,
    message: env.RATE_LIMIT_MESSAGE,
    conversation: env.RATE_LIMIT_CONVERSATION,
    ai: env.RATE_LIMIT_AI,
    mail: env.RATE_LIMIT_MAIL,
    public: env.RATE_LIMIT_PUBLIC,
  };
};

/** The limits that are in force, for the log of the start. */
export const shownLimits = (env: Settings): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(allowancesOf(env)).map(([name, { points, seconds }]) => [name, `${points} in ${seconds} s`]),
  ),
  read: `${env.RATE_LIMIT_RPS} a second, burst ${env.RATE_LIMIT_BURST}`,
});
