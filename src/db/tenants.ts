import { getTableColumns } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import * as schema from "./schema/index.ts";

/** Every table whose rows belong to a team, for work on all of them at once. */
export const TENANT_TABLES: readonly PgTable[] = Object.values(schema).flatMap((each: unknown) =>
  each instanceof PgTable && Object.hasOwn(getTableColumns(each), "teamId") ? [each] : [],
);
