import { Elysia, t } from "elysia";
import type { Tx } from "../db/client.ts";
import { withTeam } from "../db/team.ts";
import type { Deps } from "../deps.ts";
import type { Caller } from "../gate/caller.ts";
import { policy } from "../gate/policy.ts";
import { READ_REFUSALS, REFUSALS } from "../wire/schemas.ts";
import {
  MenuChange,
  MenuItem,
  NewMenu,
  NewProduct,
  NewRoom,
  ProductChange,
  ProductItem,
  Removed,
  RoomChange,
  RoomItem,
} from "./model.ts";
import {
  addMenu,
  addProduct,
  addRoom,
  changeMenu,
  changeProduct,
  changeRoom,
  listMenus,
  listProducts,
  listRooms,
  removeEntry,
} from "./service.ts";

const READ = { role: "viewer", rate: "read", cap: "none" } as const;
const WRITE = { role: "admin", rate: "write", cap: "json" } as const;
const REMOVE = { role: "admin", rate: "write", cap: "json" } as const;
const CREATED = 201;
const listOf = <Item extends typeof RoomItem | typeof ProductItem | typeof MenuItem>(item: Item) =>
  t.Object({ items: t.Array(item) });
const EFFECT = "Offers that were made keep their lines; the next version of an offer has the new values.";

/** What the venue has to offer, for who keeps it. Source: spec/http-api.md §20. */
export const inventory = ({ db, clock }: Deps) => {
  const inTeam = <T>(caller: Caller, work: (tx: Tx) => Promise<T>) => withTeam(db, caller, work);
  return new Elysia({ name: "inventory", prefix: "/api/catalog", tags: ["Catalogue"] })
    .use(policy)
    .get("/rooms", async ({ caller }) => ({ items: await inTeam(caller, (tx) => listRooms(tx, caller.teamId)) }), {
      ...READ,
      response: { 200: listOf(RoomItem), ...READ_REFUSALS },
      detail: { summary: "The rooms, retired ones last" },
    })
    .post(
      "/rooms",
      async ({ caller, body, status }) => status(CREATED, await inTeam(caller, (tx) => addRoom(tx, caller, body))),
      {
        ...WRITE,
        body: NewRoom,
        response: { [CREATED]: RoomItem, ...REFUSALS },
        detail: { summary: "Add a room" },
      },
    )
    .patch(
      "/rooms/:id",
      ({ caller, params, body }) => inTeam(caller, (tx) => changeRoom(tx, caller, params.id, body, clock.now())),
      {
        ...WRITE,
        body: RoomChange,
        response: { 200: RoomItem, ...REFUSALS },
        detail: { summary: "Change a room", description: EFFECT },
      },
    )
    .delete(
      "/rooms/:id",
      ({ caller, params }) => inTeam(caller, (tx) => removeEntry(tx, caller.teamId, "rooms", params.id, clock.now())),
      {
        ...REMOVE,
        response: { 200: Removed, ...REFUSALS },
        detail: { summary: "Take a room out", description: "A room that bookings refer to is retired and keeps them." },
      },
    )
    .get(
      "/products",
      async ({ caller }) => ({ items: await inTeam(caller, (tx) => listProducts(tx, caller.teamId)) }),
      {
        ...READ,
        response: { 200: listOf(ProductItem), ...READ_REFUSALS },
        detail: { summary: "The products, retired ones last" },
      },
    )
    .post(
      "/products",
      async ({ caller, body, status }) => status(CREATED, await inTeam(caller, (tx) => addProduct(tx, caller, body))),
      {
        ...WRITE,
        body: NewProduct,
        response: { [CREATED]: ProductItem, ...REFUSALS },
        detail: { summary: "Add a product" },
      },
    )
    .patch(
      "/products/:id",
      ({ caller, params, body }) => inTeam(caller, (tx) => changeProduct(tx, caller, params.id, body, clock.now())),
      {
        ...WRITE,
        body: ProductChange,
        response: { 200: ProductItem, ...REFUSALS },
        detail: { summary: "Change a product", description: EFFECT },
      },
    )
    .delete(
      "/products/:id",
      ({ caller, params }) =>
        inTeam(caller, (tx) => removeEntry(tx, caller.teamId, "products", params.id, clock.now())),
      {
        ...REMOVE,
        response: { 200: Removed, ...REFUSALS },
        detail: { summary: "Take a product out" },
      },
    )
    .get("/menus", async ({ caller }) => ({ items: await inTeam(caller, (tx) => listMenus(tx, caller.teamId)) }), {
      ...READ,
      response: { 200: listOf(MenuItem), ...READ_REFUSALS },
      detail: { summary: "The menus, retired ones last" },
    })
    .post(
      "/menus",
      async ({ caller, body, status }) => status(CREATED, await inTeam(caller, (tx) => addMenu(tx, caller, body))),
      {
        ...WRITE,
        body: NewMenu,
        response: { [CREATED]: MenuItem, ...REFUSALS },
        detail: { summary: "Add a menu" },
      },
    )
    .patch(
      "/menus/:id",
      ({ caller, params, body }) => inTeam(caller, (tx) => changeMenu(tx, caller, params.id, body, clock.now())),
      {
        ...WRITE,
        body: MenuChange,
        response: { 200: MenuItem, ...REFUSALS },
        detail: { summary: "Change a menu", description: EFFECT },
      },
    )
    .delete(
      "/menus/:id",
      ({ caller, params }) => inTeam(caller, (tx) => removeEntry(tx, caller.teamId, "menus", params.id, clock.now())),
      {
        ...REMOVE,
        response: { 200: Removed, ...REFUSALS },
        detail: { summary: "Take a menu out" },
      },
    );
};
