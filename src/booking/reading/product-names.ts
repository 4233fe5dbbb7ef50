import { oncePer } from "../../platform/once.ts";
import type { Catalogue, Product } from "../catalogue.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { EVENT_TYPES } from "./lexicon/lexicon.ts";
import { AND_WORDS, EXTRA_WORDS, PRODUCT_WORDS } from "./lexicon/product-words.ts";
import { fold } from "./text.ts";
import { any, group } from "./vocabulary.ts";

/** A word by which a product or a menu is known. */
export interface ProductName {
  kind: "product" | "menu";
  id: string;
  name: string;
  /** The catalogue's own name, which is no everyday word. */
  isProper: boolean;
  /** Everyday word for an event as well ("lunch", "gala"): it needs a plain wish before it. */
  isEvent: boolean;
  /** Word for people as well ("speakers", "photographer"): only who needs some orders them. */
  isPerson: boolean;
  isPerPerson: boolean;
  isHourly: boolean;
  /** Word for what every room has ("chaises" for the Extra Chairs): it is wished only where so many, or more, are. */
  isOfRoom: boolean;
  /** Products that the word means as well: one of them may be the one that is there already. */
  alike: readonly string[];
}

const EVENT_WORD = new RegExp(
  `^${group(LEXICONS.flatMap(({ eventTypes }) => EVENT_TYPES.flatMap((type) => eventTypes[type])))}$`,
  "u",
);
const PERSON_WORD = new RegExp(`^(?:${any("people")}|${any("contributors")}|${any("artists")})$`, "u");
const MEALS = new Set(["Catering", "Beverages"]);
const SHARED_HEADS = new Set(["Equipment"]);
const TAIL = /^(?<rest>.{2,}) (?:service|package|setup|station|cart|kit)$/u;

type Item = Pick<ProductName, "kind" | "id" | "isPerPerson" | "isHourly"> & { category: string; isExtra: boolean };
const EXTRA = new RegExp(group(EXTRA_WORDS), "u");

const nameOf = (item: Item, word: string, more: Partial<ProductName> = {}): ProductName[] => {
  const { category, isExtra, ...rest } = item;
  const name = fold(word);
  const isEvent = EVENT_WORD.test(name);
  if (isEvent && more.isProper !== true && item.kind === "product" && !MEALS.has(category)) return [];
  const isOfRoom = isExtra && !EXTRA.test(name);
  return [{ ...rest, name, isProper: false, isEvent, isPerson: PERSON_WORD.test(name), isOfRoom, alike: [], ...more }];
};

const itemOf = ({ id, unit, category, name }: Product): Item => ({
  kind: "product",
  id,
  category,
  isExtra: EXTRA.test(fold(name)),
  isPerPerson: unit === "per_person",
  isHourly: unit === "per_hour",
});

/** "DJ" is the DJ Service: a name without the word that only says what kind of thing it is, where that is no other's. */
const shortNames = (products: readonly Product[]): ProductName[] => {
  const taken = new Set(products.flatMap(({ name, synonyms }) => [name, ...synonyms]).map(fold));
  return products.flatMap((product) => {
    const short = TAIL.exec(fold(product.name))?.groups?.["rest"];
    const isFree = short !== undefined && !taken.has(short) && !EVENT_WORD.test(short);
    const spoken = short?.includes(" & ") ? AND_WORDS.map((and) => short.replace(" & ", ` ${and} `)) : [];
    return isFree ? [short, ...spoken].flatMap((name) => nameOf(itemOf(product), name)) : [];
  });
};

/** "Lectern/Podium" is known by either name. */
const alternatives = (product: Product): ProductName[] =>
  product.name.includes("/")
    ? product.name.split("/").flatMap((part) => (part.trim().length > 3 ? nameOf(itemOf(product), part.trim()) : []))
    : [];

/** "Photographer" is the Event Photographer: who is paid by the hour is known by the last word. */
const titles = (products: readonly Product[]): ProductName[] =>
  products
    .filter(({ unit, name }) => unit === "per_hour" && name.includes(" "))
    .flatMap((product) => nameOf(itemOf(product), product.name.split(" ").at(-1) ?? "", { isPerson: true }))
    .filter(({ name }) => PERSON_WORD.test(name));

/** Last words of names that say nothing by themselves. */
export const GENERIC = /^(?:systems?|sets?|kits?|setups?|packages?|services?|equipment|staff|support)$/u;

/** "Microphone" is the first of the microphones, or the one that is there already. */
const sharedHeads = (products: readonly Product[]): ProductName[] => {
  const technical = products.filter(({ category }) => SHARED_HEADS.has(category));
  const headOf = ({ name }: Product) => fold(name).split(" ").at(-1) ?? "";
  const heads = Map.groupBy(technical, headOf);
  return [...heads].flatMap(([head, [first, ...others]]) =>
    first && others.length > 0 && !GENERIC.test(head)
      ? [head, ...(PRODUCT_WORDS[head] ?? [])].flatMap((word) =>
          nameOf(itemOf(first), word, { alike: others.map(({ id }) => id) }),
        )
      : [],
  );
};

/** "Lapel mic" is the Lapel Microphone, where the catalogue has no such name of its own. */
const CLIPPED = { whole: /(?<=^|[ -])microphone$/u, short: "mic" } as const;
const clipped = (names: readonly ProductName[]): ProductName[] => {
  const taken = new Set(names.map(({ name }) => name));
  return names
    .filter(({ name }) => CLIPPED.whole.test(name))
    .map((each) => ({ ...each, name: each.name.replace(CLIPPED.whole, CLIPPED.short), isProper: false }))
    .filter(({ name }) => !taken.has(name));
};

/** "micro sans fil" is the Wireless Microphone of a catalogue in English, where no other product is called so. */
const foreignNames = (products: readonly Product[]): ProductName[] => {
  const taken = new Set(products.flatMap(({ name, synonyms }) => [name, ...synonyms]).map(fold));
  return products.flatMap((product) =>
    [product.name, ...product.synonyms]
      .flatMap((word) => PRODUCT_WORDS[fold(word)] ?? [])
      .filter((word) => !taken.has(word))
      .flatMap((word) => {
        taken.add(word);
        return nameOf(itemOf(product), word);
      }),
  );
};

/** "Cocktail Tables" are ordered as "1 cocktail table" too. */
const singularOf = (product: Product): ProductName[] =>
  / .*[^s]s$/u.test(product.name) ? nameOf(itemOf(product), product.name.slice(0, -1), { isProper: true }) : [];

/**
 * Names and synonyms, longest first, so that "premium lunch" is not read as "lunch"; made once a catalogue. Source:
 * spec/workflow.md §3.10.
 */
export const productNames = oncePer(({ products, menus }: Catalogue): ProductName[] => {
  const menuItem = ({ id, unit }: Catalogue["menus"][number]): Item => ({
    kind: "menu",
    id,
    category: "",
    isExtra: false,
    isPerPerson: unit === "per_person",
    isHourly: unit === "per_hour",
  });
  const names = [
    ...products.flatMap((product) => [
      ...nameOf(itemOf(product), product.name, { isProper: true }),
      ...alternatives(product),
      ...product.synonyms.flatMap((word) => nameOf(itemOf(product), word)),
    ]),
    ...products.flatMap(singularOf),
    ...foreignNames(products),
    ...menus.flatMap((menu) => nameOf(menuItem(menu), menu.name, { isProper: true })),
    ...shortNames(products),
    ...titles(products),
    ...sharedHeads(products),
  ];
  return [...names, ...clipped(names)].sort((a, b) => b.name.length - a.name.length);
});
