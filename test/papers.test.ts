import { describe, expect, test } from "bun:test";
import { join } from "node:path";
import manifest from "../package.json" with { type: "json" };
import { VARIABLE_NAMES } from "../src/platform/env.ts";

const read = (name: string): Promise<string> => Bun.file(join(import.meta.dir, "..", name)).text();

describe("the papers of the project", () => {
  test("the lock file names no host", async () => {
    expect(await read("bun.lock")).not.toContain("://");
  });

  test("every version is exact", () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });

  test("one version of Bun is named everywhere", async () => {
    const { version } = Bun;
    expect(manifest).toMatchObject({
      packageManager: `bun@${version}`,
      engines: { bun: version },
      devDependencies: { bun: version, "@types/bun": version },
    });
    const named = (await read("README.md")).match(/bun@[\d.]+\d/gi) ?? [];
    expect(new Set(named)).toEqual(new Set([`bun@${version}`]));
  });

  test("the README names every setting", async () => {
    const readme = await read("README.md");
    expect(VARIABLE_NAMES.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });
});
