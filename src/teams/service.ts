import type { Database, Tx } from "../db/client.ts";
import { asOwner, founding } from "../db/team.ts";
import { acting } from "../gate/caller.ts";
import { newId } from "../platform/ids.ts";
import { insertTeam, selectTeam, selectTeams, type Team, updateTeam } from "./store.ts";

export type { Team } from "./store.ts";

/** The team a transaction works for. */
export const ownTeam = async (tx: Tx, teamId: string): Promise<Team> => {
  const team = await selectTeam(tx, { teamId });
  if (!team) throw new Error("the transaction's team does not exist");
  return team;
};

/** The team of the transaction, when there is one of this id. */
export const findTeam = (tx: Tx, teamId: string): Promise<Team | undefined> => selectTeam(tx, { teamId });

/** The venue's zone and currency: they belong to the team. */
export const setZoneAndCurrency = (
  tx: Tx,
  teamId: string,
  { timezone, currency }: Pick<Team, "timezone" | "currency">,
  now: Date,
): Promise<void> => updateTeam(tx, { teamId, timezone, currency, now });

/** Makes sure that teams of these slugs exist; answers them as they are stored, in the given order. */
export const ensureTeams = (db: Database, wanted: readonly Team[]): Promise<Team[]> =>
  asOwner(db, async (tx) => {
    for (const team of wanted) await insertTeam(tx, team);
    const all = await selectTeams(tx);
    return wanted.flatMap(({ slug }) => all.filter((team) => team.slug === slug));
  });

/** Every team, for the commands that look after all of them. */
export const allTeams = ({ handle }: Database): Promise<Team[]> => selectTeams(handle);

/** The teams that this desk serves: all of them, unless the settings name the only one. */
export const servedTeams = async (db: Database, { onlyTeam }: { onlyTeam: string | undefined }): Promise<Team[]> =>
  (await allTeams(db)).filter(({ id }) => onlyTeam === undefined || id === onlyTeam);

type NewTeam = Pick<Team, "slug" | "name"> & Partial<Pick<Team, "id" | "systemUserId">>;

/**
 * A new, empty team; `undefined` when the slug is taken. For the owner of the tables alone.
 * @param does the command that makes it, for the team's audit log
 */
export const createTeam = (
  db: Database,
  { slug, name, id = newId(), systemUserId = newId() }: NewTeam,
  does: string,
): Promise<Team | undefined> => {
  const team: Team = { id, systemUserId, slug, name, timezone: "Europe/Zurich", currency: "CHF", locale: "en" };
  const machine = { kind: "system", teamId: id, userId: systemUserId, requestId: newId() } as const;
  return founding(db, acting(machine, does), async (tx) => {
    await insertTeam(tx, team);
    return (await selectTeams(tx)).find((each) => each.id === id);
  });
};
