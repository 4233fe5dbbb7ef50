import type { Tx } from "../db/client.ts";
import { rowVersions } from "../db/row-versions.ts";
import {
  menus,
  productCategories,
  productRoomExclusions,
  productSynonyms,
  products,
  rooms,
  teamConfig,
} from "../db/schema/index.ts";

const HOUSE = [teamConfig, rooms, productCategories, products, productSynonyms, productRoomExclusions, menus] as const;

/** Changes when a row that a venue's configuration or catalogue is made of changes, whoever writes it. */
export const houseStamp = (tx: Tx, { teamId }: { teamId: string }): Promise<string> => rowVersions(tx, teamId, HOUSE);
