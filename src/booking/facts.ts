import type { Day, TimeOfDay } from "../platform/days.ts";
import { canonicalJson, fingerprint } from "../platform/ids.ts";
import { oncePer } from "../platform/once.ts";
import type { Language, Layout } from "./words.ts";

export const DAYPARTS = ["morning", "afternoon", "evening", "full_day"] as const;
export type Daypart = (typeof DAYPARTS)[number];

/** A date that is not yet a day: "some Saturday evening in February". Source: spec/workflow.md §3.6. */
export interface DateHint {
  /** First and last day it can mean. */
  from: Day;
  to: Day;
  /** 1 Monday .. 7 Sunday; none means any. */
  weekdays: readonly number[];
}

/** A line that the client wishes, beside the room. */
export interface Wish {
  kind: "product" | "menu";
  id: string;
  /** `null`: one for each person, or one. */
  quantity: number | null;
}

export interface Contact {
  name?: string | undefined;
  company?: string | undefined;
  phone?: string | undefined;
}

/** A room that the client named: chosen, or only preferred. */
export interface RoomWish {
  roomId: string;
  chosen: boolean;
}

export const BILLING_FIELDS = ["name_or_company", "street", "postal_code", "city", "country"] as const;
/** What a billing address has to have before a booking can be confirmed. Source: spec/workflow.md §2.10. */
export type BillingField = (typeof BILLING_FIELDS)[number];
export type Billing = { readonly [Field in BillingField | "vat"]?: string };

/** A price that a manager set; it holds for the offer it was set for. Source: spec/workflow.md §5.1. */
export interface PriceOverride {
  kind: "total" | "room_rate";
  minor: number;
  /** Fingerprint of what the offer rested on when the price was set. */
  grounds: string;
}

/** Something that is not in the catalogue and that the client asked us to get. Source: spec/workflow.md §2.13. */
export interface Sourcing {
  items: readonly string[];
  /** `refused`: it could not be had, and the client has not said yet whether to go on without. */
  state: "pending" | "refused";
}

/** An item that a manager has found, with its price. */
export interface SourcedItem {
  name: string;
  priceMinor: number;
}

/** A proposal of another price, for the offer version that was on the table. */
export interface Counter {
  version: number;
  /** `undefined`: only less, no number. */
  proposedMinor: number | undefined;
}

/** Everything a booking can know. One key, one fact; nothing is stored twice. */
export interface FactValues {
  date: Day;
  end_date: Day;
  date_hint: DateHint;
  daypart: Daypart;
  start_time: TimeOfDay;
  end_time: TimeOfDay;
  attendees: number;
  layout: Layout;
  event_type: string;
  special_requirements: string;
  preferred_room: RoomWish;
  room: string;
  products: readonly Wish[];
  /** The client wants nothing beside the room, so that nothing is suggested. */
  no_extras: true;
  contact: Contact;
  language: Language;
  billing: Billing;
  price: PriceOverride;
  sourcing: Sourcing;
  sourced: readonly SourcedItem[];
  counter: Counter;
  /** Version of the offer that the client accepted. */
  offer_accepted: number;
  /** Version whose acceptance a manager agreed to; asked for only where no deposit is due. */
  acceptance_agreed: number;
  /** A room that went to the other party who held an option on it that day. */
  lost_room: { roomId: string; day: Day };
  /** Why it has to be the room that another party holds first. Source: spec/workflow.md §2.12. */
  room_reason: string;
}

export type FactKey = keyof FactValues;

/** What is known, what it rests on (`message:<id>`, `task:<id>`, `api:<id>` …) and since when (an instant). */
export interface Fact<T> {
  value: T;
  source: string;
  at: string;
}

export type Facts = { readonly [Key in FactKey]?: Fact<FactValues[Key]> };

/** Where new facts come from. */
export interface Origin {
  source: string;
  at: string;
}

/** The value of a fact; `undefined` while it is unknown. */
export const known = <Key extends FactKey>(facts: Facts, key: Key): FactValues[Key] | undefined => facts[key]?.value;

/** The facts with one more. Saying again what is known changes nothing, not even where it came from. */
export const learn = <Key extends FactKey>(facts: Facts, key: Key, value: FactValues[Key], origin: Origin): Facts =>
  facts[key] !== undefined && canonicalJson(facts[key].value) === canonicalJson(value)
    ? facts
    : { ...facts, [key]: { value, ...origin } };

/** The facts without some. */
export const forget = (facts: Facts, ...keys: readonly FactKey[]): Facts => {
  const rest = { ...facts };
  for (const key of keys) delete rest[key];
  return rest;
};

/** The window of a part of the day. Source: spec/workflow.md §3.7. */
const DAYPART_WINDOWS: Readonly<Record<Daypart, { start: TimeOfDay; end: TimeOfDay }>> = {
  morning: { start: "08:00", end: "12:00" },
  afternoon: { start: "12:00", end: "17:00" },
  evening: { start: "18:00", end: "22:00" },
  full_day: { start: "09:00", end: "17:00" },
};

/** The times of an event: as stated, else those of the part of the day that was named. */
export const timesOf = (facts: Facts): { start: TimeOfDay | undefined; end: TimeOfDay | undefined } => {
  const start = known(facts, "start_time");
  const end = known(facts, "end_time");
  const daypart = known(facts, "daypart");
  return start === undefined && end === undefined && daypart ? DAYPART_WINDOWS[daypart] : { start, end };
};

/** The five things a room has to meet, under the names of the API. Source: spec/workflow.md §1.11. */
export const requirementsOf = (facts: Facts) => ({
  number_of_participants: known(facts, "attendees") ?? null,
  seating_layout: known(facts, "layout") ?? null,
  event_duration: { start: timesOf(facts).start ?? null, end: timesOf(facts).end ?? null },
  special_requirements: known(facts, "special_requirements") ?? null,
  preferred_room: known(facts, "preferred_room")?.roomId ?? null,
});

/** Fingerprint of the five; products are no part of it, so that adding one never asks for another room. */
export const requirementsHash = oncePer((facts: Facts): string => fingerprint(requirementsOf(facts)));

/** A billing address on one line; `undefined` while nothing is known of it. */
export const billingText = (facts: Facts): string | undefined => {
  const { name_or_company, street, postal_code, city, country, vat } = known(facts, "billing") ?? {};
  const place = [postal_code, city].filter(Boolean).join(" ");
  const parts = [name_or_company, street, place, country, vat].filter((part) => part !== undefined && part !== "");
  return parts.length === 0 ? undefined : parts.join(", ");
};
