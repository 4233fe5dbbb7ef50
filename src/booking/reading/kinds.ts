import { LAYOUTS, type Layout } from "../words.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { KINDS } from "./lexicon/kind-words.ts";
import { EVENT_TYPES, type EventType } from "./lexicon/lexicon.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { among, matchesIn, pattern } from "./pattern/pattern.ts";
import { partAround, type Span, spanOf, touches, words } from "./text.ts";
import { AFTER, any, BEFORE, group } from "./vocabulary.ts";

export interface Named<Kind> {
  value: Kind;
  span: Span;
}

const LAYOUT_FORMS = LAYOUTS.map((value) => ({
  value,
  form: words(LEXICONS.flatMap(({ layouts }) => layouts[value])),
}));
const EVENT_FORMS = EVENT_TYPES.map((value) => ({
  value,
  form: words(LEXICONS.flatMap(({ eventTypes }) => eventTypes[value])),
}));

const layoutsIn = among(LAYOUT_FORMS);
const eventsIn = among(EVENT_FORMS);

const namedBy = <Kind>(folded: string, forms: readonly { value: Kind; form: RegExp }[]): Named<Kind>[] =>
  forms
    .flatMap(({ value, form }) => matchesIn(folded, form).map((match) => ({ value, span: spanOf(match) })))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);

const NOT_THIS = new RegExp(`${BEFORE}${group(KINDS.notThis)} $`, "u");
const NOT_WANTED = new RegExp(`^${KINDS.notWanted}`, "u");
const MAX_NOT = 40;
const isRefused = (folded: string, { start, end }: Span): boolean =>
  NOT_THIS.test(folded.slice(Math.max(0, start - MAX_NOT), start)) || NOT_WANTED.test(folded.slice(end, end + MAX_NOT));

/** How the room is to be set up, in the order in which it is told, without what is not wanted. */
export const readLayouts = (folded: string): Named<Layout>[] =>
  apart(namedBy(folded, layoutsIn(folded))).filter(({ span }) => !isRefused(folded, span));

/** The first and longest of those that overlap: "tables en rangs" are no rows of chairs. */
const apart = <Kind>(named: readonly Named<Kind>[]): Named<Kind>[] =>
  named.filter(({ span }, index, all) => !all.slice(0, index).some((other) => touches(other.span, span)));

/** "Wedding planner", "agence de mariage": what somebody does for a living. */
const TRADE = new RegExp(`^[ -]${KINDS.trades}${AFTER}`, "u");
const TRADER = new RegExp(`${BEFORE}${KINDS.traders}$`, "u");
const isTrade = (folded: string, { start, end }: Span): boolean =>
  TRADE.test(folded.slice(end, end + MAX_NOT)) || TRADER.test(folded.slice(Math.max(0, start - MAX_NOT), start));

/** "Last year we held our Christmas party with you; now we need a room for a seminar": what was comes last. */
const LONG_AGO = new RegExp(`${BEFORE}${any("longAgo")}`, "u");
const PART_END = pattern("[.,;:!?()\\n]");
const laterFirst = (folded: string, named: readonly Named<EventType>[]): Named<EventType>[] => {
  const isOver = ({ span }: Named<EventType>): boolean => {
    const { start, end } = partAround(folded, span, PART_END);
    return LONG_AGO.test(folded.slice(start, end));
  };
  return named.length < 2
    ? [...named]
    : named
        .map((each) => ({ each, over: isOver(each) ? 1 : 0 }))
        .sort((a, b) => a.over - b.over)
        .map(({ each }) => each);
};

/**
 * What the event is, in the order in which it is told: the longer word where two begin together, and none that is part of
 * the name of a thing ("Classic Apéro"), of a layout ("banquet seating") or of a trade.
 */
export const readEventTypes = (folded: string, things: readonly Span[]): Named<EventType>[] =>
  laterFirst(folded, namesOfEvents(folded, things));

const namesOfEvents = (folded: string, things: readonly Span[]): Named<EventType>[] =>
  apart(
    namedBy(folded, eventsIn(folded))
      .filter(({ span }) => !things.some((thing) => contains(thing, span)) && !isTrade(folded, span))
      .filter(({ span }) => !NONE.test(folded.slice(Math.max(0, span.start - MAX_NONE), span.start))),
  );

/** "No food, no drinks" are no reception. */
const NONE = new RegExp(`${BEFORE}(?:${any("lacks")}|${group(SMALL.none)})\\s*$`, "u");
const MAX_NONE = 12;

const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
