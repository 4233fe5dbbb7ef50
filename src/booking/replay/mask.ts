import { sha256Hex } from "../../platform/ids.ts";

/** Puts something else in the place of a personal text: for the same text always the same. */
export type Mask = (text: string) => string;

const TOKEN_DIGITS = 12;
const HEX_DIGITS_A_BYTE = 2;

/**
 * A mask of one mail. Its key holds the mail's own text: whoever cannot read the mail cannot undo the mask by trying
 * names, and whoever can has no need to. Equal texts stay equal, and what is digits alone (a postal code, by which the
 * rules tell a country) stays as many digits.
 */
export const maskOf = ({ emailId, text: mail }: { emailId: string; text: string }): Mask => {
  const key = sha256Hex(`${emailId}\n${mail}`);
  return (text) => {
    if (text === "") return text;
    const digest = sha256Hex(`${key}\n${text}`);
    return /^\d+$/.test(text) ? otherDigits(text, digest) : `masked:${digest.slice(0, TOKEN_DIGITS)}`;
  };
};

/** As many digits, another number; a first digit that is not zero stays one that is not. */
const otherDigits = (text: string, digest: string): string => {
  const digits = [...text].map((digit, index) => {
    const at = (index * HEX_DIGITS_A_BYTE) % digest.length;
    const drawn = Number.parseInt(digest.slice(at, at + HEX_DIGITS_A_BYTE), 16);
    return index > 0 ? drawn % 10 : digit === "0" ? 0 : 1 + (drawn % 9);
  });
  const masked = digits.join("");
  return masked === text ? `${masked.slice(0, -1)}${(Number(masked.at(-1)) % 9) + 1}` : masked;
};

/** Every text of a value masked, but under keys that name nobody. */
export const maskTexts = <T>(value: T, mask: Mask, kept: ReadonlySet<string> = new Set()): T =>
  maskDeep(value, mask, kept) as T;

const maskDeep = (value: unknown, mask: Mask, kept: ReadonlySet<string>): unknown => {
  if (typeof value === "string") return mask(value);
  if (Array.isArray(value)) return value.map((item) => maskDeep(item, mask, kept));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, kept.has(key) ? item : maskDeep(item, mask, kept)]),
  );
};
