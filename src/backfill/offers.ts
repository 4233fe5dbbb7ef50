import { findProduct, type ProductEntry } from "./catalogue.ts";
import type { EventValues } from "./event.ts";
import { isObject, type Json, known, listOf, numberOf, objectOf, readMinor, textOf } from "./values.ts";
import { saysOfferSent } from "./words.ts";

export interface LineValues {
  position: number;
  kind: "room" | "product" | "free";
  productId: string | null;
  name: string;
  unit: string;
  quantity: number;
  unitPriceMinor: number;
  totalMinor: number;
  isUnmatched: boolean;
}
export interface OfferValues {
  storedId: string;
  version: number;
  status: "draft" | "sent" | "accepted" | "declined" | "superseded";
  record: Json;
  baseMinor: number;
  totalMinor: number;
  lines: LineValues[];
  /** How many of the lines have an element in the file. */
  lineCount: number;
  codes: string[];
}
export interface OffersRead {
  offers: OfferValues[];
  refused: { ref: string; reason: string; lines: number; record: unknown }[];
}

export const lineItemsOf = (offer: unknown): readonly unknown[] =>
  listOf(objectOf(objectOf(offer)["pricing_inputs"])["line_items"]);

/** The versions of an event, and what cannot be used of them. Source: spec/legacy-data.md §B7. */
export const readOffers = (event: Json, values: EventValues, products: readonly ProductEntry[]): OffersRead => {
  const refused: OffersRead["refused"] = [];
  const usable: Omit<OfferValues, "status" | "codes">[] = [];
  for (const [index, offer] of listOf(event["offers"]).entries()) {
    const ref = known(objectOf(offer)["offer_id"]) ?? `offers[${index}]`;
    const lines = lineItemsOf(offer).length;
    const refuse = (reason: string) => refused.push({ ref, reason, lines, record: offer });
    if (!isObject(offer)) {
      refuse("not_an_object");
      continue;
    }
    const read = readOne(offer, index, ref, products);
    if (read === undefined) refuse("invalid_amount");
    else if (usable.some(({ version }) => version === read.version)) refuse("duplicate_version");
    else usable.push(read);
  }
  const highest = Math.max(0, ...usable.map(({ version }) => version));
  return { refused, offers: usable.map((offer) => ({ ...offer, ...statusOf(offer, highest, event, values) })) };
};

const readOne = (
  offer: Json,
  index: number,
  storedId: string,
  products: readonly ProductEntry[],
): Omit<OfferValues, "status" | "codes"> | undefined => {
  const inputs = objectOf(offer["pricing_inputs"]);
  const baseMinor = readMinor(inputs["base_rate"]) ?? 0;
  const items = lineItemsOf(offer).map((item, at) => readLine(objectOf(item), at + 1, products));
  const stored = offer["total_amount"];
  const hasInputs = inputs["base_rate"] !== undefined || items.length > 0;
  const sum = baseMinor + items.reduce((total, { totalMinor }) => total + totalMinor, 0);
  const totalMinor = stored === undefined || stored === null ? (hasInputs ? sum : undefined) : readMinor(stored);
  if (totalMinor === undefined) return undefined;
  const room: LineValues = {
    position: 0,
    kind: "room",
    productId: null,
    name: "Room",
    unit: "per_event",
    quantity: 1,
    unitPriceMinor: baseMinor,
    totalMinor: baseMinor,
    isUnmatched: false,
  };
  const version = numberOf(offer["version"]) ?? index + 1;
  const lines = baseMinor > 0 ? [room, ...items] : items;
  return { storedId, version, record: offer, baseMinor, totalMinor, lines, lineCount: items.length };
};

const signedMinor = (value: unknown): number | undefined => {
  const number = numberOf(value);
  if (number === undefined || number >= 0) return readMinor(value);
  const minor = readMinor(-number);
  return minor === undefined ? undefined : -minor;
};

const readLine = (item: Json, position: number, products: readonly ProductEntry[]): LineValues => {
  const name = known(item["description"]) ?? "";
  const product = findProduct(products, { slug: textOf(item["product_id"]), name });
  const quantity = Math.max(0.01, numberOf(item["quantity"]) ?? 1);
  const unitPriceMinor = signedMinor(item["unit_price"]) ?? 0;
  return {
    position,
    kind: product ? "product" : "free",
    productId: product?.id ?? null,
    name,
    unit: product?.unit ?? "per_event",
    quantity,
    unitPriceMinor,
    totalMinor: signedMinor(item["amount"]) ?? Math.floor(quantity * unitPriceMinor + 0.5),
    isUnmatched: product === undefined && products.length > 0,
  };
};

const statusOf = (
  offer: Omit<OfferValues, "status" | "codes">,
  highest: number,
  event: Json,
  values: EventValues,
): Pick<OfferValues, "status" | "codes"> => {
  const stored = (textOf(offer.record["status"]) ?? "").toLowerCase();
  const ofEvent = (textOf(event["offer_status"]) ?? "").toLowerCase();
  const codes: string[] = [];
  const sum =
    offer.baseMinor + offer.lines.filter(({ kind }) => kind !== "room").reduce((all, line) => all + line.totalMinor, 0);
  if (offer.record["total_amount"] != null && Math.abs(offer.totalMinor - sum) >= 1) codes.push("offer_total_mismatch");
  if (offer.version < highest) {
    if (stored !== "superseded") codes.push("offer_superseded");
    return { status: "superseded", codes };
  }
  const status = highestStatus(stored, ofEvent, event, values);
  if (status !== stored) codes.push("offer_status_derived");
  return { status, codes };
};

const highestStatus = (stored: string, ofEvent: string, event: Json, values: EventValues): OfferValues["status"] => {
  if (stored === "superseded") return "superseded";
  if (stored === "declined" || ofEvent === "declined") return "declined";
  const isAccepted =
    stored === "accepted" ||
    event["offer_accepted"] === true ||
    ofEvent === "accepted" ||
    values.status === "confirmed";
  if (isAccepted) return "accepted";
  const liesWithManager =
    stored === "draft" &&
    values.step <= 4 &&
    values.threadState === "awaiting_manager" &&
    !saysOfferSent(values.statusWord);
  return liesWithManager ? "draft" : "sent";
};
