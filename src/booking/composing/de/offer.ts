import type { Deposit } from "../../deposit.ts";
import type { OpenHours, Part } from "../../parts.ts";
import type { Line } from "../../pricing.ts";
import { join, list, NOTHING, type Said, say } from "../statement.ts";
import { priced, t, when } from "./words.ts";

const line = ({ kind, name, quantity, unit, unitPrice, total, included }: Line): Said => {
  if (kind === "room") return say`- ${t.room(name)}: ${t.money(total)}`;
  const what = kind === "sourced" ? t.verbatim(name) : t.product(name);
  if (included) return say`- ${what}: ${t.count(quantity)}, im Raumpreis inbegriffen`;
  return say`- ${what}: ${t.count(quantity)} x ${t.money(unitPrice)} ${t.unit(unit)} = ${t.money(total)}`;
};

const deposit = (due: Deposit | undefined, isSecond: boolean): Said => {
  if (!due) return NOTHING;
  const share = due.percentage === null ? NOTHING : say` (${t.percent(due.percentage)} des Totals)`;
  const purpose = isSecond ? "Sobald der Raum Ihnen gehört" : "Damit die Buchung gesichert ist";
  return say`${purpose}, bitten wir um eine Anzahlung von ${t.money(due.amount)}${share} bis ${t.day(due.dueDay)}.`;
};

/** When the house is open, in brackets. */
const between = (hours: OpenHours | undefined): Said =>
  hours ? say` (${t.time(hours.start)} bis ${t.time(hours.end)} Uhr)` : NOTHING;

export const offer = (part: Extract<Part, { kind: "offer" }>): Said => {
  const next = part.isSecond
    ? "Sollen wir Sie zu diesen Bedingungen an zweiter Stelle vormerken? Bis dahin wird nichts fällig; oder sagen Sie uns, was Sie ändern möchten."
    : "Dürfen wir so weiterfahren? Ein kurzes Ja genügt, oder sagen Sie uns, was Sie ändern möchten.";
  return join(
    [
      say`Hier ist unsere Offerte: ${t.room(part.room)}, ${when(part.window)}, ${t.count(part.people)} Personen.`,
      part.client === ""
        ? NOTHING
        : say`Kunde: ${t.verbatim(part.client)}\nRechnungsadresse: ${part.billing === undefined ? "nicht angegeben" : t.verbatim(part.billing)}`,
      join(part.offer.lines.map(line), "\n"),
      say`**Total: ${t.money(part.offer.total)}**`,
      deposit(part.offer.deposit, part.isSecond),
      part.isOutsideHours
        ? say`Bitte beachten Sie, dass ein Teil davon ausserhalb unserer Öffnungszeiten${between(part.openHours)} liegt; wir richten es mit Ihnen ein.`
        : NOTHING,
      part.menus.length === 0
        ? NOTHING
        : say`Wenn Sie ein Menü dazunehmen möchten: ${list(part.menus.map(priced), "oder")}.`,
      say`Die Offerte gilt bis ${t.day(part.offer.validUntil)}. ${next}`,
    ],
    "\n\n",
  );
};
