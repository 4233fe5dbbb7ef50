import { GRAMS, type Listed } from "./grams.ts";

/** Where more may match, all are tried at once. */
const MAX_TRIED = 8;

/** All there are; they stay as long as the process does. */
const MADE: Alternatives[] = [];

/** Parses every pattern there is, as a text that holds its letters would. @returns how many @throws SyntaxError */
export const parseAll = (): number => {
  for (const each of MADE) each.parse();
  return MADE.length;
};

/**
 * A regular expression of many alternatives, of which only those are tried that a text holds the letters for. A long
 * list of turns of phrase costs much even where none of them stands, and most texts hold few of them. None is parsed
 * before a text holds its letters: there are thousands, and the first mail would wait for all.
 */
class Alternatives extends RegExp {
  readonly sources: readonly string[];
  readonly #forms = new Map<number, RegExp>();
  /** Made when a text is first looked at. */
  #list: Listed | undefined;
  #whole: RegExp | undefined;
  override readonly source: string;
  /** Told without a look at each of them, as `matchAll` asks for them every time. */
  override readonly flags = "gu";

  /** @param sources of the alternatives, each with what stands around it; the first that matches a place wins there */
  constructor(source: string, sources: readonly string[]) {
    super("", "gu");
    this.source = source;
    this.sources = sources;
    MADE.push(this);
  }

  /** @throws SyntaxError for what is no regular expression */
  parse(): void {
    this.#all();
  }

  override exec(text: string): RegExpExecArray | null {
    const whole = this.#all();
    whole.lastIndex = this.lastIndex;
    const match = whole.exec(text);
    this.lastIndex = whole.lastIndex;
    return match;
  }

  override test(text: string): boolean {
    const tried = this.#triedIn(text);
    return tried === "all" ? standsIn(this.#all(), text) : tried.some((form) => standsIn(form, text));
  }

  override [Symbol.search](text: string): number {
    const tried = this.#triedIn(text);
    if (tried === "all") return this.#all()[Symbol.search](text);
    let first = -1;
    for (const form of tried) {
      const place = form[Symbol.search](text);
      if (place >= 0 && (first < 0 || place < first)) first = place;
    }
    return first;
  }

  override [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    const tried = this.#triedIn(text);
    return tried === "all" ? this.#all()[Symbol.matchAll](text) : allIn(tried, text, Number.POSITIVE_INFINITY).values();
  }

  /** Its first matches, as `matchAll` finds them. */
  matchesIn(text: string, most: number): readonly RegExpExecArray[] {
    const tried = this.#triedIn(text);
    return tried === "all" ? [...this.#all()[Symbol.matchAll](text).take(most)] : allIn(tried, text, most);
  }

  override [Symbol.match](text: string): RegExpMatchArray | null {
    return this.#standsIn(text) ? this.#all()[Symbol.match](text) : null;
  }

  override [Symbol.replace](text: string, by: string | ((part: string, ...more: unknown[]) => string)): string {
    if (!this.#standsIn(text)) return text;
    return typeof by === "string" ? this.#all()[Symbol.replace](text, by) : this.#all()[Symbol.replace](text, by);
  }

  override [Symbol.split](text: string, limit?: number): string[] {
    return this.#standsIn(text) ? this.#all()[Symbol.split](text, limit) : [text].slice(0, limit);
  }

  /** Whether a text holds the letters of one of them. */
  #standsIn(text: string): boolean {
    const tried = this.#triedIn(text);
    return tried === "all" || tried.length > 0;
  }

  /** All of them in one expression. */
  #all(): RegExp {
    this.#whole ??= new RegExp(this.source, "gu");
    return this.#whole;
  }

  #triedIn(text: string): readonly RegExp[] | "all" {
    this.#list ??= GRAMS.list(this.sources);
    const standing = GRAMS.standingIn(text, this.#list);
    if (standing.length === 0) return NO_FORMS;
    return standing.length > MAX_TRIED ? "all" : standing.map((index) => this.#formOf(index));
  }

  #formOf(index: number): RegExp {
    if (this.sources.length === 1) return this.#all();
    const known = this.#forms.get(index);
    if (known) return known;
    const form = new RegExp(this.sources[index] ?? "(?!)", "gu");
    this.#forms.set(index, form);
    return form;
  }
}

const firstIn = (form: RegExp, text: string, from: number): RegExpExecArray | null => {
  form.lastIndex = from;
  return form.exec(text);
};

/** The same where only that matters: no match is made. */
const standsIn = (form: RegExp, text: string): boolean => {
  form.lastIndex = 0;
  return form.test(text);
};

const behind = (match: RegExpExecArray): number => match.index + Math.max(1, match[0].length);

const NO_FORMS: readonly RegExp[] = [];
const NONE: readonly RegExpExecArray[] = [];

/** The first matches of some alternatives as one expression finds them: the first place, there the first alternative. */
const allIn = (forms: readonly RegExp[], text: string, most: number): readonly RegExpExecArray[] => {
  const next: { form: RegExp; match: RegExpExecArray | null }[] = [];
  for (const form of forms) {
    const match = firstIn(form, text, 0);
    if (match) next.push({ form, match });
  }
  if (next.length === 0) return NONE;
  const found: RegExpExecArray[] = [];
  while (found.length < most) {
    let first: RegExpExecArray | null = null;
    for (const { match } of next) if (match && (first === null || match.index < first.index)) first = match;
    if (first === null) break;
    found.push(first);
    const from = behind(first);
    for (const each of next) if (each.match && each.match.index < from) each.match = firstIn(each.form, text, from);
  }
  return found;
};

/** The matches of a pattern in a text, or the first of them: what `matchAll` finds, without its detours. */
export const matchesIn = (text: string, form: RegExp, most = Number.POSITIVE_INFINITY): readonly RegExpExecArray[] =>
  form instanceof Alternatives ? form.matchesIn(text, most) : [...text.matchAll(form).take(most)];

/** Nothing is known of what it needs. */
const ANYTHING = [""];

/**
 * Finds those of several patterns that may match a text, in their order: one look at it tells them for all, where each
 * would look by itself and find nothing.
 */
export const among = <Each extends { form: RegExp }>(all: readonly Each[]): ((text: string) => readonly Each[]) => {
  let known: { list: Listed; owners: readonly Each[] } | undefined;
  return (text) => {
    if (!known) {
      const sources = all.map(({ form }) => (form instanceof Alternatives ? form.sources : ANYTHING));
      const owners = all.flatMap((each, index) => (sources[index] ?? ANYTHING).map(() => each));
      known = { list: GRAMS.list(sources.flat()), owners };
    }
    const { list, owners } = known;
    const found: Each[] = [];
    for (const index of GRAMS.standingIn(text, list)) {
      const owner = owners[index];
      if (owner && owner !== found.at(-1)) found.push(owner);
    }
    return found;
  };
};

/** Any of some alternatives over folded text, between what stands around each of them. */
export const anyOf = (alternatives: readonly string[], [before, after]: readonly [string, string]): RegExp =>
  new Alternatives(
    `${before}(?:${alternatives.join("|")})${after}`,
    alternatives.map((each) => `${before}(?:${each})${after}`),
  );

/** A pattern that is looked for all over a folded text. */
export const pattern = (source: string): RegExp => new Alternatives(source, [source]);
