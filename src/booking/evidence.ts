import type { FactKey, Facts, FactValues } from "./facts.ts";
import type { SignalKind } from "./reading/lexicon/lexicon.ts";
import type { Found, Reading } from "./reading/reading.ts";

/** Words of a client's mail, as they were read. */
export interface Proof {
  /** The message they are from. */
  messageId: string;
  text: string;
}

type Places = readonly Found<unknown>[];
type Proving = { readonly [Key in FactKey]?: (reading: Reading, value: FactValues[Key]) => Places };

const saying = <T>(found: readonly Found<T>[], says: (value: T) => boolean): Places =>
  found.filter(({ value }) => says(value));
const signals = (reading: Reading, ...kinds: readonly SignalKind[]): Places =>
  saying(reading.signals, (kind) => kinds.includes(kind));
const eventDays = ({ days }: Reading, day: string): Places =>
  saying(days, (said) => said.role === "event" && !said.refused && (said.day === day || said.last === day));

/** Where a mail says what a fact holds. What is concluded, such as the end of a booking of usual length, has no words. */
const PROVING: Proving = {
  date: eventDays,
  end_date: eventDays,
  date_hint: ({ hints }) => hints,
  daypart: ({ dayparts }, daypart) => saying(dayparts, (said) => said === daypart),
  start_time: ({ times }, start) => saying(times, (said) => said.start === start),
  end_time: ({ times, durations }, end) => {
    const ends = saying(times, (said) => said.end === end);
    return ends.length > 0 ? ends : durations;
  },
  attendees: ({ people }) => people,
  layout: ({ layouts }, layout) => saying(layouts, (said) => said === layout),
  event_type: ({ eventTypes }, type) => saying(eventTypes, (said) => said === type),
  preferred_room: ({ rooms }, wish) => saying(rooms, (said) => said.roomId === wish.roomId && !said.rejected),
  products: ({ products }, wishes) =>
    saying(products, ({ id, alike }) => wishes.some((wish) => wish.id === id || alike.includes(wish.id))),
  no_extras: (reading) => signals(reading, "noExtras"),
  billing: ({ billing }) => billing,
  sourcing: ({ sourcing }) => sourcing,
  counter: ({ counters }) => counters,
  offer_accepted: (reading) => signals(reading, "accept", "yes"),
};

/** Facts that grow with each mail: words of earlier ones still prove them. */
const GROWING: ReadonlySet<FactKey> = new Set(["products", "billing", "sourcing"]);

const MESSAGE = "message:";
/** The message that a fact was learnt from; `undefined` for what a manager or the desk itself set. */
export const messageOf = ({ source }: { source: string }): string | undefined =>
  source.startsWith(MESSAGE) ? source.slice(MESSAGE.length) : undefined;

/**
 * The words that prove a fact, in the order of the mails and each text once. @param readings by message, oldest first
 */
export const proofsOf = <Key extends FactKey>(
  facts: Facts,
  key: Key,
  readings: ReadonlyMap<string, Reading>,
): Proof[] => {
  const fact = facts[key];
  const places = PROVING[key];
  if (!fact || !places) return [];
  const own = messageOf(fact);
  const proofs = [...readings].flatMap(([messageId, reading]) =>
    GROWING.has(key) || messageId === own
      ? places(reading, fact.value).map(({ span }) => ({
          messageId,
          text: reading.text.slice(span.start, span.end).trim(),
        }))
      : [],
  );
  return proofs.filter(({ text }, at) => text !== "" && proofs.findIndex((other) => other.text === text) === at);
};
