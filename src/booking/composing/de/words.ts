import type { Day } from "../../../platform/days.ts";
import type { Missing } from "../../parts.ts";
import type { ShownProduct, ShownRoom } from "../../shown.ts";
import type { Window } from "../../slot.ts";
import { type Forms, writer } from "../forms.ts";
import { join, list, NOTHING, type Said, say } from "../statement.ts";

export const forms: Forms = {
  afterHours: ":",
  thousands: "'",
  afterWeekday: ", ",
  weekdays: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
  units: {
    per_person: "pro Person",
    per_event: "pauschal",
    per_unit: "pro Stück",
    per_bottle: "pro Flasche",
    per_hour: "pro Stunde",
    per_table: "pro Tisch",
    per_set: "pro Set",
  },
  status: { free: "verfügbar", taken: "nicht verfügbar", option: "mit Option einer anderen Partei" },
  or: "oder",
  and: "und",
};
export const t = writer(forms);

const MISSING: Record<Missing, string> = {
  date: "welches Datum Sie sich vorstellen",
  time: "von wann bis wann Sie den Raum brauchen (Uhrzeit von Beginn und Ende)",
  end_time: "bis zu welcher Uhrzeit Sie bleiben",
  people: "wie viele Personen kommen",
};

export const wants = (missing: readonly Missing[]): Said =>
  missing.length === 0
    ? NOTHING
    : {
        text: `Könnten Sie uns bitte sagen, ${
          list(
            missing.map((each) => MISSING[each]),
            "und",
          ).text
        }?`,
        claims: [],
      };

export const when = ({ day, last, start, end }: Window): Said =>
  last
    ? say`${t.day(day)}, ${t.time(start)} Uhr, bis ${t.day(last)}, ${t.time(end)} Uhr`
    : say`${t.day(day)}, von ${t.time(start)} bis ${t.time(end)} Uhr`;

export const days = (all: readonly Day[]): Said =>
  join(
    all.map((day) => say`- ${t.day(day)}`),
    "\n",
  );

export const shown = ({ name, seats, isOption }: ShownRoom): Said =>
  isOption
    ? say`${t.room(name)} (bis ${t.count(seats)} Personen, ${t.option})`
    : say`${t.room(name)} (bis ${t.count(seats)} Personen)`;

export const priced = ({ name, price, unit }: ShownProduct): Said =>
  say`${t.product(name)} für ${t.money(price)} ${t.unit(unit)}`;

export const DAYPART = {
  morning: " am Vormittag",
  afternoon: " am Nachmittag",
  evening: " am Abend",
  full_day: " für den ganzen Tag",
};
