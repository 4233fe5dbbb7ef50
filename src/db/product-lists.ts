import { and, eq, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { productRoomExclusions, productSynonyms, products } from "./schema/index.ts";

const listOf = (table: typeof productSynonyms | typeof productRoomExclusions, item: SQLWrapper): SQL<string[]> => {
  const ofProduct = and(eq(table.productId, products.id), eq(table.teamId, products.teamId));
  return sql<string[]>`coalesce((select array_agg(${item} order by ${item}) from ${table} where ${ofProduct}), '{}')`;
};

/** What belongs to a product of a selection, each list in its order: its synonyms, and the rooms that it is not for. */
export const PRODUCT_LISTS = {
  synonyms: listOf(productSynonyms, productSynonyms.synonym),
  excludedRoomIds: listOf(productRoomExclusions, sql`${productRoomExclusions.roomId}::text`),
};
