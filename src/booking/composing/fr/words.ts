import type { Day } from "../../../platform/days.ts";
import type { Missing } from "../../parts.ts";
import type { ShownProduct, ShownRoom } from "../../shown.ts";
import type { Window } from "../../slot.ts";
import { type Forms, writer } from "../forms.ts";
import { join, list, NOTHING, type Said, say } from "../statement.ts";

export const forms: Forms = {
  afterHours: "h",
  thousands: "'",
  afterWeekday: " ",
  weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
  units: {
    per_person: "par personne",
    per_event: "forfait",
    per_unit: "la pièce",
    per_bottle: "la bouteille",
    per_hour: "par heure",
    per_table: "par table",
    per_set: "le set",
  },
  status: { free: "disponible", taken: "indisponible", option: "en option pour un autre client" },
  or: "ou",
  and: "et",
};
export const t = writer(forms);

const MISSING: Record<Missing, string> = {
  date: "quelle date vous envisagez",
  time: "de quelle heure à quelle heure vous avez besoin de la salle (début et fin)",
  end_time: "jusqu'à quelle heure vous resterez",
  people: "combien de personnes viendront",
};

export const wants = (missing: readonly Missing[]): Said =>
  missing.length === 0
    ? NOTHING
    : {
        text: `Pourriez-vous nous dire ${
          list(
            missing.map((each) => MISSING[each]),
            "et",
          ).text
        } ?`,
        claims: [],
      };

export const when = ({ day, last, start, end }: Window): Said =>
  last
    ? say`du ${t.day(day)}, ${t.time(start)}, au ${t.day(last)}, ${t.time(end)}`
    : say`le ${t.day(day)} de ${t.time(start)} à ${t.time(end)}`;

export const days = (all: readonly Day[]): Said =>
  join(
    all.map((day) => say`- ${t.day(day)}`),
    "\n",
  );

export const shown = ({ name, seats, isOption }: ShownRoom): Said =>
  isOption
    ? say`${t.room(name)} (jusqu'à ${t.count(seats)} personnes, ${t.option})`
    : say`${t.room(name)} (jusqu'à ${t.count(seats)} personnes)`;

export const priced = ({ name, price, unit }: ShownProduct): Said =>
  say`${t.product(name)} à ${t.money(price)} ${t.unit(unit)}`;

export const DAYPART = {
  morning: " le matin",
  afternoon: " l'après-midi",
  evening: " le soir",
  full_day: " pour toute la journée",
};
