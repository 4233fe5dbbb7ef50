import { formatDay, formatMoney } from "../booking/composing/forms.ts";
import type { Billing } from "../booking/facts.ts";
import { vatIn } from "../booking/vat.ts";
import type { Language } from "../booking/words.ts";
import type { Settings } from "../config/topics.ts";
import type { LineRow, OfferRow } from "../offers/service.ts";
import type { Day } from "../platform/days.ts";
import { Money } from "../platform/money.ts";
import { WORDS, type Words } from "./words.ts";

/** An offer version and what is printed around it. */
export interface SheetSource {
  offer: OfferRow;
  lines: readonly LineRow[];
  language: Language;
  venue: Settings["venue"];
  /** Where the offer goes: name, company and address, a line each. */
  recipient: readonly string[];
  /** The client's billing address, as far as it is known. */
  billing: Billing | undefined;
  event: { day: Day; start: string; end: string; people: number | undefined; room: string | undefined };
}

/** A row of the table: what, how many, the price of one, the amount. */
export interface SheetLine {
  name: string;
  quantity: string;
  price: string;
  amount: string;
}

/** Everything that stands on the printed offer, as text. */
export interface Sheet {
  language: Language;
  title: string;
  sender: string[];
  recipient: readonly string[];
  facts: [label: string, text: string][];
  head: SheetLine;
  lines: SheetLine[];
  sums: [label: string, text: string][];
  deposit: [label: string, text: string] | undefined;
  terms: string;
}

const quantityOf = ({ quantity, unit }: LineRow, { forms }: Words): string =>
  unit === "per_event" ? String(quantity) : `${quantity} (${forms.units[unit]})`;

const lineOf = (line: LineRow, money: (minor: number) => string, words: Words): SheetLine => ({
  name: line.name,
  quantity: quantityOf(line, words),
  price: line.isIncluded ? "" : money(line.unitPriceMinor),
  amount: line.isIncluded ? words.included : money(line.totalMinor),
});

/** What is printed of an immutable version: its own figures, never computed again. Source: spec/http-api.md §20. */
export const sheetOf = ({ offer, lines, language, venue, recipient, event }: SheetSource): Sheet => {
  const words = WORDS[language];
  const money = (minor: number) => formatMoney(Money.of(minor, offer.currency), words.forms.thousands);
  const rate = offer.vatRateBp ?? 0;
  const vat = vatIn(Money.of(offer.totalMinor, offer.currency), rate);
  const creditor = venue.creditor;
  return {
    language,
    title: `${words.offer} ${offer.offerNumber}`,
    sender: [
      creditor?.name ?? venue.name,
      ...(creditor
        ? [`${creditor.street} ${creditor.building}`.trim(), `${creditor.postal_code} ${creditor.city}`]
        : [venue.city]),
      venue.from_email,
      ...(venue.vat_id ? [`${words.vatId} ${venue.vat_id}`] : []),
    ].filter((line) => line !== ""),
    recipient,
    facts: [
      [words.version, String(offer.version)],
      [words.date, formatDay(offer.offerDate)],
      ...(offer.validUntil ? [[words.validUntil, formatDay(offer.validUntil)] satisfies [string, string]] : []),
      [words.event, `${formatDay(event.day)}, ${event.start}–${event.end}`],
      ...(event.people === undefined ? [] : [[words.people, String(event.people)] satisfies [string, string]]),
      ...(event.room === undefined ? [] : [[words.room, event.room] satisfies [string, string]]),
    ],
    head: { name: words.item, quantity: words.quantity, price: words.price, amount: words.amount },
    lines: lines.map((line) => lineOf(line, money, words)),
    sums: [
      [words.total, money(offer.totalMinor)],
      ...(rate > 0 ? [[`${words.vat} (${rate / 100} %)`, money(vat.minor)] satisfies [string, string]] : []),
    ],
    deposit:
      offer.depositRequired && offer.depositMinor !== null && offer.depositDueDate !== null
        ? [words.deposit, `${money(offer.depositMinor)}, ${words.dueBy} ${formatDay(offer.depositDueDate)}`]
        : undefined,
    terms: words.terms,
  };
};
