import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import type { Spelling } from "./spelling.ts";

export const SPELLINGS: readonly Spelling[] = [en, de, fr, it];
