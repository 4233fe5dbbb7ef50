import { CLAUSE } from "./lexicon/clause-words.ts";
import { group } from "./vocabulary.ts";

const ORDER = `${group(CLAUSE.ordersIt)}\\s*\\?+\\s*$`;
const BEHIND = new RegExp(`(?<=[\\s,;-])${ORDER}`, "u");
const WHOLE = new RegExp(`^${ORDER}`, "u");

/** Where "corregge Lei?" begins behind what is told: "quindi trenta in tutto, corregge Lei?"; -1 where nothing ends so. */
export const orderTagAt = (folded: string): number => folded.search(BEHIND);

/** Whether a clause asks for no more than that what was told be done. Source: spec/workflow.md §3.13. */
export const isOrderTag = (folded: string): boolean => WHOLE.test(folded);
