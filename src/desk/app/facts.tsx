/** @jsxImportSource preact */
import type { Known, Summary } from "./api.ts";
import type { Words } from "./words.ts";

export const dayOf = (day: string | null): string => day?.split("-").reverse().join(".") ?? "";
export const moneyOf = (amount: number | null | undefined, currency: string): string =>
  amount === null || amount === undefined ? "" : `${currency} ${amount.toFixed(2)}`;

/** What is known of a booking; what is not is left out. Each with the client's words that prove it. */
export const Facts = ({ summary, known, words }: { summary: Summary; known: readonly Known[]; words: Words }) => {
  const { deposit_info: deposit } = summary;
  const valueIn = (key: string): string => known.find((fact) => fact.key === key)?.value?.replaceAll("_", " ") ?? "";
  const rows: [label: string, text: string, ...proving: string[]][] = [
    [words.client, summary.client_name ?? ""],
    [words.date, dayOf(summary.chosen_date), "date", "end_date", "date_hint"],
    [
      words.time,
      summary.start_time ? `${summary.start_time}–${summary.end_time ?? ""}` : "",
      "start_time",
      "end_time",
      "daypart",
    ],
    [words.people, String(summary.number_of_participants ?? ""), "attendees"],
    [words.layout, valueIn("layout"), "layout"],
    [words.occasion, valueIn("event_type"), "event_type"],
    [words.room, summary.locked_room ?? valueIn("preferred_room"), "preferred_room"],
    [words.billing, summary.billing_address ?? "", "billing"],
    ...summary.line_items.map((line): [string, string] => ["", line]),
    [words.wishes, "", "products", "sourcing"],
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
        .map(([label, text, ...proving]) => ({ label, text, proofs: proofsOf(known, proving) }))
        .filter(({ text, proofs }) => text !== "" || proofs.length > 0)
        .map(({ label, text, proofs }) => [
          <dt key={`${label}${text}`}>{label || "·"}</dt>,
          <dd key={`${label}${text} said`}>
            {text}
            {proofs.map((said) => (
              <q key={said}>{said}</q>
            ))}
          </dd>,
        ])}
    </dl>
  );
};

const proofsOf = (known: readonly Known[], keys: readonly string[]): string[] => [
  ...new Set(known.filter(({ key }) => keys.includes(key)).flatMap((fact) => fact.words.map(({ text }) => text))),
];
