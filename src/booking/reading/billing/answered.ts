import { ADDRESS, LEAD_INS } from "../lexicon/address.ts";
import { NAMES } from "../lexicon/name-words.ts";
import { fold } from "../text.ts";
import { group } from "../vocabulary.ts";
import { type BillingQuestion, type FoundBilling, isAddressPiece, isFiller, mentionOf, tailOf } from "./mentions.ts";
import { bareLabelOf, hasLegalForm, isTown, type Piece, pieceOf } from "./pieces.ts";
import type { Segment } from "./segments.ts";

const LEAD_IN = new RegExp(`^(?:${LEAD_INS}[\\s,:-]+)+(?=\\S)`, "u");
const CAPITALISED = new RegExp(
  `^\\p{Lu}[\\p{L}'.&-]*(?:\\s(?:\\p{Lu}[\\p{L}'.&-]*|${group(NAMES.companyLinks)})){1,5}$`,
  "u",
);

/** "à Morges" */
const IN_TOWN = new RegExp(`^${group(ADDRESS.fromTown)}\\s+(?=\\p{Lu})`, "u");
/** "Die Hausnummer war falsch, richtig ist Industrieweg 8" */
const isTold = (piece: Piece): boolean => piece.kind === "postal_city" || (piece.kind === "street" && piece.strong);
const POLITE_END = new RegExp(`,?\\s+${group(ADDRESS.politeEnds)}[.!]*$`, "u");

/** One piece of an answer: "8001", "it's Zurich", "the company is Polar Foods". */
export const answered = (text: string, run: readonly Segment[], { missing }: BillingQuestion): FoundBilling[] => {
  const led = run.map((segment): Segment => {
    const said = text.slice(segment.start, segment.end);
    const raw = said.slice(0, POLITE_END.exec(fold(said))?.index);
    const offset =
      (/^[^:]*:\s+(?=\S)/u.exec(segment.piece.kind === "label" ? "" : raw) ?? LEAD_IN.exec(fold(raw)))?.[0].length ?? 0;
    const rest = raw.slice(offset);
    const piece = offset > 0 || raw !== said ? pieceOf(rest) : segment.piece;
    const tail = piece.kind === "prose" ? tailOf(rest) : undefined;
    if (tail && isTold(tail.piece))
      return {
        ...segment,
        start: segment.start + offset + tail.offset,
        end: segment.start + raw.length,
        piece: tail.piece,
      };
    const labelled =
      piece.kind === "other" || piece.kind === "prose" || piece.kind === "street" ? bareLabelOf(rest) : undefined;
    return { ...segment, start: segment.start + offset, end: segment.start + raw.length, piece: labelled ?? piece };
  });
  const known = led.filter((segment) => !isFiller(text, segment) && segment.piece.kind !== "prose");
  if (known.some(isAddressPiece)) return mentionOf(known, false);
  const [only, beside] = known;
  const isWithTown = known.length === 2 && beside?.piece.kind === "other" && isTown(beside.piece.text);
  if (isWithTown && only?.piece.kind === "other" && hasLegalForm(only.piece.text)) return mentionOf(known, false);
  if (only?.piece.kind !== "other" || led.some(({ piece }) => piece.kind === "prose")) return [];
  const value = only.piece.text;
  const [field, ...others] = missing.filter((each) => each !== "country" && each !== "postal_code");
  const isWholeMail = text.trim().length <= value.length + 12;
  const named = hasLegalForm(value)
    ? "name_or_company"
    : isTown(value)
      ? "city"
      : isWholeMail && field && others.length === 0 && field !== "street"
        ? field
        : isWholeMail && CAPITALISED.test(value)
          ? "name_or_company"
          : undefined;
  const told = named === "city" ? value.replace(IN_TOWN, "") : value;
  return named
    ? [{ mention: { address: { [named]: told }, isLabelled: false }, span: { start: only.start, end: only.end } }]
    : [];
};
