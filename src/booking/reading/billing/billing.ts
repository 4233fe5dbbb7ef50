import { ADDRESS, ANNOUNCEMENTS, CORRECTIONS, NAME_LEADS } from "../lexicon/address.ts";
import { LEXICONS } from "../lexicon/index.ts";
import type { Clause } from "../reading.ts";
import { fold, type Span, spanOf, touches, words } from "../text.ts";
import { group } from "../vocabulary.ts";
import { without, withoutLocated, withoutRest, withTown } from "./announced-pieces.ts";
import { answered } from "./answered.ts";
import { behindColon, withStreetInside } from "./corrections.ts";
import { type BillingQuestion, type FoundBilling, isAddressPiece, isFiller, mentionOf, tailOf } from "./mentions.ts";
import { HAS_CODE, hasLegalForm, pieceOf } from "./pieces.ts";
import { type Segment, segmentsOf } from "./segments.ts";

const ANNOUNCED = words(ANNOUNCEMENTS);
const hasCode = (segments: readonly Segment[]): boolean =>
  segments.some(({ piece }) => piece.kind === "postal_city" || piece.kind === "postal");
const hasStreet = (segments: readonly Segment[]): boolean => segments.some(({ piece }) => piece.kind === "street");

const SOMEBODY = new RegExp(`^(?:${group(ADDRESS.somebody)}(?!\\p{L})|[^\\p{Lu}\\d"]*$)`, "u");
const NOT_THIS_BUT = new RegExp(`^\\s*${group(ADDRESS.notThis)}\\s.{1,80}?\\s${group(ADDRESS.butThis)}\\s`, "u");
const NAME_LEAD = new RegExp(`^${group(NAME_LEADS)}`, "u");
/** What stands before a name or a street in its own piece is no part of it. */
const withoutLead = (text: string, segment: Segment): Segment => {
  const raw = text.slice(segment.start, segment.end);
  const offset = NAME_LEAD.exec(fold(raw))?.[0].length ?? 0;
  if (offset === 0) return segment;
  const rest = raw.slice(offset);
  const piece = pieceOf(rest);
  return piece.kind === "street" || /^["«„]?[\p{Lu}\d]/u.test(rest)
    ? { ...segment, start: segment.start + offset, piece }
    : segment;
};

const withTail = (text: string, segment: Segment): Segment => {
  if (segment.piece.kind === "other" || segment.piece.kind === "street") return withoutLead(text, segment);
  if (segment.piece.kind !== "prose") return segment;
  const tail = tailOf(text.slice(segment.start, segment.end));
  return tail ? { ...segment, start: segment.start + tail.offset, piece: tail.piece } : segment;
};

const OUR_OWN = new RegExp(`^${group(ADDRESS.somebody)}(?!\\p{L})`, "u");
/** "Our head office", "mich": nobody's name. */
const isNobody = (text: string, segment: Segment | undefined): boolean => {
  const said = segment ? text.slice(segment.start, segment.end) : "";
  return (
    segment !== undefined &&
    !isAddressPiece(segment) &&
    OUR_OWN.test(fold(said)) &&
    !/:/.test(said) &&
    !hasLegalForm(said)
  );
};

/** What follows "the billing address is": to the end of the sentence, or of the lines below. */
const announced = (text: string, start: number): FoundBilling[] => {
  const notThis = NOT_THIS_BUT.exec(fold(text.slice(start, start + 160)))?.[0].length ?? 0;
  const skipped = notThis || (/^[ ]*:[ ]*\n?/.exec(text.slice(start, start + 8))?.[0].length ?? 0);
  const isBelow = /^[\s:]*\n/.test(text.slice(start));
  const kept: Segment[] = [];
  const segments = segmentsOf(text, { start: start + skipped, end: text.length });
  // "To our head office, Norrland Timber AB": who that is stands behind the comma.
  const isSaidNext = segments[1]?.after === "comma" && isNobody(text, segments[0]);
  for (const [index, each] of (isSaidNext ? segments.slice(1) : segments).entries()) {
    const segment = index === 0 ? withTail(text, each) : withoutLocated(text, each);
    const isNext =
      index === 0 || each.after === "comma" || (each.after === "line" && (isBelow || isAddressPiece(each)));
    if (!isNext || segment.piece.kind === "prose") break;
    if (segment.start < segment.end) kept.push(segment);
  }
  const [first] = kept;
  const isAddress = kept.some(isAddressPiece);
  const opening = text.slice(start + skipped, first?.end).trim();
  if (first && !isAddress && SOMEBODY.test(opening) && !hasLegalForm(opening)) return [];
  return mentionOf(isAddress ? withoutRest(kept) : withTown(kept), true);
};

/** Neighbouring pieces of one block, without the sentences among them. */
const runsOf = (segments: readonly Segment[]): Segment[][] => {
  const runs: Segment[][] = [];
  for (const segment of segments) {
    const current = runs.at(-1);
    if (current && segment.after !== "gap") current.push(segment);
    else runs.push([segment]);
  }
  return runs;
};

const MAX_NAME_PIECES = 3;

/** The address in a run: its pieces, and the names right before the first of them. */
const addressIn = (run: readonly Segment[]): { before: Segment | undefined; segments: Segment[] } => {
  const first = run.findIndex(isAddressPiece);
  const last = run.findLastIndex(isAddressPiece);
  if (first < 0) return { before: undefined, segments: [] };
  let start = first;
  while (!run[start]?.isFresh && first - start < MAX_NAME_PIECES && run[start - 1]?.piece.kind === "other") start -= 1;
  const isCodeLast = run[last]?.piece.kind === "postal" && run[last + 1]?.piece.kind === "other";
  const isApart = run[start]?.isFresh || run[start]?.after === "line";
  return { before: isApart ? undefined : run[start - 1], segments: run.slice(start, last + (isCodeLast ? 2 : 1)) };
};

const SPEAKS_OF_BILL = new RegExp(group(ADDRESS.ofBill), "u");
/** "Voici nos coordonnées de facturation", on a line by itself. */
const isHeading = (text: string, { start, end, piece }: Segment): boolean =>
  piece.kind === "other" && /^\s*\n/.test(text.slice(end)) && SPEAKS_OF_BILL.test(fold(text.slice(start, end)));

const SAYINGS = words(LEXICONS.flatMap(({ signals, assents }) => [...signals.accept, ...signals.yes, ...assents]));
/** "Great", "we accept": what is said before an address is no name in it. Source: spec/workflow.md §3.13. */
const isSaying = (text: string, { start, end, piece }: Segment): boolean =>
  (piece.kind === "other" || piece.kind === "prose") &&
  !hasLegalForm(text.slice(start, end)) &&
  fold(text.slice(start, end)).search(SAYINGS) >= 0;

const LABEL_KEYS = new Set(["street", "postal_code", "city", "postal_city", "country", "vat", "address"]);
const isLabelledBlock = (run: readonly Segment[]): boolean => {
  const labels = run.flatMap(({ piece }) => (piece.kind === "label" && piece.colon ? [piece.label] : []));
  return labels.length > 1 && labels.some((label) => LABEL_KEYS.has(label));
};

/** An address without a word about the bill: its street, code and town stand together, and no sentence is around it. */
const unannounced = (text: string, run: readonly Segment[], { isAnswer }: BillingQuestion): FoundBilling[] => {
  if (isLabelledBlock(run))
    return mentionOf(
      run.filter(({ piece }) => piece.kind === "label" || piece.kind === "postal_city" || piece.kind === "country"),
      true,
    );
  if (!HAS_CODE.test(text.slice(run[0]?.start, run.at(-1)?.end))) return [];
  const led = run.map(
    (segment): Segment =>
      isSaying(text, segment) ? { ...segment, piece: { kind: "prose" } } : withTail(text, segment),
  );
  const { before, segments } = addressIn(
    without(led, (segment) => isFiller(text, segment) || isHeading(text, segment)),
  );
  const inSentence =
    before !== undefined && !isSaying(text, before) && !SPEAKS_OF_BILL.test(fold(text.slice(before.start, before.end)));
  const firstRaw = run.find(({ end }) => end === segments[0]?.end);
  const isTail =
    firstRaw?.piece.kind === "prose" && !SPEAKS_OF_BILL.test(fold(text.slice(firstRaw.start, firstRaw.end)));
  const isWhole =
    hasCode(segments) &&
    (hasStreet(segments) || segments.some(({ piece }) => piece.kind === "other" && hasLegalForm(piece.text)));
  if (isWhole && (isAnswer || !(inSentence || (isTail && !/:\s/.test(text.slice(firstRaw.start, firstRaw.end))))))
    return mentionOf(segments, false);
  return [];
};

/** "Correction: the street is …": only somebody whose address is known corrects it. */
const CORRECTS = words(CORRECTIONS);
const MIN_FIELDS = 5;
/** "Sorry, it's Europaallee 14": hardly more than that. */
const APOLOGY = new RegExp(`(?<!\\p{L})${group(ADDRESS.apologies)}(?!\\p{L})`, "u");
const MAX_APOLOGY = 12;

/** The pieces that a correction names with a label, or that are streets and codes by their look. */
const corrected = (text: string, run: readonly Segment[]): FoundBilling[] => {
  const pieces = run
    .map((segment) => withStreetInside(text, withTail(text, behindColon(text, segment))))
    .filter(
      ({ piece }) =>
        (piece.kind === "street" && piece.strong) ||
        piece.kind === "postal_city" ||
        (piece.kind === "label" && LABEL_KEYS.has(piece.label) && piece.value !== ""),
    );
  return mentionOf(pieces, true);
};

const corrects = (folded: string, { missing }: BillingQuestion): boolean =>
  missing.length < MIN_FIELDS &&
  (folded.search(CORRECTS) >= 0 || (APOLOGY.test(folded) && folded.trim().split(/\s+/).length <= MAX_APOLOGY));

/** Who has told us an address and speaks of another one beside other things changes nothing by that. */
const isInPassing = (text: string, free: readonly Segment[], { missing }: BillingQuestion): boolean =>
  missing.length === 0 &&
  !SPEAKS_OF_BILL.test(fold(text)) &&
  free.some((each) => each.piece.kind === "prose" && !isFiller(text, each));

const ASKS = new Set(["question", "enquiry"]);

/**
 * Billing addresses and pieces of one: announced, labelled, bare, or in answer to our question. A question, a change or
 * a refusal is never an address. Source: spec/workflow.md §3.11.
 * @param text the client's own text, unfolded: names are kept as they are written
 */
export const readBilling = (text: string, clauses: readonly Clause[], question: BillingQuestion): FoundBilling[] => {
  const folded = fold(text);
  const asking = clauses.filter(({ mood }) => ASKS.has(mood));
  const isAsked = ({ start }: Span): boolean => asking.some((clause) => clause.start <= start && start < clause.end);
  const isCorrection = corrects(folded, question);
  const found: FoundBilling[] = [];
  const phrases: Span[] = [];
  for (const match of folded.matchAll(ANNOUNCED)) {
    const span = spanOf(match);
    if (isAsked(span) || found.some((other) => touches(other.span, span))) continue;
    const told = announced(text, span.end);
    if (told.length > 0 || !isCorrection) phrases.push(span);
    found.push(...told);
  }
  const taken = [...phrases, ...found.map(({ span }) => span)];
  const free = segmentsOf(text, { start: 0, end: text.length }).filter(
    (segment) => !isAsked(segment) && !taken.some((span) => touches(span, segment)),
  );
  const isPassing = !isCorrection && isInPassing(text, free, question);
  for (const run of runsOf(free)) {
    const whole = isPassing && !isLabelledBlock(run) ? [] : unannounced(text, run, question);
    const mended = isCorrection && whole.length === 0 ? corrected(text, run) : [];
    if (whole.length > 0 || mended.length > 0) found.push(...whole, ...mended);
    else if (question.isAnswer) found.push(...answered(text, run, question));
  }
  const rooms = new Set(question.rooms.map(fold));
  return found.filter(({ mention: { address } }) => !rooms.has(fold(address.name_or_company ?? address.street ?? "")));
};
