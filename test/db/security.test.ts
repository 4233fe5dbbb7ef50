import { beforeAll, expect, test } from "bun:test";
import { eq, getTableName, is, sql } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import * as schema from "../../src/db/schema/index.ts";
import { asOwner, type TeamScope, withTeam } from "../../src/db/team.ts";
import { onBothDatabases } from "../support/databases.ts";
import { demoTeams } from "../support/team.ts";

/** Rows of a raw query, whichever driver answers. */
const rowsOf = (result: unknown): Record<string, unknown>[] =>
  Array.isArray(result) ? result : (result as { rows: Record<string, unknown>[] }).rows;

const TABLES = Object.values(schema).filter((value) => is(value, PgTable));

onBothDatabases("who sees what", (database) => {
  let a: TeamScope;
  let b: TeamScope;
  beforeAll(async () => {
    const [first, second] = await demoTeams(database.db, "team-a", "team-b");
    if (!first || !second) throw new Error("two teams were asked for");
    [a, b] = [first, second];
  });

  test("row-level security is on and forced on every table", async () => {
    const rows = rowsOf(
      await asOwner(database.db, (tx) =>
        tx.execute(
          sql`select relname, relrowsecurity, relforcerowsecurity from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
        ),
      ),
    );
    const open = rows.filter(
      (row) => row["relname"] !== "schema_migrations" && !(row["relrowsecurity"] && row["relforcerowsecurity"]),
    );
    expect(open).toEqual([]);
    expect(rows.length).toBe(TABLES.length + 1);
  });

  test("every tenant table has a policy that names the team, and the app role bypasses nothing", async () => {
    const policies = rowsOf(
      await asOwner(database.db, (tx) =>
        tx.execute(sql`select tablename, roles::text, qual, with_check from pg_policies where schemaname = 'public'`),
      ),
    );
    for (const table of TABLES.map(getTableName)) {
      const own = policies.filter(
        (policy) => policy["tablename"] === table && String(policy["roles"]).includes("openevent_app"),
      );
      if (["backfill_runs", "rate_limits", "jobs"].includes(table)) expect(own, table).toEqual([]);
      else
        expect(
          own.some(({ qual }) => /team_id|id = /.test(String(qual))),
          table,
        ).toBe(true);
    }
    const [role] = rowsOf(
      await asOwner(database.db, (tx) =>
        tx.execute(sql`select rolsuper, rolbypassrls, rolcanlogin from pg_roles where rolname = 'openevent_app'`),
      ),
    );
    expect(role).toMatchObject({ rolsuper: false, rolbypassrls: false, rolcanlogin: false });
  });

  test("append-only tables grant neither update nor delete to the app", async () => {
    const grants = rowsOf(
      await asOwner(database.db, (tx) =>
        tx.execute(
          sql`select table_name, privilege_type from information_schema.role_table_grants where grantee = 'openevent_app'`,
        ),
      ),
    );
    for (const table of ["payments", "audit_log", "team_config_history"]) {
      expect(
        grants
          .filter((grant) => grant["table_name"] === table)
          .map((grant) => grant["privilege_type"])
          .toSorted(),
      ).toEqual(["INSERT", "SELECT"]);
    }
    expect(
      grants.filter((grant) => grant["table_name"] === "offer_line_items").map((grant) => grant["privilege_type"]),
    ).not.toContain("UPDATE");
  });

  test("a team sees its own rooms and nothing of another's", async () => {
    const own = await withTeam(database.db, a, (tx) => tx.select({ teamId: schema.rooms.teamId }).from(schema.rooms));
    expect(own.length).toBe(6);
    expect(new Set(own.map(({ teamId }) => teamId))).toEqual(new Set([a.teamId]));
    const foreign = await withTeam(database.db, a, (tx) =>
      tx.select().from(schema.rooms).where(eq(schema.rooms.teamId, b.teamId)),
    );
    expect(foreign).toEqual([]);
  });

  test("a team can neither write for another nor point at its rows", async () => {
    const forged = withTeam(database.db, a, (tx) =>
      tx.insert(schema.clients).values({ teamId: b.teamId, userId: a.userId, name: "forged" }),
    );
    await expect(forged).rejects.toThrow();
    const [foreign] = await withTeam(database.db, b, (tx) => tx.select().from(schema.rooms));
    const across = withTeam(database.db, a, async (tx) => {
      await tx.insert(schema.threads).values({ ...a, id: "across" });
      await tx
        .insert(schema.events)
        .values({ ...a, threadId: "across", title: "x", timezone: "UTC", preferredRoomId: foreign?.id });
    });
    await expect(across).rejects.toThrow();
  });

  test("without a team nothing is seen at all", async () => {
    const rows = await asOwner(database.db, async (tx) => {
      await tx.execute(sql`select set_config('role', 'openevent_app', true)`);
      return tx.select().from(schema.rooms);
    });
    expect(rows).toEqual([]);
  });

  test("the audit log takes lines and gives none back", async () => {
    const line = { ...a, actorKind: "system" as const, action: "test", entityType: "team", occurredAt: new Date() };
    await withTeam(database.db, a, (tx) => tx.insert(schema.auditLog).values(line));
    await expect(withTeam(database.db, a, (tx) => tx.delete(schema.auditLog))).rejects.toThrow();
    await expect(asOwner(database.db, (tx) => tx.delete(schema.auditLog))).rejects.toThrow();
    await expect(asOwner(database.db, (tx) => tx.update(schema.auditLog).set({ action: "forged" }))).rejects.toThrow();
  });

  test("maintenance is not for the app", async () => {
    const work = withTeam(database.db, a, (tx) =>
      tx.execute(sql`select oe_private.begin_maintenance('reset', ${a.teamId}, ${a.userId}, 'no')`),
    );
    await expect(work).rejects.toThrow();
  });
});
