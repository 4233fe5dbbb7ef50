import {
  ABOUT,
  BECOMES,
  FROM_TO,
  MONTH_NAMES,
  NO_NUMBER,
  NO_PRICE,
  NOUNS,
  OURS_AND_THEIRS,
  RELABELLED,
  sumOf,
} from "./changed-heads.ts";
import { uncorrected } from "./corrections.ts";
import { isSelf, isSizeOf } from "./firm-sizes.ts";
import { FOREIGN_MONEY, MONEY_UNITS } from "./lexicon/bargain-words.ts";
import { HEADS } from "./lexicon/head-count-words.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { MOVE } from "./lexicon/move-words.ts";
import { PEOPLE } from "./lexicon/people-words.ts";
import { ROLES } from "./lexicon/role-words.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { WISH } from "./lexicon/wish-words.ts";
import { isNoGuest, isPartOf, MAX_TOLD } from "./no-guests.ts";
import { isPast } from "./past-heads.ts";
import { among, matchesIn, pattern } from "./pattern/pattern.ts";
import type { PeopleMention } from "./reading.ts";
import { ADJECTIVES, LISTED, ROLE } from "./role-nouns.ts";
import { type Span, spanOf, touches } from "./text.ts";
import { UNKNOWN_HEADS } from "./unknown-heads.ts";
import { AFTER, any, BEFORE, COMPOSED_NUMBER, group, NUMBER, numberOf } from "./vocabulary.ts";

export interface FoundPeople {
  mention: PeopleMention;
  span: Span;
}

/** How surely a number is the head count of the event: the surest of a mail is believed. */
export const RANK = { size: 0, role: 1, bare: 2, counted: 3, labelled: 4, total: 5 } as const;
interface Candidate extends FoundPeople {
  rank: number;
  /** The noun the number stands beside. */
  noun: string | undefined;
}

const MAX_PEOPLE = 999;
/** Nobody counts so few by what they are as all who come: "three singers". */
const FEWEST = 4;
const PERSON = new RegExp(`^${NOUNS}$`, "u");
/** Longer than any word that says that people come. */
const MAX_COMING = 40;
const COMING = new RegExp(`${BEFORE}${any("comers")}\\s+$`, "u");
export const OR = group(SMALL.or);
const RANGE = `(?:(?:${any("from")} )?(?!${COMPOSED_NUMBER})(?<low>${NUMBER})\\s?(?:${any("to")}|${OR})\\s?)?`;
/** The lower end of "between 30 and 35", "30-35", "30 bis 35". */
const UP_TO = `(?:(?!${COMPOSED_NUMBER})(?:${any("from")}\\s+NUM\\s?(?:${any("to")})\\s?|NUM\\s?${group([...SMALL.upTo, ...SMALL.or])}\\s?))?`;
/** "three of our singers" are not all who come. */
const NOT_A_PART = `(?!\\s*${group(PEOPLE.part)})`;

/** "Our 40 members' magazine" counts no members. */
const COUNTED = `(?:${ADJECTIVES}(?<noun>${LISTED})(?!'(?:s|\\s))|${ADJECTIVES}(?<role>${ROLE}))`;
const THAN = group(PEOPLE.than);
/** "So ten people more than we thought": what follows is how many join, and no total. */
const SO_MANY_MORE = `\\s+(?:${NOUNS}\\s+)?(?:${any("more")}|${any("fewer")})${AFTER}`;
const TOTAL = pattern(
  `${BEFORE}(?:(?:${any("inTotal")})\\s*:?\\s*(?:${any("still")}\\s+)*${ABOUT}(?<after>${NUMBER})|(?<n>${NUMBER})\\s+(?:${NOUNS}\\s+)?(?:${any("inTotal")}))${AFTER}(?!${NO_NUMBER}|\\s*(?:${any("hours")})${AFTER}|\\s*${group([...MONEY_UNITS, ...FOREIGN_MONEY])}|${SO_MANY_MORE})`,
);
const INSTEAD = pattern(
  `${BEFORE}(?<n>${NUMBER})\\s*(?:${NOUNS}|${group(PEOPLE.onLists)})?\\s*,?\\s*(?:${any("insteadOf")}|${group(PEOPLE.not)})\\s*(?:${group(PEOPLE.asMany)} )?(?<old>${NUMBER})(?![:.h]\\d)(?:\\s*(?:${NOUNS}))?${AFTER}`,
);
const NOUN = pattern(
  `${BEFORE}${ABOUT}${RANGE}${ABOUT}(?<n>${NUMBER})(?:${AFTER}|(?<=\\d)(?=${LISTED}))${NOT_A_PART}(?:\\s+(?:(?<more>${any("more")})|(?<fewer>${any("fewer")}))\\s+|\\s*)${COUNTED}${AFTER}(?:\\s+(?:(?<moreBehind>${any("more")})|(?<fewerBehind>${any("fewer")}))${AFTER}(?! ${THAN} \\d))?`,
);
/** "10 personnes de plus", "5 persone in meno". */
const NOUN_MORE = pattern(
  `${BEFORE}(?<n>${NUMBER})\\s+${COUNTED}\\s+(?:(?<more>${any("more")})|(?<fewer>${any("fewer")}))${AFTER}(?!\\s+${THAN}\\s+\\d)`,
);
const MORE = pattern(
  `${BEFORE}(?:${PEOPLE.another}\\s+)?(?<n>${NUMBER})\\s+(?:(?<more>${any("more")})|(?<fewer>${any("fewer")}))(?=\\s*(?:$|[.,;!?)]|${THAN}|${group(PEOPLE.behindMore)}|(?:${any("joins")})(?!\\p{L})))`,
);
/** "Drei haben leider abgesagt", "two more have joined": so many, by themselves. */
const LEFT_OR_JOINED = pattern(
  `${BEFORE}(?<n>${NUMBER})(?:\\s+(?:${WISH.ofUs}|${PEOPLE.thereof}))?(?=\\s+(?:${any("leaves")}|${any("joins")})(?![\\p{L}]))`,
);
/** "Only 28 of them are coming": what is told of a larger number. */
const ONLY_COMING = HEADS.onlyComing.map((form) => pattern(`${BEFORE}${form.replaceAll("NUM", NUMBER)}${AFTER}`));
const THIS_TIME_ONLY = HEADS.thisTimeOnly.map((form) =>
  pattern(`${BEFORE}${NO_PRICE}${form.replaceAll("NUM", NUMBER)}${AFTER}(?!${NO_NUMBER})`),
);
/** "About 48 on site". */
const ON_SITE = pattern(`${BEFORE}${ABOUT}(?<n>${NUMBER}) ${HEADS.onSite}${AFTER}`);
const forms = (key: "headCounts" | "headCountLabels", before = ""): RegExp[] =>
  LEXICONS.flatMap((lexicon) => {
    const other = `(?! *(?:${any("contributors")}|${group(lexicon.notPeople)}|${group(lexicon.insteadOf)}|${group(PEOPLE.groups)}|\\p{L}*${group(ROLES.things)}|${group(ROLES.goods)})${AFTER}|${NO_NUMBER})`;
    return lexicon[key].map((form) =>
      pattern(
        `${BEFORE}${NO_PRICE}${form.replace("(?<n>NUM)", `${before}${UP_TO}(?<n>NUM)`).replaceAll("NUM", NUMBER)}${AFTER}${other}${NOT_A_PART}`,
      ),
    );
  });
/** "Participants: now 29". */
export const LABELS = forms("headCountLabels", `(?:${group(MOVE.labels)}[:=]?\\s+)?`);
const FORMS = forms("headCounts");
const PARTS_OF_DAY = LEXICONS.flatMap(({ dayparts }) => Object.values(dayparts).flat());
/** "Room B for 25": a number after "for" that nothing says to be something else; "the one for 45" is a room. */
const FOR = pattern(
  `(?<!${group(PEOPLE.whichOne)}\\s)${BEFORE}${WISH.for}\\s+(?!(?<=${group(PEOPLE.doesIt)} ${WISH.for} )\\d{3})${ABOUT}${RANGE}(?<n>${NUMBER})${AFTER}(?! *(?:${group([...LEXICONS.flatMap(({ notPeople }) => notPeople), ...PARTS_OF_DAY])}|${MONTH_NAMES})${AFTER}|${NO_NUMBER}|\\.\\s?${PEOPLE.ordinalNouns}${AFTER})(?!(?<=\\d{3}) ?(?:(?:${group(PEOPLE.toGive)} )?${any("gives")})${AFTER})${NOT_A_PART}`,
);
/** "One singer" and "three waiters" are told of, and are not all who come; "1 person" is. */
const isTooFew = (count: number, { n, noun, role }: RegExpMatchArray["groups"] = {}): boolean =>
  role === undefined ? count === 1 && noun !== undefined && n !== "1" : count < FEWEST;

export const candidatesOf = (match: RegExpMatchArray, rank: number): Candidate[] => {
  const { n, after, noun, role, more: moreBefore, fewer: fewerBefore, moreBehind, fewerBehind } = match.groups ?? {};
  const [more, fewer] = [moreBefore ?? moreBehind, fewerBefore ?? fewerBehind];
  const count = sumOf(n ?? after, match.groups?.["theirs"]);
  if (count === undefined || count < 1 || count > MAX_PEOPLE) return [];
  const before = (match.input ?? "").slice(Math.max(0, (match.index ?? 0) - MAX_COMING), match.index);
  const who = noun ?? role;
  const isComing = COMING.test(before);
  const isSize = isSizeOf(who, before, isComing);
  if (isTooFew(count, match.groups) && !isComing && !more && !fewer) return [];
  const mode = fewer ? "remove" : more ? "add" : "set";
  const isOfRole = role !== undefined || isSelf(noun, before);
  const sure = isSize ? RANK.size : isOfRole ? RANK.role : rank;
  return [{ mention: { count, mode }, span: spanOf(match), rank: sure, noun: who }];
};

const READERS: readonly { form: RegExp; rank: number }[] = [
  { forms: [TOTAL, INSTEAD, ...ONLY_COMING, ...FROM_TO], rank: RANK.total },
  { forms: LABELS, rank: RANK.labelled },
  {
    forms: [OURS_AND_THEIRS, MORE, NOUN_MORE, NOUN, ...FORMS, ...THIS_TIME_ONLY, ON_SITE, LEFT_OR_JOINED],
    rank: RANK.counted,
  },
  { forms: [FOR], rank: RANK.bare },
].flatMap(({ forms: group_, rank }) => group_.map((form) => ({ form, rank })));
const LATER = among([...[BECOMES, RELABELLED].map((form) => ({ form, rank: RANK.total })), ...READERS]);
const FIRST = among([...READERS, ...UNKNOWN_HEADS.map((form) => ({ form, rank: RANK.bare }))]);

/** More numbers than anybody writes of people; the rest is not read. */
const MAX_NUMBERS = 60;
const matchesOf = (folded: string, form: RegExp, known?: number): RegExpMatchArray[] =>
  matchesIn(folded, form, MAX_NUMBERS).filter((match) => isOfWhatIsKnown(match, known));

/** "Coffee at 11 instead of 10" counts nobody where other than ten come. */
const isOfWhatIsKnown = ({ 0: said, groups }: RegExpMatchArray, known: number | undefined): boolean =>
  known === undefined || [undefined, known].includes(numberOf(groups?.["old"] ?? "")) || PERSON_IN.test(said);
const PERSON_IN = new RegExp(`${BEFORE}${NOUNS}${AFTER}`, "u");

const allIn = (folded: string, known: number | undefined): Candidate[] => {
  const found: Candidate[] = [];
  for (const { form, rank } of (known === undefined ? FIRST : LATER)(folded))
    for (const each of matchesOf(folded, form, known).flatMap((match) => candidatesOf(match, rank)))
      if (!found.some(({ span }) => touches(span, each.span)) && !isNoGuest(folded, each)) found.push(each);
  return uncorrected(
    found.toSorted((a, b) => a.span.start - b.span.start),
    folded,
  ).map((each) => saidAnew(folded, each));
};

const SAID_ANEW = new RegExp(
  `^\\s*(?:\\p{L}+\\s*)?[\\s.,;:!?()-]+(?:${any("corrections")}(?![\\p{L}\\p{N}])[\\s.,;:!?()-]*){1,3}(?:[^.!?\\n\\d]{2,60}[,;:-]\\s+)?(?:(?!${any("roomWords")}|${any("people")})[\\p{L}']+\\s+){0,4}?${ABOUT}(?<n>${NUMBER})(?=\\s*(?:$|[,;!?)\\n]|\\.(?!\\d)|(?:${group([...SMALL.and, ...PEOPLE.besides])}|${NOUNS})${AFTER}))`,
  "u",
);
/** "About thirty, let's say 27": the number that is said anew stands beside no noun of its own. */
const saidAnew = (folded: string, each: Candidate): Candidate => {
  const match = SAID_ANEW.exec(folded.slice(each.span.end, each.span.end + MAX_TOLD));
  const count = numberOf(match?.groups?.["n"] ?? "");
  if (!match || count === undefined || count < 1 || count > MAX_PEOPLE || each.mention.mode !== "set") return each;
  const span = { start: each.span.start, end: each.span.end + match[0].length };
  return { ...each, mention: { count, mode: "set" }, span };
};

/** "another 10 people", "es kommen noch zehn Personen dazu", "si aggiungono dieci persone". */
const MORE_BEFORE = new RegExp(`${group(LEXICONS.flatMap(({ joinBefore }) => joinBefore))}\\s*$`, "u");
const MORE_BEHIND = new RegExp(`^${PEOPLE.from}\\s*${any("joins")}(?![\\p{L}])(?!\\s+${group(PEOPLE.noJoiners)})`, "u");
/** "Six people have dropped out": so many fewer. */
const FEWER_BEHIND = new RegExp(`^\\s*${any("leaves")}(?![\\p{L}])`, "u");
/** "28 people have signed up", of 25: all who come, and not so many more. */
const SIGNED_UP = new RegExp(`^\\s*(?:[\\p{L}']+ ){1,4}?${group(PEOPLE.signedUp)}${AFTER}`, "u");
const withMode = (folded: string, each: Candidate, known: number | undefined): Candidate => {
  if (each.mention.mode !== "set") return each;
  const { start, end } = each.span;
  const behind = folded.slice(end, end + MAX_TOLD);
  const isAll = known !== undefined && each.mention.count >= known && SIGNED_UP.test(behind);
  const isMore =
    MORE_BEFORE.test(folded.slice(Math.max(0, start - MAX_COMING), start)) || (!isAll && MORE_BEHIND.test(behind));
  const mode = FEWER_BEHIND.test(behind) ? "remove" : isMore ? "add" : "set";
  return { ...each, mention: { ...each.mention, mode } };
};

const ADDED = new RegExp(
  `^\\s*(?:${WISH.and}|\\+)\\s*(?<n>${NUMBER})\\s+(?<noun>${NOUNS}|${any("contributors")})${AFTER}`,
  "u",
);
const KINDS = new RegExp(`^${group(PEOPLE.kinds)}$`, "u");
const ADDS = new RegExp(`^\\s*(?:${WISH.and}|\\+)\\s*$`, "u");

/** "20 children and 4 carers" are 24; "30 adults, 8 children" are 38. */
const summed = (folded: string, found: readonly Candidate[]): Candidate[] => {
  const sums: Candidate[] = [];
  for (const candidate of found) {
    const each = withNoun(folded, candidate);
    const previous = sums.at(-1);
    const between = previous && folded.slice(previous.span.end, each.span.start);
    const isKinds = [previous?.noun, each.noun].every((noun) => noun !== undefined && KINDS.test(noun));
    const isSum = previous && ADDS.test(between ?? "") && previous.noun !== each.noun && each.noun;
    if (previous?.mention.mode === "set" && (isSum || (isKinds && /^\s*,\s*$/u.test(between ?? "")))) {
      const count = previous.mention.count + each.mention.count;
      sums[sums.length - 1] = {
        ...previous,
        mention: { count, mode: "set" },
        span: { start: previous.span.start, end: each.span.end },
      };
    } else sums.push(withContributors(folded, each));
  }
  return sums;
};

/** "Guests: 25 adults + 5 kids": the noun behind a number that a label stands before. */
const WITH_NOUN = new RegExp(`^\\s+(?<noun>${LISTED})${AFTER}`, "u");
const withNoun = (folded: string, each: Candidate): Candidate => {
  const match =
    each.noun === undefined && each.rank === RANK.labelled ? WITH_NOUN.exec(folded.slice(each.span.end)) : null;
  const noun = match?.groups?.["noun"];
  return match && noun !== undefined
    ? { ...each, noun, span: { start: each.span.start, end: each.span.end + match[0].length } }
    : each;
};

const withContributors = (folded: string, each: Candidate): Candidate => {
  const match = ADDED.exec(folded.slice(each.span.end));
  const more = numberOf(match?.groups?.["n"] ?? "");
  if (!match || more === undefined || PERSON.test(match.groups?.["noun"] ?? "")) return each;
  const mention = { count: each.mention.count + more, mode: each.mention.mode };
  return { ...each, mention, span: { start: each.span.start, end: each.span.end + match[0].length } };
};

/** "…, but only 28 of them", "kommen werden bloss 35", "seules les 28 viendront": so many of those before. */
const ONLY = pattern(
  `${BEFORE}${group(LEXICONS.flatMap(({ only }) => only))}\\s+(?:(?<those>${group(HEADS.those)})\\s+)?${ABOUT}(?<n>${NUMBER})${AFTER}(?!${NO_NUMBER}|\\s*\\p{L}*${group(ROLES.things)}${AFTER}|\\s*(?:chf|franken|francs?|franchi|eur|${group(LEXICONS.flatMap(({ notPeople }) => notPeople))})${AFTER})`,
);
const COME = new RegExp(`${BEFORE}${group(HEADS.come)}${AFTER}`, "u");

/**
 * "We employ 300 people, but only 28 are coming": the whole is no head count beside its part in one sentence, nor where
 * the next one says that those come.
 */
const withoutWhole = (folded: string, found: readonly Candidate[]): readonly Candidate[] => {
  const [match] = matchesOf(folded, ONLY);
  const [part] = match ? candidatesOf(match, RANK.total) : [];
  if (!match || !part) return found;
  const sentence = folded.slice(part.span.start).split(/[.!?\n]/u, 1)[0] ?? "";
  const maxEnds = match.groups?.["those"] !== undefined || COME.test(sentence) ? 1 : 0;
  const isWhole = ({ mention, span }: Candidate): boolean =>
    mention.count > part.mention.count &&
    span.end <= part.span.start &&
    folded.slice(span.end, part.span.start).split(/[.!?\n]+/u).length <= maxEnds + 1;
  if (!found.some(isWhole)) return found;
  return [...found.filter((each) => !isWhole(each) && !touches(each.span, part.span)), part];
};

/** The heads that a text counts, and what it counts beside them. */
export interface Counted {
  heads: FoundPeople[];
  /** People who are told of and are not those who come: of another time, or some of those who are known. */
  others: Span[];
  /** What is counted is how large a firm or a club is, where nothing says that all of it comes. */
  isWhole: boolean;
}

/** What a text counts, whether it comes or not. */
export const countedIn = (folded: string, known?: number): Counted => {
  const all = summed(
    folded,
    allIn(folded, known).map((each) => withMode(folded, each, known)),
  );
  const counted = all.filter(
    (each) => !isPast(folded, each) && !(each.rank <= RANK.counted && isPartOf(known, folded, each)),
  );
  const found = withoutWhole(folded, counted);
  const set = found.filter(({ mention }) => mention.mode === "set");
  const surest = Math.max(...set.map(({ rank }) => rank));
  // "Six have dropped out, so we are 19": how it came about is no change of its own.
  const lastSet = set.at(-1)?.span.start ?? -1;
  return {
    heads: found
      .filter(({ mention, rank, span }) => (mention.mode === "set" ? rank === surest : span.start > lastSet))
      .map(({ mention, span }) => ({ mention, span })),
    others: all.filter((each) => !counted.includes(each)).map(({ span }) => span),
    isWhole: surest === RANK.size,
  };
};

/**
 * Head counts in a text whose dates, times, telephone numbers and amounts are blanked out: the upper end of a range,
 * the new one of "50 instead of 30", the total before its parts, the label before prose. Source: spec/workflow.md §3.8.
 * @param known how many come, as far as that was said before
 */
export const readPeople = (folded: string, known?: number): FoundPeople[] => countedIn(folded, known).heads;
