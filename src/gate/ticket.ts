import { errors } from "../platform/errors.ts";
import type { Caller } from "./caller.ts";
import type { Tokens } from "./tokens.ts";

/**
 * Who comes with a signed URL: a reader of the one thing that the path names, of the team that the token names.
 * `undefined` without a token. Source: spec/http-api.md §2.1, §9.3.
 * @throws Failure 401 for a token that is not ours, out of time, or for something else
 */
export const ticketHolder = async (
  url: string,
  audience: string,
  tokens: Tokens,
  requestId: string,
): Promise<Caller | undefined> => {
  const { pathname, searchParams } = new URL(url);
  const token = searchParams.get("token");
  if (token === null) return undefined;
  const genuine = await tokens.verify(audience, token);
  if (genuine === "expired") throw errors.tokenExpired();
  if (!genuine || !pathname.split("/").includes(genuine.sub)) throw errors.unauthorized();
  return {
    kind: "system",
    role: "viewer",
    teamId: genuine.team,
    userId: "",
    credential: `${audience}:${genuine.sub}`,
    expiresAt: genuine.exp * MS_PER_SECOND,
    requestId,
  };
};

const MS_PER_SECOND = 1000;
