import { detect } from "tinyld";
import { LANGUAGES, type Language } from "../words.ts";

const DETECTABLE: string[] = [...LANGUAGES];

const MIN_PLAIN_WORDS = 3;

/** Lines of prose; an address is written in the language of its street. */
const prose = (text: string): string =>
  text
    .split("\n")
    .filter((line) => (line.match(/(?<![\p{L}\p{N}])\p{Ll}+/gu)?.length ?? 0) >= MIN_PLAIN_WORDS)
    .join("\n");

/** The language of a text; `undefined` when it is too short to tell, so that the conversation's own decides. */
export const languageOf = (text: string): Language | undefined => {
  const found = detect(prose(text), { only: DETECTABLE });
  return LANGUAGES.find((language) => language === found);
};
