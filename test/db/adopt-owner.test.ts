import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { adopt, planAdoption } from "../../src/db/adoption/adopt.ts";
import type { Database } from "../../src/db/client.ts";
import { openPostgres } from "../../src/db/postgres.ts";
import { YEAR } from "../support/may.ts";
import { PRODUCT } from "../support/product.ts";
import { type Home, MENDED, openProducts } from "../support/product-homes.ts";

const { product, close } = openProducts();
afterAll(close);

describe("an owner that row-level security holds for", () => {
  const OWNER = "product_owner";
  let owner: Database;
  let plain: Home;
  beforeAll(async () => {
    plain = await product(
      MENDED,
      `do $$ begin create role ${OWNER} login createrole; exception when duplicate_object then null; end $$`,
      `grant openevent_app, openevent_worker to ${OWNER} with admin option`,
      `do $$ declare name text; begin
        execute format('alter database %I owner to ${OWNER}', current_database());
        alter schema public owner to ${OWNER};
        alter schema auth owner to ${OWNER};
        alter publication supabase_realtime owner to ${OWNER};
        for name in select tablename from pg_tables where schemaname = 'public' loop
          execute format('alter table public.%I owner to ${OWNER}', name);
        end loop; end $$`,
      `create function touched() returns trigger language plpgsql as $$ begin new.updated_at := now(); return new; end $$;
        create trigger touched before update on events for each row execute function touched()`,
    );
    const { host, port, database } = plain.sql.options;
    owner = openPostgres({ url: `postgres://${OWNER}@${host[0]}:${port[0]}/${database}`, poolMax: 2 });
  });
  afterAll(() => owner.close());

  test("is told that it will see no row, and which triggers of its own will run", async () => {
    const { notes, hindrances } = await planAdoption(owner);
    expect(hindrances).toEqual([]);
    const text = notes.map(({ table, what }) => `${table}: ${what}`).join("\n");
    expect(text).toContain(`events: row-level security will hold for its owner ${OWNER} too`);
    expect(text).toContain("events: the trigger touched runs for the desk's rows too");
  });

  test("adopts, and the product's calendar is read all the same", async () => {
    await adopt(owner);
    const { sql } = plain;
    await sql`update teams set slug = 'haus', system_user_id = ${PRODUCT.system} where id = ${PRODUCT.team}`;
    await sql`update rooms set code = lower(name), capacity_max = capacity, currency = 'CHF' where team_id = ${PRODUCT.team}`;
    const taken = (team: string) =>
      sql.begin(async (tx) => {
        await tx`select set_config('role', 'openevent_app', true), set_config('app.team_id', ${team}, true)`;
        const year = `[${YEAR}-01-01,${YEAR}-12-31)`;
        return tx`select room_id, lower(during)::text as start from oe_private.product_calendar(${year}::tstzrange) order by 2`;
      });
    expect(await taken(PRODUCT.team)).toMatchObject([{ room_id: PRODUCT.room }, { room_id: PRODUCT.room }]);
    expect(await taken(PRODUCT.otherTeam)).toBeEmpty();
    expect((await planAdoption(owner)).hindrances).toEqual([]);
  });

  test("is named where the tables are somebody else's", async () => {
    const home = await product(MENDED, `alter table events owner to ${OWNER}`);
    const { host, port, database } = home.sql.options;
    const other = openPostgres({ url: `postgres://${OWNER}@${host[0]}:${port[0]}/${database}`, poolMax: 1 });
    const { hindrances } = await planAdoption(other);
    const text = hindrances.map(({ what }) => what).join("\n");
    expect(text).toContain("clients belongs to postgres");
    expect(text).not.toContain("events belongs");
    await other.close();
  });
});
