import { join } from "node:path";
import { describeApi } from "../../app.ts";
import { VERSION } from "../../platform/version.ts";
import { additions, type Contract, contractOf, incompatibilities } from "./compare.ts";

const FOLDER = import.meta.dir;
const STORED = join(FOLDER, "contract.json");
const CHANGES = join(FOLDER, "CHANGES.md");
const NOT_AGREED = 1;

/** A route a line, so that a change of one is one line of a review. */
const written = (contract: Contract): string =>
  `{\n${Object.entries(contract)
    .map(([name, route]) => `${JSON.stringify(name)}: ${JSON.stringify(route)}`)
    .join(",\n")}\n}\n`;

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}\n`).join("");

/**
 * Tells how the contract differs from the one that was published last. With a sentence that says what changed and why,
 * it is accepted: `contract.json` is written anew, and `CHANGES.md` gets an entry.
 */
const run = async (sentence: string | undefined): Promise<void> => {
  const now = contractOf(await describeApi());
  const stored = Bun.file(STORED);
  const before = (await stored.exists()) ? ((await stored.json()) as Contract) : {};
  const broken = incompatibilities(before, now);
  const fresh = additions(before, now);
  if (broken.length > 0) process.stdout.write(`Callers will stumble over:\n${bullets(broken)}`);
  if (fresh.length > 0) process.stdout.write(`New or changed:\n${bullets(fresh)}`);
  if (sentence === undefined) {
    if (broken.length > 0) process.exit(NOT_AGREED);
    return;
  }
  const [title = "", ...entries] = (await Bun.file(CHANGES).text()).split(/^(?=## )/m);
  const day = new Date().toISOString().slice(0, "YYYY-MM-DD".length);
  const told = broken.length > 0 ? `\nNot compatible:\n${bullets(broken)}` : "";
  const entry = `## ${VERSION}, ${day}\n\n${sentence}\n${told}\n`;
  await Bun.write(CHANGES, [title, entry, ...entries].join(""));
  await Bun.write(STORED, written(now));
};

await run(process.argv[2]);
