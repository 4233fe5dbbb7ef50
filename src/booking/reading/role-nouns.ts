import { HEADS } from "./lexicon/head-count-words.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { ROLES } from "./lexicon/role-words.ts";
import { any, group } from "./vocabulary.ts";

const UNITS = LEXICONS.flatMap(({ notPeople }) => notPeople);
const NOT_PEOPLE = `(?!(?:\\p{L}*${group(ROLES.things)}|${group(ROLES.smallWords)}|${any("contributors")}|${any("artists")})n?(?!\\p{L}))`;

/** Nouns of people that are known by themselves. */
export const LISTED = group([...LEXICONS.flatMap(({ people }) => people), ...HEADS.doers, ...ROLES.countedBy]);
/** Any plural that ends as what somebody is: "beekeepers", "Imkerinnen", "apiculteurs", "apicoltori". */
export const ROLE = `${NOT_PEOPLE}\\p{L}{2,}?${group(ROLES.ends)}(?!'|-\\p{L})`;
/** Up to three words between number and noun: "30 very happy people", "25 newly hired tram drivers". */
export const ADJECTIVES = `(?:(?!(?:${group(ROLES.notBetween)}|${group(UNITS)})(?!\\p{L}))[\\p{L}'-]+\\s+){0,3}?`;
