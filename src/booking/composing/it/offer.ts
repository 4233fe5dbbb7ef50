import type { Deposit } from "../../deposit.ts";
import type { OpenHours, Part } from "../../parts.ts";
import type { Line } from "../../pricing.ts";
import { join, list, NOTHING, type Said, say } from "../statement.ts";
import { priced, t, when } from "./words.ts";

const line = ({ kind, name, quantity, unit, unitPrice, total, included }: Line): Said => {
  if (kind === "room") return say`- ${t.room(name)}: ${t.money(total)}`;
  const what = kind === "sourced" ? t.verbatim(name) : t.product(name);
  if (included) return say`- ${what}: ${t.count(quantity)}, compreso nel prezzo della sala`;
  return say`- ${what}: ${t.count(quantity)} x ${t.money(unitPrice)} ${t.unit(unit)} = ${t.money(total)}`;
};

const deposit = (due: Deposit | undefined, isSecond: boolean): Said => {
  if (!due) return NOTHING;
  const share = due.percentage === null ? NOTHING : say` (${t.percent(due.percentage)} del totale)`;
  const purpose = isSecond ? "Se la sala sarà Sua" : "Per garantire la prenotazione";
  return say`${purpose}, è dovuto un acconto di ${t.money(due.amount)}${share} entro ${t.day(due.dueDay)}.`;
};

/** When the house is open, in brackets. */
const between = (hours: OpenHours | undefined): Said =>
  hours ? say` (dalle ${t.time(hours.start)} alle ${t.time(hours.end)})` : NOTHING;

export const offer = (part: Extract<Part, { kind: "offer" }>): Said => {
  const next = part.isSecond
    ? "Dobbiamo tenerLa in seconda posizione a queste condizioni? Fino ad allora nulla è dovuto; oppure ci dica che cosa desidera modificare."
    : "Desidera procedere? Basta un breve sì, oppure ci dica che cosa desidera modificare.";
  return join(
    [
      say`Ecco la nostra offerta per ${when(part.window)}, ${t.count(part.people)} persone, in ${t.room(part.room)}.`,
      part.client === ""
        ? NOTHING
        : say`Cliente: ${t.verbatim(part.client)}\nIndirizzo di fatturazione: ${part.billing === undefined ? "non indicato" : t.verbatim(part.billing)}`,
      join(part.offer.lines.map(line), "\n"),
      say`**Totale: ${t.money(part.offer.total)}**`,
      deposit(part.offer.deposit, part.isSecond),
      part.isOutsideHours
        ? say`La preghiamo di notare che una parte è fuori dai nostri orari di apertura${between(part.openHours)}; la organizzeremo con Lei.`
        : NOTHING,
      part.menus.length === 0 ? NOTHING : say`Se desidera aggiungere un menu: ${list(part.menus.map(priced), "o")}.`,
      say`L'offerta è valida fino a ${t.day(part.offer.validUntil)}. ${next}`,
    ],
    "\n\n",
  );
};
