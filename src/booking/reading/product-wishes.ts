import type { ReadingContext } from "./context.ts";
import { droppedBeside, isThere, reworkedWishes } from "./dropped-wishes.ts";
import { DROPS } from "./lexicon/drop-words.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { asksForNeed } from "./needs.ts";
import { anotherOf, dropsCatering, type FoundProduct, type ProductVocabulary } from "./products.ts";
import type { Clause } from "./reading.ts";
import { words } from "./text.ts";
import { AFTER, any, BEFORE, group } from "./vocabulary.ts";

const DOUBT = new RegExp(`${BEFORE}(?!${any("politeIfs")}${AFTER})${group(DROPS.doubts)}${AFTER}`, "u");
const UNDECIDED = new RegExp(`${BEFORE}${group(DROPS.undecided)}${AFTER}`, "u");
const LATER = new RegExp(`${BEFORE}${group(DROPS.later)}${AFTER}[^.!]*\\?`, "u");
const LONG_AGO = words(LEXICONS.flatMap(({ longAgo }) => longAgo));

/** "Whether the lunch can go", "can we drop it later?", "last year we left it out": nothing is taken out now. */
const isOnlyThought = (folded: string, { start, end }: Clause, { span, mention }: FoundProduct): boolean => {
  const before = folded.slice(start, span.start);
  const text = folded.slice(start, end);
  if (UNDECIDED.test(before)) return true;
  return mention.mode === "drop" && (DOUBT.test(before) || LATER.test(text) || text.search(LONG_AGO) >= 0);
};

/** What a clause wishes, or takes back, of what the house has to offer. Source: spec/workflow.md §2.8, §3.10. */
const wishesIn = (
  products: ProductVocabulary,
  folded: string,
  clause: Clause,
  { wishes = [], catalogue }: Pick<ReadingContext, "wishes" | "catalogue">,
): FoundProduct[] => {
  const found = products.find(folded, clause).filter(({ mention }) => isThere(mention, wishes));
  if (found.length > 0) return [...found, ...droppedBeside(found, wishes, catalogue, folded, clause)];
  if (dropsCatering(folded.slice(clause.start, clause.end))) return [];
  return [...anotherOf(wishes.at(-1), folded, clause), ...reworkedWishes(wishes, catalogue, folded, clause)];
};

/** The wishes of all clauses that tell or ask for something. */
export const readWishes = (
  products: ProductVocabulary,
  folded: string,
  clauses: readonly Clause[],
  context: Pick<ReadingContext, "wishes" | "catalogue">,
): FoundProduct[] =>
  clauses
    .filter(({ mood }) => mood === "statement" || mood === "request")
    .filter((clause) => !asksForNeed(folded, clause, clauses))
    .flatMap((clause) =>
      wishesIn(products, folded, clause, context).filter((found) => !isOnlyThought(folded, clause, found)),
    );
