import type { Deposit } from "../../deposit.ts";
import type { OpenHours, Part } from "../../parts.ts";
import type { Line } from "../../pricing.ts";
import { join, list, NOTHING, type Said, say } from "../statement.ts";
import { priced, t, when } from "./words.ts";

const line = ({ kind, name, quantity, unit, unitPrice, total, included }: Line): Said => {
  if (kind === "room") return say`- ${t.room(name)} : ${t.money(total)}`;
  const what = kind === "sourced" ? t.verbatim(name) : t.product(name);
  if (included) return say`- ${what} : ${t.count(quantity)}, compris dans le prix de la salle`;
  return say`- ${what} : ${t.count(quantity)} x ${t.money(unitPrice)} ${t.unit(unit)} = ${t.money(total)}`;
};

const deposit = (due: Deposit | undefined, isSecond: boolean): Said => {
  if (!due) return NOTHING;
  const share = due.percentage === null ? NOTHING : say` (${t.percent(due.percentage)} du total)`;
  const purpose = isSecond ? "Si la salle vous revient" : "Pour garantir la réservation";
  return say`${purpose}, un acompte de ${t.money(due.amount)}${share} est dû jusqu'au ${t.day(due.dueDay)}.`;
};

/** When the house is open, in brackets. */
const between = (hours: OpenHours | undefined): Said =>
  hours ? say` (de ${t.time(hours.start)} à ${t.time(hours.end)})` : NOTHING;

export const offer = (part: Extract<Part, { kind: "offer" }>): Said => {
  const next = part.isSecond
    ? "Devons-nous vous garder en deuxième position à ces conditions ? Rien n'est dû d'ici là ; ou dites-nous ce que vous aimeriez changer."
    : "Souhaitez-vous y donner suite ? Un simple oui suffit, ou dites-nous ce que vous aimeriez changer.";
  return join(
    [
      say`Voici notre offre pour votre événement ${when(part.window)}, pour ${t.count(part.people)} personnes, dans ${t.room(part.room)}.`,
      part.client === ""
        ? NOTHING
        : say`Client : ${t.verbatim(part.client)}\nAdresse de facturation : ${part.billing === undefined ? "non précisée" : t.verbatim(part.billing)}`,
      join(part.offer.lines.map(line), "\n"),
      say`**Total : ${t.money(part.offer.total)}**`,
      deposit(part.offer.deposit, part.isSecond),
      part.isOutsideHours
        ? say`Veuillez noter qu'une partie se situe en dehors de nos heures d'ouverture${between(part.openHours)} ; nous l'organiserons avec vous.`
        : NOTHING,
      part.menus.length === 0
        ? NOTHING
        : say`Si vous souhaitez ajouter un menu : ${list(part.menus.map(priced), "ou")}.`,
      say`L'offre est valable jusqu'au ${t.day(part.offer.validUntil)}. ${next}`,
    ],
    "\n\n",
  );
};
