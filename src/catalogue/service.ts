import type { Catalogue } from "../booking/catalogue.ts";
import type { Tx } from "../db/client.ts";
import {
  type CatalogueRows,
  insertCatalogue,
  selectDishes,
  selectMenus,
  selectNames,
  selectProducts,
  selectRoomDescriptions,
  selectRooms,
} from "./store.ts";

export type { CatalogueRows } from "./store.ts";

/** What the venue has to offer now. */
export const readCatalogue = async (tx: Tx, teamId: string): Promise<Catalogue> => ({
  rooms: await selectRooms(tx, { teamId }),
  products: await selectProducts(tx, { teamId }),
  menus: await selectMenus(tx, { teamId }),
});

/** Writes a whole catalogue into a team that has none. */
export const addCatalogue = (tx: Tx, rows: CatalogueRows): Promise<void> => insertCatalogue(tx, rows);

/** Names of products and menus by id; those that were retired keep theirs. */
export const namesOf = (tx: Tx, teamId: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> =>
  selectNames(tx, { teamId, ids: [...new Set(ids)] });

/** What is written about rooms, by id. */
export const roomDescriptions = (tx: Tx, teamId: string): Promise<ReadonlyMap<string, string | null>> =>
  selectRoomDescriptions(tx, { teamId });

export const dishesOf = (tx: Tx, teamId: string, menuId: string): Promise<string[]> =>
  selectDishes(tx, { teamId, menuId });
