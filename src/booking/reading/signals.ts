import { isOfKin, isStillOpen } from "./for-now.ts";
import { disclaimedIn, isForOthers } from "./for-others.ts";
import { holds } from "./guards.ts";
import { CLAUSE } from "./lexicon/clause-words.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { SIGNALS, type SignalKind } from "./lexicon/lexicon.ts";
import { among, matchesIn } from "./pattern/pattern.ts";
import { asksForOther } from "./questions/reported.ts";
import type { Clause, Signal } from "./reading.ts";
import { offsetBy, type Span, spanOf, touches, words } from "./text.ts";
import { any, group } from "./vocabulary.ts";

/** What of a clause a signal may be about. */
export interface Targets {
  /** Days, times, head counts and products. */
  others: readonly Span[];
  rooms: readonly Span[];
  /** Products, where some were wished before. */
  wished: readonly Span[];
  /** Clauses that only say that our last message was read. */
  acknowledged: readonly Span[];
  /** Nothing is known of an event. */
  isFirst: boolean;
}

/** Lists of a lexicon that are read for more than the signal they give. */
const ALSO = { hypothetical: "thoughts", postpone: "tellsLater", thirdParty: "onTheirOwn" } as const;

const FORMS = SIGNALS.map((kind) => ({
  kind,
  forms: LEXICONS.flatMap((lexicon) => [
    ...lexicon.signals[kind],
    ...(kind in ALSO ? lexicon[ALSO[kind as keyof typeof ALSO]] : []),
  ]),
  assents: kind === "accept" ? LEXICONS.flatMap(({ assents }) => assents) : [],
})).flatMap(({ kind, forms, assents }) => [
  { kind, form: words(forms), isAssent: false },
  ...(assents.length > 0 ? [{ kind, form: words(assents), isAssent: true }] : []),
]);
const formsIn = among(FORMS);

/** What a clause begins with is meant; the same word further on may be part of something else ("just to be sure"). */
const LEADING_CONFIDENCE = 0.95;
const CONFIDENCE = 0.7;
/** A word that is said again and again in one sentence means no more each time. */
const MAX_TRIED = 8;
const ENDS: ReadonlySet<SignalKind> = new Set(["decline", "cancel"]);

/** What the clauses signal; each kind at most once a clause. Source: spec/workflow.md §3.5. */
export const readSignals = (folded: string, clauses: readonly Clause[], targets: Targets): Signal[] => {
  const isAgreement = ({ value }: Signal): boolean => value === "yes" || value === "accept";
  return signsIn(folded, clauses, targets)
    .filter((found) => found.value !== "decline" || !isStillOpen(folded, found, clauses))
    .filter((found, _, all) => !isPartOfYes(found, all, targets, clauses))
    .filter((found) => !(isAgreement(found) && targets.acknowledged.some((clause) => touches(clause, found.span))));
};

/** "Wir nehmen die Offerte an": the verb chooses nothing beside what it accepts, where the clause names no room. */
const isPartOfYes = (
  found: Signal,
  all: readonly Signal[],
  { rooms }: Targets,
  clauses: readonly Clause[],
): boolean => {
  if (found.value !== "choice") return false;
  const clause = clauses.find((each) => touches(found.span, each));
  const namesRoom = clause !== undefined && rooms.some((room) => touches(room, clause));
  return !namesRoom && all.some(({ value, span }) => value === "accept" && touches(span, found.span));
};

const signsIn = (folded: string, clauses: readonly Clause[], targets: Targets): Signal[] => {
  const isForOther = targets.isFirst && isForOthers(folded, false);
  return clauses.flatMap((clause, index) => {
    const { start, end, mood } = clause;
    const text = folded.slice(start, end);
    if (WILL_IT_DO.test(text)) return [];
    const within = (spans: readonly Span[], area: Span): Span[] =>
      spans.filter((span) => touches(span, area)).map((span) => offsetBy(span, -start));
    const named = within([...targets.others, ...targets.rooms], clause);
    const wished = within(targets.wished, clause);
    const previous = clauses[index - 1];
    const followsRoom = previous !== undefined && within(targets.rooms, previous).length > 0;
    const { isFirst } = targets;
    const found: Signal[] = [];
    for (const { kind, form, isAssent } of formsIn(text)) {
      if (found.some(({ value }) => value === kind)) continue;
      const match = matchesIn(text, form, MAX_TRIED).find((each) =>
        holds({ kind, text, span: spanOf(each), mood, targets: named, wished, followsRoom, isAssent, isFirst }),
      );
      if (match && ENDS.has(kind) && isOfKin(text.slice(0, match.index))) continue;
      if (!match) continue;
      const span = spanOf(match);
      const leads = !/\p{L}/u.test(text.slice(0, span.start));
      found.push({
        value: kind,
        span: offsetBy(span, start),
        confidence: leads ? LEADING_CONFIDENCE : CONFIDENCE,
        mood,
        ...(PRAISE.test(match[0]) && { isPraise: true }),
        ...(isAssent && { isAssent: true }),
      });
    }
    return withAsker(found, text, clause, isForOther);
  });
};

/** "My sister-in-law would like to know …", "it isn't for me": whoever asks, it is for somebody else. */
const withAsker = (found: Signal[], text: string, { start, mood }: Clause, isForOther: boolean): Signal[] => {
  const isKnown = found.some(({ value }) => value === "thirdParty");
  const asks = isKnown ? undefined : (asksForOther(text) ?? (isForOther ? disclaimedIn(text) : undefined));
  return asks ? [...found, { value: "thirdParty", span: offsetBy(asks, start), confidence: CONFIDENCE, mood }] : found;
};

/** "Grandpa is in a wheelchair. OK?" says yes to nothing. */
const WILL_IT_DO = new RegExp(`^\\W*${group(CLAUSE.willItDo)}\\s*\\?\\W*$`, "u");
const PRAISE = new RegExp(`^${any("praise")}$`, "u");

const MIN_LENGTH = 3;
const MIN_LETTERS = 0.4;
const MIN_VOWELS = 0.15;
const KEYBOARD_ROWS =
  /[oö]lkj|fdsa|dsaf|qwrt|wrtz|asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|wert[zy]|ert[zy]u|t[zy]ui|zuio|uiop|[yz]xcv|xcvb|cvbn|vbnm|poiu|oiu[zy]|iu[zy]t|lkjh|kjhg|jhgf|hgfd|gfds|fdsa|mnbv|nbvc|bvcx|vcx[yz]/;

/** Nothing a person would write: keyboard rows, one letter again and again, hardly a letter or a vowel (§3.3). */
export const looksLikeGibberish = (folded: string): boolean => {
  const text = folded.replace(/\s+/g, "");
  if (text.length < MIN_LENGTH && !/^\p{L}$|^\d+$|^ok$|^ja$|^no$/u.test(text)) return true;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const digits = text.match(/\d/g)?.length ?? 0;
  if (letters + digits < text.length * MIN_LETTERS) return true;
  const all = folded.split(/[^\p{L}]+/u);
  const tokens = all.filter((token) => token.length >= 4);
  const strange = tokens.filter(
    (token) => KEYBOARD_ROWS.test(token) || /(.)\1{4,}/u.test(token) || isDrummed(token) || isUnspeakable(token),
  );
  return (tokens.length > 0 && strange.length > tokens.length / 2) || isMostlyDrummed(all);
};

/** "zxc vbnm polk": keys side by side, and a word or two among them. */
const isMostlyDrummed = (tokens: readonly string[]): boolean => {
  const long = tokens.filter((token) => token.length >= MIN_LENGTH);
  const drummed = long.filter(isRun);
  return drummed.length >= 2 && drummed.length >= long.length / 2;
};

/** "asdasdasd", "qweqwe": a few neighbouring keys, again and again. */
const isDrummed = (token: string): boolean =>
  /^(\p{L}{2,5})\1+\p{L}{0,4}$/u.test(token) && THREE_KEYS.some((keys) => token.includes(keys));
const ROWS = ["qwertzuiop", "qwertyuiop", "asdfghjkl", "yxcvbnm", "zxcvbnm"];
const BACKWARDS = ROWS.map((row) => [...row].reverse().join(""));
/** Nothing but neighbouring keys; three of them with a vowel may be a word ("wer", "poi"), but where a row begins. */
const isRun = (token: string): boolean =>
  [...ROWS, ...BACKWARDS].some((row) => row.includes(token)) &&
  (token.length > MIN_LENGTH || !/[aeiou]/.test(token) || ROWS.some((row) => row.startsWith(token)));
const THREE_KEYS = [...ROWS, ...BACKWARDS].flatMap((row) =>
  Array.from({ length: row.length - 2 }, (_, at) => row.slice(at, at + 3)),
);

const isUnspeakable = (token: string): boolean =>
  (token.match(/[aeiouy]/g)?.length ?? 0) < token.length * MIN_VOWELS || /[bcdfghjklmnpqrstvwxz]{6,}/.test(token);
