import type { Tokens } from "../gate/tokens.ts";
import type { Env } from "../platform/env.ts";

/** What a signed file URL is for; the gate lets its holder read that one file. */
export const FILE_TICKET = "file";
/** Source: spec/http-api.md §9.2, §9.3 */
const LINK_SECONDS = 3600;

/** A URL under which a file may be fetched for an hour, by whoever has it. */
export const linkTo = async (
  tokens: Tokens,
  { PUBLIC_URL }: Pick<Env, "PUBLIC_URL">,
  file: { id: string; teamId: string },
): Promise<string> => {
  const token = await tokens.issue(FILE_TICKET, { sub: file.id, team: file.teamId }, LINK_SECONDS);
  return `${PUBLIC_URL?.replace(/\/$/, "") ?? ""}/api/files/${file.id}?token=${token}`;
};
