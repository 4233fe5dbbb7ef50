import { describe, expect, test } from "bun:test";
import { readdirSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { LEXICONS } from "../src/booking/reading/lexicon/index.ts";

const SRC = join(import.meta.dir, "../src");
const MAX_LINES = 300;
/** Pure data may be long. */
const LEXICON = /^booking\/reading\/lexicon\//;

/** Floors from the bottom; what is not named here is a feature. */
const FLOORS: Record<string, number> = {
  platform: 1,
  booking: 2,
  db: 3,
  gate: 4,
  wire: 4,
  "deps.ts": 4,
  "app.ts": 6,
  cli: 7,
  build: 7,
  "main.ts": 7,
  "assets.d.ts": 1,
};
const FEATURE_FLOOR = 5;
const roomOf = (file: string): string => file.split("/")[0] ?? file;
const floorOf = (file: string): number => FLOORS[roomOf(file)] ?? FEATURE_FLOOR;
const isFeature = (file: string): boolean => floorOf(file) === FEATURE_FLOOR;

interface Source {
  file: string;
  text: string;
  imports: string[];
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^;]*?from\s+"(?<from>\.[^"]+)"(?<attributes>\s+with\s+\{[^}]*\})?|import\("(?<lazy>\.[^"]+)"\)/g;

/** Macros run while the program is built and are no part of it. */
const importsOf = (file: string, text: string): string[] =>
  [...text.matchAll(IMPORT)]
    .filter(({ groups }) => !groups?.["attributes"]?.includes("macro"))
    .map(({ groups }) => normalize(join(dirname(file), groups?.["from"] ?? groups?.["lazy"] ?? "")))
    .filter((path) => path.endsWith(".ts"));

const files = [...new Bun.Glob("**/*.ts").scanSync(SRC)].sort();
const sources: Source[] = await Promise.all(
  files.map(async (file) => {
    const text = await Bun.file(join(SRC, file)).text();
    return { file, text, imports: importsOf(file, text) };
  }),
);
const arrows = sources.flatMap(({ file, imports }) => imports.map((to) => ({ file, to })));
const shown = ({ file, to }: { file: string; to: string }): string => `${file} → ${to}`;

/** A way back to where one started, over the rooms or files that `next` leads to. */
const circlesIn = (graph: ReadonlyMap<string, ReadonlySet<string>>): string[] => {
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (at: string, path: readonly string[]): void => {
    if (path.includes(at)) circles.push([...path.slice(path.indexOf(at)), at].join(" → "));
    if (path.includes(at) || done.has(at)) return;
    for (const next of graph.get(at) ?? []) walk(next, [...path, at]);
    done.add(at);
  };
  for (const start of graph.keys()) walk(start, []);
  return circles;
};

const graphOf = (pairs: readonly { file: string; to: string }[]): Map<string, Set<string>> => {
  const graph = new Map<string, Set<string>>();
  for (const { file, to } of pairs) graph.set(file, (graph.get(file) ?? new Set()).add(to));
  return graph;
};

/** Lists of the words of a language that its name tells. */
const OF_ONE_LANGUAGE = /-(?:en|de|fr|it)\.ts$/;
const COMMENT = /^\s*(?:\/\*\*|\*|\/\/).*$/gm;
const LITERAL = /\/(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\n\\[])+\/[a-z]*|`[^`]*`|"[^"\n]*"/g;
/** A word, and then another that may stand instead of it. */
const ALTERNATIVES = /\p{L}[)?]* ?\|/u;
/** Small words that no other language has. */
const OWN_WORDS = LEXICONS.map(
  ({ functionWords }) => new RegExp(`(?<![\\p{L}\\\\])(?:${functionWords.join("|")})(?!\\p{L})`, "u"),
);

/** Patterns in a source whose alternatives are words of more than one language. */
const mixedIn = (text: string): string[] =>
  [...text.replace(COMMENT, "").matchAll(LITERAL)]
    .map(([literal]) => literal)
    .filter((literal) => ALTERNATIVES.test(literal) && OWN_WORDS.filter((words) => words.test(literal)).length > 1);

describe("the house", () => {
  test("has rooms to look at, and every import leads to one", () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(arrows.length).toBeGreaterThan(300);
    expect(arrows.filter(({ to }) => !files.includes(to)).map(shown)).toEqual([]);
  });

  test("nothing imports upward", () => {
    expect(arrows.filter(({ file, to }) => floorOf(to) > floorOf(file)).map(shown)).toEqual([]);
  });

  test("no file and no feature is part of a circle", () => {
    expect(circlesIn(graphOf(arrows))).toEqual([]);
    const between = arrows
      .map(({ file, to }) => ({ file: roomOf(file), to: roomOf(to) }))
      .filter(({ file, to }) => file !== to);
    expect(circlesIn(graphOf(between))).toEqual([]);
  });

  test("no feature touches another one's store", () => {
    const foreign = arrows.filter(({ file, to }) => /\/store\.ts$/.test(to) && roomOf(file) !== roomOf(to));
    expect(foreign.map(shown)).toEqual([]);
  });

  test("queries live in stores, and transactions are opened by the database alone", () => {
    const schemaUsers = arrows.filter(
      ({ file, to }) => to.startsWith("db/schema/") && isFeature(file) && !/\/store\.ts$/.test(file),
    );
    expect(schemaUsers.map(shown)).toEqual([]);
    const transactions = sources.filter(({ file, text }) => /\.transaction\(/.test(text) && roomOf(file) !== "db");
    expect(transactions.map(({ file }) => file)).toEqual([]);
  });

  test("the booking rules are pure: no I/O, no clock, no chance", () => {
    const impure = sources.filter(
      ({ file, text }) =>
        roomOf(file) === "booking" &&
        /\bfrom "(?:node:|bun|elysia|drizzle|postgres)|\bprocess\.|\bBun\.|Date\.now|new Date\(\)|Math\.random|Temporal\.Now|\bfetch\(/.test(
          text,
        ),
    );
    expect(impure.map(({ file }) => file)).toEqual([]);
  });

  test("the environment is read on the ground floor and at the door alone", () => {
    const readers = sources
      .filter(({ text }) => /process\.env(?!\.NODE_ENV)|Bun\.env/.test(text))
      .map(({ file }) => file);
    expect(readers.filter((file) => file !== "platform/env.ts")).toEqual([]);
  });

  test("the top of the project holds what was agreed, and nothing else", () => {
    const agreed = [
      "README.md",
      "biome.json",
      "bun.lock",
      "bunfig.toml",
      "drizzle",
      "drizzle.config.ts",
      "package.json",
      "src",
      "test",
      "tsconfig.json",
    ];
    const passing = ["node_modules", "dist", "data"];
    const found = readdirSync(join(SRC, "..")).filter((name) => !name.startsWith(".") && !passing.includes(name));
    expect(found.filter((name) => !agreed.includes(name))).toEqual([]);
  });

  test("a file is a room: none is longer than 300 lines but lexicons", () => {
    const long = sources.filter(({ file, text }) => !LEXICON.test(file) && text.split("\n").length > MAX_LINES + 1);
    expect(long.map(({ file }) => file)).toEqual([]);
  });

  test("the words that are read stand in lexicons: no other pattern has words of two languages", () => {
    expect(mixedIn('const A = /for|please|bitte|merci/u; const B = "no|nicht|pas|niente";')).toEqual([
      "/for|please|bitte|merci/u",
      '"no|nicht|pas|niente"',
    ]);
    expect(mixedIn('const A = /for|please/u; const B = "(?:am|im|zum)"; const C = "bitte, please";')).toEqual([]);
    const mixed = sources
      .filter(({ file }) => file.startsWith("booking/") && !LEXICON.test(file) && !OF_ONE_LANGUAGE.test(file))
      .flatMap(({ file, text }) => mixedIn(text).map((pattern) => `${file}: ${pattern}`));
    expect(mixed).toEqual([]);
  });

  test("types are not talked away", () => {
    const loud = sources.filter(({ text }) => /@ts-(?:ignore|nocheck|expect-error)|biome-ignore/.test(text));
    expect(loud.map(({ file }) => file)).toEqual([]);
  });
});
