import { DROPS } from "./lexicon/drop-words.ts";
import { WISH } from "./lexicon/wish-words.ts";
import { pattern } from "./pattern/pattern.ts";
import type { Span } from "./text.ts";
import { AFTER, any, BEFORE, group, NUMBER } from "./vocabulary.ts";

/** What the words around a thing say of it. */
export type Governing = "drop" | "keep" | "add";

const PREPOSED = group([...WISH.dropsBefore, ...DROPS.everythingBut]);
const DROP_VERB = group(DROPS.verbs);
/** "Don't remove the lunch", "we can't do without it": it stays. */
const KEPT = `${group(DROPS.notBefore)} ?(?:\\p{L}+ )?${DROP_VERB}|${group(DROPS.notWithout)}`;
/** Longer ones first: "lassen wir drin" keeps, "lassen" alone drops. */
const VERB = `(?:(?<keep>${group(WISH.keeps)}|${KEPT})|(?<swap>${group(WISH.swaps)})|(?<drop>${group(DROPS.pointingBack)}|${DROP_VERB}|${group(DROPS.unneeded)}|${group(DROPS.lost)}|${any("drops")}|${PREPOSED})|(?<add>${group([...WISH.adds, ...WISH.backIn, ...WISH.addsBefore])})|(?<reset>${group(WISH.resets)}))`;
const VERBS = pattern(`${BEFORE}${VERB}${AFTER}`);
const ONLY_BEFORE = new RegExp(`^(?:${PREPOSED}|${group(WISH.addsBefore)})$`, "u");
/** ", and keep …": a verb right behind a comma or an "and" begins a phrase of its own. */
const NEW_PHRASE = new RegExp(
  `(?:[,;:]|(?<![\\p{L}])(?:${WISH.and}|${group(WISH.buts)})(?![\\p{L}]))\\s*(?:(?:${WISH.and}|${group(WISH.buts)}|${group(WISH.pleases)})\\s+){0,3}$`,
  "u",
);
/** ", der Rest bleibt": what stays is not what was named. */
const THE_REST = new RegExp(
  `(?:[,;:]|\\s-|(?<![\\p{L}])${WISH.and})\\s+${group(DROPS.theRest)}(?:\\s+\\p{L}+){0,3}\\s*$`,
  "u",
);
/** "Wir bleiben 25 Leute: …": a colon ends what stays, unless it leads to it ("we keep: …"). */
const KEPT_ELSE = /\p{L}[^:]*:/u;
const LINK = new RegExp(`${BEFORE}${group(WISH.swapLinks)}${AFTER}`, "u");
const LINK_RIGHT_BEFORE = new RegExp(`${BEFORE}${group(WISH.swapLinks)}\\s+(?:\\p{L}{1,5}\\s+)?$`, "u");

/** "Instead of the apéro add the dinner": what stands right behind goes, whatever verb follows. */
const REPLACED = new RegExp(`${BEFORE}${group(WISH.insteadOf)}\\s*(?:\\p{L}{1,6}['\\s]\\s*)?$`, "u");

/** "Away with the apéro, the cake can stay": a verb right before a thing is of it, and one behind the comma of the next. */
const RIGHT_BEHIND = /^\s+(?:\p{L}{1,6}['\s]\s*)?$/u;

/** "Streichen Sie den Lunch bitte nicht": what is not to be taken out stays. */
const ENDS_WITH_DROP = new RegExp(`${BEFORE}${DROP_VERB}$`, "u");
const NOT_BEHIND = new RegExp(`^${group(DROPS.notBehind)}$`, "u");

/** "Ohne Essen kommt keiner": what nothing goes without is not taken out; "ohne Lunch, niemand hat Hunger" is. */
const WITHOUT_IT = new RegExp(`${BEFORE}${group(DROPS.without)}\\s*$`, "u");
const NOTHING_GOES = new RegExp(
  `^(?: ?,)? ?${group(DROPS.nothingWithout)}${AFTER}(?!\\s${group(DROPS.inNeed)}${AFTER})`,
  "u",
);

/** The same with the thing: "ohne Grill macht das keinen Sinn, also das BBQ". */
const NEEDS_ONE = new RegExp(
  `^${group(DROPS.without)}\\s+(?:\\p{L}+\\s+){1,2}?${group(DROPS.nothingWithout)}${AFTER}(?!\\s${group(DROPS.inNeed)}${AFTER})`,
  "u",
);

/** "Don't take the lunch out": the verb is denied, though its second half stands behind the thing. */
const SPLIT_NOT = new RegExp(
  `${BEFORE}${group(DROPS.notBefore)} ?(?:\\p{L}+ )?${group(DROPS.splitVerbs)}(?: \\p{L}+){0,2}\\s*$`,
  "u",
);

/** "Le micro, laissez tomber aussi": who names the thing first, and only then what becomes of it. */
const NAMED_FIRST = /^[^\p{L}]*(?:\p{L}+[\s']+){0,3}$/u;
const NOTHING_MORE = new RegExp(`^(?:\\s+(?:${WISH.also}|${group(WISH.pleases)}|${group(DROPS.tails)}))*\\s*$`, "u");

const DROPS_IT = new RegExp(`${BEFORE}(?:${DROP_VERB}|${any("drops")})${AFTER}`, "u");
/** A verb that takes something out: "strike", "nehmt … raus". */
export const saysDrop = (text: string): boolean => DROPS_IT.test(text);

/** "Setzen Sie den Lunch bitte ab": the verb is only whole with what stands behind the thing. */
const SPLIT_BEFORE = new RegExp(`${BEFORE}${group(DROPS.splitStems)}(?:\\s+\\p{L}+){0,5}\\s*$`, "u");
const SPLIT_BEHIND = new RegExp(
  `^(?:\\s+(?<word>\\p{L}+)){0,3}?\\s+${group(DROPS.splitEnds)}(?=\\s*(?:$|[,.;:!?)]|(?:${WISH.and}|${group(WISH.buts)})(?![\\p{L}])))`,
  "u",
);

/** What a verb of two halves around a thing makes of it. */
const splitVerb = (before: string, after: string): Governing | undefined => {
  const said = SPLIT_BEFORE.test(before) ? SPLIT_BEHIND.exec(after)?.[0] : undefined;
  if (said === undefined) return undefined;
  if (SPLIT_NOT.test(before)) return "keep";
  return said.split(/\s+/u).some((word) => NOT_BEHIND.test(word)) ? "keep" : "drop";
};

/** "No guest goes hungry, the lunch for all": none of what is named first, whatever stands behind the comma. */
const DROPS_ONE = new RegExp(`^${group(WISH.dropsOne)}$`, "u");
const ANEW = new RegExp(`,\\s+(?:(?:${WISH.and})\\s+)?${group(WISH.anew)}${AFTER}`, "u");

/** "…, this year we take the wine": a verb behind a comma with a thing of its own. */
const OWN_THING = new RegExp(
  `^(?:\\s+(?:${WISH.also}|${group(WISH.pleases)}))*\\s+(?:${WISH.articles}|\\d+)\\s+\\p{L}{2}`,
  "u",
);

/** "5 tables instead of 4, please change the flowers": a number is all that goes. */
const SO_MANY = new RegExp(`^\\s*${NUMBER}\\s*[,;]`, "u");

/** ", die Säfte bleiben": what stays is what is named right before the verb. */
const OWN_SUBJECT = new RegExp(
  `,\\s+(?:${WISH.and}\\s+)?(?:${WISH.articles})(?:\\s+|(?<='))[\\p{L}-]{3,}(?:\\s+\\p{L}+)?\\s+$`,
  "u",
);

/** "Der Lunch, die Tische bleiben": both stay. */
const BARE = new RegExp(`^[^\\p{L}]*(?:${WISH.articles})?[\\s']*$`, "u");

const REACH_BEFORE = 80;
const REACH_AFTER = 45;

interface Verb extends Span {
  kind: Governing | "swap" | "reset";
  /** It is said of what was named before: "we can do without it". */
  isBack: boolean;
}
const POINTS_BACK = new RegExp(`^(?:${group(DROPS.pointingBack)})$`, "u");

/** What a verb makes of a thing, given whether a link such as "with" stands between them. */
const made = (verb: Verb | undefined, isLinked: (verb: Verb) => boolean): Governing | undefined => {
  if (!verb || verb.kind === "reset") return undefined;
  if (verb.kind !== "swap") return verb.kind;
  return isLinked(verb) ? "add" : "drop";
};

const verbsIn = (text: string): Verb[] =>
  [...text.matchAll(VERBS)].flatMap((match) => {
    const kind = (["keep", "swap", "drop", "add", "reset"] as const).find((each) => match.groups?.[each]);
    return kind
      ? [{ kind, start: match.index, end: match.index + match[0].length, isBack: POINTS_BACK.test(match[0]) }]
      : [];
  });

/** The verb behind: German puts it at the end ("den DJ lassen wir weg"), and every language may ("the DJ can stay"). */
const verbBehind = (before: string, after: string): Verb | undefined => {
  const verb = verbsIn(after).find(
    ({ kind, start, end }) => kind !== "reset" && !ONLY_BEFORE.test(after.slice(start, end)),
  );
  if (!verb || verb.isBack) return verb;
  const isOfIt = NAMED_FIRST.test(before) && NOTHING_MORE.test(after.slice(verb.end));
  const led = after.slice(0, verb.start);
  if (verb.kind === "add" && led.includes(",") && OWN_THING.test(after.slice(verb.end))) return undefined;
  if (verb.kind === "keep" && OWN_SUBJECT.test(led) && !BARE.test(before)) return undefined;
  return isOfIt || !(NEW_PHRASE.test(led) || THE_REST.test(led)) ? verb : undefined;
};

/**
 * What is to become of a thing named in a clause: the verb behind it says so, else the last one before it. A swap drops
 * what it names first and adds what it names then. Source: spec/workflow.md §2.8, §3.10.
 */
export const governing = (text: string, { start, end }: Span): Governing | undefined => {
  const before = text.slice(Math.max(0, start - REACH_BEFORE), start);
  const after = /^[^.;?!]*/u.exec(text.slice(end, end + REACH_AFTER))?.[0] ?? "";
  if (REPLACED.test(before)) return "drop";
  if (WITHOUT_IT.test(before) && NOTHING_GOES.test(after)) return "keep";
  const split = splitVerb(before, after);
  if (split) return split;
  const verb = verbsIn(before).findLast((each) => {
    const behind = before.slice(each.end);
    if (each.isBack || (each.kind === "drop" && SO_MANY.test(behind))) return false;
    if (each.kind === "keep") return !KEPT_ELSE.test(behind);
    if (NEEDS_ONE.test(before.slice(each.start))) return false;
    return !(each.kind === "drop" && DROPS_ONE.test(before.slice(each.start, each.end)) && ANEW.test(behind));
  });
  const behind = verbBehind(before, after);
  if (behind?.kind === "drop" && SPLIT_NOT.test(before)) return "keep";
  const isNegated =
    verb?.kind === "drop" &&
    behind !== undefined &&
    ENDS_WITH_DROP.test(before.slice(0, verb.end)) &&
    NOT_BEHIND.test(after.slice(behind.start, behind.end));
  if (isNegated) return "keep";
  if (verb && behind && RIGHT_BEHIND.test(before.slice(verb.end)) && after.slice(0, behind.start).includes(","))
    return made(verb, () => false);
  return (
    made(behind, () => LINK_RIGHT_BEFORE.test(before)) ?? made(verb, ({ end: said }) => LINK.test(before.slice(said)))
  );
};
