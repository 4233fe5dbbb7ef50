import { LEXICONS } from "./lexicon/index.ts";
import { SIGNALS, type SignalKind } from "./lexicon/lexicon.ts";
import type { Clause, Found } from "./reading.ts";
import { spanOf, words } from "./text.ts";

const FORMS = SIGNALS.map((kind) => ({ kind, form: words(LEXICONS.flatMap(({ signals }) => signals[kind])) }));

/** What a clause begins with is meant; the same word further on may be part of something else ("just to be sure"). */
const LEADING_CONFIDENCE = 0.95;
const CONFIDENCE = 0.7;

/** What the clauses signal; each kind at most once a clause. */
export const readSignals = (folded: string, clauses: readonly Clause[]): Found<SignalKind>[] =>
  clauses.flatMap(({ start, end, mood }) =>
    FORMS.flatMap(({ kind, form }) => {
      const match = [...folded.slice(start, end).matchAll(form)][0];
      if (!match) return [];
      const span = spanOf(match);
      const leads = !/\p{L}/u.test(folded.slice(start, start + span.start));
      return [
        {
          value: kind,
          span: { start: span.start + start, end: span.end + start },
          confidence: leads ? LEADING_CONFIDENCE : CONFIDENCE,
          mood,
        },
      ];
    }),
  );

const MIN_LENGTH = 3;
const MIN_LETTERS = 0.4;
const MIN_VOWELS = 0.15;
const KEYBOARD_ROWS = /asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|wert[zy]|ert[zy]u|t[zy]ui|zuio|uiop|[yz]xcv|xcvb|cvbn|vbnm/;

/** Nothing a person would write: keyboard rows, one letter again and again, hardly a letter or a vowel (§3.3). */
export const looksLikeGibberish = (folded: string): boolean => {
  const text = folded.replace(/\s+/g, "");
  if (text.length < MIN_LENGTH && !/^\p{L}$|^\d+$|^ok$|^ja$|^no$/u.test(text)) return true;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const digits = text.match(/\d/g)?.length ?? 0;
  if (letters + digits < text.length * MIN_LETTERS) return true;
  const tokens = folded.split(/[^\p{L}]+/u).filter((token) => token.length >= 4);
  const strange = tokens.filter(
    (token) => KEYBOARD_ROWS.test(token) || /(.)\1{4,}/u.test(token) || isUnspeakable(token),
  );
  return tokens.length > 0 && strange.length > tokens.length / 2;
};

const isUnspeakable = (token: string): boolean =>
  (token.match(/[aeiouy]/g)?.length ?? 0) < token.length * MIN_VOWELS || /[bcdfghjklmnpqrstvwxz]{6,}/.test(token);
