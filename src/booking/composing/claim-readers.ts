import { oncePer } from "../../platform/once.ts";
import type { Catalogue } from "../catalogue.ts";
import { literal } from "../reading/text.ts";
import { UNITS } from "../words.ts";
import type { Forms } from "./forms.ts";
import type { Claim } from "./statement.ts";

/** Finds one kind of claim in a text. */
interface Reader {
  form: RegExp;
  claim: (match: RegExpMatchArray) => Claim;
}

const wholeWord = (names: readonly string[]) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${names
      .toSorted((a, b) => b.length - a.length)
      .map(literal)
      .join("|")})(?![\\p{L}\\p{N}])`,
    "gu",
  );

const named = (names: readonly string[], claim: (name: string) => Claim): Reader[] =>
  names.length === 0 ? [] : [{ form: wholeWord(names), claim: ([name]) => claim(name) }];
const asProduct = (name: string): Claim => ({ kind: "product", name });

const SHEET_LINK: Reader = {
  form: /(?<=\])\((?<url>\S+\?snapshot_id=snap_[\w-]+)\)/g,
  claim: ({ groups }) => ({ kind: "link", url: groups?.["url"] ?? "" }),
};
const LINK: Reader = { form: /https?:\/\/[^\s)\0]+/g, claim: ([url]) => ({ kind: "link", url }) };

const catalogueReaders = oncePer(({ products, menus, rooms, retired }: Catalogue) => {
  const offered = new Set([...products, ...menus].map(({ name }) => name));
  return {
    offered,
    products: named([...offered], asProduct),
    rooms: named(
      [...rooms, ...retired].map(({ name }) => name),
      (name) => ({ kind: "room", name }),
    ),
  };
});

/** Of what the catalogue names, and of things that rooms have and no catalogue lists. */
const nameReaders = (catalogue: Catalogue, things: readonly string[]): Reader[] => {
  const { offered, products, rooms } = catalogueReaders(catalogue);
  const isListed = things.every((thing) => offered.has(thing));
  return [...(isListed ? products : named([...new Set([...offered, ...things])], asProduct)), ...rooms];
};

const formReaders = oncePer(({ units, status, thousands, afterHours }: Forms): Reader[] => {
  const statuses = [
    ["taken", status.taken],
    ["option", status.option],
    ["free", status.free],
  ] as const;
  return [
    {
      form: /(?<!\d)(?<day>\d{2})\.(?<month>\d{2})\.(?<year>\d{4})(?!\d)/g,
      claim: ({ groups }) => ({ kind: "day", day: `${groups?.["year"]}-${groups?.["month"]}-${groups?.["day"]}` }),
    },
    {
      form: new RegExp(
        `\\b(?<currency>[A-Z]{3}) (?<whole>-?\\d{1,3}(?:${thousands}\\d{3})*|-?\\d+)\\.(?<cents>\\d{2})(?!\\d)`,
        "gu",
      ),
      claim: ({ groups }) => ({
        kind: "money",
        minor: Number(`${(groups?.["whole"] ?? "").replaceAll(thousands, "")}${groups?.["cents"]}`),
        currency: groups?.["currency"] ?? "",
      }),
    },
    {
      form: new RegExp(`(?<![\\d:])(?<hour>\\d{1,2})(?::|${afterHours})(?<minute>\\d{2})(?![\\d:])`, "g"),
      claim: ({ groups }) => ({ kind: "time", time: `${groups?.["hour"]}:${groups?.["minute"]}` }),
    },
    {
      form: /(?<!\d)(?<percent>\d+(?:\.\d+)?) ?%/g,
      claim: ({ groups }) => ({ kind: "percent", percent: Number(groups?.["percent"]) }),
    },
    {
      form: /(?<![\d.])(?<sqm>-?\d+(?:\.\d+)?) ?m²/g,
      claim: ({ groups }) => ({ kind: "area", sqm: Number(groups?.["sqm"]) }),
    },
    ...UNITS.map((unit): Reader => ({ form: wholeWord([units[unit]]), claim: () => ({ kind: "unit", unit }) })),
    ...statuses.map(
      ([word, text]): Reader => ({ form: wholeWord([text]), claim: () => ({ kind: "status", status: word }) }),
    ),
    {
      form: /-?\d+(?:[.,'’]\d+)*/g,
      claim: ([digits]) => ({ kind: "count", count: Number(digits.replace(/[,'’]/g, "")) }),
    },
  ];
});

/** Readers of everything that a text may claim, in the order in which each takes what it has read from those behind it. */
export const readersFor = (
  catalogue: Catalogue,
  forms: Forms,
  verbatim: readonly string[],
  things: readonly string[],
): Reader[] => [
  SHEET_LINK,
  ...named([...new Set(verbatim)], (text) => ({ kind: "verbatim", text })),
  LINK,
  ...nameReaders(catalogue, things),
  ...formReaders(forms),
];
