import type { Day } from "../../platform/days.ts";
import type { Catalogue } from "../catalogue.ts";
import type { BillingField, Wish } from "../facts.ts";
import type { Language } from "../words.ts";
import type { Askable } from "../world.ts";
import type { KnownTimes } from "./shifts.ts";

/** What of the record a word may mean. */
export type KnownWish = Pick<Wish, "kind" | "id">;

/** What the conversation knows that a reader needs: what day it is, and what was said before. */
export interface ReadingContext {
  today: Day;
  catalogue: Catalogue;
  /** The language of the conversation so far. */
  language: Language | undefined;
  /** Days and rooms that our last message proposed. */
  proposedDays: readonly Day[];
  /** The day of the event, as far as it is known: "the 27th" is of its month. */
  eventDay?: Day | undefined;
  /** From when to when the event is, as far as that is known: "an hour later" moves it. */
  eventTimes?: KnownTimes | undefined;
  /** The room that stands for the event, as far as that is known: another one that is named is a move. */
  eventRoom?: string | undefined;
  /** How many come, as far as that is known: "three singers" are some of them. */
  attendees?: number | undefined;
  offeredRooms: readonly string[];
  /** What was wished, the last at the end: "another one" is one more of that. */
  wishes?: readonly KnownWish[] | undefined;
  /** What of the house's things our last message answered a question about: "add it" is one of these. */
  askedOf?: readonly KnownWish[] | undefined;
  /** The rooms, by id, that our last message answered a question about: "we'll take that one" is of one of these. */
  askedRooms?: readonly string[] | undefined;
  /** What our last message asked for. */
  asked: readonly Askable[];
  /** What our offer comes to, in minor units, while it is before the client and has no answer yet. */
  offeredMinor?: number | undefined;
  /** What of the billing address is not known yet; it tells which piece a short answer is. */
  missingBilling?: readonly BillingField[];
}

/** What our last message may have asked about a visit of the house. */
export const OF_VISITS: readonly Askable[] = ["visit_day", "visit_time", "visit_confirm"];

/** Nothing is known of an event, and nothing was asked. */
export const isFirst = ({ eventDay, attendees, asked }: ReadingContext): boolean =>
  eventDay === undefined && attendees === undefined && asked.length === 0;
