import { LEXICONS } from "./lexicon/index.ts";
import type { PeopleMention } from "./reading.ts";
import { type Span, spanOf, touches } from "./text.ts";
import { AFTER, any, BEFORE, group, NUMBER, numberOf } from "./vocabulary.ts";

export interface FoundPeople {
  mention: PeopleMention;
  span: Span;
}

const MAX_PEOPLE = 999;
const ABOUT = `(?:${any("about")}\\s*)*`;
const PEOPLE = any("people");
/** Up to two words between number and noun: "30 very happy people", "25 unserer Mitarbeitenden". */
const ADJECTIVES = "(?:[\\p{L}-]+\\s+){0,2}?";
const RANGE = `(?:(?:${any("from")} )?(?<low>${NUMBER})\\s?(?:${any("to")}|or|oder)\\s?)?`;
/** "three of our singers" are not all who come. */
const NOT_A_PART = "(?!\\s*(?:of (?:our|the|my|them|those|these)|von (?:uns|unseren|ihnen|den)|unserer|davon))";

const NOUN = new RegExp(
  `${BEFORE}${ABOUT}${RANGE}${ABOUT}(?<n>${NUMBER})${NOT_A_PART}\\s+(?:(?<more>${any("more")})|(?<fewer>${any("fewer")})\\s+)?\\s*${ADJECTIVES}(?:${PEOPLE})${AFTER}`,
  "gu",
);
const MORE = new RegExp(
  `${BEFORE}(?:anothers+)?(?<n>${NUMBER})s+(?:(?<more>${any("more")})|(?<fewer>${any("fewer")}))(?=s*(?:$|[.,;!?)]|als|than|kommen|coming|joining|of us|von uns))`,
  "gu",
);
const FORMS = LEXICONS.flatMap(({ headCounts, insteadOf, notPeople }) => {
  const noOther = `(?!\\s*(?:${group(notPeople)}|${group(insteadOf)})${AFTER}|[.:,/]\\d|\\s?(?:-|:)\\s?\\d|\\s?%)`;
  return headCounts.map(
    (form) => new RegExp(`${BEFORE}${form.replaceAll("NUM", NUMBER)}${AFTER}${noOther}${NOT_A_PART}`, "gu"),
  );
});
const INSTEAD = new RegExp(
  `${BEFORE}(?<n>${NUMBER})\\s*(?:${PEOPLE})?\\s*(?:${any("insteadOf")})\\s*(?<old>${NUMBER})(?:\\s*(?:${PEOPLE}))?${AFTER}`,
  "gu",
);
/** "Room B for 25": a number after "for" that nothing says to be something else. */
const FOR = new RegExp(
  `${BEFORE}(?:for|fur)\\s+${ABOUT}(?:${RANGE})(?<n>${NUMBER})${AFTER}(?!\\s*(?:${group(LEXICONS.flatMap(({ notPeople }) => notPeople))}|${group(LEXICONS.flatMap(({ months }) => months.flat()))})${AFTER}|[.:,/']\\d|\\s?%|\\.\\s?\\p{L}|\\s?-\\s?\\p{L})${NOT_A_PART}`,
  "gu",
);
const PLUS_CHILDREN = /^\s*(?:and|plus|und|sowie|\+|,)\s*$/;

const mentionOf = (match: RegExpMatchArray): FoundPeople[] => {
  const count = numberOf(match.groups?.["n"] ?? "");
  if (count === undefined || count < 1 || count > MAX_PEOPLE) return [];
  const mode = match.groups?.["fewer"] ? "remove" : match.groups?.["more"] ? "add" : "set";
  return [{ mention: { count, mode }, span: spanOf(match) }];
};

/** "another 10 people", "zehn weitere Personen". */
const isMore = (folded: string, { span, mention }: FoundPeople): FoundPeople["mention"] =>
  mention.mode === "set" &&
  /(?:another|zusatzlich|noch weitere)\s*$/.test(folded.slice(Math.max(0, span.start - 16), span.start))
    ? { ...mention, mode: "add" }
    : mention;

/**
 * Head counts in a text whose dates, times, telephone numbers and amounts are blanked out: the upper end of a range,
 * the new one of "50 instead of 30". Source: spec/workflow.md §3.8.
 */
export const readPeople = (folded: string): FoundPeople[] => {
  const found: FoundPeople[] = [];
  const add = (candidates: FoundPeople[]) => {
    for (const each of candidates) if (!found.some(({ span }) => touches(span, each.span))) found.push(each);
  };
  for (const form of [INSTEAD, NOUN, ...FORMS, MORE, FOR]) add([...folded.matchAll(form)].flatMap(mentionOf));
  found.sort((a, b) => a.span.start - b.span.start);
  return summed(
    folded,
    found.map((each) => ({ ...each, mention: isMore(folded, each) })),
  );
};

/** "30 adults and 8 children" are 38. */
const summed = (folded: string, found: readonly FoundPeople[]): FoundPeople[] => {
  const [first, second, ...rest] = found;
  if (!first || !second || first.mention.mode !== "set" || second.mention.mode !== "set") return [...found];
  const kinds = [first, second].map(({ span }) =>
    /adult|erwachsene|child|kid|kinder/.test(folded.slice(span.start, span.end)),
  );
  if (!kinds.every(Boolean) || !PLUS_CHILDREN.test(folded.slice(first.span.end, second.span.start))) return [...found];
  const both = { count: first.mention.count + second.mention.count, mode: "set" as const };
  return [{ mention: both, span: { start: first.span.start, end: second.span.end } }, ...rest];
};
