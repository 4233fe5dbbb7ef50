import type { Clock } from "../platform/clock.ts";
import type { Env } from "../platform/env.ts";
import type { Caller } from "./caller.ts";
import type { Genuine, Tokens } from "./tokens.ts";

/** What a conversation token is for, as its audience says. */
export const CONVERSATION = "conversation";
const SECONDS_PER_HOUR = 3600;
const MS_PER_SECOND = 1000;

export interface Sessions {
  tokens: Tokens;
  clock: Clock;
  env: Pick<Env, "SESSION_TTL_HOURS">;
}

/**
 * The token that a turn hands to its caller: at the start of a conversation to a publishable key, afresh to a client
 * once half of the life of theirs is over; nobody else needs one. Source: spec/http-api.md §4.2.
 */
export const sessionToken = async (
  { tokens, clock, env }: Sessions,
  caller: Caller,
  threadId: string,
): Promise<string | null> => {
  const ttl = env.SESSION_TTL_HOURS * SECONDS_PER_HOUR;
  const left = ((caller.expiresAt ?? 0) - clock.now().getTime()) / MS_PER_SECOND;
  const isDue = caller.role === "publishable" || (caller.role === "client" && left < ttl / 2);
  if (!isDue) return null;
  const { teamId, teamSlug = "", userId: author } = caller;
  return issueSession({ tokens, clock, env }, { teamId, teamSlug, author }, threadId).then(({ token }) => token);
};

interface SessionOwner {
  teamId: string;
  teamSlug: string;
  /** In whose name its client writes: the team's system user. */
  author: string;
}

/** A token for the client of one conversation, and when it ends. */
export const issueSession = async (
  { tokens, clock, env }: Sessions,
  { teamId: team, teamSlug: slug, author }: SessionOwner,
  threadId: string,
): Promise<{ token: string; expiresAt: Date }> => {
  const ttl = env.SESSION_TTL_HOURS * SECONDS_PER_HOUR;
  const token = await tokens.issue(CONVERSATION, { sub: threadId, team, slug, author }, ttl);
  return { token, expiresAt: new Date(clock.now().getTime() + ttl * MS_PER_SECOND) };
};

/** Who comes with a conversation token: the client of that conversation, who writes as the team's system user. */
export const asClient = ({ sub, team, slug, author, exp }: Genuine): Omit<Caller, "requestId"> => ({
  kind: "client",
  role: "client",
  teamId: team,
  teamSlug: String(slug ?? ""),
  threadId: sub,
  userId: String(author ?? ""),
  credential: `conversation:${sub}`,
  expiresAt: exp * MS_PER_SECOND,
});
