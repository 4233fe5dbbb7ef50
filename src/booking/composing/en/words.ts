import type { Day } from "../../../platform/days.ts";
import type { Missing } from "../../parts.ts";
import type { ShownProduct, ShownRoom } from "../../shown.ts";
import type { Window } from "../../slot.ts";
import { type Forms, writer } from "../forms.ts";
import { join, list, NOTHING, type Said, say } from "../statement.ts";

export const forms: Forms = {
  afterHours: ":",
  thousands: ",",
  afterWeekday: ", ",
  weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  units: {
    per_person: "per person",
    per_event: "flat",
    per_unit: "each",
    per_bottle: "per bottle",
    per_hour: "per hour",
    per_table: "per table",
    per_set: "per set",
  },
  status: { free: "available", taken: "not available", option: "on option for another party" },
  or: "or",
  and: "and",
};
export const t = writer(forms);

const MISSING: Record<Missing, string> = {
  date: "which date you have in mind",
  time: "from when to when you need the room (start and end time)",
  end_time: "until what time you will stay",
  people: "how many people will come",
};

export const wants = (missing: readonly Missing[]): Said => {
  const first = `Could you please tell us ${
    list(
      missing.map((each) => MISSING[each]),
      "and",
    ).text
  }?`;
  return missing.length === 0 ? NOTHING : { text: first, claims: [] };
};

export const when = ({ day, last, start, end }: Window): Said =>
  last
    ? say`${t.day(day)}, ${t.time(start)}, to ${t.day(last)}, ${t.time(end)}`
    : say`${t.day(day)} from ${t.time(start)} to ${t.time(end)}`;

export const days = (all: readonly Day[]): Said =>
  join(
    all.map((day) => say`- ${t.day(day)}`),
    "\n",
  );

export const shown = ({ name, seats, isOption }: ShownRoom): Said =>
  isOption
    ? say`${t.room(name)} (up to ${t.count(seats)}, ${t.option})`
    : say`${t.room(name)} (up to ${t.count(seats)})`;

export const priced = ({ name, price, unit }: ShownProduct): Said =>
  say`${t.product(name)} at ${t.money(price)} ${t.unit(unit)}`;

export const DAYPART = {
  morning: " in the morning",
  afternoon: " in the afternoon",
  evening: " in the evening",
  full_day: " for the whole day",
};
