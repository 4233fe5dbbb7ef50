import { phonesIn } from "../booking/reading/contact.ts";

const ADDRESS = /[^\s@<>"'(),;]+@[^\s@<>"'(),;]+/g;

/** Only texts that somebody wrote have blanks or an @; ids, days and fingerprints stay as they are. */
const isWritten = (text: string): boolean => /[\s@]/.test(text);

const scrubText = (text: string): string => {
  if (!isWritten(text)) return text;
  const without = phonesIn(text).reduceRight(
    (rest, { span: { start, end } }) => `${rest.slice(0, start)}[phone]${rest.slice(end)}`,
    text,
  );
  return without.replace(ADDRESS, "[address]");
};

/** A value without mail addresses and phone numbers, wherever in it somebody wrote one. Source: spec/http-api.md §14. */
export const scrubbed = (value: unknown): unknown => {
  if (typeof value === "string") return scrubText(value);
  if (Array.isArray(value)) return value.map(scrubbed);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, scrubbed(item)]));
};
