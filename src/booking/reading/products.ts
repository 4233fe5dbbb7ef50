import type { Catalogue } from "../catalogue.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { EVENT_TYPES } from "./lexicon/lexicon.ts";
import type { ProductMention } from "./reading.ts";
import { fold, literal, type Span, spanOf, touches } from "./text.ts";
import { AFTER, any, BEFORE, group, NUMBER, numberOf } from "./vocabulary.ts";

export interface FoundProduct {
  mention: ProductMention;
  span: Span;
}

interface Entry {
  kind: "product" | "menu";
  id: string;
  name: string;
  /** The catalogue's own name, which is no everyday word. */
  isProper: boolean;
  /** Everyday words for an event as well ("lunch", "gala"): they need a plain wish before them. */
  isEventWord: boolean;
}

const EVENT_WORD = new RegExp(
  `^${group(LEXICONS.flatMap(({ eventTypes }) => EVENT_TYPES.flatMap((type) => eventTypes[type])))}$`,
  "u",
);
const PLURAL = "(?:s|es|e|en|n|er)?";

/** Names and synonyms, longest first, so that "premium lunch" is not read as "lunch". */
const entriesOf = ({ products, menus }: Catalogue): Entry[] =>
  [
    ...products.flatMap(({ id, name, synonyms }) =>
      [name, ...synonyms].map((word, index) => entry("product", id, word, index === 0)),
    ),
    ...menus.map(({ id, name }) => entry("menu", id, name, true)),
  ].sort((a, b) => b.name.length - a.name.length);

const entry = (kind: Entry["kind"], id: string, word: string, isProper: boolean): Entry => {
  const name = fold(word);
  return { kind, id, name, isProper, isEventWord: EVENT_WORD.test(name) };
};

export interface ProductVocabulary {
  find(folded: string, clause: Span): FoundProduct[];
}

const WANT = new RegExp(`${BEFORE}${any("wants")}${AFTER}`, "gu");
/** Wishes that cannot mean the event itself: "with lunch", "include lunch", not "we would like to have a lunch". */
const PLAIN_WANT =
  /(?:^|[^\p{L}])(?:with|include|including|add|plus|need|order|serve|put|mit|samt|inkl\.?|inklusive|dazu|brauchen|benotigen|hinzufugen|dazunehmen|bestellen|wunschen)[^.;:]{0,40}$/u;
/** "we have two speakers" tells, it does not order. */
const TELLS =
  /\b(?:we|i|they|wir|ich)\s+(?:already\s+|schon\s+)?(?:have|had|are|were|bring|haben|hatten|sind|bringen)\b(?!\s+to)/u;
const DROP = new RegExp(`${BEFORE}${any("drops")}${AFTER}`, "u");
const ANOTHER = new RegExp(`${BEFORE}${any("another")}${AFTER}`, "u");
const CATERING = new RegExp(`${BEFORE}${any("catering")}${AFTER}`, "u");
/** "three courses with wine" describes a menu. */
const PART_OF_MENU = /(?:courses?|gangen?|gange|menus?)\s+(?:with|mit)\s+(?:\p{L}+\s+)?$/u;
const QUANTITY = new RegExp(
  `(?:${BEFORE}(?<n>${NUMBER})(?:\\s?x)?|(?<one>\\b(?:an?|ein(?:e[nm]?)?)))\\s+(?:[\\p{L}-]+\\s+)?$`,
  "u",
);

const quantityBefore = (before: string): number | null => {
  const groups = QUANTITY.exec(before)?.groups;
  if (!groups) return null;
  return groups["one"] ? 1 : (numberOf(groups["n"] ?? "") ?? null);
};

/** The finder of a venue's products; made once a turn, for its pattern is long. Source: spec/workflow.md §3.10. */
export const productVocabulary = (catalogue: Catalogue): ProductVocabulary => {
  const entries = entriesOf(catalogue);
  const byName = new Map(entries.map((each) => [each.name, each]));
  if (entries.length === 0) return { find: () => [] };
  const form = new RegExp(
    `${BEFORE}(?<name>${entries.map(({ name }) => literal(name)).join("|")})${PLURAL}${AFTER}`,
    "gu",
  );
  return {
    find: (folded, clause) => {
      const text = folded.slice(clause.start, clause.end);
      const found: FoundProduct[] = [];
      for (const match of text.matchAll(form)) {
        const named = byName.get(match.groups?.["name"] ?? "");
        const span = spanOf(match);
        const mention = named && mentionOf(named, text, span);
        if (mention && !found.some((other) => touches(other.span, span))) {
          found.push({ mention, span: { start: span.start + clause.start, end: span.end + clause.start } });
        }
      }
      return found;
    },
  };
};

const mentionOf = (named: Entry, text: string, { start, end }: Span): ProductMention | undefined => {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const { kind, id } = named;
  if (PART_OF_MENU.test(before) || (!named.isProper && TELLS.test(before.slice(before.search(/[^,;]*$/)))))
    return undefined;
  if (DROP.test(`${before.slice(-40)} ${after.slice(0, 30)}`) && !/(?:not only|nicht nur)/.test(before)) {
    return { kind, id, mode: "drop", quantity: null };
  }
  const isWanted = named.isEventWord
    ? PLAIN_WANT.test(before)
    : named.isProper || before.search(WANT) >= 0 || /(?:dazu|hinzu|dazunehmen|hinzufugen|einplanen|back)\b/.test(after);
  if (!isWanted) return undefined;
  const isMore = ANOTHER.test(before.slice(-30)) || ANOTHER.test(text.slice(start - 1, end));
  return { kind, id, mode: isMore ? "more" : "add", quantity: isMore ? 1 : quantityBefore(before) };
};

/** Whether a clause takes all food and drink away: "no catering please". */
export const dropsCatering = (text: string): boolean => CATERING.test(text) && DROP.test(text);
