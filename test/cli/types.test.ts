import { expect, test } from "bun:test";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../support/desk.ts";

const ROOT = join(import.meta.dir, "../..");

const USE = `import { createClient } from "@supabase/supabase-js";
import type { Database } from "./database.ts";
const client = createClient<Database>("http://127.0.0.1", "key");
const { data } = await client.from("events").select("id, title, status, event_date, room_ids, client_id");
for (const row of data ?? []) {
  const status: "lead" | "option" | "confirmed" | "cancelled" = row.status;
  const rooms: string[] = row.room_ids;
  const day: string | null = row.event_date;
  console.log(status, rooms, day, row.title.length);
}
// @ts-expect-error nobody writes
await client.from("events").update({ title: "x" });
// @ts-expect-error the hash of a key is nobody's to read
const hash: Database["public"]["Tables"]["api_keys"]["Row"]["secret_sha256"] = "";
// @ts-expect-error what members do not read is no table of theirs
client.from("traces");
`;

test("the types of a frontend's client are those of what its users read", async () => {
  const { code, out, err } = await runCommand(["types"], {});
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const folder = mkdtempSync(join(tmpdir(), "openevent-types-"));
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "database.ts"), out);
  writeFileSync(join(folder, "use.ts"), USE);
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        module: "Preserve",
        moduleResolution: "Bundler",
        target: "ESNext",
        allowImportingTsExtensions: true,
        types: ["bun"],
      },
    }),
  );
  const tsc = Bun.spawn([join(ROOT, "node_modules/.bin/tsc"), "-p", folder], { stdout: "pipe" });
  expect([await new Response(tsc.stdout).text(), await tsc.exited]).toEqual(["", 0]);
  rmSync(folder, { recursive: true });
});
