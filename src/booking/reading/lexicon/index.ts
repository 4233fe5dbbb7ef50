import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import type { Lexicon } from "./lexicon.ts";

/** The languages that are read. */
export const LEXICONS: readonly Lexicon[] = [en, de, fr, it];
