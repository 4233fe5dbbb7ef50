import type { Static } from "elysia";
import { roomCodeOf, slugOf } from "../catalogue/service.ts";
import type { Tx } from "../db/client.ts";
import { duplicateOf } from "../db/failures.ts";
import type { TeamScope } from "../db/team.ts";
import { errors } from "../platform/errors.ts";
import { isUuid, newId } from "../platform/ids.ts";
import { ownTeam } from "../teams/service.ts";
import type { MenuItem, NewMenu, NewProduct, NewRoom, ProductItem, Removed, RoomItem } from "./model.ts";
import {
  categoryId,
  insertMenu,
  insertProduct,
  insertRoom,
  type Kind,
  knownRooms,
  remove,
  replaceExclusions,
  replaceSynonyms,
  selectMenus,
  selectProducts,
  selectRooms,
  updateMenu,
  updateProduct,
  updateRoom,
} from "./store.ts";
import { menuItem, menuRow, productItem, productRow, roomItem, roomRow } from "./view.ts";

type Body = Record<string, unknown>;

export const listRooms = async (tx: Tx, teamId: string): Promise<Static<typeof RoomItem>[]> =>
  (await selectRooms(tx, { teamId })).map(roomItem);
export const listMenus = async (tx: Tx, teamId: string): Promise<Static<typeof MenuItem>[]> =>
  (await selectMenus(tx, { teamId })).map(menuItem);
export const listProducts = async (tx: Tx, teamId: string): Promise<Static<typeof ProductItem>[]> =>
  (await selectProducts(tx, { teamId })).map(productItem);

/** What the database's uniqueness refused, by the field that a person can mend. */
const TAKEN: Record<string, string> = {
  rooms_team_id_code: "code",
  rooms_team_id_name: "name",
  products_team_id_slug: "slug",
  products_team_id_name: "name",
  product_synonyms_team_id_synonym: "synonyms",
  menus_team_id_slug: "slug",
};

/** Work whose unique names may be taken. @throws Failure 422 naming the field */
const named = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    const field = TAKEN[duplicateOf(error) ?? ""];
    if (field) throw errors.validationFailed({ [field]: "taken by another entry" });
    throw error;
  }
};

const checkCapacity = ({ capacity_min, capacity_max }: Body): void => {
  if (typeof capacity_min === "number" && typeof capacity_max === "number" && capacity_min > capacity_max)
    throw errors.validationFailed({ capacity_min: "at most capacity_max" });
};

const one = async <Item extends { id: string }>(list: Promise<Item[]>, id: string): Promise<Item> => {
  const item = (await list).find((each) => each.id === id);
  if (!item) throw errors.catalogEntryNotFound();
  return item;
};

/** Adds a room; the next inquiry may get it. @throws Failure 422 */
export const addRoom = async (tx: Tx, scope: TeamScope, body: Static<typeof NewRoom>) => {
  checkCapacity({ capacity_min: body.capacity_min ?? 1, capacity_max: body.capacity_max });
  const { currency } = await ownTeam(tx, scope.teamId);
  const id = newId();
  const room = {
    ...scope,
    currency,
    ...roomRow(body),
    id,
    name: body.name.trim(),
    code: body.code ?? roomCodeOf(body.name, id),
    capacityMax: body.capacity_max,
  };
  await named(insertRoom(tx, room));
  return one(listRooms(tx, scope.teamId), id);
};

/** Changes a room. Offers that were made keep their lines; the next version has the new values. @throws Failure 404, 422 */
export const changeRoom = async (tx: Tx, scope: TeamScope, id: string, body: Body, now: Date) => {
  const before = await one(listRooms(tx, scope.teamId), id);
  checkCapacity({ ...before, ...body });
  await named(updateRoom(tx, { ...scope, id, set: roomRow(body), now }));
  return one(listRooms(tx, scope.teamId), id);
};

/** @throws Failure 422 */
export const addMenu = async (tx: Tx, scope: TeamScope, body: Static<typeof NewMenu>) => {
  const { currency } = await ownTeam(tx, scope.teamId);
  const id = newId();
  const menu = {
    ...scope,
    currency,
    courses: 3,
    priceMinor: 0,
    slug: slugOf(body.name),
    ...menuRow(body),
    id,
    name: body.name.trim(),
  };
  await named(insertMenu(tx, menu));
  return one(listMenus(tx, scope.teamId), id);
};

/** @throws Failure 404, 422 */
export const changeMenu = async (tx: Tx, scope: TeamScope, id: string, body: Body, now: Date) => {
  await one(listMenus(tx, scope.teamId), id);
  await named(updateMenu(tx, { ...scope, id, set: menuRow(body), now }));
  return one(listMenus(tx, scope.teamId), id);
};

/** @throws Failure 422 */
export const addProduct = async (tx: Tx, scope: TeamScope, body: Static<typeof NewProduct>) => {
  const { currency } = await ownTeam(tx, scope.teamId);
  const id = newId();
  const category = await categoryId(tx, scope, body.category);
  const product = {
    ...scope,
    currency,
    slug: slugOf(body.name),
    priceMinor: 0,
    ...productRow(body),
    id,
    name: body.name.trim(),
    unit: body.unit,
    categoryId: category,
  };
  await named(insertProduct(tx, product));
  await placeWords(tx, scope, id, body);
  return one(listProducts(tx, scope.teamId), id);
};

/** @throws Failure 404, 422 */
export const changeProduct = async (tx: Tx, scope: TeamScope, id: string, body: Body, now: Date) => {
  await one(listProducts(tx, scope.teamId), id);
  const { category } = body;
  const set = {
    ...productRow(body),
    ...(typeof category === "string" && { categoryId: await categoryId(tx, scope, category) }),
  };
  await named(updateProduct(tx, { ...scope, id, set, now }));
  await placeWords(tx, scope, id, body);
  return one(listProducts(tx, scope.teamId), id);
};

/** The words a product goes by, and the rooms it is not for, where a body names them. */
const placeWords = async (
  tx: Tx,
  scope: TeamScope,
  productId: string,
  { synonyms, excluded_rooms }: { synonyms?: unknown; excluded_rooms?: unknown },
): Promise<void> => {
  if (Array.isArray(synonyms)) await named(replaceSynonyms(tx, { ...scope, productId, synonyms }));
  if (!Array.isArray(excluded_rooms)) return;
  const known = await knownRooms(tx, scope.teamId, excluded_rooms.filter(isUuid));
  if (known.length < excluded_rooms.length)
    throw errors.validationFailed({ excluded_rooms: "ids of the team's rooms" });
  await replaceExclusions(tx, { ...scope, productId, roomIds: known });
};

/** Takes an entry out of the catalogue; what bookings and offers refer to is retired instead. @throws Failure 404 */
export const removeEntry = async (
  tx: Tx,
  teamId: string,
  kind: Kind,
  id: string,
  now: Date,
): Promise<Static<typeof Removed>> => {
  const status = isUuid(id) ? await remove(tx, { teamId, kind, id, now }) : undefined;
  if (!status) throw errors.catalogEntryNotFound();
  return { id, status };
};
