import type { Deposit } from "../../deposit.ts";
import type { OpenHours, Part } from "../../parts.ts";
import type { Line } from "../../pricing.ts";
import { join, list, NOTHING, type Said, say } from "../statement.ts";
import { priced, t, when } from "./words.ts";

const line = ({ kind, name, quantity, unit, unitPrice, total, included }: Line): Said => {
  if (kind === "room") return say`- ${t.room(name)}: ${t.money(total)}`;
  const what = kind === "sourced" ? t.verbatim(name) : t.product(name);
  if (included) return say`- ${what}: ${t.count(quantity)}, included in the room rate`;
  return say`- ${what}: ${t.count(quantity)} x ${t.money(unitPrice)} ${t.unit(unit)} = ${t.money(total)}`;
};

const deposit = (due: Deposit | undefined, isSecond: boolean): Said => {
  if (!due) return NOTHING;
  const share = due.percentage === null ? NOTHING : say` (${t.percent(due.percentage)} of the total)`;
  const purpose = isSecond ? "If the room becomes yours" : "To secure the booking";
  return say`${purpose}, a deposit of ${t.money(due.amount)}${share} is due by ${t.day(due.dueDay)}.`;
};

/** When the house is open, in brackets. */
const between = (hours: OpenHours | undefined): Said =>
  hours ? say` (${t.time(hours.start)} to ${t.time(hours.end)})` : NOTHING;

export const offer = (part: Extract<Part, { kind: "offer" }>): Said => {
  const next = part.isSecond
    ? "Shall we keep you second in line on these terms? Nothing is due until then; or tell us what you would like to change."
    : "Would you like to go ahead with it? A short yes is enough, or tell us what you would like to change.";
  return join(
    [
      say`Here is our offer for ${when(part.window)}, ${t.count(part.people)} people, in ${t.room(part.room)}.`,
      part.client === ""
        ? NOTHING
        : say`Client: ${t.verbatim(part.client)}\nBilling address: ${part.billing === undefined ? "not specified" : t.verbatim(part.billing)}`,
      join(part.offer.lines.map(line), "\n"),
      say`**Total: ${t.money(part.offer.total)}**`,
      deposit(part.offer.deposit, part.isSecond),
      part.isOutsideHours
        ? say`Please note that a part of this is outside our opening hours${between(part.openHours)}; we will arrange it with you.`
        : NOTHING,
      part.menus.length === 0 ? NOTHING : say`If you would like to add a menu: ${list(part.menus.map(priced), "or")}.`,
      say`The offer is valid until ${t.day(part.offer.validUntil)}. ${next}`,
    ],
    "\n\n",
  );
};
