import type { Catalogue } from "../booking/catalogue.ts";
import type { Tx } from "../db/client.ts";
import type { TeamScope } from "../db/team.ts";
import {
  type MenuListed,
  placeProduct,
  retireOtherMenus,
  selectRoomDeposit,
  updateRoomDeposit,
  upsertMenu,
} from "./listed/store.ts";
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
  ...(await selectRooms(tx, { teamId })),
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

const SLUG_LENGTH = 120;
const HEX = 16;

/**
 * A name as a part of a path: lower case, other characters than letters and digits as one `-` (spec/http-api.md §13). A
 * name without either is written in its code points.
 */
export const slugOf = (name: string): string => {
  const words = name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
  const signs = () => [...name].map((sign) => sign.codePointAt(0)?.toString(HEX)).join("-");
  return (words || signs()).slice(0, SLUG_LENGTH);
};

const ROOM_CODE_LENGTH = 63;
const ID_TAIL = 12;

/** A room's name as its code: what letters of it are plain ones, and for a name without any the end of its id. */
export const roomCodeOf = (name: string, id: string): string =>
  name
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, ROOM_CODE_LENGTH) || `room-${id.slice(-ID_TAIL)}`;

/** Makes a list the venue's menus: those of the same name are changed, the others retired. Offers keep their lines. */
export const keepMenus = async (
  tx: Tx,
  scope: TeamScope,
  listed: readonly Omit<MenuListed, "slug">[],
  now: Date,
): Promise<void> => {
  const menus = listed.map((menu) => ({ ...menu, slug: slugOf(menu.name) }));
  for (const menu of menus) await upsertMenu(tx, { ...scope, menu, now });
  await retireOtherMenus(tx, { teamId: scope.teamId, slugs: menus.map(({ slug }) => slug), now });
};

/** Says in which rooms products of these names are to be had; a product without rooms is to be had in all. */
export const placeProducts = async (
  tx: Tx,
  scope: TeamScope,
  placed: readonly { name: string; rooms: readonly string[] }[],
): Promise<void> => {
  for (const { name, rooms } of placed) await placeProduct(tx, { ...scope, name, rooms });
};

/** What a room says of deposits; `undefined` when this team has no such room. */
export const depositOfRoom = (
  tx: Tx,
  teamId: string,
  roomId: string,
): Promise<{ required: boolean | null; percent: number | null } | undefined> =>
  selectRoomDeposit(tx, { teamId, roomId });

export const setDepositOfRoom = (
  tx: Tx,
  { teamId }: TeamScope,
  roomId: string,
  deposit: { required: boolean | null; percent: number | null },
  now: Date,
): Promise<void> => updateRoomDeposit(tx, { teamId, roomId, deposit, now });
