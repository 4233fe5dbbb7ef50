import { describe, expect, test } from "bun:test";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import manifest from "../../package.json" with { type: "json" };
import { type Build, runCommand } from "../support/desk.ts";

const EXIT_USAGE = 64;
const EXIT_NO_INPUT = 66;

for (const build of ["source", "binary"] as const satisfies Build[])
  describe(`the command line · ${build}`, () => {
    test.each([
      ["a command that is none", ["nonsense"], "unknown command 'nonsense'"],
      ["an option that is none", ["migrate", "--bogus"], "unknown option '--bogus'"],
      ["an option without a command", ["--bogus"], "unknown option '--bogus'"],
      ["a missing argument", ["ingest"], "missing required argument 'file'"],
      ["an argument too many", ["version", "extra"], "too many arguments for 'version'"],
    ])("%s is named, with how it is used", async (_, args, said) => {
      const { code, out, err } = await runCommand(args, { build });
      expect({ code, out }).toEqual({ code: EXIT_USAGE, out: "" });
      expect(err).toContain(said);
      expect(err).toContain("Usage: openevent");
    });

    test("help lists every command, version is the version", async () => {
      const help = await runCommand(["--help"], { build });
      expect(help).toMatchObject({ code: 0, err: "" });
      for (const name of ["serve", "migrate", "doctor", "ingest", "read", "openapi", "version"])
        expect(help.out).toContain(`\n  ${name}`);
      for (const asked of ["version", "--version", "-V"])
        expect(await runCommand([asked], { build })).toEqual({ code: 0, out: `${manifest.version}\n`, err: "" });
    });

    test("commands that need no database leave nothing behind", async () => {
      const folder = mkdtempSync(join(tmpdir(), "openevent-empty-"));
      const { code, out } = await runCommand(["openapi"], { build, folder });
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ openapi: "3.1.0", info: { version: manifest.version } });
      expect(await runCommand(["ingest", "nowhere.eml"], { build, folder })).toMatchObject({ code: EXIT_NO_INPUT });
      expect(readdirSync(folder)).toEqual([]);
      rmSync(folder, { recursive: true });
    });
  });
