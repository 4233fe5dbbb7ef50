import type { Tx } from "../db/client.ts";
import { type Taken, venueOf } from "./config.ts";
import type { TeamContext } from "./context.ts";
import { BadManifest, type Plan } from "./manifest.ts";
import { insertTeam, selectTeams } from "./store.ts";
import { derivedId } from "./values.ts";

const MAX_SLUG = 63;

const slugOf = (text: string, id: string): string => {
  const slug = text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, MAX_SLUG);
  return slug === "" ? `team-${id.slice(-12)}` : slug;
};

/** The teams of the run; those that are missing are made where the manifest says so. @throws BadManifest */
export const openTeams = async (tx: Tx, plan: Plan, taken: readonly Taken[]): Promise<TeamContext[]> => {
  const stored = await selectTeams(
    tx,
    plan.teams.map(({ id }) => id),
  );
  const teams: TeamContext[] = [];
  for (const { id, text } of plan.teams) {
    const { zone, currency, mailbox = "" } = venueOf(taken, id);
    let team = stored.find((row) => row.id === id);
    if (!team && plan.manifest.create_teams !== true)
      throw new BadManifest(`teams: there is no team ${id} ("${text}").`);
    team ??= await insertTeam(tx, {
      id,
      name: text === "*" ? "Venue" : text,
      slug: slugOf(text === "*" ? "" : text, id),
      systemUserId: derivedId(id, "users", "system"),
      legacyKey: text === "*" ? null : text,
      ...(zone === undefined ? {} : { timezone: zone }),
      ...(currency === undefined ? {} : { currency }),
    });
    teams.push({
      id,
      userId: team.systemUserId,
      zone: team.timezone,
      currency: team.currency,
      mailbox,
      rooms: [],
      products: [],
    });
  }
  return teams;
};
