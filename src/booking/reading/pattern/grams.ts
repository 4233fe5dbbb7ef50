import { oncePer } from "../../../platform/once.ts";
import { neededBy } from "./needed.ts";
import { plainOf, stretchOf } from "./telling.ts";

/** Letters, digits and all else: five bits each. */
const BITS = 5;
const DIGIT = 27;
const codeOf = (character: string): number => {
  const plain = plainOf(character);
  if (plain === " ") return 0;
  return plain === "0" ? DIGIT : plain.charCodeAt(0) - 0x60;
};
const CODES = Uint8Array.from({ length: 0x80 }, (_, unit) => codeOf(String.fromCharCode(unit)));
const mask = (characters: number): number => 2 ** (BITS * characters) - 1;
const TWO = mask(2);
const THREE = mask(3);
const FOUR = mask(4);
/** Two, three and four characters in a row are told apart. */
const keyOf = (code: number, length: number): number => code + length * (FOUR + 1);

const codeOfGram = (gram: string): number => [...gram].reduce((sum, each) => (sum << BITS) | codeOf(each), 0);

/** Numbers of which each is in or out: a bit for each. */
const has = (bits: Uint32Array, at: number): boolean => ((bits[at >> 5] ?? 0) & (1 << (at & 31))) !== 0;
const add = (bits: Uint32Array, at: number): void => {
  bits[at >> 5] = (bits[at >> 5] ?? 0) | (1 << (at & 31));
};
/** The numbers that are in, in their order; none is afterwards. */
const taken = (bits: Uint32Array): number[] => {
  const found: number[] = [];
  for (let at = 0; at < bits.length; at++) {
    for (let rest = bits[at] ?? 0; rest !== 0; rest &= rest - 1) found.push((at << 5) + 31 - Math.clz32(rest & -rest));
    bits[at] = 0;
  }
  return found;
};
const bitsOf = (count: number): Uint32Array => new Uint32Array(Math.ceil(count / 32));

/** Patterns that belong together, by the grams that one of them needs. */
export interface Listed {
  /** Where a text's grams are looked at, 32 at a time. */
  places: Uint32Array;
  /** Which of the grams at each of these places are needed. */
  needed: Uint32Array;
  patterns: ReadonlyMap<number, readonly number[]>;
  /** Patterns that need nothing. */
  always: readonly number[];
  /** Which patterns stand in the text at hand; empty between two texts. */
  marks: Uint32Array;
}

/** So many texts are looked at in turn: the clauses of a mail. */
const MAX_KEPT = 64;

/** Looks into a text once for all patterns there are: one step a character, however many they are. */
class Grams {
  readonly #two = bitsOf(TWO + 1);
  readonly #three = bitsOf(THREE + 1);
  readonly #four = bitsOf(FOUR + 1);
  /** The number of each gram. */
  readonly #numbers = new Map<number, number>();
  readonly #kept = new Map<string, Uint32Array>();
  /** One text is asked about many times in a row. */
  #last = { text: "", grams: bitsOf(0) };

  /** @param sources of regular expressions that know Unicode, and capitals from small letters */
  list(sources: readonly string[]): Listed {
    this.#forget();
    const always: number[] = [];
    const patterns = new Map<number, number[]>();
    for (const [index, source] of sources.entries()) {
      const needed = neededBy(source);
      const numbers = needed && this.#numbersOf(needed);
      if (!numbers) always.push(index);
      for (const number of numbers ?? []) patterns.set(number, [...(patterns.get(number) ?? []), index]);
    }
    const places = new Map<number, number>();
    for (const number of patterns.keys())
      places.set(number >> 5, (places.get(number >> 5) ?? 0) | (1 << (number & 31)));
    return {
      places: Uint32Array.from(places.keys()),
      needed: Uint32Array.from(places.values()),
      patterns,
      always,
      marks: bitsOf(sources.length),
    };
  }

  /** What has been looked at lacks the grams that are added. */
  #forget(): void {
    this.#kept.clear();
    this.#last = { text: "", grams: bitsOf(0) };
  }

  readonly #numbersOf = oncePer((needed: readonly string[]): readonly number[] | undefined => {
    if (needed.some((text) => text.length < 2)) return undefined;
    const grams = new Set<string>();
    for (const text of needed) grams.add(stretchOf(text, grams));
    return [...grams].map((gram) => this.#numberOf(codeOfGram(gram), gram.length));
  });

  #numberOf(code: number, length: number): number {
    const key = keyOf(code, length);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    add(length === 2 ? this.#two : length === 3 ? this.#three : this.#four, code);
    this.#numbers.set(key, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  /** The patterns of a list that may match a text, in their order. */
  standingIn(text: string, { places, needed, patterns, always, marks }: Listed): readonly number[] {
    const grams = this.#gramsOf(text);
    let isFound = false;
    for (let place = 0; place < places.length; place++) {
      const at = places[place] ?? 0;
      for (let rest = (grams[at] ?? 0) & (needed[place] ?? 0); rest !== 0; rest &= rest - 1) {
        isFound = true;
        for (const index of patterns.get((at << 5) + 31 - Math.clz32(rest & -rest)) ?? []) add(marks, index);
      }
    }
    if (!isFound) return always;
    for (const index of always) add(marks, index);
    return taken(marks);
  }

  #gramsOf(text: string): Uint32Array {
    if (text === this.#last.text) return this.#last.grams;
    let grams = this.#kept.get(text);
    if (!grams) {
      grams = this.#look(text);
      if (this.#kept.size >= MAX_KEPT) this.#kept.clear();
      this.#kept.set(text, grams);
    }
    this.#last = { text, grams };
    return grams;
  }

  #look(text: string): Uint32Array {
    const found = bitsOf(this.#numbers.size);
    const find = (code: number, length: number): void => add(found, this.#numbers.get(keyOf(code, length)) ?? 0);
    let last = 0;
    for (let at = 0; at <= text.length; at++) {
      last = ((last << BITS) | (CODES[text.charCodeAt(at)] ?? 0)) & FOUR;
      if (has(this.#four, last)) find(last, 4);
      if (has(this.#three, last & THREE)) find(last & THREE, 3);
      if (has(this.#two, last & TWO)) find(last & TWO, 2);
    }
    return found;
  }
}

/** All patterns over folded text. */
export const GRAMS = new Grams();
