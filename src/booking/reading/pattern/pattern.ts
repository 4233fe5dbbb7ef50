import { GRAMS, type Listed } from "./grams.ts";

/** Where more may match, all are tried at once. */
const MAX_TRIED = 8;

/**
 * A regular expression of many alternatives, of which only those are tried that a text holds the letters for. A long
 * list of turns of phrase costs much even where none of them stands, and most texts hold few of them.
 */
class Alternatives extends RegExp {
  readonly #sources: readonly string[];
  readonly #forms = new Map<number, RegExp>();
  /** Made when a text is first looked at. */
  #list: Listed | undefined;
  /** Told without a look at each of them, as `matchAll` asks for them every time. */
  override readonly flags = "gu";

  /** @param sources of the alternatives, each with what stands around it; the first that matches a place wins there */
  constructor(source: string, sources: readonly string[]) {
    super(source, "gu");
    this.#sources = sources;
  }

  static override get [Symbol.species](): RegExpConstructor {
    return RegExp;
  }

  override test(text: string): boolean {
    const tried = this.#triedIn(text);
    return tried === "all" ? super.test(text) : tried.some((form) => firstIn(form, text, 0) !== null);
  }

  override [Symbol.search](text: string): number {
    const tried = this.#triedIn(text);
    if (tried === "all") return super[Symbol.search](text);
    const places = tried.flatMap((form) => firstIn(form, text, 0)?.index ?? []);
    return places.length === 0 ? -1 : Math.min(...places);
  }

  override [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    const tried = this.#triedIn(text);
    return tried === "all" ? super[Symbol.matchAll](text) : allIn(tried, text).values();
  }

  #triedIn(text: string): readonly RegExp[] | "all" {
    this.#list ??= GRAMS.list(this.#sources);
    const standing = GRAMS.standingIn(text, this.#list);
    return standing.length > MAX_TRIED ? "all" : standing.map((index) => this.#formOf(index));
  }

  #formOf(index: number): RegExp {
    const known = this.#forms.get(index);
    if (known) return known;
    const form = new RegExp(this.#sources[index] ?? "(?!)", "gu");
    this.#forms.set(index, form);
    return form;
  }
}

const firstIn = (form: RegExp, text: string, from: number): RegExpExecArray | null => {
  form.lastIndex = from;
  return form.exec(text);
};

const behind = (match: RegExpExecArray): number => match.index + Math.max(1, match[0].length);

/** All matches of some alternatives as one expression finds them: the first place, there the first alternative. */
const allIn = (forms: readonly RegExp[], text: string): readonly RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  const next = forms.map((form) => ({ form, match: firstIn(form, text, 0) })).filter(({ match }) => match !== null);
  while (next.length > 0) {
    const first = next.reduce<RegExpExecArray | null>(
      (least, { match }) => (match && (least === null || match.index < least.index) ? match : least),
      null,
    );
    if (first === null) break;
    found.push(first);
    for (const each of next)
      if (each.match && each.match.index < behind(first)) each.match = firstIn(each.form, text, behind(first));
  }
  return found;
};

/** Any of some alternatives over folded text, between what stands around each of them. */
export const anyOf = (alternatives: readonly string[], [before, after]: readonly [string, string]): RegExp =>
  new Alternatives(
    `${before}(?:${alternatives.join("|")})${after}`,
    alternatives.map((each) => `${before}(?:${each})${after}`),
  );

/** A pattern that is looked for all over a folded text. */
export const pattern = (source: string): RegExp => new Alternatives(source, [source]);
