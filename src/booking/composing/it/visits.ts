import type { DayTrouble, VisitDay, VisitSlot } from "../../visits/visit-parts.ts";
import { join, list, type Said, say } from "../statement.ts";
import type { VisitTemplates } from "../templates.ts";
import { t } from "./words.ts";

const at = ({ day, time }: VisitSlot): Said => say`${t.day(day)} alle ${t.time(time)}`;
const hours = ({ times }: Pick<VisitDay, "times">): Said => list(times.map(t.time), "o");
const offered = (days: readonly VisitDay[]): Said =>
  join(
    days.map((each) => say`- ${t.day(each.day)} alle ${hours(each)}`),
    "\n",
  );
const choice = (lead: Said, days: readonly VisitDay[]): Said =>
  join([lead, offered(days), say`Quale giorno e quale ora Le vanno bene?`], "\n\n");

const TROUBLE: Record<DayTrouble, (day: Said) => Said> = {
  past: (day) => say`La data ${day} è già passata.`,
  too_soon: (day) => say`La data ${day} è un po' troppo vicina perché possiamo accoglierLa bene.`,
  event_day: (day) =>
    say`Il giorno dell'evento, ${day}, la casa viene preparata: una visita quel giorno non è possibile.`,
  after_event: (day) => say`La data ${day} è dopo il Suo evento; vorremmo mostrarLe la casa prima.`,
  weekend: (day) => say`Il giorno ${day} non possiamo accompagnarLa, perché le visite sono solo da lunedì a venerdì.`,
  closed: (day) => say`Il giorno ${day} la casa è chiusa alle visite.`,
  busy: (day) => say`Il giorno ${day} si svolge un evento nella casa, perciò quel giorno una visita non è possibile.`,
  full: (day) => say`Il giorno ${day} tutti gli appuntamenti per una visita sono occupati.`,
};

/** The visit of the house beforehand. */
export const visits: VisitTemplates = {
  visit_offer: () => say`Desidera fare una visita e vedere prima la sala?`,
  visit_days: ({ days, isOutsideWish, instead }) =>
    choice(
      join(
        [
          instead
            ? say`Troviamo volentieri un altro appuntamento per la Sua visita, invece di ${at(instead)}.`
            : say`Le mostriamo volentieri la casa.`,
          isOutsideWish
            ? say`Nel momento desiderato non abbiamo nulla di libero, ma potrebbe venire a trovarci:`
            : say`Potrebbe venire a trovarci:`,
        ],
        " ",
      ),
      days,
    ),
  visit_times: (offer) =>
    say`Le mostriamo volentieri la casa ${t.day(offer.day)}. Potremmo riceverLa alle ${hours(offer)}. Quale ora Le va bene?`,
  visit_confirm: (slot) => say`L'appuntamento ${at(slot)} è libero per una visita. Possiamo aspettarLa allora?`,
  visit_scheduled: ({ before, ...slot }) =>
    before
      ? say`Abbiamo spostato la Sua visita da ${at(before)} a ${at(slot)} e ci rallegriamo di mostrarLe la casa.`
      : say`La Sua visita è fissata: ${at(slot)}. Ci rallegriamo di mostrarLe la casa.`,
  visit_reminder: (slot) => say`La Sua visita della casa è fissata per ${at(slot)}.`,
  visit_stands: (slot) =>
    say`La Sua visita della casa è fissata per ${at(slot)}, e ce ne rallegriamo. Se un altro momento Le va meglio, ce lo dica e la sposteremo volentieri.`,
  visit_day_refused: ({ day, trouble, days }) =>
    days.length === 0
      ? TROUBLE[trouble](t.day(day))
      : choice(say`${TROUBLE[trouble](t.day(day))} Per una visita potremmo proporLe:`, days),
  visit_time_refused: ({ day, time, times }) =>
    say`Per ${t.day(day)} non possiamo riceverLa alle ${t.time(time)}, ma alle ${hours({ times })} sì. Quale ora Le va bene?`,
  visit_none: ({ eventDay }) =>
    join(
      [
        eventDay
          ? say`Purtroppo non abbiamo più appuntamenti per una visita prima del Suo evento di ${t.day(eventDay)}.`
          : say`Purtroppo nelle prossime settimane non abbiamo più appuntamenti per una visita.`,
        say`Ce ne dispiace. Se desidera sapere qualcosa sulla casa, ce lo chieda pure.`,
      ],
      " ",
    ),
  visit_cancelled: ({ slot }) =>
    join(
      [
        slot ? say`Abbiamo annullato la Sua visita di ${at(slot)}.` : say`Va bene, allora rinunciamo alla visita.`,
        say`Se desidera comunque vedere la casa, ce lo dica.`,
      ],
      " ",
    ),
  visit_declined: () => say`Va bene, allora rinunciamo a una visita. Se desidera comunque vedere la casa, ce lo dica.`,
  visit_lapsed: ({ eventDay, ...slot }) =>
    say`Poiché il Suo evento è ora ${t.day(eventDay)}, abbiamo annullato la Sua visita di ${at(slot)}. Se desidera vedere la casa prima, ce lo dica.`,
};
