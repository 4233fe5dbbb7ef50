import { keepMenus, placeProducts } from "../catalogue/service.ts";
import type { Tx } from "../db/client.ts";
import type { TeamScope } from "../db/team.ts";
import { setZoneAndCurrency, type Team } from "../teams/service.ts";
import { monthNumber } from "./topics/lists.ts";
import type { Settings, Topic } from "./topics.ts";

interface Written<Key extends Topic> {
  key: Key;
  value: Settings[Key];
  change: object;
  team: Team;
  now: Date;
}

type Effects = { [Key in Topic]?: (tx: Tx, scope: TeamScope, written: Written<Key>) => Promise<void> };

const MINOR_UNITS = 100;

/** Topics whose rows live in tables of their own: what is written there is what the desk works with. */
const EFFECTS: Effects = {
  venue: async (tx, { teamId }, { value, change, team, now }) => {
    const timezone = "timezone" in change ? value.timezone : team.timezone;
    const currency = "currency_code" in change ? value.currency_code : team.currency;
    if (timezone !== team.timezone || currency !== team.currency)
      await setZoneAndCurrency(tx, teamId, { timezone, currency }, now);
  },
  menus: (tx, scope, { value: { dinner_options, enabled }, now }) =>
    keepMenus(
      tx,
      scope,
      (enabled ? dinner_options : []).map((menu) => {
        const [currency = "", amount = "0"] = menu.price.split(" ");
        return {
          name: menu.menu_name,
          courses: menu.courses,
          vegetarian: menu.vegetarian,
          winePairing: menu.wine_pairing,
          currency,
          priceMinor: Math.round(Number(amount) * MINOR_UNITS),
          months: menu.available_months.map(monthNumber),
          description: menu.description || null,
          notes: menu.notes,
          priority: menu.priority,
        };
      }),
      now,
    ),
  catalog: (tx, scope, { value: { product_room_map, enabled } }) =>
    placeProducts(tx, scope, enabled ? product_room_map : []),
};

/** Carries a topic that was written into the tables that the desk reads. */
export const carryThrough = async <Key extends Topic>(
  tx: Tx,
  scope: TeamScope,
  written: Written<Key>,
): Promise<void> => {
  await EFFECTS[written.key]?.(tx, scope, written);
};
