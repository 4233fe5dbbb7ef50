import { oncePer } from "../../../platform/once.ts";
import type { Catalogue } from "../../catalogue.ts";
import type { Feature } from "../../features.ts";
import { pattern } from "../pattern/pattern.ts";
import { type ProductName, productNames } from "../product-names.ts";
import { literal, type Span, spanOf, touches } from "../text.ts";
import { AFTER, BEFORE } from "../vocabulary.ts";
import { FEATURE_FORMS } from "./asking-words.ts";

type Named = { span: Span } & ({ feature: Feature } | { item: ProductName });

export interface NamedThings {
  features: Feature[];
  items: ProductName[];
  /** The text without their names. */
  spans: Span[];
}

const PLURAL = "(?:s|es|e|en|n|er)?";

/** Finds features and products by name in a question; the longer name wins: "coffee break" is no coffee machine. */
export const thingFinder = oncePer((catalogue: Catalogue): ((folded: string) => NamedThings) => {
  const names = productNames(catalogue);
  const byName = new Map(names.toReversed().map((each) => [each.name, each]));
  const form =
    names.length > 0 &&
    pattern(`${BEFORE}(?<name>${names.map(({ name }) => literal(name)).join("|")})${PLURAL}${AFTER}`);
  return (folded) => {
    const items = form
      ? [...folded.matchAll(form)].flatMap((match): Named[] => {
          const item = byName.get(match.groups?.["name"] ?? "");
          return item ? [{ item, span: spanOf(match) }] : [];
        })
      : [];
    const features = FEATURE_FORMS.flatMap(({ key, form: words }) =>
      [...folded.matchAll(words)].map((match): Named => ({ feature: key, span: spanOf(match) })),
    );
    const named: Named[] = [];
    for (const each of [...features, ...items].sort((a, b) => length(b) - length(a)))
      if (!named.some(({ span }) => touches(span, each.span))) named.push(each);
    named.sort((a, b) => a.span.start - b.span.start);
    return {
      features: [...new Set(named.flatMap((each) => ("feature" in each ? [each.feature] : [])))],
      items: named.flatMap((each) => ("item" in each ? [each.item] : [])),
      spans: named.map(({ span }) => span),
    };
  };
});

const length = ({ span }: Named): number => span.end - span.start;
