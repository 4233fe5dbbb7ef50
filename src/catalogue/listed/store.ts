import { and, eq, sql } from "drizzle-orm";
import { notAmong } from "../../db/among.ts";
import type { Tx } from "../../db/client.ts";
import { menus, productRoomExclusions, products, rooms } from "../../db/schema/index.ts";

/** A menu as the venue lists it. */
export type MenuListed = Pick<
  typeof menus.$inferInsert,
  | "slug"
  | "name"
  | "courses"
  | "vegetarian"
  | "winePairing"
  | "currency"
  | "priceMinor"
  | "months"
  | "description"
  | "notes"
  | "priority"
>;

interface OfTeam {
  teamId: string;
  userId: string;
}

/** Adds a menu, or changes the one of its slug. */
export const upsertMenu = async (
  tx: Tx,
  { teamId, userId, menu, now }: OfTeam & { menu: MenuListed; now: Date },
): Promise<void> => {
  await tx
    .insert(menus)
    .values({ teamId, userId, ...menu, updatedAt: now })
    .onConflictDoUpdate({ target: [menus.teamId, menus.slug], set: { ...menu, active: true, updatedAt: now } });
};

/** Retires the menus that a list does not name. */
export const retireOtherMenus = async (
  tx: Tx,
  { teamId, slugs, now }: { teamId: string; slugs: string[]; now: Date },
): Promise<void> => {
  await tx
    .update(menus)
    .set({ active: false, updatedAt: now })
    .where(
      and(eq(menus.teamId, teamId), eq(menus.active, true), slugs.length > 0 ? notAmong(menus.slug, slugs) : undefined),
    );
};

/** Excludes a product of a name from every room but these; from none when no room is named. */
export const placeProduct = async (
  tx: Tx,
  { teamId, userId, name, rooms: named }: OfTeam & { name: string; rooms: readonly string[] },
): Promise<void> => {
  const [product] = await tx
    .select({ id: products.id })
    .from(products)
    .where(and(eq(products.teamId, teamId), eq(sql`lower(${products.name})`, name.toLowerCase())));
  if (!product) return;
  await tx
    .delete(productRoomExclusions)
    .where(and(eq(productRoomExclusions.teamId, teamId), eq(productRoomExclusions.productId, product.id)));
  if (named.length === 0) return;
  const others = await tx
    .select({ id: rooms.id })
    .from(rooms)
    .where(and(eq(rooms.teamId, teamId), notAmong(rooms.name, named)));
  if (others.length > 0)
    await tx
      .insert(productRoomExclusions)
      .values(others.map(({ id }) => ({ teamId, userId, productId: product.id, roomId: id })));
};

interface RoomKey {
  teamId: string;
  roomId: string;
}

export const selectRoomDeposit = async (tx: Tx, { teamId, roomId }: RoomKey) =>
  (
    await tx
      .select({ required: rooms.depositRequired, percent: rooms.depositPercent })
      .from(rooms)
      .where(and(eq(rooms.teamId, teamId), eq(rooms.id, roomId)))
  )[0];

export const updateRoomDeposit = async (
  tx: Tx,
  {
    teamId,
    roomId,
    deposit,
    now,
  }: RoomKey & { deposit: { required: boolean | null; percent: number | null }; now: Date },
): Promise<void> => {
  await tx
    .update(rooms)
    .set({ depositRequired: deposit.required, depositPercent: deposit.percent, updatedAt: now })
    .where(and(eq(rooms.teamId, teamId), eq(rooms.id, roomId)));
};
