import { LEXICONS } from "../lexicon/index.ts";
import { QUESTION } from "../lexicon/question-words.ts";
import { REPORTED } from "../lexicon/reported-words.ts";
import { blank, type Span, spanOf, words } from "../text.ts";
import { AFTER, BEFORE, group } from "../vocabulary.ts";

const ASKS = words([...REPORTED.asks, ...REPORTED.wants]);
const WANTS = words(REPORTED.wants);
const WHETHER = new RegExp(
  `^[^.?!;:,]{0,40}?(?:,\\s*)?(?<![\\p{L}'])(?<whether>${group(REPORTED.whether)})${AFTER}`,
  "u",
);
/** What stands between who asks and what he asks. */
const REACH = 64;
/** Who asks is named in so many letters, before anything else is told. */
const MAX_LEAD = 60;
/** Asides in brackets tell nothing: "our speaker (a lovely man) asked me whether …". */
const BRACKETS = /\([^()]{0,80}\)/g;
/** "My neighbour, who also needs a place, asks …": what is told of him stands between. */
const RELATIVE = new RegExp(`,\\s*${group(REPORTED.relatives)}\\s[^,.;:?!]{1,70},`, "gu");
const TOLD_BEFORE = /[;:,]|\s-\s/u;
const MAX_ASKERS = 4;

/** What somebody is told to ask or want to know. */
export interface Reported {
  /** Of the verb. */
  asks: Span;
  /** Where what is asked begins; `undefined` where it is a mere thing: "she wants to know the price". */
  from: number | undefined;
}

const ABOUT = words(REPORTED.asksAbout);
/** "Somebody asked me about the capacity": a mere thing is asked about. */
export const asksAbout = (text: string): boolean => text.search(ABOUT) >= 0;

/**
 * "My boss wonders how loud it may get", "mich würde interessieren, ob …": what the mail tells that somebody asks, in
 * whatever words. Nothing else is told before it.
 */
export const reportedIn = (text: string): Reported | undefined => {
  const found = [...text.matchAll(ASKS)]
    .slice(0, MAX_ASKERS)
    .map(spanOf)
    .filter(({ start }) => {
      const lead = leadOf(text.slice(0, start));
      return lead.length <= MAX_LEAD && !TOLD_BEFORE.test(lead);
    })
    .map((asks) => {
      const match = WHETHER.exec(text.slice(asks.end, asks.end + REACH));
      const at = match ? asks.end + match[0].length - (match.groups?.["whether"] ?? "").length : undefined;
      return { asks, from: at };
    });
  const isThing = ({ asks }: Reported): boolean => text.slice(asks.start, asks.end).search(WANTS) === 0;
  return found.find(({ from }) => from !== undefined) ?? (/:\s*$/.test(text) ? undefined : found.find(isThing));
};

const leadOf = (before: string): string => before.replace(BRACKETS, " ").replace(RELATIVE, " ");

const OPEN_RELATIVE = new RegExp(
  `^\\W*\\p{L}[\\p{L}' -]{0,50},\\s*${group(REPORTED.relatives)}\\s[^,.;:?!]{1,70},\\s*$`,
  "u",
);
/** "My neighbour, who also needs a place, ": whoever asks is only named yet. */
export const namesAsker = (lead: string): boolean => OPEN_RELATIVE.test(lead);

/** Who asked what stands before. */
export const TAIL = new RegExp(`,\\s*${group(REPORTED.tails)}\\W*$`, "u");
/** "Are children welcome, my sister asks". */
export const isAskedBehind = (text: string): boolean => TAIL.test(text);

const FRONTED = new RegExp(`^[^.?!;]{3,60},\\s*${group(REPORTED.fronted)}\\W*$`, "u");
/** "Spaces for cars, do you have those": what it is about stands first. */
export const asksForFirst = (text: string): boolean => FRONTED.test(text) || THERE_IS.test(text);
const IS_THERE = new RegExp(`^\\W*${group(REPORTED.fronted)}\\W*$`, "u");
/** "Hat es das?", "y en a-t-il ?": nothing but whether what was spoken of is there. */
export const asksIfThere = (text: string): boolean => IS_THERE.test(text);
const THERE_IS = new RegExp(`^\\W*(?:\\p{L}+ ){1,3}${group(REPORTED.thereIs)}\\W*$`, "u");

const ONWARD = words(REPORTED.onward);
/** How things go on between us, or what we need: nothing of the house is asked. */
export const asksWhatIsNext = (text: string): boolean => text.search(ONWARD) >= 0;

const USAGE = words(REPORTED.usage);
/** How something is usually done: nobody wants to do it at once. */
export const asksOfUsage = (text: string): boolean => text.search(USAGE) >= 0;
/** "I only want to know how it goes": nothing is left that it asks for. */
export const withoutUsage = (text: string): string => text.replace(USAGE, " ");

const STRANGER = new RegExp(
  `${BEFORE}${group(REPORTED.strangers)}\\s+(?:\\p{L}+\\s+){0,2}?(?:${group([...REPORTED.ownPlans, ...REPORTED.asks, ...REPORTED.wants])})${AFTER}`,
  "u",
);
const OTHER = new RegExp(
  `${BEFORE}${group([...REPORTED.strangers, ...REPORTED.kin])}(?:\\s+[\\p{L}']+){0,5}?\\s+${group([...REPORTED.asks, ...REPORTED.wants])}${AFTER}`,
  "u",
);
/** "My cousin, who looks for a place as well, asks …": whatever he asks is of something else than this event. */
export const isAskedByOther = (text: string): boolean => otherAskerIn(text) !== undefined;
/** Who asks that, and that he asks. */
const otherAskerIn = (text: string): Span | undefined => {
  const match = OTHER.exec(text.replace(RELATIVE, (told) => " ".repeat(told.length)));
  return match ? spanOf(match) : undefined;
};
/** "My sister-in-law, who has no e-mail, wants to know whether …": somebody else asks, and something. */
export const asksForOther = (text: string): Span | undefined =>
  reportedIn(text)?.from === undefined ? undefined : otherAskerIn(text);

/** "A friend is looking for something in April": it is of somebody who has nothing to do with this event. */
export const isOfStranger = (text: string): boolean => STRANGER.test(text) || OWN_EVENT.test(text);
/** "My cousin is planning a conference": whoever it is, it is one of their own. */
const OWN_EVENT = new RegExp(
  `${BEFORE}${group(REPORTED.outsiders)},?\\s+(?:\\p{L}+\\s+){0,2}?${group(REPORTED.ownEvents)}${AFTER}`,
  "u",
);

const THERE = words(REPORTED.there);
/** "What would one find there?": it points back to a room. */
export const pointsThere = (text: string): boolean => text.search(THERE) >= 0;

const CLAIMS = words(REPORTED.claims);
const OF_US = words(QUESTION.us);
/** "Our chair keeps insisting it's eighty": it is claimed of something, and not of us. */
export const isClaim = (text: string): boolean => {
  const at = text.search(CLAIMS);
  return at >= 0 && text.slice(at).search(OF_US) < 0;
};

const LIMIT = words(REPORTED.limits);
/** "How loud may the music be?": no music is asked for. */
export const asksOfLimit = (text: string): boolean => text.search(LIMIT) >= 0;

const STORING = words(REPORTED.stores);
/** "Could we leave a few boxes with you the evening before?" */
export const speaksOfStoring = (text: string): boolean => text.search(STORING) >= 0;

/** The text without who is told to ask; both have the same length. */
export const withoutAsker = (rest: string, text: string): string => {
  const reported = reportedIn(text);
  return reported?.from === undefined ? rest : blank(rest, [{ start: 0, end: reported.asks.end }]);
};

const MODALS = words(REPORTED.modals);
/** The text without modal verbs that are written like a month; it keeps its length. */
export const withoutModals = (text: string): string => text.replace(MODALS, (modal) => " ".repeat(modal.length));

/** What asks for something to be done, or decides: it is heard as that, whoever is said to ask. */
const ACTS = words(
  LEXICONS.flatMap(({ signals }) =>
    (
      ["accept", "decline", "change", "cancel", "person", "visit", "paid", "offer", "counter", "reserve"] as const
    ).flatMap((kind) => signals[kind]),
  ),
);
export const acts = (text: string): boolean => text.search(ACTS) >= 0;
