import type { ReadingContext } from "./context.ts";
import { droppedBeside, isThere, reworkedWishes } from "./dropped-wishes.ts";
import { DROPS } from "./lexicon/drop-words.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { QUESTION } from "./lexicon/question-words.ts";
import { WISH } from "./lexicon/wish-words.ts";
import { asksForNeed } from "./needs.ts";
import { anotherOf, dropsCatering, type FoundProduct, type ProductVocabulary } from "./products.ts";
import { type Clause, carriesFacts } from "./reading.ts";
import { touches, words } from "./text.ts";
import { AFTER, any, BEFORE, group } from "./vocabulary.ts";

const DOUBT = new RegExp(`${BEFORE}(?!${any("politeIfs")}${AFTER})${group(DROPS.doubts)}${AFTER}`, "u");
const UNDECIDED = new RegExp(`${BEFORE}${group(DROPS.undecided)}${AFTER}`, "u");
const LATER = new RegExp(`${BEFORE}${group(DROPS.later)}${AFTER}[^.!]*\\?`, "u");
/** "Please add it", of what the sentence before it names. */
const ADDS_IT = new RegExp(`^[^\\p{L}]*${group(WISH.addsIt)}${AFTER}`, "u");
/** "Perfect as to the cloakroom, add it then": the same, of what the clause itself names before. */
const ADDS_IT_BEHIND = new RegExp(
  `[,;:)-]\\s*(?:(?:${WISH.and}|${group(WISH.thereupon)})\\s+)?${group(WISH.addsIt)}${AFTER}`,
  "u",
);
const OF_US = words(QUESTION.us);
const OWN_WISH = words([...QUESTION.own, ...WISH.adds, ...WISH.addsIt]);
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
  { wishes = [], catalogue, isAdded }: Pick<ReadingContext, "wishes" | "catalogue"> & { isAdded: boolean },
): FoundProduct[] => {
  const found = products.find(folded, clause, isAdded).filter(({ mention }) => isThere(mention, wishes));
  if (found.length > 0) return [...found, ...droppedBeside(found, wishes, catalogue, folded, clause)];
  if (dropsCatering(folded.slice(clause.start, clause.end))) return [];
  const reworked = reworkedWishes(wishes, catalogue, folded, clause);
  const another = anotherOf(wishes.at(-1), folded, clause);
  return [...another.filter(({ span }) => reworked.every((each) => !touches(span, each.span))), ...reworked];
};

/** The wishes of all clauses that tell or ask for something. */
export const readWishes = (
  products: ProductVocabulary,
  folded: string,
  clauses: readonly Clause[],
  context: Pick<ReadingContext, "wishes" | "catalogue">,
): FoundProduct[] => {
  const isAdded = ({ start: from, end }: Clause): boolean => {
    if (ADDS_IT_BEHIND.test(folded.slice(from, end))) return true;
    const next = clauses.find(({ start }) => start >= end);
    return next !== undefined && carriesFacts(next.mood) && ADDS_IT.test(folded.slice(next.start, next.end));
  };
  /** "Is there a cloakroom? Beekeepers own enormous coats.": of others, behind a question for the same thing. */
  const explainsQuestion = (clause: Clause, { mention }: FoundProduct): boolean => {
    const before = clauses.find(({ end }) => end === clause.start);
    if (clause.mood !== "statement" || (before?.mood !== "question" && before?.mood !== "enquiry")) return false;
    const text = folded.slice(clause.start, clause.end);
    if (text.search(OF_US) >= 0 || text.search(OWN_WISH) >= 0) return false;
    return products.find(folded, before, true).some((asked) => asked.mention.id === mention.id);
  };
  return clauses
    .filter(({ mood }) => mood === "statement" || mood === "request")
    .filter((clause) => !asksForNeed(folded, clause, clauses))
    .flatMap((clause) =>
      wishesIn(products, folded, clause, { ...context, isAdded: isAdded(clause) }).filter(
        (found) => !isOnlyThought(folded, clause, found) && !explainsQuestion(clause, found),
      ),
    );
};
