import type { SignalKind } from "./lexicon/lexicon.ts";
import { carriesFacts, type DayMention, type Found, type Signal } from "./reading.ts";

/** What a mail says of the days it names. */
interface Said {
  days: readonly Found<DayMention>[];
  /** Days and hours that are told to be other ones, by whatever words. */
  others: readonly Found<unknown>[];
  /** Another day or room is named for the event, so that nothing is off. */
  endsNothing: boolean;
  /** Of what is named otherwise than it is known, what stands beside "all else stays". */
  besideAllElse: (named: readonly Found<DayMention>[]) => readonly Found<unknown>[];
  eventDay: string | undefined;
}

/** What calls a booking off. */
const ENDS: ReadonlySet<SignalKind> = new Set(["cancel", "decline"]);

/** The signals, with what is to be another way by what is said of it, where no word says so. Source: spec/workflow.md §2.3. */
export const withChange = (said: readonly Signal[], mail: Said): Signal[] => {
  const kept = said.filter(({ value }) => !(mail.endsNothing && ENDS.has(value)));
  if (said.some(({ value, mood }) => value === "change" && mood !== "question")) return kept;
  const found = [...takenBack(mail), ...mail.others, ...mail.besideAllElse(otherDays(mail))];
  const [first] = found.filter(({ mood }) => carriesFacts(mood));
  return first ? [...kept, { ...first, value: "change" }] : kept;
};

/** "The 20th does not work any more": the day of the event is to be another one. */
const takenBack = ({ days, eventDay }: Said): Found<DayMention>[] =>
  days.filter(({ value }) => value.refused && value.role === "event" && value.day === eventDay);

/** Days of the event that are not the one that is known. */
const otherDays = ({ days, eventDay }: Said): Found<DayMention>[] =>
  eventDay === undefined
    ? []
    : days.filter(({ value }) => !value.refused && !value.isPast && value.role === "event" && value.day !== eventDay);
