import { hasLegalForm, isTown } from "./billing/pieces.ts";
import { CARD } from "./lexicon/card-words.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { MAIL } from "./lexicon/mail-words.ts";
import { NAMES } from "./lexicon/name-words.ts";
import { fold, words } from "./text.ts";
import { any, group } from "./vocabulary.ts";

/** Who signs, and for whom, as far as a card below a mail tells it. */
export interface Signed {
  name: string | undefined;
  company: string | undefined;
}

type Kind = "person" | "firm" | "role" | "degree" | "other" | "none";
interface Part {
  text: string;
  kind: Kind;
  /** Written for it: "Pour la Fiduciaire du Lac". */
  isFor: boolean;
}

const MAX_PART = 80;
const MAX_FIRM_WORDS = 8;
const TITLES = `(?:${group(CARD.titles)} )*`;
const TITLED = new RegExp(`^${TITLES}`, "u");
const NAME = new RegExp(`^\\p{Lu}[\\p{L}.'-]+(?: (?:\\p{Lu}[\\p{L}.'-]*|${group(NAMES.particles)})){1,4}$`, "u");
const NO_START = new RegExp(`^${group(NAMES.starts)} `, "iu");
const IN_COMMON = new RegExp(`(?<!\\p{L})${group(CARD.groups)}$`, "u");
const JOB = words(LEXICONS.flatMap(({ jobTitles }) => jobTitles));
const JOB_BEFORE = new RegExp(`^${group(CARD.second)}?${any("jobTitles")}${group(CARD.ofWhat)}?\\s+(?=\\p{L})`, "u");
const UNIT = new RegExp(`^${group(CARD.units)}(?!\\p{L})`, "u");
const DEGREE = new RegExp(`^${group(CARD.degrees)}$`, "u");
const ORGANISATION = new RegExp(
  `^${group(CARD.organisations)}(?!\\p{L})|\\s${group(CARD.organised)}(?!\\p{L})|(?<!\\p{L})${group(CARD.organised)}\\s`,
  "u",
);
const SIGNS = new RegExp(`^${group(CARD.signs)}\\s+(?=\\S)`, "u");
const SIGNS_FOR = new RegExp(`^${group(CARD.signsFor)}\\s+(?=\\S)`, "u");
const SPEAKS = new RegExp(`(?<!\\p{L})${group(MAIL.speakers)}(?!\\p{L})`, "u");
const CLOSES = new RegExp(`^${any("closings")}[\\s,.!]*$`, "u");
const ADDRESSED = new RegExp(`^${group(CARD.addressed)}(?!\\p{L})`, "u");
const CODE_OR_LINK = /[@\d+]|^(?:www|https?)\b|\.(?:ch|com|org|net|li|de|fr|it|eu)$/i;

/** A name of a firm, by a word in it: its legal form, or what kind of organisation it is. */
const isFirm = (part: string): boolean => hasLegalForm(part) || ORGANISATION.test(fold(part));

/** Two to five words that may be somebody's name, with titles before them. */
export const isPerson = (part: string): boolean => {
  const folded = fold(part);
  const plain = part.slice(TITLED.exec(folded)?.[0].length ?? 0);
  return (
    (NAME.test(part) || (plain !== part && /^\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]*)*$/u.test(plain))) &&
    !isFirm(part) &&
    !NO_START.test(part) &&
    !IN_COMMON.test(folded) &&
    !UNIT.test(folded) &&
    !CLOSES.test(folded)
  );
};

const MARKS = /\s*[|·•]\s*|\s+[/-]\s+|[,;]\s+/;
const partsOf = (line: string): string[] =>
  line
    .replace(/\s*\([^()]{1,40}\)\s*$/, "")
    .replace(/^[*_]+|[*_]+$/g, "")
    .split(MARKS)
    .map((part) => part.trim().replace(/[,;]$|(?<=\p{Ll}{3})[.!]$/u, ""))
    .filter((part) => part !== "" && part.length <= MAX_PART);

const kindOf = (text: string): Kind => {
  const folded = fold(text);
  if (DEGREE.test(folded)) return "degree";
  if (CLOSES.test(folded)) return "none";
  if (hasLegalForm(text) && folded.search(JOB) < 0) return "firm";
  const isNamed = /^\p{Lu}/u.test(text.slice(TITLED.exec(folded)?.[0].length ?? 0));
  if (CODE_OR_LINK.test(text) || !isNamed) return folded.search(JOB) >= 0 ? "role" : "none";
  if (folded.search(JOB) >= 0) return "role";
  if (isFirm(text)) return "firm";
  if (UNIT.test(folded)) return "role";
  if (isPerson(text)) return "person";
  const isSaid = /[.!?:]$/.test(text) || SPEAKS.test(folded) || text.split(" ").length > MAX_FIRM_WORDS;
  return isSaid || isTown(text) || NO_START.test(text) || IN_COMMON.test(folded) ? "none" : "other";
};

/** "Präsidentin Turnverein Wil": the role, and whose it is. */
const withoutRole = (text: string): string => {
  const rest = text.slice(JOB_BEFORE.exec(fold(text))?.[0].length ?? 0);
  return rest !== text && isFirm(rest) && !UNIT.test(fold(rest)) ? rest : text;
};

const partOf = (written: string): Part => {
  const folded = fold(written);
  const signs = SIGNS.exec(folded)?.[0].length ?? 0;
  const signsFor = signs > 0 ? 0 : (SIGNS_FOR.exec(folded)?.[0].length ?? 0);
  const said = written.slice(signs + signsFor);
  const signer = said.slice(0, SIGNED_FOR.exec(fold(said))?.index);
  const text = signer !== said && isPerson(signer) ? signer : withoutRole(said);
  const kind = kindOf(text);
  return signsFor > 0 && kind !== "firm" && MAY_BE_NAMED.test(folded)
    ? { text: written, kind: kindOf(written), isFor: false }
    : { text, kind, isFor: signsFor > 0 };
};

/** "Sally Brook for Peter Stone" */
const SIGNED_FOR = new RegExp(`(?<=\\p{L} \\p{L}+) ${group([...CARD.signsFor, ...CARD.signs])} (?=\\p{L})`, "u");
/** "Per Olsen", "P. Moser": nobody who is written for. */
const MAY_BE_NAMED = /^(?:per|p\.)\s/;

/** Who signs: the first person on a card, and the firm, whichever of them stands first. */
export const readCard = (signature: string): Signed => {
  const parts = signature.split("\n").flatMap((line) => partsOf(line.trim()).map(partOf));
  const at = parts.findIndex(({ kind, isFor }) => kind === "person" && !isFor);
  const beside = parts.filter((_, index) => index !== at);
  const company =
    beside.find(({ kind }) => kind === "firm") ??
    beside.find(({ isFor, kind }) => isFor && (kind === "other" || kind === "person")) ??
    (at < 0 ? undefined : parts.slice(at + 1).find(({ kind }) => kind === "other" || kind === "person"));
  return { name: parts[at]?.text, company: company?.text };
};

/** Words of two at least in one line that are who signs: "Kurt Leuthold, 079 555 33 22", "Lena Hoff | Brightside Media". */
export const isSignedLine = (line: string): boolean => {
  const [first = "", ...others] = partsOf(line);
  const { text, kind, isFor } = partOf(first);
  // "Anna Frei, Beat Muster": between commas stand whole lists of things.
  const fits = (other: Kind): boolean =>
    other === "firm" ||
    other === "role" ||
    other === "degree" ||
    (/[|·•]|\s[/-]\s/.test(line) ? other !== "none" : isTown(others.join()));
  return (
    kind === "person" &&
    !isFor &&
    !ADDRESSED.test(fold(text)) &&
    others.every((other) => isLink(other) || DIALLED.test(other) || fits(partOf(other).kind))
  );
};
const DIALLED = /^\D{0,12}[+(\d][\d\s()/.-]{8,}$/;
const isLink = (part: string): boolean => CODE_OR_LINK.test(part) && !/^[^@]*\d/.test(part);
