import { apply } from "../../../../src/booking/apply.ts";
import { NEW_BOOKING, offerInputsHash } from "../../../../src/booking/booking.ts";
import { type FactKey, type Facts, known } from "../../../../src/booking/facts.ts";
import { hear } from "../../../../src/booking/hear.ts";
import { isInquiry } from "../../../../src/booking/kinds-of-mail.ts";
import type { SignalKind } from "../../../../src/booking/reading/lexicon/lexicon.ts";
import { read } from "../../../../src/booking/reading/read.ts";
import { carriesFacts, type Reading } from "../../../../src/booking/reading/reading.ts";
import { readingContextOf } from "../../../../src/booking/reading-context.ts";
import { hasSignal } from "../../../../src/booking/signals.ts";
import type { Speech } from "../../../../src/booking/speech.ts";
import { type VisitMention, visitMentionOf } from "../../../../src/booking/visits/mentions.ts";
import {
  besideVisit,
  takeVisit,
  type VisitDecision,
  type VisitInput,
} from "../../../../src/booking/visits/take-visit.ts";
import { appointmentOf, isPending, slotOf, type Visit } from "../../../../src/booking/visits/visit.ts";
import type { Language } from "../../../../src/booking/words.ts";
import type { Dialogue } from "../../../../src/booking/world.ts";
import { CATALOGUE } from "../../../support/venue.ts";
import type { Situation } from "./situations.ts";
import type { Act, Entity, Labels } from "./utterances.ts";

/** What the desk takes from a mail, in the words of the labels. */
export interface Observed {
  labels: Labels;
  /** Questions that may as well be answered by what is done next: right when labelled, no mistake when not. */
  optional: Labels;
  reading: Reading;
}

type Writer = (name: Entity, value: string | number | undefined) => void;
interface Teller {
  act: (name: Act, is: boolean) => void;
  entity: Writer;
}

/**
 * What a mail does and tells where the conversation stands: read, and heard by the rules that the desk hears it by.
 * @param language the language of the conversation so far; `undefined` in a first mail
 */
export const observe = (text: string, { booking, world }: Situation, language: Language | undefined): Observed => {
  const { asked } = world.dialogue;
  const reading = read(
    text,
    readingContextOf({ today: world.today, catalogue: CATALOGUE, language }, world.dialogue, booking),
  );
  const before = booking ?? NEW_BOOKING;
  const labels = new Set<string>();
  const act: Teller["act"] = (name, is) => {
    if (is) labels.add(name);
  };
  const entity: Writer = (name, value) => {
    if (value !== undefined) labels.add(`${name}=${String(value).replaceAll(" ", "_")}`);
  };

  const visiting = { visit: world.visit, reading, asked, world: world.visitWorld };
  const visit = takeVisit(visiting);
  const beside = besideVisit(visiting);
  const { speech } = hear(before, beside, world, { isOfVisit: visit !== undefined, unheard: [] });
  const facts = apply(before.facts, beside, world);
  const tell: Teller = { act, entity };

  factLabels(before.facts, facts, entity);
  readLabels(reading, tell);
  speechLabels(speech, tell);
  if (visit) visitLabels({ ...visiting, decision: visit }, tell);
  for (const [kind, name] of SAID) act(name, hasSignal(beside, kind));
  answerLabels({ beside, before: before.facts, after: facts, dialogue: world.dialogue }, tell);
  act(
    "change",
    booking !== undefined &&
      (hasSignal(beside, "change") || isChanged(before.facts, facts, booking.offer !== undefined)),
  );

  const optional = new Set<string>();
  const move = (label: string): void => {
    labels.delete(label);
    optional.add(label);
  };
  act("inquiry", booking === undefined && isInquiry(reading));
  /** Who wants to see the house may well want to book it. */
  if (labels.has("visit") && labels.has("inquiry")) move("inquiry");
  /** What it is for is told once, and of no consequence after that. */
  if (booking) for (const label of [...labels]) if (label.startsWith("type=")) move(label);
  for (const { value, mood } of reading.asks)
    (value.isEnquiry || mood !== "question" ? optional : labels).add(`ask=${value.topic}`);
  return { labels, optional, reading };
};

/** Signals that mean the same wherever they are given. */
const SAID: readonly (readonly [SignalKind, Act])[] = [
  ["reserve", "reserve"],
  ["unchanged", "unchanged"],
  ["postpone", "postpone"],
];

const speechLabels = (speech: Speech, { act, entity }: Teller): void => {
  act("accept", speech.accepts);
  act("decline", speech.declines);
  act("cancel", speech.cancels);
  act("counter", speech.counter !== undefined);
  act("person", speech.asksPerson);
  act("paid", speech.claimsPayment);
  act("without", speech.goesOnWithout);
  if (speech.counter?.proposedMinor !== undefined) entity("amount", speech.counter.proposedMinor / 100);
};

interface Answered {
  beside: Reading;
  before: Facts;
  after: Facts;
  dialogue: Dialogue;
}

/** What becomes of the days and rooms that we proposed. */
const answerLabels = ({ beside, before, after, dialogue }: Answered, { act }: Teller): void => {
  const { asked, proposedDays } = dialogue;
  const isNew = (key: FactKey): boolean => after[key] !== before[key];
  const takesDay = isNew("date") && proposedDays.includes(known(after, "date") ?? "");
  const takesRoom =
    isNew("preferred_room") && asked.includes("room") && known(after, "preferred_room")?.chosen === true;
  act("no_extras", isNew("no_extras"));
  act("select", takesDay || takesRoom);
  act(
    "reject",
    (asked.includes("date") || asked.includes("room")) &&
      hasSignal(beside, "no") &&
      !isNew("date") &&
      !isNew("preferred_room"),
  );
};

/** A booking that is known is to be another way, or what was offered rests on something else now (§2.3). */
const isChanged = (before: Facts, after: Facts, isOffered: boolean): boolean =>
  REVISABLE.some((key) => before[key] !== undefined && after[key] !== undefined && before[key] !== after[key]) ||
  (isOffered && offerInputsHash(before) !== offerInputsHash(after));
const REVISABLE: readonly FactKey[] = ["date", "start_time", "end_time", "attendees", "layout", "preferred_room"];

const letterOf = (roomId: string): string => roomId.slice(-1).toUpperCase();

const factLabels = (before: Facts, after: Facts, entity: Writer): void => {
  const tell = <Key extends FactKey>(key: Key, name: Entity, shown: (facts: Facts) => string | number | undefined) => {
    if (before[key] !== after[key] && after[key] !== undefined) entity(name, shown(after));
  };
  tell("date", "date", (facts) => known(facts, "date"));
  tell("end_date", "end", (facts) => known(facts, "end_date"));
  tell("start_time", "from", (facts) => known(facts, "start_time"));
  tell("end_time", "to", (facts) => known(facts, "end_time"));
  tell("daypart", "daypart", (facts) => known(facts, "daypart"));
  tell("attendees", "people", (facts) => known(facts, "attendees"));
  tell("layout", "layout", (facts) => known(facts, "layout"));
  tell("event_type", "type", (facts) => known(facts, "event_type"));
  tell("date_hint", "hint", (facts) => {
    const hint = known(facts, "date_hint");
    return hint && `${hint.from}..${hint.to}${hint.weekdays.length > 0 ? `/${hint.weekdays.join(",")}` : ""}`;
  });
  tell("preferred_room", "room", (facts) => letterOf(known(facts, "preferred_room")?.roomId ?? ""));
  const wished = known(before, "products") ?? [];
  for (const wish of known(after, "products") ?? [])
    if (!wished.includes(wish)) entity("product", `${wish.id}${(wish.quantity ?? 1) === 1 ? "" : `*${wish.quantity}`}`);
};

const readLabels = (reading: Reading, { act, entity }: Teller): void => {
  const { billing, contact, sourcing, signals } = reading;
  act("arrange", sourcing.length > 0);
  act("thanks", hasSignal(reading, "thanks"));
  act(
    "hypothetical",
    signals.some(({ value }) => value === "hypothetical"),
  );
  act(
    "third_party",
    signals.some(({ value }) => value === "thirdParty"),
  );
  act("off_topic", reading.isOffTopic && !reading.isGibberish);
  act("gibberish", reading.isGibberish);
  for (const { value, mood } of billing) {
    if (!carriesFacts(mood)) continue;
    entity("name", value.address.name_or_company);
    entity("street", value.address.street);
    entity("zip", value.address.postal_code);
    entity("city", value.address.city);
    entity("country", value.address.country);
    entity("vat", value.address.vat);
  }
  entity("who", contact.name);
  entity("firm", contact.company);
  entity("phone", contact.phone);
  for (const { value } of sourcing) entity("item", value);
};

interface Visiting extends VisitInput {
  decision: VisitDecision;
}

/** The ways a visit's record goes on when one of the hours or days that we offered is taken. */
const isTaken = (before: Visit, after: Visit): boolean =>
  (before.status === "date_pending" || before.status === "time_pending") &&
  (after.status === "scheduled" || after.status === "time_pending") &&
  before.proposed.some(({ day }) => day === after.day);

const visitLabels = ({ visit: before, reading, asked, world, decision }: Visiting, { act, entity }: Teller): void => {
  const { visit: after } = decision;
  const appointment = appointmentOf(before);
  const mention = visitMentionOf(reading, {
    asked,
    appointment,
    pending: before.status === "confirm_pending" ? slotOf(before) : undefined,
    proposed: before.proposed,
    eventDay: world.eventDay,
  });
  const { refuses, disagrees, moves, agrees, comesThen } = mention;
  const isNo = refuses || (disagrees && !isPending(before));
  act("visit_no", isNo);
  act("visit", !appointment && !isPending(before) && !isNo);
  act("visit_move", appointment !== undefined && !isNo && (after !== before || moves));
  act("reject", isPending(before) && disagrees);
  act("select", isTaken(before, after));
  act("confirm", before.status === "confirm_pending" && after.status === "scheduled" && (agrees || comesThen));
  if (!isNo && !disagrees) whenLabels(before, after, mention, entity);
};

const whenLabels = (before: Visit, after: Visit, { when }: VisitMention, entity: Writer): void => {
  const day = after.day !== undefined && after.day !== before.day ? after.day : when.days[0];
  const time = after.time !== undefined && after.time !== before.time ? after.time : when.hours?.from;
  entity("vday", day === appointmentOf(before)?.day ? undefined : day);
  entity("vtime", time);
  if (when.within && day === undefined) entity("vhint", `${when.within.from}..${when.within.to}`);
};
