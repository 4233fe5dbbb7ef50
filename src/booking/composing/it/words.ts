import type { Day } from "../../../platform/days.ts";
import type { Missing } from "../../parts.ts";
import type { ShownProduct, ShownRoom } from "../../shown.ts";
import type { Window } from "../../slot.ts";
import { type Forms, writer } from "../forms.ts";
import { join, list, NOTHING, type Said, say } from "../statement.ts";

export const forms: Forms = {
  afterHours: ":",
  thousands: "'",
  afterWeekday: " ",
  weekdays: ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"],
  units: {
    per_person: "a persona",
    per_event: "forfait",
    per_unit: "al pezzo",
    per_bottle: "a bottiglia",
    per_hour: "all'ora",
    per_table: "a tavolo",
    per_set: "per set",
  },
  status: { free: "disponibile", taken: "già occupata", option: "in opzione per un altro cliente" },
  or: "o",
  and: "e",
};
export const t = writer(forms);

const MISSING: Record<Missing, string> = {
  date: "quale data ha in mente",
  time: "da che ora a che ora le serve la sala (inizio e fine)",
  end_time: "fino a che ora resterà",
  people: "quante persone verranno",
};

export const wants = (missing: readonly Missing[]): Said =>
  missing.length === 0
    ? NOTHING
    : {
        text: `Potrebbe dirci ${
          list(
            missing.map((each) => MISSING[each]),
            "e",
          ).text
        }?`,
        claims: [],
      };

export const when = ({ day, last, start, end }: Window): Said =>
  last
    ? say`da ${t.day(day)}, ore ${t.time(start)}, a ${t.day(last)}, ore ${t.time(end)}`
    : say`${t.day(day)} dalle ${t.time(start)} alle ${t.time(end)}`;

export const days = (all: readonly Day[]): Said =>
  join(
    all.map((day) => say`- ${t.day(day)}`),
    "\n",
  );

export const shown = ({ name, seats, isOption }: ShownRoom): Said =>
  isOption
    ? say`${t.room(name)} (fino a ${t.count(seats)} persone, ${t.option})`
    : say`${t.room(name)} (fino a ${t.count(seats)} persone)`;

export const priced = ({ name, price, unit }: ShownProduct): Said =>
  say`${t.product(name)} a ${t.money(price)} ${t.unit(unit)}`;

export const DAYPART = {
  morning: " al mattino",
  afternoon: " al pomeriggio",
  evening: " alla sera",
  full_day: " per tutta la giornata",
};
