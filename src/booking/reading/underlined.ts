import type { Found, Reading } from "./reading.ts";
import type { Span } from "./text.ts";

/** One thing that was read, on one line. */
interface Shown {
  span: Span;
  label: string;
}

/** What is no finding of its own: the text, its sentences, and the questions that `asks` holds topic by topic. */
const SKIPPED: ReadonlySet<string> = new Set(["text", "clauses", "questions"]);

const isFound = (item: unknown): item is Found<unknown> =>
  item !== null && typeof item === "object" && "value" in item && "span" in item && "mood" in item;

/** A value without what is empty, in the form in which it is stored. */
const told = (value: unknown): string =>
  typeof value === "string"
    ? value
    : JSON.stringify(value, (_, inner: unknown) =>
        inner === false || inner === null || (Array.isArray(inner) && inner.length === 0) ? undefined : inner,
      );

const findings = (reading: Reading): Shown[] => [
  ...reading.clauses.map(({ mood, ...span }) => ({ span, label: mood })),
  ...Object.entries(reading).flatMap(([name, value]: [string, unknown]) =>
    SKIPPED.has(name) || !Array.isArray(value)
      ? []
      : value
          .filter(isFound)
          .map(({ value: found, span, confidence }) => ({ span, label: `${name} ${told(found)} ${confidence}` })),
  ),
];

/** A sentence begins with the line break before it; the mark stands under its first word. */
const trimmed = (text: string, { span, label }: Shown): Shown => {
  const blanks = /^\s*/.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  return { span: { start: Math.min(span.start + blanks, span.end), end: span.end }, label };
};

/** The mark under a line: a sentence is underlined with dots, a finding in it with a wave. */
const under = ({ span, label }: Shown, line: Span, isClause: boolean): string => {
  const start = Math.max(span.start, line.start) - line.start;
  const end = Math.max(start + 1, Math.min(span.end, line.end) - line.start);
  return `${" ".repeat(start)}${(isClause ? "." : "~").repeat(end - start)} ${label}`;
};

/** What of a reading stands nowhere in its text. */
const aside = ({ language, contact, dropsCatering, isAttack, isGibberish, isOffTopic }: Reading): string[] => [
  `language ${language ?? "unknown"}`,
  ...Object.entries(contact).map(([name, value]) => `contact.${name} ${value}`),
  ...Object.entries({ dropsCatering, isAttack, isGibberish, isOffTopic }).flatMap(([name, is]) => (is ? [name] : [])),
];

/**
 * A mail with what was read in it underlined: each finding stands under the line it begins in, with its value and how
 * sure it is (0..1); a sentence with its mood. For whoever tunes the reading.
 */
export const underlined = (reading: Reading): string => {
  const all = findings(reading).map((each) => trimmed(reading.text, each));
  let start = 0;
  const lines = reading.text.split("\n").flatMap((text) => {
    const line = { start, end: start + text.length };
    start = line.end + 1;
    const here = all
      .filter(({ span }) => line.start <= span.start && span.start < Math.max(line.end, line.start + 1))
      .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    return [text, ...here.map((each) => under(each, line, !/\s/.test(each.label)))];
  });
  return [...lines, "", ...aside(reading)].join("\n");
};
