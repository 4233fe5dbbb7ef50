import type { FoundDay } from "./found-day.ts";
import { LEXICONS } from "./lexicon/index.ts";
import type { DateRole } from "./reading.ts";
import { type Span, spanOf, words } from "./text.ts";
import { VISIT, WEEKDAYS } from "./vocabulary.ts";

const PAYMENT = words(LEXICONS.flatMap(({ payment }) => payment));
const DEADLINE = words(LEXICONS.flatMap(({ deadline }) => deadline));
const PAST = words(LEXICONS.flatMap(({ past }) => past));
const ABSENCE = words(LEXICONS.flatMap(({ absences }) => absences));
/** "In dieser Woche bin ich in den Ferien": when somebody cannot be reached, and no time of the event. */
export const isOfAbsence = (text: string): boolean => text.search(ABSENCE) >= 0;
const REFERENCE = new RegExp(
  `(?:${LEXICONS.flatMap(({ letters }) => letters).join("|")})\\s+(?:of|from|dated|on|vom|am|du|del|dell')\\s*(?:the\\s+)?$`,
  "u",
);
const WEEKDAY_NAME = words([WEEKDAYS.pattern]);
/** Somebody pays then: a weekday beside it is that of the payment, not of the event. */
const PAYS =
  /(?<![\p{L}])(?:(?:will|\p{L}+'ll|shall|to|have|has|was|were|is|been|can|i|we) (?:be )?(?:transfer|wire|pay|settle(?!\p{L}* (?:on|for))|remit)\p{L}*|paid|transferred|wired|uberw(?:eis|ies)\p{L}*|(?:be|ein)?zahl(?:en|t|e)|bezahlt|einbezahlt|angewiesen|begl(?:eich|ich)\p{L}*|(?:pay|vers|regl|vir|sold)(?:er|erons|ons|ee?|e)|(?:pag|vers|bonific|sald)(?:are|heremo|eremo|at[oa]|o|iamo|hiamo))(?![\p{L}])/u;
const BOOKS = /\b(?:book|room|raum|buchen|reservieren|move|verschieb|salle|reserv|deplac|sala|prenot|spost)/u;

/** "by", "bis" right before a day: something is due then. The end of a range is part of its own day. */
const DUE =
  /(?<![\p{L}])(?:by|no later than|latest by|bis(?: spatestens)?(?: zum| am)?|spatestens(?: am)?|d'ici(?: au| le)?|avant le|au plus tard(?: le)?|entro(?: il)?|prima del|al piu tardi(?: il)?)\s*(?:the\s+|den\s+|le\s+|il\s+)?$/u;
const BEFORE_DAY =
  /(?:by|before|until|than|bis|spatestens|zum|den|the|avant|le|jusqu'au|au|entro|il|prima del|al)\s*$/u;

/** "Zurich, 13 January 2026": the head of a letter. */
const LETTERHEAD = /^\p{L}[\p{L} .-]{1,30},\s*(?:den\s+|the\s+|le\s+|il\s+)?$/u;
const HEAD_LENGTH = 80;

const isLetterhead = (folded: string, { start, end }: Span): boolean => {
  const lineStart = folded.lastIndexOf("\n", start - 1) + 1;
  return (
    lineStart < HEAD_LENGTH &&
    LETTERHEAD.test(folded.slice(lineStart, start)) &&
    /^\.?\s*\n/u.test(folded.slice(end, end + 4))
  );
};

const PART_BREAK =
  /[,;:.!?()]|\s-\s|(?<![\p{L}])(?:but|rather|aber|sondern|lieber|mais|plutot|ma|piuttosto)(?![\p{L}])/gu;
/** Verbs that take a day back, as far as they stand in its own part of the clause. */
const REFUSES =
  /(?<![\p{L}])(?:(?:disregard|ignore|forget|vergessen|ignorieren|oubli(?:ez|er)|ignor(?:ez|er|ate)|dimentic(?:ate|are)|scordate)(?![\p{L}])|(?:can't|cannot|can not|couldn't|won't|will not|unable to|not able to|doesn't|does not|isn't|is not|is no longer|no longer)(?: \p{L}+){0,2}? (?:make|come|works?|suits?|fits?|possible|manage|attend|convenient|free|good|ok|okay)|(?:konnen|kann|geht|ginge|passt|klappt|schaffen)(?: \p{L}+){0,4}? nicht|nicht(?: \p{L}+){0,2} (?:moglich|gehen|kommen|passen|klappen)|(?:ne |n')(?:\p{L}+ )?(?:pouvons|peux|peut|va|ira|convient|joue|marche|fonctionne|est)(?: \p{L}+)? (?:pas|plus)|non (?:ci |mi |e )?(?:possiamo|posso|va|vanno|funziona|riusciamo|riesco|possibile))(?![\p{L}])/u;

/** "The 20th does not work any more", "am 10. können wir nicht kommen": the day is named, and not wanted. */
export const isRefused = ({ span }: FoundDay, folded: string, clause: Span): boolean => {
  const text = folded.slice(clause.start, clause.end);
  const breaks = [...text.matchAll(PART_BREAK)].map(spanOf);
  const [from, to] = [span.start - clause.start, span.end - clause.start];
  const start = Math.max(0, ...breaks.filter(({ end }) => end <= from).map(({ end }) => end));
  const end = Math.min(text.length, ...breaks.filter((each) => each.start >= to).map((each) => each.start));
  return REFUSES.test(text.slice(start, end));
};

/** "who held her launch with you on 12 October": what was at the house before, whatever year is left out. */
const AT_YOURS =
  /(?<![\p{L}])(?:(?:with|at) you|at your (?:place|house|venue)|at yours|bei (?:ihnen|euch)|in ihrem haus|chez vous|da voi|presso di voi)(?![\p{L}])/u;
const partBefore = (before: string): string => before.split(PART_BREAK).at(-1) ?? "";

/** A weekday by itself: "we had the best fondue on Saturday" was last Saturday. */
const SAID_ONLY = new RegExp(`^(?:(?:on|am|le|la|il|lo|this|last|letzten|diesen) )?${WEEKDAYS.pattern}$`, "u");

/** What a date is about, by the words of its clause and where it stands in it. Source: spec/workflow.md §2.3, §3.6. */
export const roleOf = ({ mention, span }: FoundDay, folded: string, clause: Span): DateRole => {
  const text = folded.slice(clause.start, clause.end);
  const before = folded.slice(clause.start, span.start);
  if (isLetterhead(folded, span) || REFERENCE.test(before) || isOfAbsence(text)) return "aside";
  if (text.search(VISIT) >= 0) return "visit";
  const isPayday = text.search(WEEKDAY_NAME) < 0 || PAYS.test(text);
  if (text.search(PAYMENT) >= 0 && isPayday && !BOOKS.test(text)) return "payment";
  if (mention.last === undefined && DUE.test(before)) return "deadline";
  if (before.search(DEADLINE) >= 0 && BEFORE_DAY.test(before)) return "deadline";
  if (mention.isPast && text.search(PAST) >= 0) return "past";
  if (SAID_ONLY.test(folded.slice(span.start, span.end)) && text.search(PAST) >= 0 && !BOOKS.test(text)) return "past";
  if (mention.yearless && AT_YOURS.test(text) && partBefore(before).search(PAST) >= 0) return "past";
  return "event";
};
