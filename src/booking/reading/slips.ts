import { oncePer } from "../../platform/once.ts";
import type { Catalogue } from "../catalogue.ts";
import { SPELLINGS } from "./lexicon/spelling/index.ts";
import { fold } from "./text.ts";

/** Shorter words are too near to one another. */
const MIN_MEANT = 7;
/** Of a venue's own words nobody has listed what looks like them: "mountain" beside "fountain". */
const MIN_NAMED = 9;
/** Letters that a slip leaves whole at the one end of a long word or at the other. */
const END_LETTERS = 3;

/** The long words that are looked up: all that are known, and those that can be meant, by an end and a length. */
export interface LongWords {
  known: ReadonlySet<string>;
  byEnd: ReadonlyMap<string, readonly string[]>;
}

const inList = (list: string): string[] => list.split(/\s+/).filter((word) => word !== "");
const startKey = (word: string, length: number): string => `${word.slice(0, END_LETTERS)}-${length}`;
const endKey = (word: string, length: number): string => `-${word.slice(-END_LETTERS)}${length}`;

const longWords = (meant: readonly string[], others: readonly string[]): LongWords => {
  const byEnd = new Map<string, string[]>();
  for (const word of meant)
    for (const key of [startKey(word, word.length), endKey(word, word.length)]) {
      const same = byEnd.get(key);
      if (same) same.push(word);
      else byEnd.set(key, [word]);
    }
  return { known: new Set([...meant, ...others]), byEnd };
};

const OWN_WORDS = [...new Set(SPELLINGS.flatMap(({ words }) => inList(words)))];
const REGIONAL = new Map(SPELLINGS.flatMap(({ regional = {} }) => Object.entries(regional)));
const LOOKALIKES = SPELLINGS.flatMap(({ lookalikes }) => inList(lookalikes));

/** The desk's own long words and those of a venue's products and menus; made once a catalogue. */
export const longWordsOf = oncePer((catalogue: Catalogue): LongWords => {
  const names = [...catalogue.products, ...catalogue.menus].map(({ name }) => fold(name)).join(" ");
  const named = names.split(/[^\p{L}]+/u).filter((word) => word.length >= MIN_NAMED);
  return longWords([...new Set([...OWN_WORDS, ...named])], LOOKALIKES);
});

/** Endings are of another form that nobody has listed, not slips: "prevedete" beside "prevedere", "Parkplätzen". */
const ENDING_LETTERS = 2;
/** Last letters that no form of a word is told by: "Besichtigun" lacks one. */
const NO_ENDING = /[dghkny]$/;

/**
 * One letter more, less, another, or two that changed places (Damerau-Levenshtein distance 1). Another first letter
 * makes another word more often than a slip, and so does another ending.
 * @param a what is written
 * @param b what may be meant
 */
const isOneSlip = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (long.length > short.length) {
    const isEnding = at === short.length && (a.length > b.length || !NO_ENDING.test(b));
    return !isEnding && short.slice(at) === long.slice(at + 1);
  }
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  if (isSwapped && short.slice(at + 2) === long.slice(at + 2)) return true;
  return at > 0 && at < a.length - ENDING_LETTERS && short.slice(at + 1) === long.slice(at + 1);
};

/** One letter more, less, another, or two that changed places, wherever but at the start. */
export const isNear = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (at === 0 || long.length - short.length > 1) return false;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return short.slice(at + 1) === long.slice(at + 1) || (isSwapped && short.slice(at + 2) === long.slice(at + 2));
};

/** Forms of one word share all but so many letters: "confirm" and "confirmed". */
const MAX_ENDING = 2;

/**
 * The long word that a folded one is a slip of, or says in one region only; `undefined` when it is a word itself, or when several may be meant
 * that are no forms of one word.
 */
export const meantBy = (word: string, { known, byEnd }: LongWords): string | undefined => {
  const elsewhere = REGIONAL.get(word);
  if (elsewhere !== undefined) return elsewhere;
  if (word.length < MIN_MEANT - 1 || known.has(word)) return undefined;
  const near = new Set<string>();
  for (const length of [word.length - 1, word.length, word.length + 1])
    for (const key of [startKey(word, length), endKey(word, length)])
      for (const each of byEnd.get(key) ?? []) if (isOneSlip(word, each)) near.add(each);
  const [longest, ...others] = [...near].sort((a, b) => b.length - a.length);
  if (longest === undefined) return undefined;
  const isOne = others.every((each) => longest.startsWith(each.slice(0, -MAX_ENDING)));
  return isOne ? longest : undefined;
};
