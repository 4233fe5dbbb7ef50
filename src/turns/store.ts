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

/** Changes when a row that a venue's configuration or catalogue is made of changes, whoever writes it. */
export const houseStamp = rowVersions(
  teamConfig,
  rooms,
  productCategories,
  products,
  productSynonyms,
  productRoomExclusions,
  menus,
);
