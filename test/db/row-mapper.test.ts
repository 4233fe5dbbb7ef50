import { expect, test } from "bun:test";
import { and, asc, count, eq, sql } from "drizzle-orm";
import type { Tx } from "../../src/db/client.ts";
import { clients, products, rooms, teamCounters } from "../../src/db/schema/index.ts";
import { type Given, statement } from "../../src/db/statement.ts";
import { type TeamScope, withTeam } from "../../src/db/team.ts";
import { onBothDatabases } from "../support/databases.ts";
import { openHouse } from "../support/house.ts";

type Of = { teamId: string };
type Select = Parameters<typeof statement<Of, object[]>>[0];

/** Rows with values of every kind, absent ones and parts that a join does not find. */
const SELECTS: Record<string, Select> = {
  "whole rows": (tx, { teamId }) => tx.select().from(rooms).where(eq(rooms.teamId, teamId)).orderBy(asc(rooms.id)),
  "rows with lists and money": (tx, { teamId }) =>
    tx.select().from(products).where(eq(products.teamId, teamId)).orderBy(asc(products.id)),
  "what is counted": (tx, { teamId }) =>
    tx
      .select({ all: count(), named: sql<number>`count(*)::int`.as("named"), nothing: sql<null>`null` })
      .from(rooms)
      .where(eq(rooms.teamId, teamId)),
  "a part that is there": (tx, { teamId }) =>
    tx
      .select({ room: rooms, own: { name: rooms.name, by: sql<string>`'sql'` } })
      .from(rooms)
      .where(eq(rooms.teamId, teamId))
      .orderBy(asc(rooms.id)),
  "a joined part that is not": (tx, { teamId }) =>
    tx
      .select({ name: rooms.name, client: { name: clients.name, email: clients.email }, one: clients })
      .from(rooms)
      .leftJoin(clients, and(eq(clients.teamId, rooms.teamId), eq(clients.name, "Nobody")))
      .where(eq(rooms.teamId, teamId))
      .orderBy(asc(rooms.id)),
  "a joined part of two tables": (tx, { teamId }) =>
    tx
      .select({ both: { client: clients.name, counter: teamCounters.name } })
      .from(rooms)
      .leftJoin(clients, and(eq(clients.teamId, rooms.teamId), eq(clients.name, "Nobody")))
      .leftJoin(teamCounters, and(eq(teamCounters.teamId, rooms.teamId), eq(teamCounters.name, "nothing")))
      .where(eq(rooms.teamId, teamId)),
};

onBothDatabases("rows that are made by a plan", (database) => {
  const inTeam = <T>(scope: TeamScope, work: (tx: Tx) => Promise<T>) => withTeam(database.db, scope, work);

  for (const [name, select] of Object.entries(SELECTS))
    test(`${name}: as Drizzle makes them`, async () => {
      const { scope } = await openHouse(database.db);
      const planned = await inTeam(scope, (tx) => statement<Of, object[]>(select)(tx, scope));
      const plain = await inTeam(
        scope,
        (tx) => select(tx, scope as unknown as Given<Of>) as unknown as Promise<object[]>,
      );
      expect(planned).toStrictEqual(plain);
      expect(planned.length).toBeGreaterThan(0);
    });
});
