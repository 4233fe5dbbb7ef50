import type { KnownWish, ReadingContext } from "./context.ts";
import { droppedBeside, isThere, reworkedWishes } from "./dropped-wishes.ts";
import { DROPS } from "./lexicon/drop-words.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { QUESTION } from "./lexicon/question-words.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { WISH } from "./lexicon/wish-words.ts";
import { type ListItem, leadsToTold, listItemOf } from "./list-items.ts";
import { asksForNeed } from "./needs.ts";
import { anotherOf, dropsCatering, type FoundProduct, type ProductVocabulary } from "./products.ts";
import { type Clause, carriesFacts } from "./reading.ts";
import { offsetBy, spanOf, touches, words } from "./text.ts";
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

type WishContext = Pick<ReadingContext, "wishes" | "askedOf" | "catalogue" | "attendees">;

const ADDS = new RegExp(`(?<![\\p{L}])(?:${group([...WISH.addsIt, ...WISH.wantsIt])})${AFTER}`, "u");
const BOTH = new RegExp(`${BEFORE}${group(WISH.both)}${AFTER}`, "u");
/** "Our order number is 12, please add it": something to be written down is meant. */
const ON_PAPER = new RegExp(`${BEFORE}${group(WISH.onPaper)}${AFTER}`, "u");
const SOME_DAY = new RegExp(`${BEFORE}${group(DROPS.later)}${AFTER}`, "u");

/** "Fine, add it": what was asked about a mail before, where no more than one thing can be meant. Source: spec/workflow.md §2.8. */
const pointedTo = (askedOf: readonly KnownWish[], folded: string, { start, end }: Clause): FoundProduct[] => {
  const text = folded.slice(start, end);
  const match = askedOf.length > 0 ? ADDS.exec(text) : null;
  if (!match || ON_PAPER.test(folded.slice(Math.max(0, start - MAX_PAPER), end))) return [];
  const before = text.slice(0, match.index + match[0].length);
  if (DOUBT.test(before) || UNDECIDED.test(before) || SOME_DAY.test(text) || NEGATED.test(before)) return [];
  if (askedOf.length > 1 && !BOTH.test(match[0])) return [];
  const span = offsetBy(spanOf(match), start);
  return askedOf.map(({ kind, id }) => ({ mention: { kind, id, alike: [], mode: "add", quantity: null }, span }));
};
const NEGATED = new RegExp(`${BEFORE}${group(SMALL.not)} (?:\\p{L}+ ){0,2}\\p{L}+$`, "u");
/** One sentence. */
const MAX_PAPER = 80;

/** What is said of a clause around it: that what it names shall be added, and what list it is a line of. */
interface Around {
  /** Nothing that the house has was named in the mail before. */
  isFirstNamed: boolean;
  isAdded: boolean;
  item: ListItem | undefined;
}

/** What a line of a list names, read behind what leads to the list: "Please remove: …". */
const listed = (
  products: ProductVocabulary,
  folded: string,
  { start, end }: Clause,
  { lead }: ListItem,
): FoundProduct[] => {
  const before = lead === "" ? "" : `${lead} `;
  const text = `${before}${folded.slice(start, end)}`;
  const moved = start - before.length;
  return products
    .find(text, { start: 0, end: text.length }, { isItem: true })
    .filter(({ span }) => span.start >= before.length)
    .map(({ mention, span }) => ({ mention, span: offsetBy(span, moved) }));
};

/** "Eight bottles of the wine, for without wine it is no party": what was just ordered is not taken out in the same breath. */
const withoutReasons = (found: readonly FoundProduct[]): FoundProduct[] =>
  found.filter(
    ({ mention }, at) =>
      mention.mode !== "drop" ||
      !found.slice(0, at).some((before) => before.mention.mode !== "drop" && before.mention.id === mention.id),
  );

/** What a clause wishes, or takes back, of what the house has to offer. Source: spec/workflow.md §2.8, §3.10. */
const wishesIn = (
  products: ProductVocabulary,
  folded: string,
  clause: Clause,
  { wishes = [], askedOf = [], catalogue, attendees, isAdded, item, isFirstNamed }: WishContext & Around,
): FoundProduct[] => {
  if (item && leadsToTold(item)) return [];
  const found = (item ? listed(products, folded, clause, item) : products.find(folded, clause, { isAdded })).filter(
    ({ mention }) => isThere(mention, wishes),
  );
  if (found.length > 0) return [...withoutReasons(found), ...droppedBeside(found, wishes, catalogue, folded, clause)];
  if (isFirstNamed) {
    const pointed = pointedTo(askedOf, folded, clause);
    if (pointed.length > 0) return pointed;
  }
  if (dropsCatering(folded.slice(clause.start, clause.end))) return [];
  const reworked = reworkedWishes({ wishes, askedOf, catalogue, attendees }, folded, clause);
  const another = anotherOf(wishes.at(-1), folded, clause);
  return [...another.filter(({ span }) => reworked.every((each) => !touches(span, each.span))), ...reworked];
};

/** The wishes of all clauses that tell or ask for something. */
export const readWishes = (
  products: ProductVocabulary,
  folded: string,
  clauses: readonly Clause[],
  context: WishContext,
): FoundProduct[] => {
  // Looked for only where something may be pointed to.
  const named = context.askedOf?.length ? clauses.find((each) => products.named(folded, each).length > 0) : undefined;
  const isFirstNamed = ({ start }: Clause): boolean => named === undefined || start <= named.start;
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
    return products.find(folded, before, { isAdded: true }).some((asked) => asked.mention.id === mention.id);
  };
  return clauses
    .filter(({ mood }) => mood === "statement" || mood === "request")
    .filter((clause) => !asksForNeed(folded, clause, clauses))
    .flatMap((clause) =>
      wishesIn(products, folded, clause, {
        ...context,
        isAdded: isAdded(clause),
        item: listItemOf(folded, clause, clauses),
        isFirstNamed: isFirstNamed(clause),
      }).filter((found) => !isOnlyThought(folded, clause, found) && !explainsQuestion(clause, found)),
    );
};
