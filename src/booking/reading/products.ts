import { oncePer } from "../../platform/once.ts";
import type { Catalogue } from "../catalogue.ts";
import { governing, saysDrop } from "./governing.ts";
import { ROOM_NOUNS } from "./lexicon/room-nouns.ts";
import { WISH } from "./lexicon/wish-words.ts";
import { pattern } from "./pattern/pattern.ts";
import { type ProductName, productNames } from "./product-names.ts";
import { amountOf, asksAnother, countAnew, countBefore, countBehind, portionBehind, setsAmount } from "./quantities.ts";
import type { ProductMention } from "./reading.ts";
import { isTelegram } from "./telegrams.ts";
import { literal, offsetBy, type Span, spanOf, touches } from "./text.ts";
import { isInEventName, isToldThing } from "./told-things.ts";
import { AFTER, any, BEFORE, group, NUMBER } from "./vocabulary.ts";

export interface FoundProduct {
  mention: ProductMention;
  span: Span;
}

/** What is said of the things in a clause outside of it. */
export interface SaidOf {
  /** What is named shall be added, as the next sentence says: "Please add it." */
  isAdded?: boolean;
  /** It is a line of a list, behind what leads to it. */
  isItem?: boolean;
}

export interface ProductVocabulary {
  find(folded: string, clause: Span, said?: SaidOf): FoundProduct[];
  /** Where products are named at all, wished or not. */
  named(folded: string, clause: Span): Span[];
  /**
   * The numbers that count things: "12 vegetarian menus" are no twelve people, nor is "lunch for 12" where more come.
   * @param attendees how many are known to come
   */
  counts(folded: string, clause: Span, attendees: number | undefined): Span[];
  /** Whether a length of time in a clause is that of something paid by the hour: "a photographer for two hours". */
  takesHours(folded: string, clause: Span, hours: Span): boolean;
}

/** "Fotografen", "Fotografin". */
const PLURAL = "(?:s|es|e|en|n|er|in|innen)?";

/** The finder of a venue's products; made once a catalogue, for its pattern is long. Source: spec/workflow.md §3.10. */
export const productVocabulary = oncePer((catalogue: Catalogue): ProductVocabulary => {
  const names = productNames(catalogue);
  const byName = new Map(names.toReversed().map((each) => [each.name, each]));
  if (names.length === 0) return { find: () => [], named: () => [], counts: () => [], takesHours: () => false };
  const form = pattern(`${BEFORE}(?<name>${names.map(({ name }) => literal(name)).join("|")})${PLURAL}${AFTER}`);
  return {
    named: (folded, { start, end }) =>
      [...folded.slice(start, end).matchAll(form)].map((match) => offsetBy(spanOf(match), start)),
    counts: (folded, { start, end }, attendees) => {
      const text = folded.slice(start, end);
      return [...text.matchAll(form)].flatMap((match) => {
        const named = byName.get(match.groups?.["name"] ?? "");
        const isThing = named !== undefined && !named.isPerson && (named.isProper || !named.isEvent);
        const count = isThing ? countBefore(text.slice(0, match.index)) : undefined;
        const { end: behindIt } = spanOf(match);
        const after = text.slice(behindIt);
        const behind = countBehind(after) ?? (named?.isPerPerson ? portionBehind(after, attendees)?.span : undefined);
        if (behind) return [offsetBy(behind, start + behindIt)];
        const isOfPeople = count !== undefined && text.slice(count.end, match.index).search(PEOPLE) >= 0;
        return count && !isOfPeople ? [offsetBy(count, start)] : [];
      });
    },
    takesHours: (folded, { start, end }, hours) =>
      [...folded.slice(start, end).matchAll(form)].some((match) => {
        const span = offsetBy(spanOf(match), start);
        const between = folded.slice(Math.min(span.end, hours.end), Math.max(span.start, hours.start));
        return byName.get(match.groups?.["name"] ?? "")?.isHourly === true && BESIDE.test(between);
      }),
    find: (folded, clause, said = {}) => {
      const text = folded.slice(clause.start, clause.end);
      const found: FoundProduct[] = [];
      let unsure: { named: ProductName; span: Span } | undefined;
      const matches = [...text.matchAll(form)];
      for (const [at, match] of matches.entries()) {
        const named = byName.get(match.groups?.["name"] ?? "");
        const span = spanOf(match);
        const end = numberOfNext(text, span, matches[at + 1]);
        const mention = named && mentionOf(named, { text, span, end, previous: found.at(-1)?.span }, said);
        if (mention && !found.some((other) => touches(other.span, span))) {
          if (unsure && mention.mode === "add" && LISTED.test(text.slice(unsure.span.end, span.start)))
            found.push({
              mention: wish(unsure.named, { text, span: unsure.span, end: span.start }),
              span: unsure.span,
            });
          found.push({ mention, span });
        }
        unsure = named?.isPerson && !mention && JOINED.test(text.slice(0, span.start)) ? { named, span } : undefined;
      }
      return found.map(({ mention, span }) => ({
        mention,
        span: offsetBy(span, clause.start),
      }));
    },
  };
});

/** Where a name stands in its clause, and the wish before it. */
interface Place {
  text: string;
  span: Span;
  /** As far as what is said behind it may be of it: there the number of the next thing begins, if nothing ends before. */
  end: number;
  previous: Span | undefined;
}

const numberOfNext = (text: string, { end }: Span, next: RegExpMatchArray | undefined): number => {
  if (!next) return text.length;
  const count = countBefore(text.slice(end, next.index));
  return count ? end + count.start : text.length;
};

const wish = (named: ProductName, { text, span, end }: Omit<Place, "previous">): ProductMention => ({
  kind: named.kind,
  id: named.id,
  alike: named.alike,
  ...amountOf(named, text.slice(0, span.start), text.slice(span.end, end)),
});

const PEOPLE = pattern(`${BEFORE}${any("people")}${AFTER}`);

/** Nothing but a few words between a thing and its hours. */
const BESIDE = new RegExp(`^\\s*[,():-]?\\s*(?:(?!(?:${WISH.and})[\\s,])[\\p{L}']+\\s*){0,6}$`, "u");

const mentionOf = (
  named: ProductName,
  place: Place,
  { isAdded = false, isItem = false }: SaidOf,
): ProductMention | undefined => {
  const { text, span } = place;
  const before = text.slice(0, span.start);
  const { kind, id, alike } = named;
  if (OTHER_KIND.test(text.slice(span.end)) || (!named.isProper && THE_ONE.test(before))) return undefined;
  if (isOfElse(named, before, text.slice(span.end))) return undefined;
  const count = countAnew(before, text.slice(span.end));
  if (count !== undefined) return { kind, id, alike, mode: "add", quantity: count };
  if (NOT_THAT.test(text.slice(span.end))) return { kind, id, alike, mode: "drop", quantity: null };
  const said = NOT_ONLY.test(before) ? undefined : governing(text, span);
  if (said === "drop" && place.previous && isOther(text, place.previous, span)) return wish(named, place);
  if (said === "drop") return { kind, id, alike, mode: "drop", quantity: null };
  if (FOR_WHICH.test(before) && !named.isProper) return undefined;
  if (said !== "add" && !isAdded && isToldThing(text, span)) return undefined;
  if (said === "keep" || (said !== "add" && !isAdded && !isWished(named, place, isItem))) return undefined;
  if (named.isOfRoom && said !== "add" && !isAdded && !isBeside(place)) return undefined;
  return wish(named, place);
};

/** "Il microfono no, urliamo" */
const NOT_THAT = new RegExp(`^\\s*[,:]?\\s*${group(WISH.notThat)}(?=\\s*(?:[,.;!)]|$))`, "u");
/** "La B per la videoconferenza": what a room is taken for. */
const FOR_WHICH = new RegExp(
  `${BEFORE}(?:${group([...ROOM_NOUNS.nouns, ...WISH.definite])} )\\p{L} ${WISH.for} (?:${group(WISH.definite)} ?)$`,
  "u",
);
const OTHER_KIND = new RegExp(`^[ -]${group(WISH.otherKind)}${AFTER}`, "u");
/** "The one with the microphone that always fails": which one is meant, and no wish. */
const THE_ONE = new RegExp(
  `${BEFORE}${group(WISH.theOne)} ${WISH.with} (?:${group(WISH.definite)}\\s?){1,2}(?:\\p{L}+ )?$`,
  "u",
);

const EXTRA_BEFORE = new RegExp(`${BEFORE}${group(WISH.extra)}(?: [\\p{L}\\d]+){0,2}\\s+$`, "u");
const EXTRA_BEHIND = new RegExp(`^\\s+${group(WISH.extra)}${AFTER}`, "u");
/** "Tables, chairs and good coffee" are what a room has; ten more chairs are wished. Source: spec/workflow.md §3.10. */
const isBeside = ({ text, span }: Place): boolean =>
  EXTRA_BEFORE.test(text.slice(0, span.start)) || EXTRA_BEHIND.test(text.slice(span.end));

/** "Instead of the three courses the four courses": what is dropped is the first, where nothing joins the second to it. */
const isOther = (text: string, previous: Span, { start, end }: Span): boolean => {
  const between = text.slice(previous.end, start);
  const behind = /^[^,.;:!?]*/u.exec(text.slice(end))?.[0] ?? "";
  if (saysDrop(between) || saysDrop(behind)) return false;
  return (
    start >= previous.end &&
    governing(text, previous) === "drop" &&
    BEFORE_ONE.test(text.slice(0, previous.start)) &&
    OTHER.test(between)
  );
};
const BEFORE_ONE = new RegExp(`${BEFORE}${group(WISH.dropsBefore)}\\s+(?:\\p{L}{1,12}\\s+){0,2}$`, "u");
const OTHER = new RegExp(`^,?\\s+(?:\\p{L}+\\s+){0,3}${WISH.articles}\\s+$`, "u");

/** "with a DJ and a photo booth": a person who is listed beside a wish is one. */
const JOINED = new RegExp(`${BEFORE}${WISH.with}\\s+(?:${WISH.articles}\\s+)?$`, "u");

/** "three courses with wine" describes a menu. */
const PART_OF_MENU = new RegExp(`${WISH.courses}\\s+${WISH.with}\\s+(?:\\p{L}+\\s+)?$`, "u");
const NOT_ONLY = new RegExp(WISH.notOnly, "u");
/** "we have two speakers" tells, it does not order. */
const TELLS = new RegExp(`${BEFORE}${group(WISH.tells)}${AFTER}(?! (?:[\\p{L}']+ ){0,2}?${group(WISH.decided)})`, "u");
const OWN = new RegExp(`${BEFORE}${group(WISH.own)}\\s+(?:\\p{L}+\\s+)?$`, "u");

/** "We would like to bring a cake along" orders none. */
const BROUGHT_BEHIND = new RegExp(`^[^.;:!?]{0,40}?${BEFORE}${group(WISH.brings)}${AFTER}`, "u");

/** "because it has a stage" gives a reason, it orders nothing. */
const REASON = new RegExp(`${BEFORE}${group(WISH.reasons)}(?![\\p{L}])[^.;]*$`, "u");

/** It is part of a name, or what the client has, brings, describes or works with. */
const isOfElse = (named: ProductName, before: string, after: string): boolean =>
  isInEventName(before, after) || isTold(named, before) || BROUGHT_BEHIND.test(after) || isOfPerson(before, after);

/** What the client has, brings or describes. */
const isTold = ({ isProper }: ProductName, before: string): boolean =>
  PART_OF_MENU.test(before) ||
  OWN.test(before) ||
  (!isProper && REASON.test(before)) ||
  (!isProper && TELLS.test(before.slice(before.search(/[^,;]*$/u))));

/** "The system admin", "l'ingénieur du son": what somebody works with orders nothing. */
const WORKS_WITH_BEHIND = new RegExp(`^[\\s-]*${group(WISH.workersBehind)}(?!\\p{L})`, "u");
const WORKS_WITH_BEFORE = new RegExp(`${group(WISH.workersBefore)}\\s+(?:${group(WISH.worksWith)}\\s+)?$`, "u");
const isOfPerson = (before: string, after: string): boolean =>
  WORKS_WITH_BEHIND.test(after) || WORKS_WITH_BEFORE.test(before);

const WANT = pattern(`${BEFORE}${any("wants")}${AFTER}`);
/** Wishes that cannot mean the event itself: "with lunch", "include lunch", not "we would like to have a lunch". */
const PLAIN_WANT = new RegExp(`(?:^|[^\\p{L}])${any("plainWants")}[^.;:]{0,40}$`, "u");
const NEED = new RegExp(
  `(?:^|[^\\p{L}])${any("needs")}\\s+(?:(?:${WISH.articles}|${WISH.also}|${WISH.still})\\s+)*$`,
  "u",
);
/** "Extras: …", "Catering: …" */
const LABEL = new RegExp(`${BEFORE}${group(WISH.labels)}(?: \\p{L}+)?\\s*:[^.;]*$`, "u");
/** "35 people + 2 lapel mics" */
const PLUS = new RegExp(`\\+\\s*(?:${NUMBER}\\s*x?\\s*|${WISH.articles}\\s+)?$`, "u");
const FOR_ALL = new RegExp(`^\\s*(?:${WISH.all}|${WISH.for} (?:${NUMBER}) ${WISH.ofUs})`, "u");
/** "Could we have the lunch back?", "Lunch wieder für alle". */
const BACK_BEHIND = new RegExp(
  `^\\s+(?:${group(WISH.back)}${AFTER}|${group(WISH.again)}(?=\\s*(?:$|[.,;!)]|${group(WISH.afterAgain)}${AFTER})))`,
  "u",
);
const REPLACES = new RegExp(`^\\s*,?\\s*${group(WISH.insteadOf)}(?![\\p{L}])`, "u");
/** "Den DJ hätten wir nun doch gern wieder", "il pranzo lo prendiamo per tutti". */
const OBJECT_FIRST = new RegExp(`^\\s*${group(WISH.objectFirst)}(?=\\s*(?:$|[.,;!]))`, "u");
const WISHED_AFTER = new RegExp(`^[^.;?]{0,30}${WISH.after}${AFTER}`, "u");
/** "- 1 beamer": a line of a list that begins with how many. */
const COUNTED_LINE = new RegExp(`^[\\s*•+-]*(?:${NUMBER})\\s?x?\\s+$`, "u");
/** "- beamer", "d) un micro", "Zusätzlich: zwei Flaschen": a line of a list that begins with the thing. */
const ITEM = new RegExp(
  `(?:^|:)[\\s*•+–-]*(?:\\(?[a-h]\\)\\s*)?(?:(?:${WISH.also}\\s+)?(?:${WISH.articles}|${NUMBER}(?:\\s?x)?)(?:\\s+|(?<=')))?(?:[\\p{L}-]+\\s+)?$`,
  "u",
);
/** Nothing but a comma, an "and" and a quantity between two names. */
const LISTED = new RegExp(
  `^\\s*\\)?\\s*(?:,|/|&|\\+|${WISH.and})?\\s*(?:${WISH.also})?\\s*(?:${NUMBER}|${WISH.articles})?(?:\\s?x)?\\s*(?:\\p{L}+\\s+(?:${WISH.of}\\s+)?)?$`,
  "u",
);

/** "Classic Apéro for all of them and a DJ": for whom the first is, between the two. */
const LISTED_BEHIND_ALL = new RegExp(
  `^\\s*${WISH.all}(?: ${WISH.ofAll})?\\s*(?:,|&|\\+|${WISH.and})\\s*(?:${WISH.also}\\s+)?(?:${NUMBER}|${WISH.articles})\\s+$`,
  "u",
);
const CONTRIBUTOR = new RegExp(`^${any("contributors")}$`, "u");

const ITEM_END = /^\s*(?:\p{L}+\s*)?(?:[.,;(:+]|x\s?\d|$|\d)/u;

const isWished = (product: ProductName, { text, span, previous }: Place, isItem: boolean): boolean => {
  const { name, isProper, isEvent, isPerson } = product;
  const before = text.slice(0, span.start);
  const after = text.slice(span.end);
  const between = previous && previous.end <= span.start ? text.slice(previous.end, span.start) : undefined;
  const isListed =
    between !== undefined && (LISTED.test(between) || (LISTED_BEHIND_ALL.test(between) && !CONTRIBUTOR.test(name)));
  if (asksAnother(before) || setsAmount(before)) return true;
  if (isListed || LABEL.test(before) || PLUS.test(before)) return true;
  if (COUNTED_LINE.test(before) && !isPerson && !isEvent) return true;
  if (isItem && !isEvent && ITEM.test(before) && ITEM_END.test(after)) return true;
  if (isTelegram(product, before, after)) return true;
  if (BACK_BEHIND.test(after) || OBJECT_FIRST.test(after) || REPLACES.test(after)) return true;
  if (isPerson) return NEED.test(before);
  if (FOR_ALL.test(after)) return true;
  if (isEvent) return PLAIN_WANT.test(before);
  return isProper || before.search(WANT) >= 0 || WISHED_AFTER.test(after);
};

const CATERING = pattern(`${BEFORE}${any("catering")}${AFTER}`);

/** Whether a clause takes all food and drink away: "no catering please". */
export const dropsCatering = (text: string): boolean =>
  [...text.matchAll(CATERING)].some((match) => governing(text, spanOf(match)) === "drop");

/** "and another one", "noch eins dazu", "eine weitere": one more of what was wished last. */
const ONE_MORE = new RegExp(`(?<![\\p{L}])${group(WISH.oneMore)}(?![\\p{L}])`, "u");

/** One more of the last wish, when a clause asks for one and names nothing. */
export const anotherOf = (
  last: Pick<ProductMention, "kind" | "id"> | undefined,
  folded: string,
  clause: Span,
): { mention: ProductMention; span: Span }[] => {
  const match = last && ONE_MORE.exec(folded.slice(clause.start, clause.end));
  if (!last || !match) return [];
  const span = offsetBy(spanOf(match), clause.start);
  return [{ mention: { ...last, alike: [], mode: "more", quantity: 1 }, span }];
};
