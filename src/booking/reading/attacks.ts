import { LANGUAGES } from "../words.ts";
import { MACHINE_MARKS, ORDERS } from "./lexicon/attacks.ts";
import { among, matchesIn } from "./pattern/pattern.ts";
import { type Span, spanOf, words } from "./text.ts";

/** Up to three words in between; bounded, so that looking costs the same everywhere. */
const WORDS = "(?:[\\p{L}'-]{1,20}[,:]? ){0,3}?[\\p{L}'-]{1,20}";
/** Between an order and what it is about: up to five words of one sentence. */
const BETWEEN = '(?:[ ,:"*-]{1,3}[\\p{L}\'-]{1,20}){0,5}?[ ,:"*-]{1,3}';

const open = (fragment: string): string => fragment.replaceAll("WORDS", WORDS);
const one = (fragments: readonly string[]): string => `(?:${fragments.map(open).join("|")})`;

const FORMS = LANGUAGES.flatMap((language) => {
  const { dismiss, rules, own, reveal, secrets, orders } = ORDERS[language];
  const isOwn = `(?<![\\p{L}])${one(own)} (?:[\\p{L}'-]{1,20} ){0,3}?`;
  return [
    words([`${one(dismiss)}'?${BETWEEN}(?<!${isOwn})${one(rules)}`]),
    words([`${one(reveal)}${BETWEEN}${one(secrets)}`]),
    words(orders.map(open)),
  ];
}).map((form) => ({ form }));
const formsIn = among(FORMS);
const MARKS = new RegExp(MACHINE_MARKS.join("|"), "u");

/**
 * Where a mail tries to command the desk as if it were a program: marks of a prompt, or orders to drop its rules and to
 * tell its secrets. The same words about a room, a date or the food ("please ignore my last mail") are none.
 * Source: spec/workflow.md §6.5.
 * @param folded the client's own text, its line breaks included
 */
export const attackIn = (folded: string): Span | undefined => {
  const marked = MARKS.exec(folded);
  if (marked) return spanOf(marked);
  const line = folded.replace(/\s/g, " ");
  for (const { form } of formsIn(line)) for (const match of matchesIn(line, form, 1)) return spanOf(match);
  return undefined;
};
