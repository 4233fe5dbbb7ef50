import type { Tokens } from "../gate/tokens.ts";
import type { Env } from "../platform/env.ts";

/** What a signed file URL is for; the gate lets its holder read that one file. */
export const FILE_TICKET = "file";
/** Source: spec/http-api.md §9.2, §9.3 */
export const FILES_LINK_SECONDS = 3600;

/** What a signed URL opens. */
interface Opened {
  /** What the route's policy asks for. */
  ticket: string;
  /** The id that the path names. */
  id: string;
  teamId: string;
  path: string;
}

/** A URL under which one thing may be fetched for an hour, by whoever has it. */
export const signedUrl = async (
  tokens: Tokens,
  { PUBLIC_URL }: Pick<Env, "PUBLIC_URL">,
  { ticket, id, teamId, path }: Opened,
): Promise<string> => {
  const token = await tokens.issue(ticket, { sub: id, team: teamId }, FILES_LINK_SECONDS);
  return `${PUBLIC_URL?.replace(/\/$/, "") ?? ""}${path}?token=${token}`;
};

/** A URL under which a file may be fetched for an hour, by whoever has it. */
export const linkTo = (
  tokens: Tokens,
  env: Pick<Env, "PUBLIC_URL">,
  { id, teamId }: { id: string; teamId: string },
): Promise<string> => signedUrl(tokens, env, { ticket: FILE_TICKET, id, teamId, path: `/api/files/${id}` });
