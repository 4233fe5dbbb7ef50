import type { Day } from "../platform/days.ts";
import { minutesOf, timeOfMinutes, weekdayOf } from "../platform/days.ts";
import { applyRoom } from "./apply-room.ts";
import { isFood } from "./catalogue.ts";
import {
  type Billing,
  type Contact,
  type FactKey,
  type Facts,
  type FactValues,
  forget,
  known,
  learn,
  type Wish,
} from "./facts.ts";
import { type DayMention, type Found, type Reading, signalsIn, type TimeMention } from "./reading/reading.ts";
import { isIn } from "./reading/text.ts";
import { hasSignal, isOrdered } from "./signals.ts";
import { isAskedAbout, isRevision, telling } from "./telling.ts";
import type { World } from "./world.ts";

/** A start without an end, asked for twice, lasts so long. Source: spec/workflow.md §2.6. */
const DEFAULT_HOURS = 4;

/** The days a mail proposes for the event, each once; a weekday beside a day that is one says nothing more. */
export const eventDays = (reading: Reading, facts: Facts): DayMention[] => {
  const days = telling(reading.days, reading, known(facts, "date") === undefined)
    .map(({ value }) => value)
    .filter(({ role, refused }) => role === "event" && !refused);
  const dated = days.filter(({ weekdayOnly }) => !weekdayOnly).map(({ day }) => weekdayOf(day));
  return days.filter(
    ({ day, weekdayOnly }, index) =>
      days.findIndex((other) => other.day === day) === index && !(weekdayOnly && dated.includes(weekdayOf(day))),
  );
};

const applyDate = (facts: Facts, reading: Reading, world: World): Facts => {
  const current = known(facts, "date");
  const proposed = world.dialogue.proposedDays;
  // "Le dimanche est-il plus cher ?", of days that were proposed.
  const isAskedOf = (asked: Day): boolean =>
    proposed.includes(asked) &&
    reading.days.every((found) => found.value.day !== asked || isAskedAbout(reading, found));
  const named = eventDays(reading, facts).filter(
    ({ isPast, isNew, day }) => !isPast && (isNew || day !== current) && !isAskedOf(day),
  );
  const days = current === undefined && named.length > 1 ? besideHours(named, reading) : named;
  const [only] = days;
  const isWished = reading.days.some((found) => found.value.day === only?.day && isOrdered(reading, found));
  const isMeant = only?.weekdayOnly ? hasSignal(reading, "change", "revision") : isWished || isRevision(reading);
  if (only && days.length === 1 && (current === undefined || isMeant)) return setDay(facts, only, world);
  if (days.length > 0) return facts;
  if (
    current === undefined &&
    proposed.length === 1 &&
    proposed[0] &&
    hasSignal(reading, "yes", "accept") &&
    !hasSignal(reading, "no")
  ) {
    return setDay(facts, { day: proposed[0], last: undefined }, world);
  }
  return applyHint(facts, reading, world);
};

/**
 * Of several days the one that is named with the hours or with the room: "Wir bilden die Fahrer von morgen aus. Wir
 * brauchen Raum B am 7. Mai." Where no day is told apart by them, all may be meant.
 */
const besideHours = (days: DayMention[], { clauses, days: named, times, rooms }: Reading): DayMention[] => {
  const isBeside = (day: Day): boolean =>
    clauses.some((clause) => {
      const isHere = isIn(clause);
      return named.some((found) => found.value.day === day && isHere(found)) && [...times, ...rooms].some(isHere);
    });
  const beside = days.filter(({ day }) => isBeside(day));
  return beside.length > 0 ? beside : days;
};

const setDay = (facts: Facts, { day, last }: { day: Day; last: Day | undefined }, { origin }: World): Facts => {
  const single = forget(learn(facts, "date", day, origin), "date_hint", ...(last ? [] : (["end_date"] as const)));
  return last ? learn(single, "end_date", last, origin) : single;
};

/** A date that is not a day yet. It takes a known day back only when the client wants to move. */
const applyHint = (facts: Facts, reading: Reading, { origin }: World): Facts => {
  const isKnown = known(facts, "date") !== undefined;
  const [hint] = telling(reading.hints, reading, !isKnown);
  if (!hint || (isKnown && !hasSignal(reading, "change"))) return facts;
  const { isWeekdayOnly, ...named } = hint.value;
  const before = known(facts, "date_hint");
  const narrowed = isWeekdayOnly && before ? { ...before, weekdays: named.weekdays } : named;
  return learn(forget(facts, "date", "end_date"), "date_hint", narrowed, origin);
};

/** Times of a visit, a payment or a deadline are no times of the event. */
const isAside = (reading: Reading, found: Found<unknown>): boolean => {
  const clause = reading.clauses.find((each) => isIn(each)(found));
  if (!clause) return false;
  const days = reading.days.filter(isIn(clause));
  const isOfEvent = days.some(({ value }) => value.role === "event");
  return signalsIn(reading, clause, "visit") || (!isOfEvent && (days.length > 0 || signalsIn(reading, clause, "paid")));
};

const applyTimes = (facts: Facts, reading: Reading, world: World): Facts => {
  const isUnknown = known(facts, "start_time") === undefined;
  const times = telling(reading.times, reading, isUnknown).filter((found) => !isAside(reading, found));
  const ranges = times.filter(({ value }) => value.start !== undefined && value.end !== undefined);
  // "So far 10 to 16, now 10 to 17": of two windows the one that does not stand yet.
  const isOther = ({ value }: Found<TimeMention>): boolean =>
    value.start !== known(facts, "start_time") || value.end !== known(facts, "end_time");
  const range = (ranges.find(isOther) ?? ranges[0])?.value;
  const start = range?.start ?? times.find(({ value }) => value.start !== undefined)?.value.start;
  const end = range?.end ?? times.find(({ value }) => value.end !== undefined)?.value.end;
  const hours = telling(reading.durations, reading, isUnknown).at(0)?.value;
  const isWished = times.some((found) => isOrdered(reading, found));
  if (range === undefined && !isUnknown && !isWished && !isRevision(reading)) return facts;
  const from = start ?? (hours === undefined ? undefined : known(facts, "start_time"));
  const until =
    end ?? (from !== undefined && hours !== undefined ? plusHours(from, hours) : impliedEnd(facts, start, world));
  const withStart = start === undefined ? facts : learn(facts, "start_time", start, world.origin);
  const withEnd = until === undefined ? withStart : learn(withStart, "end_time", until, world.origin);
  return withEnd === facts ? applyDaypart(facts, reading, world) : withEnd;
};

const plusHours = (time: string, hours: number): string => timeOfMinutes(minutesOf(time) + Math.round(hours * 60));

/** The second answer with a start alone gets the default length. */
const impliedEnd = (facts: Facts, start: string | undefined, { dialogue }: World): string | undefined =>
  start !== undefined && known(facts, "end_time") === undefined && dialogue.timeAsked > 0
    ? plusHours(start, DEFAULT_HOURS)
    : undefined;

const applyDaypart = (facts: Facts, reading: Reading, { origin }: World): Facts => {
  const [daypart] = telling(reading.dayparts, reading, known(facts, "daypart") === undefined).filter(
    (found) => !isAside(reading, found),
  );
  return daypart ? learn(facts, "daypart", daypart.value, origin) : facts;
};

const MAX_ATTENDEES = 100_000;

const applyPeople = (facts: Facts, reading: Reading, { origin }: World): Facts => {
  const current = known(facts, "attendees");
  const mentions = telling(reading.people, reading, current === undefined).map(({ value }) => value);
  const mention = mentions.find(({ count, mode }) => mode !== "set" || count !== current) ?? mentions[0];
  if (!mention) return facts;
  const { count, mode } = mention;
  const total = mode === "set" ? count : mode === "add" ? (current ?? 0) + count : (current ?? 0) - count;
  return total >= 1 && total <= MAX_ATTENDEES ? learn(facts, "attendees", total, origin) : facts;
};

const applyProducts = (facts: Facts, reading: Reading, { origin, catalogue }: World): Facts => {
  const before = known(facts, "products") ?? [];
  // What the same mail orders stays: "ohne Essen kommt keiner, den Lunch bitte wieder für alle".
  let wishes: Wish[] = reading.dropsCatering
    ? before.filter((wish) => wish.kind !== "menu" && !isFood(wish.id, catalogue))
    : [...before];
  for (const { value } of reading.products) {
    const { kind, id, alike, mode } = value;
    const existing = [id, ...alike].flatMap(
      (each) => wishes.find((wish) => wish.kind === kind && wish.id === each) ?? [],
    )[0];
    const quantity = value.quantity === known(facts, "attendees") ? null : value.quantity;
    if (mode === "drop") wishes = wishes.filter((wish) => wish !== existing);
    else if (!existing) wishes.push({ kind, id, quantity });
    else if (mode === "more")
      wishes = wishes.map((wish) =>
        wish === existing ? { ...wish, quantity: Math.max(0, (wish.quantity ?? 1) + (quantity ?? 1)) } : wish,
      );
    else if (quantity !== null) wishes = wishes.map((wish) => (wish === existing ? { ...wish, quantity } : wish));
  }
  const isEmpty = wishes.length === 0 && known(facts, "products") === undefined;
  return isEmpty ? facts : learn(facts, "products", wishes, origin);
};

/** "Just the room": said once, it holds until something is wished. */
const applyNoExtras = (facts: Facts, reading: Reading, { origin }: World): Facts => {
  if (reading.products.some(({ value }) => value.mode !== "drop")) return forget(facts, "no_extras");
  return hasSignal(reading, "noExtras") ? learn(facts, "no_extras", true, origin) : facts;
};

const applyContact = (facts: Facts, { contact }: Reading, { origin }: World): Facts => {
  const merged: Contact = { ...known(facts, "contact"), ...contact };
  return Object.keys(merged).length > 0 ? learn(facts, "contact", merged, origin) : facts;
};

/** Where a Swiss postal code says the country of a venue in Switzerland. Source: spec/workflow.md §3.11 "→ T". */
const HOME_COUNTRY = { zone: "Europe/Zurich", postalCode: /^[1-9]\d{3}$/, name: "Switzerland" };

/** Pieces of a billing address are merged with what is known; who is billed falls back to who writes (§3.11). */
const applyBilling = (facts: Facts, reading: Reading, { origin, venue, clientName }: World): Facts => {
  const mentions = telling(reading.billing, reading, true).map(({ value }) => value.address);
  if (mentions.length === 0) return facts;
  const told: Billing = Object.assign({}, known(facts, "billing"), ...mentions);
  const isHome = venue.timezone === HOME_COUNTRY.zone && HOME_COUNTRY.postalCode.test(told.postal_code ?? "");
  const country = told.country ?? (isHome ? HOME_COUNTRY.name : undefined);
  const contact = known(facts, "contact");
  const hasPlace = told.street !== undefined && told.city !== undefined;
  const name = told.name_or_company ?? (hasPlace ? (contact?.company ?? contact?.name ?? clientName) : undefined);
  const billing = { ...told, ...(country && { country }), ...(name && { name_or_company: name }) };
  return learn(facts, "billing", billing, origin);
};

/** What the catalogue lacks and we are asked to get; saying it again asks for nothing new. Source: spec/workflow.md §2.13. */
const applySourcing = (facts: Facts, reading: Reading, { origin }: World): Facts => {
  const found = (known(facts, "sourced") ?? []).map(({ name }) => name.toLowerCase());
  const wanted = telling(reading.sourcing, reading, true).map(({ value }) => value);
  const before = known(facts, "sourcing")?.items ?? [];
  const items = wanted.filter((item) => !before.includes(item) && !found.includes(item.toLowerCase()));
  return items.length === 0
    ? facts
    : learn(facts, "sourcing", { items: [...before, ...items], state: "pending" }, origin);
};

/** A layout is learnt, and replaced by a client who changes his mind. */
const applyLayout = (facts: Facts, reading: Reading, { origin }: World): Facts => {
  const isUnknown = known(facts, "layout") === undefined;
  const [layout] = telling(reading.layouts, reading, isUnknown);
  const isMeant = isUnknown || isRevision(reading) || (layout && isOrdered(reading, layout));
  return layout && isMeant ? learn(facts, "layout", layout.value, origin) : facts;
};

/** "What would you suggest for lunch?" tells what the event is only while nobody has said when it is to be. */
const isOpen = (facts: Facts): boolean => known(facts, "date") === undefined;

/** A fact that is learnt once, from the first mail that tells it. */
const applyFirst = <Key extends FactKey>(
  facts: Facts,
  key: Key,
  found: Found<FactValues[Key]> | undefined,
  { origin }: World,
): Facts => (found === undefined || known(facts, key) !== undefined ? facts : learn(facts, key, found.value, origin));

/**
 * The facts after a mail: `(facts, reading) → facts′`. Everything that is stated is stored, whatever the step; saying
 * again what is known changes nothing. Source: spec/workflow.md §0 (capture-anytime), §2.3, §2.14 "→ T".
 */
export const apply = (facts: Facts, reading: Reading, world: World): Facts => {
  if (reading.isGibberish) return facts;
  const steps: ((facts: Facts) => Facts)[] = [
    (so) => applyDate(so, reading, world),
    (so) => applyTimes(so, reading, world),
    (so) => applyPeople(so, reading, world),
    (so) => applyRoom(so, reading, world),
    (so) => applyProducts(so, reading, world),
    (so) => applyNoExtras(so, reading, world),
    (so) => applyLayout(so, reading, world),
    (so) => applyFirst(so, "event_type", telling(reading.eventTypes, reading, isOpen(so))[0], world),
    (so) => applyContact(so, reading, world),
    (so) => applyBilling(so, reading, world),
    (so) => applySourcing(so, reading, world),
    (so) => (reading.language ? learn(so, "language", reading.language, world.origin) : so),
  ];
  return steps.reduce((so, step) => step(so), facts);
};
