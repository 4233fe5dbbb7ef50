import { oncePer } from "../../../platform/once.ts";
import { chanceOf, plainOf } from "./telling.ts";

/**
 * What a text must hold for a pattern to match it. Texts are told here with every letter in lower case, every digit as
 * 0 and every other character as a space, for more is not looked at before a pattern is tried.
 */

/** Edges of a word, without width: no letter and no digit stands before, or behind. */
const EDGE_BEFORE = "\u0001";
const EDGE_BEHIND = "\u0002";

/** More texts than these are not told one by one. */
const MAX_WHOLE = 16;

interface Part {
  /** All that this part of a pattern matches, where that can be told. */
  whole: readonly string[] | undefined;
  /** One of these stands in whatever it matches; `undefined` when nothing needs to. */
  needed: readonly string[] | undefined;
}

const ANYTHING: Part = { whole: undefined, needed: undefined };
const NO_WIDTH: Part = { whole: [""], needed: undefined };
const only = (text: string): Part => ({ whole: [text], needed: undefined });

const EDGE_OF_WORD = new RegExp(`^${EDGE_BEFORE}(?=[a-z0])|(?<=[a-z0])${EDGE_BEHIND}$`, "g");
const ANY_EDGE = new RegExp(`[${EDGE_BEFORE}${EDGE_BEHIND}]`, "g");
/** A text as it is looked at: an edge is a space, but where another character stands there. */
const shown = (text: string): string => text.replace(EDGE_OF_WORD, " ").replace(ANY_EDGE, "");

/** What stands in most texts tells nothing. */
const MAX_CHANCE = 1;

/** What is read at once, from where the last ended. */
const EDGES = /\(\?(?:(?<before><!)|!)\[\\p\{L\}\\p\{N\}\]\)/y;
const LETTERS = /[a-z ]+(?![*+?{])/y;
const GROUP = /\((?:\?(?:(?<look><?[=!])|:|<[^>]+>))?/y;
/** What holds no group. */
const FLAT = /(?:[^()[\\]+|\\.|\[(?:[^\]\\]|\\.)*\])*/sy;
const ESCAPE = /\\(?:[pPk][{<][^}>]+[}>]|u\{[^}]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|(?<name>.))/suy;
const COUNT = /(?:(?<sign>[*+?])|\{(?<least>\d+)(?<more>,\d*)?\})\??/y;

interface KnownGroup {
  source: string;
  part: Part;
}

/** Groups are told apart by how they begin, first. */
const BEGINNING = 24;

/**
 * Groups that have been read: the same long lists of words stand in hundreds of patterns. Where the text of a whole group
 * stands again, the same group does.
 */
class KnownGroups {
  readonly #known = new Map<string, KnownGroup[]>();

  at(source: string, start: number): KnownGroup | undefined {
    return this.#known
      .get(source.slice(start, start + BEGINNING))
      ?.find((known) => source.startsWith(known.source, start));
  }

  add(source: string, part: Part): void {
    if (source.length < BEGINNING) return;
    const alike = this.#known.get(source.slice(0, BEGINNING));
    if (alike) alike.push({ source, part });
    else this.#known.set(source.slice(0, BEGINNING), [{ source, part }]);
  }
}

const KNOWN = new KnownGroups();

/** Reads a pattern's source from its start to its end. */
class Source {
  #at = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  /** Alternatives up to the end of their group. */
  alternatives(): Part {
    const first = this.#sequence();
    if (!this.#took("|")) return first;
    const parts = [first];
    do parts.push(this.#sequence());
    while (this.#took("|"));
    const wholes = parts.flatMap(({ whole }) => whole ?? []);
    const isWhole = wholes.length <= MAX_WHOLE && parts.every(({ whole }) => whole !== undefined);
    const isNeeded = parts.every(({ needed }) => needed !== undefined);
    return {
      whole: isWhole ? wholes : undefined,
      needed: isNeeded ? parts.flatMap(({ needed }) => needed ?? []) : undefined,
    };
  }

  #sequence(): Part {
    let run: readonly string[] = [""];
    let isWhole = true;
    let needed: readonly string[] | undefined;
    let chance = MAX_CHANCE;
    const offer = (texts: readonly string[] | undefined): void => {
      const own = texts ? chanceOf(texts) : 1;
      if (own < chance) [needed, chance] = [texts, own];
    };
    const end = (next: readonly string[]): void => {
      offer(run);
      run = next;
      isWhole = false;
    };
    while (this.#at < this.#source.length && !this.#is("|") && !this.#is(")")) {
      const { whole, needed: own } = this.#atom();
      const { isOptional, isRepeated } = this.#count();
      if (!isOptional) offer(own);
      if (!whole || (isOptional && isRepeated)) {
        end([""]);
        continue;
      }
      const texts = isOptional ? ["", ...whole] : whole;
      if (run.length * texts.length <= MAX_WHOLE) run = joined(run, texts);
      else end(texts);
      if (isRepeated) end(texts);
    }
    offer(run);
    return { whole: isWhole ? run : undefined, needed };
  }

  #atom(): Part {
    const letters = this.#match(LETTERS)?.[0];
    if (letters !== undefined) return only(letters);
    if (this.#is("(")) return this.#group();
    if (this.#is("[")) return this.#class();
    if (this.#took("^") || this.#took("$")) return NO_WIDTH;
    const character = this.#took(".") ? undefined : this.#character();
    return character === undefined ? ANYTHING : only(character);
  }

  #group(): Part {
    const start = this.#at;
    const known = KNOWN.at(this.#source, start);
    if (known) {
      this.#at = start + known.source.length;
      return known.part;
    }
    const edge = this.#match(EDGES);
    if (edge) return only(edge.groups?.["before"] ? EDGE_BEFORE : EDGE_BEHIND);
    if (this.#match(GROUP)?.groups?.["look"]) return this.#skip();
    const inside = this.alternatives();
    this.#at += 1;
    KNOWN.add(this.#source.slice(start, this.#at), inside);
    return inside;
  }

  /** What is only looked at: to the end of its group. */
  #skip(): Part {
    for (let depth = 1; depth > 0; this.#at += 1) {
      this.#match(FLAT);
      depth += this.#is("(") ? 1 : -1;
    }
    return NO_WIDTH;
  }

  /** A few characters are told one by one. */
  #class(): Part {
    this.#at += 1;
    const isOther = this.#took("^");
    const texts: (string | undefined)[] = [];
    while (!this.#took("]")) {
      const first = this.#character();
      const last = this.#is("-") && this.#source[this.#at + 1] !== "]" && this.#took("-") ? this.#character() : first;
      texts.push(first === last ? first : undefined);
    }
    const all = texts.filter((text) => text !== undefined);
    return isOther || all.length < texts.length ? ANYTHING : { whole: [...new Set(all)], needed: undefined };
  }

  /** The next character as it is looked at; `undefined` when it may be many. */
  #character(): string | undefined {
    const escaped = this.#match(ESCAPE);
    if (escaped) return meantBy(escaped.groups?.["name"]);
    const character = String.fromCodePoint(this.#source.codePointAt(this.#at) ?? 0);
    this.#at += character.length;
    return plainOf(character);
  }

  #count(): { isOptional: boolean; isRepeated: boolean } {
    const match = "*+?{".includes(this.#source[this.#at] ?? " ") ? this.#match(COUNT) : null;
    if (!match) return { isOptional: false, isRepeated: false };
    const { sign, least, more } = match.groups ?? {};
    return {
      isOptional: sign === "*" || sign === "?" || least === "0",
      isRepeated: !(sign === "?" || (least === "0" && more === ",1")),
    };
  }

  #match(form: RegExp): RegExpExecArray | null {
    form.lastIndex = this.#at;
    const match = form.exec(this.#source);
    this.#at += match?.[0].length ?? 0;
    return match;
  }

  #is(mark: string): boolean {
    return this.#source[this.#at] === mark;
  }

  #took(mark: string): boolean {
    const is = this.#is(mark);
    if (is) this.#at += 1;
    return is;
  }
}

const joined = (before: readonly string[], texts: readonly string[]): readonly string[] => {
  const [one = ""] = texts;
  return texts.length === 1
    ? before.map((each) => each + one)
    : before.flatMap((each) => texts.map((text) => each + text));
};

const NO_LETTER = /^[^\p{L}\p{N}]$/u;

/** The one character that an escape means; `undefined` when it means many. */
const meantBy = (name: string | undefined): string | undefined => {
  if (name === undefined) return undefined;
  if (name === "b" || name === "B") return "";
  if (name === "d") return "0";
  if ("sWnrtfv".includes(name)) return " ";
  return NO_LETTER.test(name) ? plainOf(name) : undefined;
};

/**
 * Texts of which one stands in whatever a pattern matches, as they are looked at; `undefined` when nothing needs to.
 * @param source of a regular expression that knows Unicode, and capitals from small letters
 */
export const neededBy = (source: string): readonly string[] | undefined => {
  const { needed } = new Source(source).alternatives();
  return needed && allShown(needed);
};

const allShown = oncePer((texts: readonly string[]): readonly string[] => texts.map(shown));
