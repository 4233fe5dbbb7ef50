import { LAYOUTS, type Layout } from "../words.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { EVENT_TYPES, type EventType } from "./lexicon/lexicon.ts";
import { SMALL } from "./lexicon/small-words.ts";
import { among, matchesIn } from "./pattern/pattern.ts";
import { type Span, spanOf, touches, words } from "./text.ts";
import { any, BEFORE, group } from "./vocabulary.ts";

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

/** How the room is to be set up, in the order in which it is told. */
export const readLayouts = (folded: string): Named<Layout>[] => namedBy(folded, layoutsIn(folded));

/**
 * What the event is, in the order in which it is told: the longer word where two begin together, and none that is part of
 * the name of a thing ("Classic Apéro").
 */
export const readEventTypes = (folded: string, things: readonly Span[]): Named<EventType>[] =>
  namedBy(folded, eventsIn(folded))
    .filter(({ span }) => !things.some((thing) => contains(thing, span)))
    .filter(({ span }) => !NONE.test(folded.slice(Math.max(0, span.start - MAX_NONE), span.start)))
    .filter(({ span }, index, all) => !all.slice(0, index).some((other) => touches(other.span, span)));

/** "No food, no drinks" are no reception. */
const NONE = new RegExp(`${BEFORE}(?:${any("lacks")}|${group(SMALL.none)})\\s*$`, "u");
const MAX_NONE = 12;

const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
