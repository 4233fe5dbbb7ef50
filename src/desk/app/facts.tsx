/** @jsxImportSource preact */
import type { Summary } from "./api.ts";
import type { Words } from "./words.ts";

export const dayOf = (day: string | null): string => day?.split("-").reverse().join(".") ?? "";
export const moneyOf = (amount: number | null | undefined, currency: string): string =>
  amount === null || amount === undefined ? "" : `${currency} ${amount.toFixed(2)}`;

/** What is known of a booking; what is not is left out. */
export const Facts = ({ summary, words }: { summary: Summary; words: Words }) => {
  const { deposit_info: deposit } = summary;
  const rows: [string, string][] = [
    [words.client, summary.client_name ?? ""],
    [words.date, dayOf(summary.chosen_date)],
    [words.time, summary.start_time ? `${summary.start_time}–${summary.end_time ?? ""}` : ""],
    [words.people, String(summary.number_of_participants ?? "")],
    [words.room, summary.locked_room ?? ""],
    [words.billing, summary.billing_address ?? ""],
    ...summary.line_items.map((line): [string, string] => ["", line]),
    [words.total, moneyOf(summary.offer_total, summary.currency)],
    [
      words.deposit,
      [moneyOf(deposit?.deposit_amount, summary.currency), dayOf(deposit?.deposit_due_date ?? null)]
        .filter(Boolean)
        .join(", "),
    ],
  ];
  return (
    <dl>
      {rows
        .filter(([, text]) => text !== "")
        .map(([label, text]) => [<dt key={`${label}${text}`}>{label || "·"}</dt>, <dd key={text}>{text}</dd>])}
    </dl>
  );
};
