import { Elysia, type Static, t } from "elysia";
import type { Tx } from "../db/client.ts";
import { withTeam } from "../db/team.ts";
import type { Deps } from "../deps.ts";
import type { Caller } from "../gate/caller.ts";
import { policy } from "../gate/policy.ts";
import { errors } from "../platform/errors.ts";
import { int, queryOf, READ_REFUSALS, REFUSALS } from "../wire/schemas.ts";
import { fromCells, toCells } from "./cells.ts";
import { Import, MenuItem, ProductItem, RoomItem } from "./model.ts";
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
} from "./service.ts";

const KINDS = ["rooms", "products", "menus"] as const;
type Kind = (typeof KINDS)[number];

const Catalog = t.Object({ rooms: t.Array(RoomItem), products: t.Array(ProductItem), menus: t.Array(MenuItem) });
const Counts = t.Object({ added: int(), changed: int() });
const Imported = t.Object({ rooms: Counts, products: Counts, menus: Counts });

const read = async (tx: Tx, teamId: string): Promise<Static<typeof Catalog>> => ({
  rooms: await listRooms(tx, teamId),
  products: await listProducts(tx, teamId),
  menus: await listMenus(tx, teamId),
});

const kindOf = (text: string | undefined): Kind => {
  const kind = KINDS.find((each) => each === text);
  if (!kind) throw errors.validationFailed({ kind: `one of ${KINDS.join(", ")}` });
  return kind;
};

/** A table with one line an entry; lists stand in one cell, parted by "; ". */
const csvOf = async (items: readonly object[]): Promise<string> => {
  const { default: Papa } = await import("papaparse");
  return Papa.unparse(items.map(toCells));
};

/** The entries of a table. @throws Failure 422 with the line that cannot be read */
const entriesOf = async (kind: Kind, text: string): Promise<Record<string, unknown>[]> => {
  const { default: Papa } = await import("papaparse");
  const { data, errors: faults } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const [fault] = faults;
  if (fault) throw errors.validationFailed({ text: `line ${(fault.row ?? 0) + 2} cannot be read as CSV` });
  return data.map((cells, index) => fromCells(kind, cells, index + 2));
};

type Entry = Record<string, unknown> & { name: string };

/** Adds what is new by its code or slug, and changes what is there; all or nothing. */
const take = async (
  tx: Tx,
  caller: Caller,
  body: Static<typeof Import>,
  now: Date,
): Promise<Static<typeof Imported>> => {
  const tables =
    body.text === undefined ? body : { [kindOf(body.kind)]: await entriesOf(kindOf(body.kind), body.text) };
  const counts = {
    rooms: { added: 0, changed: 0 },
    products: { added: 0, changed: 0 },
    menus: { added: 0, changed: 0 },
  };
  const each = async (
    kind: Kind,
    known: readonly { id: string; name: string }[],
    add: (entry: Entry) => Promise<unknown>,
    change: (id: string, entry: Entry) => Promise<unknown>,
  ): Promise<void> => {
    for (const entry of (tables[kind] ?? []) as Entry[]) {
      const before = known.find(({ name }) => name.toLowerCase() === entry.name.trim().toLowerCase());
      await (before ? change(before.id, entry) : add(entry));
      counts[kind][before ? "changed" : "added"]++;
    }
  };
  const { teamId } = caller;
  await each(
    "rooms",
    await listRooms(tx, teamId),
    (entry) => addRoom(tx, caller, entry as unknown as Parameters<typeof addRoom>[2]),
    (id, entry) => changeRoom(tx, caller, id, entry, now),
  );
  await each(
    "products",
    await listProducts(tx, teamId),
    (entry) => addProduct(tx, caller, entry as unknown as Parameters<typeof addProduct>[2]),
    (id, entry) => changeProduct(tx, caller, id, entry, now),
  );
  await each(
    "menus",
    await listMenus(tx, teamId),
    (entry) => addMenu(tx, caller, entry as unknown as Parameters<typeof addMenu>[2]),
    (id, entry) => changeMenu(tx, caller, id, entry, now),
  );
  return counts;
};

/** The catalogue out and in, as JSON or as one table a kind. Source: spec/http-api.md §20. */
export const exchange = ({ db, clock }: Deps) =>
  new Elysia({ name: "exchange", prefix: "/api/catalog", tags: ["Catalogue"] })
    .use(policy)
    .get(
      "/export",
      async ({ caller, query, set }) => {
        const catalog = await withTeam(db, caller, (tx) => read(tx, caller.teamId));
        if (query.format !== "csv") return catalog;
        set.headers["content-type"] = "text/csv; charset=utf-8";
        return csvOf(catalog[kindOf(query.kind)]);
      },
      {
        role: "admin",
        rate: "read",
        cap: "none",
        query: queryOf({
          format: t.Optional(t.String({ description: "json or csv" })),
          kind: t.Optional(t.String({ description: "for csv: rooms, products or menus" })),
        }),
        response: { 200: t.Union([Catalog, t.String()]), ...READ_REFUSALS },
        detail: { summary: "The whole catalogue, as JSON or CSV" },
      },
    )
    .post("/import", ({ caller, body }) => withTeam(db, caller, (tx) => take(tx, caller, body, clock.now())), {
      role: "admin",
      rate: "write",
      cap: "json",
      body: Import,
      response: { 200: Imported, ...REFUSALS },
      detail: {
        summary: "Take a catalogue in",
        description: "As it is exported: entries of a known name are changed, others added; all or nothing.",
      },
    });
