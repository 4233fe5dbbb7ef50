import { offerInputsHash } from "../booking/booking.ts";
import {
  BILLING_FIELDS,
  type Billing,
  type FactKey,
  type Facts,
  type FactValues,
  learn,
  requirementsHash,
  type SourcedItem,
  type Wish,
} from "../booking/facts.ts";
import type { Language } from "../booking/words.ts";
import { findProduct } from "./catalogue.ts";
import type { TeamContext } from "./context.ts";
import type { EventValues } from "./event.ts";
import type { Placed } from "./holds.ts";
import type { OfferValues } from "./offers.ts";
import { isPresent, type Json, known, listOf, numberOf, objectOf, readMinor, textOf } from "./values.ts";

const LANGUAGES: readonly Language[] = ["de", "en", "fr", "it"];

/** What the client wishes beside the room: of the catalogue, priced without it, or a name nobody knows. */
export interface Wishes {
  products: Wish[];
  sourced: SourcedItem[];
  unmatched: string[];
}

/** The products of an event; those of the seed where it names no others. Source: spec/legacy-data.md §A5, §B6. */
export const wishesOf = (event: Json, { products }: Pick<TeamContext, "products">): Wishes => {
  const own = listOf(event["products"]);
  const named = own.length > 0 ? own : [...listOf(event["selected_products"]), ...listOf(event["selected_catering"])];
  const wishes: Wishes = { products: [], sourced: [], unmatched: [] };
  for (const item of named.map(objectOf)) {
    const name = known(item["name"]);
    const product = findProduct(products, { slug: textOf(item["product_id"]) ?? textOf(item["id"]), name });
    const quantity = numberOf(item["quantity"]) ?? numberOf(item["qty"]) ?? null;
    if (product) {
      wishes.products.push({ kind: "product", id: product.id, quantity });
      continue;
    }
    const text = name ?? known(item["product_id"]) ?? known(item["id"]);
    if (text === undefined) continue;
    const price = readMinor(item["unit_price"]);
    if (price !== undefined) wishes.sourced.push({ name: text, priceMinor: Math.round(price * (quantity ?? 1)) });
    wishes.unmatched.push(text);
  }
  return wishes;
};

const billingOf = (event: Json): Billing | undefined => {
  const stored = objectOf(event["billing_details"]);
  const billing: { -readonly [Field in keyof Billing]: string } = {};
  for (const field of [...BILLING_FIELDS, "vat"] as const) {
    const value = known(stored[field]);
    if (value !== undefined) billing[field] = value;
  }
  return Object.keys(billing).length === 0 ? undefined : billing;
};

/** The step after which a manager has agreed to what the client accepted. */
const AGREED_FROM_STEP = 6;

/** Everything that is known of an event, as facts the booking rules go on from. Source: spec/legacy-data.md §B6. */
export const factsOf = (event: Json, values: EventValues, wishes: Wishes, offers: readonly OfferValues[]): Facts => {
  const origin = { source: "legacy", at: values.createdAt.toISOString() };
  let facts: Facts = {};
  const add = <Key extends FactKey>(key: Key, value: FactValues[Key] | undefined): void => {
    if (value !== undefined) facts = learn(facts, key, value, origin);
  };
  const { date, preferredRoom, room } = values;
  if (values.dateConfirmed) {
    add("date", date);
    add("end_date", values.endDate);
  } else if (date !== undefined) add("date_hint", { from: date, to: date, weekdays: [] });
  add("start_time", values.start);
  add("end_time", values.end);
  add("attendees", values.attendees);
  add("layout", values.layout);
  add("event_type", values.eventType);
  add("special_requirements", values.special);
  add("preferred_room", preferredRoom && { roomId: preferredRoom.id, chosen: room?.id === preferredRoom.id });
  add("room", room?.id);
  if (wishes.products.length > 0) add("products", wishes.products);
  if (wishes.sourced.length > 0) add("sourced", wishes.sourced);
  add(
    "language",
    LANGUAGES.find((language) => language === values.language),
  );
  add("billing", billingOf(event));
  const accepted = offers.find(({ status }) => status === "accepted");
  add("offer_accepted", accepted?.version);
  if (accepted && (values.status === "confirmed" || values.step >= AGREED_FROM_STEP))
    add("acceptance_agreed", accepted.version);
  return facts;
};

/** Under what the room and the newest offer were settled, so that the next mail finds them settled still. */
export const hashesOf = (
  facts: Facts,
  values: EventValues,
  hold: Placed | undefined,
  offers: readonly OfferValues[],
) => {
  const isSettled = values.isRoomChecked && hold !== undefined && hold.state !== "lost";
  const hasLive = offers.some(({ status }) => status === "draft" || status === "sent" || status === "accepted");
  return {
    requirementsHash: requirementsHash(facts),
    roomInputsHash: isSettled ? requirementsHash(facts) : null,
    offerInputsHash: hasLive ? offerInputsHash(facts) : null,
  };
};

export interface DepositValues {
  required: boolean;
  type: "percentage" | "fixed" | null;
  percent: number | null;
  days: number | null;
  minor: number | null;
  vatMinor: number | null;
  dueDate: unknown;
  paidMinor: number | undefined;
  paidAt: unknown;
}

const percentOf = (value: unknown): number | null => {
  const percent = numberOf(value);
  return percent !== undefined && Number.isInteger(percent) && percent >= 1 && percent <= 100 ? percent : null;
};

/** The deposit: `deposit_info` where there is one, else its older mirror. Source: spec/legacy-data.md §A5, §B7. */
export const depositOf = (event: Json): DepositValues => {
  if (!isPresent(event["deposit_info"])) {
    const state = objectOf(event["deposit_state"]);
    const minor = readMinor(state["due_amount"]) ?? null;
    const percent = percentOf(state["percent"]);
    const required = state["required"] === true;
    return {
      required,
      type: required ? (percent === null ? "fixed" : "percentage") : null,
      percent,
      days: null,
      minor: required ? minor : null,
      vatMinor: null,
      dueDate: undefined,
      paidMinor: state["status"] === "paid" ? (minor ?? undefined) : undefined,
      paidAt: undefined,
    };
  }
  const info = objectOf(event["deposit_info"]);
  const type = info["deposit_type"];
  const minor = readMinor(info["deposit_amount"]) ?? null;
  const days = numberOf(info["deposit_deadline_days"]);
  return {
    required: info["deposit_required"] === true,
    type: type === "percentage" || type === "fixed" ? type : null,
    percent: percentOf(info["deposit_percentage"]),
    days: days !== undefined && days >= 0 ? Math.trunc(days) : null,
    minor,
    vatMinor: readMinor(info["deposit_vat_included"]) ?? null,
    dueDate: info["deposit_due_date"],
    paidMinor: info["deposit_paid"] === true ? (minor ?? undefined) : undefined,
    paidAt: info["deposit_paid_at"],
  };
};
