import { MOVE } from "./lexicon/move-words.ts";
import { QUANTITY_WORDS } from "./lexicon/quantity-words.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { WISH } from "./lexicon/wish-words.ts";
import type { ProductName } from "./product-names.ts";
import type { ProductMention } from "./reading.ts";
import type { Span } from "./text.ts";
import { AFTER, any, BEFORE, group, NUMBER, numberOf } from "./vocabulary.ts";

/** How many of a thing are wished, in addition to what is there or as told. */
export type Amount = Pick<ProductMention, "quantity"> & { mode: "add" | "more" };

const MEASURE = `${group(QUANTITY_WORDS.measures)}(?![\\p{L}])`;
const OF_ITS = `${group(QUANTITY_WORDS.ofIts)}(?:\\s+|(?<='))`;
/** "6 bottles of the", "8 of the", "3 lots de", "2 lapel", "5 Fl.": what stands between a number and the thing. */
const BETWEEN = `(?:(?:(?:${group(QUANTITY_WORDS.before)} )?(?:${MEASURE}|${any("hours")}${AFTER})\\s*(?:${OF_ITS})?|${OF_ITS})(?:[\\p{L}-]+\\s+)?|(?:[\\p{L}-]+\\s+(?:${WISH.of}\\s*)?)?)`;
const COUNTED = new RegExp(
  `(?:${BEFORE}(?<n>${NUMBER})(?:\\s?${group(QUANTITY_WORDS.times)}(?![\\p{L}]))?|(?<couple>${BEFORE}${WISH.one} ${group(QUANTITY_WORDS.couples)})|(?<one>${BEFORE}${WISH.one}))(?:\\s+|(?<='))${BETWEEN}$`,
  "u",
);
const FOR = new RegExp(`${BEFORE}${WISH.for}\\s+$`, "u");
const FOR_SOME = new RegExp(
  `^\\s*(?:menus?\\s+)?(?:(?:,?\\s*${group(SMALL.but)}\\s+)?${group([...WISH.onlyFor, ...WISH.pleases])}\\s+){0,2}(?:${WISH.for}\\s+|${group(QUANTITY_WORDS.onTables)}|\\(?x\\s?)(?<n>${NUMBER})${AFTER}(?!\\s*(?:${any("hours")}|${any("clock")}|[.:]\\d))`,
  "u",
);
const ONLY_FOR = new RegExp(
  `^\\s*(?:menus?\\s+)?,?\\s*(?:${group(SMALL.but)}\\s+)?${group(WISH.onlyFor)}\\s+${WISH.for}\\s+(?<n>${NUMBER})${AFTER}`,
  "u",
);

const PORTION = new RegExp(
  `^\\s*(?:(?:${group([...WISH.onlyFor, ...WISH.pleases])})\\s+){0,2}${WISH.for}\\s+(?<n>${NUMBER})${AFTER}(?!\\s*(?:${any("hours")}|${any("clock")}|[.:]\\d))`,
  "u",
);

/** "Lunch for 20", of 25 who come: so many eat it, and all come. Where nobody has said how many come, they are those. */
export const portionBehind = (
  after: string,
  attendees: number | undefined,
): { quantity: number; span: Span } | undefined => {
  const match = PORTION.exec(after);
  const n = match?.groups?.["n"] ?? "";
  const quantity = numberOf(n);
  if (!match || quantity === undefined || attendees === undefined || quantity >= attendees) return undefined;
  return { quantity, span: { start: match[0].length - n.length, end: match[0].length } };
};

/** "Lunch, but only for 20 of us": where the number stands that counts what is named before, and not who comes. */
export const countBehind = (after: string): Span | undefined => {
  const match = ONLY_FOR.exec(after);
  const n = match?.groups?.["n"];
  return match && n !== undefined ? { start: match[0].length - n.length, end: match[0].length } : undefined;
};

/** "Les tables hautes : 6 au lieu de 10": so many, and none is taken out. */
const COUNT_INSTEAD = new RegExp(
  `^\\s*\\)?\\s*[,:(-]?\\s*(?:\\p{L}+\\s+){0,2}?(?<n>${NUMBER})\\s+(?:(?!${any("insteadOf")})\\p{L}+\\s+)?${any("insteadOf")}\\s*(?:\\p{L}+\\s+)?${NUMBER}${AFTER}`,
  "u",
);
const TABLED = new RegExp(
  `^\\s*\\)?\\s*[,:(-]?\\s*(?:${NUMBER}\\s*)?${group(MOVE.arrows)}\\s*(?<n>${NUMBER})${AFTER}`,
  "u",
);
const TO_SO_MANY = new RegExp(
  `^\\s+${group(QUANTITY_WORDS.to)}\\s+(?<n>${NUMBER})(?=\\s*(?:$|[,;!?)\\n]|\\.(?!\\d)|${group([...WISH.pleases, ...QUANTITY_WORDS.changes])}(?!\\p{L})|${WISH.and}\\s))`,
  "u",
);
/** As far from a thing as the verb may stand that changes how many there are. */
const MAX_CHANGED = 60;
const CHANGES = new RegExp(`${BEFORE}${group(QUANTITY_WORDS.changes)}(?!\\p{L})`, "u");

/** "Cocktail Tables 10 -> 8", "reduce the tables to 6": so many of a thing, whatever there were. */
export const countAnew = (before: string, after: string): number | undefined => {
  const behind = after.slice(0, MAX_CHANGED);
  const changed = TO_SO_MANY.exec(behind);
  const isChanged = changed !== null && CHANGES.test(`${before.slice(-MAX_CHANGED)} x ${behind}`);
  const match = COUNT_INSTEAD.exec(after) ?? TABLED.exec(behind) ?? (isChanged ? changed : null);
  return numberOf(match?.groups?.["n"] ?? "");
};

/** "Cocktail Tables, 12 pieces", "vom Prosecco nehmen wir 4 Flaschen" */
const PIECES_BEHIND = new RegExp(
  `^(?:\\s*[,:(-]?\\s*(?<n>${NUMBER})\\s*(?:${group(WISH.pieces)}${AFTER}|x(?!\\s*[\\p{L}]))|(?:\\s+(?!(?:${WISH.and})\\s)[\\p{L}']+){1,4}\\s+(?<behind>${NUMBER})\\s*${MEASURE})`,
  "u",
);
/** "Flipchart: 2", "Lapel Microphone (3)": a number that is all there is beside a thing. */
const LABELLED = new RegExp(`^\\s*[:=(-]\\s*(?<n>${NUMBER})\\s*\\)?\\s*(?:$|[,;\\n])`, "u");

const HOURS = `${WISH.during}\\s+(?:${any("about")}\\s+)?(?<n>${NUMBER})[\\s-]*(?:${any("hours")})`;
/** "(Close-Up Magician) for two hours", "a magician, 2 hours", "für zwei Stunden noch einen Fotografen" */
const FOR_HOURS = new RegExp(
  `^\\s*(?:(?:\\)|\\([^()]{0,60}\\))\\s*)?(?:${HOURS}|[,(:-]?\\s*(?<bare>${NUMBER})[\\s-]*(?:${any("hours")}))${AFTER}`,
  "u",
);
const HOURS_BEFORE = new RegExp(`${BEFORE}${HOURS}(?:\\s+(?!${WISH.and}\\s)[\\p{L}']+){0,6}\\s+$`, "u");

/** How many hours of something that is paid by the hour. */
const hoursOf = (before: string, after: string): number | undefined => {
  const behind = FOR_HOURS.exec(after)?.groups;
  return numberOf(behind?.["n"] ?? behind?.["bare"] ?? HOURS_BEFORE.exec(before.slice(-60))?.groups?.["n"] ?? "");
};

/** "2 Möbel-Sets (Lounge Furniture Set)": the catalogue's name explains the client's own word. */
const EXPLAINED = /(?<=(?:^|\s)\d{1,4})\s+[^\d(,;.\n]{2,40}\(\s*$/u;

const countIn = (before: string): RegExpExecArray | null => COUNTED.exec(before.replace(EXPLAINED, " "));

/** "One lunch package per head", "pro Person ein Apéro". */
const EACH_BEHIND = new RegExp(`^\\s*${group(QUANTITY_WORDS.perHead)}${AFTER}`, "u");
const EACH_BEFORE = new RegExp(`${BEFORE}${group(QUANTITY_WORDS.perHead)}(?: \\p{L}+){0,3}\\s+$`, "u");
const ONE = new RegExp(`${BEFORE}(?:1|${group(QUANTITY_WORDS.one)})(?:\\s?x)?\\s+$`, "u");
const isForEach = (before: string, after: string): boolean =>
  ONE.test(before) && (EACH_BEHIND.test(after) || EACH_BEFORE.test(before));

/** "2 microphones", "10 bottles of the prosecco"; "a lunch" is one for each person. */
const quantityBefore = (before: string, { isPerPerson }: ProductName, isForEach: boolean): number | null => {
  const { one, couple, n = "" } = countIn(before)?.groups ?? {};
  if (couple) return 2;
  if (one || isForEach) return isPerPerson ? null : 1;
  return numberOf(n) ?? null;
};

/** "the trio for 20 and the degustation for 40" */
const quantityAfter = (after: string, { isHourly }: ProductName): number | undefined => {
  const match = PIECES_BEHIND.exec(after) ?? (isHourly ? null : (FOR_SOME.exec(after) ?? LABELLED.exec(after)));
  return numberOf(match?.groups?.["n"] ?? match?.groups?.["behind"] ?? "");
};

/**
 * Where the number begins that counts the thing behind it, in what stands before that: "…, 7 bottles of the". It is no
 * other's. `undefined`: nothing counts it, or it is for so many people.
 */
export const countBefore = (before: string): Span | undefined => {
  const match = COUNTED.exec(before);
  const n = match?.groups?.["n"];
  if (!match || n === undefined || FOR.test(before.slice(0, match.index))) return undefined;
  return { start: match.index, end: match.index + n.length };
};

/** "Ancora 2 Cocktail Tables in più", "noch zwei weitere Stehtische": so many beside what was wished. */
const MORE = group(WISH.more);
const MEASURED = new RegExp(
  `${BEFORE}(?:${NUMBER}\\s+(?:${MORE}\\s+)?)(?:${group(QUANTITY_WORDS.before)} )?${MEASURE}\\s*(?:${OF_ITS})?$`,
  "u",
);
const SETS = new RegExp(`${BEFORE}${group(WISH.sets)}(?: \\p{L}+){0,3} ${NUMBER}(?: \\p{L}+)? $`, "u");

const MORE_BEFORE = new RegExp(`${BEFORE}(?:${MORE}\\s+${NUMBER}|${NUMBER}\\s+${MORE})\\s+${BETWEEN}$`, "u");
const MORE_BEHIND = new RegExp(`^\\s+${MORE}${AFTER}`, "u");
const ANOTHER = new RegExp(
  `${BEFORE}${any("another")}${AFTER}(?:\\s+${NUMBER}${AFTER})?(?:\\s+(?:${WISH.of})\\s+\\p{L}+)?(?:\\s+[\\p{L}-]+)?\\s*$`,
  "u",
);

/** "8 bottles of", "make that three": so many of a thing are wished, by no other word. */
export const setsAmount = (before: string): boolean => MEASURED.test(before) || SETS.test(before);

/** "Another", "noch ein": one more of what is named right behind. */
export const asksAnother = (before: string): boolean => ANOTHER.test(before.slice(-30));

/** How many of a thing are wished by what stands around its name. Source: spec/workflow.md §3.10. */
export const amountOf = (named: ProductName, before: string, after: string): Amount => {
  const hours = named.isHourly ? hoursOf(before, after) : undefined;
  if (hours !== undefined) return { mode: asksAnother(before) ? "more" : "add", quantity: hours };
  if (asksAnother(before)) return { mode: "more", quantity: quantityBefore(before, named, false) ?? 1 };
  const quantity = quantityAfter(after, named) ?? quantityBefore(before, named, isForEach(before, after));
  const isMore = quantity !== null && (MORE_BEFORE.test(before.slice(-60)) || MORE_BEHIND.test(after));
  return { mode: isMore ? "more" : "add", quantity };
};
